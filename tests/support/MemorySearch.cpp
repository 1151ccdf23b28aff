// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/MemorySearch.h"
#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <fstream>
#include <unistd.h>

namespace aanzet::test {

MemorySearch::MemorySearch(ByteView secret) : m_inverted(secret.begin(), secret.end())
{
    for (auto& b : m_inverted) b = static_cast<std::uint8_t>(~b);
}

int MemorySearch::hits() const
{
    static std::uint8_t page[1 << 20];
    const auto own = reinterpret_cast<unsigned long>(page);
    const std::size_t size = m_inverted.size();
    const int memory = ::open("/proc/self/mem", O_RDONLY);
    std::ifstream maps("/proc/self/maps");
    int found = 0;
    for (std::string line; std::getline(maps, line);) {
        unsigned long from = 0, to = 0;
        char rights[5] = {};
        if (std::sscanf(line.c_str(), "%lx-%lx %4s", &from, &to, rights) != 3 || rights[0] != 'r' || rights[1] != 'w') continue;
        for (unsigned long at = from; at < to;) {
            const ssize_t n = ::pread(memory, page, std::min<unsigned long>(sizeof page, to - at), static_cast<off_t>(at));
            if (n < static_cast<ssize_t>(size)) break;
            for (std::size_t i = 0; i + size <= static_cast<std::size_t>(n); ++i) {
                if (page[i] != static_cast<std::uint8_t>(~m_inverted[0]) || (at + i >= own && at + i < own + sizeof page)) continue;
                std::size_t same = 1;
                while (same < size && page[i + same] == static_cast<std::uint8_t>(~m_inverted[same])) ++same;
                found += same == size;
            }
            if (at + static_cast<unsigned long>(n) >= to) break;
            at += static_cast<unsigned long>(n) - size + 1;
        }
    }
    ::close(memory);
    std::fill(std::begin(page), std::end(page), std::uint8_t(0));
    asm volatile("" : : "r"(page) : "memory");
    return found;
}

} // namespace aanzet::test
