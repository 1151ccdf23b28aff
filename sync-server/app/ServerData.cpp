// SPDX-License-Identifier: EUPL-1.2
#include "sync-server/app/ServerData.h"
#include "shared/membership/Invitation.h"
#include "sync-server/directory/Directory.h"
#include "sync-server/store/BatchTable.h"
#include <charconv>
#include <fcntl.h>
#include <filesystem>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace aanzet::server {

namespace fs = std::filesystem;

std::string ListenAddress::text() const
{
    return (host.find(':') == std::string::npos ? host : "[" + host + "]") + ":" + std::to_string(port);
}

bool isLoopbackHost(std::string_view host) { return host == "localhost" || host == "::1" || host.starts_with("127."); }
bool ListenAddress::isLoopback() const { return isLoopbackHost(host); }

Result<ListenAddress> ListenAddress::parse(std::string_view text)
{
    const auto colon = text.rfind(':');
    if (colon == std::string_view::npos) return Error{ErrorCode::BadRequest, "an address is HOST:PORT"};
    ListenAddress a;
    auto host = text.substr(0, colon);
    if (host.starts_with('[') && host.ends_with(']')) host = host.substr(1, host.size() - 2);
    a.host = std::string(host);
    const auto port = text.substr(colon + 1);
    const auto [end, ec] = std::from_chars(port.data(), port.data() + port.size(), a.port);
    if (ec != std::errc() || end != port.data() + port.size() || a.host.empty()) return Error{ErrorCode::BadRequest, "an address is HOST:PORT"};
    return a;
}

std::string hostOfUrl(std::string_view url)
{
    for (std::string_view scheme : {"https://", "http://"}) {
        if (!url.starts_with(scheme)) continue;
        auto rest = url.substr(scheme.size());
        rest = rest.substr(0, rest.find('/'));
        if (rest.starts_with('[')) return std::string(rest.substr(1, rest.find(']') - 1));
        return std::string(rest.substr(0, rest.find(':')));
    }
    return {};
}

// An existing directory is taken only when it is empty.
static Status prepareDirectory(const std::string& directory)
{
    std::error_code ec;
    if (fs::exists(directory, ec) && (!fs::is_directory(directory, ec) || !fs::is_empty(directory, ec)))
        return Error{ErrorCode::AlreadyExists, "the data directory is not empty"};
    fs::create_directories(directory, ec);
    if (!ec) fs::permissions(directory, fs::perms::owner_all, ec);
    if (ec) return Error{ErrorCode::Storage, "data directory"};
    return {};
}

static void removeDatabase(const std::string& directory)
{
    std::error_code ec;
    for (const char* name : {"/server.db", "/server.db-wal", "/server.db-shm"}) fs::remove(directory + name, ec);
}

static Result<std::string> fill(Store& store, const ServerConfig& config, const Clock& clock)
{
    AANZET_TRY(auto transaction, sql::Transaction::begin(store.db()));
    const auto key = crypto::SigningKey::generate();
    const auto code = crypto::randomFixed<membership::FoundingCode>();
    AANZET_CHECK(store.setMeta("identity", key.seed()));
    AANZET_CHECK(store.setMeta("generation", crypto::randomFixed<Generation>().view()));
    AANZET_CHECK(store.setMeta("founding_code", crypto::hash256(code.view()).view()));
    AANZET_CHECK(store.setMeta("listen", viewOf(config.listen.text())));
    AANZET_CHECK(store.setMeta("url", viewOf(config.url)));
    if (config.isPlain) AANZET_CHECK(store.setMeta("no_tls", viewOf("1")));
    // Only where the address itself is this machine: a proxy in front must not make every stranger local.
    if (config.isPlain && config.url.starts_with("http://")) AANZET_CHECK(store.setMeta("plain", viewOf("1")));

    AANZET_TRY(const auto tls, TlsIdentity::generate());
    Writer statement("az1/spki");
    statement.raw(crypto::hash256(tls.subjectPublicKeyInfo()));
    CertificateSubject subject;
    subject.commonName = toHex(crypto::hash256(key.publicKey().view()).view()).substr(0, 32);
    Bytes proof = bytesOf(key.publicKey().view());
    const auto signature = key.sign(statement.bytes());
    proof.insert(proof.end(), signature.b.begin(), signature.b.end());
    subject.description = toBase64Url(proof);
    for (const std::string& host : {hostOfUrl(config.url), config.listen.host, std::string("localhost"), std::string("127.0.0.1"), std::string("::1")})
        if (!host.empty() && host != "0.0.0.0" && host != "::" && std::find(subject.hosts.begin(), subject.hosts.end(), host) == subject.hosts.end())
            subject.hosts.push_back(host);
    AANZET_TRY(const auto certificate, tls.selfSignedPem(subject, clock.now()));
    AANZET_CHECK(store.setMeta("tls_certificate", viewOf(certificate)));
    AANZET_CHECK(store.setMeta("tls_key", tls.keyPem().view()));
    AANZET_CHECK(transaction.commit());
    return membership::encodeLink(membership::FoundingLink{config.url, key.publicKey(), code});
}

Result<std::string> ServerData::create(const std::string& directory, const ServerConfig& config, const Clock& clock)
{
    AANZET_CHECK(prepareDirectory(directory));
    Result<std::string> link = ErrorCode::Storage;
    {
        auto store = Store::open(databaseOf(directory), Store::Access::Create);
        link = store ? fill(*store, config, clock) : Result<std::string>(store.error());
    }
    if (!link) removeDatabase(directory);
    return link;
}

Result<ServerConfig> ServerData::config(Store& store)
{
    ServerConfig c;
    AANZET_TRY(const auto listen, store.meta("listen"));
    AANZET_TRY(const auto url, store.meta("url"));
    AANZET_TRY(const auto plain, store.meta("no_tls"));
    if (!listen || !url) return Error{ErrorCode::CorruptData, "configuration"};
    AANZET_TRY(c.listen, ListenAddress::parse(textOf(*listen)));
    c.url = std::string(textOf(*url));
    c.isPlain = plain.has_value();
    return c;
}

Result<TlsMaterial> ServerData::tls(Store& store)
{
    AANZET_TRY(const auto certificate, store.meta("tls_certificate"));
    AANZET_TRY(auto key, store.meta("tls_key"));
    if (!certificate || !key) return Error{ErrorCode::CorruptData, "TLS identity"};
    TlsMaterial m;
    m.certificatePem = std::string(textOf(*certificate));
    m.keyPem = crypto::SecretBytes(std::move(*key));
    return m;
}

Status ServerData::backup(const std::string& directory, const std::string& file)
{
    AANZET_TRY(auto store, Store::open(databaseOf(directory), Store::Access::Read));
    return store.db().backupTo(file);
}

Result<ServerData::Summary> ServerData::summary(Store& store)
{
    Summary s;
    AANZET_TRY(const auto directory, Directory::load(store));
    if (const auto* org = directory->org()) {
        s.hasOrganisation = true;
        for (const auto& [id, u] : *org->state().users) s.users += !u.isRevoked();
        for (const auto& [id, d] : *org->state().devices) s.devices += org->state().isCurrent(id);
    }
    s.spaces = directory->spaces();
    const auto count = [&](const char* sql, std::uint64_t& out) -> Status {
        AANZET_TRY(auto q, store.db().prepare(sql));
        AANZET_TRY(const auto step, q.step());
        if (step == sql::Step::Row) out = static_cast<std::uint64_t>(q.integer(0));
        return {};
    };
    AANZET_CHECK(count("SELECT count(*) FROM batch", s.batches));
    AANZET_CHECK(count("SELECT total(last_seq) FROM chain", s.operations));
    AANZET_CHECK(count("SELECT count(*) FROM quarantine", s.quarantined));
    AANZET_CHECK(count("SELECT count(*) FROM join_request", s.waiting));
    return s;
}

static Status verifySpace(Store& store, const OrgId& org, const SpaceRow& row)
{
    AANZET_TRY(auto q, store.db().prepare("SELECT n, hash, running, frame FROM batch WHERE space = ? ORDER BY n"));
    q.bind(1, row.id);
    std::uint64_t n = 0;
    Hash32 running;
    std::unordered_map<AuthorId, record::ChainHead> chains;
    const Error wrong{ErrorCode::CorruptData, "batch of space " + row.space.shortHex()};
    for (;;) {
        AANZET_TRY(const auto step, q.step());
        if (step == sql::Step::Done) break;
        AANZET_TRY(const auto hash, q.fixed<Hash32>(1));
        AANZET_TRY(const auto noted, q.fixed<Hash32>(2));
        const auto batch = record::decodeFrame(q.blob(3));
        running = protocol::nextRunning(running, hash);
        if (!batch || static_cast<std::uint64_t>(q.integer(0)) != ++n || running != noted || batch->hash(org, row.space) != hash) return wrong;
        auto& chain = chains[batch->author];
        if (batch->number != chain.number + 1 || batch->prev != chain.hash || batch->firstSeq != chain.lastSeq + 1) return wrong;
        chain.number = batch->number;
        chain.hash = hash;
        chain.lastSeq = batch->lastSeq();
    }
    if (n != row.n || running != row.running) return wrong;
    return {};
}

// Reading a file in WAL mode leaves two side files beside it; what was not there before goes again.
struct SideFiles {
    explicit SideFiles(const std::string& f) : file(f), hadLog(fs::exists(f + "-wal", ec)), hadIndex(fs::exists(f + "-shm", ec)) {}
    ~SideFiles()
    {
        if (!hadLog && fs::file_size(file + "-wal", ec) == 0) fs::remove(file + "-wal", ec);
        if (!hadLog && !hadIndex) fs::remove(file + "-shm", ec);
    }
    std::error_code ec;
    std::string file;
    bool hadLog, hadIndex;
};

Result<ServerData::Summary> ServerData::verify(const std::string& file)
{
    const SideFiles sides(file);
    AANZET_TRY(auto store, Store::open(file, Store::Access::Read));
    AANZET_CHECK(store.db().integrityCheck());
    AANZET_TRY(auto s, summary(store));
    AANZET_TRY(const auto directory, Directory::load(store));
    if (!directory->org()) return s;
    AANZET_TRY(const auto spaces, LogTable(store).spaces());
    for (const auto& space : spaces) AANZET_CHECK(verifySpace(store, directory->org()->org(), space.row));
    return s;
}

Status ServerData::restore(const std::string& file, const std::string& directory, const std::string& vfs)
{
    AANZET_CHECK(verify(file));
    const auto database = databaseOf(directory), unfinished = database + ".new";
    const auto clear = [&] {
        std::error_code ec;
        for (const char* suffix : {"", "-wal", "-shm", "-journal"}) fs::remove(unfinished + suffix, ec);
    };
    clear();
    AANZET_CHECK(prepareDirectory(directory));
    const auto copy = [&]() -> Status {
        {
            const SideFiles sides(file);
            AANZET_TRY(auto source, Store::open(file, Store::Access::Read, vfs));
            AANZET_CHECK(source.db().backupTo(unfinished));
        }
        {
            AANZET_TRY(auto store, Store::open(unfinished, Store::Access::Write, vfs));
            AANZET_CHECK(store.setMeta("generation", crypto::randomFixed<Generation>().view()));
            AANZET_CHECK(store.db().checkpoint());
        }
        // Under its name it is a server's; before, it would pass for the one that devices know.
        std::error_code ec;
        fs::rename(unfinished, database, ec);
        return ec ? Status(ErrorCode::Storage, "name of the database") : Status();
    };
    auto done = copy();
    clear();
    return done;
}

Result<DataLock> DataLock::take(const std::string& directory)
{
    const int fd = ::open((directory + "/lock").c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
    if (fd < 0) return Error{ErrorCode::Storage, "lock file"};
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        ::close(fd);
        return Error{ErrorCode::VaultBusy, "another server runs on this directory"};
    }
    return DataLock(fd);
}

DataLock::~DataLock()
{
    if (m_fd >= 0) ::close(m_fd);
}

} // namespace aanzet::server
