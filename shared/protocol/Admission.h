// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/membership/SpaceLog.h"
#include "shared/record/Batch.h"

// May this author write this batch? One answer for server and device (protocol.md 4, "Acceptance"). Together with
// record::judge (chain, contexts, lamports) it is the whole of acceptance; what the body holds is the reader's business.
namespace aanzet::protocol {

inline constexpr auto kOldEpochGrace = std::chrono::hours(24);

// Rights and epoch are judged at the log heads that the batch names; cut-offs at the heads held now.
//   Malformed       author id, heads that go backwards, heads that do not fit each other
//   UnknownContext  a named head is not in the logs held here: fetch the logs first (not yet)
//   BadSignature
//   Revoked, NotAllowed   no right at the named heads, or beyond a cut-off
//   StaleEpoch      only with `now`: the key changed and the time of grace is over
// `previous`: the author's chain so far. `now`: the server's clock for a batch that is new to it; absent on devices,
// which take what the server took. `digest`: of this batch, when the caller has made it.
Status admit(const record::Batch& batch, const record::Batch::Digest& digest, const membership::OrgLog& org, const membership::SpaceLog& space,
             const std::optional<record::ChainHead>& previous, std::optional<WallTime> now = {});

inline Status admit(const record::Batch& batch, const membership::OrgLog& org, const membership::SpaceLog& space,
                    const std::optional<record::ChainHead>& previous, std::optional<WallTime> now = {})
{
    return admit(batch, batch.digest(org.org(), space.space()), org, space, previous, now);
}

} // namespace aanzet::protocol
