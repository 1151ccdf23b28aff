// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/RowListModel.h"
#include <QPointF>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

// What lies on the drawing beside people and ties: a stroke of the pen, a word on a slip of paper, or a group. Places are
// thousandths of the outer ring, the client at 0, 0.
class NetworkMarkRow
{
    Q_GADGET
    QML_VALUE_TYPE(networkMark)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(QString pen MEMBER pen)
    Q_PROPERTY(int x MEMBER x)
    Q_PROPERTY(int y MEMBER y)
    Q_PROPERTY(QStringList members MEMBER members)

public:
    QString id;          // 32 hex
    QString words;       // of a slip; the name of a group
    QString pen;         // word of the schema; empty: the usual one
    int x = 0, y = 0;    // of a slip
    int width = 0;       // of a stroke
    QList<QPointF> points; // of a stroke
    QStringList members; // of a group: ids of people who are on the drawing
    bool operator==(const NetworkMarkRow&) const = default;
};

// Marks of one kind, by record id.
class NetworkMarkListModel : public RowListModel<NetworkMarkRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a drawing")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using RowListModel::RowListModel;
    // An empty row when it is not there.
    Q_INVOKABLE aanzet::NetworkMarkRow find(const QString& markId) const;
    Q_INVOKABLE aanzet::NetworkMarkRow at(int index) const { return rows().value(index); }

protected:
    const Roles& roles() const override;
};

} // namespace aanzet
