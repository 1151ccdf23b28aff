// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/HandedKit.h"
#include "mobile/vault/RecoveryKit.h"

namespace aanzet::store {

using vault::Table;

static constexpr std::int64_t kKitRow = 4;   // of Table::Meta, beside the rows of Rows.h

Result<std::string> handOutKit(vault::Vault& vault, Store& store)
{
    AANZET_TRY(auto code, vault.addKitSlot());
    auto kit = vault::kitText(code);
    auto kept = store.keepKit(code);
    crypto::wipe(code.data(), code.size());
    AANZET_CHECK(kept);
    AANZET_CHECK(vault.put(Table::Meta, kKitRow, viewOf(kit)));
    AANZET_CHECK(store.setRecoveryConfirmed(false));
    return kit;
}

Result<std::optional<std::string>> waitingKit(vault::Vault& vault)
{
    AANZET_TRY(auto kept, vault.get(Table::Meta, kKitRow));
    return kept ? std::optional(std::string(textOf(*kept))) : std::nullopt;
}

Status confirmKit(vault::Vault& vault, Store& store, std::string_view typed)
{
    if (store.recoveryConfirmed()) return {};
    AANZET_TRY(auto kit, waitingKit(vault));
    if (!kit) return ErrorCode::NotFound;
    const auto groups = vault::kitGroups(*kit);
    std::set<std::size_t> found;
    for (const auto& group : vault::kitGroups(typed)) {
        bool fits = false;
        for (std::size_t i = 0; i < groups.size() && !fits; ++i)
            if (groups[i] == group) fits = found.insert(i).second;
        if (!fits) return Error{ErrorCode::RecoveryNotConfirmed, "groups"};
    }
    if (found.size() < 2) return ErrorCode::RecoveryNotConfirmed;
    AANZET_CHECK(store.setRecoveryConfirmed(true));
    return vault.erase(Table::Meta, kKitRow);
}

} // namespace aanzet::store
