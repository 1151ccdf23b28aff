// SPDX-License-Identifier: EUPL-1.2
#include "shared/protocol/Admission.h"
#include "shared/protocol/WireError.h"
#include "sync-server/service/Calls.h"
#include "sync-server/store/BeatTable.h"
#include "sync-server/store/UploadTable.h"

namespace aanzet::server {
namespace {

void decodeItem(DecodedItem& item, const OrgId& org)
{
    auto batch = record::decodeFrame(item.frame);
    if (!batch) {
        item.failure = batch.code();
        return;
    }
    item.batch = std::move(*batch);
    item.digest = item.batch->digest(org, item.space);
}

Status fetchParts(WriteSession& session, const Caller& caller, const SpaceRow& row, DecodedItem& item)
{
    UploadTable uploads(session.store());
    AANZET_TRY(const auto upload, uploads.find(row, UploadTable::Kind::Batch, UploadTable::batchName(caller.device, item.reference)));
    if (!upload || !upload->isComplete) return Error{ErrorCode::UnknownContext, "parts not complete"};
    AANZET_TRY(item.frame, uploads.read(*upload, 0, upload->total));
    AANZET_CHECK(uploads.drop(upload->id));
    decodeItem(item, session.directory()->org()->org());
    if (item.batch && item.digest.hash != item.reference) return Error{ErrorCode::Malformed, "hash of parts"};
    return {};
}

struct Counted {
    std::uint64_t batches = 0, operations = 0, duplicates = 0;
};

Status takeItem(WriteSession& session, const Caller& caller, DecodedItem& item, Counted& counted)
{
    const auto directory = session.directory();
    const auto* log = directory->space(item.space);
    // Any member may bring batches, also those of others: a restored server is healed by whoever comes first.
    if (!log || !directory->canRead(item.space, caller.user, session.now())) return Error{ErrorCode::NotAllowed, "no member"};
    AANZET_TRY(auto* open, session.space(item.space));
    if (!item.reference.isZero() && !item.batch) {
        // Said twice, because the answer was lost: the parts went when it was taken.
        AANZET_TRY(const bool isHeld, BatchTable(session.store(), directory->org()->org()).isWhole(open->row, item.reference));
        if (isHeld) {
            ++counted.duplicates;
            return {};
        }
        AANZET_CHECK(fetchParts(session, caller, open->row, item));
    }
    if (!item.batch) return item.failure;
    const auto& batch = *item.batch;

    const auto chain = open->fields.chain(batch.author);
    AANZET_CHECK(open->fields.failure());
    const auto held = chain && batch.number <= chain->number ? open->fields.batchHash(batch.author, batch.number) : std::nullopt;
    if (!held || *held != item.digest.hash) AANZET_CHECK(protocol::admit(batch, item.digest, *directory->org(), *log, chain, session.now()));
    BatchTable batches(session.store(), directory->org()->org());
    AANZET_TRY(const auto taken, batches.take(open->row, open->fields, batch, item.digest, log->state(), session.now()));
    if (taken == BatchTable::Taken::Held) {
        ++counted.duplicates;
        return {};
    }
    ++counted.batches;
    counted.operations += batch.operations.size();
    session.noteSpace(item.space);
    return {};
}

// Refused for good though well-formed: kept for a person to look at (protocol.md 5). Only what its device signed.
Status putAside(WriteSession& session, const Caller& caller, const DecodedItem& item, ErrorCode why, Metrics& metrics)
{
    if (!item.batch || (why != ErrorCode::NotAllowed && why != ErrorCode::Revoked)) return {};
    const auto directory = session.directory();
    const auto* device = directory->org()->state().device(item.batch->device);
    if (!device || !directory->canRead(item.space, caller.user, session.now())) return {};
    if (!item.batch->verify(directory->org()->org(), item.space, device->keys.sign)) return {};
    AANZET_TRY(auto* open, session.space(item.space));
    AANZET_CHECK(BatchTable(session.store(), directory->org()->org()).quarantine(open->row, *item.batch, item.digest.hash, why, session.now(), item.frame));
    if (session.store().db().changes() > 0) ++metrics.quarantined;
    return {};
}

Status takeBeat(WriteSession& session, const Caller& caller, ByteView bytes)
{
    AANZET_TRY(const auto beat, protocol::decodeBeat(bytes));
    const auto directory = session.directory();
    if (beat.device != caller.device || !directory->canRead(beat.space, caller.user, session.now())) return ErrorCode::NotAllowed;
    const auto& org = *directory->org();
    if (!crypto::verify(org.state().device(caller.device)->keys.sign, protocol::beatBytes(beat, org.org()), beat.signature)) return ErrorCode::BadSignature;
    const auto today = std::chrono::floor<std::chrono::days>(session.now()).time_since_epoch().count();
    if (beat.day > today + 1) return ErrorCode::BadRequest;   // a clock that runs ahead would silence its author for good
    AANZET_TRY(auto* open, session.space(beat.space));
    const auto chain = open->fields.chain(beat.author);
    AANZET_CHECK(open->fields.failure());
    if (chain && chain->device != beat.device) return ErrorCode::NotAllowed;
    const auto before = open->row.beats;
    // A second one of a day is taken when it knows more of the space's log: it acknowledges what was appended meanwhile.
    const auto* log = directory->space(beat.space);
    const auto knows = log->indexOf(beat.spaceHead);
    BeatTable beats(session.store());
    AANZET_TRY(const auto held, beats.of(open->row, beat.device, beat.author));
    const bool isMore = held && knows && log->indexOf(held->spaceHead).value_or(0) < *knows;
    AANZET_CHECK(beats.put(open->row, beat, today, isMore ? BeatTable::SameDay::Replace : BeatTable::SameDay::Keep));
    if (open->row.beats != before) session.noteSpace(beat.space);
    return {};
}

} // namespace

DecodedGroups decodeGroups(protocol::SyncRequest& request, const Directory& directory)
{
    const auto org = directory.org() ? directory.org()->org() : OrgId{};
    DecodedGroups out;
    for (auto& group : request.groups) {
        auto& to = out.emplace_back();
        for (auto& item : group) {
            auto& d = to.emplace_back();
            d.space = item.space;
            d.frame = std::move(item.frame);
            if (auto reference = Hash32::from(d.frame); reference.ok()) d.reference = *reference;
            else decodeItem(d, org);
        }
    }
    return out;
}

Status takeGroups(WriteSession& session, const Caller& caller, DecodedGroups& groups, const std::vector<Bytes>& beats,
                  protocol::SyncResponse& response, Metrics& metrics)
{
    for (auto& group : groups) {
        auto& result = response.groups.emplace_back();
        DecodedItem* refused = nullptr;
        Counted counted;
        const auto done = session.part([&]() -> Status {
            for (auto& item : group) {
                refused = &item;
                AANZET_CHECK(takeItem(session, caller, item, counted));
            }
            return {};
        });
        if (done.ok()) {
            metrics.batches += counted.batches;
            metrics.operations += counted.operations;
            metrics.duplicates += counted.duplicates;
            continue;
        }
        if (isStorageFailure(done.code()) || !refused) return done.error();
        result.error = protocol::wireErrorOf(done.code()).number;
        result.item = static_cast<std::uint32_t>(refused - group.data());
        metrics.refuse(result.error);
        AANZET_CHECK(session.part([&] { return putAside(session, caller, *refused, done.code(), metrics); }));
    }
    for (const auto& beat : beats) {
        // A beat is news, not work: one that does not fit is dropped.
        const auto done = session.part([&] { return takeBeat(session, caller, beat); });
        if (!done.ok() && isStorageFailure(done.code())) return done.error();
    }
    return {};
}

} // namespace aanzet::server
