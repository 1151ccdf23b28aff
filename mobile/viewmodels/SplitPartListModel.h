// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/RowListModel.h"
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

struct SplitPartRow
{
    QString id;               // for choosePart()
    QString words;            // what it is: a name, "Visit: Friday 20 February 2026"
    QString detail;           // how it begins
    QString why;              // why it has to stay for now; empty: it can go
    int choice = 0;           // HouseholdSplitModel::Choice
    bool operator==(const SplitPartRow&) const = default;
};

// People of a household that becomes two, or what was written of one kind.
class SplitPartListModel : public RowListModel<SplitPartRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a split")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using RowListModel::RowListModel;

protected:
    const Roles& roles() const override;
};

} // namespace aanzet
