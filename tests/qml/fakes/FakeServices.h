// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/ServicesModel.h"

namespace aanzet {

// A directory with three entries: a good one, one that nobody checked for two years, one of the team with long words.
class FakeServices : public ServicesModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    void fill(bool full)
    {
        m_all.clear();
        if (full) {
            ServiceRow debts{u"s1"_qs, u"Schuldhulp Noord"_qs, u"Gemeente"_qs, u"Brieven ordenen, regelingen treffen"_qs, {u"finance"_qs}, u"Financiën"_qs, u"020 123 45 67"_qs,
                             u"Kade 3, bij de brug"_qs, u"Maandag tot en met vrijdag van 9 tot 12 uur"_qs, u"Zonder afspraak binnenlopen, neem een legitimatie mee"_qs, u"Nederlands, Turks, Arabisch"_qs, {},
                             QDate(2026, 4, 2).startOfDay(), false, true, true};
            ServiceRow food{u"s2"_qs, u"Voedselbank"_qs, {}, u"Eten voor wie te weinig overhoudt"_qs, {u"finance"_qs}, u"Financiën"_qs, {}, {}, {}, {}, {}, {}, QDate(2024, 1, 9).startOfDay(), true, true, false};
            ServiceRow garden{u"s3"_qs, u"Buurttuin en inloophuis De Oude Boomgaard aan de Vliegenbos-zijde"_qs, u"Stichting Samen in de Wijk"_qs, u"Koffie, tuinieren, mensen leren kennen"_qs, {u"social_network"_qs},
                              u"Sociaal netwerk"_qs, {}, {}, {}, {}, {}, {}, {}, true, false, true};
            m_all = {garden, debts, food};
        }
        apply();
    }
    ServiceListModel* services() override { return &m_shown; }
    QString search() const override { return m_search; }
    void setSearch(const QString& words) override
    {
        m_search = words;
        apply();
    }
    QString area() const override { return m_area; }
    void setArea(const QString& area) override
    {
        m_area = area;
        apply();
    }
    QVariantList areas() const override
    {
        QVariantList list;
        for (const auto& [key, word] : {std::pair{u"finance"_qs, u"Financiën"_qs}, std::pair{u"housing"_qs, u"Huisvesting"_qs}, std::pair{u"social_network"_qs, u"Sociaal netwerk"_qs}})
            list.append(QVariantMap{{u"word"_qs, word}, {u"value"_qs, key}});
        return list;
    }
    bool near() const override { return m_search == u"voedslebank"_qs; }
    int total() const override { return int(m_all.size()); }
    bool canWrite() const override { return true; }
    bool writesForAll() const override { return false; }
    QString household() const override { return m_household; }
    Outcome outcome() const override { return m_outcome; }
    QString outcomeName() const override { return u"Schuldhulp Noord"_qs; }
    Failure::Kind failure() const override { return m_failure; }
    void begin(const QString& householdId) override
    {
        m_household = householdId.isEmpty() ? QString() : u"Aysel en Mehmet"_qs;
        m_search.clear();
        m_outcome = Nothing;
        apply();
    }
    void keep(const QString&, const QVariantMap&) override { ended(Kept); }
    void check(const QString&) override { ended(Checked); }
    void remove(const QString&) override { ended(Removed); }
    void putBack() override { ended(PutBack); }
    void copy(const QString&) override { ended(Copied); }
    void useAsHelper(const QString&) override { ended(OnHelpers); }
    void agree(const QString&, const QString&) override { ended(Agreed); }
    void fail() { m_failure = Failure::DiskFull; Q_EMIT changed(); }

private:
    void ended(Outcome outcome)
    {
        m_outcome = outcome;
        Q_EMIT changed();
    }
    void apply()
    {
        QList<ServiceRow> rows;
        for (const auto& row : m_all)
            if ((m_area.isEmpty() || row.areas.contains(m_area)) && (near() ? row.id == u"s2"_qs : row.name.contains(m_search, Qt::CaseInsensitive))) rows.append(row);
        m_shown.replaceRows(rows);
        Q_EMIT changed();
    }
    QList<ServiceRow> m_all;
    ServiceListModel m_shown;
    QString m_search, m_area, m_household;
    Outcome m_outcome = Nothing;
    Failure::Kind m_failure = Failure::None;
};

} // namespace aanzet
