// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/Flow.h"
#include <QString>
#include <vector>

namespace aanzet {

// The ways of working that come with the program (assets/flows), read once.
class FlowCatalogue
{
public:
    // A file that does not read is left out; the tests of mobile/domain read them all.
    explicit FlowCatalogue(const QString& folder);

    // That flow, else the outreach team's; null when not one could be read.
    const domain::Flow* find(const std::string& id) const;

private:
    std::vector<domain::Flow> m_flows;
};

} // namespace aanzet
