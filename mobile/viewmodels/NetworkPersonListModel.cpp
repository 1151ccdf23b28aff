// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/NetworkPersonListModel.h"
#include "mobile/viewmodels/RowWithId.h"

namespace aanzet {

const NetworkPersonListModel::Roles& NetworkPersonListModel::roles() const
{
    static const Roles kRoles{{"personId", &NetworkPersonRow::id}, {"person", [](const NetworkPersonRow& row) { return QVariant::fromValue(row); }}};
    return kRoles;
}

NetworkPersonRow NetworkPersonListModel::find(const QString& personId) const { return rowWithId(rows(), personId); }

} // namespace aanzet
