// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/BundleFile.h"
#include "shared/membership/Entry.h"
#include "shared/record/Batch.h"
#include "tests/fuzz/Same.h"

using namespace aanzet;

// A file on a stick comes from anywhere. Its sum cannot be guessed, so every second input gets the right one.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    ByteView input(data, size);
    Bytes file;
    if (fuzz::choose(input) & 1) {
        file = Writer("az1/bundle").raw(input).take();
        const auto sum = crypto::hash256(file);
        file.insert(file.end(), sum.b.begin(), sum.b.end());
    } else {
        file = bytesOf(input);
    }
    const auto read = store::decodeBundle(file);
    if (!read) return 0;
    const auto written = store::encodeBundle(*read);
    const auto again = store::decodeBundle(written);
    fuzz::claim(again.ok());
    fuzz::claimSame(store::encodeBundle(*again), written);
    fuzz::claim(written.size() <= file.size());     // what is taken has one form: nothing grows
    for (const auto& e : read->entries) (void)membership::decodeEntry(e);
    for (const auto& p : read->parts) {
        for (const auto& e : p.entries) (void)membership::decodeEntry(e);
        for (const auto& f : p.frames) (void)record::decodeFrame(f);
    }
    return 0;
}
