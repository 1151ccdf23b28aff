// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/AgreedPlan.h"
#include "mobile/store/RowReading.h"

namespace aanzet::store {

struct WrittenPlan {
    domain::AgreedPlan sheet;
    std::optional<domain::Day> on;
};

// The newest of what a client wrote of this plan without professionals, by when it was taken over. Nothing: there was no
// private round yet, or none that this version can read.
inline std::optional<WrittenPlan> newestWritten(Store& store, const SpaceId& space, const RecordId& plan)
{
    std::optional<WrittenPlan> newest;
    WallTime at{};
    for (const auto& id : store.list(space, types::PlanVersion)) {
        const auto version = readRow<domain::PlanVersion>(store, space, id);
        const auto record = store.get(space, id);
        const auto* content = record ? record->field(fieldOf(types::PlanVersion, "content")) : nullptr;
        if (!version || !content || version->plan != plan || (newest && content->shown.at < at)) continue;
        auto sheet = domain::readAgreedPlan(version->content);
        if (!sheet) continue;
        newest = WrittenPlan{std::move(*sheet), version->frozenAt};
        at = content->shown.at;
    }
    return newest;
}

} // namespace aanzet::store
