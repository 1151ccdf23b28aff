// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/vault/Vault.h"
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <fstream>
#include <iterator>

namespace aanzet::test {

inline const std::string kPassphrase = "paard gieter zolder kruik";

// Folders for one test and options that cost no time: the floor of Argon2id, or none at all.
struct VaultFixture {
    // In memory where there is such a disk: what a stop leaves of a file is FaultVfs's business.
    QTemporaryDir dir{(QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm") : QDir::tempPath()) + QStringLiteral("/aanzet-XXXXXX")};
    std::string path(const char* name = "vault") const { return dir.filePath(QString::fromUtf8(name)).toStdString(); }

    vault::Options real() const
    {
        vault::Options o;
        o.kdf = crypto::KdfParameters{};
        o.tokenFolder = path("tokens");
        return o;
    }
    vault::Options simulated(std::uint8_t seed = 7) const
    {
        vault::Options o;
        o.tokenFolder = path("tokens");
        o.rootKeyForTests = Bytes(32, seed);
        return o;
    }
    Result<vault::Vault> reopened(const vault::Options& options) const
    {
        AANZET_TRY(auto v, vault::Vault::open(path(), options));
        AANZET_CHECK(v.unlock(viewOf(kPassphrase)));
        return v;
    }
};

inline Bytes readFile(const std::string& path)
{
    std::ifstream in(path, std::ios::binary);
    return Bytes(std::istreambuf_iterator<char>(in), {});
}
inline void writeFile(const std::string& path, ByteView content)
{
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out.write(reinterpret_cast<const char*>(content.data()), static_cast<std::streamsize>(content.size()));
}
inline bool contains(ByteView where, ByteView what)
{
    return std::search(where.begin(), where.end(), what.begin(), what.end()) != where.end();
}

} // namespace aanzet::test
