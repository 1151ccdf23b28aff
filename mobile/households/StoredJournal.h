// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/households/JournalItems.h"
#include "mobile/viewmodels/JournalModel.h"

namespace aanzet {

// The journal out of an open store. What was fresh when it was opened stays so while it is open.
class StoredJournal final : public JournalModel
{
    Q_OBJECT

public:
    StoredJournal(store::Store& store, const store::HouseholdRef& household, JournalWords words, std::optional<WallTime> lookedAt, QObject* parent = nullptr);

    void refresh();
    void detach() { m_store = nullptr; }

    QString household() const override;
    JournalListModel* items() override { return &m_items; }
    Filter filter() const override { return m_filter; }
    void setFilter(Filter filter) override;
    int total() const override { return int(m_all.size()); }
    int fresh() const override { return m_fresh; }
    QDateTime lookedAt() const override;

private:
    void apply();

    store::Store* m_store;
    store::HouseholdRef m_household;
    JournalWords m_words;
    std::optional<WallTime> m_lookedAt;
    QList<JournalRow> m_all;
    JournalListModel m_items;
    Filter m_filter = Everything;
    int m_fresh = 0;
};

} // namespace aanzet
