// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/record/Operation.h"

// The merge rule, once: the server and every device call this and nothing else (protocol.md 3). A field is a
// multi-value register with a dotted version vector, after Preguica, Baquero et al., "Dotted Version Vectors" (2010).
namespace aanzet::record {

struct Head {
    Dot dot;
    std::uint64_t lamport = 0;
    Hash32 hash;                        // oph
    std::uint64_t place = 0;            // the caller's reference to where the body is kept; takes no part in merging
    bool operator==(const Head& o) const { return dot == o.dot && lamport == o.lamport && hash == o.hash; }
};

// author -> highest seq, sorted by author
class VersionVector
{
public:
    std::uint64_t at(const AuthorId& a) const;
    bool covers(const Dot& d) const { return d.seq <= at(d.author); }
    void raise(const AuthorId& a, std::uint64_t seq);
    void raise(const VersionVector& o) { for (const auto& d : o.m_entries) raise(d.author, d.seq); }
    const std::vector<Dot>& entries() const { return m_entries; }
    bool operator==(const VersionVector&) const = default;

private:
    std::vector<Dot> m_entries;
};

enum class MergeOutcome {
    Joined,      // the operation is a head now
    Late,        // it was overwritten before it arrived: straight to history
    Unchanged,   // held already
    Alarm,       // another operation stands under the same (author, seq): somebody signed twice
};

struct FieldState {
    Rule rule = Rule::Keep;
    std::vector<Head> heads;            // sorted by dot
    VersionVector seen;

    // The head that is shown: highest (lamport, author, seq), for First the lowest. Null when there is none.
    const Head* winner() const;
    bool operator==(const FieldState&) const = default;
};

// Applies one operation. Any order and any repetition of the same set of operations gives the same state.
// `overwritten` receives the heads that this operation sent to history.
MergeOutcome merge(FieldState& state, const Operation& op, const Hash32& oph, std::uint64_t place,
                   std::vector<Head>* overwritten = nullptr);

// True when the context of `op` covers `d`: its own context, and everything earlier by its own author.
bool covers(const Operation& op, const Dot& d);

} // namespace aanzet::record
