// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/Late.h"
#include "mobile/store/Trust.h"
#include "mobile/sync/TrustExchanges.h"
#include "tests/unit/store/Team.h"

namespace aanzet::test {

// Ada removes this person before their work was sent, their device writes it to a file, Ada delivers that. How many edits.
inline Result<std::size_t> removedAndDelivered(Team& team, Tablet& gone, const UserId& user)
{
    AANZET_CHECK(team.sync(team.ada));
    sync::OrgEntriesExchange removal(*team.ada.store, {[user](store::Trust& t) { return t.userRevoke(user); }});
    AANZET_CHECK(team.converse(team.ada, removal));
    AANZET_CHECK(team.sync(team.ada));
    if (team.sync(gone).code() != ErrorCode::Revoked) return Error{ErrorCode::Internal, "not removed"};
    AANZET_TRY(const auto file, store::Late(*gone.store).write());
    AANZET_TRY(const auto count, store::Late(*team.ada.store).deliver(file.first));
    for (int i = 0; i < 2; ++i) {
        AANZET_CHECK(team.sync(team.ada));
        AANZET_CHECK(team.sync(team.cy));
    }
    return count;
}

} // namespace aanzet::test
