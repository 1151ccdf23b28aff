// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/HandedReviewModel.h"

// Keeps the meta object of HandedReviewModel in one place.
#include "moc_HandedReviewModel.cpp"
