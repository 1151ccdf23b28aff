// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/Failure.h"
#include "mobile/viewmodels/HandoverListModel.h"
#include <QDateTime>
#include <QStringList>

namespace aanzet {

// A note that stands under the wrong household: where it goes, who may have read it, the act, and the way back.
class NoteMoveModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("opened by a household")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(Hindrance hindrance READ hindrance NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QDateTime noteAt READ noteAt NOTIFY changed)
    Q_PROPERTY(bool finished READ finished NOTIFY changed)
    Q_PROPERTY(int others READ others NOTIFY changed)
    Q_PROPERTY(QString from READ from NOTIFY changed)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed)
    Q_PROPERTY(aanzet::HandoverListModel* households READ households CONSTANT)
    Q_PROPERTY(QString target READ target NOTIFY changed)
    Q_PROPERTY(QString targetName READ targetName NOTIFY changed)
    Q_PROPERTY(Leak leak READ leak NOTIFY changed)
    Q_PROPERTY(QString readers READ readers NOTIFY changed)
    Q_PROPERTY(QString openers READ openers NOTIFY changed)
    Q_PROPERTY(aanzet::Failure::Kind failure READ failure NOTIFY changed)

public:
    enum State { Choosing, Moved, PutBack };
    Q_ENUM(State)
    // As store::NoteMove::Hindrance: why it cannot go from here.
    enum Hindrance { NoHindrance, NotANote, NotBothLayers, Choices, Attached, Incomplete };
    Q_ENUM(Hindrance)
    // Unknown: no household is chosen yet. NotLeft: it never left this device. NobodyElse: nobody could read it there who may
    // not read it where it goes.
    enum Leak { Unknown, NotLeft, NobodyElse, CouldRead, WasRead };
    Q_ENUM(Leak)

    using QObject::QObject;
    virtual State state() const = 0;
    virtual Hindrance hindrance() const = 0;
    virtual QString note() const = 0;              // its first words; may be empty
    virtual QDateTime noteAt() const = 0;          // its day
    virtual bool finished() const = 0;
    virtual int others() const = 0;                // records that go with it
    virtual QString from() const = 0;              // name of the household where it stands
    virtual QString search() const = 0;
    virtual void setSearch(const QString& words) = 0;
    virtual HandoverListModel* households() = 0;   // where it could go, by name, as far as they fit the search
    virtual QString target() const = 0;            // 32 hex; empty: none chosen
    virtual QString targetName() const = 0;
    virtual Leak leak() const = 0;
    virtual QString readers() const = 0;           // names, in the language of the window
    virtual QString openers() const = 0;           // those of them of whom the log says that they opened it
    virtual Failure::Kind failure() const = 0;     // of the last verb

    Q_INVOKABLE virtual void choose(const QString& householdId) = 0;
    Q_INVOKABLE virtual void move() = 0;
    Q_INVOKABLE virtual void putBack() = 0;

Q_SIGNALS:
    void changed();
};

} // namespace aanzet
