// SPDX-License-Identifier: EUPL-1.2
// Listening, letting in and stopping. The only source that includes Asio and Beast: they take half a minute to compile.
#include "sync-server/http/HttpServer.h"
#include "sync-server/http/StreamConnection.h"
#include "sync-server/http/ServerCore.h"
#include <boost/asio/ip/v6_only.hpp>
#include <sys/resource.h>

namespace aanzet::server {

namespace {

constexpr milliseconds kAcceptRetry{100};        // after running out of files
constexpr unsigned kSpareFiles = 64;             // open files that are not connections

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

void acceptNext(const std::shared_ptr<ServerCore>& core)
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

Status listenOn(ServerCore& core, const std::string& address, std::uint16_t port)
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

class HttpServer::Core final : public ServerCore
{
public:
    using ServerCore::ServerCore;
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
    net::post(core->acceptor.get_executor(), [core = std::shared_ptr<ServerCore>(core)] { acceptNext(core); });
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
