// SPDX-License-Identifier: EUPL-1.2
#include "mobile/vault/InstallationToken.h"
#include "mobile/vault/AtomicFile.h"
#include "shared/crypto/Crypto.h"
#include <cstdlib>
#include <pwd.h>
#include <unistd.h>

namespace aanzet::vault {

static std::string stateFolder()
{
    if (const char* state = std::getenv("XDG_STATE_HOME"); state && state[0] == '/') return state;
    const char* home = std::getenv("HOME");
    if (!home || home[0] != '/') {
        const auto* entry = ::getpwuid(::getuid());
        home = entry ? entry->pw_dir : nullptr;
    }
    return home && home[0] == '/' ? std::string(home) + "/.local/state" : std::string();
}

Result<TokenFile> TokenFile::at(const std::string& tokenFolder, const Salt16& vaultId, const std::string& vaultFolder)
{
    std::string folder = tokenFolder;
    if (folder.empty()) {
        const std::string state = stateFolder();
        if (state.empty()) return Error{ErrorCode::Storage, "no home folder for the installation token"};
        folder = state + "/aanzet/tokens";
    }
    const Bytes name = Writer("az1/token").raw(vaultId).sized(viewOf(canonicalPath(vaultFolder))).take();
    std::string path = folder + "/" + toHex(crypto::hash128(name));
    return TokenFile(std::move(folder), std::move(path));
}

Result<std::optional<Token>> TokenFile::read() const
{
    auto content = readSmallFile(m_path, Token::kSize);
    if (!content) {
        if (content.code() == ErrorCode::CorruptData) return std::optional<Token>();
        return content.error();
    }
    if (!*content) return std::optional<Token>();
    auto token = Token::from(**content);
    return token.ok() ? std::optional<Token>(*token) : std::nullopt;
}

Status TokenFile::replace(const Token& token) const
{
    AANZET_CHECK(makeFolders(m_folder));
    return replaceFile(m_path, token.view());
}

Status TokenFile::remove() const { return removeFile(m_path); }

} // namespace aanzet::vault
