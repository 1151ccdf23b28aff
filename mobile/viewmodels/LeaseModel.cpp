// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/LeaseModel.h"

// Keeps the meta object of LeaseModel in one place.
#include "moc_LeaseModel.cpp"
