// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/result/Error.h"
#include "tests/support/FaultVfs.h"
#include <QTest>

// The shapes that every test of a store under fault has: which faults there are, and a stop at each call.
namespace aanzet::test {

struct DiskFault {
    Fault fault;
    Repeat repeat;
    ErrorCode code;                      // what people are told
};

// Rows for a column "fault" that holds the index into kDiskFaults.
inline constexpr DiskFault kDiskFaults[] = {
    {Fault::DiskFull, Repeat::Once, ErrorCode::DiskFull},      {Fault::WriteError, Repeat::Once, ErrorCode::Storage},
    {Fault::SyncError, Repeat::Once, ErrorCode::Storage},      {Fault::DiskFull, Repeat::FromThenOn, ErrorCode::DiskFull},
    {Fault::WriteError, Repeat::FromThenOn, ErrorCode::Storage}, {Fault::SyncError, Repeat::FromThenOn, ErrorCode::Storage},
};
inline void diskFaultRows()
{
    QTest::addColumn<int>("fault");
    for (int i = 0; i < int(std::size(kDiskFaults)); ++i) {
        const auto& f = kDiskFaults[i];
        const char* what = f.fault == Fault::DiskFull ? "disk full" : f.fault == Fault::WriteError ? "write error" : "failed fsync";
        QTest::addRow("%s, %s", what, f.repeat == Repeat::Once ? "once" : "from then on") << i;
    }
}

// Rows for a column "unsynced".
inline void powerCutRows()
{
    QTest::addColumn<int>("unsynced");
    QTest::newRow("everything written arrived") << int(Unsynced::Keep);
    QTest::newRow("nothing unsynced arrived") << int(Unsynced::Drop);
    QTest::newRow("torn") << int(Unsynced::Tear);
}

struct StopPlan {
    std::uint64_t calls = 0;             // that the work makes when nothing stops it
    Unsynced unsynced = Unsynced::Keep;
    std::uint64_t seed = 0;
    std::uint64_t first = 1, step = 1;   // which of the calls are stopped at
};

// Stops the machine at the planned calls of `work`, boots, and lets `judge` look: empty, or what is wrong. prepare() puts
// the disk as it was before the work; it may work on it itself.
template <class Prepare, class Work, class Judge>
std::string sweepStops(FaultVfs& vfs, const StopPlan& plan, Prepare prepare, Work work, Judge judge, int* stops = nullptr)
{
    for (std::uint64_t k = plan.first; k <= plan.calls; k += plan.step) {
        const auto where = "stop at call " + std::to_string(k) + ": ";
        vfs.clear();
        prepare();
        vfs.stopAt(k, plan.unsynced, plan.seed + k);
        work();
        if (!vfs.stopped()) return where + "never came to it";
        if (vfs.openHandles() != 0) return where + "files left open";
        vfs.clear();
        if (stops) ++*stops;
        if (const std::string wrong = judge(); !wrong.empty()) return where + wrong;
    }
    return {};
}

} // namespace aanzet::test
