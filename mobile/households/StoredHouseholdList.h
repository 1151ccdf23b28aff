// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/Store.h"
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
    // What a row said, and at which revisions of the household's spaces: only what changed is read again.
    using Stamp = std::array<std::uint64_t, 2>;
    Stamp stampOf(const store::HouseholdRef& household) const;
    HouseholdRow rowOf(const store::HouseholdRef& household);
    void applyFilter();

    Refused m_refused;
    store::Store* m_store = nullptr;
    QList<HouseholdRow> m_all;
    std::map<SpaceId, std::pair<Stamp, HouseholdRow>> m_known;
    QString m_filter;
};

} // namespace aanzet
