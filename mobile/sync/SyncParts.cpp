// SPDX-License-Identifier: EUPL-1.2
#include "mobile/sync/SyncEngine.h"

// What is too large for the line goes up in parts and comes down in pieces; when it breaks, it is gone on from there.
namespace aanzet::sync {

using protocol::HttpRequest;
using protocol::HttpResponse;

constexpr int kMaxBreaks = 3;

// The connection broke. As long as something gets through between two breaks it is worth going on at once.
Status SyncEngine::goOn(const Error& error)
{
    if (error.detail == kNotReached) return error;   // nobody there: says nothing about the line
    m_size.broke(m_tried);
    if (m_state == State::Push || m_state == State::Parts || m_state == State::BlobUp) m_size.pushBroke();
    if (!std::exchange(m_hasPassed, false) || ++m_breaks > kMaxBreaks) return error;
    if (m_state == State::Append) m_state = State::Pull; // taken or not: the logs say it
    if (m_state == State::Push || m_state == State::Parts || (m_state == State::BlobUp && !m_isBringing)) beginPush();
    return {};
}

// What is offered goes in one request, after what is too large for it as the line is now.
void SyncEngine::beginPush()
{
    std::size_t size = 0, count = 0;
    for (; count < m_offers.size(); ++count) {
        for (const auto& item : m_offers[count].group) size += item.frame.size() > atOnce() ? sizeof(Hash32) : item.frame.size();
        if (count > 0 && m_size.isPoor() && size > atOnce()) break;
    }
    m_offers.resize(count);   // the rest is offered again
    m_sent.resize(count);
    if (beginBlobs()) m_state = State::BlobUp;
    else m_state = beginPart() ? State::Parts : State::Push;
}

bool SyncEngine::beginPart()
{
    if (!m_size.isPoor()) return false;
    for (m_partOffer = 0; m_partOffer < m_sent.size(); ++m_partOffer)
        for (m_partItem = 0; m_partItem < m_sent[m_partOffer].group.size(); ++m_partItem)
            if (const auto& frame = m_offers[m_partOffer].group[m_partItem].frame; frame.size() > m_size.whole()) {
                m_partHeld = 0;
                m_partHash = crypto::hash256(frame);
                m_partAsk = true;
                return true;
            }
    return false;
}

// The server says how much it holds; the first request of each frame asks for that and brings nothing.
std::optional<HttpRequest> SyncEngine::makePart()
{
    const auto& item = m_sent[m_partOffer].group[m_partItem];
    const auto at = m_partAsk ? 0 : m_partHeld;
    const auto n = m_partAsk ? 0 : std::min(m_size.part(), item.frame.size() - m_partHeld);
    HttpRequest r{"PUT", "/v1/batch/" + m_sent[m_partOffer].positions[m_partItem].head.hex() + "?space=" + item.space.hex() + "&offset=" + std::to_string(at) +
                             "&total=" + std::to_string(item.frame.size()) + "&hash=" + m_partHash.hex(),
                  {{"Content-Type", "application/octet-stream"}}, {}};
    r.body = bytesOf(ByteView(item.frame).subspan(at, n));
    m_tried = n;
    return r;
}

Status SyncEngine::takePart(const HttpResponse& response)
{
    AANZET_TRY(auto part, parse<protocol::PartResponse>(response));
    const auto& item = m_sent[m_partOffer].group[m_partItem];
    if (part.held > item.frame.size()) return Error{ErrorCode::ServerNonsense, "parts held"};
    if (part.held > m_partHeld) m_breaks = 0;
    else if (!m_partAsk) AANZET_CHECK(noteIdle());
    m_size.bore(m_tried);
    m_partAsk = false;
    m_partHeld = part.held;
    if (!part.complete) {
        if (part.held == item.frame.size()) return Error{ErrorCode::ServerNonsense, "parts held"};
        return {};
    }
    m_offers[m_partOffer].group[m_partItem].frame = bytesOf(m_sent[m_partOffer].positions[m_partItem].head.view());
    if (!beginPart()) m_state = State::Push;
    return {};
}

// Batches that an answer only names are fetched before it is taken.
bool SyncEngine::beginPiece()
{
    for (m_pieceSpace = 0; m_pieceSpace < m_answer.spaces.size(); ++m_pieceSpace) {
        auto& answer = m_answer.spaces[m_pieceSpace];
        for (m_pieceFrame = 0; m_pieceFrame < answer.frames.size(); ++m_pieceFrame) {
            auto& frame = answer.frames[m_pieceFrame];
            const auto hash = Hash32::from(frame);
            if (!hash || m_store.holds(answer.space, *hash)) continue;
            if (const auto came = m_size.coming.find(*hash); came != m_size.coming.end() && came->second.isWhole()) {
                frame = came->second.bytes;
                continue;
            }
            m_state = State::Pieces;
            return true;
        }
    }
    return false;
}

std::optional<HttpRequest> SyncEngine::makePiece()
{
    const auto& answer = m_answer.spaces[m_pieceSpace];
    const auto hash = *Hash32::from(answer.frames[m_pieceFrame]);
    const auto& coming = m_size.coming[hash];
    m_tried = coming.total ? std::min(m_size.part(), coming.total - coming.bytes.size()) : m_size.part();
    return HttpRequest{"GET", "/v1/batch/" + hash.hex() + "?space=" + answer.space.hex() + "&offset=" + std::to_string(coming.bytes.size()) +
                                  "&length=" + std::to_string(m_tried), {}, {}};
}

// Each piece is signed by the server; that they belong together is proved by the hash of the whole, and what the whole is
// worth by the batch's own signature.
Status SyncEngine::takePiece(const HttpResponse& response)
{
    AANZET_TRY(auto piece, parse<protocol::PieceResponse>(response));
    auto& coming = m_size.coming[*Hash32::from(m_answer.spaces[m_pieceSpace].frames[m_pieceFrame])];
    const bool isOther = coming.total && (piece.hash != coming.frame || piece.total != coming.total);
    if (isOther || piece.bytes.empty()) {             // bodies were overwritten meanwhile: another frame of the same batch
        coming = {};
        return noteIdle();
    }
    if (piece.total > record::Batch::kMaxFrame || piece.bytes.size() > piece.total - coming.bytes.size()) return Error{ErrorCode::ServerNonsense, "piece"};
    coming.total = piece.total;
    coming.frame = piece.hash;
    coming.bytes.insert(coming.bytes.end(), piece.bytes.begin(), piece.bytes.end());
    m_breaks = 0;
    m_size.bore(piece.bytes.size());
    if (!coming.isWhole()) return {};
    if (crypto::hash256(coming.bytes) != coming.frame) {
        coming = {};
        return noteIdle();
    }
    return takeAnswers();
}

Status SyncEngine::takeCheckpoint(const HttpResponse& response)
{
    AANZET_TRY(const auto page, parse<protocol::CheckpointResponse>(response));
    m_size.bore(page.part.size());
    AANZET_TRY(const auto came, m_store.takeCheckpoint(m_checkpoint, page));
    m_report.pulled += came;
    m_breaks = 0;
    return {};
}

} // namespace aanzet::sync
