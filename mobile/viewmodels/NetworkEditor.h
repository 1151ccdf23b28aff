// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/Failure.h"
#include "mobile/viewmodels/NetworkHistory.h"
#include "mobile/viewmodels/NetworkInsight.h"
#include "mobile/viewmodels/NetworkMarkListModel.h"
#include "mobile/viewmodels/NetworkPersonListModel.h"
#include "mobile/viewmodels/NetworkTieListModel.h"
#include <QDate>
#include <QVariant>

namespace aanzet {

// What stands beside a value because a colleague drew otherwise at the same time. Setting the attribute settles it.
class NetworkOther
{
    Q_GADGET
    QML_VALUE_TYPE(networkOther)
    Q_PROPERTY(int field MEMBER field)
    Q_PROPERTY(QVariant value MEMBER value)
    Q_PROPERTY(QString author MEMBER author)

public:
    int field = 0;   // NetworkEditor::PersonField or TieField
    QVariant value;
    QString author;  // empty: not known on this device
};

// The drawing as it stood on a day.
class NetworkSnapshotRow
{
    Q_GADGET
    QML_VALUE_TYPE(networkSnapshot)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QDate takenAt MEMBER takenAt)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QStringList present MEMBER present)
    Q_PROPERTY(int persons MEMBER persons)

public:
    QString id;
    QDate takenAt;
    QString title;
    QStringList present; // words of the schema
    int persons = 0;
};

// The drawing of the people around a household, as it is edited. Every verb is one change: durable when it returns, one step
// of undo. It follows the store: what a sync brings appears by itself.
class NetworkEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a household")
    Q_PROPERTY(aanzet::NetworkPersonListModel* persons READ persons CONSTANT)
    Q_PROPERTY(aanzet::NetworkTieListModel* ties READ ties CONSTANT)
    Q_PROPERTY(aanzet::NetworkMarkListModel* strokes READ strokes CONSTANT)
    Q_PROPERTY(aanzet::NetworkMarkListModel* slips READ slips CONSTANT)
    Q_PROPERTY(aanzet::NetworkMarkListModel* groups READ groups CONSTANT)
    Q_PROPERTY(bool isStar READ isStar WRITE showAsStar NOTIFY changed)
    Q_PROPERTY(bool hasFamilyLines READ hasFamilyLines WRITE showFamilyLines NOTIFY changed)
    Q_PROPERTY(QString household READ household NOTIFY changed)
    Q_PROPERTY(QString meLabel READ meLabel NOTIFY changed)
    Q_PROPERTY(bool mayDraw READ mayDraw NOTIFY changed)
    Q_PROPERTY(bool mayHide READ mayHide NOTIFY changed)
    Q_PROPERTY(QStringList later READ later NOTIFY changed)
    Q_PROPERTY(aanzet::NetworkHistory* history READ history CONSTANT)
    Q_PROPERTY(aanzet::NetworkInsight* insight READ insight CONSTANT)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed)
    Q_PROPERTY(bool isShownSafely READ isShownSafely WRITE showSafely NOTIFY changed)
    Q_PROPERTY(int kept READ kept NOTIFY changed)
    Q_PROPERTY(int looseTies READ looseTies NOTIFY changed)
    Q_PROPERTY(QVariantList snapshots READ snapshots NOTIFY changed)
    Q_PROPERTY(int revision READ revision NOTIFY changed)
    Q_PROPERTY(Outcome outcome READ outcome NOTIFY changed)
    Q_PROPERTY(aanzet::Failure::Kind failure READ failure NOTIFY changed)

public:
    enum PersonField { Name, RoleWord, Kind, PersonSector, Closeness, LivesHere, CallAtNight, InformalCarer, CarerLoad, MayInvite, MayKnow, PersonWords, Phone, PhoneAgreed };
    Q_ENUM(PersonField)
    enum TieField { Strength, Quality, Direction, Support, Frequency, Wish, Between, TieWords, Kin, Modes, Initiative, Since };
    Q_ENUM(TieField)
    // Of the last verb. BuiltOn: an undo or redo left alone what a colleague drew on, in whole or in part.
    enum Outcome { Nothing, Kept, Undone, Redone, BuiltOn, Refused };
    Q_ENUM(Outcome)

    using QObject::QObject;
    virtual NetworkPersonListModel* persons() = 0;
    virtual NetworkTieListModel* ties() = 0;
    virtual NetworkMarkListModel* strokes() = 0;
    virtual NetworkMarkListModel* slips() = 0;
    virtual NetworkMarkListModel* groups() = 0;
    // How it is drawn, kept with the drawing: circles of closeness, or the ecogram; with the lines of a family tree or without.
    virtual bool isStar() const = 0;
    virtual void showAsStar(bool isStar) = 0;
    virtual bool hasFamilyLines() const = 0;
    virtual void showFamilyLines(bool hasLines) = 0;
    virtual QString household() const = 0;
    virtual QString meLabel() const = 0;         // empty: nothing chosen, the screen says "me"
    virtual bool mayDraw() const = 0;            // false: this layer may only be read
    virtual bool mayHide() const = 0;            // the professional layer is open to this person
    virtual QStringList later() const = 0;       // questions of the conversation that were put off, kept with the drawing
    virtual NetworkHistory* history() = 0;
    virtual NetworkInsight* insight() = 0;
    virtual bool canUndo() const = 0;
    virtual bool canRedo() const = 0;
    // True from the start: hidden people and what only professionals know are not in the lists at all.
    virtual bool isShownSafely() const = 0;
    virtual void showSafely(bool isSafe) = 0;
    virtual int kept() const = 0;                // people and marks that are not shown while isShownSafely
    virtual int looseTies() const = 0;           // ties to somebody whom a colleague removed: kept, not drawn
    virtual QVariantList snapshots() const = 0;  // of NetworkSnapshotRow, newest first
    virtual int revision() const = 0;            // another number after every change, for bindings
    virtual Outcome outcome() const = 0;
    virtual Failure::Kind failure() const = 0;   // while the outcome is Refused

    // Id of the new person, or empty. `sector` empty or `ring` 0: to be sorted later.
    Q_INVOKABLE virtual QString addPerson(const QString& name, const QString& sector, int ring) = 0;
    // A hand took hold of them: what a sync brings from now on is not what place() is based on.
    Q_INVOKABLE virtual void hold(const QString& personId) = 0;
    // Dropped on a ring and sector, at a place in thousandths of the outer ring.
    Q_INVOKABLE virtual void place(const QString& personId, const QString& sector, int ring, int x, int y) = 0;
    // An empty value, 0 or an empty list clears the attribute.
    Q_INVOKABLE virtual void setPerson(const QString& personId, aanzet::NetworkEditor::PersonField field, const QVariant& value) = 0;
    // The ties of the person go with them.
    Q_INVOKABLE virtual void removePerson(const QString& personId) = 0;
    // Of the professional layer alone, from the start: not in the lists while isShownSafely. Empty: not allowed here.
    Q_INVOKABLE virtual QString addHiddenPerson(const QString& name, const QString& sector, int ring) = 0;
    // They and their ties go to the professional layer, or back to the client's. What stood there before stays in the
    // history of that layer until it is erased. Their number changes: the new one, or empty.
    Q_INVOKABLE virtual QString hidePerson(const QString& personId) = 0;
    Q_INVOKABLE virtual QString revealPerson(const QString& personId) = 0;
    // What only professionals see of somebody.
    Q_INVOKABLE virtual void setUnsafe(const QString& personId, bool isUnsafe) = 0;
    Q_INVOKABLE virtual void setRemark(const QString& personId, const QString& remark) = 0;
    // Somebody whom one removed and another drew on: they stay.
    Q_INVOKABLE virtual void keepPerson(const QString& personId) = 0;
    // `from` empty: the client. Id of the tie, also when there was one between the two already; empty: refused.
    Q_INVOKABLE virtual QString addTie(const QString& from, const QString& to) = 0;
    Q_INVOKABLE virtual void setTie(const QString& tieId, aanzet::NetworkEditor::TieField field, const QVariant& value) = 0;
    Q_INVOKABLE virtual void removeTie(const QString& tieId) = 0;
    // Several people at once, one step: to a ring and sector (0 or empty: as they are), or off the drawing.
    Q_INVOKABLE virtual void placeAll(const QStringList& personIds, const QString& sector, int ring) = 0;
    Q_INVOKABLE virtual void removeAll(const QStringList& personIds) = 0;
    // Id of the new mark, or empty. Points of a stroke as they were drawn, in thousandths of the outer ring.
    Q_INVOKABLE virtual QString addStroke(const QList<QPointF>& points, const QString& pen) = 0;
    Q_INVOKABLE virtual QString addSlip(const QString& words, int x, int y) = 0;
    Q_INVOKABLE virtual void moveSlip(const QString& slipId, int x, int y) = 0;
    Q_INVOKABLE virtual QString addGroup(const QString& name, const QStringList& personIds) = 0;
    Q_INVOKABLE virtual void setMembers(const QString& groupId, const QStringList& personIds) = 0;
    // What a slip says, what a group is called.
    Q_INVOKABLE virtual void rename(const QString& markId, const QString& words) = 0;
    Q_INVOKABLE virtual void removeMark(const QString& markId) = 0;
    Q_INVOKABLE virtual void undo() = 0;
    Q_INVOKABLE virtual void redo() = 0;
    // "connections": a question for another day, or not any more.
    Q_INVOKABLE virtual void putOff(const QString& question, bool isLater) = 0;
    // Keeps the drawing as it is now; `present`: words of the schema.
    Q_INVOKABLE virtual void keepAsItIs(const QString& title, const QStringList& present) = 0;
    // What colleagues drew otherwise about this person or tie: NetworkOther.
    Q_INVOKABLE virtual QVariantList othersOf(const QString& id) const = 0;

Q_SIGNALS:
    void changed();
};

} // namespace aanzet
