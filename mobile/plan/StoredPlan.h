// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/AgreedPlan.h"
#include "mobile/domain/Plan.h"
#include "mobile/store/Store.h"
#include "mobile/viewmodels/PlanModel.h"
#include <QTimer>
#include <array>

namespace aanzet {

// The newest plan of a household that is not closed, out of an open store; none: the first word makes one. Text that is
// typed goes into a draft slot of the vault within half a second, as in a visit; leaving the field makes it a change.
class StoredPlan final : public PlanModel
{
    Q_OBJECT

public:
    StoredPlan(store::Store& store, const Clock& clock, const store::HouseholdRef& household, QObject* parent = nullptr);
    ~StoredPlan() override;

    void refresh();
    // The vault locks: what was typed is saved first.
    void detach();
    // What the next goal or step is called: somebody made it before, on a sheet of their own.
    void nextIs(std::optional<RecordId> record) { m_next = record; }
    // From here on changes are made on what stood at that moment (store::writeAsOf).
    void writeAsOf(record::VersionVector moment) { m_moment = std::move(moment); }
    // "This is our plan", said in the private round; the signature as text, may be empty.
    void agree(const std::string& signature);
    // Their sheet as it was when they gave it back, under an id of its own; it is there already: nothing happens. From here
    // on what others write is shown as an addition.
    void keepWritten(const domain::AgreedPlan& sheet, const RecordId& version);

    QString household() const override;
    QString dream() const override { return m_texts[Dream].shown; }
    QString goodEnough() const override { return m_texts[GoodEnough].shown; }
    QString strengths() const override { return m_texts[Strengths].shown; }
    QString myPeople() const override { return m_texts[MyPeople].shown; }
    QDateTime writtenOn() const override { return m_writtenOn; }
    QVariantList besides() const override { return m_besides; }
    QDateTime reviewAt() const override { return m_reviewAt; }
    QDateTime today() const override;
    bool nobodyOfTheirOwn() const override { return m_nobodyOfTheirOwn; }
    bool manySteps() const override { return m_manySteps; }
    GoalListModel* goals() override { return &m_goals; }
    AgreementListModel* agreements() override { return &m_agreements; }
    VisitEditor::SaveState saveState() const override { return m_state; }
    Failure::Kind failure() const override { return m_failure; }

    void edit(aanzet::PlanModel::Field field, const QString& text) override;
    void leave(aanzet::PlanModel::Field field) override;
    void addGoal(const QString& words) override;
    QVariantList hardParts(const QString& text) const override;
    void addStep(const QString& goalId, const QString& what, aanzet::PlanModel::Helper kind, const QString& helper, const QDateTime& by) override;
    void setStepDone(const QString& stepId, bool done) override;
    void addAgreement(const QString& what, const QString& who, const QDateTime& by) override;
    void setAgreementDone(const QString& agreementId, bool done) override;

private:
    struct Text {
        const char* name = nullptr;
        QString shown;
        record::VersionVector context;
        bool isTyped = false;
    };
    using Fields = std::vector<std::pair<const char*, FieldValue>>;
    store::PutRequest request(std::uint16_t type, std::optional<RecordId> record, const Fields& fields) const;
    // The plan itself with `fields`; when there is none yet, the one that is made now.
    store::PutRequest planRequest(Fields fields);
    void save(std::vector<store::PutRequest> puts);
    void setDone(std::uint16_t type, const QString& id, const char* open, bool done);
    bool mayWrite();
    bool isTyping() const;
    void commit();
    void keepDraft();
    void readDraft();
    void readWritten();
    void readTexts();
    // The words of the client where they stand; beside them what somebody else wrote.
    QString readBeside(Field at, const store::ShownField& field);
    QString nameOf(const UserId& user) const;
    void readGoals();
    void readAgreements();
    std::string slot() const { return "plan/" + m_household.id.hex(); }
    domain::Day day() const;
    void become(VisitEditor::SaveState state, Failure::Kind failure = Failure::None);

    store::Store* m_store;
    const Clock& m_clock;
    store::HouseholdRef m_household;
    RecordId m_plan;
    bool m_hasPlan = false;
    std::optional<RecordId> m_next;
    std::optional<record::VersionVector> m_moment;
    std::array<Text, 4> m_texts;
    std::optional<domain::AgreedPlan> m_written;
    QDateTime m_writtenOn;
    QVariantList m_besides;
    QDateTime m_reviewAt;
    std::string m_lastGoalOrder;
    std::map<RecordId, std::string> m_lastStepOrder;
    bool m_nobodyOfTheirOwn = false, m_manySteps = false;
    GoalListModel m_goals;
    AgreementListModel m_agreements;
    QTimer m_draftTimer;
    VisitEditor::SaveState m_state = VisitEditor::Clean;
    Failure::Kind m_failure = Failure::None;
};

} // namespace aanzet
