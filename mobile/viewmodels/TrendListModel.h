// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/RowListModel.h"
#include <QDateTime>
#include <QString>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

struct TrendRow
{
    QString id;      // instrument and domain key
    QString section; // title of the instrument
    QString label;
    // Oldest first: {"at": 0 to 1 between the first and the last day of the section, "level": 1 to 5 or 0 for another answer,
    // "breaks": not comparable with the one before}. Each voice is a line of its own.
    QVariantList worker, client;
    QDateTime lastAt;     // of either voice
    bool ended = false;   // an area of an older version that was split: the line stops
    bool operator==(const TrendRow&) const = default;
};

// How each area went over time, per instrument; no sum and no average of anything.
class TrendListModel : public RowListModel<TrendRow>
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
