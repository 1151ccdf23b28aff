// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/Material.h"
#include "tests/bench/ServerProcess.h"
#include "tests/bench/SyncRun.h"
#include "tests/bench/Timing.h"
#include "tests/bench/Works.h"
#include "tests/bench/baselines/Ceiling.h"

namespace aanzet::bench {

static double mergeInMemory(Device& a, Device& b, const Sheet& sheet)
{
    a.signAll();
    b.signAll();
    const auto ofA = a.signedFrames(sheet.space), ofB = b.signedFrames(sheet.space);
    return seconds([&] {
        must(a.store().takeFrames(sheet.space, ofB).ok(), "merge");
        must(b.store().takeFrames(sheet.space, ofA).ok(), "merge");
    });
}

SyncFigures runSync(const std::string& folder, std::size_t fields)
{
    ServerProcess server(folder + "-server");
    Device a(folder + "-a"), b(folder + "-b");
    a.found(server.url());
    const auto sheet = makeSheet(a, fields);
    a.sync();
    SyncFigures out;

    writeAll(a, sheet, kFieldBytes, 1);
    a.forgetTraffic();
    out.push = seconds([&] { a.sync(); });
    out.pushBytes = a.traffic();
    must(a.store().pendingEdits() == 0, "everything pushed");
    std::vector<double> idle;
    for (int i = 0; i < 9; ++i) {
        a.forgetTraffic();
        idle.push_back(seconds([&] { a.sync(); }));
        out.idleRequests = std::max(out.idleRequests, a.traffic().requests);
    }
    out.idle = median(idle);

    for (std::size_t version = 1; version <= 5; ++version) {
        writeAll(a, sheet, kFieldBytes, 1 + version * fields);
        a.sync();
    }
    b.join(a.invite());
    a.sync();
    b.sync();
    must(a.store().grant(sheet.space, b.store().user(), membership::Right::Write, {}), "grant");
    a.sync();
    b.forgetTraffic();
    out.pull = seconds([&] { b.sync(); });
    out.pullBytes = b.traffic();
    must(fieldsWithVersions(b, sheet, 1) == fields, "everything pulled");

    a.sync();
    b.sync();
    writeAll(a, sheet, 20, 7 * fields);
    writeAll(b, sheet, 20, 8 * fields);
    out.mergeMemory = mergeInMemory(a, b, sheet);
    out.kept = std::min(fieldsWithVersions(a, sheet, 2), fieldsWithVersions(b, sheet, 2));
    a.sync();
    b.sync();
    a.sync();
    writeAll(a, sheet, 20, 9 * fields);
    writeAll(b, sheet, 20, 10 * fields);
    out.merge = seconds([&] {
        a.sync();
        b.sync();
        a.sync();
    });
    out.kept = std::min({out.kept, fieldsWithVersions(a, sheet, 2), fieldsWithVersions(b, sheet, 2)});
    return out;
}

void measureSync(Bench& bench)
{
    constexpr std::size_t kFields = 10'000;
    const auto ceilingFigures = ceiling(bench.folder + "/ceiling", kFields);
    const auto ours = runSync(bench.folder + "/sync", kFields);
    const auto pouch = bench.node->pouch(bench.folder + "/pouch", kFields);
    const auto automerge = bench.node->automerge(kFields);
    const auto of = [](const auto& figures, auto member) { return figures ? std::optional<double>((*figures).*member) : std::nullopt; };

    auto& r = bench.report;
    const double payload = double(kFields) * kFieldBytes;
    r.add("push 10,000 operations", {Measure::Faster, 3, "PouchDB, batch 1,000", "s"}, ours.push, of(pouch, &PouchFigures::push));
    r.add("push 10,000 operations", {Measure::Faster, 0.2, "ceiling", "s"}, ours.push, ceilingFigures.push);
    r.add("push 10,000 operations: requests", {Measure::Note, 0, "", ""}, double(ours.pushBytes.requests));
    r.add("pull 10,000 fields, 5 overwritten behind each", {Measure::Faster, 3, "PouchDB, batch 1,000", "s"}, ours.pull, of(pouch, &PouchFigures::pull));
    r.add("pull 10,000 fields: requests", {Measure::Note, 0, "", ""}, double(ours.pullBytes.requests));
    r.add("nothing to do", {Measure::Times, 1.0 / 3, "PouchDB, one direction", "ms"}, ours.idle * 1000,
          pouch ? std::optional(pouch->noop * 1000) : std::nullopt);
    r.add("nothing to do: requests", {Measure::Value, 1, "", ""}, double(ours.idleRequests));
    r.add("merge 10,000 fields edited on both sides, both ways", {Measure::Times, 0.2, "Automerge, 1,000 records", "s"}, ours.mergeMemory,
          of(automerge, &AutomergeFigures::merge));
    r.add("the same, signed and over the server", {Measure::Times, 0.2, "Automerge, 1,000 records, in memory", "s"}, ours.merge,
          of(automerge, &AutomergeFigures::merge));
    r.add("values kept of 10,000 conflicts", {Measure::AtLeast, 10'000, "", ""}, double(ours.kept));
    if (automerge) r.add("the same in Automerge", {Measure::Note, 0, "", ""}, automerge->kept);
    r.add("bytes on the wire per byte of field, push, both directions", {Measure::Value, 1.5, "", ""}, double(ours.pushBytes.bytes()) / payload);
    r.add("the same per live byte, pull with 5 overwritten versions behind each", {Measure::Note, 0, "", ""}, double(ours.pullBytes.bytes()) / payload);
}

void measureGrowth(Bench& bench)
{
    constexpr std::size_t kSmall = 2'500, kLarge = 10'000;
    const auto small = runSync(bench.folder + "/small", kSmall), large = runSync(bench.folder + "/large", kLarge);
    const Target target{Measure::Times, 4.6, "2,500 fields", "s"};
    bench.report.add("growth of push", target, large.push, small.push);
    bench.report.add("growth of pull", target, large.pull, small.pull);
    bench.report.add("growth of merge", target, large.merge, small.merge);
}

} // namespace aanzet::bench
