// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/RowListModel.h"
#include <QDate>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

// The clocks of the work (mobile/domain/Attention.h).
namespace AttentionKind {
Q_NAMESPACE
QML_ELEMENT
enum Kind { Contact, Director, Assessment, SafetyCheck, WatchPhase, Review, Agreements, SafetyPlan, Rhythm };
Q_ENUM_NS(Kind)
} // namespace AttentionKind

struct AttentionRow
{
    QString id; // household and clock, in one key
    QString householdId;
    QString household; // call name
    AttentionKind::Kind kind = AttentionKind::Contact;
    QString words;     // the flow's sentence, in the language of the window; empty for Rhythm
    bool alarm = false;
    QDate since;
    int days = 0;
    int number = 1;    // Agreements: how many
    bool operator==(const AttentionRow&) const = default;
};

// What asks for attention, over all households of this person: alarms first.
class AttentionListModel : public RowListModel<AttentionRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of today")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using RowListModel::RowListModel;

protected:
    const Roles& roles() const override;
};

} // namespace aanzet
