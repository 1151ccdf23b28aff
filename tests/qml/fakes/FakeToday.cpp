// SPDX-License-Identifier: EUPL-1.2
#include "tests/qml/fakes/FakeToday.h"

namespace aanzet {

void FakeToday::clear()
{
    m_visits.replaceRows({});
    m_attention.replaceRows({});
    m_tasks.replaceRows({});
}

void FakeToday::fill()
{
    const auto at = [this](int hour, int minute) { return QDateTime(day().date(), QTime(hour, minute)); };
    m_visits.replaceRows({
        {u"p1"_qs, u"h06"_qs, u"Familie Tesfay"_qs, at(9, 15), 60, u"visit"_qs, u"Vlierstraat 77"_qs, u"Post van de gemeente"_qs, TodayVisit::Written, u"v1"_qs},
        {u"p6"_qs, u"h07"_qs, u"Rowan Bakker"_qs, at(10, 0), 45, u"visit"_qs, u"Bibliotheek, eerste verdieping"_qs, u"Briefadres"_qs, TodayVisit::Begun, u"v2"_qs},
        {u"p2"_qs, u"h02"_qs, u"Meneer De Boer"_qs, at(11, 0), 45, u"visit"_qs, u"Molenstraat 3 bis"_qs, u""_qs, TodayVisit::Missed, {}},
        {u"p3"_qs, u"h01"_qs, u"Familie Yilmaz"_qs, at(14, 0), 60, u"visit"_qs, u"Bessenlaan 14"_qs,
         u"Brief van de belastingdienst, zwemles van Elif"_qs, TodayVisit::Now, {}},
        {u"p4"_qs, u"h03"_qs, u"Mevrouw Van der Heijden-Oosterbaan"_qs, at(15, 30), 60, u"along_to_agency"_qs,
         u"Wijkcentrum De Brug, ingang aan de achterkant"_qs, u"Samen naar de bewindvoerder"_qs, TodayVisit::Next, {}},
        {u"p5"_qs, u"h05"_qs, u"Oma Riet"_qs, at(17, 0), 15, u"phone"_qs, u""_qs, u"Even bellen"_qs, TodayVisit::Later, {}},
    });
    m_attention.replaceRows({
        {u"h11/0"_qs, u"h11"_qs, u"Meneer Kowalski"_qs, AttentionKind::Contact, u"Acht weken zonder contact. Weeg samen het risico van stoppen."_qs, true,
         day().date().addDays(-57), 57, 1},
        {u"h01/6"_qs, u"h01"_qs, u"Familie Yilmaz"_qs, AttentionKind::Agreements, u"Vraag hoe het ging, of kies een nieuwe dag."_qs, false, day().date().addDays(-4), 4, 2},
        {u"h03/2"_qs, u"h03"_qs, u"Mevrouw Van der Heijden-Oosterbaan"_qs, AttentionKind::Assessment, u"Een half jaar geleden. Samen opnieuw kijken?"_qs, false,
         day().date().addDays(-190), 190, 1},
        {u"h10/7"_qs, u"h10"_qs, u"Familie El Amrani"_qs, AttentionKind::Rhythm, {}, false, day().date().addDays(-28), 28, 1},
    });
    m_tasks.replaceRows({
        {u"t1"_qs, u"h04"_qs, u"Fatma en de kinderen"_qs, u"Opvang nabellen over de wachtlijst"_qs, day().date().addDays(-2), true, false},
        {u"t2"_qs, u"h01"_qs, u"Familie Yilmaz"_qs, u"Kopie van het plan in grote letters brengen"_qs, day().date(), false, false},
        {u"t3"_qs, u"h08"_qs, u"Familie Jansen"_qs, u"Praatplaat printen"_qs, day().date().addDays(4), false, true},
    });
}

void FakeToday::setTaskDone(const QString& taskId, bool done)
{
    auto rows = m_tasks.rows();
    for (auto& row : rows)
        if (row.id == taskId) row.done = done;
    m_tasks.replaceRows(rows);
}

void FakeToday::nobodyHome(const QString& appointmentId)
{
    auto rows = m_visits.rows();
    for (auto& row : rows)
        if (row.id == appointmentId) row.moment = TodayVisit::NotHome;
    m_visits.replaceRows(rows);
}

bool FakeToday::isDone(const QString& taskId) const
{
    for (const auto& row : m_tasks.rows())
        if (row.id == taskId) return row.done;
    return false;
}

int FakeToday::momentOf(const QString& appointmentId) const
{
    for (const auto& row : m_visits.rows())
        if (row.id == appointmentId) return row.moment;
    return -1;
}

} // namespace aanzet
