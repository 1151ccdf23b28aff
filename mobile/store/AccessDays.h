// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/AccessBook.h"

// The log of access as people read it: per day, person and household what was done, newest day first. For the screen and for paper.
namespace aanzet::store {

struct AccessGroup {
    std::chrono::sys_days day{};
    WallTime first{};                    // of that day
    UserId user;
    AccessAction action{};
    SpaceId household;                   // zero: about none
    std::set<AccessPart> client, dossier;    // of a look: which parts of each layer
    std::vector<std::string> reasons;    // each once: which paper, whose right
    bool operator==(const AccessGroup&) const = default;
};

// `dayOf`: the day where the person is. Only actions that are about a household are grouped by part.
std::vector<AccessGroup> groupAccess(const std::vector<AccessReport::Row>& lines, const std::function<std::chrono::sys_days(WallTime)>& dayOf);

} // namespace aanzet::store
