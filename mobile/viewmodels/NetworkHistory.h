// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QHash>
#include <QObject>
#include <QSet>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

// What became of somebody, or of the tie with them, between two days.
class NetworkChangeRow
{
    Q_GADGET
    QML_VALUE_TYPE(networkChange)
    Q_PROPERTY(QString personId MEMBER personId)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(int what MEMBER what)
    Q_PROPERTY(QString was MEMBER was)
    Q_PROPERTY(QString is MEMBER is)

public:
    QString personId, name;
    int what = 0;     // NetworkHistory::What
    QString was, is;  // Moved: sectors; Otherwise: qualities; words of the schema, may be empty
};

// Somebody on two days in one picture. Who moved stands there twice: where they were, as a ghost, and where they are.
class NetworkOverlayRow
{
    Q_GADGET
    QML_VALUE_TYPE(networkOverlay)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString of MEMBER of)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(bool isProfessional MEMBER isProfessional)
    Q_PROPERTY(int what MEMBER what)

public:
    QString id;
    QString of;          // of a ghost: whose
    QString name, kind, sector;
    int closeness = 0;
    bool hasLooks = false, isProfessional = false;
    int x = 0, y = 0;
    int what = 0;        // NetworkHistory::What
    bool operator==(const NetworkOverlayRow&) const = default;
};

// The drawing on two of its days, over each other. The days are those that were kept, and now.
class NetworkHistory : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a drawing")
    Q_PROPERTY(QVariantList moments READ moments NOTIFY changed)
    Q_PROPERTY(int before READ before WRITE setBefore NOTIFY changed)
    Q_PROPERTY(int after READ after WRITE setAfter NOTIFY changed)
    Q_PROPERTY(QVariantList changes READ changes NOTIFY changed)
    Q_PROPERTY(QVariantList overlay READ overlayList NOTIFY changed)
    Q_PROPERTY(int informalBefore READ informalBefore NOTIFY changed)
    Q_PROPERTY(int informalAfter READ informalAfter NOTIFY changed)
    Q_PROPERTY(int professionalBefore READ professionalBefore NOTIFY changed)
    Q_PROPERTY(int professionalAfter READ professionalAfter NOTIFY changed)
    Q_PROPERTY(int callAtNightBefore READ callAtNightBefore NOTIFY changed)
    Q_PROPERTY(int callAtNightAfter READ callAtNightAfter NOTIFY changed)
    Q_PROPERTY(QStringList goneSince READ goneSince NOTIFY changed)

public:
    // Ghost: where somebody was who stands elsewhere now.
    enum What { Same, New, Gone, Nearer, Farther, Moved, Stronger, Weaker, Otherwise, Ghost };
    Q_ENUM(What)

    using QObject::QObject;
    virtual QVariantList moments() const = 0;   // of NetworkSnapshotRow, oldest first; the last is now and has no id
    virtual int before() const = 0;             // places in moments; -1 while nothing was kept
    virtual void setBefore(int index) = 0;
    virtual int after() const = 0;
    virtual void setAfter(int index) = 0;
    virtual QVariantList changes() const = 0;   // of NetworkChangeRow, people first, then ties
    virtual const QList<NetworkOverlayRow>& overlay() const = 0;
    virtual int informalBefore() const = 0;
    virtual int informalAfter() const = 0;
    virtual int professionalBefore() const = 0;
    virtual int professionalAfter() const = 0;
    virtual int callAtNightBefore() const = 0;
    virtual int callAtNightAfter() const = 0;
    // Now against what was kept last, whichever days are compared above.
    struct Since {
        QHash<QString, int> people;              // What, of whom it is not Same
        QList<NetworkOverlayRow> ghosts;         // where those stood who stand elsewhere now
        QSet<QString> ties;                      // new, or drawn otherwise
        QStringList gone;                        // names
    };
    virtual const Since& since() const = 0;
    // Now, with what was kept last beside it.
    Q_INVOKABLE virtual void compareWithLast() = 0;

    QStringList goneSince() const { return since().gone; }
    QVariantList overlayList() const
    {
        QVariantList list;
        for (const auto& row : overlay()) list.append(QVariant::fromValue(row));
        return list;
    }

Q_SIGNALS:
    void changed();
};

} // namespace aanzet
