// SPDX-License-Identifier: EUPL-1.2
#include "mobile/trust/StoredLease.h"
#include "mobile/viewmodels/Shown.h"
#include <tuple>

namespace aanzet {

Status StoredLease::show(vault::Vault& vault, const store::Store& store)
{
    m_vault = &vault;
    m_store = &store;
    m_failure = Failure::None;
    const auto seen = look();
    m_daysTold = daysLeft();
    return seen;
}

void StoredLease::hide()
{
    m_vault = nullptr;
    m_store = nullptr;
    m_state = {};
    m_failure = Failure::None;
}

Status StoredLease::look()
{
    AANZET_TRY(m_state, store::checkLease(*m_vault, *m_store, *m_surroundings.clock));
    return {};
}

void StoredLease::check()
{
    if (!m_store) return;
    const auto before = m_state;
    // What cannot be read now leaves things as they were; the next minute looks again.
    if (!look()) return;
    if (std::tie(before.isOver, before.until, before.overrideUntil) != std::tie(m_state.isOver, m_state.until, m_state.overrideUntil) || m_daysTold != daysLeft()) {
        m_daysTold = daysLeft();
        Q_EMIT changed();
    }
}

QDateTime StoredLease::until() const { return shown(m_state.until); }

int StoredLease::days() const { return m_store && m_store->hasOrganisation() ? m_store->orgLog()->state().policy.leaseDays : 0; }

int StoredLease::daysLeft() const
{
    if (m_state.until == WallTime{}) return -1;
    const auto left = std::chrono::floor<std::chrono::days>(m_state.until - m_surroundings.clock->now());
    return std::max(0, int(left.count()));
}

QDateTime StoredLease::emergencyUntil() const { return shown(m_state.overrideUntil); }

void StoredLease::takeEmergencyDay(const QString& reason)
{
    if (!m_store) return;
    const auto words = reason.simplified().toStdString();
    const auto take = [&]() -> Status {
        AANZET_CHECK(look());
        if (words.empty() || !m_state.isOver) return ErrorCode::BadRequest;
        if (m_state.overrideUntil != WallTime{}) return ErrorCode::NotAllowed;
        AANZET_CHECK(m_surroundings.note(words));   // written down before it opens
        AANZET_CHECK(store::overrideLease(*m_vault, *m_store, *m_surroundings.clock, words));
        return look();
    };
    const auto done = take();
    m_failure = done ? Failure::None : Failure::fromError(done.code());
    Q_EMIT changed();
}

} // namespace aanzet
