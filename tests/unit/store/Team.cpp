// SPDX-License-Identifier: EUPL-1.2
#include "tests/unit/store/Team.h"
#include "mobile/store/Trust.h"
#include "mobile/sync/TrustExchanges.h"
#include "shared/membership/SpaceEntries.h"
#include "shared/schema/TypeIds.h"
#include "sync-server/app/ServerData.h"
#include "tests/support/FaultMemory.h"
#include "tests/support/SeededRandom.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <filesystem>

namespace aanzet::test {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

static const WallTime kMonday = WallTime(std::chrono::sys_days(std::chrono::year(2026) / 3 / 2)) + 9h;
static const std::string kUrl = "http://127.0.0.1:1";

static Bytes readAll(const std::string& path)
{
    QFile f(QString::fromStdString(path));
    if (!f.open(QIODevice::ReadOnly)) return {};
    const auto all = f.readAll();
    return Bytes(all.begin(), all.end());
}

static QString memoryFolder()
{
    const auto shm = QStringLiteral("/dev/shm");
    return (QFileInfo(shm).isWritable() ? shm : QDir::tempPath()) + QStringLiteral("/aanzet-team-XXXXXX");
}

Tablet::Tablet(int number, const std::string& base)
    : folder(base + "/" + std::to_string(number) + "/vault"), tokens(base + "/" + std::to_string(number) + "/tokens"),
      disk("tablet-" + std::to_string(number), Backing::Memory), clock(kMonday), rootKey(32, static_cast<std::uint8_t>(number))
{
    fs::create_directories(tokens);
}

vault::Options Tablet::options() const
{
    vault::Options o;
    o.vfs = disk.name();
    o.tokenFolder = tokens;
    o.clock = &clock;
    o.rootKeyForTests = rootKey;
    return o;
}

Status Tablet::open()
{
    close();
    AANZET_TRY(auto v, vault::Vault::open(folder, options()));
    vault = std::make_unique<vault::Vault>(std::move(v));
    AANZET_CHECK(vault->unlock({}));
    AANZET_TRY(store, store::Store::load(*vault, clock));
    return {};
}

void Tablet::close()
{
    store.reset();
    vault.reset();
}

static std::string tokenFile(const std::string& tokens)
{
    for (const auto& e : fs::directory_iterator(tokens))
        if (e.path().extension() != ".tmp") return e.path().string();
    return {};
}

Bytes Tablet::token() const { return readAll(tokenFile(tokens)); }

void Tablet::setToken(ByteView token)
{
    QFile f(QString::fromStdString(tokenFile(tokens)));
    if (!f.open(QIODevice::WriteOnly | QIODevice::Truncate)) qFatal("no token file");
    f.write(reinterpret_cast<const char*>(token.data()), static_cast<qint64>(token.size()));
}

Team::Team()
    : dir(memoryFolder()), ada(1, dir.path().toStdString()), bo(2, dir.path().toStdString()), cy(3, dir.path().toStdString()), time(kMonday),
      serverDisk("team-server", Backing::Memory)
{
    const double plenty = 1e9;
    m_options.rates = {{plenty, plenty}, {plenty, plenty}, {plenty, plenty}, {plenty, plenty}, {plenty, plenty}};
    m_options.vfs = serverDisk.name();
    if (auto s = found(); !s) qFatal("founding: %s %s", std::string(errorName(s.code())).c_str(), s.error().detail.c_str());
}

Team::~Team()
{
    for (auto* t : all()) t->close();
    closeServer();
}

Status Team::openServer()
{
    AANZET_TRY(m_service, server::Service::open("/server.db", time, m_options));
    return {};
}

Status Team::found()
{
    seedRandom(4711);
    const auto data = dir.path().toStdString() + "/server";
    server::ServerConfig config;
    config.listen = {"127.0.0.1", 1};
    config.url = kUrl;
    config.isPlain = true;
    AANZET_CHECK(server::ServerData::create(data, config, time));
    serverDisk.setFiles({{"/server.db", readAll(server::ServerData::databaseOf(data))}});
    AANZET_CHECK(openServer());
    std::vector<UserId> users;
    for (auto* t : all()) {
        AANZET_TRY(auto v, vault::Vault::create(t->folder, {}, t->options()));
        t->vault = std::make_unique<vault::Vault>(std::move(v));
        AANZET_TRY(t->store, store::Store::load(*t->vault, t->clock));
        if (t == &ada) {
            AANZET_TRY(auto address, sync::parseServerAddress(kUrl));
            sync::FoundExchange founding(*t->store, address, "Buurtteam", "Ada");
            AANZET_CHECK(converse(*t, founding));
            AANZET_CHECK(t->store->setRecoveryConfirmed(true));
            AANZET_CHECK(sync(*t));
        } else {
            const std::string name = t == &bo ? "Bo" : "Cy";
            sync::InviteExchange invite(*ada.store, name, membership::Role::Worker, true);
            AANZET_CHECK(converse(ada, invite));
            AANZET_TRY(auto link, membership::parseInvitation(invite.link(), time.now()));
            sync::JoinExchange join(*t->store, std::move(link), name);
            AANZET_CHECK(converse(*t, join));
        }
        users.push_back(t->store->user());
    }
    AANZET_CHECK(syncAll(3));
    AANZET_TRY(household, ada.store->createHousehold("Gezin Kaya"));
    AANZET_TRY(client, ada.store->spaceOf(household, store::Layer::Client));
    AANZET_TRY(dossier, ada.store->spaceOf(household, store::Layer::Professional));
    AANZET_CHECK(sync(ada));
    for (std::size_t i = 1; i < users.size(); ++i)
        for (const auto& space : {client, dossier}) AANZET_CHECK(ada.store->grant(space, users[i], membership::Right::Write, {}));
    for (int round = 0; round < 6; ++round) AANZET_CHECK(sync(ada));
    AANZET_CHECK(syncAll(2));
    adaUser = users[0], boUser = users[1], cyUser = users[2];
    for (auto* t : all())
        if (t->store->households().size() != 1 || t->store->status().waiting) return Error{ErrorCode::Internal, "somebody has no household"};
    becomesMorning();
    return {};
}

void Team::becomesMorning()
{
    m_disks.clear();
    for (auto* t : all()) {
        t->close();
        m_disks.push_back({t->disk.files(), t->token()});
    }
    closeServer();
    m_serverFiles = serverDisk.files();
}

void Team::begin(std::uint64_t seed)
{
    seedRandom(seed);
    closeServer();
    line = nullptr;
    answer = nullptr;
    requests = 0;
    left.clear();
    reused.clear();
    time.jumpTo(kMonday + 24h);
    serverDisk.setFiles(m_serverFiles);
    if (auto s = openServer(); !s) qFatal("the server does not open");
    for (std::size_t i = 0; i < 3; ++i) {
        auto& t = *all()[i];
        t.close();
        t.clock.jumpTo(kMonday + 24h);
        t.size = {};
        t.disk.setFiles(m_disks[i].files);
        t.setToken(m_disks[i].token);
        if (auto s = t.open(); !s) qFatal("a tablet does not open");
    }
}

void Team::pass(Millis span)
{
    time.advance(span);
    for (auto* t : all()) t->clock.advance(span);
}

void Team::note(const protocol::HttpRequest& request)
{
    if (request.target != "/v1/sync") return;
    auto said = protocol::decode<protocol::SyncRequest>(request.body);
    if (!said) return;
    const auto& org = ada.store && ada.store->hasOrganisation() ? ada.store->orgLog()->org() : bo.store->orgLog()->org();
    for (const auto& g : said->groups)
        for (const auto& item : g) {
            auto batch = record::decodeFrame(item.frame);
            if (!batch) continue;
            const auto hash = batch->hash(org, item.space);
            const auto [at, isNew] = left.try_emplace({item.space, batch->author, batch->number}, hash);
            if (!isNew && at->second != hash) reused = "batch " + std::to_string(batch->number) + " of " + batch->author.shortHex() + " in " + item.space.shortHex();
        }
}

Status Team::converse(Tablet& t, sync::Exchange& exchange)
{
    int steps = 0;
    while (auto request = exchange.next()) {
        if (++steps > 200) return Error{ErrorCode::Internal, "a conversation without end"};
        if (const auto pause = exchange.pause(); pause.count()) {
            pauses.push_back(pause);
            if (onPause) onPause(pause);
        }
        ++requests;
        pass(5ms);
        note(*request);
        exchange.prepare();
        const auto how = line ? line(*request) : Line::Whole;
        if (how == Line::NoRequest) {
            exchange.answered(ErrorCode::Offline);
            continue;
        }
        auto response = [&] {
            const FaultMemory::Pause itsOwnMemory;
            return m_service->handle(*request, m_address);
        }();
        if (how == Line::NoReply) {
            exchange.answered(ErrorCode::Timeout);
            continue;
        }
        if (answer) {
            answer(response, *request);
            std::erase_if(response.headers, [](const auto& h) { return h.first == protocol::kServerHeader; });
            const auto* org = m_service->directory()->org();
            protocol::signResponse(response, *request, m_service->identity().key, time.now(), org ? org->head() : Hash32{});
        }
        exchange.answered(std::move(response));
    }
    (void)t;
    return exchange.outcome();
}

Status Team::sync(Tablet& t, sync::SyncReport* report, sync::SyncEngine::Seen seen)
{
    sync::SyncEngine engine(*t.store, t.size, seen);
    auto done = converse(t, engine);
    if (report) *report = engine.report();
    return done;
}

Status Team::syncAll(int rounds)
{
    for (int round = 0; round < rounds; ++round)
        for (auto* t : all())
            if (t->store) AANZET_CHECK(sync(*t));
    return {};
}

protocol::HttpResponse Team::ask(Tablet& t, const std::string& target, Bytes body)
{
    auto request = sync::post(target, std::move(body));
    protocol::signRequest(request, m_service->identity().key.publicKey(), t.store->device(), t.store->deviceKeys().sign, time.now());
    return m_service->handle(request, m_address);
}

Status Team::erase(const SpaceId& space, const RecordId& record)
{
    const FaultMemory::Pause itsOwnMemory;
    const auto directory = m_service->directory();
    if (directory->space(space)->state().isErased(record, {}, {})) return {};
    membership::Erase body;
    body.records.push_back(record);
    body.ground = membership::EraseGround::Request;
    body.date = std::chrono::year(2026) / 3 / 3;
    AANZET_TRY(auto entry, membership::makeErase(*directory->org(), *directory->space(space), ada.store->deviceKeys(), time.now(), body));
    protocol::LogsRequest r;
    r.appends.push_back({protocol::LogKind::Space, space, membership::encodeEntry(entry)});
    AANZET_TRY(auto said, protocol::decode<protocol::LogsResponse>(ask(ada, "/v1/logs", protocol::encode(r)).body));
    if (said.appended != std::vector<std::uint16_t>{0}) return Error{ErrorCode::Internal, "erase refused"};
    return {};
}

static Status append(Team& team, Tablet& by, sync::OrgEntriesExchange::Make make)
{
    for (int i = 0; i < 5; ++i) {
        AANZET_CHECK(team.sync(by));
        sync::OrgEntriesExchange e(*by.store, {make});
        auto done = team.converse(by, e);
        if (!done && done.code() == ErrorCode::CutOffMismatch) continue;   // the person's work went on meanwhile
        AANZET_CHECK(done);
        return team.sync(by);
    }
    return ErrorCode::CutOffMismatch;
}

Result<std::unique_ptr<Tablet>> Team::anotherDevice(Tablet& first, int number)
{
    auto t = std::make_unique<Tablet>(number, dir.path().toStdString());
    t->clock.jumpTo(first.clock.now());
    std::filesystem::remove_all(t->folder);
    t->disk.setFiles({});
    AANZET_TRY(auto v, vault::Vault::create(t->folder, {}, t->options()));
    t->vault = std::make_unique<vault::Vault>(std::move(v));
    AANZET_TRY(t->store, store::Store::load(*t->vault, t->clock));
    AANZET_TRY(auto link, first.store->recoveryLink());
    AANZET_TRY(auto request, sync::requestDevice(*t->store, link));
    AANZET_CHECK(append(*this, first, [d = request.device](store::Trust& trust) { return trust.deviceAdd(d); }));
    sync::DeviceJoinExchange join(*t->store, link, "Ander toestel");
    AANZET_CHECK(converse(*t, join));
    return t;
}

Status Team::removeDevice(Tablet& by, const DeviceId& device)
{
    return append(*this, by, [device](store::Trust& trust) { return trust.deviceRevoke(device); });
}

std::map<std::string, Bytes> Team::serverFiles()
{
    closeServer();
    auto files = serverDisk.files();
    if (auto s = openServer(); !s) qFatal("the server does not open");
    return files;
}

void Team::putServerBack(const std::map<std::string, Bytes>& files)
{
    closeServer();
    serverDisk.setFiles(files);
    if (auto s = openServer(); !s) qFatal("the server does not open");
}

std::string wordOf(const FieldValue& value)
{
    if (const auto* t = std::get_if<std::string>(&value)) return *t;
    if (const auto* n = std::get_if<std::int64_t>(&value)) return std::to_string(*n);
    if (const auto* b = std::get_if<bool>(&value)) return *b ? "yes" : "no";
    if (const auto* r = std::get_if<RecordId>(&value)) return r->shortHex();
    return {};
}

RecordId recordNamed(std::uint8_t n)
{
    RecordId r;
    r.b.fill(n);
    return r;
}

std::set<std::string> valuesOf(store::Store& store, const SpaceId& space, const RecordId& record, std::uint16_t field)
{
    std::set<std::string> out;
    if (auto shown = store.get(space, record))
        if (const auto* f = shown->field(field)) {
            out.insert(wordOf(f->shown.value));
            for (const auto& o : f->others) out.insert(wordOf(o.value));
        }
    if (auto past = store.history(space, record, field))
        for (const auto& v : past->versions) out.insert(wordOf(v.value));
    return out;
}

std::string screenOf(store::Store& store)
{
    std::string out;
    for (const auto& h : store.households()) {
        out += "household " + h.name + "\n";
        for (const auto& space : {h.client, h.dossier}) {
            if (!space) continue;
            out += space == h.client ? " client\n" : " dossier\n";
            for (const auto& type : allTypes())
                for (const auto& record : store.list(*space, type.id)) {
                    auto shown = store.get(*space, record);
                    if (!shown) return out + "  not readable\n";
                    out += "  " + std::string(type.name) + (shown->life == store::LifeState::Marked ? " (marked)" : "") + "\n";
                    if (type.id == types::Household || type.id == types::HouseholdLink) continue;   // their ids are drawn
                    for (const auto& f : shown->fields) {
                        std::set<std::string> values{wordOf(f.shown.value)};
                        for (const auto& o : f.others) values.insert(wordOf(o.value));
                        out += "   " + std::to_string(f.field) + ":";
                        for (const auto& v : values) out += " [" + v + "]";
                        out += "\n";
                    }
                }
        }
    }
    return out;
}

} // namespace aanzet::test
