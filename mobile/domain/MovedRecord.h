// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/Row.h"

namespace aanzet::domain {

// Beside a record that was filed under another household before: from where, by whom, and who had written it when.
struct MovedRecord {
    static constexpr std::uint16_t kType = types::MovedRecord;

    RecordId id;
    std::optional<RecordId> record, fromHousehold, movedBy;
    std::optional<Day> movedAt;
    std::optional<std::int64_t> startMinute;
    std::optional<RecordId> author;
    std::optional<Day> writtenAt;

    bool operator==(const MovedRecord&) const = default;
    template <class Self, class F> static void eachField(Self& self, F&& f)
    {
        f("record", self.record); f("from_household", self.fromHousehold); f("moved_by", self.movedBy);
        f("moved_at", self.movedAt); f("start_minute", self.startMinute); f("author", self.author);
        f("written_at", self.writtenAt);
    }
};

} // namespace aanzet::domain
