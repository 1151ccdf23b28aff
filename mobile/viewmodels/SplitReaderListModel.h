// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/RowListModel.h"
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

struct SplitReaderRow
{
    QString id;               // for chooseReader()
    QString name;
    bool isFixed = false;     // reads every new file: this person, a team lead
    bool isChosen = false;
    bool operator==(const SplitReaderRow&) const = default;
};

// Who reads a household that becomes two, and who of them will read the new file.
class SplitReaderListModel : public RowListModel<SplitReaderRow>
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
