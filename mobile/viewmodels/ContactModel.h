// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/TaskListModel.h"

namespace aanzet {

// What there is to do around one household: attempts to make contact, noted in two taps, and tasks.
class ContactModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a household")
    Q_PROPERTY(bool canWrite READ canWrite NOTIFY changed)
    Q_PROPERTY(bool seeking READ isSeeking NOTIFY changed)
    Q_PROPERTY(int attempts READ attempts NOTIFY changed)
    Q_PROPERTY(QDateTime lastAttempt READ lastAttemptShown NOTIFY changed)
    Q_PROPERTY(QString noted READ noted NOTIFY changed)
    Q_PROPERTY(aanzet::TaskListModel* tasks READ tasks CONSTANT)
    Q_PROPERTY(QDateTime today READ dayShown NOTIFY changed)

public:
    using QObject::QObject;
    virtual bool canWrite() const = 0;            // the professional layer is shared with this person
    virtual bool isSeeking() const = 0;           // contact is what the work is about now (the first phases)
    virtual int attempts() const = 0;
    virtual QDate lastAttempt() const = 0;        // invalid: none
    virtual QString noted() const = 0;            // the attempt that was noted here last, in words; empty: nothing to take back
    virtual TaskListModel* tasks() = 0;           // open ones, and those that were ticked today
    virtual QDate today() const = 0;
    QDateTime dayShown() const { return today().startOfDay(); }   // screens know moments, not days
    QDateTime lastAttemptShown() const { return lastAttempt().isValid() ? lastAttempt().startOfDay() : QDateTime(); }

    // Stored at once, with the time of now. Keys of the schema: "bell", "no_answer".
    Q_INVOKABLE virtual void note(const QString& manner, const QString& result) = 0;
    Q_INVOKABLE virtual void setNextIdea(const QString& idea) = 0;   // of the one that was noted last
    Q_INVOKABLE virtual void resume() = 0;   // the own attempt of today that was noted last is `noted` again, as before an end of the app
    Q_INVOKABLE virtual void undo() = 0;
    Q_INVOKABLE virtual void addTask(const QString& what, const QDate& due) = 0;
    Q_INVOKABLE virtual void setTaskDone(const QString& taskId, bool done) = 0;
    Q_INVOKABLE virtual void addAgreement(const QString& what, const QString& who, const QDate& by) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace aanzet
