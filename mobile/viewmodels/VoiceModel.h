// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

// Speaking a memo for a note, and hearing one. What was recorded is kept with the note as soon as it stops: by hand, after
// five minutes, when the app locks or goes to the background.
class VoiceModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a note")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(Trouble trouble READ trouble NOTIFY changed)
    Q_PROPERTY(int seconds READ seconds NOTIFY changed)
    Q_PROPERTY(qreal level READ level NOTIFY changed)
    Q_PROPERTY(QString playing READ playing NOTIFY changed)

public:
    enum State { Quiet, Recording, Playing };
    Q_ENUM(State)
    // NotHere: it did not come yet, or does not open. NotKept: see AttachmentsModel::refusal.
    enum Trouble { None, NoMicrophone, NoLoudspeaker, NotHere, NotKept };
    Q_ENUM(Trouble)
    static constexpr int kMostSeconds = 300;

    using QObject::QObject;
    virtual State state() const = 0;
    virtual Trouble trouble() const = 0;
    virtual int seconds() const = 0;             // recorded; of what plays: its length
    virtual qreal level() const = 0;             // how loud, 0 to 1
    virtual QString playing() const = 0;         // id of an attachment; empty: none

    Q_INVOKABLE virtual void record(bool forProfessionals) = 0;
    Q_INVOKABLE virtual void stop() = 0;         // what was recorded is kept; what plays is silent
    Q_INVOKABLE virtual void discard() = 0;      // what is being recorded is not kept
    Q_INVOKABLE virtual void play(const QString& id) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace aanzet
