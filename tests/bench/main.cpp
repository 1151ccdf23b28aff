// SPDX-License-Identifier: EUPL-1.2
#include "shared/crypto/Crypto.h"
#include "tests/bench/Timing.h"
#include "tests/bench/Works.h"
#include <QCoreApplication>
#include <filesystem>
#include <map>

using namespace aanzet::bench;

static int wrongUse()
{
    std::fprintf(stderr, "usage: aanzet-bench [--only sync|save|unlock|server|growth] [--rounds N]\n");
    return 2;
}

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const std::vector<std::pair<std::string, void (*)(Bench&)>> works{
        {"sync", measureSync}, {"save", measureSave}, {"unlock", measureUnlock}, {"server", measureServer}, {"growth", measureGrowth}};
    std::string only;
    int rounds = 3;
    const auto arguments = app.arguments();
    for (qsizetype i = 1; i < arguments.size(); i += 2) {
        if (i + 1 >= arguments.size()) return wrongUse();
        if (arguments[i] == QLatin1String("--only")) only = arguments[i + 1].toStdString();
        else if (arguments[i] == QLatin1String("--rounds")) rounds = arguments[i + 1].toInt();
        else return wrongUse();
    }
    const bool isKnown = only.empty() || std::any_of(works.begin(), works.end(), [&](const auto& w) { return w.first == only; });
    if (rounds < 1 || !isKnown) return wrongUse();
    must(aanzet::crypto::init(), "crypto");

    const std::string folder = AANZET_BENCH_FOLDER;
    const Node node(folder + "/npm");
    Bench bench{folder + "/work", &node, {}};
    std::filesystem::remove_all(bench.folder);
    for (int round = 1; round <= rounds; ++round)
        for (const auto& [name, measure] : works) {
            if (!only.empty() && only != name) continue;
            std::fprintf(stderr, "round %d of %d: %s\n", round, rounds, name.c_str());
            std::error_code ignored; // what is not there need not be removed
            std::filesystem::create_directories(bench.folder, ignored);
            for (const auto& entry : std::filesystem::directory_iterator(bench.folder))
                if (!entry.path().filename().string().starts_with("keep-")) std::filesystem::remove_all(entry.path(), ignored);
            measure(bench);
        }
    bench.report.print();
    return 0;
}
