// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/HandedPage.h"
#include <QDateTime>

namespace aanzet {

// What clients made while they had the device, waiting for the worker's eyes: one sheet at a time, the oldest first.
class HandedReviewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the app")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool asked READ isAsked NOTIFY changed)
    Q_PROPERTY(aanzet::HandedPage::Kind kind READ kind NOTIFY changed)
    Q_PROPERTY(QString household READ household NOTIFY changed)
    Q_PROPERTY(QDateTime madeAt READ madeAt NOTIFY changed)
    Q_PROPERTY(QVariantList lines READ lines NOTIFY changed)
    Q_PROPERTY(QVariantList strokes READ strokes NOTIFY changed)
    Q_PROPERTY(bool mayAccept READ mayAccept NOTIFY changed)
    Q_PROPERTY(int damaged READ damaged NOTIFY changed)
    Q_PROPERTY(aanzet::Failure::Kind failure READ failure NOTIFY changed)

public:
    enum Part { Scene, Dream, GoodEnough, MyPeople, Step, Agreed, Added, Changed, Removed, TieDrawn, TieChanged, TieRemoved, Stroke, Slip, Stays, Face, Signed };
    Q_ENUM(Part)

    using QObject::QObject;
    virtual int count() const = 0;            // sheets that wait
    virtual bool isAsked() const = 0;         // to be shown now: after an unlock, until somebody says later
    // Of the oldest sheet; without meaning while none waits.
    virtual HandedPage::Kind kind() const = 0;
    virtual QString household() const = 0;    // empty: not on this device any more
    virtual QDateTime madeAt() const = 0;     // when they stopped
    // Each {part, title, text}: of a Face the title is a VisitSheetModel::Question, the text a key (empty: taken back); else the title is a scene, a person or the ends of a tie; of what was taken away the text is empty.
    virtual QVariantList lines() const = 0;
    virtual QVariantList strokes() const = 0; // as in PlanSheetModel
    virtual bool mayAccept() const = 0;       // false: the client's layer cannot be written here
    virtual int damaged() const = 0;          // pieces in the box that do not open: not made on this device, or damaged
    virtual Failure::Kind failure() const = 0;

    // Into the client's layer, then out of the box.
    Q_INVOKABLE virtual void accept() = 0;
    Q_INVOKABLE virtual void discard() = 0;
    Q_INVOKABLE virtual void later() = 0;
    Q_INVOKABLE virtual void open() = 0;

Q_SIGNALS:
    void changed();
};

} // namespace aanzet
