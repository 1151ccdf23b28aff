// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "tests/bench/Device.h"

namespace aanzet::bench {

// One story of two devices and a server, from the first push to a merge. Seconds, unless said otherwise.
struct SyncFigures {
    double push = 0, idle = 0, pull = 0;
    double merge = 0;              // both sides sign, push and pull
    double mergeMemory = 0;        // signed before; each takes the other's batches, durable
    std::size_t idleRequests = 0;
    std::size_t kept = 0;          // fields that show both values on both sides
    Traffic pushBytes, pullBytes;
};
SyncFigures runSync(const std::string& folder, std::size_t fields);

} // namespace aanzet::bench
