// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/SafetyModel.h"

// Keeps the meta object of SafetyModel in one place.
#include "moc_SafetyModel.cpp"
