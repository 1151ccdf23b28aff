// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/RowListModel.h"
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

struct JoinFactRow
{
    QString id;               // for takeFact()
    QString label;            // what it is called
    QString going, staying;   // what each of the two says
    bool takesGoing = false;
    bool operator==(const JoinFactRow&) const = default;
};

// Of which two files of one household say something else.
class JoinFactListModel : public RowListModel<JoinFactRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a join")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using RowListModel::RowListModel;

protected:
    const Roles& roles() const override;
};

} // namespace aanzet
