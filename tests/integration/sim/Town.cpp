// SPDX-License-Identifier: EUPL-1.2
#include "tests/integration/sim/Town.h"
#include "sync-server/app/ServerData.h"
#include "tests/support/SeededRandom.h"
#include <QDir>
#include <QFile>
#include <filesystem>
#include <iostream>
#include <unistd.h>

namespace aanzet::test {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

static const WallTime kMonday = WallTime(std::chrono::sys_days(std::chrono::year(2026) / 3 / 2)) + 9h;
static const std::string kUrl = "http://127.0.0.1:1";

static std::string memoryFolder()
{
    return ::access("/dev/shm", W_OK) == 0 ? "/dev/shm/aanzet-town-XXXXXX" : QDir::tempPath().toStdString() + "/aanzet-town-XXXXXX";
}

static Bytes readAll(const std::string& path)
{
    QFile f(QString::fromStdString(path));
    if (!f.open(QIODevice::ReadOnly)) return {};
    const auto all = f.readAll();
    return Bytes(all.begin(), all.end());
}

static void writeAll(const std::string& path, ByteView content)
{
    if (content.empty()) {
        std::error_code ec;
        fs::remove(path, ec);
        return;
    }
    fs::create_directories(fs::path(path).parent_path());
    QFile f(QString::fromStdString(path));
    if (!f.open(QIODevice::WriteOnly)) qFatal("cannot write on the memory disk");
    f.write(reinterpret_cast<const char*>(content.data()), static_cast<qint64>(content.size()));
}

Device::Device(int n) : number(n), clock(kMonday) {}

vault::Options Device::options() const
{
    vault::Options o;
    o.vfs = vfs->name();
    o.tokenFolder = tokens;
    o.clock = &clock;
    o.rootKeyForTests = rootKey;
    return o;
}

std::string Device::tokenFile() const
{
    for (const auto& e : fs::directory_iterator(tokens))
        if (e.path().extension() != ".tmp") return e.path().string();
    return {};
}

Town::Town() : time(kMonday), m_dir(QString::fromStdString(memoryFolder())), m_serverDisk("town-server", Backing::Memory)
{
    const double plenty = 1e9;
    m_options.rates = {{plenty, plenty}, {plenty, plenty}, {plenty, plenty}, {plenty, plenty}, {plenty, plenty}, {plenty, plenty}};
    m_options.vfs = m_serverDisk.name();
    m_options.log = [this](const std::string& line) { trace("    server: " + line); };
    for (int i = 0; i < kDevices; ++i) {
        auto d = std::make_unique<Device>(i);
        d->person = i;
        const auto base = m_dir.path().toStdString() + "/" + std::to_string(i);
        d->folder = base + "/vault";
        d->tokens = base + "/tokens";
        fs::create_directories(d->tokens);
        d->vfs = std::make_unique<FaultVfs>("town-" + std::to_string(i), Backing::Memory);
        m_devices.push_back(std::move(d));
    }
    if (auto s = found(); !s) qFatal("founding: %s %s", std::string(errorName(s.code())).c_str(), s.error().detail.c_str());
}

Town::~Town() { end(); }

void Town::trace(const std::string& line) const
{
    if (isTracing) std::cerr << line << "\n";
}

Status Town::found()
{
    seedRandom(4711);
    dice.seed(4711);
    const auto data = m_dir.path().toStdString() + "/server";
    server::ServerConfig config;
    config.listen = {"127.0.0.1", 1};
    config.url = kUrl;
    config.isPlain = true;
    AANZET_CHECK(server::ServerData::create(data, config, time));
    m_serverDisk.setFiles({{"/server.db", readAll(server::ServerData::databaseOf(data))}});
    AANZET_CHECK(openServer());

    for (int i = 0; i < kPeople; ++i) {
        auto& d = of(i);
        d.rootKey = Bytes(32, static_cast<std::uint8_t>(i + 1));
        AANZET_TRY(auto v, vault::Vault::create(d.folder, {}, d.options()));
        d.vault = std::make_unique<vault::Vault>(std::move(v));
        AANZET_TRY(d.store, store::Store::load(*d.vault, d.clock));
        d.store->setRequestClock(d.clock);
        if (i == 0) {
            AANZET_TRY(auto address, sync::parseServerAddress(kUrl));
            sync::FoundExchange founding(*d.store, address, "Buurtteam", "Aisha");
            AANZET_CHECK(converse(d, founding, 0));
            AANZET_CHECK(d.store->setRecoveryConfirmed(true));
            AANZET_CHECK(sync(d, 0));
        } else {
            sync::InviteExchange invite(*of(0).store, "Collega " + std::to_string(i), membership::Role::Worker, true);
            AANZET_CHECK(converse(of(0), invite, 0));
            AANZET_TRY(auto link, membership::parseInvitation(invite.link(), time.now()));
            sync::JoinExchange join(*d.store, std::move(link), "Collega " + std::to_string(i));
            AANZET_CHECK(converse(d, join, 0));
        }
        users.push_back(d.store->user());
    }
    for (int round = 0; round < 3; ++round)
        for (int i = 0; i < kPeople; ++i) AANZET_CHECK(sync(of(i), 0));
    AANZET_TRY(household, of(0).store->createHousehold("Gezin Kaya"));
    AANZET_TRY(client, of(0).store->spaceOf(household, store::Layer::Client));
    AANZET_TRY(dossier, of(0).store->spaceOf(household, store::Layer::Professional));
    AANZET_CHECK(sync(of(0), 0));
    for (int i = 1; i < kPeople; ++i)
        for (const auto& space : {client, dossier}) AANZET_CHECK(of(0).store->grant(space, users[static_cast<std::size_t>(i)], i == 1 ? membership::Right::Manage : membership::Right::Write, {}));
    for (int round = 0; round < 8; ++round) AANZET_CHECK(sync(of(0), 0));
    for (int round = 0; round < 2; ++round)
        for (int i = 0; i < kPeople; ++i) AANZET_CHECK(sync(of(i), 0));
    std::set<SpaceId> all;
    for (int i = 0; i < kPeople; ++i)
        for (const auto& space : of(i).store->spaces()) all.insert(space);
    spaces.assign(all.begin(), all.end());
    for (int i = 0; i < kPeople; ++i) {
        if (of(i).store->households().size() != 1 || of(i).store->status().waiting) return Error{ErrorCode::Internal, "somebody has no household"};
        close(of(i));
        m_foundDisks.push_back({of(i).vfs->files(), readAll(of(i).tokenFile())});
    }
    closeServer();
    m_foundServer = m_serverDisk.files();
    return {};
}

void Town::begin(std::uint64_t seed, int people)
{
    end();
    seedRandom(seed);
    dice.seed(seed * 0x9e3779b97f4a7c15ull + 1);
    time.jumpTo(kMonday + 24h);
    requests = 0;
    users.resize(kPeople);
    checkpointAfter = store::Store::kCheckpointAfter;
    wasServerPutBack = hasForkedLog = hasCopies = false;
    heard.clear();
    alarmed.clear();
    m_serverDisk.setFiles(m_foundServer);
    if (auto s = openServer(); !s) qFatal("server does not open");
    noteLogs();
    for (int i = 0; i < people; ++i) {
        auto& d = of(i);
        d.clock.jumpTo(kMonday + 24h);
        d.size = {};
        std::error_code ec;
        for (const auto& e : fs::directory_iterator(d.tokens)) fs::remove(e.path(), ec);
        if (auto s = putBack(d, m_foundDisks[static_cast<std::size_t>(i)], Token::PutBack); !s) qFatal("device does not open");
    }
    hasCopies = false;   // the beginning of a history is no restore
}

void Town::end()
{
    for (auto& d : m_devices) close(*d);
    closeServer();
    m_late.clear();
}

Status Town::open(Device& d)
{
    AANZET_TRY(auto v, vault::Vault::open(d.folder, d.options()));
    d.vault = std::make_unique<vault::Vault>(std::move(v));
    AANZET_CHECK(d.vault->unlock({}));
    AANZET_TRY(d.store, store::Store::load(*d.vault, d.clock));
    d.store->setRequestClock(d.clock);
    d.store->setCheckpointAfter(checkpointAfter);
    return {};
}

void Town::close(Device& d)
{
    d.store.reset();
    d.vault.reset();
}

Disk Town::image(Device& d)
{
    close(d);
    Disk disk{d.vfs->files(), readAll(d.tokenFile())};
    if (auto s = open(d); !s) qFatal("device does not open again: %s", std::string(errorName(s.code())).c_str());
    return disk;
}

// The name of a token file depends on the vault and its folder alone.
static std::string tokenPath(const Device& d)
{
    const auto id = crypto::hash128As<Salt16>(Writer("az1/simulated").raw(ByteView(d.rootKey)).take());
    const auto folder = fs::canonical(d.folder).string();
    return d.tokens + "/" + toHex(crypto::hash128(Writer("az1/token").raw(id).sized(viewOf(folder)).take()));
}

Status Town::putBack(Device& d, const Disk& disk, Token token)
{
    close(d);
    std::map<std::string, Bytes> files;
    for (const auto& [path, content] : disk.files) files[d.folder + "/" + fs::path(path).filename().string()] = content;
    d.vfs->setFiles(files);
    // Without its token it goes on under another author id: nobody sees two branches of one chain.
    hasCopies |= token == Token::PutBack;
    if (token == Token::PutBack) writeAll(tokenPath(d), disk.token);
    return open(d);
}

Device* Town::clone(Device& original, const Disk& disk, Token token)
{
    for (auto& d : m_devices) {
        if (d->number < kPeople || d->vault) continue;
        d->person = original.person;
        d->rootKey = original.rootKey;
        d->clock.jumpTo(original.clock.now());
        d->size = {};
        std::error_code ec;
        fs::create_directories(d->folder, ec);
        fs::copy_file(original.folder + "/slots", d->folder + "/slots", fs::copy_options::overwrite_existing, ec);
        for (const auto& e : fs::directory_iterator(d->tokens)) fs::remove(e.path(), ec);
        if (auto s = putBack(*d, disk, token); !s) qFatal("clone does not open");
        return d.get();
    }
    return nullptr;
}

Result<Device*> Town::newcomer()
{
    for (auto& d : m_devices) {
        if (d->number < kPeople || d->vault) continue;
        auto joined = join(*d);
        if (joined) return d.get();
        close(*d);
        return joined.error();
    }
    return static_cast<Device*>(nullptr);
}

Status Town::join(Device& d)
{
    d.person = static_cast<int>(users.size());
    d.rootKey = Bytes(32, static_cast<std::uint8_t>(users.size() + 1));
    d.clock.jumpTo(time.now());
    d.size = {};
    std::error_code ec;
    fs::remove_all(d.folder, ec);
    for (const auto& e : fs::directory_iterator(d.tokens)) fs::remove(e.path(), ec);
    d.vfs->setFiles({});
    AANZET_TRY(auto v, vault::Vault::create(d.folder, {}, d.options()));
    d.vault = std::make_unique<vault::Vault>(std::move(v));
    AANZET_TRY(d.store, store::Store::load(*d.vault, d.clock));
    d.store->setRequestClock(d.clock);
    d.store->setCheckpointAfter(checkpointAfter);
    auto& lead = of(0);
    const auto name = "Collega " + std::to_string(users.size());
    AANZET_CHECK(sync(lead, 0));
    sync::InviteExchange invite(*lead.store, name, membership::Role::Worker, true);
    AANZET_CHECK(converse(lead, invite, 0));
    AANZET_TRY(auto link, membership::parseInvitation(invite.link(), time.now()));
    sync::JoinExchange exchange(*d.store, std::move(link), name);
    AANZET_CHECK(converse(d, exchange, 0));
    AANZET_CHECK(sync(lead, 0));
    for (const auto& space : {client, dossier}) AANZET_CHECK(lead.store->grant(space, d.store->user(), membership::Right::Write, {}));
    for (int round = 0; round < 3; ++round) AANZET_CHECK(sync(lead, 0));
    users.push_back(d.store->user());
    return {};
}

std::vector<Device*> Town::live()
{
    std::vector<Device*> out;
    for (auto& d : m_devices)
        if (d->store) out.push_back(d.get());
    return out;
}

// --- the network

protocol::HttpResponse Town::handle(const protocol::HttpRequest& request)
{
    ++requests;
    auto answer = m_service->handle(request, m_address);
    came += answer.body.size();
    noteLogs();
    return answer;
}

void Town::noteLogs()
{
    for (const auto& space : spaces)
        if (const auto* log = m_service->directory()->space(space)) heard[space].resize(log->size(), time.now());
}

Result<protocol::HttpResponse> Town::carry(Device& d, const protocol::HttpRequest& request, unsigned mishapPercent)
{
    auto mishap = Mishap::None;
    if (chance(dice, mishapPercent)) mishap = static_cast<Mishap>(1 + roll(dice, 4));
    const auto again = [&] {   // the same words, said anew: the server knows the nonce of the first
        auto copy = request;
        std::erase_if(copy.headers, [](const auto& h) { return h.first == protocol::kAuthHeader; });
        protocol::signRequest(copy, m_service->identity().key.publicKey(), d.store->device(), d.store->deviceKeys().sign, time.now());
        return copy;
    };
    switch (mishap) {
    case Mishap::RequestLost: return ErrorCode::Offline;
    case Mishap::ReplyLost: (void)handle(request); return ErrorCode::Timeout;
    case Mishap::Doubled: {
        if (d.store->hasOrganisation()) (void)handle(again());
        return handle(request);
    }
    case Mishap::Delayed:
        if (d.store->hasOrganisation()) m_late.push_back(request);
        return ErrorCode::Timeout;
    case Mishap::None: break;
    }
    return handle(request);
}

void Town::deliverLate()
{
    for (const auto& r : m_late) (void)handle(r);
    m_late.clear();
}

Status Town::converse(Device& d, sync::Exchange& exchange, unsigned mishapPercent)
{
    int steps = 0;
    while (auto request = exchange.next()) {
        if (++steps > 400) return Error{ErrorCode::Internal, "a conversation without end"};
        time.advance(5ms);
        d.clock.advance(5ms);
        if (meanwhile) meanwhile(d);
        exchange.prepare();
        auto answer = carry(d, *request, mishapPercent);
        if (isTracing) trace("    " + request->target + " " + std::to_string(request->body.size()) + " -> " + (answer ? std::to_string(answer->status) + " " + std::to_string(answer->body.size()) : std::string("nothing")));
        if (isTracing && answer && request->target == "/v1/sync")
            if (auto said = protocol::decode<protocol::SyncResponse>(answer->body)) {
                for (const auto& g : said->groups)
                    if (g.error) trace("      refused: " + std::string(errorName(protocol::wireErrorOf(g.error).code)) + ", item " + std::to_string(g.item));
                for (const auto& a : said->spaces)
                    if (a.error) trace("      space " + a.space.shortHex() + ": " + std::string(errorName(protocol::wireErrorOf(a.error).code)));
            }
        if (isTracing && answer && request->target == "/v1/logs")
            if (auto said = protocol::decode<protocol::LogsResponse>(answer->body))
                for (auto e : said->appended)
                    if (e) trace("      entry refused: " + std::string(errorName(protocol::wireErrorOf(e).code)));
        exchange.answered(std::move(answer));
    }
    return exchange.outcome();
}

Status Town::sync(Device& d, unsigned mishapPercent, sync::SyncReport* report)
{
    sync::SyncEngine engine(*d.store, d.size);
    auto done = converse(d, engine, mishapPercent);
    if (report) *report = engine.report();
    return done;
}

protocol::HttpResponse Town::ask(Device& d, const std::string& target, Bytes body)
{
    auto request = sync::post(target, std::move(body));
    protocol::signRequest(request, m_service->identity().key.publicKey(), d.store->device(), d.store->deviceKeys().sign, time.now());
    return handle(request);
}

// --- the server

Status Town::openServer()
{
    AANZET_TRY(m_service, server::Service::open("/server.db", time, m_options));
    return {};
}

void Town::closeServer() { m_service.reset(); }

std::map<std::string, Bytes> Town::serverImage()
{
    closeServer();
    auto files = m_serverDisk.files();
    if (auto s = openServer(); !s) qFatal("server does not open again");
    return files;
}

Status Town::restoreServer(const std::map<std::string, Bytes>& image)
{
    closeServer();
    wasServerPutBack = true;
    m_serverDisk.setFiles(image);
    {
        AANZET_TRY(auto store, server::Store::open("/server.db", server::Store::Access::Write, m_serverDisk.name()));
        AANZET_CHECK(store.setMeta("generation", crypto::randomFixed<Generation>().view()));
    }
    AANZET_CHECK(openServer());
    noteLogs();
    return {};
}

Result<server::Store> Town::serverStore() { return server::Store::open("/server.db", server::Store::Access::Read, m_serverDisk.name()); }

bool Town::mayRead(const Device& d, const SpaceId& space) const { return m_service->directory()->canRead(space, d.store->user(), time.now()); }

} // namespace aanzet::test
