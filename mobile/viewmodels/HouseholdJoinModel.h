// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/Failure.h"
#include "mobile/viewmodels/HandoverListModel.h"
#include "mobile/viewmodels/JoinFactListModel.h"

namespace aanzet {

// Two files of one household: which one stays, who will read what, which of two values counts, and the act.
class HouseholdJoinModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("opened by a household")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(Hindrance hindrance READ hindrance NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed)
    Q_PROPERTY(aanzet::HandoverListModel* households READ households CONSTANT)
    Q_PROPERTY(QString target READ target NOTIFY changed)
    Q_PROPERTY(QString goes READ goes NOTIFY changed)
    Q_PROPERTY(QString stays READ stays NOTIFY changed)
    Q_PROPERTY(bool begun READ begun NOTIFY changed)
    Q_PROPERTY(QStringList contents READ contents NOTIFY changed)
    Q_PROPERTY(QString newReaders READ newReaders NOTIFY changed)
    Q_PROPERTY(QString lostReaders READ lostReaders NOTIFY changed)
    Q_PROPERTY(aanzet::JoinFactListModel* facts READ facts CONSTANT)
    Q_PROPERTY(int left READ left NOTIFY changed)
    Q_PROPERTY(aanzet::Failure::Kind failure READ failure NOTIFY changed)

public:
    enum State { Choosing, Joining, Joined };
    Q_ENUM(State)
    // As store::HouseholdJoin::Hindrance, of the two that are chosen.
    enum Hindrance { NoHindrance, Same, NotBothLayers, AlreadyJoined, NotManaged, SafetyPlan, Choices, Attached, Incomplete };
    Q_ENUM(Hindrance)

    using QObject::QObject;
    virtual State state() const = 0;
    virtual Hindrance hindrance() const = 0;
    virtual QString name() const = 0;               // of the household from whose page it was opened
    virtual QString search() const = 0;
    virtual void setSearch(const QString& words) = 0;
    virtual HandoverListModel* households() = 0;    // the others, by name, as far as they fit the search
    virtual QString target() const = 0;             // 32 hex; empty: none chosen
    virtual QString goes() const = 0;               // names; empty until one is chosen
    virtual QString stays() const = 0;
    virtual bool begun() const = 0;                 // it points there: what still stands here is brought along
    virtual QStringList contents() const = 0;       // what moves, a line each
    virtual QString newReaders() const = 0;         // names; empty: nobody
    virtual QString lostReaders() const = 0;
    virtual JoinFactListModel* facts() = 0;
    virtual int left() const = 0;                   // parts that still stand where they were
    virtual Failure::Kind failure() const = 0;

    Q_INVOKABLE virtual void choose(const QString& householdId) = 0;
    Q_INVOKABLE virtual void swap() = 0;            // the other one stays; not once it has begun
    Q_INVOKABLE virtual void takeFact(const QString& factId, bool going) = 0;
    Q_INVOKABLE virtual void join() = 0;            // in steps, between which the window lives

Q_SIGNALS:
    void changed();
};

} // namespace aanzet
