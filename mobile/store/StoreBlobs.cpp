// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/BlobBox.h"
#include "mobile/store/RowReading.h"
#include "mobile/store/Space.h"

// Attachments: a record that says what it is and holds the key, and sealed content beside it.
namespace aanzet::store {

using vault::Table;

namespace {

constexpr std::size_t kMostAtOnce = 16 << 20;   // bytes fetched by one sync

bool isAttachment(std::uint16_t type) { return type == types::Attachment || type == types::WorkAttachment; }

template <class T> std::optional<T> valueOf(const Replica& replica, const RecordId& record, std::uint16_t type, const char* name)
{
    const auto versions = replica.versions(record, type, fieldOf(type, name));
    if (versions.empty()) return std::nullopt;
    const auto value = decodeValue(versions.front().value);
    const auto* of = value ? std::get_if<T>(&*value) : nullptr;
    return of ? std::optional<T>(*of) : std::nullopt;
}

BlobId blobIdOf(const RecordId& reference)
{
    BlobId id;
    id.b = reference.b;
    return id;
}

} // namespace

std::optional<BlobShelf::Name> Store::blobOf(const Space& s, const RecordId& record) const
{
    const auto type = s.replica.typeOf(record);
    if (!type || !isAttachment(*type)) return std::nullopt;
    const auto blob = valueOf<RecordId>(s.replica, record, *type, "blob");
    const auto hash = valueOf<std::string>(s.replica, record, *type, "blob_hash");
    const auto size = valueOf<std::int64_t>(s.replica, record, *type, "size");
    const auto digest = hash ? Hash32::fromHex(*hash) : Result<Hash32>(ErrorCode::NotFound);
    if (!blob || !digest || !size || *size < 1 || *size > std::int64_t(kMaxBlobContent)) return std::nullopt;
    return BlobShelf::Name{s.id(), blobIdOf(*blob), *digest, sealedBlobSize(std::size_t(*size))};
}

std::optional<BlobShelf::Name> Store::blobNamed(const SpaceId& space, const BlobId& blob) const
{
    const auto* s = find(space);
    if (!s) return std::nullopt;
    for (const auto type : {types::Attachment, types::WorkAttachment})
        for (const auto& record : s->replica.records(type))
            if (auto name = blobOf(*s, record); name && name->blob == blob) return name;
    return std::nullopt;
}

// The edit that says which blob it is: the batch that carries it names the blob, if it is whole here.
std::optional<BlobId> Store::introducedBy(const PendingEdit& edit)
{
    if (!isAttachment(edit.type) || edit.field != fieldOf(edit.type, "blob")) return std::nullopt;
    const auto value = decodeValue(edit.value);
    const auto* reference = value ? std::get_if<RecordId>(&*value) : nullptr;
    const auto* s = find(edit.space);
    const auto name = reference && s ? blobOf(*s, edit.record) : std::nullopt;
    if (!name || name->blob != blobIdOf(*reference) || !m_blobs.state(*name).isWhole) return std::nullopt;
    return name->blob;
}

Result<RecordId> Store::attach(const AttachRequest& request)
{
    const auto kind = kindOf(request.space);
    if (!kind) return Error{ErrorCode::NotFound, "space"};
    const auto type = *kind == SpaceKind::Client ? types::Attachment : types::WorkAttachment;
    const auto key = BlobKey::random();
    AANZET_TRY(const auto sealed, sealBlob(key, request.content));
    const auto blob = crypto::randomFixed<RecordId>();
    const BlobShelf::Name name{request.space, blobIdOf(blob), crypto::hash256(sealed), sealed.size()};
    PutRequest put{request.space, type, crypto::randomFixed<RecordId>(), request.fields};
    const auto add = [&](const char* field, FieldValue value) { put.fields.push_back({fieldOf(type, field), std::move(value), {}}); };
    add("blob", blob);
    add("blob_key", toHex(key.view()));
    add("blob_hash", name.hash.hex());
    add("size", std::int64_t(request.content.size()));
    auto puts = request.with;
    puts.push_back(std::move(put));
    std::vector<RecordId> ids;
    AANZET_TRY(auto edits, prepare(puts, ids));
    const auto durable = [&]() -> Status {
        AANZET_TRY(auto change, m_vault.begin());
        AANZET_CHECK(m_blobs.keep(name, sealed));
        AANZET_CHECK(insertEdits(edits));
        return change.commit();
    }();
    if (!durable) {
        m_blobs.forget();
        return durable.error();
    }
    adoptEdits(std::move(edits));
    return ids.back();
}

Store::BlobPlace Store::placeOf(const SpaceId& space, const RecordId& attachment)
{
    const auto* s = find(space);
    const auto name = s ? blobOf(*s, attachment) : std::nullopt;
    if (!name) return BlobPlace::Damaged;
    const auto state = m_blobs.state(*name);
    return state.isWhole ? BlobPlace::Here : state.isDamaged ? BlobPlace::Damaged : BlobPlace::Coming;
}

Result<crypto::SecretBytes> Store::content(const SpaceId& space, const RecordId& attachment)
{
    const auto* s = find(space);
    const auto type = s ? s->replica.typeOf(attachment) : std::nullopt;
    if (!type) return ErrorCode::NotFound;
    if (m_accessLog) m_accessLog->note(Access::Read, space, attachment);
    const auto name = blobOf(*s, attachment);
    const auto hex = valueOf<std::string>(s->replica, attachment, *type, "blob_key");
    const auto size = valueOf<std::int64_t>(s->replica, attachment, *type, "size");
    if (!name || !hex || !size) return Error{ErrorCode::CorruptData, "an attachment"};
    AANZET_TRY(const auto sealed, m_blobs.read(*name));
    AANZET_TRY(auto bytes, fromHex(*hex));
    const crypto::SecretBytes wiped(std::move(bytes));
    const auto key = BlobKey::from(wiped.view());
    if (!key) return Error{ErrorCode::CorruptData, "an attachment"};
    return openBlob(*key, sealed, std::size_t(*size));
}

Status Store::carryContent(const SpaceId& from, const RecordId& attachment, const SpaceId& to)
{
    const auto* s = find(from);
    const auto name = s ? blobOf(*s, attachment) : std::nullopt;
    if (!name) return ErrorCode::NotFound;
    auto there = *name;
    there.space = to;
    if (m_blobs.state(there).isWhole) return {};
    AANZET_TRY(const auto sealed, m_blobs.read(*name));
    AANZET_TRY(auto change, m_vault.begin());
    if (const auto kept = m_blobs.keep(there, sealed); !kept) {
        m_blobs.forget();
        return kept;
    }
    const auto done = change.commit();
    if (!done) m_blobs.forget();
    return done;
}

Result<std::size_t> Store::expireAttachments(const std::string& today)
{
    std::vector<PutRequest> gone;
    std::vector<BlobShelf::Name> contents;
    for (auto& [id, s] : m_spaces) {
        if (s->hasLeft) continue;
        for (const auto type : {types::Attachment, types::WorkAttachment})
            for (const auto& record : s->replica.records(type)) {
                const auto day = valueOf<std::string>(s->replica, record, type, "expires_on");
                if (!day || *day >= today) continue;
                const auto shown = get(id, record);
                const bool isGone = shown && shown->life == LifeState::Removed;
                if (!isGone && !s->log.state().canWrite(user())) continue;
                const auto name = blobOf(*s, record);
                if (name && m_blobs.state(*name).held > 0) contents.push_back(*name);
                if (isGone) continue;
                PutRequest put{id, type, record, {}};
                put.removes = "the letter is dealt with";
                gone.push_back(std::move(put));
            }
    }
    if (!gone.empty()) AANZET_CHECK(putAll(gone));
    for (const auto& name : contents) AANZET_CHECK(m_blobs.drop(name));
    return gone.size();
}

std::vector<std::pair<SpaceId, BlobId>> Store::introduced(const Offer& offer) const
{
    std::vector<std::pair<SpaceId, BlobId>> out;
    for (const auto& item : offer.group)
        if (const auto batch = record::decodeFrame(item.frame))
            for (const auto& blob : batch->blobs) out.emplace_back(item.space, blob);
    return out;
}

Result<Bytes> Store::sealedBlob(const SpaceId& space, const BlobId& blob)
{
    const auto name = blobNamed(space, blob);
    if (!name) return ErrorCode::NotFound;
    return m_blobs.read(*name);
}

Status Store::blobOnServer(const SpaceId& space, const BlobId& blob)
{
    const auto* s = find(space);
    const auto name = blobNamed(space, blob);
    if (!s || !name || !m_blobs.state(*name).isWhole) return {};
    return m_blobs.noteServer(*name, s->row.cursor.generation);
}

std::vector<Store::BlobAt> Store::blobsToFetch()
{
    std::vector<BlobAt> out;
    std::size_t bytes = 0;
    for (auto& [id, s] : m_spaces) {
        if (s->hasLeft || s->replica.isClosed() || s->row.entriesOnServer == 0) continue;   // of who was not looked at, nothing is fetched
        for (const auto type : {types::Attachment, types::WorkAttachment})
            for (const auto& record : list(id, type)) {
                const auto name = blobOf(*s, record);
                if (!name || s->log.state().erasedBlobs->count(name->blob)) continue;
                const auto state = m_blobs.state(*name);
                if (state.isWhole || state.isDamaged || (!out.empty() && bytes + name->total > kMostAtOnce)) continue;
                bytes += name->total;
                out.push_back({*name, state});
            }
    }
    return out;
}

std::vector<Store::BlobAt> Store::blobsToBring()
{
    std::vector<BlobAt> out;
    for (auto& [id, s] : m_spaces) {
        if (s->hasLeft || s->replica.isClosed() || s->row.entriesOnServer == 0 || !s->log.state().canWrite(user())) continue;
        for (const auto type : {types::Attachment, types::WorkAttachment})
            for (const auto& record : list(id, type)) {
                const auto name = blobOf(*s, record);
                if (!name || s->log.state().erasedBlobs->count(name->blob)) continue;
                const auto state = m_blobs.state(*name);
                if (state.isWhole && state.server != s->row.cursor.generation) out.push_back({*name, state});
            }
    }
    return out;
}

Status Store::takeBlob(const BlobShelf::Name& name, std::uint64_t offset, ByteView bytes)
{
    AANZET_CHECK(m_blobs.append(name, offset, bytes));
    if (!m_blobs.state(name).isWhole) return {};
    AANZET_CHECK(m_blobs.noteServer(name, find(name.space)->row.cursor.generation));
    changed();
    return {};
}

} // namespace aanzet::store
