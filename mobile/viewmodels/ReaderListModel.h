// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/RowListModel.h"
#include <QDateTime>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

// What somebody may do with a layer; each includes the ones before.
namespace Reading {
Q_NAMESPACE
QML_ELEMENT
enum Right { Reads, Writes, Manages };
Q_ENUM_NS(Right)
// What this person changed here and leaves with the next sync.
enum Underway { Settled, BeingGiven, BeingChanged, BeingTaken };
Q_ENUM_NS(Underway)
} // namespace Reading

struct ReaderRow
{
    QString id;       // 32 hex
    QString name;     // empty: not known on this device
    Reading::Right right = Reading::Reads;
    QDateTime since;
    QDateTime until;  // invalid: without end
    bool self = false;
    bool responsible = false; // the household is in this person's hands
    Reading::Underway underway = Reading::Settled;
    bool operator==(const ReaderRow&) const = default;
};

// Who can read one layer of a household: who carries it first, then by name.
class ReaderListModel : public RowListModel<ReaderRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a circle")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using RowListModel::RowListModel;

protected:
    const Roles& roles() const override;
};

} // namespace aanzet
