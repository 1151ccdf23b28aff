// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/JournalModel.h"

// Keeps the meta object of JournalModel in one place.
#include "moc_JournalModel.cpp"
