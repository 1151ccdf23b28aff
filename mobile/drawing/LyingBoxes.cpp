// SPDX-License-Identifier: EUPL-1.2
#include "mobile/drawing/DrawingLayout.h"
#include <algorithm>
#include <cmath>
#include <numbers>

namespace aanzet::drawing {

std::vector<std::optional<Box>> fitIn(const Frame& frame, const Layout& layout, const std::vector<Lying>& things, std::vector<Box> taken)
{
    const auto& sheet = frame.sheet();
    const double half = sheet.diameter / 2 + 1;
    const auto covers = [](const Box& box, const Point& p, double radius) {
        const double dx = std::max({box.x - p.x, 0.0, p.x - box.x - box.width}), dy = std::max({box.y - p.y, 0.0, p.y - box.y - box.height});
        return dx * dx + dy * dy < radius * radius;
    };
    for (const auto& place : layout.places)
        if (place.label) taken.push_back(*place.label);
    const auto isFree = [&](const Box& box) {
        if (box.x < 1 || box.y < 1 || box.x + box.width > sheet.width - 1 || box.y + box.height > sheet.height - 1) return false;
        if (covers(box, frame.centre(), frame.meRadius() + 1)) return false;
        return std::none_of(taken.begin(), taken.end(), [&](const Box& b) { return b.meets(box); })
               && std::none_of(layout.places.begin(), layout.places.end(), [&](const Place& p) { return covers(box, p.centre, half); });
    };
    // By id: the answer does not hang on the order of the question.
    std::vector<std::size_t> order(things.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return things[a].id < things[b].id; });
    std::vector<std::optional<Box>> placed(things.size());
    for (const auto i : order) {
        auto wish = things[i].box;
        wish.x = std::clamp(wish.x, 1.0, std::max(1.0, sheet.width - wish.width - 1));
        wish.y = std::clamp(wish.y, 1.0, std::max(1.0, sheet.height - wish.height - 1));
        // Round and round, a little farther each time.
        for (double far = 0; far <= things[i].reach && !placed[i]; far += 7) {
            const int tries = far == 0 ? 1 : std::max(8, int(far * 2 * std::numbers::pi / 14));
            for (int k = 0; k < tries && !placed[i]; ++k) {
                const double angle = 2 * std::numbers::pi * k / tries;
                const Box box{wish.x + far * std::cos(angle), wish.y + far * std::sin(angle), wish.width, wish.height};
                if (isFree(box)) placed[i] = box;
            }
        }
        if (placed[i]) taken.push_back(*placed[i]);
    }
    return placed;
}

} // namespace aanzet::drawing
