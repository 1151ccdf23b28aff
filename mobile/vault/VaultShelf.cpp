// SPDX-License-Identifier: EUPL-1.2
#include "mobile/vault/VaultShelf.h"
#include "mobile/vault/AtomicFile.h"
#include "shared/crypto/Crypto.h"
#include <algorithm>
#include <filesystem>

namespace aanzet::vault {

namespace {

constexpr std::size_t kMostSignBytes = 16;

bool hasVault(const std::string& folder) { return fileExists(folder + "/slots"); }
std::string signFile(const std::string& folder) { return folder + "/sign"; }

std::string signIn(const std::string& folder)
{
    const auto bytes = readSmallFile(signFile(folder), kMostSignBytes);
    return bytes && *bytes ? std::string(textOf(**bytes)) : std::string();
}

} // namespace

const std::vector<std::string>& VaultShelf::signs()
{
    static const std::vector<std::string> kSigns{"star", "heart", "bike", "household", "key", "letter", "phone", "today", "table", "door", "goal", "speech"};
    return kSigns;
}

VaultShelf::VaultShelf(std::string first) : m_first(std::move(first))
{
    while (m_first.size() > 1 && m_first.back() == '/') m_first.pop_back();
    m_others = m_first + ".others";
}

std::vector<VaultShelf::Place> VaultShelf::places() const
{
    std::vector<Place> out;
    if (hasVault(m_first)) out.push_back({m_first, signIn(m_first)});
    std::vector<Place> others;
    std::error_code none;
    for (std::filesystem::directory_iterator it(m_others, none), end; !none && it != end; it.increment(none))
        if (hasVault(it->path().string())) others.push_back({it->path().string(), signIn(it->path().string())});
    std::sort(others.begin(), others.end(), [](const Place& a, const Place& b) { return a.folder < b.folder; });
    out.insert(out.end(), others.begin(), others.end());
    // Who never chose one, or whose file does not read, gets one that nobody has.
    std::vector<std::string> left = signs();
    for (auto& p : out) {
        const auto at = std::find(left.begin(), left.end(), p.sign);
        if (at == left.end()) p.sign.clear();
        else left.erase(at);
    }
    for (auto& p : out)
        if (p.sign.empty() && !left.empty()) {
            p.sign = left.front();
            left.erase(left.begin());
        }
    return out;
}

std::vector<std::string> VaultShelf::freeSigns() const
{
    auto left = signs();
    for (const auto& p : places()) left.erase(std::remove(left.begin(), left.end(), p.sign), left.end());
    return left;
}

Result<std::string> VaultShelf::add(const std::string& sign) const
{
    const auto free = freeSigns();
    if (std::find(free.begin(), free.end(), sign) == free.end()) return ErrorCode::AlreadyExists;
    // Whoever is here already keeps the sign they see now.
    for (const auto& p : places())
        if (signIn(p.folder) != p.sign) AANZET_CHECK(setSign(p.folder, p.sign));
    const auto folder = hasVault(m_first) ? m_others + "/" + crypto::randomFixed<RecordId>().hex() : m_first;
    AANZET_CHECK(makeFolders(folder));
    AANZET_CHECK(setSign(folder, sign));
    return folder;
}

Status VaultShelf::setSign(const std::string& folder, const std::string& sign) const { return replaceFile(signFile(folder), viewOf(sign)); }

} // namespace aanzet::vault
