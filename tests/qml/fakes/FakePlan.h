// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/PlanModel.h"
#include <QHash>

namespace aanzet {

class FakePlan : public PlanModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    enum Content { Empty, Full };
    FakePlan(QString household, Content content, QObject* parent);
    QString household() const override { return m_household; }
    QString dream() const override { return m_text.value(Dream); }
    QString goodEnough() const override { return m_text.value(GoodEnough); }
    QString strengths() const override { return m_text.value(Strengths); }
    QString myPeople() const override { return m_text.value(MyPeople); }
    QDateTime writtenOn() const override { return m_writtenOn; }
    QVariantList besides() const override { return m_besides; }
    QDateTime reviewAt() const override { return m_goals.count() > 0 ? QDate(2026, 6, 2).startOfDay() : QDateTime(); }
    QDateTime today() const override { return QDate(2026, 5, 12).startOfDay(); }
    bool nobodyOfTheirOwn() const override { return false; }
    bool manySteps() const override { return m_goals.count() > 2; }
    GoalListModel* goals() override { return &m_goals; }
    AgreementListModel* agreements() override { return &m_agreements; }
    VisitEditor::SaveState saveState() const override { return m_state; }
    Failure::Kind failure() const override { return m_state == VisitEditor::Failed ? Failure::DiskFull : Failure::None; }
    void edit(aanzet::PlanModel::Field field, const QString& text) override;
    void leave(aanzet::PlanModel::Field field) override;
    void addGoal(const QString& words) override;
    void addStep(const QString& goalId, const QString& what, aanzet::PlanModel::Helper kind, const QString& helper, const QDateTime& by) override;
    void setStepDone(const QString& stepId, bool done) override;
    void addAgreement(const QString& what, const QString& who, const QDateTime& by) override;
    void setAgreementDone(const QString& agreementId, bool done) override;

    QVariantList hardParts(const QString& text) const override
    {
        if (!text.contains(QStringLiteral("indien"))) return {};
        return {QVariantMap{{QStringLiteral("kind"), int(HardWord)}, {QStringLiteral("what"), QStringLiteral("indien")}, {QStringLiteral("instead"), QStringLiteral("als")}}};
    }

    Q_INVOKABLE bool isDone(const QString& id) const;
    // As after the private round: a colleague wrote at the same time.
    void writePrivately();
    void fillDisk() { become(VisitEditor::Failed); }

private:
    void become(VisitEditor::SaveState state);

    QString m_household;
    QHash<int, QString> m_text;
    GoalListModel m_goals;
    AgreementListModel m_agreements;
    QDateTime m_writtenOn;
    QVariantList m_besides;
    VisitEditor::SaveState m_state = VisitEditor::Clean;
};

} // namespace aanzet
