// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/Space.h"
#include <algorithm>

// Bodies that nobody sees any more leave this device (protocol.md 4, "Compaction"; docs/adr/0009). What remains is the
// stub: hash, signature and merge stay what they were. The server keeps what was overwritten as history.
namespace aanzet::store {

using vault::Table;

namespace {

constexpr std::size_t kMostNamed = 200;      // batches whose bodies a server says it lacks, in one answer

struct Sparable {
    std::map<std::uint32_t, std::vector<std::uint16_t>> erased;      // batch -> places in it
    std::map<std::uint32_t, std::vector<std::pair<std::uint16_t, FieldId>>> overwritten;
    std::map<std::uint32_t, std::vector<std::uint16_t>> heads;       // that may overwrite them
};

Sparable sparable(const Replica& replica, const std::vector<bool>& isOld)
{
    Sparable out;
    for (const auto& [id, f] : replica.fields()) {
        const auto isHead = [&](Place place) {
            return std::any_of(f.state.heads.begin(), f.state.heads.end(), [&](const record::Head& h) { return h.place == place; });
        };
        // A head that nobody here has read may turn out not to count; then what it overwrote is live again.
        const bool isRead = !f.state.heads.empty() && std::all_of(f.state.heads.begin(), f.state.heads.end(), [&](const record::Head& h) {
            return replica.opened(h.place) || replica.isErased(h.place);
        });
        bool any = false;
        for (const auto& op : f.ops) {
            const auto batch = static_cast<std::uint32_t>(op.place >> 16);
            const auto at = static_cast<std::uint16_t>(op.place & 0xffff);
            if (replica.batches()[batch].hasNoBodies) continue;
            if (replica.isErased(op.place)) out.erased[batch].push_back(at);
            else if (isRead && op.counts && isOld[batch] && !isHead(op.place)) {
                out.overwritten[batch].push_back({at, id});
                any = true;
            }
        }
        if (any)
            for (const auto& h : f.state.heads) out.heads[static_cast<std::uint32_t>(h.place >> 16)].push_back(static_cast<std::uint16_t>(h.place & 0xffff));
    }
    return out;
}

} // namespace

Result<record::Batch> Store::readBatch(const HeldBatch& held, BatchRow& row) const
{
    AANZET_TRY(auto plain, m_vault.get(Table::Batches, held.row));
    if (!plain) return ErrorCode::CorruptData;
    AANZET_TRY(row, decodeBatchRow(*plain));
    return decodeKept(row.frame);
}

// The state at a checkpoint without the bodies that `batch` lacks; the bytes stand for the same operations.
static Result<Bytes> cutWithout(const record::Batch& batch, ByteView frame)
{
    AANZET_TRY(auto part, record::decodeCutPart(frame));
    std::size_t i = 0;
    for (auto& f : part.fields)
        for (auto& op : f.live)
            if (batch.operations[i++].isStub()) op.body.reset();
    return record::encodeCutPart(part);
}

Result<std::size_t> Store::compact(Millis keep)
{
    std::size_t spared = 0;
    if (!m_org || m_server.url.empty()) return spared;
    for (auto& [id, s] : m_spaces) {
        // Only beside a server that proved to hold these batches: it is where their history is read from now on.
        if (s->hasLeft || s->row.entriesOnServer == 0 || s->isComparing() || s->mustCompare || s->isWithheld || s->isShutOut || s->isCutBroken()) continue;
        if (s->serverLacks.size() >= kMostNamed) continue;   // more than it said
        auto done = inChange([&]() -> Status {
            AANZET_TRY(auto n, compactSpace(*s, keep));
            spared += n;
            return {};
        });
        if (done) {
            auto folded = fold(*s, keep);
            if (!folded) done = folded.error();
        }
        if (!done) {
            (void)reload(id);
            return done.error();
        }
    }
    return spared;
}

Result<std::size_t> Store::compactSpace(Space& s, Millis keep)
{
    const auto& batches = s.replica.batches();
    const auto before = m_clock.now() - keep;
    std::vector<bool> isOld;
    // Of the state at a checkpoint nobody can tell here which batch its operations came with.
    for (const auto& b : batches)
        isOld.push_back((!b.isCut || s.serverLacks.empty()) && b.receivedAt <= before && b.number <= s.onServer(b.author) && !s.unconfirmed.count({b.author, b.number}) &&
                        !s.serverLacks.count({b.author, b.number}));
    const auto& state = s.log.state();
    const bool hasErased = !state.erasedRecords->empty() || !state.erasedFields->empty() || !state.erasedOperations->empty();
    if (!hasErased && std::find(isOld.begin(), isOld.end(), true) == isOld.end()) return std::size_t(0);
    const auto found = sparable(s.replica, isOld);

    std::map<FieldId, std::vector<record::Operation>> heads;
    for (const auto& [at, places] : found.heads) {
        BatchRow row;
        AANZET_TRY(auto batch, readBatch(batches[at], row));
        for (const auto place : places) {
            auto& op = batch.operations[place];
            op.body.reset();
            heads[op.field].push_back(op);
        }
    }
    std::map<std::uint32_t, std::vector<std::uint16_t>> stubs = found.erased;
    for (const auto& [at, ops] : found.overwritten)
        for (const auto& [place, field] : ops) stubs[at].push_back(place);

    std::size_t spared = 0;
    for (const auto& [at, places] : stubs) {
        const auto& held = batches[at];
        BatchRow row;
        AANZET_TRY(auto batch, readBatch(held, row));
        std::size_t here = 0;
        for (const auto place : places) {
            auto& op = batch.operations[place];
            const auto& by = heads[op.field];
            const bool isCovered = std::any_of(by.begin(), by.end(), [&](const record::Operation& h) { return record::covers(h, op.dot()); });
            if (op.isStub() || (!isCovered && !s.replica.isErased(Place(at) << 16 | place))) continue;
            op.body.reset();
            ++here;
        }
        const bool isBare = std::all_of(batch.operations.begin(), batch.operations.end(), [](const auto& op) { return op.isStub(); });
        if (here) {
            // A stub stands for the same bytes, or it is not written.
            if (!held.isCut && batch.hash(m_identity->org, s.id()) != held.hash) return Error{ErrorCode::CorruptData, "batch of another hash"};
            AANZET_TRY(row.frame, held.isCut ? cutWithout(batch, row.frame) : Result<Bytes>(record::encodeFrame(batch)));
            AANZET_CHECK(m_vault.put(Table::Batches, held.row, encodeRow(row)));
            spared += here;
        }
        if (here || isBare) s.replica.noteBodies(at, isBare ? Replica::Bodies::None : Replica::Bodies::Some);
    }
    return spared;
}

Status Store::compactDaily()
{
    const auto today = std::chrono::floor<std::chrono::days>(m_clock.now());
    if (m_compactedOn == today) return {};
    m_compactedOn = today;
    AANZET_TRY(auto spared, compact(kKeepBodies));
    (void)spared;
    return {};
}

} // namespace aanzet::store
