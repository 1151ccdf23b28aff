// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/RowListModel.h"
#include <QDateTime>
#include <QString>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

// What somebody did with a household, and with which part of it.
namespace AccessDeed {
Q_NAMESPACE
QML_ELEMENT
enum Kind { Looked, Searched, Printed, Granted, Withdrew, HandedOver, ReadLog, Other, Unlocked, PeopleChanged, Emergency, Recovered, WithClient, CopiedOut };
Q_ENUM_NS(Kind)
enum Part { Whole, Page, Visits, LifeAreas, Network, Journal, Plan, TalkPicture };
Q_ENUM_NS(Part)
} // namespace AccessDeed

struct AccessRow
{
    QString id;
    QDateTime at;             // the first time on that day
    bool firstOfDay = false;  // a day begins here
    QString person;           // empty: not known on this device
    bool self = false;
    AccessDeed::Kind deed = AccessDeed::Looked;
    QVariantList client;      // of AccessDeed::Part: of the client's page
    QVariantList professional;
    QString about;            // which paper, whose right; may be empty
    QString household = {};   // in a log of all households: which; empty: about none
    bool operator==(const AccessRow&) const = default;
};

// Who looked, newest day first: one row a day, person and deed.
class AccessListModel : public RowListModel<AccessRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a review")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using RowListModel::RowListModel;

protected:
    const Roles& roles() const override;
};

} // namespace aanzet
