// SPDX-License-Identifier: EUPL-1.2
// The only file that includes Asio and Beast, and long for that reason: they take half a minute to compile. Beast parses; reading, deadlines, limits
// and answers are here. Each connection lives on a strand of its own; what keeps it alive is its pending read, write or
// handshake, or, while the service has the request, the connection itself (m_waitingSelf).
#include "sync-server/http/HttpServer.h"
#include "sync-server/http/Admission.h"
#include "sync-server/http/HttpHead.h"
#include <algorithm>
#include <atomic>
#include <boost/asio/bind_executor.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/vector_body.hpp>
#include <condition_variable>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <thread>
#include <unordered_map>

namespace aanzet::server {

namespace net = boost::asio;
namespace http = boost::beast::http;
using boost::system::error_code;
using net::ip::tcp;
using protocol::HttpRequest;
using protocol::HttpResponse;
using std::chrono::milliseconds;

namespace {

using Strand = net::strand<net::io_context::executor_type>;
using Socket = net::basic_stream_socket<tcp, Strand>;
using Acceptor = net::basic_socket_acceptor<tcp, Strand>;
using TlsStream = net::ssl::stream<Socket>;
using SteadyTimer = net::basic_waitable_timer<std::chrono::steady_clock, net::wait_traits<std::chrono::steady_clock>, Strand>;
using TimePoint = std::chrono::steady_clock::time_point;

constexpr std::size_t kHeadRead = 4 * 1024;      // an idle connection holds this much
constexpr std::size_t kBodyRead = 64 * 1024;     // and one that uploads this; Beast's own 512 bytes at a time is 8x slower
constexpr std::size_t kOneWrite = 16 * 1024;     // head and body up to this leave as one write, one TLS record
constexpr milliseconds kLinger{1'000};           // how long a refused client may still be talking
constexpr std::size_t kLingerBytes = 1 << 20;
constexpr milliseconds kLivenessEvery{1'000};    // is the client of a long poll still there?
constexpr milliseconds kAcceptRetry{100};        // after running out of files
constexpr unsigned kSpareFiles = 64;             // open files that are not connections

ClientAddress describe(net::ip::address a)
{
    if (a.is_v6() && a.to_v6().is_v4_mapped()) a = net::ip::make_address_v4(net::ip::v4_mapped, a.to_v6());
    ClientAddress out{a.to_string(), {}, a.is_loopback()};
    if (a.is_v4()) {
        out.network = out.text;
    } else {
        auto bytes = a.to_v6().to_bytes();
        std::fill(bytes.begin() + 8, bytes.end(), 0);
        out.network = net::ip::address_v6(bytes).to_string();
    }
    return out;
}

// What the connections share and what stop() needs to reach.
class Connection : public std::enable_shared_from_this<Connection>
{
public:
    virtual ~Connection() = default;
    virtual void begin() = 0;
    // From any thread:
    virtual void postAnswer(std::uint64_t request, HttpResponse response) = 0;
    virtual void postDrain() = 0;      // close when idle, else after the running request
    virtual void postClose() = 0;
    virtual bool isWaitingFor(std::uint64_t request) const = 0;
};

struct CoreState {
    CoreState(HttpService& s, HttpLimits l, Admission::Limits a)
        : service(s), limits(l), admission(a), acceptor(net::make_strand(io)), acceptRetry(acceptor.get_executor())
    {
    }

    bool add(const std::shared_ptr<Connection>& c)
    {
        std::lock_guard lock(mutex);
        if (isStopping) return false;
        connections.emplace(c.get(), c);
        return true;
    }
    void remove(const Connection* c)
    {
        std::lock_guard lock(mutex);
        connections.erase(c);
        if (connections.empty()) allGone.notify_all();
    }
    std::vector<std::shared_ptr<Connection>> living()
    {
        std::vector<std::shared_ptr<Connection>> out;
        std::lock_guard lock(mutex);
        for (auto& [p, weak] : connections)
            if (auto c = weak.lock()) out.push_back(std::move(c));
        return out;
    }

    net::io_context io;
    HttpService& service;
    const HttpLimits limits;
    std::vector<std::string> proxies;   // as describe() writes addresses
    Admission admission;
    std::optional<net::ssl::context> tls;
    Acceptor acceptor;
    SteadyTimer acceptRetry;
    std::uint16_t port = 0;
    std::optional<net::executor_work_guard<net::io_context::executor_type>> work;
    std::vector<std::thread> threads;

    std::mutex mutex;
    std::condition_variable allGone;
    std::unordered_map<const Connection*, std::weak_ptr<Connection>> connections;
    std::atomic<bool> isStopping = false;
};

class AnswerSink : public ResponseSink
{
public:
    AnswerSink(std::weak_ptr<Connection> c, std::uint64_t request) : m_connection(std::move(c)), m_request(request) {}
    void deliver(HttpResponse response) override
    {
        if (auto c = m_connection.lock()) c->postAnswer(m_request, std::move(response));
    }
    bool isWanted() const override
    {
        auto c = m_connection.lock();
        return c && c->isWaitingFor(m_request);
    }

private:
    const std::weak_ptr<Connection> m_connection;
    const std::uint64_t m_request;
};

template <class Stream> class StreamConnection final : public Connection
{
    static constexpr bool kIsTls = std::is_same_v<Stream, TlsStream>;
    enum class Phase { Handshake, Idle, Head, Body, Waiting, Writing, Closing, Closed };

public:
    StreamConnection(std::shared_ptr<CoreState> core, Socket socket, ClientAddress client)
        : m_core(std::move(core)), m_stream(makeStream(*m_core, std::move(socket))), m_timer(m_stream.get_executor()),
          m_client(std::move(client)), m_network(m_client.network), m_scanner(m_core->limits.headBytes, m_core->limits.requestLineBytes)
    {
    }
    ~StreamConnection() override
    {
        releaseBody();
        m_core->admission.leave(m_network);
        m_core->remove(this);
    }

    void begin() override
    {
        net::post(m_stream.get_executor(), [self = self()] {
            error_code ignored;
            self->socket().set_option(tcp::no_delay(true), ignored);
            if constexpr (kIsTls) {
                self->m_phase = Phase::Handshake;
                self->setDeadline(self->limits().handshake);
                self->m_stream.async_handshake(net::ssl::stream_base::server,
                                               [self](error_code ec) { ec ? self->close() : self->beginRequest(self->limits().head); });
            } else {
                self->beginRequest(self->limits().head);
            }
        });
    }
    void postAnswer(std::uint64_t request, HttpResponse response) override
    {
        // The weak pointer: an answer that comes after the threads have ended stays in the queue and must hold nothing.
        net::post(m_stream.get_executor(), [weak = this->weak_from_this(), request, r = std::move(response)]() mutable {
            if (auto c = weak.lock()) static_cast<StreamConnection&>(*c).onAnswer(request, std::move(r));
        });
    }
    void postDrain() override
    {
        net::post(m_stream.get_executor(), [self = self()] {
            self->m_closeAfter = true;
            if (self->m_phase == Phase::Idle) self->close();
        });
    }
    void postClose() override
    {
        net::post(m_stream.get_executor(), [self = self()] { self->close(); });
    }
    bool isWaitingFor(std::uint64_t request) const override { return m_waitingFor.load() == request; }

private:
    using Parser = http::request_parser<http::vector_body<std::uint8_t>>;

    static Stream makeStream(CoreState& core, Socket socket)
    {
        if constexpr (kIsTls) return TlsStream(std::move(socket), *core.tls);
        else return socket;
    }
    std::shared_ptr<StreamConnection> self() { return std::static_pointer_cast<StreamConnection>(this->shared_from_this()); }
    const HttpLimits& limits() const { return m_core->limits; }
    Socket& socket()
    {
        if constexpr (kIsTls) return m_stream.next_layer();
        else return m_stream;
    }
    std::string_view buffered() const { return {static_cast<const char*>(m_in.data().data()), m_in.size()}; }

    // --- deadlines: one timer that is only set anew when it must ring earlier
    void setDeadline(milliseconds from)
    {
        m_deadline = std::chrono::steady_clock::now() + from;
        if (!m_timerRuns || m_deadline < m_timerAt) startTimer();
    }
    void startTimer()
    {
        m_timerRuns = true;
        m_timerAt = m_deadline;
        m_timer.expires_at(m_timerAt);
        m_timer.async_wait([weak = this->weak_from_this()](error_code ec) {
            if (auto c = weak.lock(); c && !ec) static_cast<StreamConnection&>(*c).onTimer();
        });
    }
    void onTimer()
    {
        m_timerRuns = false;
        if (m_phase == Phase::Closed) return;
        auto now = std::chrono::steady_clock::now();
        if (now < m_deadline) return startTimer();
        if (m_phase != Phase::Waiting) return close();
        if (hasHungUp()) return close();
        if (now >= m_answerBy) return onAnswer(m_request, refusal(503));
        setDeadline(kLivenessEvery);
    }
    milliseconds transferTime(std::uint64_t bytes) const
    {
        auto extra = bytes / std::max<std::uint64_t>(1, limits().transferBytesPerSecond);
        auto ceiling = limits().transferCeiling;
        if (extra > static_cast<std::uint64_t>(ceiling.count() / 1000)) return ceiling;
        return std::min(ceiling, limits().transferBase + std::chrono::seconds(extra));
    }
    bool hasHungUp()
    {
        pollfd p{socket().native_handle(), POLLRDHUP, 0};
        return ::poll(&p, 1, 0) > 0 && (p.revents & (POLLRDHUP | POLLHUP | POLLERR | POLLNVAL));
    }

    // --- reading
    void beginRequest(milliseconds untilHead)
    {
        if (m_phase == Phase::Closed) return;
        if (m_core->isStopping) m_closeAfter = true;
        if (m_closeAfter && m_in.size() == 0) return closeGently();
        m_scanner = HeadScanner(limits().headBytes, limits().requestLineBytes);
        m_parser.emplace();
        m_parser->header_limit(static_cast<std::uint32_t>(limits().headBytes) + 1);
        m_parser->body_limit(boost::none);   // set when the route is known
        m_isHead = false;
        m_phase = Phase::Idle;
        setDeadline(untilHead);
        if (m_in.size() == 0) return readHead();
        onHeadBytes();
    }
    template <class Then> void readSome(std::size_t room, Then then)
    {
        m_stream.async_read_some(m_in.prepare(room), [self = self(), then](error_code ec, std::size_t n) {
            if (ec || self->m_phase == Phase::Closed) return self->close();
            self->m_in.commit(n);
            then(*self);
        });
    }
    void readHead()
    {
        readSome(kHeadRead, [](StreamConnection& c) { c.onHeadBytes(); });
    }
    void onHeadBytes()
    {
        if (m_phase == Phase::Idle) {
            m_phase = Phase::Head;
            setDeadline(limits().head);
        }
        switch (m_scanner.scan(buffered())) {
        case HeadScanner::Progress::NeedMore: return readHead();
        case HeadScanner::Progress::Refused: return refuse(m_scanner.status());
        case HeadScanner::Progress::Complete: return onHead();
        }
    }
    void onHead()
    {
        error_code ec;
        auto length = m_scanner.headLength();
        auto used = m_parser->put(net::buffer(buffered().substr(0, length)), ec);
        if (ec == http::error::bad_version) return refuse(505);
        if (ec || used != length || !m_parser->is_header_done()) return refuse(400);
        m_in.consume(length);

        const auto& message = m_parser->get();
        HttpRequest head{std::string(message.method_string()), std::string(message.target()), {}, {}};
        for (const auto& field : message) head.headers.emplace_back(std::string(field.name_string()), std::string(field.value()));
        if (message.version() != 11) return refuse(505);
        if (int status = refusalFor(head)) return refuse(status);
        m_isHead = head.method == "HEAD";
        if (asksToClose(head)) m_closeAfter = true;

        auto client = clientOf(head);
        auto route = m_core->service.limitsFor(head, client);
        if (route.refuseStatus) return refuse(route.refuseStatus);
        auto announced = m_parser->chunked() ? route.maxBody : m_parser->content_length().value_or(0);
        if (announced > route.maxBody) return refuse(413);
        if (announced > 0) {
            if (!m_core->admission.reserveBody(m_network, announced)) return refuse(503);
            m_reserved = announced;
        }
        m_head = std::move(head);
        m_client = std::move(client);   // a proxy stays one: later requests here are no more local than this one
        if (m_parser->is_done()) return serve();

        m_parser->body_limit(route.maxBody);
        m_parser->eager(true);
        m_phase = Phase::Body;
        setDeadline(transferTime(announced));
        if (expectsContinue(m_head) && m_in.size() == 0) return sendContinue();
        onBodyBytes();
    }
    ClientAddress clientOf(const HttpRequest& head) const
    {
        if (m_network == Admission::kProxy) {
            error_code ec;
            auto named = protocol::findHeader(head.headers, "X-Real-IP");
            auto address = named ? net::ip::make_address(std::string(*named), ec) : net::ip::address();
            auto client = named && !ec ? describe(address) : ClientAddress{{}, m_network, false};
            client.isLoopback = false;
            return client;
        }
        auto client = m_client;
        if (client.isLoopback && cameThroughProxy(head)) client.isLoopback = false;
        return client;
    }
    void sendContinue()
    {
        static constexpr std::string_view kContinue = "HTTP/1.1 100 Continue\r\n\r\n";
        net::async_write(m_stream, net::buffer(kContinue), [self = self()](error_code ec, std::size_t) {
            if (ec || self->m_phase == Phase::Closed) return self->close();
            self->onBodyBytes();
        });
    }
    void onBodyBytes()
    {
        while (m_in.size() > 0 && !m_parser->is_done()) {
            error_code ec;
            auto used = m_parser->put(m_in.data(), ec);
            m_in.consume(used);
            if (ec == http::error::body_limit) return refuse(413);
            if (ec && ec != http::error::need_more) return refuse(400);
            if (ec || used == 0) break;
        }
        if (m_parser->is_done()) return serve();
        // A chunk header or trailer that fills the buffer and still has no end.
        if (m_in.size() >= limits().headBytes) return refuse(431);
        acknowledgeAtOnce();
        readSome(kBodyRead, [](StreamConnection& c) { c.onBodyBytes(); });
    }
    // A client whose network layer keeps back the last piece of a body until everything before it is acknowledged (Qt's does)
    // would lose 40 ms with each upload. The system forgets this after some packets, so it is said before each read.
    void acknowledgeAtOnce()
    {
#ifdef TCP_QUICKACK
        const int on = 1;
        (void)::setsockopt(socket().native_handle(), IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on);
#endif
    }

    // --- answering
    void serve()
    {
        m_phase = Phase::Waiting;
        m_head.body = std::move(m_parser->get().body());
        m_parser.reset();
        ++m_request;
        m_waitingFor = m_request;
        m_waitingSelf = self();
        m_answerBy = std::chrono::steady_clock::now() + limits().answer;
        setDeadline(std::min(kLivenessEvery, limits().answer));
        m_core->service.handle(std::move(m_head), m_client, Respond(std::make_shared<AnswerSink>(this->weak_from_this(), m_request)));
    }
    void onAnswer(std::uint64_t request, HttpResponse response)
    {
        if (m_phase != Phase::Waiting || request != m_request) return;
        auto keep = std::move(m_waitingSelf);
        m_waitingFor = 0;
        if (m_core->isStopping) m_closeAfter = true;
        write(std::move(response));
    }
    void refuse(int status)
    {
        m_closeAfter = true;
        write(refusal(status));
    }
    void write(HttpResponse response)
    {
        m_phase = Phase::Writing;
        m_outHead = responseHead(response, m_closeAfter);
        m_out = std::move(response.body);
        if (m_isHead) m_out.clear();
        setDeadline(transferTime(m_out.size()));
        if (m_outHead.size() + m_out.size() <= kOneWrite) {
            m_outHead.append(textOf(m_out));
            m_out.clear();
        }
        std::array<net::const_buffer, 2> all{net::buffer(m_outHead), net::buffer(m_out)};
        net::async_write(m_stream, all, [self = self()](error_code ec, std::size_t) {
            if (ec) return self->close();
            self->onWritten();
        });
    }
    void onWritten()
    {
        if (m_phase == Phase::Closed) return;
        m_out = {};
        releaseBody();
        if (m_closeAfter) return closeGently();
        beginRequest(limits().idle);
    }
    void releaseBody()
    {
        if (auto held = std::exchange(m_reserved, 0)) m_core->admission.releaseBody(m_network, held);
    }

    // --- closing
    // Lets the answer arrive: a close with unread input would send a reset that can overtake it.
    void closeGently()
    {
        m_phase = Phase::Closing;
        releaseBody();
        setDeadline(kLinger);
        if constexpr (kIsTls) {
            m_stream.async_shutdown([self = self()](error_code) { self->endOutput(); });
        } else {
            endOutput();
        }
    }
    void endOutput()
    {
        error_code ec;
        socket().shutdown(Socket::shutdown_send, ec);
        if (ec) return close();
        m_in.consume(m_in.size());
        discard(0);
    }
    void discard(std::size_t sofar)
    {
        if (m_phase == Phase::Closed || sofar > kLingerBytes) return close();
        socket().async_read_some(m_in.prepare(kBodyRead), [self = self(), sofar](error_code ec, std::size_t n) {
            ec ? self->close() : self->discard(sofar + n);
        });
    }
    void close()
    {
        if (m_phase == Phase::Closed) return;
        m_phase = Phase::Closed;
        m_waitingFor = 0;
        error_code ignored;
        socket().close(ignored);
        m_timer.cancel();
        m_waitingSelf.reset();   // may end this object when its last handler returns
    }

    const std::shared_ptr<CoreState> m_core;
    Stream m_stream;
    SteadyTimer m_timer;
    ClientAddress m_client;      // of the connection, later of the request where a proxy of ours names it
    const std::string m_network; // what admission counts
    HeadScanner m_scanner;
    std::optional<Parser> m_parser;
    boost::beast::flat_buffer m_in;   // unread input; at most what one read adds to an incomplete head or chunk header
    HttpRequest m_head;
    std::string m_outHead;
    Bytes m_out;
    TimePoint m_deadline, m_timerAt, m_answerBy;
    std::uint64_t m_request = 0, m_reserved = 0;
    std::atomic<std::uint64_t> m_waitingFor = 0;   // the number of the request that the service has; 0: none
    std::shared_ptr<Connection> m_waitingSelf;
    Phase m_phase = Phase::Handshake;
    bool m_timerRuns = false, m_closeAfter = false, m_isHead = false;
};

// Over the limit: one attempt to say so, without waiting.
void turnAway(Socket socket, bool isTls)
{
    error_code ec;
    socket.non_blocking(true, ec);
    auto answer = refusal(503);
    if (!ec && !isTls) socket.write_some(net::buffer(responseHead(answer, true) + std::string(textOf(answer.body))), ec);
    socket.shutdown(Socket::shutdown_send, ec);
}

Status prepareTls(net::ssl::context& context, const TlsMaterial& material)
{
    error_code ec;
    auto* raw = context.native_handle();
    auto key = textOf(material.keyPem.view());
    context.set_password_callback([](std::size_t, net::ssl::context::password_purpose) { return std::string(); }, ec);   // never ask a terminal
    context.use_certificate_chain(net::buffer(material.certificatePem), ec);
    if (ec) return Error{ErrorCode::Malformed, "TLS certificate"};
    context.use_private_key(net::buffer(key), net::ssl::context::pem, ec);
    if (ec) return Error{ErrorCode::Malformed, "TLS key, or not the key of the certificate"};
    // No tickets, no session cache: an idle connection holds nothing that a handshake could not make again.
    SSL_CTX_set_options(raw, SSL_OP_NO_TICKET | SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_session_cache_mode(raw, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_mode(raw, SSL_MODE_RELEASE_BUFFERS);
    if (!SSL_CTX_set_min_proto_version(raw, TLS1_3_VERSION) || !SSL_CTX_set_num_tickets(raw, 0) ||
        !SSL_CTX_set1_groups_list(raw, "X25519:P-256"))
        return Error{ErrorCode::Internal, "TLS 1.3"};
    return {};
}

unsigned underOpenFileLimit(unsigned connections)
{
    rlimit files{};
    if (getrlimit(RLIMIT_NOFILE, &files) != 0 || files.rlim_cur == RLIM_INFINITY) return connections;
    auto room = files.rlim_cur > 2 * kSpareFiles ? files.rlim_cur - kSpareFiles : files.rlim_cur / 2;
    return static_cast<unsigned>(std::min<rlim_t>(connections, room));
}

void acceptNext(const std::shared_ptr<CoreState>& core)
{
    core->acceptor.async_accept(net::make_strand(core->io), [core](error_code ec, Socket socket) {
        if (core->isStopping || !core->acceptor.is_open()) return;
        if (ec) {   // out of files, mostly: others must end first
            core->acceptRetry.expires_after(kAcceptRetry);
            core->acceptRetry.async_wait([core](error_code e) { if (!e) acceptNext(core); });
            return;
        }
        auto peer = socket.remote_endpoint(ec);
        if (!ec) {
            auto client = describe(peer.address());
            if (std::find(core->proxies.begin(), core->proxies.end(), client.text) != core->proxies.end())
                client = {{}, std::string(Admission::kProxy), false};
            if (!core->admission.enter(client.network)) {
                turnAway(std::move(socket), core->tls.has_value());
            } else {
                std::shared_ptr<Connection> c;
                if (core->tls) c = std::make_shared<StreamConnection<TlsStream>>(core, std::move(socket), std::move(client));
                else c = std::make_shared<StreamConnection<Socket>>(core, std::move(socket), std::move(client));
                if (core->add(c)) c->begin();
            }
        }
        acceptNext(core);
    });
}

Status listenOn(CoreState& core, const std::string& address, std::uint16_t port)
{
    error_code ec;
    auto ip = net::ip::make_address(address, ec);
    if (ec) return Error{ErrorCode::BadRequest, "listen address is no IP address"};
    tcp::endpoint endpoint(ip, port);
    core.acceptor.open(endpoint.protocol(), ec);
    if (!ec) core.acceptor.set_option(net::socket_base::reuse_address(true), ec);
    if (!ec && ip.is_v6()) core.acceptor.set_option(net::ip::v6_only(!ip.is_unspecified()), ec);
    if (!ec) core.acceptor.bind(endpoint, ec);
    if (!ec) core.acceptor.listen(net::socket_base::max_listen_connections, ec);
    if (ec == net::error::address_in_use) return Error{ErrorCode::Busy, "port is in use"};
    if (ec == net::error::access_denied) return Error{ErrorCode::NotAllowed, "port needs privileges"};
    if (ec) return Error{ErrorCode::BadRequest, "cannot listen on this address"};
    core.port = core.acceptor.local_endpoint(ec).port();
    return {};
}

} // namespace

class HttpServer::Core final : public CoreState
{
public:
    using CoreState::CoreState;
};

Result<std::unique_ptr<HttpServer>> HttpServer::start(HttpService& service, HttpServerOptions options)
{
    const auto& l = options.limits;
    Admission::Limits admitted{underOpenFileLimit(l.connections), l.connectionsPerNetwork, l.bodyBytes, l.bodyBytesPerNetwork};
    auto core = std::make_shared<Core>(service, l, admitted);
    if (options.tls) {
        core->tls.emplace(net::ssl::context::tls_server);
        AANZET_CHECK(prepareTls(*core->tls, *options.tls));
    }
    for (const auto& proxy : options.proxies) {
        error_code ec;
        auto address = net::ip::make_address(proxy, ec);
        if (ec) return Error{ErrorCode::BadRequest, "proxy is no IP address"};
        core->proxies.push_back(describe(address).text);
    }
    AANZET_CHECK(listenOn(*core, options.address, options.port));
    core->work.emplace(core->io.get_executor());
    net::post(core->acceptor.get_executor(), [core = std::shared_ptr<CoreState>(core)] { acceptNext(core); });
    for (unsigned i = 0; i < std::max(1u, options.threads); ++i) {
        core->threads.emplace_back([raw = core.get()] {
            for (;;) {
                try {
                    raw->io.run();
                    return;
                } catch (...) {
                    // Out of memory in one connection: unwinding has dropped it, the others go on.
                }
            }
        });
    }
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(core)));
}

HttpServer::HttpServer(std::shared_ptr<Core> core) : m_core(std::move(core)) {}
HttpServer::~HttpServer() { stop(milliseconds{0}); }
std::uint16_t HttpServer::port() const { return m_core->port; }
unsigned HttpServer::openConnections() const { return m_core->admission.connections(); }

void HttpServer::stop(milliseconds deadline)
{
    auto& core = *m_core;
    {
        std::lock_guard lock(core.mutex);
        if (core.isStopping.exchange(true)) return;
    }
    net::post(core.acceptor.get_executor(), [core = m_core] {
        error_code ignored;
        core->acceptor.close(ignored);
        core->acceptRetry.cancel();
    });
    core.service.drain();
    for (const auto& c : core.living()) c->postDrain();
    {
        std::unique_lock lock(core.mutex);
        core.allGone.wait_for(lock, deadline, [&] { return core.connections.empty(); });
    }
    for (const auto& c : core.living()) c->postClose();
    core.work.reset();
    for (auto& t : core.threads) t.join();
}

} // namespace aanzet::server
