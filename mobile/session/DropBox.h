// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/vault/Vault.h"

namespace aanzet::session {

// What the client made while the device was handed over: sealed to the device's public key the moment it is made, so
// that this process itself cannot read it before somebody unlocks. Nothing says who wrote it: the worker reviews it.
struct Deposit {
    RecordId document;      // what was handed over
    WallTime at;
    Bytes content;          // strokes, answers: the feature's own bytes
};

Bytes sealDeposit(const BoxPublicKey& device, const Salt16& vault, const Deposit& deposit);
// CorruptData: not for this device and vault, or damaged.
Result<Deposit> openDeposit(const crypto::BoxKey& device, const Salt16& vault, ByteView sealed);

// All deposits in the order they were made; the row id is for Vault::erase(Table::Inbox, id) after the review.
// Rows that do not open are listed in `damaged`. Locked while the session is not open.
using DepositVisit = std::function<Status(std::int64_t id, const Deposit& deposit)>;
Status forEachDeposit(vault::Vault& vault, const crypto::BoxKey& device, const DepositVisit& visit, std::vector<std::int64_t>* damaged = nullptr);

} // namespace aanzet::session
