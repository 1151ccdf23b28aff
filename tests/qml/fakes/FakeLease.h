// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/LeaseModel.h"

namespace aanzet {

// The lease without a vault: closed or not, and one emergency day.
class FakeLease : public LeaseModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    using LeaseModel::LeaseModel;
    bool isOver() const override { return m_isOver; }
    QDateTime until() const override { return QDateTime(QDate(2026, 5, 12), QTime(9, 0)); }
    int days() const override { return 30; }
    int daysLeft() const override { return m_isOver ? 0 : m_daysLeft; }
    QDateTime emergencyUntil() const override { return m_emergencyUntil; }
    Failure::Kind failure() const override { return Failure::None; }
    void takeEmergencyDay(const QString& reason) override
    {
        m_reason = reason;
        put(false, 0, QDateTime(QDate(2026, 5, 13), QTime(14, 5)));
    }

    Q_INVOKABLE QString reason() const { return m_reason; }
    void put(bool isOver, int daysLeft, const QDateTime& emergencyUntil = {})
    {
        m_isOver = isOver;
        m_daysLeft = daysLeft;
        m_emergencyUntil = emergencyUntil;
        Q_EMIT changed();
    }

private:
    bool m_isOver = false;
    int m_daysLeft = 30;
    QDateTime m_emergencyUntil;
    QString m_reason;
};

} // namespace aanzet
