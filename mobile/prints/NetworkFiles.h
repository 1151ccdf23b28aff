// SPDX-License-Identifier: EUPL-1.2
// The network drawing as a file that leaves the app: a picture, or a table for another program. Always of a safe view.
#pragma once
#include "mobile/domain/Drawing.h"
#include "mobile/print/Mark.h"
#include "shared/types/Bytes.h"
#include <functional>

namespace aanzet::prints {

enum class FileFormat { Pdf, Svg, Png, GraphMl, Csv };
// How people are called in it. Initials and Kinds carry no words of anybody either: no roles, quotes, slips or names of groups.
enum class Naming { Names, Initials, Kinds };

const char* endingOf(FileFormat format);      // "svg"

using Say = std::function<std::string(const std::string& key)>;

// People by that name, two of one name with a number. Phone numbers never go along.
domain::Drawing called(domain::Drawing drawing, Naming naming, const Say& say);

// Pictures: the figure as it stands on paper. A text whose letters have no font is left to the program that shows the SVG.
std::string svgOf(const print::Figure& figure, const std::string& title, const std::string& language);
Result<Bytes> pngOf(const print::Figure& figure);                // at 216 dots to the inch; Internal: it does not become a picture

// Tables: people and ties with every attribute as a column or a key of its own, in words of the schema; ids are their numbers
// in this file. A tie whose end is not there is left out.
std::string graphMlOf(const domain::Drawing& drawing, const std::string& me);
std::string csvOf(const domain::Drawing& drawing, const std::string& me);

} // namespace aanzet::prints
