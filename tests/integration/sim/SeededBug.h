// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace aanzet::test {

// Which of the planted mistakes is on in the patched copies (SeededBugs.cmake); 0: none.
extern int seededBug;

} // namespace aanzet::test
