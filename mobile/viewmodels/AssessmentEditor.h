// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/AssessmentListModel.h"
#include "mobile/viewmodels/Failure.h"
#include "mobile/viewmodels/VisitEditor.h"

namespace aanzet {

// One measurement over the areas of an instrument, in two voices that stay apart: the worker's, for professionals, and the
// client's own. Each tap is stored at once; tapping the chosen level again clears it. Once finished it stands as it is.
class AssessmentEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("opened by a household")
    Q_PROPERTY(aanzet::AssessmentListModel* rows READ rows CONSTANT)
    Q_PROPERTY(QString household READ household CONSTANT)
    Q_PROPERTY(QDateTime previousAt READ previousAt NOTIFY changed)
    Q_PROPERTY(QDateTime assessedAt READ assessedAt NOTIFY changed)
    Q_PROPERTY(QDateTime lastAt READ lastAt NOTIFY changed)
    Q_PROPERTY(QDateTime today READ today CONSTANT)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QStringList instruments READ instruments CONSTANT)
    Q_PROPERTY(int instrument READ instrument NOTIFY changed)
    Q_PROPERTY(bool canChoose READ canChoose NOTIFY changed)
    Q_PROPERTY(bool ownAnchors READ ownAnchors NOTIFY changed)
    Q_PROPERTY(QString licence READ licence NOTIFY changed)
    Q_PROPERTY(QStringList levelNames READ levelNames NOTIFY changed)
    Q_PROPERTY(QStringList otherNames READ otherNames NOTIFY changed)
    Q_PROPERTY(Voice voice READ voice NOTIFY changed)
    Q_PROPERTY(bool hasClientLayer READ hasClientLayer CONSTANT)
    Q_PROPERTY(QString remarks READ remarks NOTIFY changed)
    Q_PROPERTY(bool canFinish READ canFinish NOTIFY changed)
    Q_PROPERTY(QDateTime finishedAt READ finishedAt NOTIFY changed)
    Q_PROPERTY(QDateTime corrects READ corrects NOTIFY changed)
    Q_PROPERTY(aanzet::VisitEditor::SaveState saveState READ saveState NOTIFY saveStateChanged)
    Q_PROPERTY(aanzet::Failure::Kind failure READ failure NOTIFY saveStateChanged)

public:
    enum Voice { Worker, Client };
    Q_ENUM(Voice)
    // Remarks: of the whole measurement, the area is empty. OwnWords: the client's, of one area.
    enum Text { Remarks, Fact, JumpReason, ArrangedToday, OwnWords };
    Q_ENUM(Text)

    using QObject::QObject;
    virtual AssessmentListModel* rows() = 0;     // in the voice of now
    virtual QString household() const = 0;
    virtual QDateTime previousAt() const = 0;    // invalid: this is the first measurement
    virtual QDateTime assessedAt() const = 0;
    virtual QDateTime lastAt() const = 0;        // of this person's measurement before this one, that openLast() shows; invalid: none
    virtual QDateTime today() const = 0;
    virtual QString title() const = 0;           // of the instrument, for example "ZRM 2017"
    virtual QStringList instruments() const = 0; // titles of what can be measured with
    virtual int instrument() const = 0;          // which of them
    virtual bool canChoose() const = 0;          // nothing was answered yet
    virtual bool ownAnchors() const = 0;         // never to be reported as a ZRM score
    virtual QString licence() const = 0;         // whose texts these are; empty: ours
    virtual QStringList levelNames() const = 0;  // five, in the instrument's own words
    virtual QStringList otherNames() const = 0;  // four, in the order of OtherAnswer
    virtual Voice voice() const = 0;
    virtual bool hasClientLayer() const = 0;
    virtual QString remarks() const = 0;         // in the voice of now
    virtual bool canFinish() const = 0;          // something was answered, and it is not finished
    virtual QDateTime finishedAt() const = 0;    // invalid: still open
    virtual QDateTime corrects() const = 0;      // day of the measurement that this one takes the place of; invalid: none
    virtual VisitEditor::SaveState saveState() const = 0;
    virtual Failure::Kind failure() const { return Failure::DiskFull; }

    // level 1 to 5, or 0 to clear; removes another answer.
    Q_INVOKABLE virtual void setLevel(const QString& domainKey, int level) = 0;
    // Removes the level; None clears.
    Q_INVOKABLE virtual void setOther(const QString& domainKey, aanzet::OtherAnswer::Kind answer) = 0;
    Q_INVOKABLE virtual void setVoice(aanzet::AssessmentEditor::Voice voice) = 0;
    // What is typed is in the vault within half a second; leave() makes it a change.
    Q_INVOKABLE virtual void edit(aanzet::AssessmentEditor::Text text, const QString& domainKey, const QString& words) = 0;
    Q_INVOKABLE virtual void leave() = 0;
    // `carrier`: one of AssessmentListModel's.
    Q_INVOKABLE virtual void setCarried(const QString& domainKey, int carrier, bool carries) = 0;
    Q_INVOKABLE virtual void setFactsAsOf(const QString& domainKey, const QDateTime& day) = 0;
    Q_INVOKABLE virtual void setAssessedAt(const QDateTime& day) = 0;   // not after today; an older one of a paper file too
    Q_INVOKABLE virtual void chooseInstrument(int index) = 0;
    // Sealed: nobody changes it any more. correct() begins a new one with the same answers that points back to it.
    Q_INVOKABLE virtual void finish() = 0;
    Q_INVOKABLE virtual void correct() = 0;
    Q_INVOKABLE virtual void openLast() = 0;

Q_SIGNALS:
    void saveStateChanged();
    void changed();
};

} // namespace aanzet
