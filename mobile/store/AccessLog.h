// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/types/Bytes.h"

namespace aanzet::store {

enum class Access { Read, Search, History, Export };

// Every read that the store hands out passes this port (NEN 7513 in spirit; security.md 6). No values, only which part.
class AccessLog
{
public:
    virtual ~AccessLog() = default;
    virtual void note(Access what, const SpaceId& space, const RecordId& record) = 0;
};

} // namespace aanzet::store
