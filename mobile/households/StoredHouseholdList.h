// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/households/JournalItems.h"
#include "mobile/store/Revisions.h"
#include "mobile/viewmodels/HouseholdListModel.h"
#include <QTimer>

namespace aanzet {

// The households of an open store. show(nullptr) empties it: the vault is locked.
class StoredHouseholdList final : public HouseholdListModel
{
    Q_OBJECT

public:
    struct Surroundings {
        std::function<void(const Error&)> refused;
        JournalWords words;
        std::function<QDate()> today;
    };
    explicit StoredHouseholdList(Surroundings surroundings, QObject* parent = nullptr);

    void show(store::Store* store);
    void refresh();

    int total() const override { return int(m_all.size()); }
    QString filter() const override { return m_filter; }
    void setFilter(const QString& filter) override;
    SearchHitListModel* hits() override { return &m_hits; }
    bool isNear() const override { return m_isNear; }
    bool isReading() const override { return m_isReading; }
    QList<int> caseload() const override { return m_caseload; }
    QString createHousehold(const QString& name) override;

protected:
    void applyChoice() override { showRows(); }

private:
    HouseholdRow rowOf(const store::HouseholdRef& household);
    void search();
    void showRows();
    void readOn();
    void readSome();

    Surroundings m_surroundings;
    store::Store* m_store = nullptr;
    RecordId m_me;
    std::string m_myName;
    QList<HouseholdRow> m_all;
    // What a row said, and at which revisions of the household's spaces: only what changed is read again.
    struct Known {
        store::Revisions stamp;
        HouseholdRow row;
        bool isJoined = false;     // its header points at another household: asked anew, for it may hang on others
    };
    std::map<SpaceId, Known> m_known;
    QString m_filter;
    std::set<QString> m_found;     // households in which the words of the filter stand
    SearchHitListModel m_hits;
    bool m_isNear = false, m_isReading = false;
    QTimer m_reading;              // texts are put into the index between what a person does
    QList<int> m_caseload;
};

} // namespace aanzet
