// SPDX-License-Identifier: EUPL-1.2
#include "sync-server/service/Route.h"
#include "shared/protocol/Messages.h"
#include <charconv>

namespace aanzet::server {
namespace {

struct Row {
    std::string_view method, path;
    Call call;
    std::uint64_t maxBody;
    Route::Signed isSigned;
    int segments;                        // that follow the path
};
using enum Route::Signed;
constexpr Row kRows[] = {
    {"GET", "/v1/info", Call::Info, 0, No, 0},
    {"POST", "/v1/found", Call::Found, protocol::kMaxBody, No, 0},
    {"POST", "/v1/join", Call::Join, 64 * 1024, No, 0},
    {"PUT", "/v1/kit", Call::Kit, 4096, ByDevice, 0},
    {"POST", "/v1/recover", Call::Recover, 64 * 1024, No, 0},
    {"POST", "/v1/logs", Call::Logs, protocol::kMaxBody, ByDevice, 0},
    {"POST", "/v1/sync", Call::Sync, protocol::kMaxBody, ByDevice, 0},
    {"POST", "/v1/history", Call::History, 4096, ByDevice, 0},
    {"POST", "/v1/checkpoint", Call::Checkpoint, 4096, ByDevice, 0},
    {"POST", "/v1/stubs", Call::Stubs, 4096, ByDevice, 0},
    {"POST", "/v1/downloads", Call::Downloads, 4096, ByDevice, 0},
    {"PUT", "/v1/batch/", Call::BatchPart, kMaxPartBody, ByDevice, 1},
    {"GET", "/v1/batch/", Call::BatchGet, 0, ByDevice, 1},
    {"PUT", "/v1/blob/", Call::BlobPut, kMaxPartBody, ByDevice, 2},
    {"HEAD", "/v1/blob/", Call::BlobHead, 0, ByDevice, 2},
    {"GET", "/v1/blob/", Call::BlobGet, 0, ByDevice, 2},
    {"GET", "/v1/watch", Call::Watch, 0, ByDevice, 0},
    {"GET", "/healthz", Call::Health, 0, No, 0},
    {"GET", "/metrics", Call::Metrics, 0, No, 0},
};

} // namespace

std::optional<std::string_view> Route::member(std::string_view name) const
{
    std::optional<std::string_view> found;
    std::string_view rest = query;
    while (!rest.empty()) {
        const auto end = rest.find('&');
        const auto pair = rest.substr(0, end);
        const auto eq = pair.find('=');
        if (pair.substr(0, eq) == name && eq != std::string_view::npos) {
            if (found) return std::nullopt;
            found = pair.substr(eq + 1);
        }
        if (end == std::string_view::npos) break;
        rest.remove_prefix(end + 1);
    }
    return found;
}

std::optional<std::uint64_t> Route::number(std::string_view name) const
{
    const auto text = member(name);
    if (!text || text->empty()) return std::nullopt;
    std::uint64_t v = 0;
    const auto [end, ec] = std::from_chars(text->data(), text->data() + text->size(), v);
    if (ec != std::errc() || end != text->data() + text->size()) return std::nullopt;
    return v;
}

Route routeOf(std::string_view method, std::string_view target)
{
    const auto mark = target.find('?');
    const auto path = target.substr(0, mark);
    for (const auto& row : kRows) {
        if (row.method != method) continue;
        if (row.segments == 0 ? path != row.path : !path.starts_with(row.path)) continue;
        Route r{row.call, row.maxBody, row.isSigned, {}, {}, {}};
        if (mark != std::string_view::npos) r.query = std::string(target.substr(mark + 1));
        if (row.segments) {
            const auto tail = path.substr(row.path.size());
            const auto slash = tail.find('/');
            r.first = std::string(tail.substr(0, slash));
            if (slash != std::string_view::npos) r.second = std::string(tail.substr(slash + 1));
            if ((row.segments == 2) != (slash != std::string_view::npos)) return {};
        }
        return r;
    }
    return {};
}

} // namespace aanzet::server
