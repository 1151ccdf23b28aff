// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/RowListModel.h"
#include <QDateTime>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

// To which device the server gave texts of a household, beside what that device wrote about itself.
struct FetchedRow
{
    QString id;              // the device, 32 hex
    QString person;          // empty: not known on this device
    bool self = false;
    QString device;          // its name, or its short mark
    bool current = true;     // false: removed since
    int days = 0;            // on which the server gave something; it may have been more often
    QDateTime last;
    int ownDays = 0;         // on which this device wrote lines about this household
    bool operator==(const FetchedRow&) const = default;
};

class FetchedListModel : public RowListModel<FetchedRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a review")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using RowListModel::RowListModel;

protected:
    const Roles& roles() const override;
};

} // namespace aanzet
