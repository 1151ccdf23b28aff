// SPDX-License-Identifier: EUPL-1.2
#include "tests/integration/attacks/Attacks.h"

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

} // namespace aanzet::test
