// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/JournalListModel.h"

namespace aanzet {

const JournalListModel::Roles& JournalListModel::roles() const
{
    static const Roles kRoles{{"itemId", &JournalRow::id}, {"kind", &JournalRow::kind}, {"recordId", &JournalRow::recordId}, {"at", &JournalRow::at},
                              {"timed", &JournalRow::timed}, {"title", &JournalRow::title}, {"body", &JournalRow::text},
                              {"author", &JournalRow::author}, {"own", &JournalRow::own}, {"client", &JournalRow::client},
                              {"readers", &JournalRow::readers}, {"fresh", &JournalRow::fresh}, {"phase", &JournalRow::phase},
                              {"corrects", &JournalRow::corrects}, {"corrected", &JournalRow::corrected}, {"delivered", &JournalRow::delivered}, {"moved", &JournalRow::moved},
                              {"month", [](const JournalRow& row) { return QVariant::fromValue(row.at.date().toString(QStringLiteral("yyyy-MM"))); }}};
    return kRoles;
}

} // namespace aanzet
