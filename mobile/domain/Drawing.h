// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/NetworkMap.h"

namespace aanzet::domain {

// A network map with its rows, as it is edited and drawn.
struct Drawing {
    NetworkMap map;
    std::vector<NetworkPerson> persons;
    std::vector<NetworkTie> ties;
    std::vector<NetworkStroke> strokes;
    std::vector<NetworkWord> words;
    std::vector<NetworkGroup> groups;
    std::vector<NetworkMember> members;      // of groups; a row whose person or group is not there says nothing

    const NetworkPerson* person(const RecordId& id) const;
    bool operator==(const Drawing&) const = default;
};

// BadRequest: a tie that starts and ends at the same person, that has no end, or of which another stands between the same two;
// NotFound: a tie to somebody who is not on the drawing.
Status canAdd(const Drawing& drawing, const NetworkTie& tie);

// The person and every tie to or from them are gone; an unknown id changes nothing.
Drawing withoutPerson(Drawing drawing, const RecordId& person);

// Ties whose person is not there (a colleague removed them meanwhile): not drawn, kept until somebody decides.
std::vector<RecordId> danglingTies(const Drawing& drawing);

bool isProfessional(const NetworkPerson& person);

// Counts, never a score. People alone: pets, places and those who died count for warmth, not for numbers.
struct NetworkCounts {
    int informal = 0, professional = 0, callAtNight = 0;
    bool operator==(const NetworkCounts&) const = default;
};
NetworkCounts countsOf(const Drawing& drawing);

// Two moments side by side; by record id. Closeness 1 is nearest.
struct DrawingComparison {
    std::vector<RecordId> added, gone, nearer, farther;
    std::vector<RecordId> moved;                          // same closeness, another sector
    // People on both, with whom the client's own tie is another one now; a tie of which one side says nothing is none of these.
    std::vector<RecordId> stronger, weaker, otherwise;    // otherwise: of another quality
    NetworkCounts before, after;
    bool operator==(const DrawingComparison&) const = default;
};
DrawingComparison compare(const Drawing& before, const Drawing& after);

// "Veilig tonen": without people whom the professional layer hides, and their ties. Notes themselves are never in a Drawing.
Drawing safeView(Drawing drawing, const std::vector<NetworkNote>& notes);

// The content of a snapshot: JSON with every field of every row, stable byte for byte for equal drawings.
std::string freeze(const Drawing& drawing);
Result<Drawing> thaw(std::string_view content); // Malformed: not what freeze wrote

} // namespace aanzet::domain
