// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/BundleFile.h"
#include "mobile/store/Space.h"

// The sneakernet file out and in; import is the same receive pipeline as from a server.
namespace aanzet::store {

using vault::Table;

Result<std::pair<Bytes, std::size_t>> Store::writeBundle(std::vector<SpaceId>* notWhole) const
{
    if (!m_org) return ErrorCode::NoOrganisation;
    BundleFile file{m_org->org(), m_org->genesis(), {}, {}};
    std::size_t operations = 0;
    for (std::uint64_t i = 0; i < m_org->size(); ++i) file.entries.push_back(membership::encodeEntry(m_org->entry(i)));
    for (const auto& [id, s] : m_spaces) {
        auto& part = file.parts.emplace_back();
        part.space = id;
        for (std::uint64_t i = 0; i < s->log.size(); ++i) part.entries.push_back(membership::encodeEntry(s->log.entry(i)));
        if (s->hasFolded || !s->replica.cutEntry().isZero()) {
            auto folded = foldedRows(*s);
            if (!folded && folded.code() != ErrorCode::NotFound) return folded.error();
            if (!folded && notWhole) notWhole->push_back(id);
            for (auto& [at, row] : folded ? *folded : std::vector<std::pair<std::int64_t, BatchRow>>()) {
                if (auto batch = record::decodeFrame(row.frame)) operations += batch->operations.size();
                part.frames.push_back(std::move(row.frame));
            }
        }
        for (const auto& b : s->replica.batches()) {
            if (b.isCut) continue;   // no batch: whoever began with it leaves what lies before it to others
            AANZET_TRY(auto plain, m_vault.get(Table::Batches, b.row));
            AANZET_TRY(auto row, plain ? decodeBatchRow(*plain) : Result<BatchRow>(ErrorCode::CorruptData));
            part.frames.push_back(std::move(row.frame));
            operations += b.operations;
        }
    }
    return std::pair(encodeBundle(file), operations);
}

Result<std::size_t> Store::readBundle(ByteView bundle)
{
    if (!m_org) return ErrorCode::NoOrganisation;
    AANZET_TRY(auto file, decodeBundle(bundle));
    if (file.org != m_org->org() || file.genesis != m_org->genesis()) return ErrorCode::LinkForeign;
    AANZET_CHECK(takeOrgEntries(0, file.entries));
    std::size_t operations = 0;
    for (const auto& p : file.parts) {
        const bool wasKnown = find(p.space);
        const auto onServer = wasKnown ? find(p.space)->row.entriesOnServer : 0;
        AANZET_CHECK(takeSpaceEntries(p.space, 0, p.entries));
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
    AANZET_CHECK(withdrawBeyondCutoffs());
    AANZET_TRY(auto late, retryHeld());
    return operations + late.operations;
}

} // namespace aanzet::store
