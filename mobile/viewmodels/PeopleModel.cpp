// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/PeopleModel.h"

// Keeps the meta object of PeopleModel in one place.
#include "moc_PeopleModel.cpp"
