// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/households/StoredContact.h"
#include "mobile/households/StoredHouseholdJoin.h"
#include "mobile/households/StoredHouseholdSplit.h"
#include "mobile/households/StoredJournal.h"
#include "mobile/households/StoredNoteMove.h"
#include "mobile/store/AccessBook.h"
#include "mobile/viewmodels/HouseholdModel.h"
#include <QPointer>

namespace aanzet {

// One household out of an open store. After detach() (the vault locks) it shows what it showed and takes nothing more.
class StoredHousehold final : public HouseholdModel
{
    Q_OBJECT

public:
    // Neither: a new one.
    struct VisitWanted {
        std::optional<RecordId> visit, appointment;
    };
    // The editors live in folders of their own; the program says how they are made.
    struct Editors {
        std::function<VisitEditor*(const store::HouseholdRef&, const VisitWanted&, QObject*)> visit;
        std::function<AssessmentEditor*(const store::HouseholdRef&, QObject*)> assessment;
        std::function<PrintModel*(const store::HouseholdRef&, QObject*)> prints;
        std::function<NetworkEditor*(const store::HouseholdRef&, QObject*)> network;
        std::function<PlanModel*(const store::HouseholdRef&, QObject*)> plan;
        std::function<TalkPictureModel*(const store::HouseholdRef&, QObject*)> talkPicture;   // not called while talkHindrance says why not
        std::function<TalkPictureModel::Hindrance()> talkHindrance;                           // of this device
        std::function<CircleModel*(const store::HouseholdRef&, QObject*)> circle;
        std::function<HandoverModel*(const store::HouseholdRef&, QObject*)> handover;
        std::function<void(const store::HouseholdRef&, store::Look)> looked;                  // once for each screen that is opened
        JournalWords words;
        std::function<QList<TrendRow>(const store::HouseholdRef&)> trends = {};   // of the life areas
        std::function<std::size_t(const std::string& domain)> placeOfArea;   // in the order of the instrument
        std::function<QDate()> today;
        std::function<WallTime()> now;
        std::function<void(const Error&)> refused;
        std::function<SafetyModel*(const store::HouseholdRef&, QObject*)> safetyPlan = {};   // none: there is no page of it
    };
    StoredHousehold(store::Store& store, const store::HouseholdRef& household, Editors editors, QObject* parent = nullptr);

    void refresh();
    void detach();

    QString householdId() const override { return QString::fromStdString(m_household.id.hex()); }
    QString callName() const override { return m_text[CallName].shown; }
    QString phone() const override { return m_text[Phone].shown; }
    QString address() const override { return m_text[Address].shown; }
    QString director() const override { return m_text[Director].shown; }
    QString directorPhone() const override { return m_text[DirectorPhone].shown; }
    QString goodEnough() const override { return m_text[GoodEnough].shown; }
    int conflictCount() const override { return m_conflicts; }
    int networkPersons() const override { return m_persons; }
    int networkTies() const override { return m_ties; }
    aanzet::NetworkEditor* network() override;
    QStringList members() const override { return m_members; }
    QString question() const override { return m_question; }
    QString reachability() const override { return m_reachability; }
    QString phase() const override { return m_phase; }
    Safety safety() const override { return m_safety; }
    QString safetyWords() const override { return m_safetyWords; }
    QDateTime safetyAt() const override { return m_safetyAt; }
    QString lastVisitId() const override { return m_visits.rows().isEmpty() ? QString() : m_visits.rows().constFirst().id; }
    QDateTime lastVisitAt() const override { return m_visits.rows().isEmpty() ? QDateTime() : m_visits.rows().constFirst().visitAt; }
    QString lastVisitWords() const override { return m_visits.rows().isEmpty() ? QString() : m_visits.rows().constFirst().firstLine; }
    int fresh() const override { return m_fresh; }
    int openGoals() const override { return m_openGoals; }
    TalkPictureModel::Hindrance talkHindrance() const override;
    HelperListModel* helpers() override { return &m_helpers; }
    VisitListModel* visits() override { return &m_visits; }
    AgreementListModel* agreements() override { return &m_agreements; }
    ScoreListModel* scores() override { return &m_scores; }
    TrendListModel* trends() override { return &m_trends; }
    PrintModel* prints() override;
    ContactModel* contact() override;
    CircleModel* circle() override;
    HandoverModel* handover() override;

    void setField(aanzet::HouseholdModel::Field field, const QString& before, const QString& text) override;
    aanzet::VisitEditor* openVisit(const QString& visitId) override;
    aanzet::VisitEditor* beginVisit(const QString& appointmentId) override;
    aanzet::AssessmentEditor* openAssessment() override;
    aanzet::JournalModel* openJournal() override;
    aanzet::NoteMoveModel* openNoteMove(const QString& itemId) override;
    aanzet::PlanModel* openPlan() override;
    aanzet::HouseholdJoinModel* openJoin() override;
    aanzet::HouseholdSplitModel* openSplit() override;
    QString joinedInto() const override { return m_joinedInto; }
    int leftBehind() const override { return m_leftBehind; }
    bool hasSafetyPlan() const override { return m_household.dossier && m_editors.safetyPlan; }
    aanzet::SafetyModel* openSafetyPlan() override;
    aanzet::TalkPictureModel* openTalkPicture() override;
    void setAgreementDone(const QString& agreementId, bool done) override;

private:
    // What stands on the screen, where it is kept, and what it was based on.
    struct Text {
        QString shown;
        std::uint16_t type = 0, field = 0;
        std::optional<RecordId> record;
        record::VersionVector context;
        std::map<QString, record::VersionVector> earlier;   // what else stood there since the page was opened
    };
    VisitEditor* open(const VisitWanted& wanted);
    void looked(store::Look what);
    void place(Field field, std::uint16_t type, const char* name, std::optional<RecordId> record, const std::string& value);
    void readHeader();
    void readContactPoints();
    void readVisits();
    void readAgreements();
    void readScores();
    void readMembers();
    void readStanding();
    void readLooked();

    store::Store* m_store;
    store::HouseholdRef m_household;
    Editors m_editors;
    Text m_text[6];
    int m_conflicts = 0, m_persons = 0, m_ties = 0;
    VisitListModel m_visits;
    AgreementListModel m_agreements;
    ScoreListModel m_scores;
    TrendListModel m_trends;
    NetworkEditor* m_network = nullptr;
    VisitEditor* m_visit = nullptr;
    AssessmentEditor* m_assessment = nullptr;
    PrintModel* m_prints = nullptr;
    StoredContact* m_contact = nullptr;
    CircleModel* m_circle = nullptr;
    HandoverModel* m_handover = nullptr;
    HelperListModel m_helpers;
    QStringList m_members;
    QString m_question, m_reachability, m_phase, m_safetyWords;
    Safety m_safety = Unknown;
    QDateTime m_safetyAt;
    int m_openGoals = 0, m_fresh = 0;
    std::optional<WallTime> m_lookedAt;   // at the journal, before it was opened from here
    QPointer<StoredJournal> m_journal;
    QPointer<StoredNoteMove> m_noteMove;
    QPointer<StoredHouseholdJoin> m_join;
    QPointer<StoredHouseholdSplit> m_split;
    QString m_joinedInto;
    int m_leftBehind = 0;
    QPointer<PlanModel> m_plan;
    QPointer<SafetyModel> m_safetyPlan;
    QPointer<TalkPictureModel> m_talk;
};

} // namespace aanzet
