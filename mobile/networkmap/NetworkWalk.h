// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/networkmap/NetworkReading.h"
#include "mobile/networkmap/NetworkTrail.h"

namespace aanzet {

// Unset and "no" are the same flag.
bool isSameValue(const FieldValue& a, const FieldValue& b);

// Takes one step of the trail back, or again: what this person drew, and nothing that a colleague made of it since.
class NetworkWalk
{
public:
    enum class Way { Back, Again };

    NetworkWalk(store::Store& store, const NetworkReading& reading) : m_store(store), m_reading(reading) {}

    // False: left alone, at least in part, for what a colleague made of it.
    Result<bool> apply(const TrailStep& step, Way way);

private:
    Result<bool> change(const TrailStep::Change& change, Way way);
    Result<bool> fields(const TrailStep::Change& change, Way way);
    // Nobody else ever wrote anything of it or of what hangs on it: also what a colleague drew and this person's own undo
    // wrote again stays theirs.
    bool isOnlyMine(const RecordId& record) const;
    bool wasRemovedByOthers(const SpaceId& space, const TrailStep::Change& change) const;

    store::Store& m_store;
    const NetworkReading& m_reading;
};

} // namespace aanzet
