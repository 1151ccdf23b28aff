// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "tests/bench/Report.h"
#include "tests/bench/baselines/Node.h"

// The lines of the table of speeds, in groups that share their preparation. Each call is one round of everything in its
// group, ours and the baselines in turn.
namespace aanzet::bench {

struct Bench {
    std::string folder;          // work files; emptied at each round
    const Node* node = nullptr;
    Report report;
};

void measureSync(Bench& bench);      // push, pull, nothing to do, merge, bytes on the wire
void measureSave(Bench& bench);
void measureUnlock(Bench& bench);    // and search
void measureServer(Bench& bench);
void measureGrowth(Bench& bench);

} // namespace aanzet::bench
