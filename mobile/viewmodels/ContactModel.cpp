// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/ContactModel.h"

// Keeps the meta object of ContactModel in one place.
#include "moc_ContactModel.cpp"
