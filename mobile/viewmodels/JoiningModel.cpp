// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/JoiningModel.h"

// Keeps the meta object of JoiningModel in one place.
#include "moc_JoiningModel.cpp"
