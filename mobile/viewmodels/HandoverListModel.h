// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/RowListModel.h"
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

struct HandoverRow
{
    QString id;        // of the household, 32 hex
    QString household;
    QString from;      // a name; empty: not known on this device
    bool operator==(const HandoverRow&) const = default;
};

// Households that colleagues offer to this person.
class HandoverListModel : public RowListModel<HandoverRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the app model")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using RowListModel::RowListModel;

protected:
    const Roles& roles() const override;
};

} // namespace aanzet
