// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/RowListModel.h"
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

// Somebody on the drawing. Choices are the words of the schema ("family", "pet"); empty or 0: not said.
class NetworkPersonRow
{
    Q_GADGET
    QML_VALUE_TYPE(networkPerson)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString roleWord MEMBER roleWord)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString sector MEMBER sector)
    Q_PROPERTY(int closeness MEMBER closeness)
    Q_PROPERTY(bool livesHere MEMBER livesHere)
    Q_PROPERTY(bool callAtNight MEMBER callAtNight)
    Q_PROPERTY(bool informalCarer MEMBER informalCarer)
    Q_PROPERTY(QString carerLoad MEMBER carerLoad)
    Q_PROPERTY(QString mayInvite MEMBER mayInvite)
    Q_PROPERTY(QString mayKnow MEMBER mayKnow)
    Q_PROPERTY(QString phone MEMBER phone)
    Q_PROPERTY(bool phoneAgreed MEMBER phoneAgreed)
    Q_PROPERTY(QString clientSays MEMBER clientSays)
    Q_PROPERTY(int others MEMBER others)
    Q_PROPERTY(bool isDisputed MEMBER isDisputed)
    Q_PROPERTY(bool isUnsafe MEMBER isUnsafe)
    Q_PROPERTY(bool isHidden MEMBER isHidden)
    Q_PROPERTY(QString remark MEMBER remark)

public:
    QString id; // 32 hex
    QString name, roleWord, kind, sector;
    int closeness = 0;   // 1 nearest to 3
    bool hasLooks = false;
    int x = 0, y = 0;    // thousandths of the outer ring
    bool livesHere = false, callAtNight = false, informalCarer = false;
    QString carerLoad, mayInvite, mayKnow, clientSays;
    QString phone;           // only when they agreed
    bool phoneAgreed = false;
    int others = 0;          // attributes that a colleague drew otherwise at the same time
    bool isDisputed = false; // one removed them while another drew on
    // Of the professional layer; unset while the drawing is shown safely.
    bool isUnsafe = false, isHidden = false;
    QString remark;
    bool operator==(const NetworkPersonRow&) const = default;
};

// Everybody on the drawing, by record id: the order says nothing and never changes.
class NetworkPersonListModel : public RowListModel<NetworkPersonRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a drawing")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using RowListModel::RowListModel;
    // An empty row when they are not there.
    Q_INVOKABLE aanzet::NetworkPersonRow find(const QString& personId) const;
    Q_INVOKABLE aanzet::NetworkPersonRow at(int index) const { return rows().value(index); }

protected:
    const Roles& roles() const override;
};

} // namespace aanzet
