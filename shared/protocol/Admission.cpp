// SPDX-License-Identifier: EUPL-1.2
#include "shared/protocol/Admission.h"

namespace aanzet::protocol {

using membership::OrgState;
using membership::SpaceState;

static bool isBeyond(const membership::Cutoff* cutoff, const record::Batch& batch, const Hash32& hash)
{
    if (!cutoff) return false;
    return batch.number > cutoff->batchNo || (batch.number == cutoff->batchNo && cutoff->head != hash);
}

// A batch of an older epoch is late, or it comes back to a restored server: what the rotation counted in is welcome.
static bool isFreshEnough(const record::Batch& batch, const SpaceState& current, WallTime now)
{
    if (batch.epoch >= current.epoch) return true;
    const auto& ended = *current.epochCutoffs;
    if (auto it = ended.find(batch.author); it != ended.end() && batch.number <= it->second.batchNo) return true;
    return batch.epoch + 1 == current.epoch && now - current.epochSince <= kOldEpochGrace;
}

Status admit(const record::Batch& batch, const record::Batch::Digest& digest, const membership::OrgLog& org, const membership::SpaceLog& space,
             const std::optional<record::ChainHead>& previous, std::optional<WallTime> now)
{
    if (batch.author != record::authorId(org.org(), batch.device, batch.salt)) return Error{ErrorCode::Malformed, "author id"};
    const OrgState* orgState = org.stateAt(batch.orgHead);
    const SpaceState* state = space.stateAt(batch.spaceHead);
    if (!orgState || !state) return Error{ErrorCode::UnknownContext, "log head not held"};

    const auto stood = org.indexOf(state->orgHead);
    if (!stood || *stood > orgState->index) return Error{ErrorCode::Malformed, "heads do not fit each other"};
    if (previous && previous->number) {
        const auto orgBefore = org.indexOf(previous->orgHead);
        const auto spaceBefore = space.indexOf(previous->spaceHead);
        if ((orgBefore && *orgBefore > orgState->index) || (spaceBefore && *spaceBefore > state->index))
            return Error{ErrorCode::Malformed, "heads go backwards"};
    }

    const auto* device = orgState->device(batch.device);
    if (!device) return Error{ErrorCode::NotAllowed, "unknown device"};
    AANZET_TRY(const UserId user, orgState->userOf(batch.device));
    if (!state->canWrite(user)) return Error{ErrorCode::NotAllowed, "no right to write"};
    if (batch.epoch != state->epoch) return Error{ErrorCode::StaleEpoch, "epoch of the named head"};
    if (!batch.verify(digest, device->keys.sign)) return ErrorCode::BadSignature;

    const auto& hash = digest.hash;
    if (isBeyond(space.state().cutoff(batch.author, user), batch, hash) ||
        isBeyond(org.state().cutoff(space.space(), batch.author, user), batch, hash))
        return Error{ErrorCode::NotAllowed, "beyond a cut-off"};
    const bool counted = space.state().cutoff(batch.author, user) || org.state().cutoff(space.space(), batch.author, user);
    // A removal names every author id of the person that had written: a chain it does not name was begun afterwards and
    // dated back, by somebody who has the server's help.
    const auto* member = space.state().member(user);
    if (!counted && (!member || member->right < membership::Right::Write)) return Error{ErrorCode::NotAllowed, "right has ended"};
    if (now) {
        if (!isFreshEnough(batch, space.state(), *now)) return ErrorCode::StaleEpoch;
        // Without a cut-off for this author, whoever has no right now was stopped before this batch arrived.
        if (!counted && (!org.state().isCurrent(batch.device) || !space.state().canWrite(user)))
            return Error{ErrorCode::NotAllowed, "right has ended"};
    }
    return {};
}

} // namespace aanzet::protocol
