// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/AccessReviewModel.h"
#include "mobile/viewmodels/ReaderListModel.h"

namespace aanzet {

// Who can read one household: its two layers, the people of each, and who is outside.
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

public:
    using QObject::QObject;
    virtual QString household() const = 0;
    virtual ReaderListModel* client() = 0;
    virtual ReaderListModel* professional() = 0;
    virtual bool knowsClient() const = 0;             // that layer is shared with this person, and so its readers are known here
    virtual bool knowsProfessional() const = 0;
    virtual QString administrators() const = 0;       // names of those who read neither layer; empty: none
    virtual bool hasServer() const = 0;
    virtual bool hasPapers() const = 0;               // the organisation's key on three papers

    // Ownership as for openVisit() of a household. Opening it is noted in the log. Null: the vault is closed.
    Q_INVOKABLE virtual aanzet::AccessReviewModel* openReview() = 0;

Q_SIGNALS:
    void changed();
};

} // namespace aanzet
