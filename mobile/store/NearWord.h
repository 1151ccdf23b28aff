// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <string>
#include <string_view>

// Whether a word is another one with one slip: a sign wrong, missing or too many, or two neighbours swapped.
namespace aanzet::store {

std::u32string signsOf(std::string_view utf8);   // what is not UTF-8 becomes U+FFFD
bool isOneSlip(std::u32string_view a, std::u32string_view b);                 // false for equal words
bool beginsWithOneSlip(std::u32string_view word, std::u32string_view typed);  // some beginning of `word`, equal or not

} // namespace aanzet::store
