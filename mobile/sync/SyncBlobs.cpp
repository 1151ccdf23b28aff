// SPDX-License-Identifier: EUPL-1.2
#include "mobile/sync/SyncEngine.h"

// Attachments: up before the batch that introduces them, down at the end for households that were opened. By offset, so
// that what came before a cut counts; what they are worth is said by the hash in the record.
namespace aanzet::sync {

using protocol::HttpRequest;
using protocol::HttpResponse;

namespace {

constexpr std::size_t kPiece = 256 * 1024;

std::string targetOf(const SpaceId& space, const BlobId& blob) { return "/v1/blob/" + space.hex() + "/" + blob.hex(); }

} // namespace

std::size_t SyncEngine::blobPiece() const { return m_size.isPoor() ? m_size.part() : kPiece; }

// Before the batches of m_sent. A broken line begins here again, and goes on where the server's bytes end.
bool SyncEngine::beginBlobs()
{
    m_blobUp.clear();
    m_blob = {};
    for (const auto& offer : m_sent)
        for (const auto& blob : m_store.introduced(offer))
            if (!m_blobsSaid.count(blob)) m_blobUp.push_back(blob);
    return !m_blobUp.empty();
}

std::optional<HttpRequest> SyncEngine::makeBlobUp()
{
    const auto& [space, id] = m_blobUp.back();
    if (!m_blob.isRead) {
        m_blob.isRead = true;
        m_blob.isAsk = m_size.isPoor();
        // Damaged or not here any more: said to be lost. Whoever has it brings it later, and the chain goes on.
        if (auto sealed = m_store.sealedBlob(space, id)) m_blob.sealed = std::move(*sealed);
        if (!m_blob.sealed.empty()) m_blob.hash = crypto::hash256(m_blob.sealed);
    }
    const auto at = m_blob.isAsk ? 0 : m_blob.held;
    const auto n = m_blob.isAsk ? 0 : std::min<std::size_t>(blobPiece(), m_blob.sealed.size() - m_blob.held);
    HttpRequest r{"PUT", targetOf(space, id) + "?offset=" + std::to_string(at) + "&total=" + std::to_string(m_blob.sealed.size()) + "&hash=" + m_blob.hash.hex(),
                  {{"Content-Type", "application/octet-stream"}}, bytesOf(ByteView(m_blob.sealed).subspan(at, n))};
    m_tried = n;
    return r;
}

Status SyncEngine::takeBlobUp(const HttpResponse& response)
{
    AANZET_TRY(const auto part, parse<protocol::PartResponse>(response));
    const auto [space, id] = m_blobUp.back();
    const bool isLost = m_blob.sealed.empty();
    if (!isLost && (part.held > m_blob.sealed.size() || (part.held == m_blob.sealed.size() && !part.complete))) return Error{ErrorCode::ServerNonsense, "attachment held"};
    if (part.held > m_blob.held) m_breaks = 0;
    else if (!m_blob.isAsk && !isLost && !part.complete) AANZET_CHECK(noteIdle());
    m_size.bore(m_tried);
    m_blob.isAsk = false;
    m_blob.held = part.held;
    if (!isLost && !part.complete) return {};
    if (!isLost) AANZET_CHECK(m_store.blobOnServer(space, id));
    blobDone();
    return {};
}

void SyncEngine::blobDone()
{
    m_blobsSaid.insert(m_blobUp.back());
    m_blobUp.pop_back();
    m_blob = {};
    if (!m_blobUp.empty()) return;
    if (m_isBringing) m_state = State::Done;
    else m_state = beginPart() ? State::Parts : State::Push;
}

// Once, when all the rest is done.
std::optional<HttpRequest> SyncEngine::makeBlobRound()
{
    if (m_blobRound == 0) {
        ++m_blobRound;
        m_blobUp.clear();
        m_blob = {};
        m_isBringing = true;
        for (const auto& at : m_store.blobsToBring())
            if (const auto blob = std::pair(at.name.space, at.name.blob); !m_blobsSaid.count(blob)) m_blobUp.push_back(blob);
        if (!m_blobUp.empty()) {
            m_state = State::BlobUp;
            return makeBlobUp();
        }
    }
    if (m_blobRound == 1) {
        ++m_blobRound;
        m_blobDown = m_store.blobsToFetch();
        if (!m_blobDown.empty()) {
            m_state = State::BlobDown;
            return makeBlobDown();
        }
    }
    return std::nullopt;
}

std::optional<HttpRequest> SyncEngine::makeBlobDown()
{
    const auto& at = m_blobDown.back();
    m_tried = std::min<std::size_t>(blobPiece(), at.name.total - at.state.held);
    return HttpRequest{"GET", targetOf(at.name.space, at.name.blob) + "?offset=" + std::to_string(at.state.held) + "&length=" + std::to_string(m_tried), {}, {}};
}

Status SyncEngine::takeBlobDown(const HttpResponse& response)
{
    auto& at = m_blobDown.back();
    if (response.body.size() > m_tried) return Error{ErrorCode::ServerNonsense, "attachment"};
    m_size.bore(response.body.size());
    const auto taken = response.body.empty() ? Status(ErrorCode::NotFound) : m_store.takeBlob(at.name, at.state.held, response.body);
    if (taken) m_breaks = 0;
    at.state.held += response.body.size();
    if (!taken && taken.code() != ErrorCode::NotFound && taken.code() != ErrorCode::BadSignature && taken.code() != ErrorCode::BadRequest) return taken;
    if (!taken || at.state.held >= at.name.total) nextBlobDown();
    return {};
}

void SyncEngine::nextBlobDown()
{
    m_blobDown.pop_back();
    if (m_blobDown.empty()) m_state = State::Done;
}

// The server has no such attachment, or does not let this one through; nothing else waits for it.
Status SyncEngine::blobRefused(const Error& error, const protocol::ErrorBody* body)
{
    const bool isLine = error.code == ErrorCode::Offline || error.code == ErrorCode::Timeout;
    if (isLine && m_state == State::BlobUp && !m_isBringing) return goOn(error);
    if (isLine) {
        m_blob = {};
        if (goOn(error)) return {};
        m_blobUp.clear();               // with the next sync; all the rest is done
        m_blobDown.clear();
        m_state = State::Done;
        return {};
    }
    if (!body) return error;
    if (m_state == State::BlobUp) blobDone();
    else nextBlobDown();
    return {};
}

} // namespace aanzet::sync
