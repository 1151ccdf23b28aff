// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/RowListModel.h"
#include <QDateTime>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

struct ColleagueRow
{
    QString id; // 32 hex
    QString name;
    int devices = 0;
    QDateTime lastHeard; // invalid: never
    bool self = false;
    bool current = true; // false: removed from the organisation
    int role = 0;        // PeopleModel::Role; 0: not told
    bool copied = false; // two copies of one of their devices are both at work
    bool operator==(const ColleagueRow&) const = default;
};

// The people of the organisation as this device knows them, this person first.
class ColleagueListModel : public RowListModel<ColleagueRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the settings")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using RowListModel::RowListModel;

protected:
    const Roles& roles() const override;
};

} // namespace aanzet
