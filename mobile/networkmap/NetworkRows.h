// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/networkmap/NetworkReading.h"
#include "mobile/viewmodels/NetworkEditor.h"

// From what stands in the store to rows on a screen.
namespace aanzet::networkrows {

enum class Showing { Safely, ToProfessionals };

QString hexOf(const RecordId& id);
std::optional<RecordId> recordOf(const QString& hex);

// Of the value that an attribute takes; empty, 0 or "no" in a list is unset.
FieldValue valueFrom(const QVariant& value, FieldKind kind);
QVariant variantOf(const FieldValue& value);

// Everybody of `drawn`; remarks and marks of the professional layer only when it is shown to professionals.
QList<NetworkPersonRow> personsOf(const domain::Drawing& drawn, const NetworkReading& reading, Showing showing);
// Ties with two ends; the others are left out.
QList<NetworkTieRow> tiesOf(const domain::Drawing& drawn, const NetworkReading& reading, Showing showing);
// Without the number of people.
NetworkSnapshotRow snapshotOf(const domain::NetworkSnapshot& snapshot);
QStringList wordsOf(const std::vector<std::string>& list);
NetworkInsight::Rows insightRows(const domain::Drawing& drawn);

} // namespace aanzet::networkrows
