// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QList>
#include <QString>

namespace aanzet {

// The row with this id; an empty row when it is not there.
template <class Row> Row rowWithId(const QList<Row>& rows, const QString& id)
{
    for (const auto& row : rows)
        if (row.id == id) return row;
    return {};
}

} // namespace aanzet
