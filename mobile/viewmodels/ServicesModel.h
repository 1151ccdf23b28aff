// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/Failure.h"
#include "mobile/viewmodels/ServiceListModel.h"
#include <QVariantMap>

namespace aanzet {

// The services directory: what the organisation and the team know of where one can go. It works without a network; what one
// finds goes to a household without being typed again.
class ServicesModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the app model")
    Q_PROPERTY(aanzet::ServiceListModel* services READ services CONSTANT)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed)
    Q_PROPERTY(QString area READ area WRITE setArea NOTIFY changed)
    Q_PROPERTY(QVariantList areas READ areas NOTIFY changed)
    Q_PROPERTY(bool near READ near NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(bool canWrite READ canWrite NOTIFY changed)
    Q_PROPERTY(bool writesForAll READ writesForAll NOTIFY changed)
    Q_PROPERTY(QString household READ household NOTIFY changed)
    Q_PROPERTY(Outcome outcome READ outcome NOTIFY changed)
    Q_PROPERTY(QString outcomeName READ outcomeName NOTIFY changed)
    Q_PROPERTY(aanzet::Failure::Kind failure READ failure NOTIFY changed)

public:
    // Of the last verb.
    enum Outcome { Nothing, Kept, Checked, Removed, PutBack, OnHelpers, Agreed, Copied };
    Q_ENUM(Outcome)

    using QObject::QObject;
    virtual ServiceListModel* services() = 0;      // that fit search and area
    virtual QString search() const = 0;
    virtual void setSearch(const QString& words) = 0;
    virtual QString area() const = 0;              // key of a life area; empty: all
    virtual void setArea(const QString& area) = 0;
    virtual QVariantList areas() const = 0;        // of {word, value}, in the order of the instrument
    virtual bool near() const = 0;                 // nothing was found as it was typed, these come near
    virtual int total() const = 0;
    virtual bool canWrite() const = 0;
    virtual bool writesForAll() const = 0;         // a new entry is the whole organisation's; else the team's
    virtual QString household() const = 0;         // name of the household that a service is looked up for; empty: none
    virtual Outcome outcome() const = 0;
    virtual QString outcomeName() const = 0;       // of the service it was about
    virtual Failure::Kind failure() const = 0;     // of the last verb

    // For which household one looks; empty: for none. Forgets the last search and what came of the last verb.
    Q_INVOKABLE virtual void begin(const QString& householdId) = 0;
    // A new entry (empty id) or all of one that is there. Keys: "name", "organisation", "what_for", "phone", "address", "hours",
    // "how_in", "languages", "website" as text, "domains" as a list. It counts as checked today.
    Q_INVOKABLE virtual void keep(const QString& serviceId, const QVariantMap& fields) = 0;
    Q_INVOKABLE virtual void check(const QString& serviceId) = 0;      // what stands there is right, today
    Q_INVOKABLE virtual void remove(const QString& serviceId) = 0;
    Q_INVOKABLE virtual void putBack() = 0;                            // the one that was removed last
    Q_INVOKABLE virtual void copy(const QString& serviceId) = 0;       // as text, to the clipboard
    Q_INVOKABLE virtual void useAsHelper(const QString& serviceId) = 0;               // on the helpers map of the household
    Q_INVOKABLE virtual void agree(const QString& serviceId, const QString& what) = 0; // an agreement whose who it is

Q_SIGNALS:
    void changed();
};

} // namespace aanzet
