// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/CountedListModel.h"

// The vtable and what moc makes of it live here.
#include "moc_CountedListModel.cpp"
