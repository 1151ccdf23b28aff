// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/AgendaListModel.h"
#include "mobile/viewmodels/Failure.h"
#include <QUrl>

namespace aanzet {

// The days ahead. It is empty until a screen opens it, and follows the store while it is open.
class AgendaModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the app model")
    Q_PROPERTY(aanzet::AgendaListModel* items READ items CONSTANT)
    Q_PROPERTY(aanzet::ColleagueDayListModel* colleagues READ colleagues CONSTANT)
    Q_PROPERTY(QDateTime today READ dayShown NOTIFY changed)
    Q_PROPERTY(bool wholeTeam READ isWholeTeam WRITE setWholeTeam NOTIFY changed)
    Q_PROPERTY(QString takenOver READ takenOver NOTIFY changed)
    Q_PROPERTY(QUrl suggestion READ suggestion NOTIFY changed)
    Q_PROPERTY(Outcome outcome READ outcome NOTIFY changed)
    Q_PROPERTY(int exported READ exported NOTIFY changed)

public:
    static constexpr int kDaysAhead = 28;
    enum Outcome { Nothing, Saved, NotWritable, DiskFull, Failed };
    Q_ENUM(Outcome)

    using QObject::QObject;
    virtual AgendaListModel* items() = 0;
    virtual ColleagueDayListModel* colleagues() = 0;
    virtual QDate today() const = 0;
    QDateTime dayShown() const { return today().startOfDay(); }   // screens know moments, not days
    virtual bool isWholeTeam() const = 0;          // appointments of colleagues as well
    virtual void setWholeTeam(bool whole) = 0;
    virtual QString takenOver() const = 0;         // whose day was taken over last; empty: nothing to take back
    virtual QUrl suggestion() const = 0;           // where a file dialog begins; the name of the file names nobody
    virtual Outcome outcome() const = 0;           // of the last saveCalendar()
    virtual int exported() const = 0;              // appointments in that file

    Q_INVOKABLE virtual void open() = 0;
    Q_INVOKABLE virtual void close() = 0;
    // Stored at once; `times` appointments, each `everyWeeks` weeks after the one before, so that each can be moved by itself.
    // A minute below 0: no time of day. False: nothing was planned.
    Q_INVOKABLE virtual bool plan(const QString& householdId, const QDate& day, int startMinute, const QString& kind, const QString& purpose, int everyWeeks, int times) = 0;
    Q_INVOKABLE virtual void cancel(const QString& appointmentId) = 0;
    // All appointments that a colleague has today become this person's, in one act; takeBack() gives them back.
    Q_INVOKABLE virtual void takeOver(const QString& colleagueId) = 0;
    Q_INVOKABLE virtual void takeBack() = 0;
    // This person's appointments ahead as a calendar file (RFC 5545) that says "visit" and the area, and nobody's name.
    Q_INVOKABLE virtual void saveCalendar(const QUrl& file) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace aanzet
