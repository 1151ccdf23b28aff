// SPDX-License-Identifier: EUPL-1.2
#include "shared/protocol/Auth.h"
#include <QtTest>
#include <set>

using namespace aanzet;
using namespace aanzet::protocol;

// Signed requests and responses: whatever is changed on the way is refused, and each header has one spelling.
class AuthTest : public QObject
{
    Q_OBJECT

    static crypto::SigningKey keyOf(std::uint8_t n)
    {
        auto k = crypto::SigningKey::fromSeed(Bytes(32, n));
        return std::move(k).value();
    }
    const crypto::SigningKey m_device = keyOf(1), m_server = keyOf(2), m_other = keyOf(3);
    const WallTime m_now{Millis(1'760'000'000'000)};
    DeviceId m_id;

    HttpRequest request() const
    {
        HttpRequest r{"POST", "/v1/sync?x=1", {{"Content-Type", "application/cbor"}}, Bytes(40, 9)};
        signRequest(r, m_server.publicKey(), m_id, m_device, m_now);
        return r;
    }
    HttpResponse response(const HttpRequest& r) const
    {
        HttpResponse a{200, {}, Bytes(30, 8)};
        Hash32 head;
        head.b.fill(5);
        signResponse(a, r, m_server, m_now, head);
        return a;
    }
    bool isAccepted(const HttpRequest& r) const
    {
        const auto auth = readAuth(r);
        return auth.ok() && verifyRequest(r, m_server.publicKey(), *auth, m_device.publicKey());
    }
    static std::string& headerOf(HttpHeaders& headers, std::string_view name)
    {
        for (auto& h : headers)
            if (h.first == name) return h.second;
        qFatal("no header");
        return headers.front().second;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::init());
        m_id.b.fill(0xab);
    }

    void aSignedRequestIsAcceptedByTheServerItNames()
    {
        const auto r = request();
        QVERIFY(isAccepted(r));
        const auto auth = readAuth(r);
        QVERIFY(auth->device == m_id && auth->time == m_now && !auth->nonce.isZero());
        QVERIFY(!verifyRequest(r, m_other.publicKey(), *auth, m_device.publicKey()));   // relayed to another server
        QVERIFY(!verifyRequest(r, m_server.publicKey(), *auth, m_other.publicKey()));
    }

    void everyRequestHasItsOwnNonce()
    {
        std::set<std::string> seen;
        for (int i = 0; i < 1000; ++i) seen.insert(readAuth(request())->nonce.hex());
        QCOMPARE(seen.size(), std::size_t(1000));
    }

    void everyChangedPartOfARequestIsRefused()
    {
        const auto good = request();
        for (std::size_t i = 0; i < good.method.size(); ++i) {
            auto r = good;
            r.method[i] ^= 1;
            QVERIFY(!isAccepted(r));
        }
        for (std::size_t i = 0; i < good.target.size(); ++i) {
            auto r = good;
            r.target[i] ^= 1;
            QVERIFY(!isAccepted(r));
        }
        for (std::size_t i = 0; i < good.body.size(); ++i) {
            auto r = good;
            r.body[i] ^= 1;
            QVERIFY(!isAccepted(r));
        }
        auto longer = good;
        longer.body.push_back(0);
        QVERIFY(!isAccepted(longer));
        // A byte moved from one part into the next.
        auto moved = good;
        moved.method += moved.target.front();
        moved.target.erase(0, 1);
        QVERIFY(!isAccepted(moved));
    }

    void everyOtherByteInTheRequestHeaderIsRefused()
    {
        const auto good = request();
        auto changed = good;
        auto& text = headerOf(changed.headers, kAuthHeader);
        const auto was = text;
        for (std::size_t i = 0; i < was.size(); ++i)
            for (int c = 0; c < 256; ++c) {
                if (c == static_cast<unsigned char>(was[i])) continue;
                text = was;
                text[i] = static_cast<char>(c);
                QVERIFY2(!isAccepted(changed), text.c_str());
            }
        for (std::size_t n = 0; n < was.size(); ++n) {
            text = was.substr(0, n);
            QVERIFY(!isAccepted(changed));
        }
        for (const std::string& more : {was + " ", " " + was, was + "A", was + " x", "v1 " + was}) {
            text = more;
            QVERIFY2(!isAccepted(changed), more.c_str());
        }
        changed.headers.clear();
        QCOMPARE(int(readAuth(changed).code()), int(ErrorCode::BadSignature));
    }

    void numbersAndHexHaveOneSpelling()
    {
        const auto good = request();
        const auto was = *findHeader(good.headers, kAuthHeader);
        const auto with = [&](std::string_view from, const std::string& to) {
            auto r = good;
            auto& t = headerOf(r.headers, kAuthHeader);
            const auto at = t.find(from);
            if (at != std::string::npos) t.replace(at, from.size(), to);
            return r;
        };
        QVERIFY(was.find("abab") != std::string_view::npos);
        QVERIFY(!isAccepted(with("abab", "ABAB")));
        QVERIFY(!isAccepted(with("1760000000000", "01760000000000")));
        QVERIFY(!isAccepted(with("1760000000000", "+1760000000000")));
        QVERIFY(!isAccepted(with("1760000000000", "-1760000000000")));
        QVERIFY(!isAccepted(with("1760000000000", "99999999999999999999")));
        QVERIFY(!isAccepted(with("v1 ", "v2 ")));
        QVERIFY(!isAccepted(with("v1 ", "v1  ")));
    }

    void aSignedAnswerIsAcceptedForItsRequestAlone()
    {
        const auto r = request();
        const auto a = response(r);
        const auto ok = verifyResponse(a, r, m_server.publicKey());
        QVERIFY(ok.ok());
        QVERIFY(ok->time == m_now && ok->orgHead.b[0] == 5);
        QVERIFY(!verifyResponse(a, request(), m_server.publicKey()).ok());     // the same call, another nonce
        QVERIFY(!verifyResponse(a, HttpRequest{"POST", "/v1/sync?x=1", {}, {}}, m_server.publicKey()).ok());
        QVERIFY(!verifyResponse(a, r, m_other.publicKey()).ok());
        const HttpRequest open{"GET", "/v1/info", {}, {}};
        QVERIFY(verifyResponse(response(open), open, m_server.publicKey()).ok());
        QVERIFY(!verifyResponse(response(open), r, m_server.publicKey()).ok());
    }

    void everyChangedPartOfAnAnswerIsRefused()
    {
        const auto r = request();
        const auto good = response(r);
        const auto isTaken = [&](const HttpResponse& a) {
            const auto v = verifyResponse(a, r, m_server.publicKey());
            if (!v.ok() && v.code() != ErrorCode::ServerNonsense) qFatal("another code");
            return v.ok();
        };
        for (int bit = 0; bit < 16; ++bit) {
            auto a = good;
            a.status ^= 1 << bit;
            QVERIFY(!isTaken(a));
        }
        for (std::size_t i = 0; i < good.body.size(); ++i) {
            auto a = good;
            a.body[i] ^= 1;
            QVERIFY(!isTaken(a));
        }
        auto changed = good;
        changed.body.push_back(0);
        QVERIFY(!isTaken(changed));
        changed = good;
        auto& text = headerOf(changed.headers, kServerHeader);
        const auto was = text;
        for (std::size_t i = 0; i < was.size(); ++i)
            for (int c = 0; c < 256; ++c) {
                if (c == static_cast<unsigned char>(was[i])) continue;
                text = was;
                text[i] = static_cast<char>(c);
                QVERIFY2(!isTaken(changed), text.c_str());
            }
        for (const std::string& other : {was + " ", was + " x", " " + was, was.substr(0, was.size() - 1), std::string()}) {
            text = other;
            QVERIFY(!isTaken(changed));
        }
        changed.headers.clear();
        QVERIFY(!isTaken(changed));
    }

    void headerNamesCompareWithoutRegardToCase()
    {
        auto r = request();
        for (auto& h : r.headers)
            for (auto& c : h.first) c = static_cast<char>(QChar::toUpper(char32_t(c)));
        QVERIFY(isAccepted(r));
    }
};

QTEST_APPLESS_MAIN(AuthTest)
#include "AuthTest.moc"
