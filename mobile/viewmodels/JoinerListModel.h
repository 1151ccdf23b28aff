// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/RowListModel.h"
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

struct JoinerRow
{
    QString id;   // of the invitation
    QString name; // as the inviter wrote it; empty: not readable here
    int role = 0; // PeopleModel::Role
    QString code; // to be compared with their screen
    bool operator==(const JoinerRow&) const = default;
};

// Who was invited by mail and waits to be admitted.
class JoinerListModel : public RowListModel<JoinerRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the invitations")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using RowListModel::RowListModel;

protected:
    const Roles& roles() const override;
};

} // namespace aanzet
