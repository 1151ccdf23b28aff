// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/RowListModel.h"
#include <QDateTime>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

struct CustodyUseRow
{
    QString id;
    QString from, to; // names; empty: not known on this device
    QDateTime at;
    bool recent = false; // within thirty days: everybody is told
    bool operator==(const CustodyUseRow&) const = default;
};

// When the organisation's papers were used, and for whom.
class CustodyUseListModel : public RowListModel<CustodyUseRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of custody")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { IdRole = Qt::UserRole + 1, FromRole, ToRole, AtRole, RecentRole };
    Q_ENUM(Role)

    using RowListModel::RowListModel;
    int count() const { return rowCount(); }
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

protected:
    void countMoved() override { Q_EMIT countChanged(); }
};

} // namespace aanzet
