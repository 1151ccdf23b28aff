// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/protocol/Messages.h"
#include "sync-server/store/LogTable.h"

namespace aanzet::server {

// The newest beat of each author in each space, as each device says it.
class BeatTable
{
public:
    static constexpr int kMaxOfDevice = 16;             // authors of one device in a space; the longest unheard goes first
    explicit BeatTable(Store& store) : m_db(store.db()) {}
    // The one that is held. Nothing: none.
    Result<std::optional<protocol::Beat>> of(const SpaceRow& row, const DeviceId& device, const AuthorId& author);
    // An older or equal day changes nothing, unless the one that is held lies after tomorrow: a clock was wrong then. Else the count of beats of `row` rises (the caller stores the row).
    // `sameDay`: it tells more than the one of that day, which gives way.
    enum class SameDay { Keep, Replace };
    Status put(SpaceRow& row, const protocol::Beat& beat, std::int64_t today, SameDay sameDay = SameDay::Keep);
    // Those that came after `at`, as many as fit into `room`, and up to which these go.
    Result<std::vector<Bytes>> since(const SpaceRow& row, std::uint64_t at, std::uint64_t& room, std::uint64_t& upTo);

private:
    sql::Connection& m_db;
};

} // namespace aanzet::server
