// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/networkmap/StoredNetwork.h"
#include <QTemporaryDir>
#include <memory>

namespace aanzet {

// A millisecond later at each look: no hand keeps two drawings at one moment.
class HandClock final : public Clock
{
public:
    WallTime now() const override { return m_start + ++m_looks; }
    Millis steady() const override { return m_looks; }

private:
    const WallTime m_start = *fromRfc3339("2026-05-12T12:05:00Z");
    mutable Millis m_looks{0};
};

// The one view model here that has a store: a vault in a folder of its own with one household, so that undo, conflicts and
// removal are what they are in the app. Filled with as many people as are asked for, always the same.
class FakeNetwork
{
public:
    explicit FakeNetwork(int people, const QString& household);
    StoredNetwork* editor() { return m_editor.get(); }

private:
    void fill(int people);

    HandClock m_clock;
    QTemporaryDir m_folder;
    std::optional<vault::Vault> m_vault;
    std::unique_ptr<store::Store> m_store;
    SpaceId m_household;
    std::unique_ptr<StoredNetwork> m_editor;
};

} // namespace aanzet
