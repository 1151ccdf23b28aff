// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <array>
#include <atomic>
#include <cstdint>
#include <string>

namespace aanzet::server {

// Counters for the operator: how much and how well, never who.
struct Metrics {
    std::atomic<std::uint64_t> requests{0}, refused{0}, batches{0}, operations{0}, duplicates{0}, quarantined{0};
    std::atomic<std::uint64_t> commits{0}, writes{0}, failedCommits{0}, pages{0}, watchers{0};
    std::array<std::atomic<std::uint64_t>, 64> errors{};   // by number on the wire

    void refuse(std::uint16_t number)
    {
        ++refused;
        if (number < errors.size()) ++errors[number];
    }
    std::string text(std::size_t queueDepth, std::size_t spaces) const;   // Prometheus exposition format
};

} // namespace aanzet::server
