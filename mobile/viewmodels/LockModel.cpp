// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/LockModel.h"

// Keeps the meta object of LockModel in one place.
#include "moc_LockModel.cpp"
