// SPDX-License-Identifier: EUPL-1.2
#include "mobile/households/UnfinishedMoves.h"
#include <QTimer>

namespace aanzet {

void UnfinishedMoves::show(store::Store* store, JournalWords words)
{
    if (m_join) m_join->detach();
    if (m_split) m_split->detach();
    m_join.reset();
    m_split.reset();
    m_store = store;
    m_words = std::move(words);
    m_splits.clear();
    if (m_store) QTimer::singleShot(0, this, [this] {
        if (!m_store) return;
        if (const auto join = store::HouseholdJoin::unfinished(*m_store)) {
            m_join = std::make_unique<StoredHouseholdJoin>(*m_store, join->first, m_words, m_now);
            if (m_join->begun()) m_join->join();
        }
        m_splits = store::HouseholdSplit::unfinished(*m_store);
        next();
    });
}

void UnfinishedMoves::next()
{
    if (!m_store || m_splits.empty()) return;
    const auto household = m_splits.back();
    m_splits.pop_back();
    m_split = std::make_unique<StoredHouseholdSplit>(*m_store, household, m_words, m_now);
    connect(m_split.get(), &HouseholdSplitModel::changed, this, [this] {
        if (m_split->state() != HouseholdSplitModel::Splitting) QTimer::singleShot(0, this, &UnfinishedMoves::next);
    });
}

} // namespace aanzet
