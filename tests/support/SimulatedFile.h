// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/types/Bytes.h"
#include <array>
#include <memory>
#include <random>
#include <vector>

namespace aanzet::test {

// What a power cut does to writes that no sync has confirmed.
enum class Unsynced {
    Keep,   // they all reached the disk
    Drop,   // none did
    Tear,   // sector by sector one way or the other, the write in progress too
};

// Writes and truncations since the last sync, with what stood there before.
class UnsyncedLog
{
public:
    void write(std::size_t at, ByteView before, ByteView now, std::size_t sizeBefore);
    void truncate(std::size_t size, ByteView cutOff, std::size_t sizeBefore);
    void clear() { m_changes.clear(); }
    bool empty() const { return m_changes.empty(); }
    // The content after a power cut now, from the content that stands there now.
    Bytes afterPowerCut(Bytes content, Unsynced policy, std::mt19937_64& random) const;

private:
    struct Change {
        bool isTruncate = false;
        std::size_t at = 0;          // of a truncation: the new size
        Bytes before, now;
        std::size_t sizeBefore = 0;
    };
    std::vector<Change> m_changes;
};

// One file held in memory with its locks and the shared memory of its write-ahead log; every handle on one name shares it.
struct SimulatedFile {
    static constexpr int kShmLocks = 8;   // SQLITE_SHM_NLOCK

    Bytes data;
    UnsyncedLog unsynced;

    int shared = 0;                       // holders of a shared lock or more
    const void* reserved = nullptr;
    const void* pending = nullptr;
    const void* exclusive = nullptr;

    std::vector<std::unique_ptr<std::uint8_t[]>> shm;
    int shmUsers = 0;
    std::array<int, kShmLocks> shmShared{};
    std::array<const void*, kShmLocks> shmExclusive{};
};

} // namespace aanzet::test
