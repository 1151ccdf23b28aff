// SPDX-License-Identifier: EUPL-1.2
#include "mobile/drawing/Kinship.h"
#include <algorithm>

namespace aanzet::drawing {

void setKin(TieLine& line, const KinTie& tie, const std::vector<KinTie>& ties, const std::function<std::optional<TieLine>(std::size_t)>& lineOf)
{
    if (tie.kin == "partner") line.kin = Kin::Partner;
    if (tie.kin == "former_partner") line.kin = Kin::FormerPartner;
    if (tie.kin != "parent" && tie.kin != "child") return;
    line.kin = Kin::Parent;
    line.bend = 0;
    const bool isTurned = tie.kin == "child";
    if (isTurned) {
        std::swap(line.from, line.to);
        std::swap(line.fromRadius, line.toRadius);
    }
    const auto& parent = isTurned ? tie.to : tie.from;
    const auto& child = isTurned ? tie.from : tie.to;
    const auto isParent = [&](const std::string& who) {
        return std::any_of(ties.begin(), ties.end(), [&](const KinTie& t) { return (t.kin == "parent" && t.from == who && t.to == child) || (t.kin == "child" && t.to == who && t.from == child); });
    };
    for (std::size_t i = 0; i < ties.size(); ++i) {
        const auto& other = ties[i];
        if (other.kin != "partner" && other.kin != "former_partner") continue;
        if (other.from != parent && other.to != parent) continue;
        if (!isParent(other.from == parent ? other.to : other.from)) continue;
        if (const auto couple = lineOf(i)) {
            line.from = middleOf(*couple);
            line.fromRadius = 0;
        }
        return;
    }
}

} // namespace aanzet::drawing
