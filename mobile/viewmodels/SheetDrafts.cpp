// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/SheetDrafts.h"

// Keeps the meta object of SheetDrafts in one place.
#include "moc_SheetDrafts.cpp"
