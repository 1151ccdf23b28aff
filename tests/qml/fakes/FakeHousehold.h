// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/HouseholdModel.h"
#include "mobile/viewmodels/HouseholdListModel.h"
#include "tests/qml/fakes/FakeAssessment.h"
#include "tests/qml/fakes/FakeCircle.h"
#include "tests/qml/fakes/FakeContact.h"
#include "tests/qml/fakes/FakeHandover.h"
#include "tests/qml/fakes/FakePrints.h"
#include "tests/qml/fakes/FakeNetwork.h"
#include "tests/qml/fakes/FakeJournal.h"
#include "tests/qml/fakes/FakeHouseholdJoin.h"
#include "tests/qml/fakes/FakeHouseholdSplit.h"
#include "tests/qml/fakes/FakeNoteMove.h"
#include "tests/qml/fakes/FakePlan.h"
#include "tests/qml/fakes/FakeSafety.h"
#include "tests/qml/fakes/FakeVisit.h"
#include "mobile/talkpicture/TalkPicture.h"

namespace aanzet {

class FakeHousehold : public HouseholdModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QStringList written READ written NOTIFY changed)   // by setField: which field, on what, what

public:
    enum Content { Empty, Full };
    FakeHousehold(const HouseholdRow& row, Content content, QObject* parent);
    QString householdId() const override { return m_id; }
    QString callName() const override { return m_field.value(CallName); }
    QString phone() const override { return m_field.value(Phone); }
    QString address() const override { return m_field.value(Address); }
    QString director() const override { return m_field.value(Director); }
    QString directorPhone() const override { return m_field.value(DirectorPhone); }
    QString goodEnough() const override { return m_field.value(GoodEnough); }
    int conflictCount() const override { return m_conflicts; }
    int networkPersons() const override { return m_people; }
    int networkTies() const override { return m_people > 0 ? m_people + 6 : 0; }
    NetworkEditor* network() override;
    QStringList members() const override;
    QString question() const override { return isFull() ? u"Kunnen jullie ervoor zorgen dat ze stoppen met die brieven?"_qs : QString(); }
    QString reachability() const override { return isFull() ? u"Na vieren, liever appen dan bellen"_qs : QString(); }
    QString phase() const override { return isFull() ? u"carrying_out"_qs : QString(); }
    Safety safety() const override { return isFull() ? Orange : Unknown; }
    QString safetyWords() const override { return isFull() ? u"Ga met z’n tweeën. De hond zit achter de keukendeur."_qs : QString(); }
    QDateTime safetyAt() const override { return isFull() ? QDate(2026, 4, 2).startOfDay() : QDateTime(); }
    QString lastVisitId() const override { return isFull() ? u"v3"_qs : QString(); }
    QDateTime lastVisitAt() const override { return isFull() ? QDateTime(QDate(2026, 5, 11), QTime(14, 5)) : QDateTime(); }
    QString lastVisitWords() const override { return isFull() ? m_visits.rows().constFirst().firstLine : QString(); }
    int fresh() const override { return isFull() ? 2 : 0; }
    int openGoals() const override { return isFull() ? 2 : 0; }
    TalkPictureModel::Hindrance talkHindrance() const override { return m_hindrance; }
    HelperListModel* helpers() override { return &m_helpers; }
    VisitListModel* visits() override { return &m_visits; }
    AgreementListModel* agreements() override { return &m_agreements; }
    ScoreListModel* scores() override { return &m_scores; }
    TrendListModel* trends() override { return &m_trends; }
    // So many measurements behind it; from four on the first was of an older version.
    void measure(int times);
    FakePrints* prints() override { return &m_prints; }
    FakeContact* contact() override;
    FakeCircle* circle() override;
    FakeHandover* handover() override;
    void setField(aanzet::HouseholdModel::Field field, const QString& before, const QString& text) override;
    aanzet::VisitEditor* openVisit(const QString& visitId) override;
    aanzet::VisitEditor* beginVisit(const QString&) override { return openVisit({}); }
    aanzet::AssessmentEditor* openAssessment() override;
    aanzet::JournalModel* openJournal() override;
    aanzet::FakeNoteMove* openNoteMove(const QString& itemId) override;
    aanzet::PlanModel* openPlan() override;
    aanzet::FakeHouseholdJoin* openJoin() override
    {
        delete m_join;
        return m_join = new FakeHouseholdJoin(callName(), this);
    }
    aanzet::FakeHouseholdSplit* openSplit() override
    {
        delete m_split;
        return m_split = new FakeHouseholdSplit(callName(), this);
    }
    aanzet::FakeHouseholdSplit* openedSplit() const { return m_split; }
    aanzet::FakeHouseholdJoin* openedJoin() const { return m_join; }
    QString joinedInto() const override { return m_joinedInto; }
    int leftBehind() const override { return m_leftBehind; }
    void setJoined(const QString& into, int left)
    {
        m_joinedInto = into;
        m_leftBehind = left;
        Q_EMIT changed();
    }
    bool hasSafetyPlan() const override { return true; }
    aanzet::SafetyModel* openSafetyPlan() override;
    aanzet::TalkPictureModel* openTalkPicture() override;
    void setAgreementDone(const QString& agreementId, bool done) override;
    void setConflicts(int conflicts);
    Q_INVOKABLE void hinderTalk(int why);
    Q_INVOKABLE void bring(int field, const QString& text);   // a colleague's, by a sync
    Q_INVOKABLE void forget() { m_written.clear(); }
    QStringList written() const { return m_written; }
    // Before the drawing is first looked at.
    void drawPeople(int people) { m_people = people; }

    Q_INVOKABLE aanzet::FakePlan* openedPlan() const { return m_plan; }
    Q_INVOKABLE aanzet::FakeSafety* openedSafety() const { return m_safetyPlan; }
    aanzet::TalkPictureModel* openedTalk() const { return m_talk; }
    aanzet::FakeNoteMove* openedNoteMove() const { return m_noteMove; }
    Q_INVOKABLE aanzet::FakeJournal* openedJournal() const { return m_journal; }
    Q_INVOKABLE aanzet::FakeVisit* openedVisit() const { return m_visit; }
    Q_INVOKABLE aanzet::FakeAssessment* openedAssessment() const { return m_assessment; }

private:
    bool isFull() const { return m_visits.count() > 0; }

    QString m_id;
    QHash<Field, QString> m_field;
    QStringList m_written;
    int m_conflicts = 0, m_people = 0;
    std::unique_ptr<FakeNetwork> m_network;
    VisitListModel m_visits;
    AgreementListModel m_agreements;
    ScoreListModel m_scores;
    TrendListModel m_trends;
    FakePrints m_prints;
    std::unique_ptr<FakeContact> m_contact;
    std::unique_ptr<FakeCircle> m_circle;
    std::unique_ptr<FakeHandover> m_handover;
    HelperListModel m_helpers;
    FakeVisit* m_visit = nullptr;
    FakePlan* m_plan = nullptr;
    FakeSafety* m_safetyPlan = nullptr;
    TalkPicture* m_talk = nullptr;
    TalkPictureModel::Hindrance m_hindrance = TalkPictureModel::NoHindrance;
    FakeJournal* m_journal = nullptr;
    FakeNoteMove* m_noteMove = nullptr;
    FakeHouseholdJoin* m_join = nullptr;
    FakeHouseholdSplit* m_split = nullptr;
    QString m_joinedInto;
    int m_leftBehind = 0;
    FakeAssessment* m_assessment = nullptr;
};

} // namespace aanzet
