// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/LateFile.h"
#include "mobile/store/Rows.h"
#include "sync-server/store/FieldTable.h"
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

// A row's frame, also after it became part of a checkpoint's state: every operation in it has a place that others name.
void kept(ByteView input)
{
    const auto batch = decodeKept(input);
    claim(!batch.ok() || !batch->operations.empty());
}

// Work of who can no longer send it, on a stick: one form, and its inside under a key that fits.
void late(ByteView input)
{
    static const Bytes key(32, 7);
    if (const auto file = decodeLateFile(input)) {
        fuzz::claimSame(encodeLateFile(*file), bytesOf(input));
        for (const auto& p : file->parts) (void)file->open(p, key);
    }
    LateFile::Part part;
    const LateFile own;
    part.box = crypto::sealBox(LateFile::keyOf(key), crypto::pad(input), own.context(part.space, part.epoch));
    if (const auto edits = own.open(part, key))
        for (const auto& e : *edits) claim(e.edit.space == part.space);
}

// A field of the server's database; its rule stands beside it.
void fieldState(ByteView input)
{
    const auto rule = static_cast<record::Rule>(fuzz::choose(input) % 3);
    const auto first = server::decodeState(rule, input);
    if (!first) return;
    const auto written = server::encodeState(*first);
    const auto again = server::decodeState(rule, written);
    claim(again.ok() && *again == *first);
    fuzz::claimSame(server::encodeState(*again), written);
}

} // namespace

// Rows of the vault after opening, and of the server: only the program itself writes them, and still nothing may go wrong
// over them.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    ByteView input(data, size);
    static constexpr void (*decoders[])(ByteView) = {
        row<decodeIdentityRow>, row<decodeServerRow>, row<decodeBatchRow>, row<decodeEntryRow>,
        row<decodeSpaceRow>, row<decodeEditRow>, intent, row<decodeAsideRow>,
        row<decodeBeginningRow>, row<decodeKitRow>, kept, fieldState,
        late,
    };
    decoders[fuzz::choose(input) % std::size(decoders)](input);
    return 0;
}
