// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QObject>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

// What is typed in a sheet and is no change yet: it outlives a lock and a kill, sealed, and is no history. A sheet has a
// name of its own, with the id of what it is for; its texts have names that the sheet chooses.
class SheetDrafts : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the app")
    Q_PROPERTY(QString opened READ opened NOTIFY openedChanged)

public:
    using QObject::QObject;
    // The sheet that is open, or was when this vault was last open; empty: none.
    virtual QString opened() const = 0;

    Q_INVOKABLE virtual void enter(const QString& sheet) = 0;
    Q_INVOKABLE virtual void leave(const QString& sheet) = 0;
    // Texts by name; empty: nothing is kept.
    Q_INVOKABLE virtual QVariantMap read(const QString& sheet) const = 0;
    // Durable within the call; without texts the draft is dropped. What cannot be kept is told as the app's failure.
    Q_INVOKABLE virtual void keep(const QString& sheet, const QVariantMap& texts) = 0;
    Q_INVOKABLE void drop(const QString& sheet) { keep(sheet, {}); }

Q_SIGNALS:
    void closing(); // what is not kept yet is kept now or not at all
    void openedChanged();
};

} // namespace aanzet
