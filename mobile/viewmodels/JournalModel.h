// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/JournalListModel.h"

namespace aanzet {

// The journal of one household: everything that was written, in both layers, as far as this person may read it.
class JournalModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("opened by a household")
    Q_PROPERTY(QString household READ household NOTIFY changed)
    Q_PROPERTY(aanzet::JournalListModel* items READ items CONSTANT)
    Q_PROPERTY(Filter filter READ filter WRITE setFilter NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(int fresh READ fresh NOTIFY changed)
    Q_PROPERTY(QDateTime lookedAt READ lookedAt NOTIFY changed)

public:
    enum Filter { Everything, Fresh, Visits, ClientLayer, Own };
    Q_ENUM(Filter)

    using QObject::QObject;
    virtual QString household() const = 0;
    virtual JournalListModel* items() = 0;        // that pass the filter
    virtual Filter filter() const = 0;
    virtual void setFilter(Filter filter) = 0;
    virtual int total() const = 0;                // whatever the filter
    virtual int fresh() const = 0;                // came from colleagues since this person last looked
    virtual QDateTime lookedAt() const = 0;       // when that was; invalid: never before

Q_SIGNALS:
    void changed();
};

} // namespace aanzet
