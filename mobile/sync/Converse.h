// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/sync/Exchange.h"

namespace aanzet::sync {

// Carries a conversation to its end; `done` is called once, later or at once, or never when who carries it is gone before.
using Converse = std::function<void(std::unique_ptr<Exchange>, std::function<void(Exchange&)> done)>;

} // namespace aanzet::sync
