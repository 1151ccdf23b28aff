// SPDX-License-Identifier: EUPL-1.2
#include "tests/unit/record/Diary.h"
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QtTest>
#include <map>

using namespace aanzet;
using namespace aanzet::record;

// The examples of shared/record/FORMAT.md are what this version writes from fixed inputs. check_record.py reads the same
// page with a decoder of its own.
class GoldenRecord : public QObject
{
    Q_OBJECT
    QMap<QString, QString> m_examples;

    static Payload newerNote()
    {
        auto p = note("later");
        p.extra = {{7, {0x01}}, {24, {0xa1, 0x01, 0xf6}}};
        return p;
    }

    static void seal(Operation& op, std::uint8_t nonce, const Payload& payload)
    {
        op.nonce = filled<Nonce24>(nonce);
        op.body = crypto::seal(deriveOpKey(spaceKey().view()), crypto::pad(encodePayload(payload)), op.aad(org(), space()), op.nonce);
        op.bodyHash = crypto::hash256(*op.body);
    }

    // Three operations on two records: with a context, as a stub, and set once.
    static Batch batch()
    {
        const Author author(0x07);
        Batch b;
        b.device = author.device;
        b.salt = author.salt;
        b.author = author.id;
        b.epoch = 300;
        b.number = 5;
        b.firstSeq = 128;
        b.prev = filled<Hash32>(0x21);
        b.orgHead = filled<Hash32>(0x22);
        b.spaceHead = filled<Hash32>(0x23);
        const auto add = [&](std::uint8_t record, Rule rule, std::uint64_t lamport) -> Operation& {
            auto& op = b.operations.emplace_back();
            op.record = filled<RecordId>(record);
            op.rule = rule;
            op.field = fieldId(filled<Hash32>(0x08).view(), op.record, rule, 7, 3);
            op.epoch = b.epoch;
            op.author = b.author;
            op.seq = b.firstSeq + b.operations.size() - 1;
            op.lamport = lamport;
            return op;
        };
        auto& first = add(0x31, Rule::Keep, 1000);
        first.context = {{filled<AuthorId>(0x41), 9}, {filled<AuthorId>(0x42), 70000}};
        seal(first, 0x51, note("vandaag"));
        auto& second = add(0x31, Rule::Last, 1001);
        second.context = {{filled<AuthorId>(0x42), 3}};
        seal(second, 0x52, newerNote());
        second.body.reset();
        seal(add(0x32, Rule::First, 1200), 0x53, note(""));
        b.blobs = {filled<BlobId>(0x61)};
        b.ack = ack();
        b.sign(org(), space(), deviceKey());
        return b;
    }

    static Bytes ack()
    {
        std::uint8_t key[32];
        crypto::kdfRaw(spaceKey().view(), 3, "AzAck___", key);
        Writer plain, aad("az1/ack");
        plain.varint(2).raw(filled<AuthorId>(0x41)).varint(3).raw(filled<Hash32>(0x71));
        plain.raw(filled<AuthorId>(0x42)).varint(200).raw(filled<Hash32>(0x72));
        aad.raw(space()).raw(Author(0x07).id).u64(5);
        auto box = bytesOf(filled<Nonce24>(0x54).view());
        const auto sealed = crypto::sealRaw(ByteView(key, 32), crypto::pad(plain.bytes()), aad.bytes(), filled<Nonce24>(0x54));
        box.insert(box.end(), sealed.begin(), sealed.end());
        return box;
    }

    static std::map<QString, Bytes> structures()
    {
        const auto b = batch();
        std::map<QString, Bytes> m;
        const auto add = [&](const char* name, ByteView v) { m[QString::fromUtf8(name)] = bytesOf(v); };
        add("author id", b.author.view());
        add("field id", b.operations[0].field.view());
        add("payload", encodePayload(note("vandaag")));
        add("payload of a newer version", encodePayload(newerNote()));
        add("padded payload", crypto::pad(encodePayload(note("vandaag"))));
        add("operation aad", b.operations[0].aad(org(), space()));
        add("operation body", *b.operations[0].body);
        add("operation hash", b.operations[0].hash(org(), space()).view());
        add("ack", b.ack);
        add("batch header", b.header(org(), space()));
        add("batch signature", b.signature.view());
        add("batch hash", b.hash(org(), space()).view());
        add("frame", encodeFrame(b));
        return m;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::init());
        QFile f(QStringLiteral(AANZET_SOURCE_DIR "/shared/record/FORMAT.md"));
        QVERIFY(f.open(QIODevice::ReadOnly));
        static const QRegularExpression example(QStringLiteral("Example `([^`]+)`:\\n\\n((?:    [^\\n]*\\n)+)"));
        auto all = example.globalMatch(QString::fromUtf8(f.readAll()));
        while (all.hasNext()) {
            const auto m = all.next();
            m_examples[m.captured(1)] = m.captured(2).remove(QRegularExpression(QStringLiteral("\\s")));
        }
    }

    void everyExampleIsWhatIsWritten()
    {
        const auto written = structures();
        // For whoever changes a format knowingly: the new examples, to be put into FORMAT.md by hand.
        if (qEnvironmentVariableIsSet("AANZET_PRINT_FORMAT"))
            for (const auto& [name, bytes] : written) qInfo("%s\n%s", qPrintable(name), toHex(bytes).c_str());
        for (const auto& [name, bytes] : written) {
            QVERIFY2(m_examples.contains(name), qPrintable(name));
            QCOMPARE(m_examples[name], QString::fromStdString(toHex(bytes)));
        }
        QCOMPARE(m_examples.size(), qsizetype(written.size()));
    }

    void theExamplesAreReadBack()
    {
        const auto frame = fromHex(m_examples[QStringLiteral("frame")].toStdString());
        QVERIFY(frame.ok());
        const auto b = decodeFrame(*frame);
        QVERIFY(b.ok());
        QVERIFY(b->verify(org(), space(), deviceKey().publicKey()));
        const auto key = deriveOpKey(spaceKey().view());
        const auto first = openOperation(b->operations[0], org(), space(), key);
        QVERIFY(first.ok() && first->value == note("vandaag").value);
        QVERIFY(b->operations[1].isStub());
        const auto acked = openAck(spaceKey().view(), space(), b->author, b->number, b->ack);
        QVERIFY(acked.ok() && acked->size() == 2 && acked->at(1).number == 200);
        const auto newer = fromHex(m_examples[QStringLiteral("payload of a newer version")].toStdString());
        const auto p = decodePayload(*newer);
        QVERIFY(p.ok() && p->extra.size() == 2);
        QCOMPARE(encodePayload(*p), *newer);
    }

    void aSecondDecoderReadsThem()
    {
        QProcess python;
        python.start(QStringLiteral(AANZET_PYTHON), {QStringLiteral(AANZET_SOURCE_DIR "/tests/golden/check_record.py")});
        QVERIFY(python.waitForFinished(60000));
        QVERIFY2(python.exitStatus() == QProcess::NormalExit && python.exitCode() == 0, python.readAllStandardError().constData());
    }
};

QTEST_APPLESS_MAIN(GoldenRecord)
#include "tst_golden_record.moc"
