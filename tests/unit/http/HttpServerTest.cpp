// SPDX-License-Identifier: EUPL-1.2
#include "sync-server/http/HttpServer.h"
#include "tests/unit/http/EchoService.h"
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>
#include <thread>

using namespace aanzet;
using namespace aanzet::server;
using namespace std::chrono_literals;

class HttpServerTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<EchoService> m_service;   // a new one for each test: draining is final
    std::unique_ptr<HttpServer> m_server;

    static Result<TlsMaterial> tlsFor(std::vector<std::string> hosts)
    {
        AANZET_TRY(auto identity, TlsIdentity::generate());
        AANZET_TRY(auto pem, identity.selfSignedPem({"cn", "d", std::move(hosts)}, SystemClock().now()));
        return TlsMaterial{std::move(pem), identity.keyPem()};
    }
    void startPlain(HttpLimits limits = {})
    {
        HttpServerOptions options;
        options.limits = limits;
        auto server = HttpServer::start(*m_service, std::move(options));
        QVERIFY(server.ok());
        m_server = std::move(*server);
        QVERIFY(m_server->port() != 0);
    }
    // Everything that comes until the server closes, or until `until` has come.
    QByteArray exchange(const QByteArray& sent, const QByteArray& until = {})
    {
        QTcpSocket s;
        connectTo(s);
        s.write(sent);
        return readFrom(s, until);
    }
    void connectTo(QTcpSocket& s)
    {
        s.connectToHost(QStringLiteral("127.0.0.1"), m_server->port());
        QVERIFY(s.waitForConnected());
    }
    static QByteArray readFrom(QTcpSocket& s, const QByteArray& until = {})
    {
        QByteArray got;
        while ((until.isEmpty() || !got.contains(until)) && (s.bytesAvailable() || s.waitForReadyRead(20'000))) got += s.readAll();
        return got;
    }

private Q_SLOTS:
    void init() { m_service = std::make_unique<EchoService>(); }
    void cleanup() { m_server.reset(); }

    void anEchoComesBackOverOneKeptConnection()
    {
        startPlain();
        QTcpSocket s;
        connectTo(s);
        for (int i = 0; i < 3; ++i) {
            s.write("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nhallo");
            QCOMPARE(readFrom(s, "hallo"), QByteArray("HTTP/1.1 200 OK\r\nX-Method: POST\r\nContent-Length: 5\r\n\r\nhallo"));
        }
        s.write("PUT /echo HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n3\r\nhal\r\n2\r\nlo\r\n0\r\n\r\n");
        QVERIFY(readFrom(s).endsWith("Connection: close\r\n\r\nhallo"));
        QCOMPARE(s.state(), QAbstractSocket::UnconnectedState);
    }
    void pipelinedRequestsAreAnsweredInOrder()
    {
        startPlain();
        QByteArray all;
        for (int i = 0; i < 500; ++i) all += "POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\n\r\n" + QByteArray::number(1000 + i);
        auto got = exchange(all, "\r\n\r\n1499");
        int at = 0;
        for (int i = 0; i < 500; ++i) {
            at = int(got.indexOf("\r\n\r\n" + QByteArray::number(1000 + i), at));
            QVERIFY(at >= 0);
        }
    }
    void headAnswersWithoutABody()
    {
        startPlain();
        QCOMPARE(exchange("HEAD /hello HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"),
                 QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\n"));
    }
    void theLimitOfARouteHoldsForBothFramings()
    {
        startPlain();
        auto length = QByteArray::number(qulonglong(EchoService::kEchoLimit));
        auto above = QByteArray::number(qulonglong(EchoService::kEchoLimit + 1));
        QByteArray full(int(EchoService::kEchoLimit), 'b');
        auto ok = exchange("POST /echo HTTP/1.1\r\nHost: h\r\nConnection: close\r\nContent-Length: " + length + "\r\n\r\n" + full);
        QVERIFY(ok.startsWith("HTTP/1.1 200 "));
        QVERIFY(ok.endsWith("\r\n\r\n" + full));
        // Refused by the head alone, no byte of the body is sent.
        QVERIFY(exchange("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: " + above + "\r\n\r\n").startsWith("HTTP/1.1 413 "));
        QVERIFY(exchange("POST /hello HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\n\r\n").startsWith("HTTP/1.1 413 "));
        auto chunk = QByteArray::number(qulonglong(full.size()), 16) + "\r\n" + full + "\r\n";
        QByteArray chunked = "POST /echo HTTP/1.1\r\nHost: h\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk;
        QVERIFY(exchange(chunked + "0\r\n\r\n").startsWith("HTTP/1.1 200 "));
        QVERIFY(exchange(chunked + "1\r\nb\r\n0\r\n\r\n").startsWith("HTTP/1.1 413 "));
    }
    void aRefusalByTheServiceComesBeforeTheBody()
    {
        startPlain();
        QVERIFY(exchange("POST /refused HTTP/1.1\r\nHost: h\r\nContent-Length: 1000\r\n\r\n").startsWith("HTTP/1.1 401 "));
    }
    void expectContinueIsAnsweredByContinueOrByTheRefusal()
    {
        startPlain();
        QTcpSocket s;
        connectTo(s);
        s.write("POST /echo HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
        QCOMPARE(readFrom(s, "\r\n\r\n"), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
        s.write("ok");
        QVERIFY(readFrom(s, "\r\n\r\nok").startsWith("HTTP/1.1 200 "));
        QVERIFY(exchange("POST /echo HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 99999999\r\n\r\n").startsWith("HTTP/1.1 413 "));
    }
    void anAnswerThatIsForgottenIs500()
    {
        startPlain();
        QVERIFY(exchange("GET /forget HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n").startsWith("HTTP/1.1 500 "));
    }
    void aLongPollIsAnsweredFromElsewhere()
    {
        startPlain();
        QTcpSocket poll;
        connectTo(poll);
        poll.write("GET /wait HTTP/1.1\r\nHost: h\r\n\r\n");
        QVERIFY(poll.waitForBytesWritten());
        QTRY_COMPARE(m_service->waiting(), std::size_t{1});
        QVERIFY(m_service->hasWantedWait());
        QVERIFY(exchange("GET /wake HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n").startsWith("HTTP/1.1 200 "));
        QVERIFY(readFrom(poll, "\r\n\r\n").startsWith("HTTP/1.1 204 "));
    }
    void aLongPollWhoseClientLeftIsNoticed()
    {
        startPlain();
        {
            QTcpSocket poll;
            connectTo(poll);
            poll.write("GET /wait HTTP/1.1\r\nHost: h\r\n\r\n");
            QVERIFY(poll.waitForBytesWritten());
            QTRY_COMPARE(m_service->waiting(), std::size_t{1});
        }
        QTRY_VERIFY(!m_service->hasWantedWait());
        QTRY_COMPARE(m_server->openConnections(), 0u);
        m_service->wake();   // answering nobody does no harm
    }
    void anAnswerThatNeverComesIs503()
    {
        HttpLimits limits;
        limits.answer = 200ms;
        startPlain(limits);
        QVERIFY(exchange("GET /wait HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n").startsWith("HTTP/1.1 503 "));
        m_service->wake();
    }
    void aRequestPassedOnByAProxyIsNotFromHere()
    {
        startPlain();
        QVERIFY(exchange("GET /client HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n").endsWith("127.0.0.1 here"));
        QVERIFY(exchange("GET /client HTTP/1.1\r\nHost: h\r\nX-Forwarded-For: 1.2.3.4\r\nConnection: close\r\n\r\n").endsWith("127.0.0.1 elsewhere"));
    }
    void onlyAProxyOfOursIsBelievedAboutItsClient()
    {
        QByteArray asked = "GET /client HTTP/1.1\r\nHost: h\r\nX-Real-IP: 192.0.2.7\r\nConnection: close\r\n\r\n";
        startPlain();
        QVERIFY(exchange(asked).endsWith("127.0.0.1 elsewhere"));
        m_server.reset();
        HttpServerOptions options;
        options.proxies = {"::ffff:127.0.0.1"};
        options.limits.connectionsPerNetwork = 0;
        auto server = HttpServer::start(*m_service, std::move(options));
        QVERIFY(server.ok());
        m_server = std::move(*server);
        QVERIFY(exchange(asked).endsWith("\r\n\r\n192.0.2.7 elsewhere"));
        QVERIFY(exchange("GET /client HTTP/1.1\r\nHost: h\r\nX-Real-IP: me\r\nConnection: close\r\n\r\n").endsWith("\r\n\r\n elsewhere"));
    }
    void connectionsAboveTheCapAreTurnedAwayAndRoomComesBack()
    {
        HttpLimits limits;
        limits.connectionsPerNetwork = 2;
        startPlain(limits);
        auto a = std::make_unique<QTcpSocket>(), b = std::make_unique<QTcpSocket>();
        connectTo(*a);
        connectTo(*b);
        QTRY_COMPARE(m_server->openConnections(), 2u);
        QVERIFY(exchange({}).startsWith("HTTP/1.1 503 "));
        a.reset();
        QTRY_COMPARE(m_server->openConnections(), 1u);
        QVERIFY(exchange("GET /hello HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n").endsWith("hello"));
    }
    void announcedBodiesAreBoundedInAll()
    {
        HttpLimits limits;
        limits.bodyBytes = EchoService::kEchoLimit + 10;
        startPlain(limits);
        QTcpSocket holder;
        connectTo(holder);
        holder.write("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 1048576\r\nExpect: 100-continue\r\n\r\n");
        QCOMPARE(readFrom(holder, "\r\n\r\n"), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
        QByteArray eleven = "POST /echo HTTP/1.1\r\nHost: h\r\nConnection: close\r\nContent-Length: 11\r\n\r\nhello world";
        QVERIFY(exchange(eleven).startsWith("HTTP/1.1 503 "));
        holder.abort();
        QTRY_COMPARE(m_server->openConnections(), 0u);
        QVERIFY(exchange(eleven).startsWith("HTTP/1.1 200 "));
    }
    void stoppingAnswersLongPollsAndClosesIdleConnections()
    {
        startPlain();
        QTcpSocket idle, poll;
        connectTo(idle);
        idle.write("GET /hello HTTP/1.1\r\nHost: h\r\n\r\n");
        QVERIFY(readFrom(idle, "hello").endsWith("hello"));
        connectTo(poll);
        poll.write("GET /wait HTTP/1.1\r\nHost: h\r\n\r\n");
        QVERIFY(poll.waitForBytesWritten());
        QTRY_COMPARE(m_service->waiting(), std::size_t{1});
        std::thread stopper([&] { m_server->stop(20s); });
        auto answer = readFrom(poll);
        QVERIFY(readFrom(idle).isEmpty());
        stopper.join();
        QCOMPARE(answer, QByteArray("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"));
        QCOMPARE(m_server->openConnections(), 0u);
        QTcpSocket late;
        late.connectToHost(QStringLiteral("127.0.0.1"), m_server->port());
        QVERIFY(!late.waitForConnected(1000));
    }
    void stoppingCutsOffWhatDoesNotEnd()
    {
        startPlain();
        QTcpSocket half;
        connectTo(half);
        half.write("POST /echo HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n");
        QVERIFY(!readFrom(half, "\r\n\r\n").isEmpty());
        m_server->stop(50ms);
        QCOMPARE(m_server->openConnections(), 0u);
        m_server->stop(50ms);
    }
    void anAnswerAfterTheServerIsGoneDoesNoHarm()
    {
        struct Keeper : HttpService {
            RouteLimits limitsFor(const protocol::HttpRequest&, const ClientAddress&) override { return {}; }
            void handle(protocol::HttpRequest, ClientAddress, Respond r) override
            {
                std::lock_guard lock(mutex);
                kept.emplace(std::move(r));
            }
            bool has()
            {
                std::lock_guard lock(mutex);
                return kept.has_value();
            }
            std::mutex mutex;
            std::optional<Respond> kept;
        } keeper;
        auto server = HttpServer::start(keeper, {});
        QVERIFY(server.ok());
        QTcpSocket s;
        s.connectToHost(QStringLiteral("127.0.0.1"), (*server)->port());
        QVERIFY(s.waitForConnected());
        s.write("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
        QVERIFY(s.waitForBytesWritten());
        QTRY_VERIFY(keeper.has());
        server->reset();
        QVERIFY(!keeper.kept->isWanted());
        (*keeper.kept)({200, {}, {}});
    }
    void whatCannotListenSaysWhy()
    {
        startPlain();
        HttpServerOptions taken;
        taken.port = m_server->port();
        QCOMPARE(HttpServer::start(*m_service, std::move(taken)).code(), ErrorCode::Busy);
        HttpServerOptions nowhere;
        nowhere.address = "example";
        QCOMPARE(HttpServer::start(*m_service, std::move(nowhere)).code(), ErrorCode::BadRequest);
        HttpServerOptions broken;
        broken.tls = TlsMaterial{"x", crypto::SecretBytes(std::string_view("y"))};
        QCOMPARE(HttpServer::start(*m_service, std::move(broken)).code(), ErrorCode::Malformed);
    }
    // As the app does it: exactly this certificate as the only authority, no error ignored.
    void qtNetworkTrustsExactlyTheGivenCertificate()
    {
        auto tls = tlsFor({"localhost", "127.0.0.1"});
        QVERIFY(tls.ok());
        QSslCertificate certificate(QByteArray::fromStdString(tls->certificatePem));
        HttpServerOptions options;
        options.tls = std::move(*tls);
        auto server = HttpServer::start(*m_service, std::move(options));
        QVERIFY(server.ok());
        m_server = std::move(*server);
        auto post = [&](const QSslCertificate& authority, const QByteArray& body) {
            QNetworkAccessManager network;
            QNetworkRequest request(QUrl(QStringLiteral("https://127.0.0.1:%1/echo").arg(m_server->port())));
            auto ssl = QSslConfiguration::defaultConfiguration();
            ssl.setCaCertificates({authority});
            ssl.setProtocol(QSsl::TlsV1_2OrLater);
            request.setSslConfiguration(ssl);
            request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/cbor"));
            std::unique_ptr<QNetworkReply> reply(network.post(request, body));
            QSignalSpy finished(reply.get(), &QNetworkReply::finished);
            if (!reply->isFinished()) finished.wait(20'000);
            auto protocol = reply->sslConfiguration().sessionProtocol();
            if (reply->error() == QNetworkReply::NoError && protocol != QSsl::TlsV1_3) return QByteArray("not TLS 1.3");
            return reply->error() == QNetworkReply::NoError ? reply->readAll() : QByteArray("refused");
        };
        QByteArray body(300'000, 'q');
        QCOMPARE(post(certificate, body), body);
        auto stranger = tlsFor({"localhost", "127.0.0.1"});
        QCOMPARE(post(QSslCertificate(QByteArray::fromStdString(stranger->certificatePem)), body), QByteArray("refused"));
    }
    void olderTlsIsRefused()
    {
        HttpServerOptions options;
        auto tls = tlsFor({"127.0.0.1"});
        options.tls = std::move(*tls);
        auto server = HttpServer::start(*m_service, std::move(options));
        m_server = std::move(*server);
        QSslSocket s;
        s.setProtocol(QSsl::TlsV1_2);
        s.setPeerVerifyMode(QSslSocket::QueryPeer);
        s.connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_server->port());
        QVERIFY(!s.waitForEncrypted(10'000));
    }
};

QTEST_GUILESS_MAIN(HttpServerTest)
#include "HttpServerTest.moc"
