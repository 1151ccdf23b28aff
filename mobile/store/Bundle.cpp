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
        const bool givesState = part.frames.empty() && s->replica.isCutWhole();   // not all is here from the first batch on
        for (const auto& b : s->replica.batches()) {
            if (b.isCut && !givesState) continue;
            AANZET_TRY(auto plain, m_vault.get(Table::Batches, b.row));
            AANZET_TRY(auto row, plain ? decodeBatchRow(*plain) : Result<BatchRow>(ErrorCode::CorruptData));
            if (b.isCut) {
                part.cut.push_back(std::move(row.frame));
                continue;
            }
            part.frames.push_back(std::move(row.frame));
            operations += b.operations;
        }
        if (!part.cut.empty()) part.beats = s->row.beats;
    }
    return std::pair(encodeBundle(file), operations);
}

// As from a server (StoreCheckpoint.cpp): only what all have agreed on, and only here where there is nothing yet.
Result<std::size_t> Store::beginWithFile(const SpaceId& id, const BundleFile::Part& file)
{
    std::size_t came = 0;
    for (std::uint64_t from = 0; const auto& bytes : file.cut) {
        auto part = record::decodeCutPart(bytes);
        const auto& s = *find(id);   // another one after each part that was taken
        const auto index = part ? s.log.indexOf(part->entry) : std::nullopt;
        if (!index || s.log.entry(*index).kind != static_cast<std::uint8_t>(membership::SpaceEntryKind::Checkpoint) || part->first != from) break;
        if (from == 0 && !s.replica.batches().empty()) break;
        AANZET_TRY(came, takeCheckpoint({id, *index, from, 0}, {bytes, file.beats}));
        if (find(id)->incoming.next == 0 && !came) break;
        from += part->fields.size();
    }
    auto* now = find(id);
    now->incoming = {};
    now->isCheckpointPutOff = false;   // a file that does not do says nothing about the server
    return came;
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
        AANZET_TRY(const auto begun, beginWithFile(p.space, p));
        operations += begun;
        s = find(p.space);
        AANZET_TRY(auto got, takeFrames(p.space, p.frames));
        operations += got.operations;
    }
    AANZET_CHECK(withdrawBeyondCutoffs());
    AANZET_TRY(auto late, retryHeld());
    return operations + late.operations;
}

} // namespace aanzet::store
