// SPDX-License-Identifier: EUPL-1.2
#include "sync-server/service/Calls.h"
#include "sync-server/store/UploadTable.h"

namespace aanzet::server {

static Result<UploadTable::Part> partOf(const Route& route, const Hash32& hash, ByteView body)
{
    const auto offset = route.number("offset"), total = route.number("total");
    if (!offset || !total) return Error{ErrorCode::BadRequest, "offset, total"};
    return UploadTable::Part{*offset, *total, hash, body};
}

// Who may write in the space may bring data for it; who may only read costs it nothing.
static Result<SpaceRow> writableSpace(WriteSession& session, const Caller& caller, const SpaceId& space)
{
    const auto& directory = *session.directory();
    if (!directory.canRead(space, caller.user, session.now()) || !directory.space(space)->state().canWrite(caller.user)) return ErrorCode::NotAllowed;
    AANZET_TRY(const auto* open, session.space(space));
    return open->row;
}

template <class F> static Result<F> hexOf(std::string_view text)
{
    auto f = F::fromHex(text);
    if (!f) return Error{ErrorCode::BadRequest, "id in the path"};
    return *f;
}

Result<protocol::PartResponse> putBatchPart(WriteSession& session, const Caller& caller, const Route& route, ByteView body)
{
    AANZET_TRY(const auto hash, hexOf<Hash32>(route.first));
    AANZET_TRY(const auto space, hexOf<SpaceId>(route.member("space").value_or("")));
    AANZET_TRY(const auto content, hexOf<Hash32>(route.member("hash").value_or("")));
    AANZET_TRY(const auto row, writableSpace(session, caller, space));
    AANZET_TRY(const auto part, partOf(route, content, body));
    // Taken before, and the answer was lost: nothing of it has to come again.
    AANZET_TRY(const bool isHeld, BatchTable(session.store(), session.directory()->org()->org()).isWhole(row, hash));
    if (isHeld) return protocol::PartResponse{part.total, true};
    return UploadTable(session.store()).put(row, {UploadTable::Kind::Batch, caller.device, UploadTable::batchName(caller.device, hash)}, part, session.now());
}

Result<protocol::PieceResponse> readPiece(const ReadView& view, const Route& route)
{
    AANZET_TRY(const auto hash, hexOf<Hash32>(route.first));
    AANZET_TRY(const auto space, hexOf<SpaceId>(route.member("space").value_or("")));
    const auto offset = route.number("offset"), length = route.number("length");
    if (!offset || !length || !*length) return Error{ErrorCode::BadRequest, "offset, length"};
    if (!view.directory.canRead(space, view.caller.user, view.now)) return ErrorCode::NotAllowed;
    AANZET_TRY(const auto snapshot, Snapshot::begin(view.store));
    AANZET_TRY(const auto row, LogTable(view.store).space(space));
    if (!row) return ErrorCode::NotFound;
    AANZET_TRY(const auto frame, BatchTable(view.store, view.directory.org()->org()).frame(*row, hash));
    protocol::PieceResponse piece{frame.size(), crypto::hash256(frame), {}};
    if (*offset < frame.size()) piece.bytes = bytesOf(ByteView(frame).subspan(*offset, std::min<std::size_t>(*length, frame.size() - *offset)));
    return piece;
}

Result<protocol::PartResponse> putBlob(WriteSession& session, const Caller& caller, const Route& route, ByteView body)
{
    AANZET_TRY(const auto space, hexOf<SpaceId>(route.first));
    AANZET_TRY(const auto id, hexOf<BlobId>(route.second));
    AANZET_TRY(const auto hash, hexOf<Hash32>(route.member("hash").value_or("")));
    AANZET_TRY(const auto row, writableSpace(session, caller, space));
    if (session.directory()->space(space)->state().erasedBlobs->contains(id)) return ErrorCode::NotAllowed;
    AANZET_TRY(const auto part, partOf(route, hash, body));
    return UploadTable(session.store()).put(row, {UploadTable::Kind::Attachment, caller.device, bytesOf(id.view())}, part, session.now());
}

Result<BlobAnswer> readBlob(const ReadView& view, const Route& route)
{
    AANZET_TRY(const auto space, hexOf<SpaceId>(route.first));
    AANZET_TRY(const auto id, hexOf<BlobId>(route.second));
    if (!view.directory.canRead(space, view.caller.user, view.now)) return ErrorCode::NotAllowed;
    AANZET_TRY(const auto snapshot, Snapshot::begin(view.store));
    AANZET_TRY(const auto row, LogTable(view.store).space(space));
    if (!row) return ErrorCode::NotFound;
    UploadTable uploads(view.store);
    AANZET_TRY(const auto upload, uploads.find(*row, UploadTable::Kind::Attachment, id.view()));
    if (!upload) return ErrorCode::NotFound;
    BlobAnswer answer{upload->held, upload->total, upload->isComplete, {}};
    if (route.call == Call::BlobHead) return answer;
    if (!upload->isComplete) return ErrorCode::NotFound;
    const auto offset = route.number("offset").value_or(0);
    const auto length = route.number("length").value_or(kMaxPartBody);
    AANZET_TRY(answer.body, uploads.read(*upload, offset, std::min<std::uint64_t>(length, kMaxPartBody)));
    return answer;
}

} // namespace aanzet::server
