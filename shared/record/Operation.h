// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/crypto/Crypto.h"
#include "shared/types/Bytes.h"
#include "shared/types/Clock.h"
#include <compare>
#include <cstdint>
#include <optional>
#include <vector>

// One field write. Bytes and rules: protocol.md 2 and FORMAT.md beside this file.
namespace aanzet::record {

enum class Rule : std::uint8_t { Keep = 0, Last = 1, First = 2 };

// Names one operation of a space: the author's seq-th.
struct Dot {
    AuthorId author;
    std::uint64_t seq = 0;
    auto operator<=>(const Dot&) const = default;
};

struct Operation {
    static constexpr std::size_t kMaxContext = 255;
    static constexpr std::size_t kMaxCiphertext = 256 * 1024 + crypto::kTagSize;
    static constexpr std::uint8_t kVersion = 1, kSuite = 1;

    RecordId record;
    FieldId field;
    Rule rule = Rule::Keep;
    std::uint32_t epoch = 0;
    AuthorId author;
    std::uint64_t seq = 0;
    std::uint64_t lamport = 0;
    std::vector<Dot> context;           // of this field; sorted by author, each author once
    Nonce24 nonce;
    Hash32 bodyHash;                    // BLAKE2b-256 of the ciphertext: a stub is an operation without `body`
    std::optional<Bytes> body;          // ciphertext

    Dot dot() const { return {author, seq}; }
    bool isStub() const { return !body.has_value(); }
    Bytes aad(const OrgId& org, const SpaceId& space) const;        // associated data: binds the body to its place
    Hash32 hash(const OrgId& org, const SpaceId& space) const;      // oph; the same for an operation and its stub
};

// What stands inside the ciphertext. `value` is one CBOR item, kept as it came: a version that does not know the field
// gives it back byte for byte. `extra` are members of a newer version (key and item, in order).
struct Payload {
    std::uint16_t type = 0;
    std::uint16_t field = 0;
    Bytes value;
    SaveId save;                        // one per save, shared by both spaces of a household
    std::uint32_t index = 0;            // place of this edit in its save; (save, index) is the edit id
    WallTime wall{};                    // the author's wall time, shown beside the time of receipt
    std::vector<std::pair<std::uint64_t, Bytes>> extra;
};
Bytes encodePayload(const Payload& p);
Result<Payload> decodePayload(ByteView cbor);      // Malformed

struct OpKeyPurpose;
using OpKey = crypto::Key<OpKeyPurpose>;
OpKey deriveOpKey(ByteView spaceKey);               // kdf(K_space[epoch], 1, "AzOpEnc_")

// BLAKE2b-128 keyed with K_fid over rec | rule | type | field: stable over epochs, unlinkable between records.
FieldId fieldId(ByteView fieldKey, const RecordId& record, Rule rule, std::uint16_t type, std::uint16_t field);

// Fills nonce, bodyHash and body of `op`; every other member must be set.
void sealOperation(Operation& op, const OrgId& org, const SpaceId& space, const OpKey& key, const Payload& payload);
// CorruptData: the body does not open at this place. Malformed: it opens, and its inside is not a payload.
Result<Payload> openOperation(const Operation& op, const OrgId& org, const SpaceId& space, const OpKey& key);

// author id of an installation: BLAKE2b-128("az1/author" | org | device | salt)
AuthorId authorId(const OrgId& org, const DeviceId& device, const Salt16& salt);

} // namespace aanzet::record
