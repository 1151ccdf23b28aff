// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/RowListModel.h"
#include <QDateTime>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

struct HelperRow
{
    QString id; // 32 hex
    QString name;
    QString organisation;
    QString task;
    QDateTime since; // invalid: not known
    bool active = true; // false: asleep or ended
    bool operator==(const HelperRow&) const = default;
};

// Who else is involved with one household: active ones first.
class HelperListModel : public RowListModel<HelperRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a household")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using RowListModel::RowListModel;

protected:
    const Roles& roles() const override;
};

} // namespace aanzet
