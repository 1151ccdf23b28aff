// SPDX-License-Identifier: EUPL-1.2
// The circles of a network drawing as a figure for paper: names in plates that do not cover each other, ties under them.
#pragma once
#include "mobile/domain/Drawing.h"
#include "mobile/print/Mark.h"
#include <functional>

namespace aanzet::prints {

inline constexpr const char* kSectorWords[] = {"household", "family", "friends", "neighbours", "work_school_activity", "professionals"};

struct NetworkLooks {
    double width = 480, height = 400;      // points
    double letter = 11;                    // size of names; made smaller, down to 7, when there are many
    std::string me;
    std::vector<std::string> sectors;      // what stands at the rim, in the order of kSectorWords
};

print::Figure networkFigure(const domain::Drawing& drawing, const NetworkLooks& looks);
// What lines and shapes mean; `say` gives the words of a key ("network.mixed").
print::Figure networkLegend(const NetworkLooks& looks, const std::function<std::string(const char*)>& say);
// The pictogram of somebody's kind.
std::string iconOf(const domain::NetworkPerson& person);

// The plates of those who have a place, as networkFigure draws them: for the test that none covers another.
struct Plate {
    RecordId id;
    print::Box box;
};
std::vector<Plate> networkPlates(const domain::Drawing& drawing, const NetworkLooks& looks, double& letter);

} // namespace aanzet::prints
