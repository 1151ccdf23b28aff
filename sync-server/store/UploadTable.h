// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/protocol/Messages.h"
#include "sync-server/store/LogTable.h"

namespace aanzet::server {

// What comes in parts: large batches (named by device and hash, kept until they are taken) and attachments (by their id).
// What no batch names yet is bounded per device: when something new is begun beyond it, the oldest goes.
class UploadTable
{
public:
    enum class Kind : std::uint8_t { Batch = 1, Attachment = 2 };
    static constexpr std::uint64_t kMaxAttachment = 32ull << 20;
    static constexpr auto kUnnamedLife = std::chrono::days(30);          // of attachments
    static constexpr auto kPartsLife = std::chrono::days(7);             // of batches that are not taken
    struct Bound {
        std::uint64_t bytes;                                             // as announced
        std::size_t count;
    };
    static constexpr Bound kBatches{8 << 20, 64}, kAttachments{128 << 20, 256};

    explicit UploadTable(Store& store) : m_db(store.db()) {}

    struct Part {
        std::uint64_t offset = 0;
        std::uint64_t total = 0;
        Hash32 hash;               // BLAKE2b-256 of the whole
        ByteView data;
    };
    struct Name {
        Kind kind;
        DeviceId device;           // who brings it
        Bytes name;
    };
    // A batch that one device brings is not touched by what others call by the same hash.
    static Bytes batchName(const DeviceId& device, const Hash32& batch) { return Writer().raw(device).raw(batch).take(); }
    // A part that does not continue what is held changes nothing; the answer says where to go on. A whole that does not
    // fit its hash is thrown away: nothing is held then. An attachment of no bytes is lost: a batch may name it, and whoever
    // has it may bring it later. NotAllowed: other content for one that a batch names. Malformed: more than `total`. TooLarge.
    Result<protocol::PartResponse> put(const SpaceRow& space, const Name& name, const Part& part, WallTime now);

    struct State {
        std::int64_t id = 0;
        Hash32 hash;
        std::uint64_t total = 0, held = 0;
        bool isComplete = false;
        bool isNamed = false;            // a batch stands on it
    };
    Result<std::optional<State>> find(const SpaceRow& space, Kind kind, ByteView name);
    Result<Bytes> read(const State& upload, std::uint64_t offset, std::uint64_t limit);
    Status drop(std::int64_t id);
    Status dropNamed(const SpaceRow& space, Kind kind, ByteView name);
    // What no batch names and nobody went on with.
    Status sweep(WallTime now);

private:
    Result<protocol::PartResponse> noteLost(const SpaceRow& space, const Name& name, const Part& part, WallTime now);
    Status empty(std::int64_t id);
    Status makeRoom(const Name& name, std::uint64_t bytes);
    sql::Connection& m_db;
};

} // namespace aanzet::server
