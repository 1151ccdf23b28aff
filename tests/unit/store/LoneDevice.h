// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/Store.h"
#include "tests/support/FaultVfs.h"
#include <QTemporaryDir>
#include <memory>
#include <optional>

namespace aanzet::test {

// One person with one device and no server: she founded the organisation and has one household in both layers. Its vault
// lies in a real folder, on a disk that fails when a test says so.
class LoneDevice
{
public:
    LoneDevice() = default;
    ~LoneDevice() { end(); }
    void begin();                       // all anew, at the same moment
    void end();

    store::HouseholdRef ref() const { return *store->household(household); }
    SpaceId client() const { return *store->spaceOf(household, store::Layer::Client); }
    SpaceId dossier() const { return *store->spaceOf(household, store::Layer::Professional); }
    std::int64_t drafts() { return *vault->count(vault::Table::Drafts); }

    ManualClock clock{*fromRfc3339("2026-05-12T12:05:00Z")};
    FaultVfs disk{"lone-device", Backing::Disk};
    std::unique_ptr<QTemporaryDir> folder;
    std::optional<vault::Vault> vault;
    std::unique_ptr<store::Store> store;
    SpaceId household;
};

} // namespace aanzet::test
