// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace aanzet::session {

enum class Hardening { Complete, Partial };

// First thing in main: no core dumps, no other process of the same user reads our memory, files are for the owner alone.
// Partial: the system refused one of them; the rest holds.
Hardening hardenProcess();

} // namespace aanzet::session
