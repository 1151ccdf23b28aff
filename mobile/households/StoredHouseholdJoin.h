// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/households/JournalItems.h"
#include "mobile/store/HouseholdJoin.h"
#include "mobile/viewmodels/HouseholdJoinModel.h"

namespace aanzet {

// Joining this household with another one of an open store.
class StoredHouseholdJoin final : public HouseholdJoinModel
{
    Q_OBJECT

public:
    StoredHouseholdJoin(store::Store& store, const SpaceId& household, JournalWords words, std::function<WallTime()> now, QObject* parent = nullptr);

    void detach() { m_store = nullptr; }

    State state() const override { return m_state; }
    Hindrance hindrance() const override { return m_hindrance; }
    QString name() const override { return nameOf(m_home); }
    QString search() const override { return m_search; }
    void setSearch(const QString& words) override;
    HandoverListModel* households() override { return &m_households; }
    QString target() const override { return m_target ? QString::fromStdString(m_target->hex()) : QString(); }
    QString goes() const override { return m_target ? nameOf(m_isSwapped ? *m_target : m_home) : QString(); }
    QString stays() const override { return m_target ? nameOf(m_isSwapped ? m_home : *m_target) : QString(); }
    bool begun() const override { return m_isBegun; }
    QStringList contents() const override { return m_contents; }
    QString newReaders() const override { return m_newReaders; }
    QString lostReaders() const override { return m_lostReaders; }
    JoinFactListModel* facts() override { return &m_facts; }
    int left() const override { return m_left; }
    Failure::Kind failure() const override { return m_failure; }
    void choose(const QString& householdId) override;
    void swap() override;
    void takeFact(const QString& factId, bool going) override;
    void join() override;

private:
    void filter();
    void weigh();
    void goOn();
    QString nameOf(const SpaceId& id) const;
    QString names(const std::vector<UserId>& users) const;
    QString valueOf(const store::HouseholdJoin::Fact& fact, const FieldValue& value);
    store::HouseholdJoin::Words words();

    store::Store* m_store;
    SpaceId m_home;
    JournalWords m_words;
    std::function<WallTime()> m_now;
    State m_state = Choosing;
    Hindrance m_hindrance = NoHindrance;
    QString m_search, m_newReaders, m_lostReaders;
    QStringList m_contents;
    std::map<SpaceId, QString> m_names;
    QList<HandoverRow> m_all;
    HandoverListModel m_households;
    JoinFactListModel m_facts;
    std::optional<SpaceId> m_target;
    bool m_isSwapped = false, m_isBegun = false;
    int m_left = 0;
    std::optional<store::HouseholdJoin> m_join;
    Failure::Kind m_failure = Failure::None;
};

} // namespace aanzet
