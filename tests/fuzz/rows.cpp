// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/Rows.h"
#include "tests/fuzz/Same.h"

using namespace aanzet;
using namespace aanzet::store;
using fuzz::claim;

namespace {

// What is read is written in one form, and that form stays.
template <auto decodeIt> void row(ByteView input)
{
    const auto first = decodeIt(input);
    if (!first) return;
    const auto written = encodeRow(*first);
    const auto again = decodeIt(written);
    claim(again.ok());
    fuzz::claimSame(encodeRow(*again), written);
}

void intent(ByteView input)
{
    if (decodeIntentRow(input).ok()) claim(isIntentRow(input) && !decodeEditRow(input).ok());
    row<decodeIntentRow>(input);
}

} // namespace

// Rows of the vault after opening: only this device writes them, and still nothing may go wrong over them.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    ByteView input(data, size);
    static constexpr void (*decoders[])(ByteView) = {
        row<decodeIdentityRow>, row<decodeServerRow>, row<decodeBatchRow>, row<decodeEntryRow>,
        row<decodeSpaceRow>, row<decodeEditRow>, intent, row<decodeAsideRow>,
    };
    decoders[fuzz::choose(input) % std::size(decoders)](input);
    return 0;
}
