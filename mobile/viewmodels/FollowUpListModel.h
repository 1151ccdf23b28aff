// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/RowListModel.h"
#include <QDateTime>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

// What stands beside a finished note.
namespace FollowUp {
Q_NAMESPACE
QML_ELEMENT
enum Kind {
    Correction,   // somebody added to it or corrected it
    Late,         // a colleague wrote it in the note before they knew that it was finished
    ClientAdds,   // the client's own addition
};
Q_ENUM_NS(Kind)
} // namespace FollowUp

struct FollowUpRow
{
    QString id;
    FollowUp::Kind kind = FollowUp::Correction;
    int field = -1;   // Late: VisitEditor::Field; -1: another one
    QString text;
    QString author;   // empty: not known on this device
    QDateTime at;
    bool operator==(const FollowUpRow&) const = default;
};

// Oldest first.
class FollowUpListModel : public RowListModel<FollowUpRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a note")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using RowListModel::RowListModel;

protected:
    const Roles& roles() const override;
};

} // namespace aanzet
