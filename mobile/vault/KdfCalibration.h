// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/crypto/Crypto.h"
#include "shared/types/Clock.h"

namespace aanzet::vault {

// Parameters that take about one second on this machine: 128 MiB on machines with 3 GB or more, else 64 MiB; never under
// 64 MiB and 3 passes (security.md 5.1). Takes a second or less itself.
crypto::KdfParameters calibratedKdf(const Clock& clock);
// The rule apart from the measuring: `measured` is the time that `trial` took.
crypto::KdfParameters kdfFor(crypto::KdfParameters trial, Millis measured);

} // namespace aanzet::vault
