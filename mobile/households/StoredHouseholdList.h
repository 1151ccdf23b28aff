// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/Revisions.h"
#include "mobile/viewmodels/HouseholdListModel.h"

namespace aanzet {

// The households of an open store. show(nullptr) empties it: the vault is locked.
class StoredHouseholdList final : public HouseholdListModel
{
    Q_OBJECT

public:
    using Refused = std::function<void(const Error&)>;
    explicit StoredHouseholdList(Refused refused, QObject* parent = nullptr)
        : HouseholdListModel(parent), m_refused(std::move(refused)) {}

    void show(store::Store* store);
    void refresh();

    int total() const override { return int(m_all.size()); }
    QString filter() const override { return m_filter; }
    void setFilter(const QString& filter) override;
    QString createHousehold(const QString& name) override;

private:
    HouseholdRow rowOf(const store::HouseholdRef& household);
    void applyFilter();

    Refused m_refused;
    store::Store* m_store = nullptr;
    QList<HouseholdRow> m_all;
    // What a row said, and at which revisions of the household's spaces: only what changed is read again.
    std::map<SpaceId, std::pair<store::Revisions, HouseholdRow>> m_known;
    QString m_filter;
};

} // namespace aanzet
