// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/TodayModel.h"

// Keeps the meta object of TodayModel in one place.
#include "moc_TodayModel.cpp"
