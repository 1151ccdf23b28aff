// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/Space.h"
#include "mobile/store/Trust.h"
#include "shared/membership/KitBox.h"

// The recovery kit on its way to the server: sealed here, kept until the server has it.
namespace aanzet::store {

using vault::Table;

Status Store::keepKit(ByteView code)
{
    if (!m_identity) return ErrorCode::NoOrganisation;
    const auto keys = membership::KitKeys::from(code);
    if (!keys.sign.isSet()) return Error{ErrorCode::Malformed, "code of a kit"};
    membership::KitContent content{m_org->org(), m_org->genesis(), m_user.copy(), m_identity->personName, m_identity->organisationName, {}};
    for (const auto& box : m_laterBoxes) content.laterBoxes.push_back(box.copy());
    AANZET_TRY(auto box, membership::sealKit(keys, content));
    return inChange([&]() -> Status {
        AANZET_CHECK(Trust(*this).noteKit());
        return m_vault.put(Table::Meta, kKitBoxRow, encodeRow(KitRow{keys.sign.publicKey(), std::move(box), false}));
    });
}

static Result<std::optional<KitRow>> keptKit(vault::Vault& vault)
{
    AANZET_TRY(auto kept, vault.get(Table::Meta, kKitBoxRow));
    if (!kept) return std::optional<KitRow>();
    AANZET_TRY(auto row, decodeKitRow(*kept));
    return std::optional(std::move(row));
}

Result<std::optional<KitRow>> Store::dueKit() const
{
    if (m_server.url.empty() || !isAdmitted()) return std::optional<KitRow>();
    AANZET_TRY(auto row, keptKit(m_vault));
    if (row && row->isOnServer) row.reset();
    return row;
}

Status Store::kitSent()
{
    AANZET_TRY(auto row, keptKit(m_vault));
    if (!row) return {};
    row->isOnServer = true;
    return m_vault.put(Table::Meta, kKitBoxRow, encodeRow(*row));
}

Status Store::kitLost()
{
    AANZET_TRY(auto row, keptKit(m_vault));
    if (!row || !row->isOnServer) return {};
    row->isOnServer = false;
    return m_vault.put(Table::Meta, kKitBoxRow, encodeRow(*row));
}

Result<membership::RecoveryLink> Store::recoveryLink() const
{
    if (!m_org) return ErrorCode::NoOrganisation;
    if (m_server.url.empty()) return Error{ErrorCode::NotFound, "no server"};
    return membership::RecoveryLink{m_server.url, m_org->org(), m_server.identity, m_org->genesis()};
}

} // namespace aanzet::store
