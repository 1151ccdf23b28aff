// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/RowListModel.h"
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

struct JoinerRow
{
    QString id;   // of the invitation
    QString name; // as the inviter wrote it; empty: not readable here
    int role = 0; // PeopleModel::Role
    QString code; // to be compared with their screen
    bool operator==(const JoinerRow&) const = default;
};

// Who was invited by mail and waits to be admitted.
class JoinerListModel : public RowListModel<JoinerRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the invitations")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { IdRole = Qt::UserRole + 1, NameRole, RoleRole, CodeRole };
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
