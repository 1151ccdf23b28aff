// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/crypto/Crypto.h"
#include "shared/types/Bytes.h"

namespace aanzet::store {

// The sneakernet file (protocol.md 8) as a value: log entries, then batches in the sender's order. Nothing in it is
// readable without the keys, and nothing of it is believed before the receive pipeline has looked at it.
struct BundleFile {
    struct Part {
        SpaceId space;
        std::vector<Bytes> entries, frames;
        std::vector<Bytes> cut{};        // record::CutPart: the state at the checkpoint that its writer began with, `frames` go on from there
        std::vector<Bytes> beats{};      // who acknowledged that checkpoint; only beside `cut`
    };
    OrgId org;
    Hash32 genesis;
    std::vector<Bytes> entries;          // of the organisation log
    std::vector<Part> parts;
};

Bytes encodeBundle(const BundleFile& file);
// Malformed: no bundle, cut short, or a sum that does not fit. Read whole before anything is taken: half a file is none.
Result<BundleFile> decodeBundle(ByteView bytes);

} // namespace aanzet::store
