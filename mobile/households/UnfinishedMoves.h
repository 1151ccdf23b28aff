// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/households/StoredHouseholdJoin.h"
#include "mobile/households/StoredHouseholdSplit.h"
#include <memory>

namespace aanzet {

// A join or a split that stopped half way on this device goes on by itself once its vault is open again, a save at a time,
// between which the window lives. What cannot go on waits for its own page, which says why.
class UnfinishedMoves : public QObject
{
    Q_OBJECT

public:
    explicit UnfinishedMoves(std::function<WallTime()> now) : m_now(std::move(now)) {}

    // Null: the vault is closed. The store outlives the next show().
    void show(store::Store* store, JournalWords words = {});

private:
    void next();

    std::function<WallTime()> m_now;
    store::Store* m_store = nullptr;
    JournalWords m_words;
    std::vector<SpaceId> m_splits;
    std::unique_ptr<StoredHouseholdJoin> m_join;
    std::unique_ptr<StoredHouseholdSplit> m_split;
};

} // namespace aanzet
