// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/RowListModel.h"
#include <QDateTime>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

struct HelperRow
{
    QString id; // 32 hex
    QString name;
    QString organisation;
    QString task;
    QDateTime since; // invalid: not known
    bool active = true; // false: asleep or ended
    bool operator==(const HelperRow&) const = default;
};

// Who else is involved with one household: active ones first.
class HelperListModel : public RowListModel<HelperRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a household")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { IdRole = Qt::UserRole + 1, NameRole, OrganisationRole, TaskRole, SinceRole, ActiveRole };
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
