// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/VisitEditor.h"

// Keeps the meta object of VisitEditor in one place.
#include "moc_VisitEditor.cpp"
