// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/NetworkPersonListModel.h"

namespace aanzet {

const NetworkPersonListModel::Roles& NetworkPersonListModel::roles() const
{
    static const Roles kRoles{{"personId", &NetworkPersonRow::id}, {"person", [](const NetworkPersonRow& row) { return QVariant::fromValue(row); }}};
    return kRoles;
}

NetworkPersonRow NetworkPersonListModel::find(const QString& personId) const
{
    for (const auto& row : rows())
        if (row.id == personId) return row;
    return {};
}

} // namespace aanzet
