// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/RowListModel.h"
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

struct ServiceRow
{
    QString id;            // of the record, 32 hex
    QString name;
    QString organisation;
    QString whatFor;
    QStringList areas;     // keys of life areas
    QString areaWords;     // the same in words, one after the other
    QString phone, address, hours, howIn, languages, website;
    QDateTime checkedOn;   // the day; invalid: never
    bool old = false;      // checked longer than a year ago, or never
    bool shared = false;   // the organisation's own; else added by a worker of the team
    bool mayChange = false;
    bool operator==(const ServiceRow&) const = default;
};

// Entries of the services directory, by name.
class ServiceListModel : public RowListModel<ServiceRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the services directory")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using RowListModel::RowListModel;

protected:
    const Roles& roles() const override;
};

} // namespace aanzet
