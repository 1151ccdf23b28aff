// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/membership/OrgBodies.h"
#include <chrono>

// Bodies of a space log. decode...: as in OrgBodies.h.
namespace aanzet::membership {

constexpr std::size_t kMaxGrants = 512, kMaxWrapsPerGrant = 8, kMaxWrapBytes = 36 * 1024, kMaxSealedKind = 128;
constexpr std::size_t kMaxRecipients = 513;              // members and the recovery key
constexpr std::size_t kMaxCutoffs = 1024, kMaxErased = 4096;

enum class RevokeReason : std::uint8_t { Removed = 1, Expired = 2, Reduced = 3 };
enum class EraseGround : std::uint8_t { RetentionPeriod = 1, Request = 2, Correction = 3, Other = 4 };

// Principal zero stands for the organisation's recovery key (Policy::recovery).
struct Grant {
    UserId principal;
    Right right = Right::Read;
    WallTime expires{};                  // zero: does not expire
    std::vector<Bytes> wraps;            // Wrap.h; together every epoch's key and K_fid
    bool operator==(const Grant&) const = default;
};
struct Create {
    UserId creator;
    Hash32 fidCommitment;
    Hash32 keyCommitment;                // epoch 0
    Bytes sealedKind;                    // Wrap.h
    std::vector<Grant> grants;           // sorted by principal; the creator among them, managing, without end
    bool operator==(const Create&) const = default;
};
struct Revoke {
    UserId principal;
    RevokeReason reason = RevokeReason::Removed;
    Right remaining = Right::Read;       // Reduced: what is left (Read or Write); else Read and without meaning
    std::vector<Cutoff> cutoffs;         // sorted by author: the principal's authors
    bool operator==(const Revoke&) const = default;
};
struct RotateWrap {
    UserId principal;
    Bytes sealed;
    bool operator==(const RotateWrap&) const = default;
};
struct Rotate {
    std::uint32_t epoch = 0;             // the new one
    Hash32 commitment;
    std::vector<RotateWrap> wraps;       // sorted by principal
    std::vector<Cutoff> cutoffs;         // sorted by author: where each author stood when the old epoch ended
    bool operator==(const Rotate&) const = default;
};
// Written by a manager: the offer. Written by `to`: the acceptance; `from` is no member any more.
struct Transfer {
    UserId from, to;
    std::vector<Cutoff> cutoffs;         // of `from`, in the acceptance; sorted by author
    bool operator==(const Transfer&) const = default;
};
struct Checkpoint {
    std::vector<Cutoff> authors;         // sorted by author
    Hash32 stateHash;
    bool operator==(const Checkpoint&) const = default;
};
struct ErasedOperation {
    AuthorId author;
    std::uint64_t seq = 0;
    auto operator<=>(const ErasedOperation&) const = default;
};
struct Erase {
    std::vector<RecordId> records;       // each list sorted, without repetition; not all empty
    std::vector<FieldId> fields;
    std::vector<ErasedOperation> operations;
    std::vector<BlobId> blobs;
    EraseGround ground = EraseGround::RetentionPeriod;
    std::chrono::year_month_day date{};
    bool operator==(const Erase&) const = default;
};
struct Close {
    bool operator==(const Close&) const = default;
};

Bytes encodeBody(const Create&);
Bytes encodeBody(const Grant&);
Bytes encodeBody(const Revoke&);
Bytes encodeBody(const Rotate&);
Bytes encodeBody(const Transfer&);
Bytes encodeBody(const Checkpoint&);
Bytes encodeBody(const Erase&);
Bytes encodeBody(const Close&);
Result<Create> decodeCreate(ByteView);
Result<Grant> decodeGrant(ByteView);
Result<Revoke> decodeRevoke(ByteView);
Result<Rotate> decodeRotate(ByteView);
Result<Transfer> decodeTransfer(ByteView);
Result<Checkpoint> decodeCheckpoint(ByteView);
Result<Erase> decodeErase(ByteView);
Result<Close> decodeClose(ByteView);

} // namespace aanzet::membership
