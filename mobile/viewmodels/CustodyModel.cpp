// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/CustodyModel.h"

// Keeps the meta object of CustodyModel in one place.
#include "moc_CustodyModel.cpp"
