// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/Day.h"
#include "mobile/store/RowReading.h"

namespace aanzet::store {

// A box that was ticked on `today`, or taken back: of what has a status and a day on which it was done. `open`: the word
// of that type for what is still to be done.
inline PutRequest tick(const SpaceId& space, std::uint16_t type, const RecordId& record, const char* open, bool done, domain::Day today)
{
    return {space, type, record,
            {{fieldOf(type, "status"), std::string(done ? "done" : open), {}},
             {fieldOf(type, "done_at"), done ? FieldValue(domain::toText(today)) : FieldValue(), {}}}};
}

} // namespace aanzet::store
