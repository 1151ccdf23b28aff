// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/result/Result.h"
#include <string>

namespace aanzet::vault {

// One process at a time per folder: flock on FOLDER/lock, gone with the process whatever happens to it.
class FolderLock
{
public:
    static Result<FolderLock> take(const std::string& folder);   // VaultBusy, NoVault (no such folder), Storage
    FolderLock(FolderLock&& o) noexcept : m_fd(std::exchange(o.m_fd, -1)) {}
    FolderLock& operator=(FolderLock&&) = delete;
    ~FolderLock();

private:
    explicit FolderLock(int fd) : m_fd(fd) {}
    int m_fd;
};

} // namespace aanzet::vault
