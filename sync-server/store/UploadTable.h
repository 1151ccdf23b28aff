// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/protocol/Messages.h"
#include "sync-server/store/LogTable.h"

namespace aanzet::server {

// What comes in pieces: large batches (named by a hash, kept until they are taken) and attachments (named by their id).
class UploadTable
{
public:
    enum class Kind : std::uint8_t { Batch = 1, Attachment = 2 };
    static constexpr std::uint64_t kMaxAttachment = 32ull << 20;
    static constexpr auto kUnnamedLife = std::chrono::days(30);

    explicit UploadTable(Store& store) : m_db(store.db()) {}

    struct Part {
        std::uint64_t offset = 0;
        std::uint64_t total = 0;
        Hash32 hash;               // BLAKE2b-256 of the whole
        ByteView data;
    };
    // A piece that does not continue what is held changes nothing; the answer says where to go on.
    // Malformed: more than `total`, or the whole does not fit its hash (it is thrown away). TooLarge.
    Result<protocol::PartResponse> put(const SpaceRow& space, Kind kind, ByteView name, const Part& part, WallTime now);

    struct State {
        std::int64_t id = 0;
        Hash32 hash;
        std::uint64_t total = 0, held = 0;
        bool isComplete = false;
    };
    Result<std::optional<State>> find(const SpaceRow& space, Kind kind, ByteView name);
    Result<Bytes> read(const State& upload, std::uint64_t offset, std::uint64_t limit);
    Status drop(std::int64_t id);
    Status dropNamed(const SpaceRow& space, Kind kind, ByteView name);
    // Unfinished ones and attachments that no batch names, older than kUnnamedLife.
    Status sweep(WallTime now);

private:
    sql::Connection& m_db;
};

} // namespace aanzet::server
