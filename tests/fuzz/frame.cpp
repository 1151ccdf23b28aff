// SPDX-License-Identifier: EUPL-1.2
#include "shared/record/CutState.h"
#include "tests/fuzz/Same.h"
#include <map>

using namespace aanzet;
using namespace aanzet::record;
using fuzz::claim;

namespace {

// A log that learned of one batch: enough for judge to walk every branch.
struct OneBatchLog final : LogView {
    const Batch* held = nullptr;
    Hash32 heldHash;
    std::optional<ChainHead> chain(const AuthorId& author) const override
    {
        if (!held || author != held->author) return {};
        return ChainHead{held->number, heldHash, held->lastSeq(), held->operations.back().lamport, held->device, held->orgHead, held->spaceHead};
    }
    std::optional<Hash32> batchHash(const AuthorId& author, std::uint64_t number) const override
    {
        if (!held || author != held->author || number != held->number) return {};
        return heldHash;
    }
    std::uint64_t highestLamport() const override { return held ? held->operations.back().lamport : 0; }
    std::optional<std::uint64_t> lamportOf(const FieldId& field, const Dot& dot) const override
    {
        if (held)
            for (const auto& op : held->operations)
                if (op.field == field && op.dot() == dot) return op.lamport;
        return {};
    }
    std::optional<FieldIdentity> identityOf(const FieldId& field) const override
    {
        if (held)
            for (const auto& op : held->operations)
                if (op.field == field) return FieldIdentity{op.record, op.rule};
        return {};
    }
};

// Part of a state at a checkpoint: what is taken keeps one form, and a device goes on from it without falling over.
void cutPart(ByteView input)
{
    auto part = decodeCutPart(input);
    if (!part) return;
    claim(part->first < part->total && !part->fields.empty() && part->fields.size() <= CutPart::kMaxFields);
    const auto written = encodeCutPart(*part);
    claim(isCutPart(written));
    const auto again = decodeCutPart(written);
    claim(again.ok());
    fuzz::claimSame(encodeCutPart(*again), written);

    const OrgId org;
    const SpaceId space;
    CutState state{part->chains, part->fields};
    const auto hash = state.hash(org, space);
    for (auto& f : state.fields)
        for (auto& op : f.live) op.body.reset();
    claim(state.hash(org, space) == hash);
    CutBuilder builder;
    builder.begin(std::move(state), org, space);
    claim(builder.finish().hash(org, space) == hash);
    builder.begin({part->chains, part->fields}, org, space);
    const auto& first = part->fields.front();
    Batch next;
    next.author = first.live.front().author;
    next.operations = {first.live.front()};
    next.operations[0].context = {first.live.back().dot()};
    const auto digest = next.digest(org, space);
    builder.take(next, digest);
    builder.take(next, digest);
    claim(builder.finish().fields.size() == part->fields.size());
}

} // namespace

// Any bytes as a frame: what is taken has one form, is in order, and its stubs have its hash. Then acceptance and merging
// walk over it: the same batch again is a duplicate, the same operations again change nothing.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ByteView input(data, size);
    if (isCutPart(input)) {
        claim(!decodeFrame(input).ok());   // no bytes are both
        cutPart(input);
        return 0;
    }
    auto batch = decodeFrame(input);
    if (!batch) return 0;
    fuzz::claimSame(encodeFrame(*batch), input);
    claim(!batch->operations.empty() && batch->operations.size() <= Batch::kMaxOperations);

    const OrgId org;
    const SpaceId space;
    auto stubs = *batch;
    for (std::size_t i = 0; i < stubs.operations.size(); ++i) {
        auto& op = stubs.operations[i];
        claim(op.author == batch->author && op.epoch == batch->epoch && op.seq == batch->firstSeq + i);
        for (std::size_t k = 1; k < op.context.size(); ++k) claim(op.context[k - 1].author < op.context[k].author);
        op.body.reset();
    }
    const auto hash = batch->hash(org, space);
    claim(stubs.hash(org, space) == hash);

    OneBatchLog log;
    (void)judge(*batch, hash, log);
    log.held = &*batch;
    log.heldHash = hash;
    claim(judge(*batch, hash, log).verdict == Verdict::Duplicate);
    auto other = hash;
    other.b[0] ^= 1;
    claim(judge(*batch, other, log).verdict == Verdict::Never);
    auto next = *batch;
    ++next.number;
    next.prev = hash;
    (void)judge(next, other, log);

    std::map<FieldId, FieldState> fields;
    for (const auto& op : batch->operations) {
        auto& f = fields.try_emplace(op.field, FieldState{op.rule, {}, {}}).first->second;
        merge(f, op, op.hash(org, space), 0);
        const auto before = f;
        claim(merge(f, op, op.hash(org, space), 1) != MergeOutcome::Joined);
        claim(f == before);
    }
    return 0;
}
