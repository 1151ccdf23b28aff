// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QAbstractListModel>

namespace aanzet {

// A list whose length is a property. A list that QML knows names it itself: Q_PROPERTY(int count READ count NOTIFY
// countChanged); what reads the types for QML does not look through RowListModel, which is a template.
class CountedListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    int count() const { return rowCount(); }

Q_SIGNALS:
    void countChanged();
};

} // namespace aanzet
