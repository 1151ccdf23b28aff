// SPDX-License-Identifier: EUPL-1.2
#include "mobile/vault/KdfCalibration.h"
#include <algorithm>
#include <unistd.h>

namespace aanzet::vault {

using crypto::KdfParameters;
static constexpr Millis kTarget{1000};

KdfParameters kdfFor(KdfParameters trial, Millis measured)
{
    const auto perPass = std::max<std::int64_t>(1, measured.count() / trial.passes);
    // A slow machine: half the memory takes half the time.
    if (perPass * KdfParameters::kFloorPasses > 2 * kTarget.count()) return {KdfParameters::kFloorMemory, KdfParameters::kFloorPasses};
    const auto passes = std::clamp<std::int64_t>(kTarget.count() / perPass, KdfParameters::kFloorPasses, KdfParameters::kCeilingPasses);
    return {trial.memoryBytes, static_cast<std::uint32_t>(passes)};
}

KdfParameters calibratedKdf(const Clock& clock)
{
    const auto pages = ::sysconf(_SC_PHYS_PAGES), pageSize = ::sysconf(_SC_PAGESIZE);
    const bool roomy = pages > 0 && pageSize > 0 && static_cast<std::int64_t>(pages) * pageSize >= 3'000'000'000;
    KdfParameters trial{roomy ? 2 * KdfParameters::kFloorMemory : KdfParameters::kFloorMemory, KdfParameters::kFloorPasses};
    const Millis before = clock.steady();
    if (!crypto::argon2id(viewOf("calibration"), Salt16{}, trial)) return {};
    return kdfFor(trial, clock.steady() - before);
}

} // namespace aanzet::vault
