// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/RowListModel.h"
#include <QDateTime>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

struct LostHouseholdRow
{
    QString id;         // 32 hex
    QString name;       // empty: not readable here
    bool client = false;
    bool professional = false;
    QDateTime since;    // of the oldest right that still stood
    bool operator==(const LostHouseholdRow&) const = default;
};

// What lay on a lost device, as far as it is known here: for the report of a data leak.
class LostHouseholdListModel : public RowListModel<LostHouseholdRow>
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
