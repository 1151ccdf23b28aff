// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/VisitLineLists.h"

namespace aanzet {

const AreaNoteListModel::Roles& AreaNoteListModel::roles() const
{
    static const Roles kRoles{{"lineId", &AreaNoteRow::id}, {"area", &AreaNoteRow::area}, {"areaName", &AreaNoteRow::areaName}, {"fact", &AreaNoteRow::fact},
                              {"source", &AreaNoteRow::source}, {"toldBy", &AreaNoteRow::toldBy}, {"interpretation", &AreaNoteRow::interpretation},
                              {"told", &AreaNoteRow::told}, {"beside", &AreaNoteRow::beside}};
    return kRoles;
}

const WorryListModel::Roles& WorryListModel::roles() const
{
    static const Roles kRoles{{"lineId", &WorryRow::id}, {"what", &WorryRow::what}, {"forWhom", &WorryRow::forWhom}, {"since", &WorryRow::since},
                              {"howSure", &WorryRow::howSure}, {"area", &WorryRow::area}, {"areaName", &WorryRow::areaName}, {"arranged", &WorryRow::arranged},
                              {"told", &WorryRow::told}, {"beside", &WorryRow::beside}};
    return kRoles;
}

const ChildListModel::Roles& ChildListModel::roles() const
{
    static const Roles kRoles{{"childId", &ChildRow::id}, {"lineId", &ChildRow::line}, {"name", &ChildRow::name}, {"age", &ChildRow::age}, {"seen", &ChildRow::seen},
                              {"spokenAlone", &ChildRow::spokenAlone}, {"worryLevel", &ChildRow::worryLevel}, {"worry", &ChildRow::worry},
                              {"told", &ChildRow::told}, {"beside", &ChildRow::beside}};
    return kRoles;
}

} // namespace aanzet
