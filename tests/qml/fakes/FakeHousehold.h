// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/HouseholdModel.h"
#include "mobile/viewmodels/HouseholdListModel.h"
#include "tests/qml/fakes/FakeAssessment.h"
#include "tests/qml/fakes/FakePrints.h"
#include "tests/qml/fakes/FakeNetwork.h"
#include "tests/qml/fakes/FakeVisit.h"

namespace aanzet {

class FakeHousehold : public HouseholdModel
{
    Q_OBJECT
    QML_ANONYMOUS

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
    VisitListModel* visits() override { return &m_visits; }
    AgreementListModel* agreements() override { return &m_agreements; }
    ScoreListModel* scores() override { return &m_scores; }
    FakePrints* prints() override { return &m_prints; }
    void setField(aanzet::HouseholdModel::Field field, const QString& text) override;
    aanzet::VisitEditor* openVisit(const QString& visitId) override;
    aanzet::AssessmentEditor* openAssessment() override;
    void setConflicts(int conflicts);
    // Before the drawing is first looked at.
    void drawPeople(int people) { m_people = people; }

    Q_INVOKABLE aanzet::FakeVisit* openedVisit() const { return m_visit; }
    Q_INVOKABLE aanzet::FakeAssessment* openedAssessment() const { return m_assessment; }

private:
    QString m_id;
    QHash<Field, QString> m_field;
    int m_conflicts = 0, m_people = 0;
    std::unique_ptr<FakeNetwork> m_network;
    VisitListModel m_visits;
    AgreementListModel m_agreements;
    ScoreListModel m_scores;
    FakePrints m_prints;
    FakeVisit* m_visit = nullptr;
    FakeAssessment* m_assessment = nullptr;
};

} // namespace aanzet
