// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/AccessListModel.h"
#include "mobile/viewmodels/FetchedListModel.h"
#include <QStringList>

namespace aanzet {

// Who read one household, or all of them, as far as this person may know: the privacy officers (without one: the administrators) and who
// carries the household. Reviewing is itself a line of the log.
class AccessReviewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("opened by a circle")
    Q_PROPERTY(QString household READ household NOTIFY changed)
    Q_PROPERTY(aanzet::AccessListModel* rows READ rows CONSTANT)
    Q_PROPERTY(Period period READ period WRITE setPeriod NOTIFY changed)
    Q_PROPERTY(Kind kind READ kind WRITE setKind NOTIFY changed)
    Q_PROPERTY(int person READ person WRITE setPerson NOTIFY changed)
    Q_PROPERTY(QStringList people READ people NOTIFY changed)
    Q_PROPERTY(bool whole READ isWhole CONSTANT)
    Q_PROPERTY(QStringList places READ places NOTIFY changed)
    Q_PROPERTY(int place READ place WRITE setPlace NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(bool reviewer READ isReviewer NOTIFY changed)
    Q_PROPERTY(int missing READ missing NOTIFY changed)
    Q_PROPERTY(int broken READ broken NOTIFY changed)
    Q_PROPERTY(Asked asked READ asked NOTIFY changed)
    Q_PROPERTY(aanzet::FetchedListModel* fetched READ fetched CONSTANT)

public:
    enum Period { Week, Month, Everything };
    Q_ENUM(Period)
    enum Kind { All, Looks, Papers, Rights, Special };   // Special: devices and people, emergencies, the papers used
    Q_ENUM(Kind)

    // What the server gave away, a lower bound beside these lines. NoServer: nothing to ask, or not for this person.
    enum Asked { NoServer, NotYet, Asking, Answered, NotReached, NotAnswered };   // the last: an older server, or it refuses
    Q_ENUM(Asked)

    using QObject::QObject;
    virtual QString household() const = 0;
    virtual AccessListModel* rows() = 0;         // that pass the filters
    virtual Period period() const = 0;
    virtual void setPeriod(Period period) = 0;
    virtual Kind kind() const = 0;
    virtual void setKind(Kind kind) = 0;
    virtual int person() const = 0;              // place in people(); -1: everybody
    virtual void setPerson(int person) = 0;
    virtual QStringList people() const = 0;      // names of who is in the log of this household
    virtual bool isWhole() const { return false; }         // of all households, for the privacy officer
    virtual QStringList places() const { return {}; }      // of the whole log: its households, by name or by mark
    virtual int place() const { return -1; }               // place in places(); -1: all
    virtual void setPlace(int) {}
    virtual int total() const = 0;               // rows whatever the filters
    virtual bool isReviewer() const = 0;         // lines are sealed to this person from now on
    virtual int missing() const = 0;             // lines that the devices wrote and that are not here: of the whole log
    virtual int broken() const = 0;              // lines that do not fit their chain: of the whole log
    virtual Asked asked() const { return NoServer; }
    virtual FetchedListModel* fetched() = 0;     // in this period, by this person
    Q_INVOKABLE virtual void askServer() {}

Q_SIGNALS:
    void changed();
};

} // namespace aanzet
