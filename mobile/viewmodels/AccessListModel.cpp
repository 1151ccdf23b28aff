// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/AccessListModel.h"

namespace aanzet {

QVariant AccessListModel::data(const QModelIndex& index, int role) const
{
    const AccessRow* row = rowAt(index);
    if (!row) return {};
    switch (role) {
    case IdRole: return row->id;
    case AtRole: return row->at;
    case FirstOfDayRole: return row->firstOfDay;
    case PersonRole: return row->person;
    case SelfRole: return row->self;
    case DeedRole: return row->deed;
    case ClientRole: return row->client;
    case ProfessionalRole: return row->professional;
    case AboutRole: return row->about;
    default: return {};
    }
}

QHash<int, QByteArray> AccessListModel::roleNames() const
{
    return {{IdRole, "rowId"}, {AtRole, "at"}, {FirstOfDayRole, "firstOfDay"}, {PersonRole, "person"}, {SelfRole, "self"},
            {DeedRole, "deed"}, {ClientRole, "clientParts"}, {ProfessionalRole, "professionalParts"}, {AboutRole, "about"}};
}

} // namespace aanzet
