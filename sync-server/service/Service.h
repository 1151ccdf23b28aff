// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "sync-server/service/Calls.h"
#include "sync-server/service/DownloadBook.h"
#include "sync-server/service/Watchers.h"
#include "sync-server/service/WriterThread.h"

namespace aanzet::server {

struct ServiceOptions {
    Rates rates;
    Millis watch{50'000};                            // the longest a long poll waits
    std::string vfs;                                 // of SQLite, for tests of storage
    std::function<void(std::string)> log;            // one line each; ids cut to 8 characters, codes, no addresses
};

// The sync server without sockets. In one process (simulator, fuzzers, tests) call handle(request, client): everything
// happens before it returns, and a watch answers at once. Behind HttpServer call start() first: then reads run on the
// calling thread and writes are committed together on one thread.
class Service final : public HttpService
{
public:
    // `database`: made by ServerData::create. Errors of Store::open; CorruptData when a log does not verify.
    static Result<std::unique_ptr<Service>> open(const std::string& database, const Clock& clock, ServiceOptions options = {});
    ~Service() override;

    protocol::HttpResponse handle(const protocol::HttpRequest& request, const ClientAddress& client);

    void start();
    RouteLimits limitsFor(const protocol::HttpRequest& head, const ClientAddress& client) override;
    void handle(protocol::HttpRequest request, ClientAddress client, Respond respond) override;
    void drain() override;
    Status stop();                                   // after HttpServer::stop: ends the threads, folds in the log

    const Metrics& metrics() const { return m_metrics; }
    DirectoryPtr directory() const;
    const ServerIdentity& identity() const { return m_identity; }

private:
    using Reply = std::function<void(protocol::HttpResponse)>;
    struct Exchange;
    using ExchangePtr = std::shared_ptr<Exchange>;

    Service(const std::string& database, const Clock& clock, ServiceOptions options, ServerIdentity identity, Store writer, DirectoryPtr directory);
    void serve(protocol::HttpRequest request, const ClientAddress& client, Reply reply);
    void dispatch(const ExchangePtr& x);
    void serveInfo(const ExchangePtr& x);
    void serveHealth(const ExchangePtr& x);
    void serveFound(const ExchangePtr& x);
    void serveJoin(const ExchangePtr& x);
    void serveKit(const ExchangePtr& x);
    void serveRecover(const ExchangePtr& x);
    void serveLogs(const ExchangePtr& x);
    void serveSync(const ExchangePtr& x);
    void serveHistory(const ExchangePtr& x);
    void serveCheckpoint(const ExchangePtr& x);
    void serveStubs(const ExchangePtr& x);
    void serveDownloads(const ExchangePtr& x);
    void servePart(const ExchangePtr& x);
    void servePiece(const ExchangePtr& x);
    void serveBlob(const ExchangePtr& x);
    void serveWatch(const ExchangePtr& x);

    void write(const ExchangePtr& x, std::function<Status(WriteSession&)> run, std::function<void()> done);
    void read(const ExchangePtr& x, const std::function<Result<Bytes>(const ReadView&)>& answer);
    void noteFetched(const ExchangePtr& x, std::function<void()> then);   // `then` once it is written down, or cannot be
    void answer(const ExchangePtr& x, Result<Bytes> body);
    void refuse(const ExchangePtr& x, const Error& error, ByteView extra = {});
    void refuse(const ExchangePtr& x, ErrorCode code, ByteView extra = {}) { refuse(x, Error{code, {}}, extra); }
    void send(const ExchangePtr& x, protocol::HttpResponse response);
    Result<Store> takeReader();
    void giveBack(Store store);

    const std::string m_database;
    const Clock& m_clock;
    const ServiceOptions m_options;
    const ServerIdentity m_identity;
    Metrics m_metrics;
    RequestGate m_gate;
    RateLimiter m_kits;
    mutable std::mutex m_directoryMutex;
    DirectoryPtr m_directory;
    Watchers m_watchers;
    DownloadBook m_downloads;
    std::mutex m_readersMutex;
    std::vector<Store> m_readers;
    GroupCommit m_commit;
    std::unique_ptr<WriterThread> m_writer;

    std::mutex m_tickMutex;
    std::condition_variable m_tickWake;
    bool m_isStopping = false;
    std::thread m_ticker;
};

} // namespace aanzet::server
