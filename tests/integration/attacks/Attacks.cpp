// SPDX-License-Identifier: EUPL-1.2
#include "tests/integration/attacks/Attacks.h"
#include <QtGlobal>

namespace aanzet::test {

void fitCursor(const Stage& s, protocol::SpaceAnswer& answer, const protocol::SpaceAsk& ask)
{
    if (ask.resync || answer.error) return;
    auto n = ask.cursor.n;
    auto running = ask.cursor.running;
    for (const auto& f : answer.frames)
        if (auto b = record::decodeFrame(f)) {
            ++n;
            running = protocol::nextRunning(running, b->hash(s.org(), answer.space));
        }
    answer.cursor.n = n;
    answer.cursor.running = running;
}

void onAnswers(Stage& s, const SpaceId& space, std::function<void(protocol::SpaceAnswer&, const protocol::SpaceAsk&)> change)
{
    s.hooks.sync = [space, change, before = s.hooks.sync](protocol::SyncResponse& r, const protocol::SyncRequest& q) {
        if (before) before(r, q);
        auto* a = answerOf(r, space);
        const auto* ask = askOf(q, space);
        if (a && ask) change(*a, *ask);
    };
}

void onBatches(Stage& s, const SpaceId& space, std::function<void(record::Batch&)> change)
{
    onAnswers(s, space, [change](protocol::SpaceAnswer& a, const protocol::SpaceAsk&) {
        for (auto& f : a.frames)
            if (auto b = record::decodeFrame(f)) {
                change(*b);
                f = record::encodeFrame(*b);
            }
    });
}

void inject(Stage& s, const SpaceId& space, std::function<std::vector<Bytes>()> frames)
{
    auto isDone = std::make_shared<bool>(false);
    onAnswers(s, space, [&s, frames, isDone](protocol::SpaceAnswer& a, const protocol::SpaceAsk& ask) {
        if (*isDone || a.more || a.error) return;
        *isDone = true;
        for (auto& f : frames()) a.frames.push_back(std::move(f));
        fitCursor(s, a, ask);
    });
}

void onPages(Stage& s, std::function<void(protocol::LogPage&)> change)
{
    s.hooks.logs = [change](protocol::LogsResponse& r, const protocol::LogsRequest&) {
        for (auto& p : r.pages) change(p);
    };
}

void offerEntry(Stage& s, const membership::Entry& entry)
{
    const bool isOrg = entry.logKind == membership::LogKind::Organisation;
    const auto kind = isOrg ? protocol::LogKind::Organisation : protocol::LogKind::Space;
    const auto space = isOrg ? SpaceId{} : entry.space();
    s.hooks.sync = [isOrg, space, index = entry.index](protocol::SyncResponse& r, const protocol::SyncRequest&) {
        if (isOrg) r.orgLogSize = std::max(r.orgLogSize, index + 1);
        bool isKnown = false;
        for (auto& m : r.mine)
            if (m.space == space) {
                m.logSize = std::max(m.logSize, index + 1);
                isKnown = true;
            }
        if (!isOrg && !isKnown) r.mine.push_back({space, index + 1});
    };
    s.hooks.logs = [kind, space, wire = membership::encodeEntry(entry), index = entry.index](protocol::LogsResponse& r, const protocol::LogsRequest&) {
        for (auto& p : r.pages)
            if (p.kind == kind && p.space == space && p.from <= index) {
                p.entries.resize(std::min<std::size_t>(p.entries.size(), index - p.from));
                if (p.from + p.entries.size() == index) p.entries.push_back(wire);
            }
    };
}

std::vector<Attack> everyAttack()
{
    std::vector<Attack> all;
    for (auto& list : {swapAttacks(), replayAttacks(), withholdingAttacks(), forkAttacks(), membershipAttacks(), signatureAttacks(), counterAttacks(), garbageAttacks(), pipelineAttacks()})
        all.insert(all.end(), list.begin(), list.end());
    return all;
}

std::string outcomeOf(const Attack& attack, std::uint64_t seed)
{
    Stage s(seed);
    s.news();
    attack.arm(s);
    std::string outcome;
    for (int i = 0; i < 3; ++i) {
        const auto done = s.sync(*s.bo);
        outcome += done.ok() ? "OK " : std::string(errorName(done.code())) + " ";
        if (s.isEndless) return "the conversation does not end";
        if (i == 1) s.bo->reopen();
    }
    const auto status = s.bo->store->status();
    if (auto wrong = s.wrongWith(*s.bo); !wrong.empty()) return wrong;
    bool isSeen = outcome.find_first_not_of("OK ") != std::string::npos || status.quarantined || status.waiting;
    const auto visible = s.visible(*s.bo);
    if (qEnvironmentVariableIsSet("AANZET_ATTACKS_SHOWN"))
        qInfo("%s %s: %zu of %zu, aside %zu, waiting %zu", attack.name.c_str(), outcome.c_str(), visible, s.saved.size(), status.quarantined, status.waiting);
    if (attack.ending == Ending::Seen && !isSeen && visible != s.saved.size()) return "something is kept back and nobody is told";
    if (attack.ending == Ending::Tomorrow && !isSeen) {
        s.clock.advance(std::chrono::hours(24));         // everybody says where they stand, and bo hears it
        for (auto* t : {s.ada.get(), s.cy.get()}) (void)s.sync(*t);
        for (int i = 0; i < 2; ++i) isSeen |= !s.sync(*s.bo).ok();
        const auto next = s.bo->store->status();
        if (!isSeen && !next.quarantined && !next.waiting) return "colleagues spoke and still nobody is told";
    }
    s.hooks = {};
    return s.heal();
}

} // namespace aanzet::test
