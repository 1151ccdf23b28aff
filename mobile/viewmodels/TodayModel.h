// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/AttentionListModel.h"
#include "mobile/viewmodels/TaskListModel.h"
#include "mobile/viewmodels/TodayVisitListModel.h"

namespace aanzet {

// The working day: visits in order, what asks for attention, tasks. It follows the work's clock and the store.
class TodayModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the app model")
    Q_PROPERTY(QDateTime day READ day NOTIFY dayChanged)
    Q_PROPERTY(aanzet::TodayVisitListModel* visits READ visits CONSTANT)
    Q_PROPERTY(aanzet::AttentionListModel* attention READ attention CONSTANT)
    Q_PROPERTY(aanzet::TaskListModel* tasks READ tasks CONSTANT)

public:
    using QObject::QObject;
    virtual QDateTime day() const = 0; // its beginning
    virtual TodayVisitListModel* visits() = 0;
    virtual AttentionListModel* attention() = 0;
    virtual TaskListModel* tasks() = 0;

    // Stored at once. A task that is done stays in the list until the day is over, so that a wrong tap can be undone.
    Q_INVOKABLE virtual void setTaskDone(const QString& taskId, bool done) = 0;
    // Nobody opened: an attempt is noted and the appointment says so. Once more takes neither back.
    Q_INVOKABLE virtual void nobodyHome(const QString& appointmentId) = 0;

Q_SIGNALS:
    void dayChanged();
};

} // namespace aanzet
