// SPDX-License-Identifier: EUPL-1.2
#include "tests/integration/sim/History.h"
#include <QElapsedTimer>
#include <QTest>
#include <iostream>
#include <sys/wait.h>
#include <unistd.h>

using namespace aanzet::test;

namespace {

std::uint64_t histories = 300, firstSeed = 1;
int workers = 2;
bool isTracing = false, isTogether = false;

// The seeds w, w + workers, ... of one process; libsodium's random source is one per process. Failures go to stdout.
int work(int w)
{
    Town town;
    town.isTracing = isTracing;
    History history(town);
    history.isTogether = isTogether;
    int failures = 0;
    std::uint64_t edits = 0, steps = 0, requests = 0, forked = 0;
    for (std::uint64_t i = static_cast<std::uint64_t>(w); i < histories && failures < 10; i += static_cast<std::uint64_t>(workers)) {
        const auto seed = firstSeed + i;
        const auto wrong = history.run(seed);
        edits += history.edits();
        steps += history.steps();
        requests += town.requests;
        forked += town.hasForkedLog;
        if (wrong.empty()) continue;
        std::cout << "history " << seed << ": " << wrong << std::endl;
        ++failures;
    }
    std::cout << "worker " << w << ": " << steps << " steps, " << edits << " edits, " << requests << " requests, " << forked << " with a forked member log, " << failures << " failures" << std::endl;
    return failures ? 1 : 0;
}

} // namespace

class Simulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyHistoryEndsEqualEverywhereAndNothingIsLost()
    {
        QElapsedTimer timer;
        timer.start();
        std::vector<pid_t> children;
        for (int w = 0; w < workers; ++w) {
            const auto pid = ::fork();
            QVERIFY(pid >= 0);
            if (pid == 0) ::_exit(work(w));
            children.push_back(pid);
        }
        int failed = 0;
        for (auto pid : children) {
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
        else if (word == "--together") isTogether = true;
        else if (word == "--trace") isTracing = true;
        else rest.push_back(argv[i]);
    }
    QCoreApplication app(argc, argv);
    Simulation simulation;
    return QTest::qExec(&simulation, static_cast<int>(rest.size()), rest.data());
}

#include "tst_sim.moc"
