// SPDX-License-Identifier: EUPL-1.2
#include "mobile/sync/SyncEngine.h"

namespace aanzet::sync {

using protocol::HttpRequest;
using protocol::HttpResponse;

namespace {

constexpr int kMaxConflicts = 8, kMaxBarren = 4, kMaxIdle = 12, kMaxRounds = 100'000;

} // namespace

std::optional<HttpRequest> SyncEngine::make()
{
    if (!m_rounds) {
        m_store.beginSync();
        m_size.begin();
    }
    if (++m_rounds > kMaxRounds) return std::nullopt; // a server that always has one page more
    switch (m_state) {
    case State::Pull:
    case State::Checkpoint:
        // A space that is new here begins with what all have agreed on, and goes on from there.
        if (const auto due = m_store.dueCheckpoint()) {
            m_checkpoint = *due;
            if (m_size.isPoor()) m_checkpoint.pageBytes = atOnce();
            m_tried = atOnce();
            m_state = State::Checkpoint;
            return post("/v1/checkpoint", protocol::encode(m_checkpoint));
        }
        m_state = State::Pull;
        return makePull();
    case State::ReadLogs:
    case State::Append: return makeLogs();
    case State::Pieces: return makePiece();
    case State::Push: return makePush();
    case State::Parts: return makePart();
    case State::BlobUp: return makeBlobUp();
    case State::BlobDown: return makeBlobDown();
    case State::Done:
        if (auto blob = makeBlobRound()) return blob;
        if (!m_sentKit) {
            if (auto kit = makeKit()) return kit;
        }
        break;
    }
    if (m_seen == Seen::Mark) m_store.markSeen();
    // A server that was put back took work of somebody whose removal it had forgotten: it cannot take that removal again as
    // it was signed. No rule decides between the two; a person must know (protocol.md 5).
    if (m_isMisfit && (m_conflicts >= kMaxConflicts || m_barren > kMaxBarren)) fail({ErrorCode::CutOffMismatch, "a removal does not fit what the server took meanwhile"});
    else m_store.noteSynced();
    (void)m_store.verifyCheckpoints();
    (void)m_store.compactDaily(); // housekeeping: a disk that does not take it today may take it tomorrow
    return std::nullopt;
}

std::optional<HttpRequest> SyncEngine::makePull()
{
    protocol::SyncRequest r;
    r.spaces = m_store.asks();
    r.pageBytes = m_tried = atOnce();
    if (m_size.isPoor()) r.largestFrame = atOnce();
    if (!m_sentBeats) r.beats = m_beats = m_store.dueBeats(m_size.isPoor() ? atOnce() / 2 : SIZE_MAX);
    return post("/v1/sync", protocol::encode(r));
}

std::optional<HttpRequest> SyncEngine::makeLogs()
{
    protocol::LogsRequest r;
    if (m_state == State::ReadLogs) r.reads = m_reads;
    else r.appends = m_appends;
    if (m_size.isPoor()) r.pageBytes = atOnce();
    auto request = post("/v1/logs", protocol::encode(r));
    m_tried = std::max(request.body.size(), atOnce());
    return request;
}

std::optional<HttpRequest> SyncEngine::makePush()
{
    protocol::SyncRequest r;
    for (const auto& o : m_offers) r.groups.push_back(o.group);
    m_isPrepared = false;
    r.spaces = m_store.asks();
    r.pageBytes = atOnce();
    if (m_size.isPoor()) r.largestFrame = atOnce();
    auto request = post("/v1/sync", protocol::encode(r));
    m_tried = request.body.size();
    return request;
}

void SyncEngine::prepare()
{
    if (m_state != State::Push || m_isPrepared || m_size.isPoor() || m_barren) return;
    m_isPrepared = true;
    (void)m_store.build(m_size.bytes());   // what hinders it now is told when it is tried again after the answer
}

// Last, and once: a sync that did all the rest is not a failure because of it.
std::optional<HttpRequest> SyncEngine::makeKit()
{
    m_sentKit = true;
    auto due = m_store.dueKit();
    if (!due || !*due) return std::nullopt;
    return HttpRequest{"PUT", "/v1/kit", {{"Content-Type", "application/cbor"}}, protocol::encode(protocol::KitRequest{(*due)->kit, (*due)->box})};
}

Status SyncEngine::refused(const Error& error, const protocol::ErrorBody* body)
{
    if (body && error.code == ErrorCode::Revoked && !m_isLeaving) {
        m_isLeaving = true;
        if (leave(*body) && !m_store.isAdmitted()) return error;
        // The tail does not join on to what is held here: the log itself may still be read, to its end.
        m_reads = {{protocol::LogKind::Organisation, {}, m_store.orgLog()->size()}};
        m_state = State::ReadLogs;
        return {};
    }
    if (m_state == State::BlobUp || m_state == State::BlobDown) return blobRefused(error, body);
    if (m_state == State::Done) return {};   // the kit goes with the next sync
    if (m_state == State::Checkpoint && body) {
        m_store.noCheckpoint(m_checkpoint.space);
        return {};
    }
    // Members changed, or the batch is another one now, while it travelled in bits: the server says anew how things stand.
    const bool isOfTheSpace = error.code == ErrorCode::NotAllowed || error.code == ErrorCode::NotFound || error.code == ErrorCode::Resync;
    if (body && isOfTheSpace && (m_state == State::Pieces || m_state == State::Parts)) {
        m_answer = {};
        m_state = State::Pull;
        return noteIdle();
    }
    return error.code == ErrorCode::Offline || error.code == ErrorCode::Timeout ? goOn(error) : Status(error);
}

// The server tells a removed device nothing but the log that says so; it is verified like any other.
Status SyncEngine::leave(const protocol::ErrorBody& body)
{
    Reader r(body.extra);
    std::vector<Bytes> entries;
    while (r.ok() && r.remaining()) entries.push_back(bytesOf(r.sized(membership::kMaxEntryBytes)));
    if (!r.ok() || entries.empty()) return {};
    auto first = membership::decodeEntry(entries.front());
    if (!first) return {};
    return m_store.takeOrgEntries(first->index, entries);
}

Status SyncEngine::take(const HttpResponse& response)
{
    m_size.passed(sent().body.size() + response.body.size());
    m_hasPassed |= (m_state != State::Parts || !m_partAsk) && (m_state != State::BlobUp || !m_blob.isAsk);
    switch (m_state) {
    case State::Pieces: return takePiece(response);
    case State::Checkpoint: return takeCheckpoint(response);
    case State::Pull:
    case State::Push: return takeSync(response);
    case State::ReadLogs: return takeLogs(response);
    case State::Append: return takeAppends(response);
    case State::Parts: return takePart(response);
    case State::BlobUp: return takeBlobUp(response);
    case State::BlobDown: return takeBlobDown(response);
    case State::Done: return m_store.kitSent();
    }
    return {};
}

Status SyncEngine::takeSync(const HttpResponse& response)
{
    AANZET_TRY(m_answer, parse<protocol::SyncResponse>(response));
    if (m_state == State::Pull && !m_sentBeats) {
        AANZET_CHECK(m_store.beatsSent(m_beats));
        m_sentBeats = true;
        // Rows that somebody edited by hand are not asked for again by who has read them: so once a day they are.
        m_isDaily = !m_beats.empty() && !m_size.isPoor();
    }
    std::size_t came = 0;
    for (const auto& a : m_answer.spaces)
        for (const auto& f : a.frames) came += f.size();
    m_size.bore(m_state == State::Push ? std::max(came, sent().body.size()) : came);
    if (m_state == State::Push) {
        if (m_answer.groups.size() != m_sent.size()) return Error{ErrorCode::ServerNonsense, "group results"};
        bool took = false;
        std::vector<std::size_t> refusals;
        for (std::size_t i = 0; i < m_sent.size(); ++i) {
            const auto& result = m_answer.groups[i];
            if (!result.error) {
                m_taken.push_back(&m_sent[i]);
                for (const auto& item : m_sent[i].group)
                    if (auto batch = record::decodeFrame(item.frame)) m_report.pushed += batch->operations.size();
                // The same batch once more is no progress: a server that takes it and shows it nowhere.
                for (const auto& p : m_sent[i].positions) took |= m_pushed.insert({p.author, p.number}).second;
                continue;
            }
            refusals.push_back(i);
        }
        if (!refusals.empty()) AANZET_CHECK(noteTaken());
        for (const auto i : refusals)
            AANZET_CHECK(m_store.refused(m_sent[i], m_answer.groups[i].item, protocol::wireErrorOf(m_answer.groups[i].error).code));
        if (took) {
            m_size.went();
            m_breaks = 0;
        }
        m_barren = took ? 0 : m_barren + 1;
    }
    m_store.noteServerLogs(m_answer.orgLogSize, m_answer.mine);
    // Frames may stand on log entries that are newer than ours: those first.
    m_reads.clear();
    const auto* org = m_store.orgLog();
    const bool isDaily = std::exchange(m_isDaily, false);
    if (isDaily) m_reads.push_back({protocol::LogKind::Organisation, {}, 0});
    else if (m_answer.orgLogSize > org->size()) m_reads.push_back({protocol::LogKind::Organisation, {}, org->size()});
    for (const auto& s : m_answer.mine)
        if (isDaily && m_store.spaceLogSize(s.space) > 0) m_reads.push_back({protocol::LogKind::Space, s.space, 0});
        else if (const auto held = m_store.spaceLogSize(s.space); s.logSize > held) m_reads.push_back({protocol::LogKind::Space, s.space, held});
        // No longer than ours, and the server was put back, or what stands on ours did not fit twice: is it another log?
        // Then somebody must know.
        else if ((m_conflicts > 1 || m_barren > 1 || m_store.mustCheckLog(s.space)) && held > 0 && s.logSize > 0) m_reads.push_back({protocol::LogKind::Space, s.space, s.logSize - 1});
    // A space that is shown no more: its log says whether that is so, as far as the server lets a former member read it;
    // and all of it when what is held here does not fit.
    for (const auto& a : m_answer.spaces)
        if (a.error && a.error != protocol::wireErrorOf(ErrorCode::Resync).number) {
            const auto from = m_conflicts ? 0 : m_store.spaceLogSize(a.space);
            if (m_doubted.emplace(a.space, from).second) m_reads.push_back({protocol::LogKind::Space, a.space, from});
        }
    if (!m_reads.empty()) {
        m_state = State::ReadLogs;
        return noteTaken();
    }
    return takeAnswers();
}

Status SyncEngine::noteTaken() { return m_store.offeredAll(std::exchange(m_taken, {})); }

Status SyncEngine::takeLogs(const HttpResponse& response)
{
    AANZET_TRY(auto logs, parse<protocol::LogsResponse>(response));
    std::vector<protocol::LogRead> again;
    bool hasGrown = false;
    for (int pass = 0; pass < 2; ++pass) // the organisation's entries before the spaces' that stand on them
        for (const auto& p : logs.pages) {
            const bool isOrg = p.kind == protocol::LogKind::Organisation;
            if (isOrg != (pass == 0)) continue;
            const auto size = [&] { return isOrg ? m_store.orgLog()->size() : m_store.spaceLogSize(p.space); };
            const auto before = size();
            auto taken = isOrg ? m_store.takeOrgEntries(p.from, p.entries) : m_store.takeSpaceEntries(p.space, p.from, p.entries);
            if (!taken && taken.code() == ErrorCode::UnknownContext && ++m_conflicts < kMaxConflicts) {
                again.push_back({protocol::LogKind::Organisation, {}, m_store.orgLog()->size()});
                again.push_back({p.kind, p.space, p.from});
                continue;
            }
            AANZET_CHECK(taken);
            hasGrown |= size() > before;
            // A comparison of what is held moves as well, once over each place.
            if (auto& to = m_compared[isOrg ? SpaceId{} : p.space]; p.from + p.entries.size() > to && p.from + p.entries.size() <= before) {
                to = p.from + p.entries.size();
                hasGrown = true;
            }
            if (p.more) again.push_back({p.kind, p.space, p.from + p.entries.size()});
        }
    if (hasGrown) m_breaks = 0;
    if (!again.empty()) {
        if (!hasGrown) AANZET_CHECK(noteIdle());
        m_reads = std::move(again);
        return {};
    }
    AANZET_CHECK(m_store.retryHeld());
    m_reads.clear();
    if (m_isLeaving) return ErrorCode::Revoked;
    return takeAnswers();
}

Status SyncEngine::takeAnswers()
{
    if (beginPiece()) return noteTaken();
    bool more = false;
    AANZET_TRY(auto got, m_store.takeAll(m_answer.spaces, std::exchange(m_taken, {})));
    m_size.coming.clear();
    m_report.pulled += got.operations;
    for (const auto& a : m_answer.spaces) more |= a.more || a.error == protocol::wireErrorOf(ErrorCode::Resync).number;
    // Spaces that became known with these logs, or that must be compared again, have not been asked for yet.
    std::set<SpaceId> answered;
    for (const auto& a : m_answer.spaces) answered.insert(a.space);
    for (const auto& ask : m_store.asks()) more |= ask.resync || !answered.count(ask.space);
    m_answer = {};
    if (got.operations || got.hasMoved) m_idle = m_breaks = 0;
    if (more) {
        if (!got.operations && !got.hasMoved) AANZET_CHECK(noteIdle());
        if (m_barren > kMaxBarren) {
            m_state = State::Done;
            return {};
        }
        m_state = State::Pull;
        return {};
    }
    return afterPull();
}

// An honest server has said all there is to say after a few rounds; one that has not is kept waiting until the next sync.
Status SyncEngine::noteIdle()
{
    if (++m_idle <= kMaxIdle) return {};
    return Error{ErrorCode::ServerNonsense, "asks for another round and brings nothing"};
}

Status SyncEngine::afterPull()
{
    const auto limit = m_size.isPoor() ? std::min(m_size.bytes(), m_size.whole()) : m_size.bytes();
    AANZET_CHECK(m_store.pullCompleted());
    AANZET_TRY(const bool hasWithdrawn, m_store.withdrawBeyondCutoffs());
    if (hasWithdrawn) {
        m_state = State::Pull;
        return {};
    }
    // A cut-off stands on batches that a server which was put back may lack: those first, then the entry.
    m_offers = m_store.offers(limit);
    AANZET_TRY(m_appends, m_store.appends(m_offers.empty() || m_barren ? store::Store::NewEntries::Make : store::Store::NewEntries::Wait));
    const bool isPushFirst = std::exchange(m_isPushFirst, false) && !m_offers.empty();
    if (!isPushFirst && !m_appends.empty() && m_conflicts < kMaxConflicts) {
        // What is left out is due in the next round again.
        std::size_t size = 0, count = 0;
        while (count < m_appends.size() && (count == 0 || size + m_appends[count].entry.size() <= atOnce())) size += m_appends[count++].entry.size();
        m_appends.resize(count);
        m_state = State::Append;
        return {};
    }
    if (m_offers.empty()) {
        AANZET_TRY(auto signedEdits, m_store.build(m_size.bytes()));
        if (signedEdits) m_offers = m_store.offers(limit);
    }
    if (m_offers.empty() || m_barren > kMaxBarren) {
        m_state = State::Done;
        return {};
    }
    m_sent = m_offers;
    beginPush();
    return {};
}

Status SyncEngine::takeAppends(const HttpResponse& response)
{
    AANZET_TRY(auto logs, parse<protocol::LogsResponse>(response));
    if (logs.appended.size() != m_appends.size()) return Error{ErrorCode::ServerNonsense, "append results"};
    bool lost = false, isMisfit = false;
    for (std::size_t i = 0; i < m_appends.size(); ++i) {
        AANZET_CHECK(m_store.appended(m_appends[i], logs.appended[i]));
        lost |= logs.appended[i] != 0;
        isMisfit |= protocol::wireErrorOf(logs.appended[i]).code == ErrorCode::CutOffMismatch && logs.appended[i];
    }
    m_appends.clear();
    m_isMisfit = isMisfit;
    if (lost) {
        ++m_conflicts;
        m_isPushFirst = true;
        m_state = State::Pull; // reads what the others appended
        return {};
    }
    m_breaks = 0;
    return afterPull();
}

} // namespace aanzet::sync
