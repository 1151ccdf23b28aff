// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/print/PrintDocument.h"
#include "mobile/viewmodels/LostHouseholdListModel.h"

namespace aanzet {

struct LostDevice {
    QString mark, owner;      // owner empty: of who prints it
    QDateTime lastHeard;
    bool isCurrent = true, isEmptied = false;
    QList<LostHouseholdRow> households;
};

// What could be read on a lost device, for whoever reports the data leak: the households and which layers, no content.
print::PrintDocument lostDevicePaper(const LostDevice& device, const Clock& clock, const QString& language);

} // namespace aanzet
