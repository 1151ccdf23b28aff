// SPDX-License-Identifier: EUPL-1.2
#include "shared/crypto/Crypto.h"
#include <QTest>

using namespace aanzet;
using namespace aanzet::crypto;

class SecretstreamTest : public QObject
{
    Q_OBJECT
    Bytes m_key = Bytes(32, 9);
    Bytes m_header;
    std::vector<Bytes> m_plain, m_sealed;

    // True when the whole stream opens to what went in and is finished.
    bool opens(const std::vector<Bytes>& sealed) const
    {
        auto opener = StreamOpener::open(m_key, m_header);
        if (!opener) return false;
        for (std::size_t i = 0; i < sealed.size(); ++i) {
            const auto plain = opener->pull(sealed[i]);
            if (!plain || i >= m_plain.size() || *plain != m_plain[i]) return false;
        }
        return opener->finished();
    }

private Q_SLOTS:
    void init()
    {
        m_plain = {Bytes(StreamSealer::kChunk, 1), Bytes(StreamSealer::kChunk, 2), {}, Bytes(100, 3)};
        m_sealed.clear();
        StreamSealer sealer(m_key);
        m_header = sealer.header();
        for (std::size_t i = 0; i < m_plain.size(); ++i) m_sealed.push_back(sealer.push(m_plain[i], i + 1 == m_plain.size()));
    }

    void aWholeStreamOpens()
    {
        QVERIFY(opens(m_sealed));
        for (std::size_t i = 0; i < m_sealed.size(); ++i) QCOMPARE(m_sealed[i].size(), m_plain[i].size() + StreamSealer::kOverhead);
    }

    void aStreamWithoutItsEndIsNotFinished()
    {
        for (std::size_t n = 0; n < m_sealed.size(); ++n) QVERIFY(!opens({m_sealed.begin(), m_sealed.begin() + std::ptrdiff_t(n)}));
    }

    void reorderedRepeatedAndMissingChunksAreRefused()
    {
        for (std::size_t a = 0; a < m_sealed.size(); ++a) {
            for (std::size_t b = a + 1; b < m_sealed.size(); ++b) {
                auto swapped = m_sealed;
                std::swap(swapped[a], swapped[b]);
                QVERIFY(!opens(swapped));
            }
            auto missing = m_sealed, twice = m_sealed;
            missing.erase(missing.begin() + std::ptrdiff_t(a));
            twice.insert(twice.begin() + std::ptrdiff_t(a), m_sealed[a]);
            QVERIFY(!opens(missing));
            QVERIFY(!opens(twice));
        }
    }

    void nothingFollowsTheEnd()
    {
        auto longer = m_sealed;
        longer.push_back(m_sealed.back());
        QVERIFY(!opens(longer));
        auto opener = StreamOpener::open(m_key, m_header);
        for (const auto& chunk : m_sealed) QVERIFY(opener->pull(chunk));
        QVERIFY(opener->finished());
        QVERIFY(!opener->pull(m_sealed.back()));
        // Not even what the same sender truly sealed after its own end.
        StreamSealer sealer(m_key);
        auto next = StreamOpener::open(m_key, sealer.header());
        QVERIFY(next->pull(sealer.push(m_plain[0], true)));
        QVERIFY(!next->pull(sealer.push(m_plain[1], false)));
    }

    void everyChangedBitOfASmallChunkIsRefused()
    {
        for (std::size_t bit = 0; bit < m_sealed[3].size() * 8; ++bit) {
            auto changed = m_sealed;
            changed[3][bit / 8] ^= std::uint8_t(1 << bit % 8);
            if (opens(changed)) QFAIL(qPrintable(QString::number(bit)));
        }
    }

    void truncatedChunksAreRefused()
    {
        for (std::size_t n = 0; n < m_sealed[3].size(); ++n) {
            auto changed = m_sealed;
            changed[3].resize(n);
            QVERIFY(!opens(changed));
        }
    }

    void anotherKeyOrHeaderIsRefused()
    {
        auto key = m_key;
        key[0] ^= 1;
        auto opener = StreamOpener::open(key, m_header);
        QVERIFY(opener && !opener->pull(m_sealed[0]));
        for (std::size_t i = 0; i < m_header.size(); ++i) {
            auto header = m_header;
            header[i] ^= 0x40;
            opener = StreamOpener::open(m_key, header);
            QVERIFY(!opener || !opener->pull(m_sealed[0]));
        }
        QVERIFY(!StreamOpener::open(Bytes(31), m_header));
        QVERIFY(!StreamOpener::open(m_key, Bytes(23)));
        QVERIFY(!StreamOpener::open(m_key, {}));
    }

    void twoStreamsOfOneTextShareNoByte()
    {
        StreamSealer other(m_key);
        QVERIFY(other.header() != m_header);
        QVERIFY(other.push(m_plain[0], false) != m_sealed[0]);
    }
};

QTEST_APPLESS_MAIN(SecretstreamTest)
#include "tst_secretstream.moc"
