// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/TalkPictureModel.h"

// Keeps the meta object of TalkPictureModel in one place.
#include "moc_TalkPictureModel.cpp"
