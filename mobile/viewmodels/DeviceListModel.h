// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/RowListModel.h"
#include <QDateTime>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

struct DeviceRow
{
    QString id;          // 32 hex
    QString mark;        // the short mark that people see it by
    QString owner;       // name
    QDateTime lastHeard; // what last came from it here; invalid: nothing
    bool own = false;
    bool thisOne = false;
    bool current = true; // false: removed
    bool emptied = false; // it was ordered to empty itself
    QString name = {};   // that its owner gave it; empty: none
    bool operator==(const DeviceRow&) const = default;
};

class DeviceListModel : public RowListModel<DeviceRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the people")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using RowListModel::RowListModel;

protected:
    const Roles& roles() const override;
};

} // namespace aanzet
