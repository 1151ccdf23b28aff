// SPDX-License-Identifier: EUPL-1.2
// One file for the whole shim: SQLite wants two tables of C functions, and they only make sense side by side.
#include "tests/support/FaultVfs.h"
#include <algorithm>
#include <atomic>
#include <fstream>
#include <mutex>
#include <new>
#include <optional>
#include <sqlite3.h>

namespace aanzet::test {

using Lock = std::lock_guard<std::recursive_mutex>;

struct FaultVfs::State {
    std::string name;
    Backing backing = Backing::Memory;
    sqlite3_vfs vfs{};
    sqlite3_vfs* base = nullptr;
    mutable std::recursive_mutex mutex;
    std::map<std::string, std::shared_ptr<SimulatedFile>> files;
    int handles = 0;

    std::array<std::uint64_t, 5> counts{};
    std::uint64_t count = 0, strikeAt = 0;   // 0: nothing planned
    std::optional<Fault> fault;              // none: stop
    Repeat repeat = Repeat::Once;
    Unsynced unsynced = Unsynced::Keep;
    std::mt19937_64 random;
    bool isStopped = false, hasStruck = false;
    std::function<void()> whenStopped;

    enum class Verdict { Go, Stop, Fail };
    Verdict enter(Call call);
    void powerCut();
};

namespace {

using State = FaultVfs::State;
using Verdict = State::Verdict;

struct Handle {
    sqlite3_file file{};                     // must be first: SQLite knows only this part
    State* state = nullptr;
    std::shared_ptr<SimulatedFile> inode;    // Disk: only its log of unsynced writes is used
    std::string deleteOnClose;
    sqlite3_file* real = nullptr;            // Disk: SQLite's own handle, behind this one
    int level = SQLITE_LOCK_NONE;
    bool mapped = false;
    unsigned shmShared = 0, shmExclusive = 0;
};

Handle& of(sqlite3_file* file) { return *reinterpret_cast<Handle*>(file); }
State& of(sqlite3_vfs* vfs) { return *static_cast<State*>(vfs->pAppData); }

bool fits(Fault fault, Call call)
{
    if (fault == Fault::SyncError) return call == Call::Sync;
    return call == Call::Write || (fault == Fault::WriteError && call == Call::Truncate);
}

// --- file methods

int closeFile(sqlite3_file* file)
{
    Handle& h = of(file);
    State& s = *h.state;
    Lock lock(s.mutex);
    int code = SQLITE_OK;
    if (h.real && h.real->pMethods) code = h.real->pMethods->xClose(h.real);
    if (!h.deleteOnClose.empty()) s.files.erase(h.deleteOnClose);
    --s.handles;
    h.~Handle();
    return code;
}

int readFile(sqlite3_file* file, void* out, int n, sqlite3_int64 at)
{
    Handle& h = of(file);
    Lock lock(h.state->mutex);
    if (h.state->isStopped) return SQLITE_IOERR_READ;
    if (h.real) return h.real->pMethods->xRead(h.real, out, n, at);
    const Bytes& data = h.inode->data;
    const auto from = std::min(static_cast<std::size_t>(at), data.size());
    const auto got = std::min(static_cast<std::size_t>(n), data.size() - from);
    if (got) std::memcpy(out, data.data() + from, got);
    std::memset(static_cast<char*>(out) + got, 0, static_cast<std::size_t>(n) - got);
    return got == static_cast<std::size_t>(n) ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

std::size_t sizeNow(Handle& h)
{
    if (!h.real) return h.inode->data.size();
    sqlite3_int64 size = 0;
    h.real->pMethods->xFileSize(h.real, &size);
    return static_cast<std::size_t>(size);
}

Bytes contentNow(Handle& h, std::size_t at, std::size_t n)
{
    const std::size_t size = sizeNow(h);
    Bytes content(at >= size ? 0 : std::min(n, size - at));
    if (!content.empty()) readFile(&h.file, content.data(), static_cast<int>(content.size()), static_cast<sqlite3_int64>(at));
    return content;
}

int put(Handle& h, ByteView bytes, sqlite3_int64 at)
{
    h.inode->unsynced.write(static_cast<std::size_t>(at), contentNow(h, static_cast<std::size_t>(at), bytes.size()), bytes, sizeNow(h));
    if (h.real) return h.real->pMethods->xWrite(h.real, bytes.data(), static_cast<int>(bytes.size()), at);
    Bytes& data = h.inode->data;
    const auto end = static_cast<std::size_t>(at) + bytes.size();
    if (data.size() < end) data.resize(end);
    std::copy(bytes.begin(), bytes.end(), data.begin() + at);
    return SQLITE_OK;
}

int writeFile(sqlite3_file* file, const void* from, int n, sqlite3_int64 at)
{
    Handle& h = of(file);
    State& s = *h.state;
    Lock lock(s.mutex);
    const ByteView bytes(static_cast<const std::uint8_t*>(from), static_cast<std::size_t>(n));
    switch (s.enter(Call::Write)) {
    case Verdict::Go: return put(h, bytes, at);
    case Verdict::Fail:
        if (s.fault == Fault::WriteError) return SQLITE_IOERR_WRITE;
        put(h, bytes.first(bytes.size() / 2), at);
        return SQLITE_FULL;
    case Verdict::Stop: break;
    }
    if (!s.isStopped) {                      // this very write is the one that is cut
        if (s.unsynced == Unsynced::Tear) put(h, bytes, at);
        s.powerCut();
    }
    return SQLITE_IOERR_WRITE;
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    Handle& h = of(file);
    State& s = *h.state;
    Lock lock(s.mutex);
    const Verdict verdict = s.enter(Call::Truncate);
    if (verdict == Verdict::Stop && !s.isStopped) s.powerCut();
    if (verdict != Verdict::Go) return SQLITE_IOERR_TRUNCATE;
    const auto n = static_cast<std::size_t>(size), old = sizeNow(h);
    if (n < old) h.inode->unsynced.truncate(n, contentNow(h, n, old - n), old);
    if (h.real) return h.real->pMethods->xTruncate(h.real, size);
    h.inode->data.resize(n);
    return SQLITE_OK;
}

int syncFile(sqlite3_file* file, int flags)
{
    Handle& h = of(file);
    State& s = *h.state;
    Lock lock(s.mutex);
    const Verdict verdict = s.enter(Call::Sync);
    if (verdict == Verdict::Stop && !s.isStopped) s.powerCut();
    if (verdict != Verdict::Go) return SQLITE_IOERR_FSYNC;
    // What a real sync would wait for is not needed here: the machine stops only when told.
    (void)flags;
    h.inode->unsynced.clear();
    return SQLITE_OK;
}

int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    Handle& h = of(file);
    Lock lock(h.state->mutex);
    if (h.state->isStopped) return SQLITE_IOERR_FSTAT;
    *size = static_cast<sqlite3_int64>(sizeNow(h));
    return SQLITE_OK;
}

int lockFile(sqlite3_file* file, int level)
{
    Handle& h = of(file);
    Lock lock(h.state->mutex);
    if (h.state->isStopped) return SQLITE_IOERR_LOCK;
    if (h.real) return h.real->pMethods->xLock(h.real, level);
    SimulatedFile& f = *h.inode;
    if (level <= h.level) return SQLITE_OK;
    if (h.level == SQLITE_LOCK_NONE) {
        if ((f.pending && f.pending != &h) || (f.exclusive && f.exclusive != &h)) return SQLITE_BUSY;
        ++f.shared;
        h.level = SQLITE_LOCK_SHARED;
    }
    if (level == SQLITE_LOCK_SHARED) return SQLITE_OK;
    if (f.reserved && f.reserved != &h) return SQLITE_BUSY;
    if (level == SQLITE_LOCK_RESERVED) {
        f.reserved = &h;
        h.level = SQLITE_LOCK_RESERVED;
        return SQLITE_OK;
    }
    if (f.pending && f.pending != &h) return SQLITE_BUSY;
    f.pending = &h;
    if (f.shared > 1) return SQLITE_BUSY;
    f.exclusive = &h;
    h.level = SQLITE_LOCK_EXCLUSIVE;
    return SQLITE_OK;
}

int unlockFile(sqlite3_file* file, int level)
{
    Handle& h = of(file);
    Lock lock(h.state->mutex);
    if (h.real) return h.real->pMethods->xUnlock(h.real, level);
    SimulatedFile& f = *h.inode;
    if (level >= h.level) return SQLITE_OK;
    for (const void** held : {&f.reserved, &f.pending, &f.exclusive})
        if (*held == &h) *held = nullptr;
    if (level == SQLITE_LOCK_NONE) --f.shared;
    h.level = level;
    return SQLITE_OK;
}

int checkReserved(sqlite3_file* file, int* result)
{
    Handle& h = of(file);
    Lock lock(h.state->mutex);
    if (h.state->isStopped) return SQLITE_IOERR_CHECKRESERVEDLOCK;
    if (h.real) return h.real->pMethods->xCheckReservedLock(h.real, result);
    *result = h.inode->reserved || h.inode->exclusive;
    return SQLITE_OK;
}

int fileControl(sqlite3_file* file, int op, void* argument)
{
    Handle& h = of(file);
    // A size hint would make the file longer past the log of unsynced writes.
    if (h.real && op != SQLITE_FCNTL_SIZE_HINT) return h.real->pMethods->xFileControl(h.real, op, argument);
    return SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file*) { return 4096; }
int characteristics(sqlite3_file*) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; }

int shmMap(sqlite3_file* file, int region, int size, int extend, void volatile** out)
{
    Handle& h = of(file);
    Lock lock(h.state->mutex);
    *out = nullptr;
    if (h.state->isStopped) return SQLITE_IOERR_SHMMAP;
    if (h.real) return h.real->pMethods->xShmMap(h.real, region, size, extend, out);
    SimulatedFile& f = *h.inode;
    if (!h.mapped) ++f.shmUsers;
    h.mapped = true;
    const auto wanted = static_cast<std::size_t>(region) + 1;
    if (f.shm.size() < wanted && !extend) return SQLITE_OK;
    while (f.shm.size() < wanted) f.shm.push_back(std::make_unique<std::uint8_t[]>(static_cast<std::size_t>(size)));
    *out = f.shm[static_cast<std::size_t>(region)].get();
    return SQLITE_OK;
}

int shmLock(sqlite3_file* file, int offset, int n, int flags)
{
    Handle& h = of(file);
    Lock lock(h.state->mutex);
    if (h.real) return h.state->isStopped && (flags & SQLITE_SHM_LOCK) ? SQLITE_IOERR_SHMLOCK : h.real->pMethods->xShmLock(h.real, offset, n, flags);
    SimulatedFile& f = *h.inode;
    const auto first = static_cast<std::size_t>(offset), end = first + static_cast<std::size_t>(n);
    if (flags & SQLITE_SHM_LOCK) {
        if (h.state->isStopped) return SQLITE_IOERR_SHMLOCK;
        for (std::size_t i = first; i < end; ++i) {
            if (f.shmExclusive[i] && f.shmExclusive[i] != &h) return SQLITE_BUSY;
            if (flags & SQLITE_SHM_EXCLUSIVE && f.shmShared[i] > static_cast<int>(h.shmShared >> i & 1)) return SQLITE_BUSY;
        }
    }
    for (std::size_t i = first; i < end; ++i) {
        const unsigned bit = 1u << i;
        if (flags & SQLITE_SHM_LOCK) {
            if (flags & SQLITE_SHM_EXCLUSIVE) f.shmExclusive[i] = &h, h.shmExclusive |= bit;
            else if (!(h.shmShared & bit)) ++f.shmShared[i], h.shmShared |= bit;
        } else {
            if (h.shmExclusive & bit) f.shmExclusive[i] = nullptr, h.shmExclusive &= ~bit;
            if (h.shmShared & bit) --f.shmShared[i], h.shmShared &= ~bit;
        }
    }
    return SQLITE_OK;
}

void shmBarrier(sqlite3_file* file)
{
    Handle& h = of(file);
    if (h.real) h.real->pMethods->xShmBarrier(h.real);
    std::atomic_thread_fence(std::memory_order_seq_cst);
}

int shmUnmap(sqlite3_file* file, int deleteFlag)
{
    Handle& h = of(file);
    Lock lock(h.state->mutex);
    if (h.real) return h.real->pMethods->xShmUnmap(h.real, deleteFlag);
    if (!h.mapped) return SQLITE_OK;
    shmLock(file, 0, SimulatedFile::kShmLocks, SQLITE_SHM_UNLOCK | SQLITE_SHM_SHARED);
    h.mapped = false;
    if (--h.inode->shmUsers == 0) h.inode->shm.clear();   // scratch memory: the next first user recovers it from the log
    return SQLITE_OK;
}

const sqlite3_io_methods kMethods{2, closeFile, readFile, writeFile, truncateFile, syncFile, fileSize, lockFile, unlockFile,
                                  checkReserved, fileControl, sectorSize, characteristics, shmMap, shmLock, shmBarrier,
                                  shmUnmap, nullptr, nullptr};

// --- VFS methods

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    State& s = of(vfs);
    Lock lock(s.mutex);
    file->pMethods = nullptr;
    const Verdict verdict = s.enter(Call::Open);
    if (verdict == Verdict::Stop && !s.isStopped) s.powerCut();
    if (verdict != Verdict::Go) return SQLITE_CANTOPEN;
    auto* h = new (file) Handle;
    h->state = &s;
    const auto found = name ? s.files.find(name) : s.files.end();
    h->inode = found != s.files.end() ? found->second : std::make_shared<SimulatedFile>();
    int code = SQLITE_OK;
    if (s.backing == Backing::Disk) {
        h->real = reinterpret_cast<sqlite3_file*>(h + 1);
        code = s.base->xOpen(s.base, name, h->real, flags, outFlags);
    } else {
        const bool missing = name && found == s.files.end();
        if (missing && !(flags & SQLITE_OPEN_CREATE)) code = SQLITE_CANTOPEN;
        if (name && !missing && flags & SQLITE_OPEN_EXCLUSIVE) code = SQLITE_CANTOPEN;
        if (outFlags) *outFlags = flags;
    }
    if (code != SQLITE_OK) {
        if (h->real && h->real->pMethods) h->real->pMethods->xClose(h->real);
        h->~Handle();
        file->pMethods = nullptr;
        return code;
    }
    if (name) s.files[name] = h->inode;
    if (name && flags & SQLITE_OPEN_DELETEONCLOSE) h->deleteOnClose = name;
    ++s.handles;
    file->pMethods = &kMethods;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs* vfs, const char* name, int syncFolder)
{
    State& s = of(vfs);
    Lock lock(s.mutex);
    const Verdict verdict = s.enter(Call::Delete);
    if (verdict == Verdict::Stop && !s.isStopped) s.powerCut();
    if (verdict != Verdict::Go) return SQLITE_IOERR_DELETE;
    const bool known = s.files.erase(name) > 0;
    if (s.backing == Backing::Disk) return s.base->xDelete(s.base, name, syncFolder);
    return known ? SQLITE_OK : SQLITE_IOERR_DELETE_NOENT;
}

int access(sqlite3_vfs* vfs, const char* name, int flags, int* result)
{
    State& s = of(vfs);
    Lock lock(s.mutex);
    if (s.isStopped) return SQLITE_IOERR_ACCESS;
    if (s.backing == Backing::Disk) return s.base->xAccess(s.base, name, flags, result);
    *result = s.files.contains(name);
    return SQLITE_OK;
}

int fullPath(sqlite3_vfs* vfs, const char* name, int n, char* out)
{
    State& s = of(vfs);
    if (s.backing == Backing::Disk) return s.base->xFullPathname(s.base, name, n, out);
    sqlite3_snprintf(n, out, "%s", name);
    return SQLITE_OK;
}

int randomness(sqlite3_vfs* vfs, int n, char* out) { return of(vfs).base->xRandomness(of(vfs).base, n, out); }
int sleepFor(sqlite3_vfs* vfs, int micros) { return of(vfs).base->xSleep(of(vfs).base, micros); }
int currentTime(sqlite3_vfs* vfs, double* now) { return of(vfs).base->xCurrentTime(of(vfs).base, now); }
int currentTime64(sqlite3_vfs* vfs, sqlite3_int64* now) { return of(vfs).base->xCurrentTimeInt64(of(vfs).base, now); }
int lastError(sqlite3_vfs*, int, char*) { return 0; }

} // namespace

FaultVfs::State::Verdict FaultVfs::State::enter(Call call)
{
    if (isStopped) return Verdict::Stop;
    ++count;
    ++counts[static_cast<std::size_t>(call)];
    if (!strikeAt || count < strikeAt) return Verdict::Go;
    if (!fault) return Verdict::Stop;
    if (!fits(*fault, call) || (hasStruck && repeat == Repeat::Once)) return Verdict::Go;
    hasStruck = true;
    return Verdict::Fail;
}

void FaultVfs::State::powerCut()
{
    for (auto& [path, file] : files) {
        if (file->unsynced.empty()) continue;
        if (backing == Backing::Memory) {
            file->data = file->unsynced.afterPowerCut(std::move(file->data), unsynced, random);
        } else {
            std::ifstream in(path, std::ios::binary);
            Bytes content((std::istreambuf_iterator<char>(in)), {});
            content = file->unsynced.afterPowerCut(std::move(content), unsynced, random);
            std::ofstream out(path, std::ios::binary | std::ios::trunc);
            out.write(reinterpret_cast<const char*>(content.data()), static_cast<std::streamsize>(content.size()));
        }
        file->unsynced.clear();
    }
    isStopped = hasStruck = true;
    if (whenStopped) whenStopped();
}

FaultVfs::FaultVfs(std::string name, Backing backing) : m_state(std::make_unique<State>())
{
    State& s = *m_state;
    s.name = std::move(name);
    s.backing = backing;
    sqlite3_initialize();
    s.base = sqlite3_vfs_find(nullptr);
    const int behind = backing == Backing::Disk ? s.base->szOsFile : 0;
    s.vfs.iVersion = 2;
    s.vfs.szOsFile = static_cast<int>(sizeof(Handle)) + behind;
    s.vfs.mxPathname = s.base->mxPathname;
    s.vfs.zName = s.name.c_str();
    s.vfs.pAppData = &s;
    s.vfs.xOpen = openFile;
    s.vfs.xDelete = deleteFile;
    s.vfs.xAccess = access;
    s.vfs.xFullPathname = fullPath;
    s.vfs.xRandomness = randomness;
    s.vfs.xSleep = sleepFor;
    s.vfs.xCurrentTime = currentTime;
    s.vfs.xCurrentTimeInt64 = currentTime64;
    s.vfs.xGetLastError = lastError;
    sqlite3_vfs_register(&s.vfs, 0);
}

FaultVfs::~FaultVfs() { sqlite3_vfs_unregister(&m_state->vfs); }

const std::string& FaultVfs::name() const { return m_state->name; }
std::uint64_t FaultVfs::calls() const { return m_state->count; }
std::uint64_t FaultVfs::calls(Call kind) const { return m_state->counts[static_cast<std::size_t>(kind)]; }
void FaultVfs::whenStopped(std::function<void()> call) { m_state->whenStopped = std::move(call); }
bool FaultVfs::stopped() const { return m_state->isStopped; }
bool FaultVfs::struck() const { return m_state->hasStruck; }
int FaultVfs::openHandles() const { return m_state->handles; }

void FaultVfs::stopAt(std::uint64_t k, Unsynced unsynced, std::uint64_t seed)
{
    Lock lock(m_state->mutex);
    m_state->fault.reset();
    m_state->unsynced = unsynced;
    m_state->random.seed(seed);
    m_state->hasStruck = false;
    m_state->strikeAt = m_state->count + k;
}

void FaultVfs::failAt(std::uint64_t k, Fault fault, Repeat repeat)
{
    Lock lock(m_state->mutex);
    m_state->fault = fault;
    m_state->repeat = repeat;
    m_state->hasStruck = false;
    m_state->strikeAt = m_state->count + k;
}

void FaultVfs::clear()
{
    Lock lock(m_state->mutex);
    m_state->strikeAt = m_state->count = 0;
    m_state->counts = {};
    m_state->fault.reset();
    m_state->isStopped = m_state->hasStruck = false;
}

std::map<std::string, Bytes> FaultVfs::files() const
{
    Lock lock(m_state->mutex);
    std::map<std::string, Bytes> all;
    for (const auto& [path, file] : m_state->files) all[path] = file->data;
    return all;
}

void FaultVfs::setFiles(const std::map<std::string, Bytes>& files)
{
    Lock lock(m_state->mutex);
    m_state->files.clear();
    for (const auto& [path, data] : files) {
        auto file = std::make_shared<SimulatedFile>();
        file->data = data;
        m_state->files[path] = std::move(file);
    }
}

} // namespace aanzet::test
