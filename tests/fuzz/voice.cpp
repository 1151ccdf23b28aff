// SPDX-License-Identifier: EUPL-1.2
#include "mobile/sound/VoiceMemo.h"
#include "tests/fuzz/Same.h"

using namespace aanzet;

// A recording that a colleague's device sent: it is heard or it is refused, and the same bytes are always heard the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto heard = sound::decode({data, size});
    if (!heard) return 0;
    fuzz::claim(!heard->view().empty() && heard->seconds(sound::kPlayedRate) <= sound::kMostSeconds + 5);
    const auto again = sound::decode({data, size});
    fuzz::claim(again.ok() && again->view().size() == heard->view().size());
    return 0;
}
