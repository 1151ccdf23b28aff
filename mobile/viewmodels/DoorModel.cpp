// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/DoorModel.h"

// Keeps the meta object of DoorModel in one place.
#include "moc_DoorModel.cpp"
