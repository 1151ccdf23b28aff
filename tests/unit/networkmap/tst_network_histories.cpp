// SPDX-License-Identifier: EUPL-1.2
#include "tests/unit/networkmap/NetworkDay.h"
#include <QElapsedTimer>
#include <QTest>
#include <cstdio>

using namespace aanzet;

namespace {
std::uint64_t firstSeed = 1, seeds = 0;   // 0: as many as half a minute holds
}

// Two devices draw 500 verbs each without a network and merge. A failing seed is one number: --seed N --seeds 1.
class tst_network_histories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoWhoDrawFiveHundredVerbsEachSeeOneDrawingAndLoseNothing()
    {
        test::Team team;
        test::NetworkDay day(team);
        QElapsedTimer clock;
        clock.start();
        std::uint64_t done = 0;
        for (; seeds ? done < seeds : done < 3 || clock.elapsed() < 30'000; ++done) {
            const auto seed = firstSeed + done;
            // Most meet once, after all; some on the way as well.
            const auto wrong = day.play(seed, {500, seed % 3 == 0 ? 5 : 1});
            QVERIFY2(wrong.empty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(QString::fromStdString(wrong))));
        }
        std::printf("%llu histories in %lld ms\n", static_cast<unsigned long long>(done), static_cast<long long>(clock.elapsed()));
    }
};

int main(int argc, char** argv)
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "2000000000");   // two thousand take longer than the five minutes of Qt
    QCoreApplication app(argc, argv);
    std::vector<char*> rest;
    for (int i = 0; i < argc; ++i) {
        const std::string_view word = argv[i];
        if (word == "--seed" && i + 1 < argc) firstSeed = std::strtoull(argv[++i], nullptr, 10);
        else if (word == "--seeds" && i + 1 < argc) seeds = std::strtoull(argv[++i], nullptr, 10);
        else rest.push_back(argv[i]);
    }
    tst_network_histories test;
    return QTest::qExec(&test, int(rest.size()), rest.data());
}
#include "tst_network_histories.moc"
