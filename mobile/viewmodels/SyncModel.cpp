// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/SyncModel.h"

// Keeps the meta object of SyncModel in one place.
#include "moc_SyncModel.cpp"
