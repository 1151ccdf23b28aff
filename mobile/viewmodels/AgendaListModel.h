// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/RowListModel.h"
#include <QDateTime>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

// What stands on a day to come: something that is planned, or a day on which the work asks for something.
namespace AgendaItem {
Q_NAMESPACE
QML_ELEMENT
enum Kind { Appointment, Review, Agreement, Task, WatchEnds, Contact, Assessment, SafetyCheck };
Q_ENUM_NS(Kind)
} // namespace AgendaItem

struct AgendaRow
{
    QString id; // of the appointment, 32 hex; else household and what it is
    AgendaItem::Kind kind = AgendaItem::Appointment;
    QDate day;
    bool firstOfDay = false;
    QString householdId;
    QString household;  // call name
    QDateTime startsAt; // invalid: no time of day
    QString manner;     // Appointment: key of the schema ("visit", "phone", ...)
    QString words;      // purpose, agreement or task; may be empty
    QString who;        // a colleague whose appointment it is; empty: this person's
    bool operator==(const AgendaRow&) const = default;
};

class AgendaListModel : public RowListModel<AgendaRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the agenda")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using RowListModel::RowListModel;

protected:
    const Roles& roles() const override;
};

struct ColleagueDayRow
{
    QString id; // of the user, 32 hex
    QString name;
    int visits = 0; // appointments of today in households that this person may change
    bool operator==(const ColleagueDayRow&) const = default;
};

// Colleagues whose day could be taken over.
class ColleagueDayListModel : public RowListModel<ColleagueDayRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the agenda")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using RowListModel::RowListModel;

protected:
    const Roles& roles() const override;
};

} // namespace aanzet
