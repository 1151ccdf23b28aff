// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/RowListModel.h"
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

// A tie on the drawing. Choices are the words of the schema; empty or 0: not said.
class NetworkTieRow
{
    Q_GADGET
    QML_VALUE_TYPE(networkTie)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString from MEMBER from)
    Q_PROPERTY(QString to MEMBER to)
    Q_PROPERTY(int strength MEMBER strength)
    Q_PROPERTY(QString quality MEMBER quality)
    Q_PROPERTY(QString direction MEMBER direction)
    Q_PROPERTY(QStringList support MEMBER support)
    Q_PROPERTY(QString frequency MEMBER frequency)
    Q_PROPERTY(QStringList modes MEMBER modes)
    Q_PROPERTY(QString initiative MEMBER initiative)
    Q_PROPERTY(QString since MEMBER since)
    Q_PROPERTY(QString wish MEMBER wish)
    Q_PROPERTY(QString between MEMBER between)
    Q_PROPERTY(QString kin MEMBER kin)
    Q_PROPERTY(QString clientSays MEMBER clientSays)
    Q_PROPERTY(int others MEMBER others)
    Q_PROPERTY(bool isUnsafe MEMBER isUnsafe)

public:
    QString id; // 32 hex
    QString from; // empty: the client in the middle
    QString to;
    int strength = 0; // 1 to 3
    QString quality;
    QString direction; // "gets": help comes to the client (to `from`)
    QStringList support;
    QString frequency, wish;
    QStringList modes;       // how there is contact
    QString initiative;      // who begins
    QString since;           // in words
    QString between; // of a tie between two others
    QString kin;     // what `from` is to `to` in the family
    QString clientSays;
    int others = 0;
    bool isUnsafe = false; // of the professional layer
    bool operator==(const NetworkTieRow&) const = default;
};

// The ties whose two ends are on the drawing.
class NetworkTieListModel : public RowListModel<NetworkTieRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a drawing")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using RowListModel::RowListModel;
    // An empty row when it is not there.
    Q_INVOKABLE aanzet::NetworkTieRow at(int index) const { return rows().value(index); }
    Q_INVOKABLE aanzet::NetworkTieRow find(const QString& tieId) const;
    // The ties of one person; of the client with an empty id.
    Q_INVOKABLE QVariantList of(const QString& personId) const;
    // The id of the tie between two, in either direction; empty: none.
    Q_INVOKABLE QString between(const QString& one, const QString& other) const;

protected:
    const Roles& roles() const override;
};

} // namespace aanzet
