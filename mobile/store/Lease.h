// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/Store.h"

// How long a device goes on without its server (security.md 2.10): a stolen one learns of its wipe at its next contact, and
// one that never has contact again closes by itself. While a server is named; the organisation says how many days.
namespace aanzet::store {

inline constexpr auto kOverride = std::chrono::hours(24);

struct LeaseState {
    bool isOver = false;                 // nothing readable is handed out before the server was seen
    WallTime until{};                    // when it is over, or was; zero: no server, no lease
    WallTime overrideUntil{};            // zero: none
};

// As of now, and notes how much time went by since the last check: a clock that was put back wins no days, also not one that
// ran ahead at the contact.
Result<LeaseState> checkLease(vault::Vault& vault, const Store& store, const Clock& clock);
// For an emergency: 24 hours more, once per contact. The caller writes it into the access log. NotAllowed: used already
// since the last contact. BadRequest: no reason given, or the lease is not over.
Status overrideLease(vault::Vault& vault, const Store& store, const Clock& clock, std::string_view reason);

} // namespace aanzet::store
