// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/ShownRows.h"

namespace aanzet {

ShownRows::ShownRows(QObject* parent) : QSortFilterProxyModel(parent) {}

void ShownRows::setSourceModel(QAbstractItemModel* source)
{
    if (sourceModel()) sourceModel()->disconnect(this);
    QSortFilterProxyModel::setSourceModel(source);
    if (!source) return;
    // After the base has followed: a row that came or went moves the others past the limit or before it.
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) connect(source, signal, this, &ShownRows::choose);
    connect(source, &QAbstractItemModel::rowsMoved, this, &ShownRows::choose);
    connect(source, &QAbstractItemModel::dataChanged, this, &ShownRows::choose);
    connect(source, &QAbstractItemModel::modelReset, this, &ShownRows::choose);
    Q_EMIT counted();
}

void ShownRows::choose()
{
    invalidateFilter();
    Q_EMIT counted();
}

bool ShownRows::isOne(int row) const
{
    if (m_role.isEmpty()) return true;
    const auto value = sourceModel()->index(row, 0).data(roleNames().key(m_role));
    return m_values.contains(value.toInt()) != m_without;
}

int ShownRows::all() const
{
    int count = 0;
    for (int row = 0; sourceModel() && row < sourceModel()->rowCount(); ++row) count += isOne(row);
    return count;
}

bool ShownRows::filterAcceptsRow(int row, const QModelIndex&) const
{
    if (!isOne(row)) return false;
    int before = 0;
    for (int i = 0; i < row && before < m_most; ++i) before += isOne(i);
    return before < m_most;
}

} // namespace aanzet
