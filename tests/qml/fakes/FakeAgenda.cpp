// SPDX-License-Identifier: EUPL-1.2
#include "tests/qml/fakes/FakeAgenda.h"

namespace aanzet {

void FakeAgenda::fill()
{
    const auto at = [this](int days, int hour, int minute) { return QDateTime(today().addDays(days), QTime(hour, minute)); };
    const auto on = [this](int days) { return today().addDays(days); };
    m_items.replaceRows({
        {u"p3"_qs, AgendaItem::Appointment, on(0), true, u"h01"_qs, u"Familie Yilmaz"_qs, at(0, 14, 0), u"visit"_qs, u"Brief van de belastingdienst"_qs, {}},
        {u"p4"_qs, AgendaItem::Appointment, on(0), false, u"h03"_qs, u"Mevrouw Van der Heijden-Oosterbaan"_qs, at(0, 15, 30), u"along_to_agency"_qs, u"Samen naar de bewindvoerder"_qs, {}},
        {u"h08/1/0"_qs, AgendaItem::Agreement, on(0), false, u"h08"_qs, u"Familie Jansen"_qs, {}, {}, u"Kwijtschelding aanvragen"_qs, {}},
        {u"p7"_qs, AgendaItem::Appointment, on(1), true, u"h05"_qs, u"Oma Riet"_qs, {}, u"phone"_qs, {}, {}},
        {u"h10/4/0"_qs, AgendaItem::Contact, on(1), false, u"h10"_qs, u"Familie El Amrani"_qs, {}, {}, {}, {}},
        {u"h01/0/0"_qs, AgendaItem::Review, on(8), true, u"h01"_qs, u"Familie Yilmaz"_qs, {}, {}, {}, {}},
        {u"p9"_qs, AgendaItem::Appointment, on(8), false, u"h01"_qs, u"Familie Yilmaz"_qs, at(8, 10, 0), u"visit"_qs, {}, u"Joost de Wit"_qs},
        {u"h03/5/0"_qs, AgendaItem::Assessment, on(21), true, u"h03"_qs, u"Mevrouw Van der Heijden-Oosterbaan"_qs, {}, {}, {}, {}},
    });
    m_colleagues.replaceRows({{u"u2"_qs, u"Joost de Wit"_qs, 3}, {u"u3"_qs, u"Maria-Antonia van Wassenaer-Obdam"_qs, 1}});
    m_outcome = Nothing;
    Q_EMIT changed();
}

} // namespace aanzet
