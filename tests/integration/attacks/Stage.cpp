// SPDX-License-Identifier: EUPL-1.2
#include "tests/integration/attacks/Stage.h"
#include "shared/membership/Invitation.h"
#include "shared/schema/TypeIds.h"
#include "tests/support/SeededRandom.h"
#include <QDir>
#include <QFileInfo>
#include <QtGlobal>
#include <fstream>
#include <iterator>

namespace aanzet::test {

namespace {

// A step of the stage itself that fails leaves nothing to test.
template <class T> T must(Result<T> r, const char* step)
{
    if (!r.ok()) qFatal("stage: %s: %s %s", step, std::string(errorName(r.code())).c_str(), r.error().detail.c_str());
    return std::move(r).value();
}
void must(const Status& s, const char* step)
{
    if (!s.ok()) qFatal("stage: %s: %s %s", step, std::string(errorName(s.code())).c_str(), s.error().detail.c_str());
}

int s_tablets = 0;
const server::ClientAddress kHere{"127.0.0.1", "127.0.0.1", true};
const std::string kPassphrase = "paard gieter zolder kruik";

QString memoryFolder()
{
    const auto shm = QStringLiteral("/dev/shm");
    return (QFileInfo(shm).isWritable() ? shm : QDir::tempPath()) + QStringLiteral("/aanzet-XXXXXX");
}

} // namespace

Tablet::Tablet(const std::string& f, const Clock& c, const std::string& n)
    : name(n), folder(f), clock(c), disk("attack-" + n + std::to_string(s_tablets++), Backing::Memory)
{
    options.tokenFolder = folder + "-tokens";
    options.rootKeyForTests = Bytes(32, 7);
    options.vfs = disk.name();
    vault = must(vault::Vault::create(folder, viewOf(kPassphrase), options), "vault");
    store = must(store::Store::load(*vault, clock), "store");
}

Tablet::~Tablet()
{
    store.reset();
    vault.reset();
}

void Tablet::reopen()
{
    store.reset();
    vault->lock();
    must(vault->unlock(viewOf(kPassphrase)), "unlock");
    store = must(store::Store::load(*vault, clock), "load");
}

std::vector<membership::Entry> Tablet::entries(const SpaceId& space) const
{
    std::vector<membership::Entry> out;
    must(vault->forEach(vault::Table::Entries, [&](std::int64_t, ByteView plain) -> Status {
        AANZET_TRY(auto row, store::decodeEntryRow(plain));
        if (row.kind == protocol::LogKind::Space && row.space == space) {
            AANZET_TRY(auto entry, membership::decodeEntry(row.entry));
            out.push_back(std::move(entry));
        }
        return {};
    }), "entries");
    return out;
}

membership::UserKeys Tablet::userKeys() const
{
    const auto plain = must(vault->get(vault::Table::Meta, store::kIdentityRow), "identity");
    const auto row = must(store::decodeIdentityRow(*plain), "identity");
    return {must(crypto::SigningKey::fromSeed(row.userSignSeed), "seed"), must(crypto::BoxKey::fromSeed(row.userBoxSeed), "seed")};
}

membership::SpaceKeys Tablet::keys(const SpaceId& space) const
{
    membership::SpaceKeys keys;
    const auto log = must(membership::SpaceLog::fromEntries(*store->orgLog(), entries(space)), "log");
    must(keys.openAll(store->orgLog()->org(), log.state(), user(), userKeys().box), "keys");
    return keys;
}

Stage::Stage(std::uint64_t seed)
    : random(seed), clock(must(fromRfc3339("2026-03-02T09:00:00Z"), "time")), dir(memoryFolder()), directory(dir.path().toStdString() + "/data")
{
    seedRandom(seed);
    if (!crypto::init()) qFatal("crypto");
    server::ServerConfig config;
    config.listen = {"127.0.0.1", 8443};
    config.url = "https://127.0.0.1:8443";
    const auto link = must(server::ServerData::create(directory, config, clock), "server");
    options.rates.device = {1e6, 1e6};
    service = must(server::Service::open(server::ServerData::databaseOf(directory), clock, options), "service");
    ada = std::make_unique<Tablet>(dir.path().toStdString() + "/ada", clock, "ada");
    sync::FoundExchange found(*ada->store, must(sync::parseServerAddress(link), "link"), "Voorpost", "Ada");
    must(run(*ada, found), "found");
    must(ada->store->setRecoveryConfirmed(true), "kit");
    bo = newcomer("bo");
    cy = newcomer("cy");
    work();
}

Stage::~Stage() = default;

std::string Stage::invitation(const std::string& name)
{
    sync::InviteExchange invite(*ada->store, name, membership::Role::Worker, true);
    must(run(*ada, invite), "invite");
    return invite.link();
}

std::unique_ptr<Tablet> Stage::newcomer(const std::string& name, membership::Role)
{
    const auto link = invitation(name);
    auto tablet = std::make_unique<Tablet>(dir.path().toStdString() + "/" + name, clock, name);
    sync::JoinExchange join(*tablet->store, must(membership::parseInvitation(link, clock.now()), "link"), name);
    must(run(*tablet, join), "join");
    return tablet;
}

protocol::HttpResponse Stage::through(const protocol::HttpRequest& request, protocol::HttpResponse response)
{
    const auto rewrite = [&](auto message, const auto& hook, const auto&... more) {
        if (!message || !hook) return;
        hook(*message, more...);
        response.body = protocol::encode(*message);
    };
    if (response.status == 200) {
        if (request.target == "/v1/sync" && hooks.sync)
            rewrite(protocol::decode<protocol::SyncResponse>(response.body), hooks.sync, *protocol::decode<protocol::SyncRequest>(request.body));
        if (request.target == "/v1/logs" && hooks.logs)
            rewrite(protocol::decode<protocol::LogsResponse>(response.body), hooks.logs, *protocol::decode<protocol::LogsRequest>(request.body));
        if (request.target == "/v1/join") rewrite(protocol::decode<protocol::JoinResponse>(response.body), hooks.join);
        if (request.target == "/v1/history") rewrite(protocol::decode<protocol::HistoryResponse>(response.body), hooks.history);
    }
    if (hooks.answer) hooks.answer(response, request);
    std::erase_if(response.headers, [](const auto& h) { return h.first == protocol::kServerHeader; });
    protocol::signResponse(response, request, serverKey(), hooks.time.value_or(clock.now()), service->directory()->org()->head());
    if (hooks.signedAnswer) hooks.signedAnswer(response, request);
    return response;
}

Status Stage::run(Tablet& tablet, sync::Exchange& exchange)
{
    tablet.requests = 0;
    const bool isWatched = areAllWatched || &tablet == bo.get() || (tablet.name != "ada" && tablet.name != "cy" && tablet.name != "bo");
    while (auto request = exchange.next()) {
        if (++tablet.requests > kMaxRequests) {
            isEndless = true;
            return ErrorCode::Timeout;
        }
        if (!isWatched) {
            exchange.answered(service->handle(*request, kHere));
            continue;
        }
        if (hooks.before) hooks.before(*request);
        if (hooks.instead)
            if (auto answer = hooks.instead(*request)) {
                exchange.answered(answer->ok() ? Result<protocol::HttpResponse>(through(*request, **answer)) : std::move(*answer));
                continue;
            }
        exchange.answered(through(*request, service->handle(*request, kHere)));
    }
    return exchange.outcome();
}

Status Stage::sync(Tablet& tablet)
{
    sync::SyncEngine engine(*tablet.store, tablet.size);
    return run(tablet, engine);
}

void Stage::saveMore(Tablet& t, const SpaceId& space, const RecordId& record, std::uint16_t type, const std::vector<std::uint16_t>& fields)
{
    store::PutRequest put{space, type, record, {}};
    for (const auto f : fields) {
        const auto text = t.name + " schrijft " + std::to_string(++m_texts) + std::string(random() % 90, 'x');
        put.fields.push_back({f, text, {}});
        saved.push_back({space, record, type, f, text, t.user()});
    }
    must(t.store->put(put).ok() ? Status() : Status(ErrorCode::Internal, "put by " + t.name), "put");
}

void Stage::save(Tablet& t, const SpaceId& space, const RecordId& record, std::uint16_t type, std::uint16_t field)
{
    saveMore(t, space, record, type, {field});
}

void Stage::work()
{
    const auto everybody = [&] {
        for (int i = 0; i < 2; ++i)
            for (auto* t : {ada.get(), bo.get(), cy.get()}) must(sync(*t), "sync");
    };
    everybody();
    household = must(ada->store->createHousehold("Jansen"), "household");
    client = must(ada->store->spaceOf(household, store::Layer::Client), "client");
    dossier = must(ada->store->spaceOf(household, store::Layer::Professional), "dossier");
    for (const auto& s : {client, dossier}) {
        must(ada->store->grant(s, bo->user(), membership::Right::Write, {}), "grant");
        must(ada->store->grant(s, cy->user(), s == client ? membership::Right::Write : membership::Right::Read, {}), "grant");
    }
    statement = crypto::randomFixed<RecordId>();
    statement2 = crypto::randomFixed<RecordId>();
    visit = crypto::randomFixed<RecordId>();
    saveMore(*ada, client, statement, types::ClientStatement, {3, 5});
    saveMore(*ada, dossier, visit, types::VisitObservation, {4, 8, 9});
    everybody();
    save(*bo, client, statement2, types::ClientStatement, 3);
    save(*bo, dossier, visit, types::VisitObservation, 10);
    save(*cy, client, statement, types::ClientStatement, 5);
    everybody();
}

void Stage::news()
{
    for (int i = 0; i < 3; ++i) {
        saveMore(*ada, client, statement, types::ClientStatement, {3, 5});
        if (i == 1) save(*ada, client, statement2, types::ClientStatement, 5);
        saveMore(*ada, dossier, visit, types::VisitObservation, {4, 8, 9});
        must(sync(*ada), "news");
    }
    must(sync(*cy), "news");
    save(*cy, client, statement2, types::ClientStatement, 5);
    must(sync(*cy), "news");
    const auto second = must(ada->store->createHousehold("De Wit"), "household");
    for (const auto layer : {store::Layer::Client, store::Layer::Professional})
        must(ada->store->grant(must(ada->store->spaceOf(second, layer), "layer"), bo->user(), membership::Right::Write, {}), "grant");
    must(sync(*ada), "news");
    (void)invitation("Dee");                            // one more entry of the organisation's log
    save(*bo, client, statement, types::ClientStatement, 3);
    save(*bo, dossier, visit, types::VisitObservation, 9);
    save(*bo, dossier, visit, types::VisitObservation, 10);
}

Bytes Stage::serverImage() const
{
    const auto file = dir.path().toStdString() + "/image-" + std::to_string(m_texts);
    std::remove(file.c_str());
    must(server::ServerData::backup(directory, file), "backup");
    std::ifstream in(file, std::ios::binary);
    return Bytes(std::istreambuf_iterator<char>(in), {});
}

void Stage::restoreServer(const Bytes& image)
{
    service.reset();
    const auto file = server::ServerData::databaseOf(directory);
    for (const auto* tail : {"", "-wal", "-shm"}) std::remove((file + tail).c_str());
    std::ofstream(file, std::ios::binary).write(reinterpret_cast<const char*>(image.data()), static_cast<std::streamsize>(image.size()));
    service = must(server::Service::open(file, clock, options), "service");
}

bool Stage::holds(Tablet& t, const Saved& s)
{
    const auto is = [&](const store::ShownVersion& v) {
        const auto* text = std::get_if<std::string>(&v.value);
        return text && *text == s.text;
    };
    if (auto shown = t.store->get(s.space, s.record); shown.ok())
        if (const auto* f = shown->field(s.field); f && (is(f->shown) || std::any_of(f->others.begin(), f->others.end(), is))) return true;
    auto past = t.store->history(s.space, s.record, s.field);
    if (past.ok() && std::any_of(past->versions.begin(), past->versions.end(), is)) return true;
    if (!past.ok() || (past->missing.empty() && !t.store->beganWithCheckpoint(s.space))) return false;
    const auto* replica = t.store->replica(s.space);    // overwritten texts stay with the server: asked for as the app does
    if (!replica) return false;
    const auto kept = std::exchange(hooks, {});
    sync::HistoryExchange ask(*t.store, s.space, s.record, std::nullopt);
    const auto asked = run(t, ask);
    hooks = kept;
    if (!asked) return false;
    past = t.store->history(s.space, s.record, s.field, ask.items());
    return past.ok() && std::any_of(past->versions.begin(), past->versions.end(), is);
}

std::size_t Stage::visible(Tablet& t)
{
    std::size_t n = 0;
    for (const auto& s : saved) n += holds(t, s);
    return n;
}

std::size_t Stage::expected(Tablet&) const { return saved.size(); }

std::set<Hash32> Stage::m_knownBatches() const
{
    std::set<Hash32> out;
    for (const auto* t : {ada.get(), cy.get()})
        for (const auto& id : t->store->spaces())
            for (const auto& b : t->store->replica(id)->batches()) out.insert(b.hash);
    return out;
}

std::string Stage::wrongWith(Tablet& t)
{
    const auto directory = service->directory();
    const auto* org = ada->store->orgLog();
    const auto* mine = t.store->orgLog();
    for (std::uint64_t i = 0; i < mine->size(); ++i)
        if (i >= org->size() ? i >= directory->org()->size() || !(directory->org()->entry(i) == mine->entry(i)) : !(org->entry(i) == mine->entry(i)))
            return "organisation log: entry " + std::to_string(i) + " is no honest one";
    const auto known = m_knownBatches();
    for (const auto& id : t.store->spaces()) {
        const auto honest = ada->entries(id);           // ada is a member of everything bo may see but his own space
        const auto* there = directory->space(id);
        const auto held = t.entries(id);
        for (std::size_t i = 0; i < held.size(); ++i) {
            const bool isHonest = (i < honest.size() && honest[i] == held[i]) || (there && i < there->size() && there->entry(i) == held[i]) ||
                                  held[i].device == t.store->device();
            if (!isHonest) return "space log: entry " + std::to_string(i) + " is no honest one";
        }
        for (const auto& b : t.store->replica(id)->batches())
            if (!b.isCut && b.device != t.store->device() && !known.count(b.hash) && !isMemberDishonest) return "batch " + std::to_string(b.number) + " is no honest one";
    }
    // One batch is written in one way: what is held otherwise would be refused by whoever gets it from here.
    bool isCanonical = true;
    must(t.vault->forEach(vault::Table::Batches, [&](std::int64_t, ByteView plain) -> Status {
        if (auto row = store::decodeBatchRow(plain); row.ok() && !row->frame.empty()) {
            if (record::isCutPart(row->frame)) {
                auto part = record::decodeCutPart(row->frame);
                isCanonical &= part.ok() && record::encodeCutPart(*part) == row->frame;
                return {};
            }
            auto b = record::decodeFrame(row->frame);
            isCanonical &= b.ok() && record::encodeFrame(*b) == row->frame;
        }
        return {};
    }), "batches");
    if (!isCanonical) return "a batch is held as nobody wrote it";
    for (const auto& id : {client, dossier}) {
        const auto* replica = t.store->replica(id);
        if (!replica) return "a space has gone";
        for (const auto& [record, fields] : replica->allRecords()) {
            if (record != statement && record != statement2 && record != visit) continue;
            auto shown = t.store->get(id, record);
            if (!shown.ok()) continue;                  // nothing of it could be opened
            if (shown->life != store::LifeState::Alive) return "a record was removed";
            for (const auto& f : shown->fields) {
                auto versions = f.others;
                versions.push_back(f.shown);
                for (const auto& v : versions) {
                    const auto* text = std::get_if<std::string>(&v.value);
                    if (!text) continue;                // withheld
                    const bool isSaved = std::any_of(saved.begin(), saved.end(), [&](const Saved& s) {
                        return s.space == id && s.record == record && s.field == f.field && s.text == *text && (v.author == s.by || v.author.isZero());
                    });
                    if (!isSaved) return "field " + std::to_string(f.field) + " shows what nobody wrote there";
                }
            }
        }
    }
    for (const auto& s : saved)
        if (s.by == t.user() && !holds(t, s)) return "an own edit has gone: " + s.text.substr(0, 20);
    return {};
}

std::string Stage::heal()
{
    hooks = {};
    for (int i = 0; i < 6; ++i) {
        clock.advance(Millis(600'000));
        for (auto* t : {bo.get(), ada.get(), cy.get()})
            if (auto done = sync(*t); !done.ok() && !(t == cy.get() && isCyGone) && (i > 2 || isEndless))
                return t->name + " cannot sync: " + std::string(errorName(done.code())) + " " + done.error().detail + (isEndless ? " (endless)" : "");
    }
    for (auto* t : {bo.get(), ada.get(), cy.get()}) {
        if (t == cy.get() && isCyGone) continue;
        for (const auto& s : saved)
            if (!holds(*t, s)) return t->name + " lacks: " + s.text.substr(0, 24);
        if (auto wrong = wrongWith(*t); !wrong.empty()) return t->name + ": " + wrong;
        if (t->store->status().waiting) return t->name + " still waits with " + std::to_string(t->store->status().waiting);
    }
    const auto state = must(ada->store->stateHash(household), "state");
    if (must(bo->store->stateHash(household), "state") != state) return "bo differs";
    if (!isCyGone && must(cy->store->stateHash(household), "state") != state) return "cy differs";
    return {};
}

record::Batch Stage::forge(Tablet& member, const SpaceId& space, const std::string& text)
{
    const auto* replica = member.store->replica(space);
    const auto keys = member.keys(space);
    const auto log = must(membership::SpaceLog::fromEntries(*member.store->orgLog(), member.entries(space)), "log");
    record::Batch b;
    b.device = member.store->device();
    b.salt = crypto::randomFixed<Salt16>();
    b.author = record::authorId(org(), b.device, b.salt);
    b.epoch = log.state().epoch;
    b.number = 1;
    b.firstSeq = 1;
    b.orgHead = member.store->orgLog()->head();
    b.spaceHead = log.head();
    const auto type = space == dossier ? types::VisitObservation : types::ClientStatement;
    const std::uint16_t field = space == dossier ? 4 : 3;
    auto& op = b.operations.emplace_back();
    op.record = anyRecord(space);
    op.field = record::fieldId(keys.fid()->view(), op.record, record::Rule::Keep, type, field);
    op.epoch = b.epoch;
    op.author = b.author;
    op.seq = 1;
    op.lamport = replica->highestLamport() + 1;
    record::sealOperation(op, org(), space, record::deriveOpKey(keys.epoch(b.epoch)->view()),
                          {type, field, store::encodeValue(FieldValue(text)), crypto::randomFixed<SaveId>(), 0, clock.now(), {}});
    b.sign(org(), space, member.store->deviceKeys().sign);
    return b;
}

Bytes Stage::signAgain(record::Batch b, const SpaceId& space, const crypto::SigningKey& key) const
{
    b.sign(org(), space, key);
    return record::encodeFrame(b);
}

} // namespace aanzet::test
