// SPDX-License-Identifier: EUPL-1.2
#include "sync-server/service/Metrics.h"

namespace aanzet::server {

std::string Metrics::text(std::size_t queueDepth, std::size_t spaces) const
{
    std::string out;
    const auto line = [&](std::string_view name, std::string_view type, std::uint64_t value) {
        out.append("# TYPE aanzet_").append(name).append(" ").append(type).append("\naanzet_").append(name).append(" ");
        out.append(std::to_string(value)).append("\n");
    };
    line("requests_total", "counter", requests);
    line("refused_total", "counter", refused);
    line("batches_total", "counter", batches);
    line("operations_total", "counter", operations);
    line("duplicate_batches_total", "counter", duplicates);
    line("quarantined_batches_total", "counter", quarantined);
    line("batches_served_total", "counter", pages);
    line("write_requests_total", "counter", writes);
    line("commits_total", "counter", commits);
    line("failed_commits_total", "counter", failedCommits);
    line("write_queue", "gauge", queueDepth);
    line("watchers", "gauge", watchers);
    line("spaces", "gauge", spaces);
    out += "# TYPE aanzet_errors_total counter\n";
    for (std::size_t i = 0; i < errors.size(); ++i)
        if (const auto n = errors[i].load()) out += "aanzet_errors_total{number=\"" + std::to_string(i) + "\"} " + std::to_string(n) + "\n";
    return out;
}

} // namespace aanzet::server
