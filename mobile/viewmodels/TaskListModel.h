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
    using RowListModel::RowListModel;

protected:
    const Roles& roles() const override;
};

} // namespace aanzet
