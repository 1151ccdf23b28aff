// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/NetworkMarkListModel.h"
#include "mobile/viewmodels/RowWithId.h"

namespace aanzet {

const NetworkMarkListModel::Roles& NetworkMarkListModel::roles() const
{
    static const Roles kRoles{{"markId", &NetworkMarkRow::id}, {"mark", [](const NetworkMarkRow& row) { return QVariant::fromValue(row); }}};
    return kRoles;
}

NetworkMarkRow NetworkMarkListModel::find(const QString& markId) const { return rowWithId(rows(), markId); }

} // namespace aanzet
