// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/PrintModel.h"

// Keeps the meta object of PrintModel in one place.
#include "moc_PrintModel.cpp"
