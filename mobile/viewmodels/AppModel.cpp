// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/AppModel.h"

// Keeps the meta object of AppModel in one place.
#include "moc_AppModel.cpp"
