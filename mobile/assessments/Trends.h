// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/assessments/InstrumentCatalogue.h"
#include "mobile/assessments/MeasurementRows.h"
#include "mobile/viewmodels/TrendListModel.h"

namespace aanzet {

// One row for each area that has an answer, instrument after instrument. Versions of one instrument share a line as far as
// one area became one; an area that was split keeps its own line, which ends there.
QList<TrendRow> trendRows(const Measurements& all, const InstrumentCatalogue& catalogue, const std::string& language);

} // namespace aanzet
