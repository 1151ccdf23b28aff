// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/Space.h"

// The sneakernet file (protocol.md 8): log entries, then batches in this device's order. Nothing in it is readable
// without the keys; import is the same receive pipeline as from a server.
namespace aanzet::store {

using vault::Table;

static constexpr std::string_view kMagic = "az1/bundle";

Result<std::pair<Bytes, std::size_t>> Store::writeBundle() const
{
    if (!m_org) return ErrorCode::NoOrganisation;
    Writer w(kMagic);
    std::size_t operations = 0;
    w.raw(m_org->org()).raw(m_org->genesis()).varint(m_org->size());
    for (std::uint64_t i = 0; i < m_org->size(); ++i) w.vsized(membership::encodeEntry(m_org->entry(i)));
    w.varint(m_spaces.size());
    for (const auto& [id, s] : m_spaces) {
        w.raw(id).varint(s->log.size());
        for (std::uint64_t i = 0; i < s->log.size(); ++i) w.vsized(membership::encodeEntry(s->log.entry(i)));
        w.varint(s->replica.batches().size());
        for (const auto& b : s->replica.batches()) {
            AANZET_TRY(auto plain, m_vault.get(Table::Batches, b.row));
            AANZET_TRY(auto row, plain ? decodeBatchRow(*plain) : Result<BatchRow>(ErrorCode::CorruptData));
            w.vsized(row.frame);
            operations += b.operations;
        }
    }
    const auto sum = crypto::hash256(w.bytes());
    w.raw(sum);
    return std::pair(w.take(), operations);
}

Result<std::size_t> Store::readBundle(ByteView bundle)
{
    if (!m_org) return ErrorCode::NoOrganisation;
    if (bundle.size() < 32) return Error{ErrorCode::Malformed, "bundle"};
    const auto content = bundle.first(bundle.size() - 32);
    if (!equal(crypto::hash256(content).view(), bundle.last(32))) return Error{ErrorCode::Malformed, "bundle is cut short or damaged"};
    Reader r(content);
    if (!r.domain(kMagic)) return Error{ErrorCode::Malformed, "no bundle"};
    if (r.fixed<OrgId>() != m_org->org() || r.fixed<Hash32>() != m_org->genesis()) return ErrorCode::LinkForeign;
    const auto entries = [&] {
        std::vector<Bytes> out;
        for (auto n = r.varint(); r.ok() && n > 0; --n) out.push_back(bytesOf(r.vsized(membership::kMaxEntryBytes)));
        return out;
    };
    // Read whole before anything is taken: half a file changes nothing.
    const auto org = entries();
    struct Part {
        SpaceId space;
        std::vector<Bytes> log, frames;
    };
    std::vector<Part> parts;
    for (auto n = r.varint(); r.ok() && n > 0; --n) {
        Part p;
        p.space = r.fixed<SpaceId>();
        p.log = entries();
        for (auto k = r.varint(); r.ok() && k > 0; --k) p.frames.push_back(bytesOf(r.vsized(record::Batch::kMaxFrame)));
        parts.push_back(std::move(p));
    }
    if (!r.atEnd()) return Error{ErrorCode::Malformed, "bundle"};

    AANZET_CHECK(takeOrgEntries(0, org));
    std::size_t operations = 0;
    for (const auto& p : parts) {
        const bool wasKnown = find(p.space);
        const auto onServer = wasKnown ? find(p.space)->row.entriesOnServer : 0;
        AANZET_CHECK(takeSpaceEntries(p.space, 0, p.log));
        auto* s = find(p.space);
        if (!s) continue;
        if (s->row.entriesOnServer != onServer) { // a file says nothing about what the server holds
            s->row.entriesOnServer = onServer;
            AANZET_CHECK(saveSpaceRow(*s));
        }
        if (!s->log.state().canRead(user())) continue;
        AANZET_TRY(auto got, takeFrames(p.space, p.frames));
        operations += got.operations;
    }
    AANZET_TRY(auto late, retryHeld());
    return operations + late.operations;
}

} // namespace aanzet::store
