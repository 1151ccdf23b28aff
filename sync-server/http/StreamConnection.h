// SPDX-License-Identifier: EUPL-1.2
// One connection, in clear or under TLS. Beast parses; reading, deadlines, limits and answers are here. Each connection lives on
// a strand of its own; what keeps it alive is its pending read, write or handshake, or, while the service has the request, the
// connection itself (m_waitingSelf). Private to this folder, as ServerCore.h.
#pragma once
#include "sync-server/http/HttpHead.h"
#include "sync-server/http/ServerCore.h"
#include <boost/asio/bind_executor.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/vector_body.hpp>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>

namespace aanzet::server {

namespace http = boost::beast::http;
using protocol::HttpRequest;
using TimePoint = std::chrono::steady_clock::time_point;

constexpr std::size_t kHeadRead = 4 * 1024;      // an idle connection holds this much
constexpr std::size_t kBodyRead = 64 * 1024;     // and one that uploads this; Beast's own 512 bytes at a time is 8x slower
constexpr std::size_t kOneWrite = 16 * 1024;     // head and body up to this leave as one write, one TLS record
constexpr milliseconds kLinger{1'000};           // how long a refused client may still be talking
constexpr std::size_t kLingerBytes = 1 << 20;
constexpr milliseconds kLivenessEvery{1'000};    // is the client of a long poll still there?

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
    StreamConnection(std::shared_ptr<ServerCore> core, Socket socket, ClientAddress client)
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

    static Stream makeStream(ServerCore& core, Socket socket)
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

    const std::shared_ptr<ServerCore> m_core;
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

} // namespace aanzet::server
