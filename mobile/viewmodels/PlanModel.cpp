// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/PlanModel.h"

// Keeps the meta object of PlanModel in one place.
#include "moc_PlanModel.cpp"
