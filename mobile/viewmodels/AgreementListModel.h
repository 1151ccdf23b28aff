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
    using RowListModel::RowListModel;

protected:
    const Roles& roles() const override;
};

} // namespace aanzet
