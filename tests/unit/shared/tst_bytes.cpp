// SPDX-License-Identifier: EUPL-1.2
#include "shared/types/Bytes.h"
#include <QTest>
#include <set>

using namespace aanzet;

// Every UTF-8 form of a scalar value (RFC 3629), built from the value and not from the bytes.
static std::string utf8(std::uint32_t v)
{
    auto tail = [v](int shift) { return static_cast<char>(0x80 | (v >> shift & 0x3f)); };
    if (v < 0x80) return {static_cast<char>(v)};
    if (v < 0x800) return {static_cast<char>(0xc0 | v >> 6), tail(0)};
    if (v < 0x10000) return {static_cast<char>(0xe0 | v >> 12), tail(6), tail(0)};
    return {static_cast<char>(0xf0 | v >> 18), tail(12), tail(6), tail(0)};
}

static bool isScalar(std::uint32_t v) { return v < 0x110000 && (v < 0xd800 || v > 0xdfff); }

class BytesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hexRoundTripsAndRefusesTheRest()
    {
        Bytes all;
        for (int i = 0; i < 256; ++i) all.push_back(static_cast<std::uint8_t>(i));
        const auto text = toHex(all);
        QCOMPARE(text.substr(0, 6), std::string("000102"));
        QCOMPARE(fromHex(text).value(), all);
        std::string upper = text;
        for (auto& c : upper) c = static_cast<char>(std::toupper(c));
        QCOMPARE(fromHex(upper).value(), all);
        QVERIFY(fromHex("").value().empty());
        for (int c = 0; c < 256; ++c) {
            const bool digit = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
            QCOMPARE(fromHex(std::string{'0', static_cast<char>(c)}).ok(), digit);
            QCOMPARE(fromHex(std::string{static_cast<char>(c), '0'}).ok(), digit);
        }
        QCOMPARE(fromHex("abc").code(), ErrorCode::Malformed);
        QCOMPARE(fromHex("0x12").code(), ErrorCode::Malformed);
    }

    void base64UrlMatchesRfc4648()
    {
        const std::pair<const char*, const char*> known[] = {{"", ""}, {"f", "Zg"}, {"fo", "Zm8"}, {"foo", "Zm9v"}, {"foob", "Zm9vYg"}, {"fooba", "Zm9vYmE"}, {"foobar", "Zm9vYmFy"}};
        for (auto [plain, text] : known) {
            QCOMPARE(toBase64Url(viewOf(plain)), std::string(text));
            QCOMPARE(std::string(textOf(fromBase64Url(text).value())), std::string(plain));
        }
        QCOMPARE(toBase64Url(Bytes{0xfb, 0xff, 0xfe}), std::string("-__-"));
        for (std::size_t n = 0; n < 300; ++n) {
            Bytes b;
            for (std::size_t i = 0; i < n; ++i) b.push_back(static_cast<std::uint8_t>(i * 37 + n));
            QCOMPARE(fromBase64Url(toBase64Url(b)).value(), b);
        }
    }

    void base64UrlHasOneFormOnly()
    {
        for (const char* bad : {"Zg==", "Z", "Zm9vY", "Zm 8", "Zm8\n", "Zm+v", "Zm/v", "Zm9v.", "Zh", "Zm9", "Zm9vYh"})
            QVERIFY2(!fromBase64Url(bad).ok(), bad);
        QVERIFY(!fromBase64Url(std::string_view("Zm\0v", 4)).ok());
        // Exhaustive over two characters: exactly one of them per byte.
        int accepted = 0;
        for (int a = 0; a < 256; ++a)
            for (int b = 0; b < 256; ++b) accepted += fromBase64Url(std::string{static_cast<char>(a), static_cast<char>(b)}).ok();
        QCOMPARE(accepted, 256);
    }

    void utf8OfOneTwoAndThreeBytesIsDecidedExactly()
    {
        // valid[n]: the texts of n bytes that are whole sequences of scalar values, as numbers.
        std::array<std::vector<bool>, 4> one, valid;   // one: a single character of that length
        for (std::size_t n = 1; n <= 3; ++n) one[n].resize(std::size_t(1) << (8 * n)), valid[n].resize(std::size_t(1) << (8 * n));
        auto asNumber = [](std::string_view s) {
            std::size_t v = 0;
            for (char c : s) v = v << 8 | static_cast<unsigned char>(c);
            return v;
        };
        for (std::uint32_t v = 0; v < 0x10000; ++v)
            if (isScalar(v)) one[utf8(v).size()][asNumber(utf8(v))] = true;
        for (std::size_t n = 1; n <= 3; ++n)
            for (std::size_t v = 0; v < valid[n].size(); ++v) {
                bool good = one[n][v];
                for (std::size_t head = 1; head < n && !good; ++head)
                    good = one[head][v >> (8 * (n - head))] && valid[n - head][v & ((std::size_t(1) << (8 * (n - head))) - 1)];
                valid[n][v] = good;
            }
        for (std::size_t n = 1; n <= 3; ++n)
            for (std::size_t v = 0; v < valid[n].size(); ++v) {
                char text[3];
                for (std::size_t i = 0; i < n; ++i) text[i] = static_cast<char>(v >> (8 * (n - 1 - i)));
                if (isValidUtf8({text, n}) != valid[n][v]) QFAIL(toHex(viewOf({text, n})).c_str());
            }
    }

    void utf8OfFourBytesHoldsTheScalarValuesOnly()
    {
        for (std::uint32_t v = 0x10000; v < 0x200000; ++v)
            if (isValidUtf8(utf8(v)) != isScalar(v)) QFAIL(qPrintable(QString::number(v, 16)));
        for (std::uint32_t v = 0; v < 0x10000; ++v) {   // overlong
            const std::string s{static_cast<char>(0xf0), static_cast<char>(0x80 | v >> 12), static_cast<char>(0x80 | (v >> 6 & 0x3f)), static_cast<char>(0x80 | (v & 0x3f))};
            if (isValidUtf8(s)) QFAIL(qPrintable(QString::number(v, 16)));
        }
        for (std::size_t n = 1; n < 4; ++n) QVERIFY(!isValidUtf8(utf8(0x1f600).substr(0, n)));
        for (std::size_t at = 1; at < 4; ++at)
            for (int b = 0; b < 256; ++b) {
                auto s = utf8(0x51234);
                s[at] = static_cast<char>(b);
                QCOMPARE(isValidUtf8(s), b >= 0x80 && b < 0xc0);
            }
        QVERIFY(isValidUtf8(""));
        QVERIFY(isValidUtf8(std::string_view("\0", 1)));
    }

    void aFixedValueHasExactlyItsSize()
    {
        for (std::size_t n = 0; n < 40; ++n) QCOMPARE(RecordId::from(Bytes(n)).ok(), n == 16);
        QVERIFY(!RecordId::fromHex("00112233445566778899aabbccddeef").ok());
        const auto id = RecordId::fromHex("00112233445566778899aabbccddeeff").value();
        QCOMPARE(id.hex(), std::string("00112233445566778899aabbccddeeff"));
        QCOMPARE(id.shortHex(), std::string("00112233"));
        QVERIFY(!id.isZero() && RecordId{}.isZero());
        QVERIFY(RecordId{} < id);
    }

    void canonicalBytesAreAsSpecified()
    {
        Writer w("az1/x");
        w.u8(1).u16(0x0203).u32(0x04050607).u64(0x08090a0b0c0d0e0f).i64(-2).varint(300).sized(viewOf("ab")).vsized(viewOf("c")).raw(viewOf("d"));
        QCOMPARE(toHex(w.bytes()), std::string("05617a312f78" "01" "0302" "07060504" "0f0e0d0c0b0a0908" "feffffffffffffff" "ac02" "020000006162" "0163" "64"));
    }

    void truncationAtEveryByteFailsAndReadsNothingBeyond()
    {
        Writer w("az1/x");
        const auto id = RecordId::fromHex("00112233445566778899aabbccddeeff").value();
        w.u8(1).u16(2).u32(3).u64(4).i64(-5).varint(UINT64_MAX).raw(id).sized(viewOf("hello")).vsized(viewOf("world"));
        const Bytes whole = w.bytes();
        auto read = [&](ByteView v) {
            Reader r(v);
            bool same = r.domain("az1/x") && r.u8() == 1 && r.u16() == 2 && r.u32() == 3 && r.u64() == 4 && r.i64() == -5 && r.varint() == UINT64_MAX
                && r.fixed<RecordId>() == id && textOf(r.sized(5)) == "hello" && textOf(r.vsized(5)) == "world";
            // After a failure everything answers nothing.
            if (!r.ok()) same = r.u64() || r.u8() || r.varint() || !r.sized(9).empty() || !r.raw(0).empty() || !r.fixed<RecordId>().isZero();
            return std::pair(r.atEnd(), same);
        };
        QCOMPARE(read(whole), std::pair(true, true));
        for (std::size_t n = 0; n < whole.size(); ++n) {
            const Bytes cut(whole.begin(), whole.begin() + std::ptrdiff_t(n));   // its own memory: a sanitizer sees a step too far
            QVERIFY2(read(cut) == std::pair(false, false), qPrintable(QString::number(n)));
        }
        Bytes longer = whole;
        longer.push_back(0);
        QVERIFY(!read(longer).first);
    }

    void aWrongDomainFails()
    {
        const auto bytes = Writer("az1/op").take();
        for (const char* other : {"az1/o", "az1/opx", "az1/oq", "", "az1/OP"}) QVERIFY(!Reader(bytes).domain(other));
        QVERIFY(Reader(bytes).domain("az1/op"));
    }

    void lengthsBeyondTheLimitOrTheInputFail()
    {
        for (std::uint32_t claimed : {6u, 0x7fffffffu, 0xffffffffu}) {
            const auto bytes = Writer().u32(claimed).raw(viewOf("abcde")).take();
            Reader r(bytes);
            QVERIFY(r.sized(SIZE_MAX).empty() && !r.ok());
        }
        for (std::uint64_t claimed : {std::uint64_t(6), UINT64_MAX, std::uint64_t(1) << 63}) {
            const auto bytes = Writer().varint(claimed).raw(viewOf("abcde")).take();
            Reader r(bytes);
            QVERIFY(r.vsized(SIZE_MAX).empty() && !r.ok());
        }
        const auto bytes = Writer().sized(viewOf("abcde")).take();
        Reader tight(bytes), wide(bytes);
        QVERIFY(tight.sized(4).empty() && !tight.ok());
        QVERIFY(wide.sized(5).size() == 5 && wide.atEnd());
    }

    void aVarintHasItsShortestFormOnly()
    {
        for (int bit = 0; bit < 64; ++bit)
            for (int d = -1; d <= 1; ++d) {
                const std::uint64_t v = (std::uint64_t(1) << bit) + static_cast<std::uint64_t>(d);
                const auto bytes = Writer().varint(v).take();
                Reader r(bytes);
                QCOMPARE(r.varint(), v);
                QVERIFY(r.atEnd());
                auto longer = bytes;
                longer.back() |= 0x80;
                longer.push_back(0);
                Reader tooLong(longer);
                QVERIFY(tooLong.varint() == 0 && !tooLong.ok());
            }
        for (const char* bad : {"ffffffffffffffffff02", "ffffffffffffffffff7f", "ffffffffffffffffffff01", "8080808080808080808000", "80", "ff"}) {
            const auto bytes = fromHex(bad).value();
            Reader r(bytes);
            r.varint();
            QVERIFY2(!r.ok(), bad);
        }
    }
};

QTEST_APPLESS_MAIN(BytesTest)
#include "tst_bytes.moc"
