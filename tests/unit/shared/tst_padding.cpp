// SPDX-License-Identifier: EUPL-1.2
#include "shared/crypto/Crypto.h"
#include <QTest>
#include <set>

using namespace aanzet;
using namespace aanzet::crypto;

// PADME by its definition: of the length's floating-point form, keep as many mantissa bits as the exponent needs.
static std::size_t classByDefinition(std::size_t n)
{
    for (std::size_t small : {32, 64, 128, 256})
        if (n <= small) return small;
    int exponent = 0;
    while ((n >> exponent) > 1) ++exponent;
    int exponentBits = 0;
    while ((exponent >> exponentBits) > 0) ++exponentBits;
    const std::size_t unit = std::size_t(1) << (exponent - exponentBits);
    std::size_t padded = n;
    while (padded % unit) ++padded;
    while (padded % 32) ++padded;
    return padded;
}

class PaddingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyLengthRoundTripsInItsClass()
    {
        Bytes plain;
        std::set<std::size_t> classes;
        std::size_t previous = 0;
        for (std::size_t n = 0; n <= 70000; ++n) {
            const auto padded = pad(plain);
            if (padded.size() != classByDefinition(n + 1)) QFAIL(qPrintable(QString::number(n)));
            if (padded.size() < previous || padded.size() % 32) QFAIL(qPrintable(QString::number(n)));
            previous = padded.size();
            if (n > 255 && padded.size() > (n + 1) * 112 / 100 + 32) QFAIL(qPrintable(QString::number(n)));   // at most 12 % and a step
            const auto back = unpad(padded);
            if (!back || !equal(*back, plain)) QFAIL(qPrintable(QString::number(n)));
            classes.insert(padded.size());
            plain.push_back(n % 3 ? 0x80 : 0);   // values that look like padding
        }
        QVERIFY(classes.size() < 140);   // few sizes to tell texts apart by
    }

    void anotherClassIsRefused()
    {
        for (std::size_t n : {0, 5, 31, 32, 200, 300, 5000}) {
            const auto padded = pad(Bytes(n, 7));
            for (std::size_t size : {0, 1, 16, 31, 32, 33, 64, 128, 256, 288, 320, 512, 5120, 5184, 8192}) {
                auto other = padded;
                if (size >= n + 1) other.resize(size);
                if (other.size() != padded.size() && size > n) QVERIFY(!unpad(other));
            }
        }
    }

    void aMissingOrChangedMarkIsRefused()
    {
        QVERIFY(!unpad({}));
        QVERIFY(!unpad(Bytes(32)));
        QVERIFY(!unpad(Bytes(64, 0xff)));
        auto padded = pad(viewOf("text"));
        for (int value = 0; value < 256; ++value) {
            padded[4] = static_cast<std::uint8_t>(value);
            if (value == 0) QVERIFY(!unpad(padded));           // "text" ends in no mark
            else QCOMPARE(unpad(padded).has_value(), value == 0x80);
        }
        padded = pad(viewOf("text"));
        padded.back() = 1;
        QVERIFY(!unpad(padded));
    }
};

QTEST_APPLESS_MAIN(PaddingTest)
#include "tst_padding.moc"
