// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/record/Batch.h"
#include <map>

// A space as it stands at a cut through all of its chains (docs/adr/0009): what a `checkpoint` entry signs, and what a
// fresh device begins with instead of every batch. Server and device make the same one from the same batches.
namespace aanzet::record {

struct CutChain {
    AuthorId author;
    ChainHead head;
};
struct CutField {
    FieldId id;
    RecordId record;
    Rule rule = Rule::Keep;
    VersionVector seen;
    std::vector<Operation> live;        // sorted by dot; a body may be missing, a stub stands for the same bytes
};
struct CutState {
    static constexpr std::size_t kMaxLive = 4096;      // live operations of one field
    static constexpr std::size_t kMaxFieldBytes = 2 << 20;      // of one field: it lies in one part
    std::vector<CutChain> chains;       // sorted by author
    std::vector<CutField> fields;       // sorted by id

    // BLAKE2b-256("az1/heads" | org | space | chains | fields); FORMAT.md. Bodies take no part beyond their hashes.
    Hash32 hash(const OrgId& org, const SpaceId& space) const;
    // No field is too large for a part, as far as its bodies are here.
    bool fitsParts() const;
};

// Some fields of a state, and with the first of them the chains. The bytes of wire and disk (FORMAT.md, "Cut").
struct CutPart {
    static constexpr std::size_t kMaxFields = 500;
    static constexpr std::size_t kMaxBytes = 3 << 20;
    Hash32 entry;                       // of the checkpoint
    std::uint64_t first = 0;            // place of its first field in the state
    std::uint64_t total = 0;            // fields of the whole state
    std::vector<CutChain> chains;       // in the part that begins with 0
    std::vector<CutField> fields;
};
Bytes encodeCutPart(const CutPart& part);
Result<CutPart> decodeCutPart(ByteView bytes);          // Malformed, TooLarge, NewerVersion
bool isCutPart(ByteView bytes);                         // and no frame of a batch

// Merges batches, in any order that keeps each chain's, into the state that they make.
class CutBuilder
{
public:
    void begin(CutState state, const OrgId& org, const SpaceId& space);     // on top of an earlier cut
    void take(const Batch& batch, const Batch::Digest& digest);
    CutState finish();

private:
    struct Field {
        RecordId record;
        FieldState state;
        std::map<Dot, Operation> live;
    };
    std::map<AuthorId, ChainHead> m_chains;
    std::map<FieldId, Field> m_fields;
};

} // namespace aanzet::record
