// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/RowListModel.h"
#include <QDateTime>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

struct OpenInviteRow
{
    QString id;       // of the invitation
    QString name;     // as the inviter wrote it; empty: not readable here
    int role = 0;     // PeopleModel::Role
    QString by;       // who made it; empty: this person, or not known here
    QDateTime until;
    bool atOnce = false; // whoever opens it is in; else somebody has to admit
    bool operator==(const OpenInviteRow&) const = default;
};

// Invitations that nobody used yet and that this person may take back, the newest first.
class OpenInviteListModel : public RowListModel<OpenInviteRow>
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
