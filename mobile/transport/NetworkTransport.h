// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/sync/Exchange.h"
#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>
#include <QSslConfiguration>
#include <functional>

class QSslSocket;

namespace aanzet::transport {

// Carries the requests of an Exchange over HTTP/1.1 and TLS 1.3 with Qt Network. No cookies, cache, redirects or stored
// credentials. A certificate that proves the pinned identity becomes the only authority for its server; there is no way
// to go on with one that does not.
class NetworkTransport : public QObject
{
    Q_OBJECT
public:
    explicit NetworkTransport(QObject* parent = nullptr);

    using Done = std::function<void(Result<protocol::HttpResponse>)>;
    // Offline, Timeout, ServerIdentity, ServerNonsense (an answer without end). `done` is called once, later. `sent` at most
    // once and before it, when the whole body has left.
    using Sent = std::function<void()>;
    void send(const sync::Endpoint& endpoint, const protocol::HttpRequest& request, Done done, Sent sent = {});

    // Runs a whole conversation; `finished` is called once when it is over. The exchange must live until then.
    void run(sync::Exchange& exchange, std::function<void()> finished);

    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }

private:
    using Configured = std::function<void(Result<QSslConfiguration>)>;
    void configure(const sync::Endpoint& endpoint, Configured done);
    void probe(const sync::Endpoint& endpoint, Configured done);
    void request(const sync::Endpoint& endpoint, const protocol::HttpRequest& request, const QSslConfiguration& tls, Done done, Sent sent);

    QNetworkAccessManager m_network;
    QHash<QString, QSslConfiguration> m_known;   // by url and identity
    std::chrono::milliseconds m_timeout{30'000};
};

} // namespace aanzet::transport
