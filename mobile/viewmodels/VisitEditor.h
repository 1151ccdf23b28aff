// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/Failure.h"
#include "mobile/viewmodels/FollowUpListModel.h"
#include <QDateTime>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

// One visit, both layers. Text is edited through edit() and leave(), never by assigning a property: every keystroke
// becomes a draft, leaving a field makes it a change that syncs.
class VisitEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("opened by a household")
    Q_PROPERTY(QString visitId READ visitId CONSTANT)
    Q_PROPERTY(QString household READ household CONSTANT)
    Q_PROPERTY(QDateTime visitAt READ visitAt NOTIFY textChanged)
    Q_PROPERTY(QString clientWords READ clientWords NOTIFY textChanged)
    Q_PROPERTY(QString strengths READ strengths NOTIFY textChanged)
    Q_PROPERTY(QString nextContact READ nextContact NOTIFY textChanged)
    Q_PROPERTY(QString observations READ observations NOTIFY textChanged)
    Q_PROPERTY(QString worries READ worries NOTIFY textChanged)
    Q_PROPERTY(SaveState saveState READ saveState NOTIFY saveStateChanged)
    Q_PROPERTY(aanzet::Failure::Kind failure READ failure NOTIFY saveStateChanged)
    // A finished note stands as it is; what comes later stands beside it.
    Q_PROPERTY(bool finished READ isFinished NOTIFY textChanged)
    Q_PROPERTY(QString finishedBy READ finishedBy NOTIFY textChanged)
    Q_PROPERTY(QDateTime finishedAt READ finishedAt NOTIFY textChanged)
    Q_PROPERTY(bool canFollow READ canFollow NOTIFY textChanged)
    Q_PROPERTY(aanzet::FollowUpListModel* followUps READ followUps CONSTANT)

public:
    enum Field { ClientWords, Strengths, NextContact, Observations, Worries };
    Q_ENUM(Field)
    // Clean: nothing was typed. Draft: typed, safe against a kill, not yet a change. Saved: stored on this device.
    // Failed: the disk refused; the text is still in the window (failure() says why).
    enum SaveState { Clean, Draft, Saved, Failed };
    Q_ENUM(SaveState)

    enum Part { ClientPart, WholeNote };
    Q_ENUM(Part)

    using QObject::QObject;
    virtual QString visitId() const = 0;
    virtual QString household() const = 0; // call name, for the title
    virtual QDateTime visitAt() const = 0;
    // client layer
    virtual QString clientWords() const = 0;
    virtual QString strengths() const = 0;
    virtual QString nextContact() const = 0;
    // professional layer
    virtual QString observations() const = 0;
    virtual QString worries() const = 0;
    virtual SaveState saveState() const = 0;
    virtual Failure::Kind failure() const = 0;
    virtual bool isFinished() const = 0;
    virtual QString finishedBy() const = 0;      // empty: oneself, or not known on this device
    virtual QDateTime finishedAt() const = 0;
    virtual bool canFollow() const = 0;          // the professional's layer may be written
    virtual FollowUpListModel* followUps() = 0;

    // The text of a field after a keystroke, whole.
    Q_INVOKABLE virtual void edit(aanzet::VisitEditor::Field field, const QString& text) = 0;
    // Focus left the field or the screen is closing: what was typed becomes a change.
    Q_INVOKABLE virtual void leave(aanzet::VisitEditor::Field field) = 0;
    // The note is whole: what was typed becomes a change, the appointment it belongs to has taken place, and a note with
    // words in it is finished for good.
    Q_INVOKABLE virtual void finish() = 0;
    // Adds to a finished note or corrects it, by an entry that points to it.
    Q_INVOKABLE virtual void follow(const QString& text) = 0;
    // The words of the note go to the clipboard, for another system that has to have them. The access log says so first;
    // false: nothing was copied, failure() says why.
    Q_INVOKABLE virtual bool copyOut(aanzet::VisitEditor::Part part) = 0;

Q_SIGNALS:
    void textChanged(); // from outside: a sync brought another text. Not emitted for what edit() brings in.
    void saveStateChanged();
};

} // namespace aanzet
