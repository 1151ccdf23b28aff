// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "tests/unit/record/Diary.h"
#include <algorithm>
#include <map>
#include <numeric>
#include <optional>

// Random histories of one field, and the merge laws over them. A model that never merges says what must come out:
// an operation is a head when nothing in the set covers it.
namespace aanzet::record {

enum class HistoryStyle { Causal, AnyOrder, AnyContext, First };

// Not oph itself: a cheap number that differs when the operation differs. Merging only compares it.
inline Hash32 hashOf(const Operation& op)
{
    Hash32 h;
    h.b[0] = op.author.b[0];
    h.b[1] = op.record.b[0];
    for (int i = 0; i < 8; ++i) h.b[2 + static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(op.seq >> (8 * i));
    for (int i = 0; i < 8; ++i) h.b[10 + static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(op.lamport >> (8 * i));
    h.b[18] = static_cast<std::uint8_t>(op.context.size());
    return h;
}

// A small generator: the histories are many and short, and mt19937_64 costs more than they do.
class Draw
{
public:
    explicit Draw(std::uint64_t seed) : m_x(seed * 0x9e3779b97f4a7c15ull + 1) {}
    std::uint32_t below(std::uint32_t n) { return static_cast<std::uint32_t>((next() >> 33) % n); }
    std::uint64_t next() { return m_x = m_x * 6364136223846793005ull + 1442695040888963407ull; }
    template <class T> void shuffle(std::vector<T>& v)
    {
        for (std::size_t i = v.size(); i > 1; --i) std::swap(v[i - 1], v[below(static_cast<std::uint32_t>(i))]);
    }

private:
    std::uint64_t m_x;
};

// Several authors edit one field, each on a replica that hears of the others now and then. In AnyContext the contexts are
// arbitrary (sorted, never the own seq or later), as only a dishonest device would write them.
inline std::vector<Operation> history(Draw& draw, HistoryStyle style)
{
    const auto authors = 2 + draw.below(3);
    const auto length = 2 + draw.below(6);
    std::vector<Operation> all;
    std::array<VersionVector, 5> shown;
    std::array<std::uint64_t, 5> seq{}, lamport{};
    std::uint64_t highest = 0;
    for (std::uint32_t i = 0; i < length; ++i) {
        const auto who = draw.below(authors);
        auto& op = all.emplace_back();
        op.rule = style == HistoryStyle::First ? Rule::First : Rule::Keep;
        op.author.b[0] = static_cast<std::uint8_t>(who + 1);
        op.seq = seq[who] += 1 + draw.below(3);            // other fields took the numbers between
        if (style == HistoryStyle::AnyContext) {
            for (std::uint8_t a = 0; a < authors; ++a) {
                if (draw.below(2)) continue;
                const auto most = a == who ? op.seq - 1 : 12;
                if (!most) continue;
                AuthorId id;
                id.b[0] = static_cast<std::uint8_t>(a + 1);
                op.context.push_back({id, 1 + draw.next() % most});
            }
            op.lamport = 1 + draw.below(9);
            continue;
        }
        if (style != HistoryStyle::First) op.context = shown[who].entries();
        op.lamport = lamport[who] = std::max(lamport[who], draw.below(3) ? highest : 0) + 1;
        highest = std::max(highest, op.lamport);
        shown[who].raise(op.author, op.seq);
        // A pull: this author's screen now shows what another one had.
        if (draw.below(2)) {
            const auto reader = draw.below(authors);
            for (const auto& d : shown[who].entries()) shown[reader].raise(d.author, d.seq);
            lamport[reader] = std::max(lamport[reader], lamport[who]);
        }
    }
    return all;
}

inline FieldState mergedInOrder(const std::vector<const Operation*>& ops, Rule rule)
{
    FieldState s;
    s.rule = rule;
    for (const auto* o : ops) merge(s, *o, hashOf(*o), 0);
    return s;
}

// What the state must be, from the set alone.
inline bool fitsTheModel(const FieldState& s, const std::vector<const Operation*>& ops)
{
    VersionVector seen;
    std::map<Dot, const Operation*> heads;
    for (const auto* o : ops) {
        seen.raise(o->author, o->seq);
        if (o->rule != Rule::First)
            for (const auto& d : o->context) seen.raise(d.author, d.seq);
        const auto isCovered = [&](const Operation* by) {
            if (o->rule == Rule::First || by->dot() == o->dot()) return false;
            if (by->author == o->author && by->seq > o->seq) return true;
            for (const auto& d : by->context)
                if (d.author == o->author && d.seq >= o->seq) return true;
            return false;
        };
        if (std::none_of(ops.begin(), ops.end(), isCovered)) heads[o->dot()] = o;
    }
    if (s.seen != seen || s.heads.size() != heads.size()) return false;
    const Operation* best = nullptr;
    std::size_t i = 0;
    for (const auto& [dot, o] : heads) {
        if (s.heads[i].dot != dot || s.heads[i].hash != hashOf(*o) || s.heads[i].lamport != o->lamport) return false;
        ++i;
        const auto rank = [](const Operation* x) { return std::tuple(x->lamport, x->author, x->seq); };
        const bool isBetter = !best || (o->rule == Rule::First ? rank(o) < rank(best) : rank(o) > rank(best));
        if (isBetter) best = o;
    }
    return best ? s.winner() && s.winner()->dot == best->dot() : !s.winner();
}

// The seed of the first history that breaks a law, or nothing.
inline std::optional<std::uint64_t> checkLaws(HistoryStyle style, std::uint64_t from, std::uint64_t count)
{
    const auto rule = style == HistoryStyle::First ? Rule::First : Rule::Keep;
    std::vector<const Operation*> a, b, c, order;
    for (std::uint64_t seed = from; seed < from + count; ++seed) {
        Draw draw(seed);
        const auto all = history(draw, style);
        a.clear(), b.clear(), c.clear();
        for (const auto& op : all) {   // each operation in one or two of the three sets
            const auto where = draw.below(6);
            if (where == 0 || where == 3 || where == 5) a.push_back(&op);
            if (where == 1 || where == 3 || where == 4) b.push_back(&op);
            if (where == 2 || where == 4 || where == 5) c.push_back(&op);
        }
        if (style != HistoryStyle::Causal) draw.shuffle(a), draw.shuffle(b), draw.shuffle(c);
        const auto joined = [&](std::initializer_list<const std::vector<const Operation*>*> parts) {
            order.clear();
            for (const auto* p : parts) order.insert(order.end(), p->begin(), p->end());
            return mergedInOrder(order, rule);
        };
        const auto abc = joined({&a, &b, &c});
        if (!fitsTheModel(abc, order)) return seed;
        if (joined({&c, &b, &a}) != abc) return seed;              // commutative
        if (joined({&b, &c, &a}) != abc) return seed;              // associative: the part of b and c first
        if (joined({&a, &b, &c, &b, &a}) != abc) return seed;      // idempotent
        order.insert(order.end(), c.begin(), c.end());
        draw.shuffle(order);
        if (mergedInOrder(order, rule) != abc) return seed;        // operation by operation, in any order, with repetitions
    }
    return {};
}

} // namespace aanzet::record
