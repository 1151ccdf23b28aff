// SPDX-License-Identifier: EUPL-1.2
// The safety plan on paper: for those who hold it, for a pocket, and for a child. Out of a value, never out of the store, so
// that no other paper can hold a word of it.
#pragma once
#include "mobile/prints/Prints.h"

namespace aanzet::prints {

struct SafetySheet {
    struct Line {
        std::string text, who, whoKind, moment, phone, happened, seenBy, pictogram;   // keys of the schema: whoKind, moment
    };
    std::string household;
    std::vector<Line> green, orange, red, actions, phones, bottomLines, facts, complicating, wentWell, childLines;
    std::vector<std::string> signedBy;
    std::string riskSentence, safePlace, codeWord, checkBy, checkPhone, checkRhythm;
    std::optional<domain::Day> validUntil;
};

// Hidden: whoever sees the card from outside holds an appointment card, and no word on the outside says otherwise.
enum class CardLook { Plain, Hidden };

// A4, for who holds the plan: all of it.
print::PrintDocument safetyPaper(const SafetySheet& sheet, const PrintWords& words, const Wish& wish);
// Two sides of a card to fold: the outside first. Inside: the signals, what I do, whom I call, where I am safe.
print::PrintDocument pocketCard(const SafetySheet& sheet, CardLook look, const PrintWords& words, const Wish& wish);
// For a child: what they do, each line with a picture, and one number.
print::PrintDocument childSafetyPaper(const SafetySheet& sheet, const PrintWords& words, const Wish& wish);

} // namespace aanzet::prints
