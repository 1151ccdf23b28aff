// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/VisitSheetModel.h"

// Keeps the meta object of VisitSheetModel in one place.
#include "moc_VisitSheetModel.cpp"
