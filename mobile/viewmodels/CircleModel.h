// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/AccessReviewModel.h"
#include "mobile/viewmodels/ColleagueListModel.h"
#include "mobile/viewmodels/Failure.h"
#include "mobile/viewmodels/ReaderListModel.h"
#include <QDate>

namespace aanzet {

// Who can read one household: its two layers, the people of each, and who is outside. Who manages a layer gives it to a
// colleague, changes that, and takes it away, one person at a time.
class CircleModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a household")
    Q_PROPERTY(QString household READ household NOTIFY changed)
    Q_PROPERTY(aanzet::ReaderListModel* client READ client CONSTANT)
    Q_PROPERTY(aanzet::ReaderListModel* professional READ professional CONSTANT)
    Q_PROPERTY(bool knowsClient READ knowsClient NOTIFY changed)
    Q_PROPERTY(bool knowsProfessional READ knowsProfessional NOTIFY changed)
    Q_PROPERTY(QString administrators READ administrators NOTIFY changed)
    Q_PROPERTY(bool hasServer READ hasServer NOTIFY changed)
    Q_PROPERTY(bool hasPapers READ hasPapers NOTIFY changed)
    Q_PROPERTY(bool managesClient READ managesClient NOTIFY changed)
    Q_PROPERTY(bool managesProfessional READ managesProfessional NOTIFY changed)
    Q_PROPERTY(aanzet::ColleagueListModel* outsideClient READ outsideClient CONSTANT)
    Q_PROPERTY(aanzet::ColleagueListModel* outsideProfessional READ outsideProfessional CONSTANT)
    Q_PROPERTY(QDateTime today READ today NOTIFY changed)
    Q_PROPERTY(aanzet::Failure::Kind failure READ failure NOTIFY changed)

public:
    enum Layer { Client, Professional };
    Q_ENUM(Layer)

    using QObject::QObject;
    virtual QString household() const = 0;
    virtual ReaderListModel* client() = 0;
    virtual ReaderListModel* professional() = 0;
    virtual bool knowsClient() const = 0;             // that layer is shared with this person, and so its readers are known here
    virtual bool knowsProfessional() const = 0;
    virtual QString administrators() const = 0;       // names of those who read neither layer; empty: none
    virtual bool hasServer() const = 0;
    virtual bool hasPapers() const = 0;               // the organisation's key on three papers

    virtual bool managesClient() const = 0;           // this person may give and take that layer
    virtual bool managesProfessional() const = 0;
    virtual ColleagueListModel* outsideClient() = 0;  // colleagues of now who do not read it
    virtual ColleagueListModel* outsideProfessional() = 0;
    virtual QDateTime today() const = 0;          // its beginning
    virtual Failure::Kind failure() const = 0;        // of the last verb

    // The layer to somebody who reads it already, or not yet; until the end of that day, or without end (no valid day).
    Q_INVOKABLE virtual void give(aanzet::CircleModel::Layer layer, const QString& userId, int right, const QDate& until) = 0;
    Q_INVOKABLE virtual void takeAway(aanzet::CircleModel::Layer layer, const QString& userId) = 0;
    // What was said of the last verb is read.
    Q_INVOKABLE virtual void forgetFailure() = 0;

    // Ownership as for openVisit() of a household. Opening it is noted in the log. Null: the vault is closed.
    Q_INVOKABLE virtual aanzet::AccessReviewModel* openReview() = 0;

Q_SIGNALS:
    void changed();
};

} // namespace aanzet
