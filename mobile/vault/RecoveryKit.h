// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/types/Bytes.h"
#include <string>
#include <string_view>
#include <vector>

namespace aanzet::vault {

// The printed recovery code: 16 bytes and a checksum of 12 bits as seven groups of four characters (Crockford base32:
// digits and capitals without I, L, O, U), "7XQK-02MD-...". Reading is lenient: lower case, o for 0, i and l for 1,
// spaces and dashes anywhere.
std::string kitText(ByteView code16);                                // empty when it is not 16 bytes
Result<Bytes> parseKit(std::string_view text);                       // Malformed: characters, length or checksum
// The normalised groups of any text, also of a part of a code, so that two typed groups can be compared with those of
// the whole. Unknown characters end up as '?'.
std::vector<std::string> kitGroups(std::string_view text);

} // namespace aanzet::vault
