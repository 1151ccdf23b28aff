// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/AssessmentEditor.h"

// Keeps the meta object of AssessmentEditor in one place.
#include "moc_AssessmentEditor.cpp"
