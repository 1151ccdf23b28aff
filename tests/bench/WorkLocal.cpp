// SPDX-License-Identifier: EUPL-1.2
#include "shared/schema/TypeIds.h"
#include "tests/bench/Material.h"
#include "tests/bench/Timing.h"
#include "tests/bench/Works.h"
#include "tests/bench/baselines/RawStore.h"

namespace aanzet::bench {

void measureSave(Bench& bench)
{
    constexpr std::size_t kSaves = 400;
    Device device(bench.folder + "/save");
    device.found({});
    const auto sheet = makeSheet(device, 5000);
    writeAll(device, sheet, kFieldBytes, 1);
    device.signAll();
    std::vector<double> times;
    for (std::size_t i = 0; i < kSaves; ++i) {
        store::PutRequest put{sheet.space, types::VisitObservation, sheet.records[i], {{9, prose(300, i), {}}}};
        times.push_back(seconds([&] { must(device.store().put(put).ok(), "put"); }));
    }
    bench.report.add("save a note, durable, p50", {Measure::Times, 5, "SQLite, one commit, p50", "us"}, median(times) * 1e6,
                     singleCommit(bench.folder + "/commit", kSaves) * 1e6);
}

namespace {

// A caseload in a vault without a server: worries of one text and one line each.
struct Caseload {
    std::unique_ptr<Device> device;
    std::vector<std::string> texts;
    std::unique_ptr<RawStore> raw;
};

Caseload makeCaseload(const std::string& folder, std::size_t records)
{
    constexpr std::size_t kHouseholds = 40, kText = 160;
    Caseload c;
    c.device = std::make_unique<Device>(folder);
    c.device->found({});
    auto& store = c.device->store();
    std::vector<SpaceId> dossiers;
    for (std::size_t h = 0; h < kHouseholds; ++h)
        dossiers.push_back(must(store.spaceOf(must(store.createHousehold("Gezin " + prose(12, h)), "household"), store::Layer::Professional), "dossier"));
    for (std::size_t i = 0; i < records;) {
        std::vector<store::PutRequest> save;
        for (std::size_t n = 0; n < 500 && i < records; ++n, ++i) {
            c.texts.push_back(prose(kText, i));
            save.push_back({dossiers[(i / 500) % kHouseholds], types::Worry, {}, {{2, c.texts.back(), {}}, {3, prose(12, i * 3), {}}}});
            c.texts.push_back(prose(12, i * 3));
        }
        must(store.putAll(save).ok(), "put");
        c.device->signAll();
    }
    c.raw = std::make_unique<RawStore>(folder + "-raw", c.texts);
    return c;
}

struct UnlockFigures {
    double list = 0, full = 0, raw = 0;
};

UnlockFigures unlock(Caseload& c)
{
    UnlockFigures out;
    out.raw = c.raw->openAndInsert();
    const auto [list, full] = c.device->reopen(40);
    out.list = list;
    out.full = full;
    return out;
}

} // namespace

void measureUnlock(Bench& bench)
{
    static auto small = makeCaseload(bench.folder + "/keep-8000", 8'000);
    static auto large = makeCaseload(bench.folder + "/keep-100000", 100'000);
    for (auto* c : {&small, &large}) {
        const std::string size = c == &small ? "8,000 records" : "100,000 records";
        const auto figures = unlock(*c);
        bench.report.add("unlock " + size + ": household list", {Measure::Times, 0.3, "full load", "ms"}, figures.list * 1000, figures.full * 1000);
        bench.report.add("unlock " + size + ": full load", {Measure::Times, 2, "raw open and insert", "ms"}, figures.full * 1000, figures.raw * 1000);
    }
    // As somebody types a word: each letter asks anew.
    std::string typed = large.texts[4321 * 2].substr(0, large.texts[4321 * 2].find(' '));
    double ours = 0, raw = 0;
    for (std::size_t n = 2; n <= typed.size(); ++n) {
        const auto word = typed.substr(0, n);
        raw += large.raw->find("\"" + word + "\"*");
        ours += seconds([&] { must(!must(large.device->store().search(word), "search").empty(), "found"); });
    }
    bench.report.add("search as you type, 100,000 records", {Measure::Times, 1.5, "raw FTS5", "ms"}, ours * 1000, raw * 1000);
    const auto a = unlock(small);
    const auto b = unlock(large);
    bench.report.add("growth of unlock, per 4x of records", {Measure::Value, 4.6, "", ""}, 4 * (b.full / a.full) / (100'000.0 / 8'000));
}

} // namespace aanzet::bench
