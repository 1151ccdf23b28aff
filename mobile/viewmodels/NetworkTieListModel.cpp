// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/NetworkTieListModel.h"
#include "mobile/viewmodels/RowWithId.h"

namespace aanzet {

const NetworkTieListModel::Roles& NetworkTieListModel::roles() const
{
    static const Roles kRoles{{"tieId", &NetworkTieRow::id}, {"tie", [](const NetworkTieRow& row) { return QVariant::fromValue(row); }}};
    return kRoles;
}

NetworkTieRow NetworkTieListModel::find(const QString& tieId) const { return rowWithId(rows(), tieId); }

QVariantList NetworkTieListModel::of(const QString& personId) const
{
    QVariantList found;
    for (const auto& row : rows())
        if (row.from == personId || row.to == personId) found.append(QVariant::fromValue(row));
    return found;
}

QString NetworkTieListModel::between(const QString& one, const QString& other) const
{
    for (const auto& row : rows())
        if ((row.from == one && row.to == other) || (row.from == other && row.to == one)) return row.id;
    return {};
}

} // namespace aanzet
