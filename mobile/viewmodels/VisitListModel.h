// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/RowListModel.h"
#include <QDateTime>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

struct VisitRow
{
    QString id; // 32 hex, the record of the client layer
    QDateTime visitAt;
    QString firstLine;           // first line of the client's words, may be empty
    bool hasObservation = false; // the professional layer holds something the reader may see
    bool operator==(const VisitRow&) const = default;
};

// The visits of one household, newest first.
class VisitListModel : public RowListModel<VisitRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a household")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using RowListModel::RowListModel;

protected:
    const Roles& roles() const override;
};

} // namespace aanzet
