// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/Space.h"
#include <algorithm>

// What colleagues say of each other's chains, compared with what the server gave: a tail that is kept back and a view
// that was forked show as soon as anyone speaks (protocol.md 4). Acknowledgements stand inside batches, beats beside them.
namespace aanzet::store {

static constexpr std::size_t kMaxClaims = 1000, kMaxForks = 100;
static constexpr int kMaxBeatsOfDevice = 16;   // one for each author id that it drew; nobody draws many

// Beyond a removal nothing comes any more, and nobody has to miss it.
bool Store::isCutBefore(const Space& s, const AuthorId& by, std::uint64_t number) const
{
    const auto isEnd = [&](const membership::Cutoff& c) { return c.author == by && c.batchNo < number; };
    for (const auto& [key, cutoff] : *s.log.state().cutoffs)
        if (isEnd(cutoff)) return true;
    for (const auto& [key, cutoff] : *m_org->state().cutoffs)
        if (key.space == s.id() && isEnd(cutoff)) return true;
    return false;
}

void Store::noteClaim(Space& s, const ClaimRow& claim)
{
    if (claim.number < std::max<std::uint64_t>(1, s.replica.cutOf(claim.author))) return;
    if (const auto held = s.replica.batchHash(claim.author, claim.number)) {
        const auto isKnown = [&](const ForkRow& f) { return f.author == claim.author && f.number == claim.number; };
        if (*held != claim.head && s.row.forks.size() < kMaxForks && std::none_of(s.row.forks.begin(), s.row.forks.end(), isKnown))
            s.row.forks.push_back({claim.by, claim.author, claim.number, *held, claim.head});
        return;
    }
    // One per speaker and chain: the next one that somebody says includes the one before.
    for (auto& c : s.row.claims)
        if (c.by == claim.by && c.author == claim.author) {
            if (claim.number > c.number) c = claim;
            return;
        }
    if (s.row.claims.size() < kMaxClaims) s.row.claims.push_back(claim);
}

void Store::takeAck(Space& s, const record::Batch& batch)
{
    const auto* key = s.keys.epoch(batch.epoch);
    if (!key || batch.ack.empty()) return;
    auto entries = record::openAck(key->view(), s.id(), batch.author, batch.number, batch.ack);
    if (!entries) return; // its author's fault, and nothing is built on it
    for (const auto& e : *entries) noteClaim(s, {batch.author, e.author, e.number, e.head, false});
}

Status Store::takeBeats(Space& s, const std::vector<Bytes>& beats)
{
    for (const auto& bytes : beats) {
        auto beat = protocol::decodeBeat(bytes);
        if (!beat || beat->space != s.id()) continue;
        const auto chain = s.replica.chain(beat->author);
        const auto today = std::chrono::floor<std::chrono::days>(trustedNow()).time_since_epoch().count();
        if ((chain && chain->device != beat->device) || std::int64_t(beat->day) > today + 1) continue;
        const auto* d = m_org->state().device(beat->device);
        if (!d || !crypto::verify(d->keys.sign, protocol::beatBytes(*beat, m_identity->org), beat->signature)) continue;
        if (beat->author != author() && (!beat->number || !beat->head.isZero())) noteClaim(s, {beat->author, beat->author, beat->number, beat->head, false});
        bool isNew = true;
        for (auto& held : s.row.beats)
            if (auto old = protocol::decodeBeat(held); old.ok() && old->author == beat->author && old->device == beat->device) {
                if (beat->day >= old->day || std::int64_t(old->day) > today + 1) held = bytes;
                isNew = false;
            }
        if (!isNew) continue;
        s.row.beats.push_back(bytes);
        const auto isOfDevice = [&](const Bytes& held) {
            auto old = protocol::decodeBeat(held);
            return old.ok() && old->device == beat->device;
        };
        if (std::count_if(s.row.beats.begin(), s.row.beats.end(), isOfDevice) > kMaxBeatsOfDevice)
            s.row.beats.erase(std::find_if(s.row.beats.begin(), s.row.beats.end(), isOfDevice));
    }
    return {};
}

// After a whole pull: what was named and is not here is kept back by the server, or lost by it until somebody brings it.
void Store::settleClaims(Space& s)
{
    if (s.isComparing()) return;
    std::set<std::pair<AuthorId, Hash32>> aside;   // came, and is shown as set aside
    if (!s.row.claims.empty())
        for (const auto& [row, a] : m_aside)
            if (a.space == s.id())
                if (auto b = record::decodeFrame(a.frame)) aside.insert({b->author, b->hash(m_identity->org, s.id())});
    for (auto& c : std::exchange(s.row.claims, {})) {
        if (isCutBefore(s, c.author, c.number)) continue;
        c.isMissed = !aside.count({c.author, c.head});
        noteClaim(s, c);   // held by now: gone, or a fork
    }
    bool lacksHead = false;
    for (const auto& bytes : s.row.beats)
        if (auto beat = protocol::decodeBeat(bytes))
            lacksHead |= (!s.log.indexOf(beat->spaceHead) || !m_org->indexOf(beat->orgHead)) && beat->author != author();
    // Logs and beats are not read in one view: what one pull misses the next one may bring.
    s.lacksHead = lacksHead && s.mayLackHead;
    s.mayLackHead = lacksHead;
}

} // namespace aanzet::store
