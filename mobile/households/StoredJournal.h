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
    struct Surroundings {
        JournalWords words;
        std::function<WallTime()> now;
        std::function<void(const Error&)> refused;
    };
    StoredJournal(store::Store& store, const store::HouseholdRef& household, Surroundings surroundings, std::optional<WallTime> lookedAt, QObject* parent = nullptr);

    void refresh();
    void detach() { m_store = nullptr; }

    QString household() const override;
    JournalListModel* items() override { return &m_items; }
    Filter filter() const override { return m_filter; }
    void setFilter(Filter filter) override;
    int kind() const override { return m_kind; }
    void setKind(int kind) override { choose(m_kind, kind); }
    Layer layer() const override { return m_layer; }
    void setLayer(Layer layer) override { choose(m_layer, layer); }
    QString person() const override { return m_person; }
    void setPerson(const QString& person) override { choose(m_person, person); }
    QStringList people() const override;
    bool canWrite() const override;
    void write(const QString& kind, const QString& text) override { add(kind, text, {}); }
    void follow(const QString& itemId, const QString& text) override;
    int total() const override { return int(m_all.size()); }
    int fresh() const override { return m_fresh; }
    QDateTime lookedAt() const override;

private:
    void apply();
    bool passes(const JournalRow& row) const;
    void add(const QString& kind, const QString& text, const std::optional<RecordId>& corrects);
    template <class T> void choose(T& mine, const T& value)
    {
        if (mine == value) return;
        mine = value;
        apply();
    }

    store::Store* m_store;
    store::HouseholdRef m_household;
    Surroundings m_surroundings;
    std::optional<WallTime> m_lookedAt;
    QList<JournalRow> m_all;
    JournalListModel m_items;
    Filter m_filter = Everything;
    int m_kind = kEveryKind;
    Layer m_layer = BothLayers;
    QString m_person;
    int m_fresh = 0;
};

} // namespace aanzet
