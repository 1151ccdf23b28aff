// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/BundleFile.h"
#include "shared/membership/Entry.h"
#include "shared/record/CutState.h"
#include "shared/record/Batch.h"
#include "tests/fuzz/Same.h"

using namespace aanzet;

// A file on a stick comes from anywhere. Its sum cannot be guessed, so most inputs get the right one.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    ByteView input(data, size);
    Bytes file;
    const auto form = fuzz::choose(input) & 3;
    if (form & 1) {
        file = Writer(form == 1 ? "az1/bundle" : "az1/bundle2").raw(input).take();
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
        for (const auto& c : p.cut) (void)record::decodeCutPart(c);
    }
    return 0;
}
