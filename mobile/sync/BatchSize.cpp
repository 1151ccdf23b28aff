// SPDX-License-Identifier: EUPL-1.2
#include "mobile/sync/BatchSize.h"
#include <algorithm>

namespace aanzet::sync {

// What the line is thought to bear. One that bears much more than it did is tried with more.
std::size_t BatchSize::reach() const { return m_through > 8 * m_window ? 2 * m_through : std::max(m_window, m_through); }

// Half of a part is lost with each break.
std::size_t BatchSize::part() const { return std::clamp(m_isPoor ? reach() / 8 : m_cap, kLeastPart, kFull); }

std::size_t BatchSize::whole() const { return std::clamp(m_isPoor ? reach() / 2 : m_cap, kLeastPart, kFull); }

void BatchSize::passed(std::size_t bytes)
{
    m_through += bytes;
    if (m_isPoor && m_through >= kMost) {
        m_isPoor = false;
        m_cap = kStart;
    }
}

void BatchSize::bore(std::size_t content)
{
    if (2 * content >= m_cap) m_cap = std::min(kFull, 2 * m_cap);
}

void BatchSize::broke(std::size_t tried)
{
    if (m_through > 0) {
        m_isPoor = true;
        m_window = std::min(m_through, 4 * tried);   // the next is at most half as large
    } else if (m_isPoor) {
        m_window /= 4;
    } else {
        m_cap = std::max(kLeastPart, std::min(m_cap, tried) / 4);
    }
    m_through = 0;
}

} // namespace aanzet::sync
