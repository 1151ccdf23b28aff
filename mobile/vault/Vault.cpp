// SPDX-License-Identifier: EUPL-1.2
#include "mobile/vault/Vault.h"
#include "mobile/vault/AtomicFile.h"
#include "mobile/vault/VaultState.h"
#include <algorithm>

namespace aanzet::vault {
namespace {

constexpr std::size_t kWarmKeySize = 32, kKitCode = 16, kMinimumPassphrase = 14, kMaximumPassphrase = 1024;

Status judgePassphrase(ByteView passphrase)
{
    if (passphrase.size() > kMaximumPassphrase) return {ErrorCode::TooLarge, "passphrase"};
    if (!isValidUtf8(textOf(passphrase))) return {ErrorCode::BadRequest, "passphrase is not UTF-8"};
    std::size_t points = 0;
    for (auto byte : passphrase) points += (byte & 0xc0) != 0x80;
    if (points < kMinimumPassphrase) return ErrorCode::WeakPassphrase;
    return {};
}

bool isSimulated([[maybe_unused]] const Options& options)
{
#ifdef AANZET_TEST_SEAMS
    return options.rootKeyForTests.size() == 32;
#else
    return false;
#endif
}

ByteView simulatedRoot([[maybe_unused]] const Options& options)
{
#ifdef AANZET_TEST_SEAMS
    return options.rootKeyForTests;
#else
    return {};
#endif
}

Salt16 simulatedId(const Options& options) { return crypto::hash128As<Salt16>(Writer("az1/simulated").raw(simulatedRoot(options)).take()); }

Bytes warmContext(const Salt16& vault) { return Writer("az1/warm").raw(vault).take(); }

std::string withoutSlash(std::string dir)
{
    while (dir.size() > 1 && dir.back() == '/') dir.pop_back();
    return dir;
}

} // namespace

Vault::Vault(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Vault::Vault(Vault&&) noexcept = default;
Vault& Vault::operator=(Vault&&) noexcept = default;
Vault::~Vault()
{
    if (m_state) m_state->close();
}

// A vault exists when FOLDER/slots does; it gets its name last. slots.new without slots: a creation that was stopped
// before anybody was told that it worked, so its database holds nothing.
Result<Vault> Vault::create(const std::string& dir, ByteView passphrase, const Options& options)
{
    if (!crypto::init()) return Error{ErrorCode::Internal, "self-check of the cryptography"};
    const bool simulated = isSimulated(options);
    if (!simulated) AANZET_CHECK(judgePassphrase(passphrase));
    const std::string folder = withoutSlash(dir);
    if (folder.empty()) return ErrorCode::BadRequest;
    AANZET_CHECK(makeFolders(folder));
    AANZET_TRY(auto lock, FolderLock::take(folder));
    SlotFile slots(folder);
    const std::string database = folder + "/vault.db", unfinished = slots.path() + ".new";
    if (fileExists(slots.path()) || (fileExists(database) && !fileExists(unfinished))) return ErrorCode::AlreadyExists;
    AANZET_CHECK(writeNewFile(unfinished, {}));
    for (const char* suffix : {"-wal", "-journal", ""}) AANZET_CHECK(removeFile(database + suffix));

    auto root = simulated ? crypto::Key<RootPurpose>::from(simulatedRoot(options)) : crypto::Key<RootPurpose>::random();
    if (!root) return root.error();
    const Salt16 id = simulated ? simulatedId(options) : crypto::randomFixed<Salt16>();
    AANZET_TRY(auto tokenFile, TokenFile::at(options.tokenFolder, id, folder));
    auto state = std::make_unique<State>(folder, options, std::move(lock), std::move(slots), std::move(tokenFile), id);
    Bytes file;
    if (!simulated) {
        AANZET_TRY(auto slot, makeSlot(SlotKind::Passphrase, id, passphrase, state->kdf(), root->view()));
        file = slot.encode();
    }
    AANZET_CHECK(state->createDatabase());
    state->useRoot(std::move(*root));
    AANZET_CHECK(state->establish());
    AANZET_CHECK(writeNewFile(unfinished, file));
    AANZET_CHECK(renameFile(unfinished, state->slots.path()));
    AANZET_CHECK(state->slots.load());
    return Vault(std::move(state));
}

Result<Vault> Vault::open(const std::string& dir, const Options& options)
{
    if (!crypto::init()) return Error{ErrorCode::Internal, "self-check of the cryptography"};
    const std::string folder = withoutSlash(dir);
    SlotFile slots(folder);
    if (folder.empty() || (!fileExists(slots.path()) && !fileExists(folder + "/vault.db"))) return ErrorCode::NoVault;
    AANZET_TRY(auto lock, FolderLock::take(folder));
    if (auto loaded = slots.load(); !loaded) {
        if (loaded.code() == ErrorCode::NoVault && !fileExists(slots.path() + ".new"))
            return Error{ErrorCode::CorruptData, "database without slots"};
        return loaded.error();
    }
    Salt16 id;
    if (isSimulated(options)) id = simulatedId(options);
    else {
        AANZET_TRY(id, slots.vaultId());
    }
    AANZET_TRY(auto tokenFile, TokenFile::at(options.tokenFolder, id, folder));
    return Vault(std::make_unique<State>(folder, options, std::move(lock), std::move(slots), std::move(tokenFile), id));
}

Status Vault::unlock(ByteView passphrase)
{
    if (isSimulated(m_state->options)) return m_state->openWith(crypto::SecretBytes(bytesOf(simulatedRoot(m_state->options))));
    AANZET_TRY(auto opened, m_state->slots.open(SlotKind::Passphrase, passphrase));
    return m_state->openWith(std::move(opened.root));
}

Status Vault::unlockWithKit(ByteView code16)
{
    if (code16.size() != kKitCode) return ErrorCode::WrongPassphrase;
    AANZET_TRY(auto opened, m_state->slots.open(SlotKind::Kit, code16));
    return m_state->openWith(std::move(opened.root));
}

Result<Bytes> Vault::wrapRoot(ByteView wrappingKey32) const
{
    if (!isOpen()) return ErrorCode::Locked;
    AANZET_TRY(auto key, crypto::Key<RowPurpose>::from(wrappingKey32));
    return crypto::sealBox(key, m_state->root.view(), warmContext(m_state->id));
}

Status Vault::unlockWrapped(ByteView wrapped, ByteView wrappingKey32)
{
    if (wrappingKey32.size() != kWarmKeySize) return ErrorCode::WrongPassphrase;
    AANZET_TRY(auto key, crypto::Key<RowPurpose>::from(wrappingKey32));
    auto root = crypto::openBox(key, wrapped, warmContext(m_state->id));
    if (!root) return ErrorCode::WrongPassphrase;
    return m_state->openWith(crypto::SecretBytes(std::move(*root)));
}

void Vault::lock() { m_state->close(); }
bool Vault::isOpen() const { return m_state && m_state->isOpen(); }
Salt16 Vault::id() const { return m_state->id; }
Installation Vault::installation() const { return m_state->installation; }
const crypto::Key<Vault::RootPurpose>& Vault::rootKey() const { return m_state->root; }

Status Vault::changePassphrase(ByteView oldPassphrase, ByteView newPassphrase)
{
    AANZET_CHECK(judgePassphrase(newPassphrase));
    AANZET_TRY(auto opened, m_state->slots.open(SlotKind::Passphrase, oldPassphrase));
    AANZET_TRY(auto slot, makeSlot(SlotKind::Passphrase, m_state->id, newPassphrase, m_state->kdf(), opened.root.view()));
    SlotSet set = m_state->slots.slots();
    set.places[opened.place] = {slot.encode(), slot};
    return m_state->slots.write(std::move(set));
}

static Status replaceKind(SlotFile& slots, SlotKind kind, const KeySlot& slot)
{
    SlotSet set = slots.slots();
    // What is left of a cut slot would push the new one off its place in the file; and room has to be left for it.
    std::erase_if(set.places, [](const auto& place) { return place.raw.size() != KeySlot::kSize; });
    if (set.places.size() == SlotSet::kMaxSlots && !set.has(kind)) std::erase_if(set.places, [](const auto& place) { return !place.slot; });
    const auto isOfKind = [kind](const SlotSet::Place& place) { return place.slot && place.slot->kind == kind; };
    const auto first = std::find_if(set.places.begin(), set.places.end(), isOfKind);
    if (first == set.places.end()) set.places.push_back({slot.encode(), slot});
    else {
        *first = {slot.encode(), slot};
        set.places.erase(std::remove_if(first + 1, set.places.end(), isOfKind), set.places.end());
    }
    return slots.write(std::move(set));
}

Status Vault::resetPassphrase(ByteView passphrase)
{
    if (!isOpen()) return ErrorCode::Locked;
    AANZET_CHECK(judgePassphrase(passphrase));
    AANZET_TRY(auto slot, makeSlot(SlotKind::Passphrase, m_state->id, passphrase, m_state->kdf(), rootKey().view()));
    return replaceKind(m_state->slots, SlotKind::Passphrase, slot);
}

Result<Bytes> Vault::addKitSlot()
{
    Bytes code(kKitCode);
    crypto::randomBytes(code.data(), code.size());
    AANZET_CHECK(setKitSlot(code));
    return code;
}

Status Vault::setKitSlot(ByteView code16)
{
    if (!isOpen()) return ErrorCode::Locked;
    if (code16.size() != kKitCode) return {ErrorCode::BadRequest, "code of a kit"};
    AANZET_TRY(auto slot, makeSlot(SlotKind::Kit, m_state->id, code16, {}, rootKey().view()));
    return replaceKind(m_state->slots, SlotKind::Kit, slot);
}

bool Vault::hasKit() const { return m_state->slots.slots().has(SlotKind::Kit); }

bool Vault::isPassphraseDamaged() const
{
    const auto& slots = m_state->slots.slots();
    return slots.damaged() && !slots.has(SlotKind::Passphrase);
}

Status Vault::destroy()
{
    m_state->close();
    Status first;
    auto remove = [&](Status s) { if (first.ok() && !s.ok()) first = s; };
    remove(removeFile(m_state->slots.path()));   // with the slots the content is gone, whatever follows
    for (const char* suffix : {"", "-wal", "-journal"}) remove(removeFile(m_state->databasePath() + suffix));
    remove(m_state->tokenFile.remove());
    return first;
}

Result<std::int64_t> Vault::insert(Table table, ByteView plain)
{
    AANZET_CHECK(m_state->require(table));
    if (plain.size() > kRowLimit) return Error{ErrorCode::TooLarge, "row"};
    std::int64_t id = 0;
    AANZET_CHECK(m_state->write([&]() -> Status {
        AANZET_TRY(id, m_state->nextId(table));
        return m_state->writeRow(table, id, plain);
    }));
    return id;
}

Status Vault::put(Table table, std::int64_t id, ByteView plain)
{
    AANZET_CHECK(m_state->require(table));
    if (id < 1) return {ErrorCode::BadRequest, "row id"};
    if (plain.size() > kRowLimit) return {ErrorCode::TooLarge, "row"};
    return m_state->write([&] { return m_state->writeRow(table, id, plain); });
}

Status Vault::erase(Table table, std::int64_t id)
{
    AANZET_CHECK(m_state->require(table));
    return m_state->write([&] { return m_state->eraseRow(table, id); });
}

Result<std::optional<Bytes>> Vault::get(Table table, std::int64_t id)
{
    AANZET_CHECK(m_state->require(table));
    AANZET_TRY(auto q, m_state->database->prepare(std::string("SELECT blob FROM ") + tableName(table) + " WHERE id = ?"));
    AANZET_TRY(auto step, q.bind(1, id).step());
    if (step == sql::Step::Done) return std::optional<Bytes>();
    if (!isSealed(table)) return std::optional<Bytes>(bytesOf(q.blob(0)));
    Bytes out;
    ByteView plain;
    if (!m_state->openRow(static_cast<std::uint8_t>(table), id, q.blob(0), isPadded(table), out, plain))
        return Error{ErrorCode::CorruptData, std::string(tableName(table)) + " row"};
    out.resize(plain.size());
    return std::optional<Bytes>(std::move(out));
}

Result<std::int64_t> Vault::count(Table table)
{
    AANZET_CHECK(m_state->require(table));
    AANZET_TRY(auto q, m_state->database->prepare(std::string("SELECT count(*) FROM ") + tableName(table)));
    AANZET_CHECK(q.step());
    return q.integer(0);
}

Status Vault::forEach(Table table, const Visit& visit, std::vector<std::int64_t>* damaged)
{
    AANZET_CHECK(m_state->require(table));
    AANZET_TRY(auto q, m_state->database->prepare(std::string("SELECT id, blob FROM ") + tableName(table) + " ORDER BY id"));
    crypto::SecretBytes scratch;   // reused for every row, wiped at the end
    while (true) {
        AANZET_TRY(auto step, q.step());
        if (step == sql::Step::Done) return {};
        const std::int64_t id = q.integer(0);
        ByteView plain = q.blob(1);
        if (isSealed(table) && !m_state->openRow(static_cast<std::uint8_t>(table), id, q.blob(1), isPadded(table), scratch.bytes(), plain)) {
            if (damaged) damaged->push_back(id);
            continue;
        }
        AANZET_CHECK(visit(id, plain));
    }
}

Result<Change> Vault::begin()
{
    if (!isOpen()) return ErrorCode::Locked;
    AANZET_CHECK(m_state->begin());
    m_state->inChange = true;
    return Change(m_state.get());
}

static Result<Tally> tallyOf(sql::Connection& database, const TallyKey& key, Table table)
{
    Tally tally;
    AANZET_TRY(auto q, database.prepare(std::string("SELECT id, substr(blob, 1, 24), substr(blob, -16) FROM ") + tableName(table)));
    while (true) {
        AANZET_TRY(auto step, q.step());
        if (step == sql::Step::Done) return tally;
        ++tally.rows;
        tally.toggle(key, table, q.integer(0), q.blob(1), q.blob(2));
    }
}

Result<std::vector<IntegrityNotice>> Vault::integrity()
{
    if (!isOpen()) return ErrorCode::Locked;
    std::vector<IntegrityNotice> notices;
    for (std::uint8_t i = 1; i <= kTableCount; ++i) {
        const auto table = static_cast<Table>(i);
        if (!isSealed(table)) continue;
        AANZET_TRY(const Tally found, tallyOf(*m_state->database, m_state->tallyKey, table));
        const Tally& expected = m_state->head.of(table);
        if (!(found == expected)) notices.push_back({table, expected.rows, found.rows});
    }
    return notices;
}

Status Vault::acceptLosses()
{
    if (!isOpen()) return ErrorCode::Locked;
    return m_state->write([&]() -> Status {
        for (std::uint8_t i = 1; i <= kTableCount; ++i) {
            const auto table = static_cast<Table>(i);
            if (!isSealed(table)) continue;
            AANZET_TRY(m_state->head.of(table), tallyOf(*m_state->database, m_state->tallyKey, table));
        }
        m_state->headMoved = true;
        return {};
    });
}

Status Vault::bumpToken()
{
    if (!isOpen()) return ErrorCode::Locked;
    if (!m_state->inChange) return {ErrorCode::Internal, "a new token needs a change"};
    return m_state->write([&]() -> Status {
        if (m_state->tokenMoved) return {};
        AANZET_TRY(m_state->tokenFileBefore, m_state->tokenFile.read());
        const Token token = crypto::randomFixed<Token>();
        m_state->tokenMoved = m_state->headMoved = true;
        m_state->head.token = token;
        return m_state->tokenFile.replace(token);
    });
}

Status Vault::putSessionRow(ByteView plain)
{
    if (!isOpen()) return ErrorCode::Locked;
    return m_state->write([&] { return m_state->putOwnRow(OwnRow::Session, plain); });
}

Result<std::optional<crypto::SecretBytes>> Vault::sessionRow()
{
    if (!isOpen()) return ErrorCode::Locked;
    return m_state->ownRow(OwnRow::Session);
}

Status Change::commit()
{
    if (!m_state) return {ErrorCode::Internal, "the change is over"};
    return std::exchange(m_state, nullptr)->commit();
}

void Change::rollback()
{
    if (m_state) std::exchange(m_state, nullptr)->rollback();
}

} // namespace aanzet::vault
