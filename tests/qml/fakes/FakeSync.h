// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/SyncModel.h"

namespace aanzet {

class FakeSync : public SyncModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    using SyncModel::SyncModel;
    State state() const override { return m_state; }
    int waiting() const override { return m_waiting; }
    int conflicts() const override { return m_conflicts; }
    int quarantined() const override { return m_quarantined; }
    QDateTime lastContact() const override { return m_lastContact; }
    int daysSinceContact() const override { return m_days; }
    Failure::Kind failure() const override { return m_failure; }
    void start() override
    {
        ++m_starts;
        set(Syncing, m_waiting, m_conflicts);
    }

    Q_INVOKABLE int starts() const { return m_starts; }
    void set(State state, int waiting, int conflicts, int days = 0, Failure::Kind failure = Failure::None, int quarantined = 0)
    {
        m_state = state;
        m_waiting = waiting;
        m_conflicts = conflicts;
        m_days = days;
        m_failure = failure;
        m_quarantined = quarantined;
        Q_EMIT changed();
    }
    void setConflicts(int conflicts)
    {
        m_conflicts = conflicts;
        Q_EMIT changed();
    }
    void setLastContact(const QDateTime& at)
    {
        m_lastContact = at;
        Q_EMIT changed();
    }

private:
    State m_state = Idle;
    int m_waiting = 0;
    int m_conflicts = 0;
    int m_quarantined = 0;
    int m_days = 0;
    int m_starts = 0;
    QDateTime m_lastContact;
    Failure::Kind m_failure = Failure::None;
};

} // namespace aanzet
