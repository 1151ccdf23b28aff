// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/HouseholdListModel.h"

namespace aanzet {

class FakeHouseholds : public HouseholdListModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    using HouseholdListModel::HouseholdListModel;
    int total() const override { return int(m_all.size()); }
    QString filter() const override { return m_filter; }
    void setFilter(const QString& filter) override;
    QString createHousehold(const QString& name) override;
    SearchHitListModel* hits() override { return &m_hits; }
    bool isNear() const override { return m_isNear; }
    bool isReading() const override { return m_filter == u"koffie"_qs; }
    QList<int> caseload() const override { return counted(m_all); }
    void fill(int howMany, int choices);   // choices: 0, or 1 in two of them
    const HouseholdRow* find(const QString& id) const;

protected:
    void applyChoice() override { apply(); }

private:
    void apply();
    void search();

    QList<HouseholdRow> m_all;
    QString m_filter;
    SearchHitListModel m_hits;
    bool m_isNear = false;
};

} // namespace aanzet
