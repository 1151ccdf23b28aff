// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

// How the device is: room and battery before they run out, and a report for whoever helps with a failure, which the person
// reads before it goes anywhere. It holds no name, no id and no word of anybody.
class DeviceModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the app model")
    Q_PROPERTY(Room room READ room NOTIFY changed)
    Q_PROPERTY(int megabytes READ megabytes NOTIFY changed)
    Q_PROPERTY(int battery READ battery NOTIFY changed)
    Q_PROPERTY(Outcome outcome READ outcome NOTIFY changed)

public:
    enum Room { Enough, Little, Hardly };            // Hardly: the next note may not fit
    Q_ENUM(Room)
    enum Outcome { NotSaved, Saved, NotWritable };   // of the last saveReport()
    Q_ENUM(Outcome)

    using QObject::QObject;
    virtual Room room() const = 0;
    virtual int megabytes() const = 0;               // free where the notes lie
    virtual int battery() const = 0;                 // per cent, while it is low and does not charge; else -1
    virtual Outcome outcome() const = 0;

    Q_INVOKABLE virtual QString report() = 0;        // lines of plain text, as they would be saved
    Q_INVOKABLE virtual void saveReport(const QUrl& file) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace aanzet
