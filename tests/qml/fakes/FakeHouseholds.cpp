// SPDX-License-Identifier: EUPL-1.2
#include "tests/qml/fakes/FakeHouseholds.h"

namespace aanzet {

void FakeHouseholds::fill(int howMany, int choices)
{
    const auto visited = [](int days) { return QDateTime(QDate(2026, 5, 12), QTime(14, 5)).addDays(-days); };
    m_all = {
        {u"h01"_qs, u"Familie Yilmaz"_qs, u"Bessenlaan 14"_qs, visited(1), choices, u"carrying_out"_qs, 1, true},
        {u"h02"_qs, u"Meneer De Boer"_qs, u"Molenstraat 3 bis"_qs, visited(6), 0, u"outreach"_qs, 2, true},
        {u"h03"_qs, u"Mevrouw Van der Heijden-Oosterbaan"_qs, u"Burgemeester Van Karnebeeklaan 212, tweede etage"_qs, visited(12), choices, u"planning"_qs, 1, true},
        {u"h04"_qs, u"Fatma en de kinderen"_qs, u"Kastanjeplein 8"_qs, visited(3), 0, u"analysis"_qs, 3, false},
        {u"h05"_qs, u"Oma Riet"_qs, u"Hofje van Staats 5"_qs, visited(40), 0, u"watch"_qs, 4, true},
        {u"h06"_qs, u"Familie Tesfay"_qs, u"Vlierstraat 77"_qs, visited(9), 0, u"introduction"_qs, 1, true},
        {u"h07"_qs, u"Piet van de hoek"_qs, u""_qs, {}, 0, u""_qs, 0, true},
        {u"h08"_qs, u"Familie Jansen"_qs, u"Ringdijk 19"_qs, visited(21), 0, u"carrying_out"_qs, 3, true},
        {u"h09"_qs, u"Nadia"_qs, u"Prinsenhof 2"_qs, visited(15), 0, u"planning"_qs, 3, false},
        {u"h10"_qs, u"Familie El Amrani"_qs, u"Lindelaan 41"_qs, visited(28), 0, u"carrying_out"_qs, 2, true},
        {u"h11"_qs, u"Meneer Kowalski"_qs, u"Havenkade 6"_qs, visited(2), 0, u"introduction"_qs, 1, true},
        {u"h12"_qs, u"De buren van 30"_qs, u"Vlierstraat 30"_qs, visited(90), 0, u"closed"_qs, 4, true},
    };
    m_all.resize(std::min<qsizetype>(howMany, m_all.size()));
    chooseAll();
    Q_EMIT totalChanged();
    Q_EMIT caseloadChanged();
}

// What the invented households hold, as far as a search of the screens goes.
void FakeHouseholds::search()
{
    QList<SearchHitRow> rows;
    m_isNear = m_filter == u"belsating"_qs;
    if (m_isNear || (!m_filter.isEmpty() && u"belasting"_qs.startsWith(m_filter.toLower())))
        rows = {
            {u"s1"_qs, u"h01"_qs, u"Familie Yilmaz"_qs, u"Een afspraak"_qs,
             u"Samen de brief van de <b>belastingdienst</b> openen, &amp; dan bellen"_qs, u"Samen de brief van de belastingdienst openen, & dan bellen"_qs, {}, true},
            {u"s2"_qs, u"h01"_qs, u"Familie Yilmaz"_qs, u"Een bezoek: maandag 11 mei 2026"_qs, u"… ik snap niks van die <b>belasting</b>, dat deed altijd mijn man …"_qs,
             u"… ik snap niks van die belasting, dat deed altijd mijn man …"_qs, u"v3"_qs, true},
            {u"s3"_qs, u"h08"_qs, u"Familie Jansen"_qs, u"Een taak"_qs, u"Kwijtschelding <b>belasting</b> aanvragen voor 1 juni"_qs,
             u"Kwijtschelding belasting aanvragen voor 1 juni"_qs, {}, false},
        };
    m_hits.replaceRows(rows);
    Q_EMIT foundChanged();
}

void FakeHouseholds::setFilter(const QString& filter)
{
    if (filter == m_filter) return;
    m_filter = filter;
    search();
    apply();
    Q_EMIT filterChanged();
}

QString FakeHouseholds::createHousehold(const QString& name)
{
    HouseholdRow row;
    row.id = u"new%1"_qs.arg(m_all.size());
    row.name = name;
    m_all.prepend(row);
    apply();
    Q_EMIT totalChanged();
    return row.id;
}

const HouseholdRow* FakeHouseholds::find(const QString& id) const
{
    for (const HouseholdRow& row : m_all)
        if (row.id == id) return &row;
    return nullptr;
}

void FakeHouseholds::apply()
{
    QList<HouseholdRow> shown;
    for (const HouseholdRow& row : m_all)
        if (passes(row, QDate(2026, 5, 12)) && (row.name + u' ' + row.address).contains(m_filter, Qt::CaseInsensitive)) shown.append(row);
    replaceRows(shown);
}

} // namespace aanzet
