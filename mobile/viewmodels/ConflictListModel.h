// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/RowListModel.h"
#include <QDateTime>
#include <QString>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

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
    QList<ConflictValue> values;
    bool operator==(const ConflictRow&) const = default;
};

// What waits for a choice, over all households.
class ConflictListModel : public RowListModel<ConflictRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using RowListModel::RowListModel;

    // Makes the value with this token the one value of the field; the row leaves the list once that is stored.
    Q_INVOKABLE virtual void settle(int index, const QString& token) = 0;

protected:
    const Roles& roles() const override;
};

} // namespace aanzet
