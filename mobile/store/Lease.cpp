// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/Lease.h"
#include <algorithm>

namespace aanzet::store {

using vault::Table;

namespace {

constexpr std::int64_t kLeaseRow = 10;   // of Table::Meta, beside the rows of Rows.h
constexpr auto kStep = std::chrono::minutes(10);

// What counts is time that went by on this device, step by step: a clock that is put back takes nothing away again, and a
// contact under a clock that ran ahead gives no more days than any other.
struct LeaseRow {
    Millis used{0};                      // since the newest contact
    WallTime last{};                     // the clock at the last step
    WallTime contact{};                  // which contact that is; zero: none yet
    Millis granted{0};                   // open until this much is used, by the emergency day of this contact; 0: none
};

Bytes encode(const LeaseRow& r)
{
    return Writer().u8(2).i64(r.used.count()).i64(r.last.time_since_epoch().count()).i64(r.contact.time_since_epoch().count()).i64(r.granted.count()).take();
}

Result<LeaseRow> read(vault::Vault& vault)
{
    AANZET_TRY(auto plain, vault.get(Table::Meta, kLeaseRow));
    LeaseRow row;
    if (!plain) return row;
    Reader r(*plain);
    const auto version = r.u8();
    std::int64_t n[4];
    for (auto& v : n) v = r.i64();
    if (version < 1 || version > 2 || !r.atEnd()) return Error{ErrorCode::CorruptData, "lease"};
    const auto at = [](std::int64_t v) { return WallTime(Millis(v)); };
    if (version == 2) return LeaseRow{Millis(n[0]), at(n[1]), at(n[2]), Millis(n[3])};
    // Before there were steps: latest time seen, newest contact, contact of the emergency day, until when.
    row = {std::max(Millis(0), at(n[0]) - at(n[1])), at(n[0]), at(n[1]), {}};
    if (n[2] == n[1] && n[3]) row.granted = at(n[3]) - at(n[2]);
    return row;
}

// The row as of now, and whether it is worth writing.
bool step(LeaseRow& row, const Store& store, WallTime now)
{
    const auto contact = store.server().lastContact;
    // A server row that lost its contact ends no lease: the one that was known counts on.
    if (contact != WallTime{} && contact != row.contact) {
        row = {std::max(Millis(0), now - contact), now, contact, {}};
        return true;
    }
    const auto since = now - row.last;
    row.used += std::max(Millis(0), since);
    row.last = now;
    return since < Millis(0) || since >= kStep;
}

LeaseState stateOf(const LeaseRow& row, const Store& store, WallTime now)
{
    LeaseState s;
    if (store.server().url.empty() || !store.hasOrganisation() || row.contact == WallTime{}) return s;
    const Millis lease = std::chrono::days(store.orgLog()->state().policy.leaseDays);
    s.until = now + (lease - row.used);
    if (row.granted.count()) s.overrideUntil = now + (row.granted - row.used);
    s.isOver = row.used >= std::max(lease, row.granted);
    return s;
}

} // namespace

Result<LeaseState> checkLease(vault::Vault& vault, const Store& store, const Clock& clock)
{
    AANZET_TRY(auto row, read(vault));
    const auto now = clock.now();
    if (step(row, store, now) && row.contact != WallTime{}) {
        // A disk that takes nothing now takes it later: nobody is locked out of their work by a full one.
        const auto kept = vault.put(Table::Meta, kLeaseRow, encode(row));
        if (!kept && kept.code() != ErrorCode::DiskFull && kept.code() != ErrorCode::Storage) return kept.error();
    }
    return stateOf(row, store, now);
}

Status overrideLease(vault::Vault& vault, const Store& store, const Clock& clock, std::string_view reason)
{
    if (reason.empty()) return Error{ErrorCode::BadRequest, "Say why it cannot wait."};
    AANZET_TRY(auto row, read(vault));
    (void)step(row, store, clock.now());
    if (!stateOf(row, store, clock.now()).isOver) return Error{ErrorCode::BadRequest, "The device is open."};
    if (row.granted.count()) return Error{ErrorCode::NotAllowed, "The emergency day since the last contact has been used."};
    row.granted = row.used + kOverride;
    return vault.put(Table::Meta, kLeaseRow, encode(row));
}

} // namespace aanzet::store
