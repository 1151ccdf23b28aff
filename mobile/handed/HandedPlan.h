// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/handed/DropSlot.h"
#include "mobile/viewmodels/PlanSheetModel.h"
#include <array>

namespace aanzet {

// The plan sheet in the client's hands, without a store; every word goes into the drop-box.
class HandedPlan final : public PlanSheetModel
{
    Q_OBJECT

public:
    struct Start {
        QString dream, goodEnough, myPeople;
        QStringList standing;
        QDate today;             // the days behind "this week" and the like
        QList<std::pair<QString, QString>> lines = {};   // goals and steps that stand there: id, words
    };
    // The slot outlives this.
    HandedPlan(const Start& start, DropSlot& slot, QObject* parent = nullptr);

    QString dream() const override { return m_start.dream; }
    QString goodEnough() const override { return m_start.goodEnough; }
    QString myPeople() const override { return m_start.myPeople; }
    QStringList standing() const override { return m_start.standing; }
    QVariantList steps() const override;
    bool isAgreed() const override { return m_isAgreed; }
    QVariantList strokes() const override { return m_strokes; }
    VisitEditor::SaveState saveState() const override { return m_slot.state(); }

    void edit(aanzet::PlanSheetModel::Field field, const QString& text) override;
    void leave() override { m_slot.settle(); }
    void addStep() override;
    void removeStep(const QString& id) override;
    void editStep(const QString& id, const QString& what) override;
    void editHelper(const QString& id, const QString& name) override;
    void setHelper(const QString& id, aanzet::PlanModel::Helper kind) override;
    void setWhen(const QString& id, aanzet::PlanSheetModel::When when) override;
    void agree(bool agreed) override;
    void sign(const QVariantList& stroke) override;
    void signAgain() override;

private:
    struct Step {
        QString id, what, helper;
        int helperKind = -1;     // of PlanModel::Helper; -1: not said
        When when = NotSaid;
    };
    Step* find(const QString& id);
    void put(const handed::Change& change, DropSlot::Haste haste);
    void make(const Step& step, DropSlot::Haste haste);
    void makeAgreed();
    QDate dayOf(When when) const;

    DropSlot& m_slot;
    Start m_start;
    std::array<QString, 3> m_begin;   // dream, good enough, my people, before they wrote
    QList<Step> m_steps;
    bool m_isAgreed = false, m_isStartSaid = false;
    QVariantList m_strokes;
};

} // namespace aanzet
