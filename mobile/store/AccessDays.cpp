// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/AccessDays.h"
#include <algorithm>

namespace aanzet::store {

std::vector<AccessGroup> groupAccess(const std::vector<AccessReport::Row>& lines, const std::function<std::chrono::sys_days(WallTime)>& dayOf)
{
    std::map<std::tuple<std::chrono::sys_days, UserId, AccessAction, SpaceId>, AccessGroup> found;
    for (const auto& [line, device] : lines) {
        const auto day = dayOf(line.at);
        auto [it, isNew] = found.try_emplace({day, line.user, line.action, line.household});
        auto& g = it->second;
        if (isNew) g = {day, line.at, line.user, line.action, line.household, {}, {}, {}};
        g.first = std::min(g.first, line.at);
        const bool isLook = line.action == AccessAction::Read || line.action == AccessAction::History;
        if (isLook) (line.isProfessional ? g.dossier : g.client).insert(accessPart(line.type));
        if (!line.reason.empty() && std::find(g.reasons.begin(), g.reasons.end(), line.reason) == g.reasons.end()) g.reasons.push_back(line.reason);
    }
    std::vector<AccessGroup> out;
    for (auto& [key, g] : found) out.push_back(std::move(g));
    std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.day != b.day ? a.day > b.day : a.first < b.first; });
    return out;
}

} // namespace aanzet::store
