// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/Store.h"

namespace aanzet {

// What was changed on one page, step by step, and how each step goes back: a field to what it said, a new line away, a line
// that was taken away back again. What somebody else changed since stays as they left it.
class VisitUndo
{
public:
    struct Step {
        struct Field {
            SpaceId space;
            RecordId record;
            std::uint16_t type = 0, field = 0;
            FieldValue before, after;
        };
        struct Line {
            SpaceId space;
            RecordId record;
            std::uint16_t type = 0;
            bool wasMade = false;          // else: was taken away
        };
        std::vector<Field> fields;
        std::vector<Line> lines;
    };

    // Before these are saved. Every request names its record.
    static Step stepOf(store::Store& store, const std::vector<store::PutRequest>& puts);

    void keep(Step step);
    bool isEmpty() const { return m_steps.empty(); }
    // Takes the last step off and says what brings back what stood before it; `reason` of a line that goes.
    std::vector<store::PutRequest> last(store::Store& store, const std::string& reason);

private:
    static constexpr std::size_t kMost = 50;
    std::vector<Step> m_steps;
};

} // namespace aanzet
