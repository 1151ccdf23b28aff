// SPDX-License-Identifier: EUPL-1.2
#include "mobile/sound/VoiceMemo.h"
#include <QTest>
#include <cmath>
#include <numbers>
#include <random>

using namespace aanzet;
using namespace aanzet::sound;

// Speech to Ogg Opus and back; bytes from anywhere end in an answer.
class VoiceMemo : public QObject
{
    Q_OBJECT

    static std::vector<std::int16_t> tone(int rate, double seconds, double hertz, double loud = 8000)
    {
        std::vector<std::int16_t> out(std::size_t(rate * seconds));
        for (std::size_t i = 0; i < out.size(); ++i) out[i] = std::int16_t(loud * std::sin(2 * std::numbers::pi * hertz * double(i) / rate));
        return out;
    }
    static crypto::SecretBytes memoOf(const std::vector<std::int16_t>& samples, int rate)
    {
        auto encoder = *VoiceEncoder::begin(rate);
        for (std::size_t at = 0; at < samples.size(); at += 777) {
            const auto n = std::min<std::size_t>(777, samples.size() - at);
            if (!encoder.write({samples.data() + at, n})) return crypto::SecretBytes();
        }
        return *encoder.end();
    }
    // How much of the sound is this tone, 0 to 1 (Goertzel).
    static double shareOf(std::span<const std::int16_t> s, double hertz, int rate)
    {
        double re = 0, im = 0, all = 0;
        for (std::size_t i = 0; i < s.size(); ++i) {
            const double a = 2 * std::numbers::pi * hertz * double(i) / rate;
            re += s[i] * std::cos(a);
            im += s[i] * std::sin(a);
            all += double(s[i]) * s[i];
        }
        return all > 0 ? 2 * (re * re + im * im) / (double(s.size()) * all) : 0;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::init()); }

    void whatWasSaidIsHeardAgain_data()
    {
        QTest::addColumn<int>("rate");
        for (const int rate : {8000, 16000, 44100, 48000}) QTest::addRow("%d", rate) << rate;
    }
    void whatWasSaidIsHeardAgain()
    {
        QFETCH(int, rate);
        const auto memo = memoOf(tone(rate, 3, 440), rate);
        QVERIFY(memo.size() > 1000 && memo.size() < 30000);        // about 24 kbit/s
        const auto heard = decode(memo.view());
        QVERIFY(heard.ok());
        const auto samples = heard->view();
        QVERIFY2(std::abs(double(samples.size()) / kPlayedRate - 3) < 0.05, QByteArray::number(double(samples.size()) / kPlayedRate));
        const auto middle = samples.subspan(kPlayedRate / 2, kPlayedRate);
        QVERIFY2(shareOf(middle, 440, kPlayedRate) > 0.9, QByteArray::number(shareOf(middle, 440, kPlayedRate)));
        QVERIFY(shareOf(middle, 700, kPlayedRate) < 0.05);
        double energy = 0;
        for (const auto s : middle) energy += double(s) * s;
        QVERIFY(std::abs(std::sqrt(energy / double(middle.size())) / (8000 / std::numbers::sqrt2) - 1) < 0.2);
    }

    void whatIsWrittenSoFarCanBeHeardWithoutTheEnd()
    {
        auto encoder = *VoiceEncoder::begin(16000);
        const auto all = tone(16000, 6, 300);
        QVERIFY(encoder.write(all).ok());
        const auto half = decode(encoder.soFar());
        QVERIFY(half.ok());
        QVERIFY2(half->seconds(kPlayedRate) >= 4, QByteArray::number(half->seconds(kPlayedRate)));
        QVERIFY(encoder.end().ok());
        QVERIFY(!encoder.write(all).ok() && !encoder.end().ok());
    }

    void nothingOfAPersonStandsInTheFile()
    {
        const auto memo = memoOf(tone(16000, 1, 300), 16000);
        const auto view = memo.view();
        const std::string bytes(view.begin(), view.end());
        for (const auto* word : {"ARTIST", "TITLE", "DATE", "LOCATION", "COMMENT"}) QVERIFY(bytes.find(word) == std::string::npos);
    }

    void bytesFromAnywhereEndInAnAnswer()
    {
        QCOMPARE(decode({}).code(), ErrorCode::Malformed);
        const auto memo = memoOf(tone(16000, 4, 300), 16000);
        const Bytes good(memo.view().begin(), memo.view().end());
        QCOMPARE(decode(ByteView(good.data(), 40)).code(), ErrorCode::Malformed);       // cut off before a sound
        Bytes other(good);
        other[0] ^= 1;
        QCOMPARE(decode(other).code(), ErrorCode::Malformed);
        Bytes stereo(good);
        const auto head = std::search(stereo.begin(), stereo.end(), std::begin("OpusHead"), std::end("OpusHead") - 1);
        QVERIFY(head != stereo.end());
        *(head + 9) = 2;                                                              // the page's checksum is wrong now
        QCOMPARE(decode(stereo).code(), ErrorCode::Malformed);
        QCOMPARE(decode(Bytes(100'000, 'x')).code(), ErrorCode::Malformed);
        QCOMPARE(decode(Bytes((4 << 20) + 1, 'O')).code(), ErrorCode::Malformed);
        std::mt19937 random(7);
        for (int i = 0; i < 200; ++i) {
            auto bytes = good;
            for (int k = 0; k < 1 + i % 9; ++k) bytes[random() % bytes.size()] ^= std::uint8_t(1 + random() % 255);
            if (i % 3 == 0) bytes.resize(random() % bytes.size());
            if (const auto heard = decode(bytes); heard.ok()) QVERIFY(heard->seconds(kPlayedRate) <= 5);
        }
    }

    void whatIsLongerThanFiveMinutesIsNoMemo()
    {
        const auto memo = memoOf(std::vector<std::int16_t>(8000 * (kMostSeconds + 8), 3), 8000);
        QCOMPARE(decode(memo.view()).code(), ErrorCode::Malformed);
        QVERIFY(decode(memoOf(std::vector<std::int16_t>(8000 * kMostSeconds, 3), 8000).view()).ok());
        QVERIFY(!VoiceEncoder::begin(12345).ok());
    }
};

QTEST_APPLESS_MAIN(VoiceMemo)
#include "tst_voice_memo.moc"
