// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/Failure.h"
#include "mobile/viewmodels/SplitGroupListModel.h"
#include "mobile/viewmodels/SplitPartListModel.h"
#include "mobile/viewmodels/SplitReaderListModel.h"

namespace aanzet {

// One household becomes two: who goes on apart, what goes along, who will read it, and the act. What is chosen outlives a
// lock and a kill; the act goes on by itself.
class HouseholdSplitModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("opened by a household")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(Hindrance hindrance READ hindrance NOTIFY changed)
    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(QString newName READ newName WRITE setNewName NOTIFY changed)
    Q_PROPERTY(aanzet::SplitPartListModel* people READ people CONSTANT)
    Q_PROPERTY(aanzet::SplitGroupListModel* groups READ groups CONSTANT)
    Q_PROPERTY(aanzet::SplitPartListModel* parts READ parts CONSTANT)
    Q_PROPERTY(int more READ more NOTIFY changed)
    Q_PROPERTY(aanzet::SplitReaderListModel* readers READ readers CONSTANT)
    Q_PROPERTY(bool safetyPlan READ safetyPlan CONSTANT)
    Q_PROPERTY(int going READ going NOTIFY changed)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(bool begun READ begun NOTIFY changed)
    Q_PROPERTY(int left READ left NOTIFY changed)
    Q_PROPERTY(QString made READ made NOTIFY changed)
    Q_PROPERTY(aanzet::Failure::Kind failure READ failure NOTIFY changed)

public:
    enum State { Choosing, Splitting, Split };
    Q_ENUM(State)
    // As store::HouseholdSplit::Hindrance.
    enum Hindrance { NoHindrance, NotBothLayers, AlreadyJoined, NotManaged, Incomplete };
    Q_ENUM(Hindrance)
    // As store::HouseholdSplit::Choice.
    enum Choice { Stays, Goes, Both };
    Q_ENUM(Choice)

    using QObject::QObject;
    virtual State state() const = 0;
    virtual Hindrance hindrance() const = 0;
    virtual QString name() const = 0;               // of the household that becomes two
    virtual QString newName() const = 0;            // of the one that is made
    virtual void setNewName(const QString& name) = 0;
    virtual SplitPartListModel* people() = 0;
    virtual SplitGroupListModel* groups() = 0;      // without people, and without kinds of which nothing was written
    virtual SplitPartListModel* parts() = 0;        // of the group that is open, as far as they are shown
    virtual int more() const = 0;                   // of the group that is open and not shown yet
    virtual SplitReaderListModel* readers() = 0;
    virtual bool safetyPlan() const = 0;            // it stays
    virtual int going() const = 0;                  // parts, without people
    virtual bool ready() const = 0;                 // a name and somebody or something that goes
    virtual bool begun() const = 0;                 // it goes on with what was chosen then
    virtual int left() const = 0;                   // parts that do not stand where they belong yet
    virtual QString made() const = 0;               // the new household, 32 hex; empty: not yet
    virtual Failure::Kind failure() const = 0;

    // What is about people who go is suggested along with them, until it is chosen by hand.
    Q_INVOKABLE virtual void choosePart(const QString& partId, int choice) = 0;
    Q_INVOKABLE virtual void chooseGroup(const QString& groupId, int choice) = 0;
    Q_INVOKABLE virtual void openGroup(const QString& groupId) = 0;      // again closes it
    Q_INVOKABLE virtual void showMore() = 0;
    Q_INVOKABLE virtual void chooseReader(const QString& readerId, bool reads) = 0;
    Q_INVOKABLE virtual void split() = 0;           // in steps, between which the window lives

Q_SIGNALS:
    void changed();
};

} // namespace aanzet
