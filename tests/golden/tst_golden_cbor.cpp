// SPDX-License-Identifier: EUPL-1.2
#include "shared/cbor/Cbor.h"
#include <QProcess>
#include <QTest>
#include <random>

using namespace aanzet;

// Random items in our encoding; 4 levels at most.
static void make(cbor::Encoder& out, std::mt19937_64& r, int depth)
{
    auto number = [&r] { return r() >> (r() % 64); };
    switch (r() % (depth ? 8 : 6)) {
    case 0: out.uint(number()); break;
    case 1: out.integer(-1 - static_cast<std::int64_t>(number() >> 1)); break;
    case 2: out.bytes(Bytes(r() % 400, static_cast<std::uint8_t>(r()))); break;
    case 3: {
        std::string text;
        for (auto n = r() % 100; n > 0; --n) text += std::array{"a", "\xc3\xa9", "\xe2\x82\xac", "\xf0\x9d\x84\x9e"}[r() % 4];
        out.text(text);
        break;
    }
    case 4: out.boolean(r() & 1); break;
    case 5: out.null(); break;
    case 6: {
        const auto n = r() % 30;
        out.array(n);
        for (std::size_t i = 0; i < n; ++i) make(out, r, depth - 1);
        break;
    }
    default: {
        const auto n = r() % 30;
        out.map(n);
        std::uint64_t key = r() % 20;
        for (std::size_t i = 0; i < n; ++i, key += 1 + (number() >> 24)) {
            out.key(key);
            make(out, r, depth - 1);
        }
    }
    }
}

// Decodes and encodes again, so that both directions take part.
static void copyItem(cbor::Decoder& in, cbor::Encoder& out)
{
    switch (in.kind()) {
    case cbor::Kind::UInt: out.uint(in.uint()); break;
    case cbor::Kind::NInt: out.integer(in.integer()); break;
    case cbor::Kind::Bytes: out.bytes(in.bytes(SIZE_MAX)); break;
    case cbor::Kind::Text: out.text(in.text(SIZE_MAX)); break;
    case cbor::Kind::Bool: out.boolean(in.boolean()); break;
    case cbor::Kind::Null: in.null(); out.null(); break;
    case cbor::Kind::Array: {
        auto n = in.array(SIZE_MAX);
        out.array(n);
        for (; n > 0 && in.ok(); --n) copyItem(in, out);
        break;
    }
    case cbor::Kind::Map: {
        auto n = in.map(SIZE_MAX);
        out.map(n);
        std::int64_t last = -1;
        for (; n > 0 && in.ok(); --n) {
            out.key(in.key(last));
            copyItem(in, out);
        }
        break;
    }
    default: in.fail();
    }
}

static QByteArrayList ask(const QStringList& arguments, const QByteArray& input)
{
    QProcess python;
    python.start(QStringLiteral(AANZET_PYTHON), QStringList(QStringLiteral(AANZET_SOURCE_DIR "/tests/golden/check_cbor.py")) + arguments);
    python.write(input);
    python.closeWriteChannel();
    if (!python.waitForFinished(60000) || python.exitCode() != 0) return {python.readAllStandardError()};
    return python.readAllStandardOutput().trimmed().split('\n');
}

class GoldenCbor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWeWriteIsCanonicalForOthers()
    {
        std::mt19937_64 random(20260301);
        QByteArrayList ours;
        for (int i = 0; i < 3000; ++i) {
            cbor::Encoder e;
            make(e, random, 3);
            ours += QByteArray::fromStdString(toHex(e.view()));
        }
        const auto theirs = ask({}, ours.join('\n'));
        QCOMPARE(theirs.size(), ours.size());
        for (qsizetype i = 0; i < ours.size(); ++i) QCOMPARE(ours[i], theirs[i]);
    }

    void whatOthersWriteCanonicallyIsReadAndWrittenTheSame()
    {
        const auto theirs = ask({QStringLiteral("--make"), QStringLiteral("3000"), QStringLiteral("7")}, {});
        QCOMPARE(theirs.size(), 3000);
        for (const auto& line : theirs) {
            const auto item = fromHex(line.toStdString()).value();
            cbor::Decoder in(item);
            cbor::Encoder out;
            copyItem(in, out);
            QVERIFY2(in.finished(), line.left(200).constData());
            QCOMPARE(out.view(), item);
            cbor::Decoder whole(item);
            QCOMPARE(whole.skip().size(), item.size());
        }
    }
};

QTEST_GUILESS_MAIN(GoldenCbor)
#include "tst_golden_cbor.moc"
