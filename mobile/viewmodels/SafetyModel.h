// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/SafetyLineListModel.h"
#include "mobile/viewmodels/VisitEditor.h"
#include <QQmlEngine>
#include <QStringList>
#include <QVariantList>

namespace aanzet {

// The safety plan of a household, in a space of its own with its own readers. Text goes through edit() and leave() like a
// visit's. Lines only ever join: taking one away is an act of the director that needs a connection.
class SafetyModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("opened by a household")
    Q_PROPERTY(QString household READ household NOTIFY changed)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(bool mayBegin READ mayBegin NOTIFY changed)
    Q_PROPERTY(Hindrance hindrance READ hindrance NOTIFY changed)
    Q_PROPERTY(bool reaching READ isReaching NOTIFY changed)
    Q_PROPERTY(QString director READ director NOTIFY changed)
    Q_PROPERTY(QVariantList carriers READ carriers NOTIFY changed)
    Q_PROPERTY(QStringList readers READ readers NOTIFY changed)
    Q_PROPERTY(QStringList texts READ texts NOTIFY textChanged)
    Q_PROPERTY(QVariantList besides READ besides NOTIFY textChanged)
    Q_PROPERTY(QDateTime validUntil READ validUntil NOTIFY changed)
    Q_PROPERTY(bool expired READ isExpired NOTIFY changed)
    Q_PROPERTY(bool hiddenCopy READ hasHiddenCopy NOTIFY changed)
    Q_PROPERTY(QDateTime today READ today NOTIFY changed)
    Q_PROPERTY(aanzet::VisitEditor::SaveState saveState READ saveState NOTIFY saveStateChanged)
    Q_PROPERTY(aanzet::Failure::Kind failure READ failure NOTIFY saveStateChanged)

public:
    // NotBegun: there is none. Elsewhere: there is one that this person does not read. ReadOnly: may be read and not changed.
    enum State { NotBegun, Elsewhere, Open, ReadOnly };
    Q_ENUM(State)
    enum Field { RiskSentence, SafePlace, CodeWord, CheckBy, CheckPhone, CheckRhythm, HiddenPlace };
    Q_ENUM(Field)
    enum Kind { Green, Orange, Red, Action, PhoneNumber, BottomLine, Fact, Complicating, WentWell, ChildLine, Signed, TakenAway };
    Q_ENUM(Kind)
    // Why this person can't take a line away now. NotInContact: reachOut() first.
    enum Hindrance { NoHindrance, NotDirector, NoDirector, NotInContact, CannotKnow };
    Q_ENUM(Hindrance)

    using QObject::QObject;
    virtual QString household() const = 0;
    virtual State state() const = 0;
    virtual bool mayBegin() const = 0;
    virtual Hindrance hindrance() const = 0;        // of removeLine()
    virtual bool isReaching() const = 0;
    virtual QString director() const = 0;           // who may take lines away; empty: nobody, or not known here
    virtual QVariantList carriers() const = 0;      // who could read it once it begins, {id, name, self}
    virtual QStringList readers() const = 0;        // of now, by name
    virtual QStringList texts() const = 0;          // by Field, all of them
    virtual QVariantList besides() const = 0;       // what others wrote in a text at the same time, {field, words, who}
    virtual QDateTime validUntil() const = 0;       // the last day on which it holds; invalid: not set
    virtual bool isExpired() const = 0;
    virtual bool hasHiddenCopy() const = 0;         // a copy lies where not everybody at home finds it
    virtual QDateTime today() const = 0;            // its beginning, by the work's clock
    virtual VisitEditor::SaveState saveState() const = 0;
    virtual Failure::Kind failure() const = 0;

    // As long as this model. TakenAway: what the director took away, of every kind; it stays readable.
    Q_INVOKABLE aanzet::SafetyLineListModel* lines(aanzet::SafetyModel::Kind kind)
    {
        auto* list = linesOf(kind);
        QQmlEngine::setObjectOwnership(list, QQmlEngine::CppOwnership);   // else a page that closes takes it along
        return list;
    }
    virtual SafetyLineListModel* linesOf(Kind kind) = 0;
    // For these of the carriers, and who begins.
    Q_INVOKABLE virtual void begin(const QStringList& readers) = 0;
    Q_INVOKABLE virtual void edit(aanzet::SafetyModel::Field field, const QString& text) = 0;
    Q_INVOKABLE virtual void leave(aanzet::SafetyModel::Field field) = 0;
    Q_INVOKABLE virtual void setValidUntil(const QDateTime& day) = 0;   // an invalid day: not set
    Q_INVOKABLE virtual void setHiddenCopy(bool hidden) = 0;
    // An empty id: a new line. `values`: by the names of SafetyLineRow, "what", "who" ...; what is not named stays as it is.
    // `before`: what stood there for the person who typed; what a colleague changed meanwhile stands beside it.
    Q_INVOKABLE virtual void saveLine(const QString& id, aanzet::SafetyModel::Kind kind, const QVariantMap& before, const QVariantMap& values) = 0;
    Q_INVOKABLE virtual void removeLine(const QString& id, const QString& because) = 0;
    // Syncs, so that a line may be taken away after it.
    Q_INVOKABLE virtual void reachOut() = 0;

Q_SIGNALS:
    void changed();
    void textChanged(); // from outside, as in VisitEditor
    void saveStateChanged();
};

} // namespace aanzet
