// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/membership/OrgBodies.h"

// Reading and writing the parts that bodies have in common. Private to this folder.
namespace aanzet::membership {

class BodyReader : public Reader
{
public:
    using Reader::Reader;

    template <class E> E choice(E highest)
    {
        auto v = u8();
        if (v < 1 || v > static_cast<std::uint8_t>(highest)) fail();
        return static_cast<E>(v);
    }
    WallTime time()
    {
        WallTime t{Millis(i64())};
        if (!isPlausible(t)) fail();
        return ok() ? t : WallTime{};
    }
    Bytes variable(std::size_t limit)
    {
        auto n = u32();
        if (n > limit) m_tooLarge = true;
        if (m_tooLarge) fail();
        return bytesOf(raw(ok() ? n : 0));
    }
    // A list that is a set: strictly rising by key(element), so that it has one form only.
    template <class T, class Read, class Key> void sorted(std::vector<T>& out, std::size_t limit, Read read, Key key)
    {
        list(out, limit, read);
        for (std::size_t i = 1; i < out.size(); ++i)
            if (!(key(out[i - 1]) < key(out[i]))) fail();
    }
    template <class T, class Read> void list(std::vector<T>& out, std::size_t limit, Read read)
    {
        auto n = u32();
        if (n > limit) m_tooLarge = true;
        if (m_tooLarge) fail();
        for (std::uint32_t i = 0; i < n && ok(); ++i) out.push_back(read(*this));
    }
    // The answer of a decoder: everything was read and nothing is left over.
    template <class T> Result<T> done(T value)
    {
        if (m_tooLarge) return ErrorCode::TooLarge;
        if (!atEnd()) return ErrorCode::Malformed;
        return value;
    }

private:
    bool m_tooLarge = false;
};

inline Writer& writeTime(Writer& w, WallTime t) { return w.i64(t.time_since_epoch().count()); }

inline void writeCutoff(Writer& w, const Cutoff& c) { w.raw(c.author).u64(c.batchNo).raw(c.head); }
inline Cutoff readCutoff(Reader& r)
{
    Cutoff c;
    c.author = r.fixed<AuthorId>();
    c.batchNo = r.u64();
    c.head = r.fixed<Hash32>();
    if ((c.batchNo == 0) != c.head.isZero()) r.fail();
    return c;
}
inline void writeCutoffs(Writer& w, const std::vector<Cutoff>& cutoffs)
{
    w.u32(static_cast<std::uint32_t>(cutoffs.size()));
    for (auto& c : cutoffs) writeCutoff(w, c);
}
inline void readCutoffs(BodyReader& r, std::vector<Cutoff>& out, std::size_t limit)
{
    r.sorted(out, limit, [](BodyReader& b) { return readCutoff(b); }, [](const Cutoff& c) { return c.author; });
}

} // namespace aanzet::membership
