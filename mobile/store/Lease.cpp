// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/Lease.h"
#include <algorithm>

namespace aanzet::store {

using vault::Table;

namespace {

constexpr std::int64_t kLeaseRow = 10;   // of Table::Meta, beside the rows of Rows.h
constexpr auto kStep = std::chrono::minutes(10);

struct LeaseRow {
    WallTime latest{};                   // the highest time seen since that contact
    WallTime seen{};                     // the newest contact
    WallTime contact{};                  // the contact after which `overridden` was granted
    WallTime overridden{};
};

Bytes encode(const LeaseRow& r)
{
    Writer w;
    w.u8(1);
    for (const auto& t : {r.latest, r.seen, r.contact, r.overridden}) w.i64(t.time_since_epoch().count());
    return w.take();
}

Result<LeaseRow> read(vault::Vault& vault)
{
    AANZET_TRY(auto plain, vault.get(Table::Meta, kLeaseRow));
    LeaseRow row;
    if (!plain) return row;
    Reader r(*plain);
    const bool isKnown = r.u8() == 1;
    for (auto* t : {&row.latest, &row.seen, &row.contact, &row.overridden}) *t = WallTime(Millis(r.i64()));
    if (!isKnown || !r.atEnd()) return Error{ErrorCode::CorruptData, "lease"};
    return row;
}

LeaseState stateOf(const LeaseRow& row, const Store& store)
{
    LeaseState s;
    const auto contact = store.server().lastContact;
    if (store.server().url.empty() || !store.hasOrganisation() || contact == WallTime{}) return s;
    s.until = contact + std::chrono::days(store.orgLog()->state().policy.leaseDays);
    if (row.contact == contact) s.overrideUntil = row.overridden;
    s.isOver = row.latest >= std::max(s.until, s.overrideUntil);
    return s;
}

} // namespace

Result<LeaseState> checkLease(vault::Vault& vault, const Store& store, const Clock& clock)
{
    AANZET_TRY(auto row, read(vault));
    // A contact starts over: a clock that ran ahead and was set right locks nobody out for longer than until then.
    const auto contact = store.server().lastContact;
    const auto now = std::max(clock.now(), contact);
    if (contact != row.seen || now - row.latest >= kStep) {
        row.latest = contact != row.seen ? now : std::max(row.latest, now);
        row.seen = contact;
        // A disk that takes nothing now takes it later: nobody is locked out of their work by a full one.
        const auto kept = vault.put(Table::Meta, kLeaseRow, encode(row));
        if (!kept && kept.code() != ErrorCode::DiskFull && kept.code() != ErrorCode::Storage) return kept.error();
    }
    row.latest = std::max(row.latest, now);
    return stateOf(row, store);
}

Status overrideLease(vault::Vault& vault, const Store& store, const Clock& clock, std::string_view reason)
{
    if (reason.empty()) return Error{ErrorCode::BadRequest, "Say why it cannot wait."};
    AANZET_TRY(const auto state, checkLease(vault, store, clock));
    if (state.overrideUntil != WallTime{} && state.isOver) return Error{ErrorCode::NotAllowed, "The emergency day since the last contact has been used."};
    if (!state.isOver) return Error{ErrorCode::BadRequest, "The device is open."};
    AANZET_TRY(auto row, read(vault));
    row.latest = std::max(row.latest, clock.now());
    row.contact = store.server().lastContact;
    row.overridden = row.latest + kOverride;
    return vault.put(Table::Meta, kLeaseRow, encode(row));
}

} // namespace aanzet::store
