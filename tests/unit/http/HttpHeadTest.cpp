// SPDX-License-Identifier: EUPL-1.2
#include "sync-server/http/Admission.h"
#include "sync-server/http/HttpHead.h"
#include <QTest>

using namespace aanzet;
using namespace aanzet::server;
using Progress = HeadScanner::Progress;

class HttpHeadTest : public QObject
{
    Q_OBJECT

    static protocol::HttpRequest head(std::initializer_list<std::pair<std::string, std::string>> more)
    {
        protocol::HttpRequest r{"GET", "/", {{"Host", "h"}}, {}};
        r.headers.insert(r.headers.end(), more.begin(), more.end());
        return r;
    }

private Q_SLOTS:
    void aHeadIsFoundInAnySplitOfItsBytes()
    {
        std::string text = "GET / HTTP/1.1\r\nHost: h\r\nX:\ta b\r\n\r\nbody";
        for (std::size_t first = 0; first <= text.size(); ++first) {
            HeadScanner s(1000, 1000);
            auto early = s.scan(std::string_view(text).substr(0, first));
            QCOMPARE(early == Progress::Complete, first >= text.size() - 4);
            if (early != Progress::Complete) QVERIFY(s.scan(text) == Progress::Complete);
            QCOMPARE(s.headLength(), text.size() - 4);
        }
        HeadScanner bytewise(1000, 1000);
        for (std::size_t n = 1; n < text.size() - 4; ++n) QVERIFY(bytewise.scan(text.substr(0, n)) == Progress::NeedMore);
        QVERIFY(bytewise.scan(text.substr(0, text.size() - 4)) == Progress::Complete);
    }
    void whatTwoProgramsCouldReadDifferentlyIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("bare LF") << QByteArray("GET / HTTP/1.1\nHost: h\n\n");
        QTest::newRow("bare LF in headers") << QByteArray("GET / HTTP/1.1\r\nHost: h\nA: b\r\n\r\n");
        QTest::newRow("bare CR") << QByteArray("GET / HTTP/1.1\r\nHost: h\rA: b\r\n\r\n");
        QTest::newRow("CR CR LF") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\r\n\r\n");
        QTest::newRow("folded by space") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\nA: b\r\n c\r\n\r\n");
        QTest::newRow("folded by tab") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\nA: b\r\n\tc\r\n\r\n");
        QTest::newRow("space before the first header") << QByteArray("GET / HTTP/1.1\r\n Host: h\r\n\r\n");
        QTest::newRow("NUL") << QByteArray("GET / HTTP/1.1\r\nHost: h\0x\r\n\r\n", 28);
        QTest::newRow("blank line first") << QByteArray("\r\nGET / HTTP/1.1\r\nHost: h\r\n\r\n");
        QTest::newRow("TLS hello") << QByteArray("\x16\x03\x01\x02\x00", 5);
    }
    void whatTwoProgramsCouldReadDifferentlyIsRefused()
    {
        QFETCH(QByteArray, text);
        HeadScanner s(1000, 1000);
        QCOMPARE(s.scan(text.toStdString()), Progress::Refused);
        QCOMPARE(s.status(), 400);
    }
    void longLinesAndLongHeadsAreRefusedAtTheLimit()
    {
        HeadScanner line(100, 50);
        QVERIFY(line.scan("GET /" + std::string(45, 'a')) == Progress::NeedMore);
        QVERIFY(line.scan("GET /" + std::string(46, 'a')) == Progress::Refused);
        QCOMPARE(line.status(), 414);
        HeadScanner whole(100, 50);
        QVERIFY(whole.scan("GET / HTTP/1.1\r\nA: " + std::string(81, 'a')) == Progress::NeedMore);
        QVERIFY(whole.scan("GET / HTTP/1.1\r\nA: " + std::string(82, 'a')) == Progress::Refused);
        QCOMPARE(whole.status(), 431);
    }
    void framingMustBeOfOneKindAndHostOne()
    {
        QCOMPARE(refusalFor(head({})), 0);
        QCOMPARE(refusalFor(head({{"content-length", "10"}})), 0);
        QCOMPARE(refusalFor(head({{"transfer-encoding", "Chunked"}})), 0);
        QCOMPARE(refusalFor(head({{"Host", "h"}})), 400);
        QCOMPARE(refusalFor({"GET", "/", {}, {}}), 400);
        QCOMPARE(refusalFor({"GET", "/", {{"Host", ""}}, {}}), 400);
        QCOMPARE(refusalFor(head({{"Content-Length", "1"}, {"Content-Length", "1"}})), 400);
        QCOMPARE(refusalFor(head({{"Content-Length", "1, 1"}})), 400);
        QCOMPARE(refusalFor(head({{"Content-Length", "+1"}})), 400);
        QCOMPARE(refusalFor(head({{"Content-Length", "-1"}})), 400);
        QCOMPARE(refusalFor(head({{"Content-Length", "1"}, {"Transfer-Encoding", "chunked"}})), 400);
        QCOMPARE(refusalFor(head({{"Transfer-Encoding", "gzip, chunked"}})), 400);
        QCOMPARE(refusalFor(head({{"Transfer-Encoding", "chunked"}, {"Transfer-Encoding", "chunked"}})), 400);
        QCOMPARE(refusalFor(head({{"Expect", "a pony"}})), 417);
    }
    void onlyFourMethodsAndPathsPass()
    {
        for (auto m : {"GET", "HEAD", "PUT", "POST"}) QCOMPARE(refusalFor({m, "/a?b", {{"Host", "h"}}, {}}), 0);
        for (auto m : {"DELETE", "CONNECT", "TRACE", "OPTIONS", "get", "BREW"}) QCOMPARE(refusalFor({m, "/", {{"Host", "h"}}, {}}), 405);
        for (auto t : {"", "*", "http://h/", "a", "/\xc3\xa9", "/a b"}) QCOMPARE(refusalFor({"GET", t, {{"Host", "h"}}, {}}), 400);
    }
    void closeIsFoundAmongTheTokensOfConnection()
    {
        QVERIFY(asksToClose(head({{"Connection", "close"}})));
        QVERIFY(asksToClose(head({{"connection", "TE ,  Close "}})));
        QVERIFY(!asksToClose(head({{"Connection", "keep-alive, closer,, "}})));
        QVERIFY(!asksToClose(head({})));
    }
    void aResponseHeaderCannotEndTheHead()
    {
        protocol::HttpResponse r{200, {{"A", "b"}, {"Evil", "x\r\nSet-Cookie: y"}, {"Bad: name", "z"}, {"content-length", "7"}}, Bytes(3)};
        QCOMPARE(responseHead(r, true), std::string("HTTP/1.1 200 OK\r\nA: b\r\nContent-Length: 3\r\nConnection: close\r\n\r\n"));
        QCOMPARE(responseHead({204, {}, {}}, false), std::string("HTTP/1.1 204 No Content\r\n\r\n"));
        QCOMPARE(responseHead({-5, {}, {}}, false), std::string("HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\n\r\n"));
    }
    void admissionCountsPerNetworkAndInAllAndForgetsTheGone()
    {
        Admission a({3, 2, 100, 60});
        QVERIFY(a.enter("n1"));
        QVERIFY(a.enter("n1"));
        QVERIFY(!a.enter("n1"));
        QVERIFY(a.enter("n2"));
        QVERIFY(!a.enter("n3"));
        QVERIFY(a.reserveBody("n1", 60));
        QVERIFY(!a.reserveBody("n1", 1));
        QVERIFY(!a.reserveBody("n2", 41));
        QVERIFY(!a.reserveBody("n2", ~std::uint64_t{0}));
        QVERIFY(a.reserveBody("n2", 40));
        a.releaseBody("n1", 60);
        QVERIFY(a.reserveBody("n1", 20));
        a.leave("n2");
        QCOMPARE(a.connections(), 2u);
        QVERIFY(a.enter("n3"));
    }
};

QTEST_APPLESS_MAIN(HttpHeadTest)
#include "HttpHeadTest.moc"
