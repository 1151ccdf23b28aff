// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/CustodyUseListModel.h"
#include "mobile/viewmodels/Failure.h"
#include "mobile/viewmodels/PrintModel.h"
#include <QStringList>

namespace aanzet {

// The organisation's key on three papers: an administrator draws them, prints and checks each, a second administrator
// agrees; later two of them bring back somebody who lost everything, and everybody sees it.
class CustodyModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the app model")
    Q_PROPERTY(bool named READ isNamed NOTIFY changed)
    Q_PROPERTY(QDateTime namedAt READ namedAt NOTIFY changed)
    Q_PROPERTY(bool mayMake READ mayMake NOTIFY changed)
    Q_PROPERTY(bool needsSecond READ needsSecond NOTIFY changed)
    Q_PROPERTY(bool usedSince READ isUsedSince NOTIFY changed)
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(int checked READ checked NOTIFY changed)
    Q_PROPERTY(QString paper READ paper NOTIFY changed)
    Q_PROPERTY(QString proposal READ proposal NOTIFY changed)
    Q_PROPERTY(QString signedProposal READ signedProposal NOTIFY changed)
    Q_PROPERTY(aanzet::Failure::Kind failure READ failure NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(aanzet::PrintModel::Outcome outcome READ outcome NOTIFY changed)
    Q_PROPERTY(QString savedTo READ savedTo NOTIFY changed)
    Q_PROPERTY(aanzet::CustodyUseListModel* uses READ uses CONSTANT)
    Q_PROPERTY(QStringList lost READ lost NOTIFY changed)
    Q_PROPERTY(int broughtBack READ broughtBack NOTIFY changed)
    Q_PROPERTY(int notOpened READ notOpened NOTIFY changed)

public:
    // Papers: drawn, each to be printed and typed back. Agreement: a second administrator has to sign the proposal.
    enum Step { Nothing, Papers, Agreement, Done };
    Q_ENUM(Step)
    static constexpr int kPapers = 3;

    using QObject::QObject;
    virtual bool isNamed() const = 0;               // the organisation has such a key
    virtual QDateTime namedAt() const = 0;
    virtual bool mayMake() const = 0;               // this person is an administrator
    virtual bool needsSecond() const = 0;           // there are two administrators or more
    virtual bool isUsedSince() const = 0;           // these very papers were used: new ones are due
    virtual Step step() const = 0;
    virtual int checked() const = 0;                // papers 1 to checked() were typed back
    virtual QString paper() const = 0;              // the groups of paper checked() + 1, while it is its turn; else empty
    virtual QString proposal() const = 0;           // for the second administrator; public
    virtual QString signedProposal() const = 0;     // what this person signed for a colleague
    virtual Failure::Kind failure() const = 0;
    virtual bool isBusy() const = 0;
    virtual PrintModel::Outcome outcome() const = 0;   // of the paper whose turn it is
    virtual QString savedTo() const = 0;
    virtual CustodyUseListModel* uses() = 0;        // newest first; everybody sees them
    virtual QStringList lost() const = 0;           // names of those whose place could be taken
    virtual int broughtBack() const = 0;            // spaces that came back; -1: the papers were not used here
    virtual int notOpened() const = 0;              // of before these papers, or taken already

    Q_INVOKABLE virtual void draw() = 0;
    Q_INVOKABLE virtual QUrl suggestion() const = 0;
    // keeper: stands on the paper and is kept nowhere.
    Q_INVOKABLE virtual void save(const QString& keeper, const QUrl& file) = 0;
    Q_INVOKABLE virtual void deleteFile() = 0;
    // Two different groups of the paper whose turn it is. False: not on this paper.
    Q_INVOKABLE virtual bool check(const QString& one, const QString& other) = 0;
    Q_INVOKABLE virtual void agree(const QString& proposal) = 0;    // the second administrator signs
    Q_INVOKABLE virtual void finish(const QString& signedProposal) = 0;
    Q_INVOKABLE virtual void leave() = 0;           // what was drawn and not finished is gone
    Q_INVOKABLE virtual void copy(const QString& text) = 0;
    // Two papers, and whose place it was (number in lost()).
    Q_INVOKABLE virtual void use(const QString& one, const QString& other, int lost) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace aanzet
