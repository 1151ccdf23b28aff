// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/households/RecordWords.h"
#include "mobile/store/HouseholdSplit.h"
#include "mobile/viewmodels/HouseholdSplitModel.h"

namespace aanzet {

// Splitting a household of an open store. What is chosen lies in a slot of the vault until it is done.
class StoredHouseholdSplit final : public HouseholdSplitModel
{
    Q_OBJECT

public:
    StoredHouseholdSplit(store::Store& store, const SpaceId& household, JournalWords words, std::function<WallTime()> now, QObject* parent = nullptr);

    void detach() { m_store = nullptr; }

    State state() const override { return m_state; }
    Hindrance hindrance() const override { return m_hindrance; }
    QString name() const override { return m_name; }
    QString newName() const override { return m_newName; }
    void setNewName(const QString& name) override;
    SplitPartListModel* people() override { return &m_people; }
    SplitGroupListModel* groups() override { return &m_groups; }
    SplitPartListModel* parts() override { return &m_parts; }
    int more() const override { return m_more; }
    SplitReaderListModel* readers() override { return &m_readers; }
    bool safetyPlan() const override { return m_split && m_split->hasSafetyPlan(); }
    int going() const override { return m_going; }
    bool ready() const override;
    bool begun() const override { return m_split && m_split->isBegun(); }
    int left() const override { return m_split ? int(m_split->left()) : 0; }
    QString made() const override { return m_split && m_split->into() ? QString::fromStdString(m_split->into()->hex()) : QString(); }
    Failure::Kind failure() const override { return m_failure; }
    void choosePart(const QString& partId, int choice) override;
    void chooseGroup(const QString& groupId, int choice) override;
    void openGroup(const QString& groupId) override;
    void showMore() override;
    void chooseReader(const QString& readerId, bool reads) override;
    void split() override;

private:
    using Choice = store::HouseholdSplit::Choice;
    using Kind = store::HouseholdSplit::Kind;
    static store::HouseholdSplit::Words words(const QString& name, WallTime now);
    void readChoices();
    void keepChoices();
    Choice choiceOf(const store::HouseholdSplit::Part& part) const;
    void set(const store::HouseholdSplit::Part& part, int choice);
    void sort();
    QString detailOf(const store::ShownRecord& record) const;
    SplitPartRow rowOf(RecordWords& words, const store::HouseholdSplit::Part& part) const;
    void show();
    void goOn();

    store::Store* m_store;
    SpaceId m_home;
    JournalWords m_words;
    std::function<WallTime()> m_now;
    QString m_name, m_newName;
    State m_state = Choosing;
    Hindrance m_hindrance = NoHindrance;
    std::optional<store::HouseholdSplit> m_split;
    std::vector<const store::HouseholdSplit::Part*> m_order;   // newest first
    store::HouseholdSplit::Choices m_chosen;               // by hand
    std::set<UserId> m_without;                            // readers who will not read the new file
    std::optional<Kind> m_open;
    int m_shown = 0, m_more = 0, m_going = 0;
    SplitPartListModel m_people, m_parts;
    SplitGroupListModel m_groups;
    SplitReaderListModel m_readers;
    Failure::Kind m_failure = Failure::None;
};

} // namespace aanzet
