// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/OrderKey.h"
#include <QtTest>
#include <random>
#include <vector>

using aanzet::domain::orderBetween;

class OrderKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyIsAlwaysStrictlyBetweenItsNeighbours()
    {
        for (unsigned seed = 0; seed < 40; ++seed) {
            std::mt19937 random(seed);
            std::vector<std::string> list;
            for (int i = 0; i < 600; ++i) {
                const auto at = random() % (list.size() + 1);
                const std::string a = at ? list[at - 1] : std::string();
                const std::string b = at < list.size() ? list[at] : std::string();
                const auto key = orderBetween(a, b);
                QVERIFY(key.ok());
                QVERIFY(!key->empty());
                QVERIFY2(*key > a && (b.empty() || *key < b), qPrintable(QStringLiteral("seed %1").arg(seed)));
                list.insert(list.begin() + static_cast<std::ptrdiff_t>(at), *key);
            }
            for (const auto& key : list) QVERIFY2(key.size() <= 8, key.c_str());
        }
    }

    void addingAtAnEndStaysShort()
    {
        std::string last, first;
        for (int i = 0; i < 1000; ++i) {
            last = *orderBetween(last, {});
            first = *orderBetween({}, first);
        }
        QVERIFY2(last.size() <= 40, last.c_str());
        QVERIFY2(first.size() <= 40, first.c_str());
    }

    void puttingEverythingAtOnePlaceGrowsOneCharacterInSix()
    {
        std::string low = *orderBetween({}, {}), high = *orderBetween(low, {});
        for (int i = 0; i < 300; ++i) {
            auto key = *orderBetween(low, high);
            QVERIFY(low < key && key < high);
            (i % 2 ? low : high) = key;
        }
        QVERIFY2(low.size() <= 60 && high.size() <= 60, low.c_str());
    }

    void neighboursInTheWrongOrderOrForeignKeysAreRefused()
    {
        QVERIFY(!orderBetween("b", "a").ok());
        QVERIFY(!orderBetween("a", "a").ok());
        QVERIFY(!orderBetween("a-", "b").ok());
        QVERIFY(!orderBetween("a", "b0").ok());
        QVERIFY(!orderBetween("é", {}).ok());
        QVERIFY(orderBetween("a", "a1").ok());
    }
};

QTEST_APPLESS_MAIN(OrderKeyTest)
#include "OrderKeyTest.moc"
