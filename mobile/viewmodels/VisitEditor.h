// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/Failure.h"
#include "mobile/viewmodels/AgreementListModel.h"
#include "mobile/viewmodels/FollowUpListModel.h"
#include "mobile/viewmodels/VisitLineLists.h"
#include <QDateTime>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariantList>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

// One visit, both layers. Text is edited through edit() and leave(), never by assigning a property: every keystroke
// becomes a draft, leaving a field makes it a change that syncs. A choice and a line are a change at once.
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
    Q_PROPERTY(QStringList texts READ texts NOTIFY textChanged)
    Q_PROPERTY(QVariantList choices READ choices NOTIFY choicesChanged)
    Q_PROPERTY(aanzet::AreaNoteListModel* areaNotes READ areaNotes CONSTANT)
    Q_PROPERTY(aanzet::WorryListModel* moreWorries READ moreWorries CONSTANT)
    Q_PROPERTY(aanzet::ChildListModel* children READ children CONSTANT)
    Q_PROPERTY(aanzet::AgreementListModel* agreements READ agreements CONSTANT)
    Q_PROPERTY(QVariantList areas READ areas NOTIFY choicesChanged)
    Q_PROPERTY(QVariantMap lastSafety READ lastSafety NOTIFY choicesChanged)
    Q_PROPERTY(QVariantList hints READ hints NOTIFY choicesChanged)
    Q_PROPERTY(QVariantList strokes READ strokes NOTIFY choicesChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY choicesChanged)
    Q_PROPERTY(QVariantList templates READ templates NOTIFY templatesChanged)
    Q_PROPERTY(QDateTime today READ today CONSTANT)
    // Photos, sketches and voice memos; null: none can be added here.
    Q_PROPERTY(QObject* attachments READ attachments NOTIFY attachmentsChanged)
    Q_PROPERTY(SaveState saveState READ saveState NOTIFY saveStateChanged)
    Q_PROPERTY(aanzet::Failure::Kind failure READ failure NOTIFY saveStateChanged)
    // A finished note stands as it is; what comes later stands beside it.
    Q_PROPERTY(bool finished READ isFinished NOTIFY textChanged)
    Q_PROPERTY(QString finishedBy READ finishedBy NOTIFY textChanged)
    Q_PROPERTY(QDateTime finishedAt READ finishedAt NOTIFY textChanged)
    Q_PROPERTY(bool canFollow READ canFollow NOTIFY textChanged)
    Q_PROPERTY(aanzet::FollowUpListModel* followUps READ followUps CONSTANT)

public:
    // Client's layer: ClientWords, Strengths, NextContact (in words), SmallWin, Purpose, CameAlongTo, PresentWords, TeachBack (in
    // the client's words, what was agreed). The rest is for professionals; Worries is the first worry.
    enum Field { ClientWords, Strengths, NextContact, Observations, Worries, SmallWin, Purpose, CameAlongTo, PresentWords, TeachBack, SafetyMeasures, SafetyColleague, Reflection };
    Q_ENUM(Field)
    // By keys of the schema (shared/schema/ClientTypes.cpp): Place, Interpreter, Language, the three faces of the client
    // (CouldSay, Matters, KnowsNext: "good", "so_so", "not_good") and SafetyCheck ("green", "orange", "red") are a string, empty:
    // not said. Present and PracticalHelp: a string list. Minutes: how long, 0: not said. NextContactDay: a QDateTime, invalid:
    // none. The others: bool.
    enum Choice { Place, Interpreter, Language, Present, PracticalHelp, Minutes, PurposeExplained, TeachBackDone, ExplainedAgain, NextContactDay, CouldSay, Matters, KnowsNext, SafetyCheck, ToldToClient };
    Q_ENUM(Choice)
    // What the note lacks; nothing of it is in the way of finishing (mobile/domain/VisitRules.h).
    enum Hint { NoClientWords, NoPurpose, NoNextContact, NothingGood, ChildrenNotLookedAt, InterpretationWithoutFact, JudgementNotTold };
    Q_ENUM(Hint)
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
    virtual QStringList texts() const = 0;               // by Field, all of them
    virtual QVariantList choices() const = 0;            // by Choice, all of them
    virtual AreaNoteListModel* areaNotes() = 0;
    virtual WorryListModel* moreWorries() = 0;           // without the first
    virtual ChildListModel* children() = 0;              // the household's children first
    virtual AgreementListModel* agreements() = 0;        // made at this visit
    virtual QVariantList areas() const = 0;              // life areas in their order, {key, name}
    // Of the newest visit before this one that has a check: {check, measures, colleague, at (QDateTime), holds (bool: not a year
    // old)}; empty: none.
    virtual QVariantMap lastSafety() const = 0;
    virtual QVariantList hints() const = 0;              // of Hint
    virtual QVariantList strokes() const = 0;            // the client's signature, as in PlanSheetModel; empty: not signed
    virtual bool canUndo() const = 0;                    // something changed here since the page opened
    virtual QVariantList templates() const = 0;          // {id, name, own (bool)}
    virtual QDateTime today() const = 0;                 // its beginning, by the work's clock
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
    // A sheet opens: what is typed in it will find this note again after a kill, even if nothing else was written in it yet.
    Q_INVOKABLE virtual void hold() = 0;
    // A change at once, and so is each of those below; on a note that is finished nothing happens.
    Q_INVOKABLE virtual void choose(aanzet::VisitEditor::Choice choice, const QVariant& value) = 0;
    // An empty id: a new line. `values`: by the names of the row's members; what is not named stays as it is. `before`: what
    // stood there for the person who typed; what a colleague changed meanwhile stands beside it.
    Q_INVOKABLE virtual void saveAreaNote(const QString& id, const QVariantMap& before, const QVariantMap& values) = 0;
    Q_INVOKABLE virtual void saveWorry(const QString& id, const QVariantMap& before, const QVariantMap& values) = 0;
    Q_INVOKABLE virtual void saveChild(const QString& childId, const QVariantMap& before, const QVariantMap& values) = 0;
    // `by`: an invalid date when no day was agreed.
    Q_INVOKABLE virtual void agree(const QString& what, const QString& who, const QDate& by) = 0;
    // A line of any kind; undo() brings it back.
    Q_INVOKABLE virtual void removeLine(const QString& lineId) = 0;
    // What was changed here last stands as it did before, as far as nobody else changed it since.
    Q_INVOKABLE virtual void undo() = 0;
    // Fills what is empty, and chooses what is not chosen; what stands there stays.
    Q_INVOKABLE virtual void useTemplate(const QString& templateId) = 0;
    // This note's purpose, headings and choices under a name, for oneself; of a household's own words nothing goes along.
    Q_INVOKABLE virtual void keepAsTemplate(const QString& name) = 0;
    Q_INVOKABLE virtual void dropTemplate(const QString& templateId) = 0;
    // The note is whole: what was typed becomes a change, the appointment it belongs to has taken place, and a note with
    // words in it is finished for good.
    Q_INVOKABLE virtual void finish() = 0;
    // Adds to a finished note or corrects it, by an entry that points to it.
    Q_INVOKABLE virtual void follow(const QString& text) = 0;
    // The words of the note go to the clipboard, for another system that has to have them. The access log says so first;
    // false: nothing was copied, failure() says why.
    Q_INVOKABLE virtual bool copyOut(aanzet::VisitEditor::Part part) = 0;

    QObject* attachments() const { return m_attachments; }
    void setAttachments(QObject* attachments)
    {
        if (m_attachments == attachments) return;
        m_attachments = attachments;
        Q_EMIT attachmentsChanged();
    }

Q_SIGNALS:
    void choicesChanged();   // choices, and what follows from lines
    void templatesChanged();
    void attachmentsChanged();
    void textChanged(); // from outside: a sync brought another text. Not emitted for what edit() brings in.
    void saveStateChanged();

private:
    QObject* m_attachments = nullptr;
};

} // namespace aanzet
