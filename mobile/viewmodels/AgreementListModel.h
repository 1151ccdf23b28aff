// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/RowListModel.h"
#include <QDate>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

struct AgreementRow
{
    QString id; // 32 hex
    QString what;
    QString who;
    QDate by; // invalid: no date agreed
    bool overdue = false;
    bool done = false;
    bool operator==(const AgreementRow&) const = default;
};

// Agreements of one household, open ones with the nearest date first.
class AgreementListModel : public RowListModel<AgreementRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a household")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { IdRole = Qt::UserRole + 1, WhatRole, WhoRole, ByRole, OverdueRole, DoneRole };
    Q_ENUM(Role)

    using RowListModel::RowListModel;
    int count() const { return rowCount(); }
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

protected:
    void countMoved() override { Q_EMIT countChanged(); }
};

} // namespace aanzet
