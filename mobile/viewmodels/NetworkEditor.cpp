// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/NetworkEditor.h"

// Keeps the meta object of NetworkEditor in one place.
#include "moc_NetworkEditor.cpp"
