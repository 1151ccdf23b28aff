// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/BlobShelf.h"
#include <algorithm>

namespace aanzet::store {

using vault::Table;

// Found by a keyed hash of what they hold, so that a row number says nothing. Part 0 is the head.
std::int64_t BlobShelf::row(const Name& name, std::uint32_t part) const
{
    const auto h = crypto::hash128(Writer("az1/blobrow").raw(name.space).raw(name.blob).u32(part).take(), m_vault.id().view());
    std::int64_t row = 0;
    std::memcpy(&row, h.data(), sizeof row);
    return row & INT64_MAX;
}

Status BlobShelf::saveHead(const Name& name, const Head& head)
{
    const auto flags = static_cast<std::uint8_t>((head.state.isWhole ? 1 : 0) | (head.state.isDamaged ? 2 : 0));
    return m_vault.put(Table::Blobs, row(name, 0), Writer().u8(1).u8(flags).raw(name.space).raw(name.blob).raw(name.hash).u64(name.total)
                                                       .u64(head.state.held).u32(head.parts).raw(head.state.server).take());
}

BlobShelf::Head& BlobShelf::head(const Name& name)
{
    const auto key = std::pair(name.space, name.blob);
    if (const auto known = m_known.find(key); known != m_known.end()) return known->second;
    Head head;
    const auto kept = m_vault.get(Table::Blobs, row(name, 0));
    if (kept && *kept) {
        Reader r(**kept);
        const bool isKnown = r.u8() == 1;
        const auto flags = r.u8();
        const bool isSame = r.fixed<SpaceId>() == name.space && r.fixed<BlobId>() == name.blob && r.fixed<Hash32>() == name.hash && r.u64() == name.total;
        head.state.held = r.u64();
        head.parts = r.u32();
        head.state.server = r.fixed<Generation>();
        head.state.isWhole = flags & 1;
        head.state.isDamaged = flags & 2;
        if (!r.atEnd() || !isKnown || !isSame) head = {};
    } else if (!kept && kept.code() == ErrorCode::CorruptData) {   // the parts are what counts
        for (;; ++head.parts) {
            const auto part = m_vault.get(Table::Blobs, row(name, head.parts + 1));
            if (!part || !*part || head.state.held >= name.total) break;
            head.state.held += (*part)->size();
        }
        const auto all = collect(name, head.parts);
        head.state.isWhole = all.ok() && all->size() == name.total && crypto::hash256(*all) == name.hash;
        head.state.isDamaged = !head.state.isWhole && head.state.held >= name.total;
    }
    return m_known.emplace(key, head).first->second;
}

BlobShelf::State BlobShelf::state(const Name& name) { return head(name).state; }

Status BlobShelf::addParts(const Name& name, Head& head, ByteView bytes)
{
    while (!bytes.empty()) {
        const auto part = bytes.first(std::min(bytes.size(), kPart));
        bytes = bytes.subspan(part.size());
        AANZET_CHECK(m_vault.put(Table::Blobs, row(name, head.parts + 1), part));
        ++head.parts;
        head.state.held += part.size();
    }
    return {};
}

Status BlobShelf::keep(const Name& name, ByteView sealed)
{
    Head head;
    AANZET_CHECK(addParts(name, head, sealed));
    head.state.isWhole = true;
    AANZET_CHECK(saveHead(name, head));
    m_known[{name.space, name.blob}] = head;
    return {};
}

// Parts first, then the head that counts them: a stop in between costs those parts.
Status BlobShelf::append(const Name& name, std::uint64_t offset, ByteView bytes)
{
    auto next = head(name);
    if (next.state.isWhole) return {};
    if (next.state.isDamaged || offset != next.state.held || bytes.empty() || bytes.size() > name.total - next.state.held) return ErrorCode::BadRequest;
    AANZET_CHECK(addParts(name, next, bytes));
    if (next.state.held == name.total) {
        AANZET_TRY(const auto all, collect(name, next.parts));
        if (crypto::hash256(all) != name.hash) {
            AANZET_CHECK(drop(name));
            return Error{ErrorCode::BadSignature, "attachment and its hash"};
        }
        next.state.isWhole = true;
    }
    AANZET_CHECK(saveHead(name, next));
    m_known[{name.space, name.blob}] = next;
    return {};
}

Result<Bytes> BlobShelf::collect(const Name& name, std::uint32_t parts)
{
    Bytes all;
    for (std::uint32_t n = 1; n <= parts; ++n) {
        AANZET_TRY(const auto part, m_vault.get(Table::Blobs, row(name, n)));
        if (!part || part->size() > name.total - all.size()) return Error{ErrorCode::CorruptData, "a part of an attachment"};
        all.insert(all.end(), part->begin(), part->end());
    }
    return all;
}

Result<Bytes> BlobShelf::read(const Name& name)
{
    auto now = head(name);
    if (now.state.isDamaged) return ErrorCode::CorruptData;
    if (!now.state.isWhole) return ErrorCode::NotFound;
    auto all = collect(name, now.parts);
    if (all && all->size() == name.total && crypto::hash256(*all) == name.hash) return all;
    if (!all && all.code() != ErrorCode::CorruptData) return all;
    if (!now.state.server.isZero()) {
        AANZET_CHECK(drop(name));
    } else {
        now.state.isWhole = false;
        now.state.isDamaged = true;
        AANZET_CHECK(saveHead(name, now));
        m_known[{name.space, name.blob}] = now;
    }
    return Error{ErrorCode::CorruptData, "an attachment"};
}

Status BlobShelf::noteServer(const Name& name, const Generation& server)
{
    auto next = head(name);
    if (next.state.server == server) return {};
    next.state.server = server;
    AANZET_CHECK(saveHead(name, next));
    m_known[{name.space, name.blob}] = next;
    return {};
}

Status BlobShelf::drop(const Name& name)
{
    const auto parts = head(name).parts;
    m_known.erase({name.space, name.blob});
    for (std::uint32_t n = 0; n <= parts + 1; ++n)   // one more: a stop may have left it
        if (const auto gone = m_vault.erase(Table::Blobs, row(name, n)); !gone && gone.code() != ErrorCode::NotFound) return gone;
    return {};
}

} // namespace aanzet::store
