// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/DeviceModel.h"
