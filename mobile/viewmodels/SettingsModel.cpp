// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/SettingsModel.h"

// Keeps the meta object of SettingsModel in one place.
#include "moc_SettingsModel.cpp"
