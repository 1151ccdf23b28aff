// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/record/FieldState.h"
#include "shared/record/Operation.h"

// A signed, chained set of operations of one author in one space (protocol.md 4), its compact frame on wire and disk,
// and the one acceptance rule of server and device.
namespace aanzet::record {

struct Batch {
    static constexpr std::size_t kMaxOperations = 1000;
    static constexpr std::size_t kMaxBytes = 512 * 1024;       // of a frame that is built
    static constexpr std::size_t kMaxFrame = 640 * 1024;       // of a frame that is read: one operation at its limit fits
    static constexpr std::size_t kMaxBlobs = 64;

    DeviceId device;
    AuthorId author;
    Salt16 salt;
    std::uint32_t epoch = 0;
    std::uint64_t number = 0;           // batch_no, from 1
    std::uint64_t firstSeq = 0;
    Hash32 prev;                        // hash of the author's batch before, zeros for the first
    Hash32 orgHead, spaceHead;          // the log heads under which it was written
    std::vector<Operation> operations;  // seq = firstSeq + place; author and epoch as above
    std::vector<BlobId> blobs;          // attachments it introduces
    Bytes ack;                          // sealed, see Ack; may be empty
    Signature signature;

    // Everything that is hashed of a batch, made once where several steps ask for it. Only of a batch that stays as it is.
    struct Digest {
        std::vector<Hash32> operations;                                 // oph of each
        Bytes header;
        Hash32 hash;
    };
    Digest digest(const OrgId& org, const SpaceId& space) const;
    Bytes header(const OrgId& org, const SpaceId& space) const;         // canonical, what is signed
    Hash32 hash(const OrgId& org, const SpaceId& space) const;          // BLAKE2b-256(header | signature)
    void sign(const OrgId& org, const SpaceId& space, const crypto::SigningKey& key);
    bool verify(const OrgId& org, const SpaceId& space, const SignPublicKey& key) const;
    bool verify(const Digest& digest, const SignPublicKey& key) const { return crypto::verify(key, digest.header, signature); }
    std::uint64_t lastSeq() const { return firstSeq + operations.size() - 1; }
};

Bytes encodeFrame(const Batch& batch);
// Refuses everything that encodeFrame would not write. Ids equal to context, limits and order are checked; signature,
// chain and rights are not.
Result<Batch> decodeFrame(ByteView frame);

// Hidden from the server: which batches of others this author had seen.
struct AckEntry {
    AuthorId author;
    std::uint64_t number = 0;
    Hash32 head;
};
Bytes sealAck(ByteView spaceKey, const SpaceId& space, const AuthorId& author, std::uint64_t number, const std::vector<AckEntry>& entries);
Result<std::vector<AckEntry>> openAck(ByteView spaceKey, const SpaceId& space, const AuthorId& author, std::uint64_t number, ByteView ack);

// Where an author's chain stands.
struct ChainHead {
    std::uint64_t number = 0;
    Hash32 hash;
    std::uint64_t lastSeq = 0;
    std::uint64_t lastLamport = 0;
    DeviceId device;
    Hash32 orgHead, spaceHead;
};

// What acceptance needs to know of a log; server and device each have one.
class LogView
{
public:
    struct FieldIdentity {
        RecordId record;
        Rule rule = Rule::Keep;
    };
    virtual ~LogView() = default;
    virtual std::optional<ChainHead> chain(const AuthorId& author) const = 0;
    virtual std::optional<Hash32> batchHash(const AuthorId& author, std::uint64_t number) const = 0;
    virtual std::uint64_t highestLamport() const = 0;
    virtual std::optional<std::uint64_t> lamportOf(const FieldId& field, const Dot& dot) const = 0;
    virtual std::optional<FieldIdentity> identityOf(const FieldId& field) const = 0;
};

enum class Verdict {
    Accept,
    Duplicate,   // this very batch is held
    NotYet,      // something before it is missing: hold it (device), MISSING (server)
    Never,       // quarantine
};
struct Acceptance {
    Verdict verdict = Verdict::Never;
    ErrorCode code = ErrorCode::Internal;   // why, unless accepted
};
// Chain, contexts and lamports. Signature and rights are judged before (protocol/Admission.h).
Acceptance judge(const Batch& batch, const Hash32& hash, const LogView& log);

} // namespace aanzet::record
