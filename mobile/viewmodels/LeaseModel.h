// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/Failure.h"
#include <QDateTime>

namespace aanzet {

// How long this device goes on without its server. Once that is over nothing readable is shown until there was contact,
// but for one emergency day with a reason. Without a server it never is.
class LeaseModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the app")
    Q_PROPERTY(bool over READ isOver NOTIFY changed)
    Q_PROPERTY(QDateTime until READ until NOTIFY changed)
    Q_PROPERTY(int days READ days NOTIFY changed)
    Q_PROPERTY(int daysLeft READ daysLeft NOTIFY changed)
    Q_PROPERTY(QDateTime emergencyUntil READ emergencyUntil NOTIFY changed)
    Q_PROPERTY(aanzet::Failure::Kind failure READ failure NOTIFY changed)

public:
    using QObject::QObject;
    virtual bool isOver() const = 0;
    virtual QDateTime until() const = 0;             // when it closes, or did; invalid: never
    virtual int days() const = 0;                    // without contact, as the organisation chose
    virtual int daysLeft() const = 0;                // whole days until then; -1: it never closes
    virtual QDateTime emergencyUntil() const = 0;    // invalid: not taken since the last contact; past: used up
    virtual Failure::Kind failure() const = 0;       // of the last verb here; the next verb clears it

    // 24 hours more, once between two contacts. The reason is written into the access log before the device opens.
    Q_INVOKABLE virtual void takeEmergencyDay(const QString& reason) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace aanzet
