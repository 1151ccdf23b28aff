// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/HouseholdModel.h"

// Keeps the meta object of HouseholdModel in one place.
#include "moc_HouseholdModel.cpp"
