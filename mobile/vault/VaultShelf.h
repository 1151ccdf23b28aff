// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/result/Result.h"
#include <string>
#include <vector>

namespace aanzet::vault {

// The vaults of a device that several people share, each with a passphrase of its own. The first lies where it lay when it
// was alone; the others in folders named by chance beside it. What tells them apart before they open is a sign that the
// person chose, one of twelve pictures: whoever finds the device learns how many use it, and nobody's name (ADR 0012).
class VaultShelf
{
public:
    struct Place {
        std::string folder, sign;
    };
    static const std::vector<std::string>& signs();

    explicit VaultShelf(std::string first);
    // Folders in which there is a vault, the first one first; each has another sign.
    std::vector<Place> places() const;
    std::vector<std::string> freeSigns() const;
    // A folder for one more person, empty. AlreadyExists: the sign is taken, or unknown. Storage, DiskFull.
    Result<std::string> add(const std::string& sign) const;
    Status setSign(const std::string& folder, const std::string& sign) const;

private:
    std::string m_first, m_others;
};

} // namespace aanzet::vault
