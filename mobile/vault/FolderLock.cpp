// SPDX-License-Identifier: EUPL-1.2
#include "mobile/vault/FolderLock.h"
#include "mobile/vault/AtomicFile.h"
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace aanzet::vault {

Result<FolderLock> FolderLock::take(const std::string& folder)
{
    const int fd = ::open((folder + "/lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0) {
        if (errno == ENOENT || errno == ENOTDIR) return ErrorCode::NoVault;
        return errnoError(errno, "open lock");
    }
    FolderLock lock(fd);
    while (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EINTR) continue;
        if (errno == EWOULDBLOCK) return ErrorCode::VaultBusy;
        return errnoError(errno, "lock folder");
    }
    return lock;
}

FolderLock::~FolderLock()
{
    if (m_fd >= 0) ::close(m_fd);
}

} // namespace aanzet::vault
