// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/LostHouseholdListModel.h"

namespace aanzet {

QVariant LostHouseholdListModel::data(const QModelIndex& index, int role) const
{
    const LostHouseholdRow* row = rowAt(index);
    if (!row) return {};
    switch (role) {
    case IdRole: return row->id;
    case NameRole: return row->name;
    case ClientRole: return row->client;
    case ProfessionalRole: return row->professional;
    case SinceRole: return row->since;
    default: return {};
    }
}

QHash<int, QByteArray> LostHouseholdListModel::roleNames() const
{
    return {{IdRole, "householdId"}, {NameRole, "name"}, {ClientRole, "client"}, {ProfessionalRole, "professional"}, {SinceRole, "since"}};
}

} // namespace aanzet
