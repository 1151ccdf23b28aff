// SPDX-License-Identifier: EUPL-1.2
#include "shared/record/FieldState.h"
#include <algorithm>
#include <tuple>

namespace aanzet::record {

static auto find(const std::vector<Dot>& entries, const AuthorId& a)
{
    return std::lower_bound(entries.begin(), entries.end(), a, [](const Dot& d, const AuthorId& x) { return d.author < x; });
}

std::uint64_t VersionVector::at(const AuthorId& a) const
{
    auto it = find(m_entries, a);
    return it != m_entries.end() && it->author == a ? it->seq : 0;
}

void VersionVector::raise(const AuthorId& a, std::uint64_t seq)
{
    if (!seq) return;
    auto it = m_entries.begin() + (find(m_entries, a) - m_entries.begin());
    if (it != m_entries.end() && it->author == a) it->seq = std::max(it->seq, seq);
    else m_entries.insert(it, Dot{a, seq});
}

const Head* FieldState::winner() const
{
    const auto order = [](const Head& a, const Head& b) {
        return std::tie(a.lamport, a.dot.author, a.dot.seq) < std::tie(b.lamport, b.dot.author, b.dot.seq);
    };
    if (heads.empty()) return nullptr;
    return &*(rule == Rule::First ? std::min_element(heads.begin(), heads.end(), order)
                                  : std::max_element(heads.begin(), heads.end(), order));
}

bool covers(const Operation& op, const Dot& d)
{
    if (op.rule == Rule::First) return false;
    if (d.author == op.author && d.seq < op.seq) return true;
    auto it = find(op.context, d.author);
    return it != op.context.end() && it->author == d.author && d.seq <= it->seq;
}

MergeOutcome merge(FieldState& state, const Operation& op, const Hash32& oph, std::uint64_t place,
                   std::vector<Head>* overwritten)
{
    const Dot dot = op.dot();
    auto at = std::lower_bound(state.heads.begin(), state.heads.end(), dot,
                               [](const Head& h, const Dot& d) { return h.dot < d; });
    if (at != state.heads.end() && at->dot == dot)
        return at->hash == oph ? MergeOutcome::Unchanged : MergeOutcome::Alarm;

    if (op.rule == Rule::First) { // grows only: never moved, moves nothing
        state.heads.insert(at, Head{dot, op.lamport, oph, place});
        state.seen.raise(dot.author, dot.seq);
        return MergeOutcome::Joined;
    }

    const bool late = state.seen.covers(dot);
    for (auto it = state.heads.begin(); it != state.heads.end();) {
        if (!covers(op, it->dot)) {
            ++it;
            continue;
        }
        if (overwritten) overwritten->push_back(*it);
        it = state.heads.erase(it);
    }
    for (const auto& c : op.context) state.seen.raise(c.author, c.seq);
    // Its own earlier operations are covered too, and itself is seen: one entry says both.
    state.seen.raise(dot.author, dot.seq);
    if (late) return MergeOutcome::Late;
    at = std::lower_bound(state.heads.begin(), state.heads.end(), dot, [](const Head& h, const Dot& d) { return h.dot < d; });
    state.heads.insert(at, Head{dot, op.lamport, oph, place});
    return MergeOutcome::Joined;
}

} // namespace aanzet::record
