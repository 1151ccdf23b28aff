// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/RowListModel.h"
#include <QDate>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

struct TaskRow
{
    QString id; // 32 hex
    QString householdId;
    QString household; // call name
    QString what;
    QDate due; // invalid: no day
    bool overdue = false;
    bool done = false;
    bool operator==(const TaskRow&) const = default;
};

// What this person has to do: late ones first, then by day.
class TaskListModel : public RowListModel<TaskRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of today")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { IdRole = Qt::UserRole + 1, HouseholdIdRole, HouseholdRole, WhatRole, DueRole, OverdueRole, DoneRole };
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
