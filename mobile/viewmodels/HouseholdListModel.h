// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/RowListModel.h"
#include <QDateTime>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

struct HouseholdRow
{
    QString id; // 32 hex
    QString name;
    QString address;     // one line, may be empty
    QDateTime lastVisit; // invalid: never visited
    int conflictCount = 0;
    QString phase; // key of the schema, for example "watch"; empty: not set
    bool operator==(const HouseholdRow&) const = default;
};

// The households this person can read, filtered by what is typed in the search field.
class HouseholdListModel : public RowListModel<HouseholdRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the session")
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int total READ total NOTIFY totalChanged)

public:
    using RowListModel::RowListModel;

    // count: rows that match the filter.
    virtual int total() const = 0; // households on this device, whatever the filter
    virtual QString filter() const = 0;
    virtual void setFilter(const QString& filter) = 0;

    // Id of the new household, or empty when it could not be made (AppModel::failure says why).
    Q_INVOKABLE virtual QString createHousehold(const QString& name) = 0;

Q_SIGNALS:
    void filterChanged();
    void totalChanged();

protected:
    const Roles& roles() const override;
};

} // namespace aanzet
