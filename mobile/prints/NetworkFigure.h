// SPDX-License-Identifier: EUPL-1.2
// The circles of a network drawing as a figure for paper: laid out and drawn by what lays out and draws the screen
// (mobile/drawing), so that both show one picture.
#pragma once
#include "mobile/domain/Drawing.h"
#include "mobile/drawing/DrawingLayout.h"
#include "mobile/print/Mark.h"
#include <functional>

namespace aanzet::prints {

struct NetworkLooks {
    double width = 480, height = 400;      // points
    double letter = 11;                    // size of names; made smaller, down to 6, until every name has room
    std::string me;
    std::vector<std::string> sectors;      // what stands at the rim, in the order of drawing::Sector
    std::string bench;                     // above those who have no place yet
};

// Where everybody stands. Lengths are dp of a screen, of which one is `dp` points.
struct NetworkSheet {
    drawing::Frame frame;
    drawing::Layout layout;                // in the order of the drawing's people
    std::vector<std::string> names;        // as there is room for
    double dp = 1;
    double letter() const;                 // points
};
NetworkSheet networkSheet(const domain::Drawing& drawing, const NetworkLooks& looks);

print::Figure networkFigure(const domain::Drawing& drawing, const NetworkLooks& looks);
// What lines mean, and the shapes that are on the drawing; `say` gives the words of a key ("network.mixed").
print::Figure networkLegend(const domain::Drawing& drawing, const NetworkLooks& looks, const std::function<std::string(const char*)>& say);
// The pictogram of somebody's kind.
std::string iconOf(const domain::NetworkPerson& person);
// The word of a group at the rim.
std::string sectorKey(drawing::Sector sector);

} // namespace aanzet::prints
