// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/types/Clock.h"

namespace aanzet {

// The work's clock of the app: the system's, or that moved back while the demo's two years are written down.
class WorkClock final : public Clock
{
public:
    WallTime now() const override { return m_system.now() + m_offset; }
    Millis steady() const override { return m_system.steady(); }
    void moveBack(std::chrono::days days) { m_offset = -std::chrono::duration_cast<Millis>(days); }

private:
    SystemClock m_system;
    Millis m_offset{0};
};

} // namespace aanzet
