// SPDX-License-Identifier: EUPL-1.2
#include "mobile/transport/PinnedCertificate.h"
#include "shared/crypto/Crypto.h"
#include "sync-server/http/TlsIdentity.h"
#include <QFile>
#include <QSslCertificate>
#include <QSslCertificateExtension>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

using namespace aanzet;
using namespace aanzet::server;

class TlsIdentityTest : public QObject
{
    Q_OBJECT

    const WallTime m_now = fromRfc3339("2026-03-01T09:15:00Z").value();

    static QByteArray qt(ByteView b) { return QByteArray(reinterpret_cast<const char*>(b.data()), qsizetype(b.size())); }
    static QSslCertificate certificateOf(const std::string& pem) { return QSslCertificate(QByteArray::fromStdString(pem)); }
    static std::string write(const QTemporaryDir& dir, const char* name, const QByteArray& content)
    {
        QFile f(dir.filePath(QLatin1String(name)));
        if (!f.open(QIODevice::WriteOnly) || f.write(content) != content.size()) qFatal("cannot write");
        return f.fileName().toStdString();
    }

private Q_SLOTS:
    void theCertificateSaysWhatItWasGiven()
    {
        auto identity = TlsIdentity::generate();
        QVERIFY(identity);
        std::string proof(128, 'p');
        auto pem = identity->selfSignedPem({"0123456789abcdef0123456789abcdef", proof, {"sync.example.org", "localhost", "127.0.0.1", "::1"}}, m_now);
        QVERIFY(pem);
        auto c = certificateOf(*pem);
        QVERIFY(!c.isNull());
        QVERIFY(c.isSelfSigned());
        QCOMPARE(c.subjectInfo(QSslCertificate::CommonName), QStringList{QStringLiteral("0123456789abcdef0123456789abcdef")});
        QCOMPARE(c.subjectInfo("description"), QStringList{QString::fromStdString(proof)});
        QCOMPARE(c.subjectAlternativeNames().values(QSsl::DnsEntry).size(), 2);
        QVERIFY(c.subjectAlternativeNames().contains(QSsl::DnsEntry, QStringLiteral("sync.example.org")));
        QVERIFY(c.subjectAlternativeNames().contains(QSsl::IpAddressEntry, QStringLiteral("127.0.0.1")));
        QCOMPARE(c.subjectAlternativeNames().values(QSsl::IpAddressEntry).size(), 2);
        QCOMPARE(c.effectiveDate().toUTC().date(), QDate(2026, 2, 28));
        QCOMPARE(c.expiryDate().toUTC().date().year(), 2046);
        QCOMPARE(c.publicKey().algorithm(), QSsl::Ec);
        QCOMPARE(c.publicKey().length(), 256);
    }
    void everyChangedByteOfTheProofInACertificateIsRefused()
    {
        QVERIFY(crypto::init());
        const auto server = crypto::SigningKey::generate();
        const auto tls = TlsIdentity::generate(), other = TlsIdentity::generate();
        auto proof = bytesOf(server.publicKey().view());
        const auto signature = server.sign(Writer("az1/spki").raw(crypto::hash256(tls->subjectPublicKeyInfo())).bytes());
        proof.insert(proof.end(), signature.b.begin(), signature.b.end());
        const auto examined = [&](const TlsIdentity& key, const Bytes& said, const SignPublicKey& pinned) {
            return transport::examine(certificateOf(*key.selfSignedPem({"aa", toBase64Url(said), {"localhost"}}, m_now)), pinned);
        };
        QVERIFY(examined(*tls, proof, server.publicKey()) == transport::Pinning::Proven);
        QVERIFY(examined(*other, proof, server.publicKey()) == transport::Pinning::Foreign);       // another key behind it
        QVERIFY(examined(*tls, proof, crypto::SigningKey::generate().publicKey()) == transport::Pinning::Foreign);
        for (std::size_t i = 0; i < proof.size(); ++i) {
            auto bad = proof;
            bad[i] ^= 1;
            QVERIFY2(examined(*tls, bad, server.publicKey()) == transport::Pinning::Foreign, qPrintable(QString::number(i)));
        }
    }
    // The server's identity signs exactly the bytes that a client reads out of the certificate.
    void thePublicKeyIsTheOneInTheCertificate()
    {
        auto identity = TlsIdentity::generate();
        auto pem = identity->selfSignedPem({"cn", "d", {"localhost"}}, m_now);
        QVERIFY(pem);
        auto spki = identity->subjectPublicKeyInfo();
        QVERIFY(!spki.empty());
        QCOMPARE(certificateOf(*pem).publicKey().toDer(), qt(spki));
        auto other = TlsIdentity::generate();
        QVERIFY(other->subjectPublicKeyInfo() != spki);
    }
    void theKeySurvivesItsFile()
    {
        auto identity = TlsIdentity::generate();
        auto key = identity->keyPem();
        auto again = TlsIdentity::fromKeyPem(key.view());
        QVERIFY(again);
        QCOMPARE(again->subjectPublicKeyInfo(), identity->subjectPublicKeyInfo());
        QCOMPARE(TlsIdentity::fromKeyPem(viewOf("no key")).code(), ErrorCode::Malformed);
    }
    void hostsThatAreNoHostsAreRefused()
    {
        auto identity = TlsIdentity::generate();
        QCOMPARE(identity->selfSignedPem({"cn", "d", {}}, m_now).code(), ErrorCode::BadRequest);
        for (auto bad : {"", "a b", "*.example.org", "DNS:evil", "a,IP:1.2.3.4", "h\xc3\xa9"})
            QCOMPARE(identity->selfSignedPem({"cn", "d", {"localhost", bad}}, m_now).code(), ErrorCode::BadRequest);
    }
    void filesAreLoadedOrSayWhatIsWrong()
    {
        QTemporaryDir dir;
        auto identity = TlsIdentity::generate();
        auto other = TlsIdentity::generate();
        auto pem = identity->selfSignedPem({"cn", "", {"localhost"}}, m_now);
        auto cert = write(dir, "c", QByteArray::fromStdString(*pem));
        auto key = write(dir, "k", qt(identity->keyPem().view()));
        auto otherKey = write(dir, "o", qt(other->keyPem().view()));
        auto empty = write(dir, "e", "");
        auto loaded = loadTlsFiles(cert, key);
        QVERIFY(loaded);
        QCOMPARE(loaded->certificatePem, *pem);
        QCOMPARE(loadTlsFiles(cert, otherKey).code(), ErrorCode::Malformed);
        QCOMPARE(loadTlsFiles(key, key).code(), ErrorCode::Malformed);
        QCOMPARE(loadTlsFiles(cert, cert).code(), ErrorCode::Malformed);
        QCOMPARE(loadTlsFiles(empty, key).code(), ErrorCode::Malformed);
        QCOMPARE(loadTlsFiles(cert + "x", key).code(), ErrorCode::NotFound);
        QVERIFY(QByteArray::fromStdString(loadTlsFiles(cert + "x", key).error().detail).indexOf(dir.path().toUtf8()) < 0);
    }
};

QTEST_GUILESS_MAIN(TlsIdentityTest)
#include "TlsIdentityTest.moc"
