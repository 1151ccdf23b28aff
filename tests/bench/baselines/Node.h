// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <optional>
#include <string>

namespace aanzet::bench {

struct PouchFigures {
    double push = 0, noop = 0, pull = 0;       // seconds
};
struct AutomergeFigures {
    double merge = 0;
    double kept = 0;
};

// The peers that run in node. Without node, npm or a registry they are not there, and nothing is made up for them.
class Node
{
public:
    // Installs the pinned packages into `folder` once; says on stderr why not.
    explicit Node(const std::string& folder);
    bool isAvailable() const { return m_isAvailable; }
    std::optional<PouchFigures> pouch(const std::string& workFolder, std::size_t count) const;
    std::optional<AutomergeFigures> automerge(std::size_t count) const;

private:
    std::string m_folder;
    bool m_isAvailable = false;
};

} // namespace aanzet::bench
