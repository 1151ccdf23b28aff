// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/types/Bytes.h"

namespace aanzet::test {

// A secret to be looked for in this process's own memory (/proc/self/mem), kept inverted so that it does not find itself.
class MemorySearch
{
public:
    explicit MemorySearch(ByteView secret);   // 16 bytes at least
    int hits() const;                         // in all writable memory

private:
    Bytes m_inverted;
};

} // namespace aanzet::test
