// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/RowListModel.h"
#include <QDateTime>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

// How a line of a safety plan stands (store::SafetyStanding). Nothing goes by itself: what was taken away and changed after
// that, or was taken away by who may not, is shown with a mark.
namespace SafetyStands {
Q_NAMESPACE
QML_ELEMENT
enum How { Stands, BeingRemoved, ChangedAfter, RemovedByOther, Removed };
Q_ENUM_NS(How)
} // namespace SafetyStands

struct SafetyLineRow
{
    QString id;        // 32 hex
    QString what;
    QString who;       // a name, may be empty
    QString whoKind;   // key of the schema: "child", "adult", "network", "professional"; empty: not said
    QString phone;
    QString moment;    // key of the schema: "day", "night", "always"; empty: not said
    QString happened, seenBy;   // of a fact
    SafetyStands::How how = SafetyStands::Stands;
    QString removedBy;          // unless it stands; may be empty
    QString because;
    QString beside;             // what somebody else wrote there at the same time; empty: nothing
    bool operator==(const SafetyLineRow&) const = default;
};

// Lines of one kind, in the order in which they were written.
class SafetyLineListModel : public RowListModel<SafetyLineRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a safety plan")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using RowListModel::RowListModel;

protected:
    const Roles& roles() const override;
};

} // namespace aanzet
