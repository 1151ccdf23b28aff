// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/RowListModel.h"
#include <QDateTime>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

// One small step: what, who helps, by when.
class PlanStep
{
    Q_GADGET
    QML_VALUE_TYPE(planStep)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString what MEMBER what)
    Q_PROPERTY(QString helper MEMBER helper)
    Q_PROPERTY(QString helperKind MEMBER helperKind)
    Q_PROPERTY(QDateTime by MEMBER by)
    Q_PROPERTY(bool done MEMBER done)
    Q_PROPERTY(bool overdue MEMBER overdue)
    Q_PROPERTY(bool addition MEMBER addition)
    Q_PROPERTY(QString addedBy MEMBER addedBy)

public:
    QString id; // 32 hex
    QString what;
    QString helper;     // a name, may be empty
    QString helperKind; // key of the schema: "self", "network", "professional", "nobody_yet"
    QDateTime by;       // invalid: no day
    bool done = false;
    bool overdue = false;
    bool addition = false; // came after the plan that the client wrote without professionals
    QString addedBy;       // of an addition: who; may be empty
    bool operator==(const PlanStep&) const = default;
};

struct GoalRow
{
    QString id; // 32 hex
    QString words;
    bool collaboration = false; // a goal of those who help, never the client's task
    QString why;
    bool reached = false;
    QList<PlanStep> steps;
    bool addition = false; // as of a step
    QString addedBy = {};
    bool operator==(const GoalRow&) const = default;
};

// The goals of a plan with their small steps: the client's own first, then those of the cooperation.
class GoalListModel : public RowListModel<GoalRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a plan")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using RowListModel::RowListModel;

protected:
    const Roles& roles() const override;
};

} // namespace aanzet
