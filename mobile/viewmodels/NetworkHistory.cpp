// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/NetworkHistory.h"

// Keeps the meta object of NetworkHistory in one place.
#include "moc_NetworkHistory.cpp"
