// SPDX-License-Identifier: EUPL-1.2
#include "mobile/vault/AtomicFile.h"
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace aanzet::vault {
namespace {

class Descriptor
{
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { if (m_fd >= 0) ::close(m_fd); }
    int get() const { return m_fd; }
    int close() { const int fd = m_fd; m_fd = -1; return ::close(fd); }

private:
    int m_fd;
};

std::string folderOf(const std::string& path)
{
    const auto slash = path.rfind('/');
    if (slash == std::string::npos) return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

Status syncFolderOf(const std::string& path)
{
    Descriptor folder(::open(folderOf(path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.get() < 0 || ::fsync(folder.get()) != 0) return errnoError(errno, "sync folder");
    return {};
}

} // namespace

Error errnoError(int number, const char* what)
{
    const ErrorCode code = number == ENOSPC || number == EDQUOT ? ErrorCode::DiskFull
        : number == ENOMEM ? ErrorCode::OutOfMemory : ErrorCode::Storage;
    return {code, std::string(what) + ", errno " + std::to_string(number)};
}

Result<std::optional<Bytes>> readSmallFile(const std::string& path, std::size_t limit)
{
    Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (file.get() < 0) {
        if (errno == ENOENT || errno == ENOTDIR) return std::optional<Bytes>();
        return errnoError(errno, "open file");
    }
    Bytes content(limit + 1);
    std::size_t have = 0;
    while (have < content.size()) {
        const ssize_t n = ::read(file.get(), content.data() + have, content.size() - have);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return errnoError(errno, "read file");
        if (n == 0) break;
        have += static_cast<std::size_t>(n);
    }
    if (have > limit) return Error{ErrorCode::CorruptData, "file longer than " + std::to_string(limit)};
    content.resize(have);
    return std::optional<Bytes>(std::move(content));
}

Status writeNewFile(const std::string& path, ByteView content)
{
    Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (file.get() < 0) return errnoError(errno, "create file");
    while (!content.empty()) {
        const ssize_t n = ::write(file.get(), content.data(), content.size());
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return errnoError(errno, "write file");
        content = content.subspan(static_cast<std::size_t>(n));
    }
    if (::fsync(file.get()) != 0 || file.close() != 0) return errnoError(errno, "sync file");
    return {};
}

Status renameFile(const std::string& from, const std::string& to)
{
    if (::rename(from.c_str(), to.c_str()) != 0) return errnoError(errno, "rename file");
    return syncFolderOf(to);
}

Status replaceFile(const std::string& path, ByteView content)
{
    const std::string beside = path + ".tmp";
    if (auto written = writeNewFile(beside, content); !written) {
        ::unlink(beside.c_str());
        return written;
    }
    auto renamed = renameFile(beside, path);
    if (!renamed) ::unlink(beside.c_str());   // gone already when only the folder did not sync
    return renamed;
}

Status removeFile(const std::string& path)
{
    if (::unlink(path.c_str()) == 0) return syncFolderOf(path);
    if (errno == ENOENT || errno == ENOTDIR) return {};
    return errnoError(errno, "remove file");
}

Status makeFolders(const std::string& path)
{
    for (std::size_t at = path.find('/', 1);; at = path.find('/', at + 1)) {
        const std::string part = path.substr(0, at);
        if (::mkdir(part.c_str(), 0700) != 0 && errno != EEXIST) return errnoError(errno, "create folder");
        if (at == std::string::npos) break;
    }
    struct stat info;
    if (::stat(path.c_str(), &info) != 0 || !S_ISDIR(info.st_mode)) return {ErrorCode::Storage, "not a folder"};
    return {};
}

bool fileExists(const std::string& path)
{
    struct stat info;
    return ::lstat(path.c_str(), &info) == 0;
}

std::string canonicalPath(const std::string& path)
{
    char* resolved = ::realpath(path.c_str(), nullptr);
    if (!resolved) return path;
    std::string result = resolved;
    ::free(resolved);
    return result;
}

} // namespace aanzet::vault
