// SPDX-License-Identifier: EUPL-1.2
#include "mobile/session/DropBox.h"

namespace aanzet::session {

Bytes sealDeposit(const BoxPublicKey& device, const Salt16& vault, const Deposit& deposit)
{
    crypto::SecretBytes plain(Writer("az1/inbox").u8(1).raw(vault).raw(deposit.document)
                                  .i64(deposit.at.time_since_epoch().count()).raw(deposit.content).take());
    crypto::SecretBytes padded(crypto::pad(plain.view()));
    return crypto::boxSeal(device, padded.view());
}

Result<Deposit> openDeposit(const crypto::BoxKey& device, const Salt16& vault, ByteView sealed)
{
    const auto padded = device.open(sealed);
    const auto plain = padded ? crypto::unpad(padded->view()) : std::nullopt;
    if (!plain) return Error{ErrorCode::CorruptData, "deposit"};
    Reader r(*plain);
    Deposit deposit;
    if (!r.domain("az1/inbox") || r.u8() != 1 || r.fixed<Salt16>() != vault) return Error{ErrorCode::CorruptData, "deposit"};
    deposit.document = r.fixed<RecordId>();
    deposit.at = WallTime(Millis(r.i64()));
    deposit.content = bytesOf(r.raw(r.remaining()));
    if (!r.atEnd()) return Error{ErrorCode::CorruptData, "deposit"};
    return deposit;
}

Status forEachDeposit(vault::Vault& vault, const crypto::BoxKey& device, const DepositVisit& visit, std::vector<std::int64_t>* damaged)
{
    if (!vault.isOpen()) return ErrorCode::Locked;
    return vault.forEach(vault::Table::Inbox, [&](std::int64_t id, ByteView sealed) -> Status {
        auto deposit = openDeposit(device, vault.id(), sealed);
        if (deposit.ok()) return visit(id, *deposit);
        if (damaged) damaged->push_back(id);
        return {};
    });
}

} // namespace aanzet::session
