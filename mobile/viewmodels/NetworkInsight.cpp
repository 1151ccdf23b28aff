// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/NetworkInsight.h"

// Keeps the meta object of NetworkInsight in one place.
#include "moc_NetworkInsight.cpp"
