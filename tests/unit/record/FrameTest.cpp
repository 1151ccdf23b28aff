// SPDX-License-Identifier: EUPL-1.2
#include "tests/unit/record/Diary.h"
#include <QtTest>

using namespace aanzet;
using namespace aanzet::record;

// The frame has one form for each batch: what encodeFrame would not write is refused, and no changed byte gives a batch
// whose signature still holds.
class FrameTest : public QObject
{
    Q_OBJECT

    static bool isSame(const Batch& a, const Batch& b)
    {
        if (a.header(org(), space()) != b.header(org(), space()) || a.signature != b.signature || a.ack != b.ack) return false;
        for (std::size_t i = 0; i < a.operations.size(); ++i) {
            const auto &x = a.operations[i], &y = b.operations[i];
            if (x.aad(org(), space()) != y.aad(org(), space()) || x.nonce != y.nonce || x.bodyHash != y.bodyHash || x.body != y.body) return false;
        }
        return true;
    }
    static QString outcome(const Bytes& frame)
    {
        const auto b = decodeFrame(frame);
        return b ? QStringLiteral("OK") : nameOf(b.code());
    }

    // One operation of one record, nothing else: every place in the frame is known.
    static constexpr std::size_t kAuthors = 1 + 16 + 16 + 16 + 1 + 1 + 1 + 96, kRecords = kAuthors + 1;
    static Batch small(std::size_t operations = 1)
    {
        Batch b;
        b.number = b.firstSeq = 1;
        b.author = filled<AuthorId>(0x11);
        for (std::size_t i = 0; i < operations; ++i) {
            Operation op;
            op.record = filled<RecordId>(0x12);
            op.field = filled<FieldId>(0x13);
            op.author = b.author;
            op.seq = op.lamport = i + 1;
            op.bodyHash = filled<Hash32>(0x14);
            b.operations.push_back(op);
        }
        return b;
    }
    static Bytes spliced(Bytes frame, std::size_t at, std::size_t remove, const Bytes& insert)
    {
        const auto from = frame.begin() + static_cast<std::ptrdiff_t>(at);
        frame.erase(from, from + static_cast<std::ptrdiff_t>(remove));
        frame.insert(frame.begin() + static_cast<std::ptrdiff_t>(at), insert.begin(), insert.end());
        return frame;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::init()); }

    void everyBatchComesBackAsItWas()
    {
        std::mt19937_64 random(1);
        for (int i = 0; i < 3000; ++i) {
            const auto b = anyBatch(random);
            const auto frame = encodeFrame(b);
            const auto back = decodeFrame(frame);
            QVERIFY(back.ok());
            QVERIFY(isSame(b, *back));
            QVERIFY(back->verify(org(), space(), deviceKey().publicKey()));
            QCOMPARE(encodeFrame(*back), frame);
        }
    }

    void aBatchAtItsLimitsComesBack()
    {
        std::mt19937_64 random(2);
        auto b = anyBatch(random, 1);
        while (b.operations.size() < Batch::kMaxOperations) {
            auto op = b.operations.back();
            ++op.seq;
            op.lamport += 3;
            op.record = drawn<RecordId>(random);
            b.operations.push_back(op);
        }
        b.operations.back().context.clear();
        for (std::size_t i = 0; i < Operation::kMaxContext; ++i) {
            auto a = filled<AuthorId>(0);
            a.b[0] = static_cast<std::uint8_t>(i);
            a.b[1] = 1;
            b.operations.back().context.push_back({a, i + 1});
        }
        for (std::size_t i = b.blobs.size(); i < Batch::kMaxBlobs; ++i) b.blobs.push_back(drawn<BlobId>(random));
        b.sign(org(), space(), deviceKey());
        const auto back = decodeFrame(encodeFrame(b));
        QVERIFY(back.ok());
        QVERIFY(isSame(b, *back));
        auto tooMany = b;
        tooMany.operations.push_back(b.operations.front());
        QCOMPARE(outcome(encodeFrame(tooMany)), nameOf(ErrorCode::Malformed));
        tooMany = b;
        tooMany.blobs.push_back(b.blobs.front());
        QCOMPARE(outcome(encodeFrame(tooMany)), nameOf(ErrorCode::Malformed));
        QCOMPARE(outcome(Bytes(Batch::kMaxFrame + 1, 1)), nameOf(ErrorCode::TooLarge));
    }

    void theLargestOperationFits()
    {
        auto b = small();
        b.operations[0].body = Bytes(Operation::kMaxCiphertext, 0x15);
        QCOMPARE(outcome(encodeFrame(b)), QStringLiteral("OK"));
        b.operations[0].body->push_back(0);
        QCOMPARE(outcome(encodeFrame(b)), nameOf(ErrorCode::Malformed));
        b.operations[0].body = Bytes(crypto::kTagSize + 31, 0x15);   // no size class is that small
        QCOMPARE(outcome(encodeFrame(b)), nameOf(ErrorCode::Malformed));
    }

    void aFrameCutShortOrGoingOnIsRefused()
    {
        std::mt19937_64 random(3);
        for (int i = 0; i < 20; ++i) {
            const auto frame = encodeFrame(anyBatch(random, 4));
            for (std::size_t n = 0; n < frame.size(); ++n) QVERIFY(!decodeFrame(ByteView(frame).first(n)).ok());
            auto longer = frame;
            longer.push_back(0);
            QVERIFY(!decodeFrame(longer).ok());
        }
    }

    // T2: each single byte, every value it can take in a few frames, three flips of it in many.
    void noFlippedByteGivesABatchThatVerifies()
    {
        std::mt19937_64 random(4);
        const auto key = deviceKey().publicKey();
        int decoded = 0;
        for (int i = 0; i < 4; ++i) {
            const auto b = anyBatch(random, 3);
            const auto frame = encodeFrame(b);
            for (std::size_t at = 0; at < frame.size(); ++at) {
                for (int mask = 1; mask < 256; mask = i == 0 ? mask + 1 : mask * 2) {
                    auto flipped = frame;
                    flipped[at] ^= static_cast<std::uint8_t>(mask);
                    const auto back = decodeFrame(flipped);
                    if (!back) continue;
                    ++decoded;
                    QCOMPARE(encodeFrame(*back), flipped);
                    if (at % 7 == 0 || i) QVERIFY2(!back->verify(org(), space(), key), qPrintable(QString::number(at)));
                    QVERIFY(!isSame(b, *back));
                }
            }
        }
        QVERIFY(decoded > 5000);   // most flips still parse: it is the signature that refuses them
    }

    void whatTheWriterWouldNotWriteIsRefused_data()
    {
        QTest::addColumn<QByteArray>("frame");
        const auto add = [](const char* name, const Bytes& f) {
            QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(f.data()), qsizetype(f.size()));
        };
        const auto frame = encodeFrame(small());
        const auto record = bytesOf(filled<RecordId>(0x12).view());
        add("another version", spliced(frame, 0, 1, {2}));
        add("epoch in a longer form", spliced(frame, 49, 1, {0x80, 0}));
        add("epoch beyond 32 bits", spliced(frame, 49, 1, {0x80, 0x80, 0x80, 0x80, 0x10}));
        add("number zero", spliced(frame, 50, 1, {0}));
        add("first seq zero", spliced(frame, 51, 1, {0}));
        add("number of 49 bits", spliced(frame, 50, 1, {0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x40}));
        add("more authors than bytes that follow", spliced(frame, kAuthors, 1, {0x7f}));
        add("endless authors", spliced(frame, kAuthors, 1, {0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1}));
        add("an author nobody uses", spliced(frame, kAuthors, 1, Writer().u8(1).raw(filled<AuthorId>(9)).take()));
        add("no record", spliced(frame, kRecords, 17, {0}));
        add("a record nobody uses", spliced(frame, kRecords, 1, Writer().u8(2).raw(filled<RecordId>(9)).take()));
        add("no operation", spliced(frame, kRecords + 17, 1, {0}));
        const auto flags = kRecords + 18;
        add("rule 3", spliced(frame, flags, 1, {4 | 3}));
        add("an unknown flag", spliced(frame, flags, 1, {4 | 16}));
        add("the same record as nothing", spliced(frame, flags, 2, {4 | 8}));
        add("a record out of reach", spliced(frame, flags + 1, 1, {1}));
        add("lamport in a longer form", spliced(frame, flags + 18, 1, {0x81, 0}));
        add("lamport of 49 bits", spliced(frame, flags + 18, 1, {0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x40}));
        add("a context without author", spliced(frame, flags + 19, 1, {1, 0, 1}));
        add("blobs beyond the limit", spliced(frame, frame.size() - 66, 1, {65}));
        add("ack beyond the frame", spliced(frame, frame.size() - 65, 1, {1}));

        const auto two = encodeFrame(small(2));
        const auto second = flags + 2 + 16 + 1 + 1 + 24 + 32;
        QCOMPARE(int(two[second]), 12);
        add("the same record by its number", spliced(two, second, 1, {4, 0}));
        auto twice = spliced(two, second, 1, {4, 1});
        twice = spliced(twice, kRecords, 17, Writer().u8(2).raw(record).raw(record).take());
        add("a record twice in the list", twice);
        auto threeBatch = small(3);
        threeBatch.operations[1].record = filled<RecordId>(0x22);
        const auto three = encodeFrame(threeBatch);
        const auto middle = second + 16;
        QCOMPARE(int(three[middle]), 4);
        QCOMPARE(int(three[middle + 1]), 1);
        QCOMPARE(int(three[flags + 16 + 1]), 0);
        auto turned = spliced(three, flags + 16 + 1, 1, {1});
        turned = spliced(turned, middle + 1, 1, {0});
        turned = spliced(turned, middle + 2 + 16 + 1 + 1 + 24 + 32 + 1, 1, {1});   // 1, 0, 1 instead of 0, 1, 0
        add("records not in the order of their use", turned);
        auto withTable = small(3);
        withTable.operations[1].record = filled<RecordId>(0x22);
        withTable.operations[2].record = filled<RecordId>(0x32);
        auto f = encodeFrame(withTable);
        std::copy(record.begin(), record.end(), f.begin() + static_cast<std::ptrdiff_t>(kRecords + 33));
        add("a record twice, not side by side", f);

        auto named = small();
        named.operations[0].context = {{filled<AuthorId>(1), 1}, {filled<AuthorId>(2), 1}};
        const auto contexts = encodeFrame(named);
        const auto at = flags + 32 + 19;
        QCOMPARE(int(contexts[at]), 2);
        QCOMPARE(outcome(contexts), QStringLiteral("OK"));
        add("context twice", spliced(contexts, at + 1, 4, {0, 1, 0, 1}));
        add("context in falling order", spliced(contexts, at + 1, 4, {1, 1, 0, 1}));
        add("context of seq zero", spliced(contexts, at + 1, 4, {0, 0, 1, 1}));
        add("context of an author out of reach", spliced(contexts, at + 1, 4, {0, 1, 2, 1}));
        auto unsorted = contexts;
        std::swap_ranges(unsorted.begin() + kRecords, unsorted.begin() + kRecords + 16, unsorted.begin() + kRecords + 16);
        add("authors in falling order", unsorted);
    }

    void whatTheWriterWouldNotWriteIsRefused()
    {
        QFETCH(QByteArray, frame);
        QVERIFY(!decodeFrame({reinterpret_cast<const std::uint8_t*>(frame.constData()), std::size_t(frame.size())}).ok());
    }

    void aStubHasTheHashOfItsOperation()
    {
        std::mt19937_64 random(5);
        for (int i = 0; i < 200; ++i) {
            auto b = anyBatch(random);
            const auto hash = b.hash(org(), space());
            for (auto& op : b.operations) op.body.reset();
            QCOMPARE(b.hash(org(), space()).hex(), hash.hex());
            const auto back = decodeFrame(encodeFrame(b));
            QVERIFY(back.ok() && back->verify(org(), space(), deviceKey().publicKey()));
        }
    }
};

QTEST_APPLESS_MAIN(FrameTest)
#include "FrameTest.moc"
