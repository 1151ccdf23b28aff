// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "tests/integration/sim/Oracle.h"

namespace aanzet::test {

// The end of a history: what somebody who may write no more could not send is brought by a colleague, and then it must be
// at the server as any other work is. Until then the judge lets it lie where it was written.
class LateWork
{
public:
    LateWork(Town& town, Oracle& oracle) : m_town(town), m_oracle(oracle) {}
    // Everybody whose right to write in a household was taken: empty, or what did not come.
    std::string deliver();
    // One person writes, signs a part of it and is removed with their devices before anything was sent. What they wrote is
    // delivered, their devices are gone from then on, and the judge excuses nothing.
    std::string removeSomebody();
    std::size_t delivered() const { return m_delivered; }

private:
    std::string bring(Device& from, Device& by);
    Device* whoMayWrite(const Device& besides);

    Town& m_town;
    Oracle& m_oracle;
    std::size_t m_delivered = 0;
};

} // namespace aanzet::test
