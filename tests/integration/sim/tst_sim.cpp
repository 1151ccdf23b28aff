// SPDX-License-Identifier: EUPL-1.2
#include "tests/integration/sim/History.h"
#include <QElapsedTimer>
#include <QTest>
#include <csignal>
#include <iostream>
#include <sys/wait.h>
#include <unistd.h>

using namespace aanzet::test;

namespace {

std::uint64_t histories = 300, firstSeed = 1;
int workers = 2;
bool isTracing = false;
std::vector<pid_t> players;
QElapsedTimer timer;

// A history takes a twentieth of a second. One that stands still is a finding like any other, with a number.
constexpr unsigned kLongestHistorySeconds = 300;
volatile std::uint64_t seedNow = 0;

extern "C" void standsStill(int)
{
    char line[64] = "history ";
    std::size_t n = 8;
    char digits[24];
    std::size_t k = 0;
    for (auto s = seedNow; s || !k; s /= 10) digits[k++] = static_cast<char>('0' + s % 10);
    while (k) line[n++] = digits[--k];
    for (const char* rest = ": stands still\n"; *rest; ++rest) line[n++] = *rest;
    (void)!::write(1, line, n);
    ::_exit(2);
}

// The seeds w, w + workers, ... of one process; libsodium's random source is one per process. Failures go to stdout.
int work(int w)
{
    ::signal(SIGALRM, standsStill);
    Town town;
    town.isTracing = isTracing;
    History history(town);
    int failures = 0;
    std::uint64_t edits = 0, steps = 0, requests = 0, forked = 0, begun = 0, spared = 0, late = 0;
    for (std::uint64_t i = static_cast<std::uint64_t>(w); i < histories && failures < 20; i += static_cast<std::uint64_t>(workers)) {
        const auto seed = firstSeed + i;
        seedNow = seed;
        ::alarm(kLongestHistorySeconds);
        const auto wrong = history.run(seed);
        ::alarm(0);
        edits += history.edits();
        steps += history.steps();
        requests += town.requests;
        forked += town.hasForkedLog;
        begun += history.begun();
        spared += history.spared();
        late += history.late();
        if (wrong.empty()) continue;
        std::cout << "history " << seed << ": " << wrong << std::endl;
        ++failures;
    }
    std::cout << "worker " << w << ": " << steps << " steps, " << edits << " edits, " << requests << " requests, " << forked << " with a forked member log, " << begun << " layers begun with a checkpoint, " << spared << " bodies taken by compaction, " << late << " edits delivered late, " << failures << " failures" << std::endl;
    // So many histories without it say nothing of it.
    const bool isIdle = histories / static_cast<std::uint64_t>(workers) >= 500 && (!edits || !spared || !begun || !late);
    if (isIdle) std::cout << "nothing was written, taken by a compaction, begun with a checkpoint or delivered late" << std::endl;
    return failures || isIdle ? 1 : 0;
}

} // namespace

class Simulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyHistoryEndsEqualEverywhereAndNothingIsLost()
    {
        int failed = 0;
        for (auto pid : players) {
            int status = 0;
            QCOMPARE(::waitpid(pid, &status, 0), pid);
            failed += !WIFEXITED(status) || WEXITSTATUS(status) != 0;
        }
        std::cout << histories << " histories in " << timer.elapsed() / 1000.0 << " s" << std::endl;
        QCOMPARE(failed, 0);
    }
};

int main(int argc, char** argv)
{
    std::vector<char*> rest;
    for (int i = 0; i < argc; ++i) {
        const std::string_view word = argv[i];
        if (word == "--histories" && i + 1 < argc) histories = std::strtoull(argv[++i], nullptr, 10);
        else if (word == "--seed" && i + 1 < argc) firstSeed = std::strtoull(argv[++i], nullptr, 10);
        else if (word == "--workers" && i + 1 < argc) workers = std::max(1, std::atoi(argv[++i]));
        else if (word == "--trace") isTracing = true;
        else rest.push_back(argv[i]);
    }
    // Before Qt: a process that is divided while Qt Test's watchdog thread holds a lock sleeps for ever in one half. And
    // the watchdog's five minutes are not meant for ten thousand histories; each history has its own limit.
    qputenv("QTEST_FUNCTION_TIMEOUT", "2000000000");
    timer.start();
    for (int w = 0; w < workers; ++w) {
        const auto pid = ::fork();
        if (pid < 0) return 1;
        if (pid == 0) ::_exit(work(w));
        players.push_back(pid);
    }
    QCoreApplication app(argc, argv);
    Simulation simulation;
    return QTest::qExec(&simulation, static_cast<int>(rest.size()), rest.data());
}

#include "tst_sim.moc"
