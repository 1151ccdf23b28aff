// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/RowListModel.h"
#include <QDateTime>
#include <QString>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

// What the two of them changed: how the card looks and what can be done with it.
namespace ConflictKind {
Q_NAMESPACE
QML_ELEMENT
enum Kind {
    Value,    // something short: a choice, a number, a day, a phone number
    Text,     // a text, each version in full
    OwnWords, // of the client, who says at the next visit what is right
    Several,  // a small set
    Removed,  // removed by one, changed by another
    Decision, // phase, intensity, director: the team lead or who manages the household chooses
    Fixed,    // set once and for ever: nothing to choose, only to know
};
Q_ENUM_NS(Kind)
} // namespace ConflictKind

// One of the values a field has at the same time. `token` is opaque to the window and goes back into settle().
class ConflictValue
{
    Q_GADGET
    QML_VALUE_TYPE(conflictValue)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString author MEMBER author)
    Q_PROPERTY(QDateTime at MEMBER at)
    Q_PROPERTY(QString token MEMBER token)

public:
    QString text;   // as shown to a person
    QString author; // a name; empty: not known on this device
    QDateTime at;
    QString token;
    bool operator==(const ConflictValue&) const = default;
};

struct ConflictRow
{
    QString id; // household, record and field, in one key
    QString householdId;
    QString household; // call name
    QString fieldLabel; // in the language of the window
    QString about;      // the thing it is about, for example "Agreement: phone the bank"; empty: the household itself
    ConflictKind::Kind kind = ConflictKind::Value;
    QList<ConflictValue> values; // the one that is shown everywhere first. Removed: the removal, then the change
    QString both;                // what keeping both would give; empty: they cannot both stay
    bool maySettle = true;       // this person may choose
    bool operator==(const ConflictRow&) const = default;
};

// What waits for a choice, over all households.
class ConflictListModel : public RowListModel<ConflictRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString settled READ settled NOTIFY settledChanged)

public:
    using RowListModel::RowListModel;

    // The texts stand on a screen: what they are of is noted in the log of access.
    Q_INVOKABLE virtual void lookedAt() = 0;
    // Makes the value with this token the one value of the field; the row leaves the list once that is stored.
    Q_INVOKABLE virtual void settle(int index, const QString& token) = 0;
    // Both stay, as the row's `both` says.
    Q_INVOKABLE virtual void keepBoth(int index) = 0;
    // What was settled last, in words; empty: nothing that could be taken back.
    virtual QString settled() const = 0;
    // Takes that back: what stood before stands again, and its row waits as before.
    Q_INVOKABLE virtual void undo() = 0;

Q_SIGNALS:
    void settledChanged();

protected:
    const Roles& roles() const override;
};

} // namespace aanzet
