// SPDX-License-Identifier: EUPL-1.2
#include "shared/cbor/Cbor.h"
#include <QTest>

using namespace aanzet;
using namespace aanzet::cbor;

static Bytes hex(std::string_view text) { return fromHex(text).value(); }

static bool isAccepted(const Bytes& item)
{
    Decoder d(item);
    return d.skip().size() == item.size() && d.finished();
}

class CborTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // RFC 8949 appendix A, as far as it is our part of CBOR.
    void numbersOfTheStandard()
    {
        const std::pair<std::uint64_t, const char*> positive[] = {{0, "00"}, {1, "01"}, {10, "0a"}, {23, "17"}, {24, "1818"}, {25, "1819"}, {100, "1864"}, {255, "18ff"}, {256, "190100"}, {1000, "1903e8"}, {65535, "19ffff"},
            {65536, "1a00010000"}, {1000000, "1a000f4240"}, {0xffffffff, "1affffffff"}, {0x100000000, "1b0000000100000000"}, {1000000000000, "1b000000e8d4a51000"}, {UINT64_MAX, "1bffffffffffffffff"}};
        for (auto [value, text] : positive) {
            QCOMPARE(toHex(Encoder().uint(value).view()), std::string(text));
            const auto item = hex(text);
            Decoder d(item);
            QVERIFY(d.kind() == Kind::UInt);
            QCOMPARE(d.uint(), value);
            QVERIFY(d.finished());
            Decoder asInteger(item);
            asInteger.integer();
            QCOMPARE(asInteger.ok(), value <= std::uint64_t(INT64_MAX));
        }
        const std::pair<std::int64_t, const char*> negative[] = {{-1, "20"}, {-10, "29"}, {-24, "37"}, {-25, "3818"}, {-100, "3863"}, {-1000, "3903e7"}, {INT64_MIN, "3b7fffffffffffffff"}};
        for (auto [value, text] : negative) {
            QCOMPARE(toHex(Encoder().integer(value).view()), std::string(text));
            const auto item = hex(text);
            Decoder d(item), unsignedOnly(item);
            QCOMPARE(d.integer(), value);
            QVERIFY(d.finished());
            QCOMPARE(unsignedOnly.uint(), std::uint64_t(0));
            QVERIFY(!unsignedOnly.ok());
        }
    }

    void stringsListsAndTheRestOfTheStandard()
    {
        QCOMPARE(toHex(Encoder().bytes({}).view()), std::string("40"));
        QCOMPARE(toHex(Encoder().bytes(Bytes{1, 2, 3, 4}).view()), std::string("4401020304"));
        for (auto [text, encoded] : {std::pair("", "60"), {"a", "6161"}, {"IETF", "6449455446"}, {"\"\\", "62225c"}, {"\xc3\xbc", "62c3bc"}, {"\xe6\xb0\xb4", "63e6b0b4"}, {"\xf0\x90\x85\x91", "64f0908591"}}) {
            QCOMPARE(toHex(Encoder().text(text).view()), std::string(encoded));
            const auto item = hex(encoded);
            Decoder d(item);
            QCOMPARE(std::string(d.text(100)), std::string(text));
            QVERIFY(d.finished());
        }
        QCOMPARE(toHex(Encoder().boolean(false).boolean(true).null().view()), std::string("f4f5f6"));
        for (const char* item : {"80", "83010203", "8301820203820405", "98190102030405060708090a0b0c0d0e0f101112131415161718181819", "a0", "a201020304", "f4", "f5", "f6", "40", "4401020304"})
            QVERIFY2(isAccepted(hex(item)), item);
        const auto item = Encoder().map(2).key(1).uint(2).key(3).array(2).null().boolean(true).take();
        Decoder d(item);
        std::int64_t last = -1;
        QCOMPARE(d.map(5), std::size_t(2));
        QCOMPARE(d.key(last), std::uint64_t(1));
        QCOMPARE(d.uint(), std::uint64_t(2));
        QCOMPARE(d.key(last), std::uint64_t(3));
        QCOMPARE(d.array(2), std::size_t(2));
        QVERIFY(d.null());
        QVERIFY(d.boolean());
        QVERIFY(d.finished());
    }

    void whatTheStandardAllowsAndWeDoNot_data()
    {
        QTest::addColumn<QString>("item");
        for (const char* item : {"f90000", "f93c00", "fa47c35000", "fb3ff199999999999a", "f97e00", "fb7ff8000000000000"}) QTest::addRow("float %s", item) << QString::fromLatin1(item);
        for (const char* item : {"f7", "f0", "f8ff", "f818", "e0", "fc", "fd", "fe", "ff"}) QTest::addRow("simple value %s", item) << QString::fromLatin1(item);
        for (const char* item : {"c074323031332d30332d32315432303a30343a30305a", "c11a514b67b0", "c249010000000000000000", "d74401020304", "d818456449455446", "d9d9f700"}) QTest::addRow("tag %s", item) << QString::fromLatin1(item);
        for (const char* item : {"5f42010243030405ff", "7f657374726561646d696e67ff", "9fff", "9f01ff", "bfff", "bf0102ff", "5fff", "7fff"}) QTest::addRow("indefinite %s", item) << QString::fromLatin1(item);
        for (const char* item : {"1800", "1817", "190000", "1900ff", "1a00000000", "1a0000ffff", "1b0000000000000000", "1b00000000ffffffff", "3800", "3817", "5800", "580100", "5900010a", "7800", "78016161", "9800", "980101", "b800", "b8010101"})
            QTest::addRow("not shortest %s", item) << QString::fromLatin1(item);
        for (const char* item : {"a203040102", "a201020103", "a2010218010a", "a26161016162820203", "a1616101", "a120f6", "a1f601", "a18001"}) QTest::addRow("keys %s", item) << QString::fromLatin1(item);
        for (const char* item : {"61ff", "62c080", "63eda080", "64f4908080", "61c3", "62c328"}) QTest::addRow("bad UTF-8 %s", item) << QString::fromLatin1(item);
        for (const char* item : {"5affffffff00", "5bffffffffffffffff00", "7b7fffffffffffffff61", "9affffffff", "9bffffffffffffffff", "bb8000000000000000", "9b0000000100000000f6", "8201", "a201", "a10102ff"})
            QTest::addRow("length %s", item) << QString::fromLatin1(item);
        for (const char* item : {"1c", "1d", "1e", "1f", "3c", "5c", "7d", "9e", "bc"}) QTest::addRow("reserved %s", item) << QString::fromLatin1(item);
        QTest::addRow("too negative") << QStringLiteral("3bffffffffffffffff");
        QTest::addRow("too negative by one") << QStringLiteral("3b8000000000000000");
        QTest::addRow("nothing") << QString();
        QTest::addRow("two items") << QStringLiteral("0102");
    }
    void whatTheStandardAllowsAndWeDoNot()
    {
        QFETCH(QString, item);
        QVERIFY(!isAccepted(hex(item.toStdString())));
    }

    void everyTruncationIsRefused()
    {
        const auto item = Encoder().map(3).key(1).array(3).uint(500).text("caf\xc3\xa9").bytes(Bytes(30, 1)).key(2).integer(-70000).key(9).map(1).key(0).null().take();
        QVERIFY(isAccepted(item));
        for (std::size_t n = 0; n < item.size(); ++n) QVERIFY2(!isAccepted(Bytes(item.begin(), item.begin() + std::ptrdiff_t(n))), qPrintable(QString::number(n)));
    }

    void depthIsLimited()
    {
        auto nested = [](int depth, std::string_view open, std::string_view end) {
            std::string text;
            for (int i = 1; i < depth; ++i) text += open;
            return hex(text + std::string(end));
        };
        QVERIFY(isAccepted(nested(Decoder::kMaxDepth, "81", "80")));
        QVERIFY(!isAccepted(nested(Decoder::kMaxDepth + 1, "81", "80")));
        QVERIFY(isAccepted(nested(Decoder::kMaxDepth, "a100", "a0")));
        QVERIFY(!isAccepted(nested(Decoder::kMaxDepth + 1, "a100", "a0")));
        QVERIFY(!isAccepted(nested(1000000, "81", "80")));   // no stack is used up
    }

    void limitsOfTheCallerHold()
    {
        const auto bytes = Encoder().bytes(Bytes(10)).take(), text = Encoder().text("0123456789").take(), list = hex("83010203"), map = hex("a201020304");
        QVERIFY([&] { Decoder d(bytes); d.bytes(9); return !d.ok(); }());
        QVERIFY([&] { Decoder d(bytes); return d.bytes(10).size() == 10 && d.finished(); }());
        QVERIFY([&] { Decoder d(text); d.text(9); return !d.ok(); }());
        QVERIFY([&] { Decoder d(list); d.array(2); return !d.ok(); }());
        QVERIFY([&] { Decoder d(map); d.map(1); return !d.ok(); }());
        QVERIFY([&] { Decoder d(bytes); d.fixed<RecordId>(); return !d.ok(); }());
        const auto id = Encoder().bytes(Bytes(16, 7)).take();
        QVERIFY([&] { Decoder d(id); return d.fixed<RecordId>().b[15] == 7 && d.finished(); }());
    }

    void afterAFailureNothingIsRead()
    {
        const auto item = hex("0181f5f6616142000083010203a10102");
        Decoder d(item);
        d.fail();
        std::int64_t last = -1;
        QVERIFY(d.kind() == Kind::Bad);
        QVERIFY(d.uint() == 0 && d.integer() == 0 && d.bytes(9).empty() && d.text(9).empty() && !d.boolean() && !d.null() && d.array(9) == 0 && d.map(9) == 0 && d.key(last) == 0 && d.skip().empty());
        QVERIFY(!d.ok() && !d.finished());
    }

    void theWrongKindIsAFailure()
    {
        for (const char* item : {"01", "20", "4101", "6161", "80", "a0", "f4", "f6"}) {
            int accepted = 0;
            const auto b = hex(item);
            auto tried = [&](auto read) { Decoder d(b); read(d); accepted += d.finished(); };
            tried([](Decoder& d) { d.uint(); });
            tried([](Decoder& d) { d.bytes(9); });
            tried([](Decoder& d) { d.text(9); });
            tried([](Decoder& d) { d.array(9); });
            tried([](Decoder& d) { d.map(9); });
            tried([](Decoder& d) { d.boolean(); });
            tried([](Decoder& d) { d.null(); });
            QCOMPARE(accepted, std::string_view(item) == "20" ? 0 : 1);
        }
    }
};

QTEST_APPLESS_MAIN(CborTest)
#include "tst_cbor.moc"
