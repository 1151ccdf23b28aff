// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QVariantList>
#include <string>

namespace aanzet {

inline constexpr std::size_t kMostSignature = 16'000;   // bytes, of the 20,000 that a field of text takes

// A signature as text: "x,y x,y;x,y x,y", in thousandths of its field. What reads as no number is 0.
std::string strokesText(const QVariantList& strokes);
QVariantList strokesOf(const std::string& text);

} // namespace aanzet
