// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/Store.h"

// The recovery kit between being handed out and being typed back. It waits in the vault, sealed like every row, and is
// gone once it is confirmed.
namespace aanzet::store {

// Adds the recovery slot and answers the kit as text. From here on no household is made before confirmKit().
Result<std::string> handOutKit(vault::Vault& vault, Store& store);
// The kit that waits to be confirmed, if there is one.
Result<std::optional<std::string>> waitingKit(vault::Vault& vault);
// At least two groups of it, in any order. RecoveryNotConfirmed: too few, or one that is not on the kit (`detail` "groups").
Status confirmKit(vault::Vault& vault, Store& store, std::string_view typed);

} // namespace aanzet::store
