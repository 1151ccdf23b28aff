// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/InviteModel.h"

// Keeps the meta object of InviteModel in one place.
#include "moc_InviteModel.cpp"
