// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/sync/BatchSize.h"
#include "mobile/sync/Exchange.h"

namespace aanzet::sync {

struct SyncReport {
    std::size_t pushed = 0;        // operations the server took
    std::size_t pulled = 0;        // operations that were new here
};

// One sync from beginning to end: compare and pull, read logs, make entries that are due, sign, push. With nothing to do
// it is one request. Order: pull before push, so that what is signed stands on current heads (protocol.md 4).
class SyncEngine final : public Exchange
{
public:
    // Mark: who asked for this sync looks at its outcome, so what it brought counts as seen (docs/cli.md, contexts).
    enum class Seen { Mark, Leave };
    SyncEngine(store::Store& store, BatchSize& size, Seen seen = Seen::Mark) : Exchange(store), m_size(size), m_seen(seen) {}
    enum class State { Pull, Checkpoint, ReadLogs, Pieces, Append, BlobUp, Push, Parts, Done, BlobDown };
    State state() const { return m_state; }
    const SyncReport& report() const { return m_report; }
    // Signs the next batch while one travels: device and server work at the same time. It stands on the one before it like any
    // that was signed and not sent yet, whatever becomes of that one.
    void prepare() override;

protected:
    std::optional<protocol::HttpRequest> make() override;
    Status take(const protocol::HttpResponse& response) override;
    Status refused(const Error& error, const protocol::ErrorBody* body) override;

private:
    std::optional<protocol::HttpRequest> makePull();
    std::optional<protocol::HttpRequest> makePush();
    std::optional<protocol::HttpRequest> makeLogs();
    // SyncParts.cpp: what is too large for the line, up and down, and what is done when it breaks.
    std::optional<protocol::HttpRequest> makePart();
    std::optional<protocol::HttpRequest> makePiece();
    // SyncBlobs.cpp
    std::optional<protocol::HttpRequest> makeBlobUp();
    std::optional<protocol::HttpRequest> makeBlobDown();
    std::optional<protocol::HttpRequest> makeBlobRound();
    Status takeBlobUp(const protocol::HttpResponse& response);
    Status takeBlobDown(const protocol::HttpResponse& response);
    Status blobRefused(const Error& error, const protocol::ErrorBody* body);
    bool beginBlobs();
    void blobDone();
    void nextBlobDown();
    std::size_t blobPiece() const;
    Status takeSync(const protocol::HttpResponse& response);
    Status takeLogs(const protocol::HttpResponse& response);
    Status takeAppends(const protocol::HttpResponse& response);
    Status takePart(const protocol::HttpResponse& response);
    Status takePiece(const protocol::HttpResponse& response);
    Status takeCheckpoint(const protocol::HttpResponse& response);
    Status takeAnswers();
    Status noteTaken();
    Status afterPull();
    Status noteIdle();
    std::optional<protocol::HttpRequest> makeKit();
    Status goOn(const Error& error);
    void beginPush();
    bool beginPart();
    bool beginPiece();
    std::size_t atOnce() const { return m_size.whole(); }
    Status leave(const protocol::ErrorBody& body);

    BatchSize& m_size;
    Seen m_seen;
    bool m_isLeaving = false;
    protocol::CheckpointRequest m_checkpoint;
    int m_idle = 0;                                     // pulls in a row that brought nothing new
    State m_state = State::Pull;
    SyncReport m_report;
    protocol::SyncResponse m_answer;                    // waits while the logs it needs are read
    std::vector<protocol::LogRead> m_reads;
    bool m_isDaily = false;                             // all logs are compared with the server's, once a day with the beats
    std::map<SpaceId, std::uint64_t> m_compared;        // how far; zero: the organisation's
    std::vector<protocol::LogAppend> m_appends;
    std::vector<store::Store::Offer> m_offers;
    std::vector<store::Store::Offer> m_sent;            // as offered, before frames gave way to hashes
    std::vector<const store::Store::Offer*> m_taken;    // of m_sent: the server has them, and the vault does not say so yet
    bool m_isPrepared = false;                          // once for each push
    std::size_t m_partOffer = 0, m_partItem = 0, m_partHeld = 0;
    Hash32 m_partHash;
    bool m_partAsk = false;
    std::size_t m_pieceSpace = 0, m_pieceFrame = 0;     // of m_answer
    std::size_t m_tried = 0;                            // bytes that the last request sent or asked for
    bool m_hasPassed = false;                           // something was answered since the line last broke
    int m_breaks = 0;                                   // since something last came or was taken
    struct BlobUpload {
        Bytes sealed;                                   // empty: lost
        Hash32 hash;
        std::uint64_t held = 0;
        bool isRead = false, isAsk = false;
    };
    BlobUpload m_blob;                                  // the last of m_blobUp
    std::vector<std::pair<SpaceId, BlobId>> m_blobUp;
    std::set<std::pair<SpaceId, BlobId>> m_blobsSaid;   // the server has it, or knows that nobody here does
    std::vector<store::Store::BlobAt> m_blobDown;       // the last one is under way
    bool m_isBringing = false;                          // m_blobUp is for no batch of m_sent
    int m_blobRound = 0;
    std::vector<Bytes> m_beats;
    bool m_sentBeats = false;
    bool m_sentKit = false;
    bool m_isPushFirst = false;
    std::set<std::pair<SpaceId, std::uint64_t>> m_doubted;   // shown no more; their logs were read from there to see why
    int m_conflicts = 0;                                // rounds lost to somebody else's log entry
    bool m_isMisfit = false;                            // the last entries sent: a cut-off did not fit
    int m_barren = 0;                                   // rounds in which the server took nothing
    std::set<std::pair<AuthorId, std::uint64_t>> m_pushed;
    int m_rounds = 0;
};

} // namespace aanzet::sync
