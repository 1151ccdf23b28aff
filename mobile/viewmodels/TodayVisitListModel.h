// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/RowListModel.h"
#include <QDateTime>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

// Where a planned visit stands now. Missed: its time is over and nothing was written. Next: the first that is still to come.
// Begun: there is a note that is not finished.
namespace TodayVisit {
Q_NAMESPACE
QML_ELEMENT
enum Moment { Later, Next, Now, Missed, Written, NotHome, Begun };
Q_ENUM_NS(Moment)
} // namespace TodayVisit

struct TodayVisitRow
{
    QString id; // of the appointment, 32 hex
    QString householdId;
    QString household; // call name
    QDateTime startsAt;
    int minutes = 0; // planned length; 0: not said
    QString kind;    // key of the schema: "visit", "phone", ...
    QString where;   // address, or the place in words
    QString purpose;
    TodayVisit::Moment moment = TodayVisit::Later;
    QString visitId; // of the note, once it was begun
    bool operator==(const TodayVisitRow&) const = default;
};

// The visits of one day, in the order in which they are made.
class TodayVisitListModel : public RowListModel<TodayVisitRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of today")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using RowListModel::RowListModel;

protected:
    const Roles& roles() const override;
};

} // namespace aanzet
