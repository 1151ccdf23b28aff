// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/SimulatedFile.h"
#include <algorithm>

namespace aanzet::test {

static constexpr std::size_t kSector = 512;

static void put(Bytes& content, std::size_t at, ByteView bytes)
{
    if (content.size() < at + bytes.size()) content.resize(at + bytes.size());
    std::copy(bytes.begin(), bytes.end(), content.begin() + static_cast<std::ptrdiff_t>(at));
}

void UnsyncedLog::write(std::size_t at, ByteView before, ByteView now, std::size_t sizeBefore)
{
    m_changes.push_back({false, at, bytesOf(before), bytesOf(now), sizeBefore});
}

void UnsyncedLog::truncate(std::size_t size, ByteView cutOff, std::size_t sizeBefore)
{
    m_changes.push_back({true, size, bytesOf(cutOff), {}, sizeBefore});
}

Bytes UnsyncedLog::afterPowerCut(Bytes content, Unsynced policy, std::mt19937_64& random) const
{
    if (policy == Unsynced::Keep) return content;
    for (auto change = m_changes.rbegin(); change != m_changes.rend(); ++change) {
        put(content, change->at, change->before);
        content.resize(change->sizeBefore);
    }
    if (policy == Unsynced::Drop) return content;
    for (const auto& change : m_changes) {
        if (change.isTruncate) {
            if (random() & 1) content.resize(std::min(change.at, content.size()));
            continue;
        }
        const ByteView now(change.now);
        for (std::size_t from = 0; from < now.size();) {
            const std::size_t n = std::min(kSector - (change.at + from) % kSector, now.size() - from);
            if (random() & 1) put(content, change.at + from, now.subspan(from, n));
            from += n;
        }
    }
    return content;
}

} // namespace aanzet::test
