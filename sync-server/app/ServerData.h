// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/types/Clock.h"
#include "sync-server/http/TlsIdentity.h"
#include "sync-server/store/Store.h"

namespace aanzet::server {

struct ListenAddress {
    std::string host;                            // IPv4 or IPv6 without brackets
    std::uint16_t port = 0;
    std::string text() const;                    // "127.0.0.1:8443", "[::1]:8443"
    bool isLoopback() const;
    static Result<ListenAddress> parse(std::string_view text);   // BadRequest
};
std::string hostOfUrl(std::string_view url);     // without port and brackets; empty when it is no http(s) URL
bool isLoopbackHost(std::string_view host);

// How the server was set up; kept in its database, so that one backup file holds all of it.
struct ServerConfig {
    ListenAddress listen;
    std::string url;
    bool isPlain = false;                        // HTTP without TLS, on this machine only
};

// A data directory: server.db (everything, identity included; 0600) and a lock file. The directory itself is 0700.
struct ServerData {
    static std::string databaseOf(const std::string& directory) { return directory + "/server.db"; }

    // Identity, TLS key and certificate, generation and founding code; answers the founding link. AlreadyExists: something
    // is there. Nothing is left after a failure.
    static Result<std::string> create(const std::string& directory, const ServerConfig& config, const Clock& clock);
    static Result<ServerConfig> config(Store& store);
    static Result<TlsMaterial> tls(Store& store);

    // One consistent file, also while a server runs on the directory. AlreadyExists.
    static Status backup(const std::string& directory, const std::string& file);
    struct Summary {
        std::uint64_t users = 0, devices = 0, spaces = 0, batches = 0, operations = 0, quarantined = 0, waiting = 0;
        bool hasOrganisation = false;
    };
    static Result<Summary> summary(Store& store);
    // Reads everything: pages, logs, every batch and its place in its chain. CorruptData.
    static Result<Summary> verify(const std::string& file);
    // A new directory from a backup, with a new generation: devices compare and heal. AlreadyExists: not empty, but for what
    // a restore left that was stopped: the database gets its name last.
    static Status restore(const std::string& file, const std::string& directory, const std::string& vfs = {});
};

// Held while a server runs on a directory. VaultBusy: another one does.
class DataLock
{
public:
    static Result<DataLock> take(const std::string& directory);
    DataLock(DataLock&& o) noexcept : m_fd(std::exchange(o.m_fd, -1)) {}
    DataLock& operator=(DataLock&&) = delete;
    ~DataLock();

private:
    explicit DataLock(int fd) : m_fd(fd) {}
    int m_fd;
};

} // namespace aanzet::server
