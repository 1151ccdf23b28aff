// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/KitModel.h"

// Keeps the meta object of KitModel in one place.
#include "moc_KitModel.cpp"
