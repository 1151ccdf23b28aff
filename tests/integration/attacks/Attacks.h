// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "tests/integration/attacks/Stage.h"

namespace aanzet::test {

// How an attack may end when the victim was kept from something.
enum class Ending {
    Seen,      // everything is there, or the run was refused, or something is flagged
    Tomorrow,  // flagged by the next day at the latest, as soon as a colleague's statement comes through
    Quiet,     // nothing that anybody named is kept back
};

struct Attack {
    std::string name;                        // class.what
    std::function<void(Stage&)> arm;         // after the news, before bo's next sync
    Ending ending = Ending::Seen;
};

std::vector<Attack> swapAttacks();
std::vector<Attack> replayAttacks();
std::vector<Attack> withholdingAttacks();
std::vector<Attack> forkAttacks();
std::vector<Attack> membershipAttacks();
std::vector<Attack> signatureAttacks();
std::vector<Attack> counterAttacks();
std::vector<Attack> garbageAttacks();
std::vector<Attack> pipelineAttacks();
std::vector<Attack> everyAttack();

// Plays it: three syncs with a restart among them, a day where it needs one, and then the healing. Empty when nothing forged
// was taken, nothing saved is lost, and what is kept back is told; else what went wrong.
std::string outcomeOf(const Attack& attack, std::uint64_t seed);

// --- what attacks are made of
inline protocol::SpaceAnswer* answerOf(protocol::SyncResponse& r, const SpaceId& space)
{
    for (auto& a : r.spaces)
        if (a.space == space) return &a;
    return nullptr;
}
inline const protocol::SpaceAsk* askOf(const protocol::SyncRequest& r, const SpaceId& space)
{
    for (const auto& a : r.spaces)
        if (a.space == space) return &a;
    return nullptr;
}
// The cursor that an honest server would give after these very frames.
void fitCursor(const Stage& s, protocol::SpaceAnswer& answer, const protocol::SpaceAsk& ask);
// Every frame of the space as a batch that may be changed; written again without a new signature.
void onBatches(Stage& s, const SpaceId& space, std::function<void(record::Batch&)> change);
void onAnswers(Stage& s, const SpaceId& space, std::function<void(protocol::SpaceAnswer&, const protocol::SpaceAsk&)> change);
// Adds frames after the honest ones, once, with a cursor that fits.
void inject(Stage& s, const SpaceId& space, std::function<std::vector<Bytes>()> frames);
// Adds an entry to the first page read of this log (or a new page).
void onPages(Stage& s, std::function<void(protocol::LogPage&)> change);
void offerEntry(Stage& s, const membership::Entry& entry);

} // namespace aanzet::test
