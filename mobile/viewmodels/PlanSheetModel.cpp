// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/PlanSheetModel.h"

// Keeps the meta object of PlanSheetModel in one place.
#include "moc_PlanSheetModel.cpp"
