// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/record/Batch.h"
#include <map>

namespace aanzet::sync {

// How much goes at once, up and down. Lives longer than one sync: what broke a connection is remembered, and what came of
// a batch before it broke is kept.
class BatchSize
{
public:
    static constexpr std::size_t kStart = 32 * 1024, kLeast = 8 * 1024, kMost = record::Batch::kMaxBytes;
    static constexpr std::size_t kFull = 1 << 20, kLeastPart = 512;

    // Of what is signed as one batch. Final once it is signed: a large one then goes in parts.
    std::size_t bytes() const { return m_bytes; }
    // A connection broke, and not enough has gone since to forget it: what is larger than whole() goes in parts.
    bool isPoor() const { return m_isPoor || m_cap < kStart; }
    std::size_t part() const;                        // of one part up or one piece down
    std::size_t whole() const;                       // of what is asked for, or sent, in one request

    void begin() { m_through = 0; }                  // of a sync
    void passed(std::size_t bytes);                  // a request was answered: bytes of both bodies
    void bore(std::size_t content);                  // so much of what was wanted came or went with one request
    void broke(std::size_t tried);                   // there was no answer to a request of about so many bytes
    void pushBroke()
    {
        m_hasBroken = true;
        m_bytes = std::max(kLeast, m_bytes / 2);
        m_inRow = 0;
    }
    void went()                                      // a push was taken
    {
        if (++m_inRow < (m_hasBroken ? 3 : 1)) return;
        m_bytes = std::min(kMost, m_bytes * 2);
        m_inRow = 0;
    }

    // Batches that come in pieces, by their hash.
    struct Coming {
        Hash32 frame;                                // of the whole frame
        std::size_t total = 0;                       // 0: nothing came yet
        Bytes bytes;
        bool isWhole() const { return total > 0 && bytes.size() == total; }
    };
    std::map<Hash32, Coming> coming;

private:
    std::size_t reach() const;
    std::size_t m_bytes = kStart;
    int m_inRow = 0;
    bool m_hasBroken = false;                        // a line that never broke is tried with twice as much each time
    bool m_isPoor = false;
    std::size_t m_cap = kStart;                      // while it is not: doubles with what comes whole
    std::size_t m_window = 0;                        // bytes that got through between the last two breaks
    std::size_t m_through = 0;                       // bytes that got through since
};

} // namespace aanzet::sync
