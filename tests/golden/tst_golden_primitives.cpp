// SPDX-License-Identifier: EUPL-1.2
#include "shared/crypto/Crypto.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace aanzet;
using namespace aanzet::crypto;

static Bytes hex(const QJsonValue& v) { return fromHex(v.toString().toStdString()).value(); }
template <class F> static F fixed(const QJsonValue& v) { return F::from(hex(v)).value(); }

class GoldenPrimitives : public QObject
{
    Q_OBJECT
    QJsonObject m_vectors;
    QJsonArray vectors(const char* section) const { return m_vectors[QLatin1String(section)].toArray(); }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(AANZET_SOURCE_DIR "/tests/golden/primitives.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_vectors = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(init());
    }

    void ed25519()
    {
        QVERIFY(vectors("ed25519").size() >= 9);
        for (const auto& entry : vectors("ed25519")) {
            const auto v = entry.toObject();
            const auto key = SigningKey::fromSeed(hex(v[QStringLiteral("seed")])).value();
            QVERIFY(key.publicKey() == fixed<SignPublicKey>(v[QStringLiteral("public")]));
            const auto message = hex(v[QStringLiteral("message")]);
            const auto signature = fixed<Signature>(v[QStringLiteral("signature")]);
            QVERIFY(key.sign(message) == signature);
            QVERIFY(verify(key.publicKey(), message, signature));
        }
    }

    void xchacha20poly1305()
    {
        QVERIFY(vectors("xchacha20poly1305").size() >= 7);
        for (const auto& entry : vectors("xchacha20poly1305")) {
            const auto v = entry.toObject();
            const auto key = hex(v[QStringLiteral("key")]), aad = hex(v[QStringLiteral("aad")]), plain = hex(v[QStringLiteral("plain")]);
            const auto nonce = fixed<Nonce24>(v[QStringLiteral("nonce")]);
            const auto sealed = hex(v[QStringLiteral("sealed")]);
            QCOMPARE(sealRaw(key, plain, aad, nonce), sealed);
            QVERIFY(openRaw(key, sealed, aad, nonce) == plain);
        }
    }

    void blake2b()
    {
        QVERIFY(vectors("blake2b").size() >= 37);
        for (const auto& entry : vectors("blake2b")) {
            const auto v = entry.toObject();
            const auto key = hex(v[QStringLiteral("key")]), data = hex(v[QStringLiteral("data")]), hash = hex(v[QStringLiteral("hash")]);
            if (v[QStringLiteral("size")].toInt() == 16) {
                QVERIFY(equal(hash128(data, key), hash));
            } else if (key.empty()) {
                QVERIFY(equal(hash256(data).view(), hash));
                const ByteView all(data);
                for (std::size_t cut : {std::size_t(0), data.size() / 2, data.size()})
                    QVERIFY(equal(hash256({all.first(cut), all.subspan(cut)}).view(), hash));
            } else {
                QVERIFY(equal(keyedHash256Raw(key, data).view(), hash));
            }
        }
    }

    void kdf()
    {
        QVERIFY(vectors("kdf").size() >= 4);
        for (const auto& entry : vectors("kdf")) {
            const auto v = entry.toObject();
            char context[9] = {};
            const auto name = v[QStringLiteral("context")].toString().toLatin1();
            QCOMPARE(name.size(), 8);
            std::memcpy(context, name.constData(), 8);
            std::array<std::uint8_t, 32> out{};
            kdfRaw(hex(v[QStringLiteral("master")]), v[QStringLiteral("id")].toString().toULongLong(), context, out.data());
            QVERIFY(equal(out, hex(v[QStringLiteral("key")])));
        }
    }

    void argon2id()
    {
        QVERIFY(vectors("argon2id").size() >= 3);
        for (const auto& entry : vectors("argon2id")) {
            const auto v = entry.toObject();
            const auto password = v[QStringLiteral("password")].toString().toUtf8(), salt = v[QStringLiteral("salt")].toString().toUtf8();
            const auto made = argon2idUnchecked(viewOf(std::string_view(password.constData(), std::size_t(password.size()))),
                                                Salt16::from(viewOf(std::string_view(salt.constData(), std::size_t(salt.size())))).value(),
                                                std::uint64_t(v[QStringLiteral("memory")].toInteger()), std::uint32_t(v[QStringLiteral("passes")].toInt()));
            QVERIFY(made.ok());
            QVERIFY(equal(made->view(), hex(v[QStringLiteral("hash")])));
        }
    }

    void sealedBox()
    {
        QVERIFY(vectors("sealed_box").size() >= 4);
        for (const auto& entry : vectors("sealed_box")) {
            const auto v = entry.toObject();
            const auto key = BoxKey::fromSeed(hex(v[QStringLiteral("seed")])).value();
            QVERIFY(key.publicKey() == fixed<BoxPublicKey>(v[QStringLiteral("public")]));
            const auto opened = key.open(hex(v[QStringLiteral("sealed")]));
            QVERIFY(opened && equal(opened->view(), hex(v[QStringLiteral("plain")])));
        }
    }

    void secretstream()
    {
        QVERIFY(!vectors("secretstream").isEmpty());
        for (const auto& entry : vectors("secretstream")) {
            const auto v = entry.toObject();
            auto opener = StreamOpener::open(hex(v[QStringLiteral("key")]), hex(v[QStringLiteral("header")]));
            QVERIFY(opener);
            for (const auto& piece : v[QStringLiteral("chunks")].toArray()) {
                const auto chunk = piece.toObject();
                QVERIFY(!opener->finished());
                QVERIFY(opener->pull(hex(chunk[QStringLiteral("sealed")])) == hex(chunk[QStringLiteral("plain")]));
                QCOMPARE(opener->finished(), chunk[QStringLiteral("final")].toBool());
            }
        }
    }

    void padding()
    {
        QVERIFY(vectors("padding").size() >= 25);
        for (const auto& entry : vectors("padding")) {
            const auto v = entry.toObject();
            const Bytes plain(std::size_t(v[QStringLiteral("length")].toInt()), 1);
            QCOMPARE(int(pad(plain).size()), v[QStringLiteral("size")].toInt());
        }
    }
};

QTEST_APPLESS_MAIN(GoldenPrimitives)
#include "tst_golden_primitives.moc"
