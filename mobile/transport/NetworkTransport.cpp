// SPDX-License-Identifier: EUPL-1.2
#include "mobile/transport/NetworkTransport.h"
#include "mobile/transport/PinnedCertificate.h"
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslSocket>
#include <QTimer>
#include <QUrl>
#include <memory>

namespace aanzet::transport {
namespace {

constexpr qint64 kMaxAnswer = 16 << 20;

QString keyOf(const sync::Endpoint& e) { return QString::fromStdString(e.url + ' ' + e.identity.hex()); }

QSslConfiguration strict()
{
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return tls;
}

Error networkError(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: return {ErrorCode::Timeout, "network"};
    case QNetworkReply::SslHandshakeFailedError: return {ErrorCode::ServerIdentity, "tls"};
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::UnknownNetworkError: return {ErrorCode::Offline, std::string(sync::kNotReached)};
    default: return {ErrorCode::Offline, "network " + std::to_string(int(error))};
    }
}

} // namespace

NetworkTransport::NetworkTransport(QObject* parent) : QObject(parent)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setStrictTransportSecurityEnabled(false); // the scheme is pinned by the link; nothing is stored on disk
}

void NetworkTransport::run(sync::Exchange& exchange, std::function<void()> finished)
{
    auto request = exchange.next();
    if (!request) {
        QTimer::singleShot(0, this, std::move(finished));
        return;
    }
    send(exchange.endpoint(), *request, [this, &exchange, finished = std::move(finished)](Result<protocol::HttpResponse> response) mutable {
        exchange.answered(std::move(response));
        if (const auto pause = exchange.pause(); pause.count())
            QTimer::singleShot(pause, this, [this, &exchange, finished = std::move(finished)]() mutable { run(exchange, std::move(finished)); });
        else run(exchange, std::move(finished));
    }, [&exchange] { exchange.prepare(); });
}

void NetworkTransport::send(const sync::Endpoint& endpoint, const protocol::HttpRequest& r, Done done, Sent sent)
{
    configure(endpoint, [this, endpoint, r, done = std::move(done), sent = std::move(sent)](Result<QSslConfiguration> tls) mutable {
        if (!tls) return done(tls.error());
        request(endpoint, r, *tls, std::move(done), std::move(sent));
    });
}

void NetworkTransport::configure(const sync::Endpoint& endpoint, Configured done)
{
    const QUrl url(QString::fromStdString(endpoint.url));
    if (url.scheme() != QLatin1String("https")) {
        const auto host = url.host();
        const bool loopback = host == QLatin1String("127.0.0.1") || host == QLatin1String("localhost") || host == QLatin1String("::1");
        if (url.scheme() != QLatin1String("http") || !loopback) return done(Error{ErrorCode::Offline, "scheme"});
        return done(strict());
    }
    if (const auto known = m_known.constFind(keyOf(endpoint)); known != m_known.constEnd()) return done(*known);
    probe(endpoint, std::move(done));
}

// One handshake to see the certificate; not a byte of ours is sent on it.
void NetworkTransport::probe(const sync::Endpoint& endpoint, Configured done)
{
    const QUrl url(QString::fromStdString(endpoint.url));
    auto* socket = new QSslSocket(this);
    auto tls = strict();
    tls.setPeerVerifyMode(QSslSocket::QueryPeer);
    socket->setSslConfiguration(tls);
    auto once = std::make_shared<Configured>(std::move(done));
    const auto finish = [socket, once](Result<QSslConfiguration> result) {
        if (!*once) return;
        auto call = std::move(*once);
        *once = nullptr;
        socket->disconnect();
        socket->abort();
        socket->deleteLater();
        call(std::move(result));
    };
    connect(socket, &QSslSocket::encrypted, this, [this, socket, endpoint, finish] {
        const auto certificate = socket->peerCertificate();
        auto identity = endpoint.identity;
        if (identity.isZero()) {
            // First contact on loopback: the certificate says whose it is, the signed answer must say the same.
            const auto claims = certificate.subjectInfo(QByteArrayLiteral("description"));
            if (auto proof = fromBase64Url(claims.value(0).toStdString()); proof.ok() && proof->size() >= 32)
                identity = *SignPublicKey::from(ByteView(*proof).first(32));
        }
        auto tls = strict();
        switch (examine(certificate, identity)) {
        case Pinning::Foreign: return finish(Error{ErrorCode::ServerIdentity, "certificate"});
        case Pinning::Proven: tls.setCaCertificates({certificate}); break;
        case Pinning::Public: break;
        }
        m_known.insert(keyOf(endpoint), tls);
        finish(tls);
    });
    connect(socket, &QSslSocket::errorOccurred, this, [finish](QAbstractSocket::SocketError e) {
        finish(Error{e == QAbstractSocket::SslHandshakeFailedError ? ErrorCode::ServerIdentity : ErrorCode::Offline, "handshake"});
    });
    QTimer::singleShot(m_timeout, socket, [finish] { finish(Error{ErrorCode::Timeout, "handshake"}); });
    socket->connectToHostEncrypted(url.host(), static_cast<quint16>(url.port(443)));
}

void NetworkTransport::request(const sync::Endpoint& endpoint, const protocol::HttpRequest& r, const QSslConfiguration& tls, Done done, Sent sent)
{
    QNetworkRequest q(QUrl(QString::fromStdString(endpoint.url + r.target), QUrl::StrictMode));
    q.setSslConfiguration(tls);
    q.setTransferTimeout(static_cast<int>(m_timeout.count()));
    q.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    q.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    q.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    q.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    q.setHeader(QNetworkRequest::UserAgentHeader, QByteArrayLiteral("AanZet/1"));
    q.setRawHeader("Accept-Encoding", "identity");
    for (const auto& [name, value] : r.headers) q.setRawHeader(QByteArray::fromStdString(name), QByteArray::fromStdString(value));
    const QByteArray body(reinterpret_cast<const char*>(r.body.data()), static_cast<qsizetype>(r.body.size()));
    QNetworkReply* reply = r.method == "GET" ? m_network.get(q) : m_network.sendCustomRequest(q, QByteArray::fromStdString(r.method), body);

    if (sent)
        connect(reply, &QNetworkReply::uploadProgress, this, [sent = std::move(sent)](qint64 gone, qint64 all) mutable {
            // Not before: until then the body is handed on piece by piece by this very thread.
            if (all > 0 && gone == all && sent) std::exchange(sent, nullptr)();
        });
    auto tooLong = std::make_shared<bool>(false);
    connect(reply, &QNetworkReply::downloadProgress, this, [reply, tooLong](qint64 received, qint64) {
        if (received <= kMaxAnswer || *tooLong) return;
        *tooLong = true;
        reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, endpoint, tooLong, done = std::move(done)] {
        reply->deleteLater();
        const auto error = reply->error();
        if (*tooLong) return done(Error{ErrorCode::ServerNonsense, "answer without end"});
        // Errors of 200 and more are made from a status; below, the answer did not come whole.
        const bool isWhole = error == QNetworkReply::NoError || int(error) >= 200;
        const auto status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
        if (!isWhole || !status.isValid()) {
            // The certificate may have been renewed: look at it again next time.
            if (error == QNetworkReply::SslHandshakeFailedError) m_known.remove(keyOf(endpoint));
            return done(networkError(error));
        }
        protocol::HttpResponse response;
        response.status = status.toInt();
        for (const auto& [name, value] : reply->rawHeaderPairs()) response.headers.emplace_back(name.toStdString(), value.toStdString());
        const auto content = reply->readAll();
        response.body.assign(content.begin(), content.end());
        done(std::move(response));
    });
}

} // namespace aanzet::transport
