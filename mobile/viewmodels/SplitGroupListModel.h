// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/RowListModel.h"
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

struct SplitGroupRow
{
    QString id;               // for openGroup() and chooseGroup()
    QString words;            // "Visits and the journal"
    int count = 0, going = 0; // parts of it; of which go or stand in both
    bool isOpen = false;      // its parts are shown
    bool operator==(const SplitGroupRow&) const = default;
};

// What was written of a household that becomes two, by kind.
class SplitGroupListModel : public RowListModel<SplitGroupRow>
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
