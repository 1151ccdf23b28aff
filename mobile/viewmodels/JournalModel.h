// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/JournalListModel.h"

namespace aanzet {

// The journal of one household: everything that was written, in both layers, as far as this person may read it.
class JournalModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("opened by a household")
    Q_PROPERTY(QString household READ household NOTIFY changed)
    Q_PROPERTY(aanzet::JournalListModel* items READ items CONSTANT)
    Q_PROPERTY(Filter filter READ filter WRITE setFilter NOTIFY changed)
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY changed)
    Q_PROPERTY(Layer layer READ layer WRITE setLayer NOTIFY changed)
    Q_PROPERTY(QString person READ person WRITE setPerson NOTIFY changed)
    Q_PROPERTY(QStringList people READ people NOTIFY changed)
    Q_PROPERTY(bool canWrite READ canWrite NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(int fresh READ fresh NOTIFY changed)
    Q_PROPERTY(QDateTime lookedAt READ lookedAt NOTIFY changed)

public:
    enum Filter { Everything, Fresh, Visits, ClientLayer, Own };
    Q_ENUM(Filter)
    enum Layer { BothLayers, OnlyClient, OnlyProfessional };
    Q_ENUM(Layer)
    static constexpr int kEveryKind = -1;

    using QObject::QObject;
    virtual QString household() const = 0;
    virtual JournalListModel* items() = 0;        // that pass the filter
    virtual Filter filter() const = 0;
    virtual void setFilter(Filter filter) = 0;
    // They count together with the filter; each is off at its first value.
    virtual int kind() const = 0;                 // a JournalItem::Kind; kEveryKind
    virtual void setKind(int kind) = 0;
    virtual Layer layer() const = 0;
    virtual void setLayer(Layer layer) = 0;
    virtual QString person() const = 0;           // who wrote it, by name; empty: everybody
    virtual void setPerson(const QString& person) = 0;
    virtual QStringList people() const = 0;       // who wrote anything here, by name
    virtual bool canWrite() const = 0;            // the professional layer is shared with this person
    virtual int total() const = 0;                // whatever the filter
    virtual int fresh() const = 0;                // came from colleagues since this person last looked
    virtual QDateTime lookedAt() const = 0;       // when that was; invalid: never before

    // A new entry of now, for professionals. Key of the schema: "call", "letter", "decision", "other".
    Q_INVOKABLE virtual void write(const QString& kind, const QString& text) = 0;
    // Adds to an item or corrects it by an entry that points back; the item itself stays as it was written.
    Q_INVOKABLE virtual void follow(const QString& itemId, const QString& text) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace aanzet
