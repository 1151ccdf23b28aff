// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/ColleagueListModel.h"
#include "mobile/viewmodels/Failure.h"

namespace aanzet {

// A household that changes hands: offered with a note, worked in by both, accepted. Then the old worker's access ends and
// everybody else's stays. What stands on the one page beside the note is the household's own (HouseholdModel).
class HandoverModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a household")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(bool mayOffer READ mayOffer NOTIFY changed)
    Q_PROPERTY(QString from READ from NOTIFY changed)
    Q_PROPERTY(QString to READ to NOTIFY changed)
    Q_PROPERTY(QString wantsKnown READ wantsKnown NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QDateTime notedAt READ notedAt NOTIFY changed)
    Q_PROPERTY(aanzet::ColleagueListModel* colleagues READ colleagues CONSTANT)
    Q_PROPERTY(aanzet::Failure::Kind failure READ failure NOTIFY changed)

public:
    // Sending, Accepting, TakingBack: this person's act leaves with the next sync. Offered: waits for the colleague.
    enum State { Nothing, Sending, Offered, OfferedToMe, Accepting, TakingBack };
    Q_ENUM(State)

    using QObject::QObject;
    virtual State state() const = 0;
    virtual bool mayOffer() const = 0;                // this person manages the household
    virtual QString from() const = 0;                 // names; empty: not known here
    virtual QString to() const = 0;
    virtual QString wantsKnown() const = 0;           // what the client wants every worker to know, in their words
    virtual QString note() const = 0;                 // of the newest handover; professionals only
    virtual QDateTime notedAt() const = 0;
    virtual ColleagueListModel* colleagues() = 0;     // who could take it
    virtual Failure::Kind failure() const = 0;        // of the last verb

    // The note becomes an item of the journal. Another colleague: the earlier offer no longer counts.
    Q_INVOKABLE virtual void offer(const QString& colleagueId, const QString& note) = 0;
    Q_INVOKABLE virtual void accept() = 0;
    // The offer counts no longer; the colleague goes on reading until that is taken away.
    Q_INVOKABLE virtual void takeBack() = 0;

Q_SIGNALS:
    void changed();
};

} // namespace aanzet
