// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/vault/Vault.h"
#include <map>

// Sealed attachments in the vault, whole or as far as they have come (Table::Blobs; FORMAT.md). Knows no keys of spaces.
namespace aanzet::store {

class BlobShelf
{
public:
    static constexpr std::size_t kPart = 256 * 1024;      // of one row

    explicit BlobShelf(vault::Vault& vault) : m_vault(vault) {}

    struct Name {
        SpaceId space;
        BlobId blob;
        Hash32 hash;                     // of the sealed bytes, as the record says
        std::uint64_t total = 0;         // sealed bytes
    };
    struct State {
        std::uint64_t held = 0;
        bool isWhole = false;            // all bytes came and fitted the hash
        bool isDamaged = false;          // and later they did not: kept as they are, nothing better is known here
        Generation server;               // of the server that is known to have it; zero: none
    };
    // Cached; a row that does not open counts as far as the parts say.
    State state(const Name& name);
    // All of it at once: made on this device. Inside a Change it is durable with that; forget() when that is undone.
    Status keep(const Name& name, ByteView sealed);
    // The next bytes from elsewhere. `offset` other than what is held: BadRequest, nothing changes. When all are here and do
    // not fit the hash: BadSignature, and nothing is held.
    Status append(const Name& name, std::uint64_t offset, ByteView bytes);
    // NotFound: not whole here. CorruptData: what lies here is damaged. When a server is known to have it, it counts as not
    // here from then on and comes again; else it is kept and said.
    Result<Bytes> read(const Name& name);
    Status noteServer(const Name& name, const Generation& server);
    Status drop(const Name& name);       // nothing there: fine
    void forget() { m_known.clear(); }   // a Change was undone

private:
    struct Head {
        State state;
        std::uint32_t parts = 0;
    };
    std::int64_t row(const Name& name, std::uint32_t part) const;
    Head& head(const Name& name);
    Status saveHead(const Name& name, const Head& head);
    Status addParts(const Name& name, Head& head, ByteView bytes);
    Result<Bytes> collect(const Name& name, std::uint32_t parts);

    vault::Vault& m_vault;
    std::map<std::pair<SpaceId, BlobId>, Head> m_known;
};

} // namespace aanzet::store
