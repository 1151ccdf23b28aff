// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/AgendaListModel.h"

namespace aanzet {

const AgendaListModel::Roles& AgendaListModel::roles() const
{
    static const Roles kRoles{{"itemId", &AgendaRow::id}, {"kind", &AgendaRow::kind}, {"day", &AgendaRow::day}, {"firstOfDay", &AgendaRow::firstOfDay},
                              {"householdId", &AgendaRow::householdId}, {"household", &AgendaRow::household}, {"startsAt", &AgendaRow::startsAt},
                              {"manner", &AgendaRow::manner}, {"words", &AgendaRow::words}, {"who", &AgendaRow::who}};
    return kRoles;
}

const ColleagueDayListModel::Roles& ColleagueDayListModel::roles() const
{
    static const Roles kRoles{{"colleagueId", &ColleagueDayRow::id}, {"name", &ColleagueDayRow::name}, {"visits", &ColleagueDayRow::visits}};
    return kRoles;
}

} // namespace aanzet
