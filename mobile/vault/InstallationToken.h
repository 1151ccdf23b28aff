// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/types/Bytes.h"
#include <optional>
#include <string>

namespace aanzet::vault {

using Token = Fixed<struct TokenTag, 32>;

// A random value kept outside the vault's folder and its backups. Copying or putting back the folder does not bring it
// along, which is how a clone or a restored older state is noticed (protocol.md 2).
class TokenFile
{
public:
    // `tokenFolder` empty: $XDG_STATE_HOME/aanzet/tokens or ~/.local/state/aanzet/tokens. Storage: there is no home.
    static Result<TokenFile> at(const std::string& tokenFolder, const Salt16& vaultId, const std::string& vaultFolder);
    // Nothing: no file, or one that is no token.
    Result<std::optional<Token>> read() const;
    Status replace(const Token& token) const;
    Status remove() const;

private:
    TokenFile(std::string folder, std::string path) : m_folder(std::move(folder)), m_path(std::move(path)) {}
    std::string m_folder, m_path;
};

} // namespace aanzet::vault
