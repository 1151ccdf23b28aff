// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/ReaderListModel.h"

namespace aanzet {

const ReaderListModel::Roles& ReaderListModel::roles() const
{
    static const Roles kRoles{{"readerId", &ReaderRow::id},
                              {"name", &ReaderRow::name},
                              {"mayDo", &ReaderRow::right},
                              {"since", &ReaderRow::since},
                              {"until", &ReaderRow::until},
                              {"self", &ReaderRow::self},
                              {"responsible", &ReaderRow::responsible},
                              {"underway", &ReaderRow::underway}};
    return kRoles;
}

} // namespace aanzet
