// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/AgendaModel.h"

// Keeps the meta object of AgendaModel in one place.
#include "moc_AgendaModel.cpp"
