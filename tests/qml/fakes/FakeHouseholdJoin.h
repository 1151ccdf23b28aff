// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/HouseholdJoinModel.h"

namespace aanzet {

class FakeHouseholdJoin : public HouseholdJoinModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit FakeHouseholdJoin(QString name, QObject* parent) : HouseholdJoinModel(parent), m_name(std::move(name))
    {
        filter();
        m_facts.replaceRows({{u"0"_qs, u"adres"_qs, u"Dorpsstraat 1, 1234 AB Ergens aan de Rijn"_qs, u"Kerkweg 2"_qs, false},
                             {u"1"_qs, u"taal"_qs, u"Tigrinya"_qs, u"Nederlands"_qs, false}});
    }
    State state() const override { return m_state; }
    Hindrance hindrance() const override { return m_hindrance; }
    QString name() const override { return m_name; }
    QString search() const override { return m_search; }
    void setSearch(const QString& words) override
    {
        m_search = words;
        filter();
        Q_EMIT changed();
    }
    HandoverListModel* households() override { return &m_households; }
    QString target() const override { return m_target; }
    QString goes() const override { return m_isSwapped ? other() : m_name; }
    QString stays() const override { return m_isSwapped ? m_name : other(); }
    bool begun() const override { return m_isBegun; }
    QStringList contents() const override { return {u"12 bezoeken en regels in het journaal"_qs, u"3 metingen"_qs, u"4 mensen van het huishouden"_qs}; }
    QString newReaders() const override { return m_isQuiet ? QString() : u"Fatima el Amrani en Joost de Wit"_qs; }
    QString lostReaders() const override { return m_isQuiet ? QString() : u"Sanne Bakker"_qs; }
    JoinFactListModel* facts() override { return &m_facts; }
    int left() const override { return m_left; }
    Failure::Kind failure() const override { return m_failure; }
    void choose(const QString& householdId) override
    {
        m_target = householdId;
        Q_EMIT changed();
    }
    void swap() override
    {
        m_isSwapped = !m_isSwapped;
        Q_EMIT changed();
    }
    void takeFact(const QString& factId, bool going) override
    {
        auto rows = m_facts.rows();
        for (auto& row : rows)
            if (row.id == factId) row.takesGoing = going;
        m_facts.replaceRows(rows);
    }
    void join() override
    {
        if (m_failure == Failure::None) m_state = Joined;
        m_left = 0;
        Q_EMIT changed();
    }

    // What a scene asks for: "hinder 5", "quiet", "busy", "begun", "full" (the disk).
    void set(const QString& what)
    {
        if (what.startsWith(u"hinder"_qs)) m_hindrance = Hindrance(what.section(u' ', 1).toInt());
        if (what == u"quiet"_qs) m_isQuiet = true;
        if (what == u"quiet"_qs || what == u"begun"_qs) m_facts.replaceRows({});
        if (what == u"begun"_qs) m_isBegun = true;
        if (what == u"busy"_qs) {
            m_state = Joining;
            m_left = 120;
        }
        if (what == u"full"_qs) m_failure = Failure::DiskFull;
        Q_EMIT changed();
    }

private:
    QString other() const { return u"Familie Oude Wesselink-van den Broek"_qs; }
    void filter()
    {
        QList<HandoverRow> rows;
        for (const auto& row : {HandoverRow{u"h03"_qs, other(), {}}, HandoverRow{u"h02"_qs, u"Meneer Van Dam"_qs, {}}})
            if (row.household.contains(m_search, Qt::CaseInsensitive)) rows.append(row);
        m_households.replaceRows(rows);
    }
    QString m_name, m_search, m_target;
    State m_state = Choosing;
    Hindrance m_hindrance = NoHindrance;
    bool m_isSwapped = false, m_isBegun = false, m_isQuiet = false;
    int m_left = 19;
    Failure::Kind m_failure = Failure::None;
    HandoverListModel m_households;
    JoinFactListModel m_facts;
};

} // namespace aanzet
