// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/protocol/Http.h"
#include <cstdint>

namespace aanzet::server {

enum class Call { Unknown, Info, Found, Join, Kit, Recover, Logs, Sync, BatchPart, BatchGet, History, Checkpoint, Stubs, Downloads, BlobPut, BlobHead, BlobGet, Watch, Health, Metrics };

// What the request line asks for. Nothing of it is proven.
struct Route {
    Call call = Call::Unknown;
    std::uint64_t maxBody = 0;
    enum class Signed { No, ByDevice } isSigned = Signed::No;
    std::string first, second;           // path segments after the call's name
    std::string query;

    // The value of a query member, or nothing; a member given twice counts as absent.
    std::optional<std::string_view> member(std::string_view name) const;
    std::optional<std::uint64_t> number(std::string_view name) const;   // decimal digits alone
};

inline constexpr std::uint64_t kMaxPartBody = 1 << 20;
Route routeOf(std::string_view method, std::string_view target);

} // namespace aanzet::server
