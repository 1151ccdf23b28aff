// SPDX-License-Identifier: EUPL-1.2
// A document for paper as its author means it: titles, facts, tables, pictures. Where things come to stand is the layout's.
#pragma once
#include "mobile/print/Mark.h"
#include "shared/types/Clock.h"
#include <optional>

namespace aanzet::print {

enum class Paper { A4, A5 };
enum class Turn { Portrait, Landscape };
// Compact: overviews for professionals. Normal: for everybody, 14 points and up. Large: nothing below 16 points.
enum class TextSize { Compact, Normal, Large };
enum class Direction { LeftToRight, RightToLeft };
// Whose layer it was taken from; said on the page in a word and a shape.
enum class Owner { Client, Professional };
enum class TextRole { Title, Heading, Subheading, Body, Strong, Small };

struct Heading {
    std::string text, icon;      // icon: under assets, "icons/phone", or none
    int level = 1;               // 1 or 2
};
struct Paragraph {
    std::string text;
    TextRole role = TextRole::Body;
    Ink ink = Ink::Text;
    bool staysWithNext = false;  // its last line is not the last of a page
};
// Somebody's own words.
struct Quote {
    std::string text;
};
struct Fact {
    std::string label, value, icon;
    bool isLarge = false;        // the one thing to find at a glance
};
struct Facts {
    std::vector<Fact> facts;
};
struct Cell {
    std::string text;
    TextRole role = TextRole::Body;
    std::string below;           // a second text under the first
    Figure figure;               // above the text; taken as it is
    std::string icon;            // before the text
    Ink belowInk = Ink::Soft;
    TextRole belowRole = TextRole::Small;
};
struct Column {
    std::string title;
    double share = 1;            // of the width
    Figure head;                 // drawn under or in place of the title
};
// The head is repeated where the table goes on on another page; a row breaks only when it is taller than half a page.
struct Table {
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
};
// Without a text it is a line to write on, and so is what the detail asks.
struct Tick {
    bool isDone = false;
    std::string text, detail;    // detail: who, by when
};
struct Ticks {
    std::vector<Tick> ticks;
};
// Lines to write on by hand.
struct Blank {
    std::string label;
    int lines = 2;
};
struct Notice {
    std::string text, icon;
    Owner owner = Owner::Client;
};
struct Block;
// A figure, made smaller when it does not fit. `beside` stands next to it on wide paper, else under it.
struct Picture {
    Figure figure;
    std::vector<Block> beside;
};
struct NewPage {
};
struct Block {
    std::variant<Heading, Paragraph, Quote, Facts, Table, Ticks, Blank, Notice, Picture, NewPage> content;
    template <class T> Block(T c) : content(std::move(c)) {}
};

struct PrintDocument {
    Paper paper = Paper::A4;
    Turn turn = Turn::Portrait;
    TextSize size = TextSize::Normal;
    Direction direction = Direction::LeftToRight;
    std::string language = "nl";     // BCP 47, becomes /Lang
    Owner owner = Owner::Client;
    std::string ownerWords;          // "Van de cliënt", "Alleen voor hulpverleners"
    std::string title, subtitle, dateLine;
    std::string footer;
    std::string pageWords = "%1 / %2";   // page %1 of %2
    WallTime madeAt{};
    std::vector<Block> blocks;
};

} // namespace aanzet::print
