// SPDX-License-Identifier: EUPL-1.2
#include "sync-server/service/Service.h"
#include "shared/protocol/WireError.h"
#include "sync-server/service/Exchange.h"

namespace aanzet::server {

using protocol::HttpRequest;
using protocol::HttpResponse;

Result<std::unique_ptr<Service>> Service::open(const std::string& database, const Clock& clock, ServiceOptions options)
{
    AANZET_TRY(auto store, Store::open(database, Store::Access::Write, options.vfs));
    ServerIdentity identity;
    {
        AANZET_TRY(const auto seed, store.meta("identity"));
        if (!seed) return Error{ErrorCode::CorruptData, "identity missing"};
        AANZET_TRY(identity.key, crypto::SigningKey::fromSeed(*seed));
        AANZET_TRY(identity.generation, store.metaAs<Generation>("generation"));
        AANZET_TRY(const auto plain, store.meta("plain"));
        identity.isPlain = plain.has_value();
    }
    AANZET_TRY(auto directory, Directory::load(store));
    return std::unique_ptr<Service>(new Service(database, clock, std::move(options), std::move(identity), std::move(store), std::move(directory)));
}

Service::Service(const std::string& database, const Clock& clock, ServiceOptions options, ServerIdentity identity, Store writer, DirectoryPtr directory)
    : m_database(database), m_clock(clock), m_options(std::move(options)), m_identity(std::move(identity)),
      m_gate(m_identity.key.publicKey(), clock, m_options.rates), m_kits(m_options.rates.kit, clock), m_directory(directory), m_watchers(clock),
      m_commit(std::move(writer), directory, clock, m_metrics,
               [this](const DirectoryPtr& next, const WriteSession::Changes& changes) {
                   {
                       const std::lock_guard lock(m_directoryMutex);
                       m_directory = next;
                   }
                   m_watchers.note(changes, *next);
               })
{
}

Service::~Service() { static_cast<void>(stop().ok()); }   // a log that was not folded in is read at the next start

DirectoryPtr Service::directory() const
{
    const std::lock_guard lock(m_directoryMutex);
    return m_directory;
}

void Service::start()
{
    m_writer = std::make_unique<WriterThread>(m_commit);
    m_ticker = std::thread([this] {
        std::unique_lock lock(m_tickMutex);
        while (!m_isStopping) {
            m_tickWake.wait_for(lock, std::chrono::seconds(1));
            lock.unlock();
            m_watchers.expire();
            lock.lock();
        }
    });
}

void Service::drain() { m_watchers.close(); }

Status Service::stop()
{
    m_watchers.close();
    {
        const std::lock_guard lock(m_tickMutex);
        m_isStopping = true;
        m_tickWake.notify_all();
    }
    if (m_ticker.joinable()) m_ticker.join();
    m_writer.reset();
    {
        const std::lock_guard lock(m_readersMutex);
        m_readers.clear();
    }
    return m_commit.checkpoint();
}

RouteLimits Service::limitsFor(const HttpRequest& head, const ClientAddress&)
{
    return {routeOf(head.method, head.target).maxBody, 0};
}

HttpResponse Service::handle(const HttpRequest& request, const ClientAddress& client)
{
    HttpResponse out;
    serve(request, client, [&out](HttpResponse r) { out = std::move(r); });
    return out;
}

void Service::handle(HttpRequest request, ClientAddress client, Respond respond)
{
    auto shared = std::make_shared<Respond>(std::move(respond));
    serve(std::move(request), client, [shared](HttpResponse r) { (*shared)(std::move(r)); });
}

void Service::serve(HttpRequest request, const ClientAddress& client, Reply reply)
{
    ++m_metrics.requests;
    auto x = std::make_shared<Exchange>();
    x->route = routeOf(request.method, request.target);
    x->request = std::move(request);
    x->client = client;
    x->reply = std::move(reply);
    x->directory = directory();
    if (x->route.call == Call::Unknown) return refuse(x, ErrorCode::NotFound);
    if (x->request.body.size() > x->route.maxBody) return refuse(x, ErrorCode::TooLarge);
    if (x->route.isSigned == Route::Signed::ByDevice) {
        auto caller = m_gate.admit(x->request, *x->directory);
        if (!caller) return refuse(x, caller.error());
        x->caller = *caller;
        if (x->caller.revokedAt && x->route.call != Call::Logs) return refuse(x, ErrorCode::Revoked, x->revocation());
    } else if (x->route.call != Call::Health && x->route.call != Call::Metrics) {
        if (auto admitted = m_gate.admitStranger(x->route.call, client); !admitted.ok()) return refuse(x, admitted.error());
    }
    dispatch(x);
}

void Service::dispatch(const ExchangePtr& x)
{
    switch (x->route.call) {
    case Call::Info: return serveInfo(x);
    case Call::Found: return serveFound(x);
    case Call::Join: return serveJoin(x);
    case Call::Kit: return serveKit(x);
    case Call::Recover: return serveRecover(x);
    case Call::Logs: return serveLogs(x);
    case Call::Sync: return serveSync(x);
    case Call::History: return serveHistory(x);
    case Call::Checkpoint: return serveCheckpoint(x);
    case Call::Stubs: return serveStubs(x);
    case Call::Downloads: return serveDownloads(x);
    case Call::BatchGet: return servePiece(x);
    case Call::BatchPart:
    case Call::BlobPut: return servePart(x);
    case Call::BlobHead:
    case Call::BlobGet: return serveBlob(x);
    case Call::Watch: return serveWatch(x);
    case Call::Health:
    case Call::Metrics: return serveHealth(x);
    case Call::Unknown: break;
    }
    refuse(x, ErrorCode::NotFound);
}

void Service::write(const ExchangePtr& x, std::function<Status(WriteSession&)> run, std::function<void()> done)
{
    WriteJob job{std::move(run), [this, x, done = std::move(done)](Status result) {
                     if (!result.ok()) return refuse(x, result.error());
                     done();
                 }};
    if (!m_writer) return m_commit.execute(std::span(&job, 1));
    if (!m_writer->post(job)) refuse(x, Error{ErrorCode::Busy, "write queue"});
}

void Service::read(const ExchangePtr& x, const std::function<Result<Bytes>(const ReadView&)>& answerWith)
{
    auto store = takeReader();
    if (!store) return refuse(x, store.error());
    // After a write of this exchange there is a newer directory; what was committed is judged by that one.
    const auto now = directory();
    auto body = answerWith(ReadView{*store, *now, x->caller, m_clock.now()});
    if (body.ok() || !isStorageFailure(body.code())) giveBack(std::move(*store));
    if (!body.ok()) return answer(x, std::move(body));
    noteFetched(x, [this, x, whole = std::make_shared<Bytes>(std::move(*body))] { answer(x, std::move(*whole)); });
}

// A full disk keeps nobody from reading: what cannot be written down is answered all the same.
void Service::noteFetched(const ExchangePtr& x, std::function<void()> then)
{
    const auto now = m_clock.now();
    auto fresh = std::make_shared<std::vector<SpaceId>>(m_downloads.fresh(x->caller.device, x->fetched, now));
    if (fresh->empty()) return then();
    WriteJob job{[this, x, fresh, now](WriteSession& session) { return m_downloads.write(session.store(), x->caller.device, *fresh, now); },
                 [this, x, fresh, now, then](Status written) {
                     if (written) m_downloads.written(x->caller.device, *fresh, now);
                     then();
                 }};
    if (!m_writer) return m_commit.execute(std::span(&job, 1));
    if (!m_writer->post(job)) then();
}

Result<Store> Service::takeReader()
{
    {
        const std::lock_guard lock(m_readersMutex);
        if (!m_readers.empty()) {
            Store store = std::move(m_readers.back());
            m_readers.pop_back();
            return store;
        }
    }
    return Store::open(m_database, Store::Access::Read, m_options.vfs);
}

void Service::giveBack(Store store)
{
    const std::lock_guard lock(m_readersMutex);
    if (m_readers.size() < 8) m_readers.push_back(std::move(store));
}

void Service::answer(const ExchangePtr& x, Result<Bytes> body)
{
    if (!body) return refuse(x, body.error());
    send(x, {200, {{"Content-Type", "application/cbor"}}, std::move(*body)});
}

void Service::refuse(const ExchangePtr& x, const Error& error, ByteView extra)
{
    const auto& wire = protocol::wireErrorOf(error.code);
    m_metrics.refuse(wire.number);
    if (m_options.log) {
        std::string line = std::string(errorName(error.code)) + " call " + std::to_string(static_cast<int>(x->route.call));
        if (!x->caller.device.isZero()) line += " device " + x->caller.device.shortHex();
        if (!error.detail.empty()) line += " (" + error.detail + ")";
        m_options.log(std::move(line));
    }
    send(x, {wire.httpStatus, {{"Content-Type", "application/cbor"}}, protocol::encodeErrorBody(error.code, extra)});
}

void Service::send(const ExchangePtr& x, HttpResponse response)
{
    protocol::signResponse(response, x->request, m_identity.key, m_clock.now(), directory()->orgHead());
    x->reply(std::move(response));
}

} // namespace aanzet::server
