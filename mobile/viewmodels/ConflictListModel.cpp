// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/ConflictListModel.h"

namespace aanzet {
namespace {

QVariant valuesOf(const ConflictRow& row)
{
    QVariantList values;
    for (const ConflictValue& value : row.values) values.append(QVariant::fromValue(value));
    return values;
}

} // namespace

const ConflictListModel::Roles& ConflictListModel::roles() const
{
    static const Roles kRoles{{"conflictId", &ConflictRow::id}, {"householdId", &ConflictRow::householdId}, {"household", &ConflictRow::household},
                              {"fieldLabel", &ConflictRow::fieldLabel}, {"about", &ConflictRow::about},
                              {"kind", &ConflictRow::kind}, {"both", &ConflictRow::both}, {"maySettle", &ConflictRow::maySettle}, {"values", valuesOf}};
    return kRoles;
}

} // namespace aanzet
