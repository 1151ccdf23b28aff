// SPDX-License-Identifier: EUPL-1.2
#include "tests/integration/sim/History.h"
#include "mobile/store/ValueCodec.h"
#include "tests/integration/sim/LateWork.h"
#include "shared/schema/TypeIds.h"

namespace aanzet::test {

using namespace std::chrono_literals;
using store::PutRequest;

static std::string error(const char* what, const Error& e) { return std::string(what) + ": " + std::string(errorName(e.code)) + " " + e.detail; }

Device& History::someone()
{
    auto all = m_town.live();
    return *all[roll(m_town.dice, all.size())];
}

FieldValue History::randomValue(const FieldSpec& spec)
{
    auto& dice = m_town.dice;
    if (chance(dice, 4)) return {};
    const auto n = ++m_count;
    switch (spec.kind) {
    case FieldKind::Text: return "regel een\nregel " + std::to_string(n) + (chance(dice, 5) ? std::string(roll(dice, 900), 'x') : std::string());
    case FieldKind::Line: return "w" + std::to_string(n);
    case FieldKind::Choice: return spec.choices.empty() ? "nieuw" + std::to_string(n) : std::string(spec.choices[roll(dice, spec.choices.size())]);
    case FieldKind::Integer: return static_cast<std::int64_t>(static_cast<std::uint64_t>(n) % (spec.limit + 1));
    case FieldKind::Flag: return chance(dice, 50);
    case FieldKind::Date: return toIsoDate(std::chrono::sys_days(std::chrono::year(2020) / 1 / 1) + std::chrono::days(n));
    case FieldKind::Reference: return crypto::randomFixed<RecordId>();
    case FieldKind::List: return std::vector<std::string>{spec.choices.empty() ? "x" : std::string(spec.choices[roll(dice, spec.choices.size())])};
    }
    return {};
}

store::FieldWrite History::randomField(const TypeSpec& type, Device& d, const Known* known)
{
    auto& dice = m_town.dice;
    // Few fields of a record are written often, so that people meet.
    const auto few = std::min<std::size_t>(type.fields.size(), chance(dice, 70) ? 2 : type.fields.size());
    const auto& spec = type.fields[roll(dice, few)];
    store::FieldWrite w{spec.id, randomValue(spec), {}};
    if (!validate(spec, w.value)) w.value = std::monostate();
    if (known && chance(dice, 20)) w.context = d.store->contextOf(known->space, known->record, known->type, spec.id);
    else if (known && chance(dice, 5)) w.context.emplace();
    return w;
}

const History::Known* History::pick(Device& d)
{
    if (m_records.empty()) return nullptr;
    const auto newest = m_records.size();
    for (int tries = 0; tries < 6; ++tries) {
        // Mostly the first ones: those that everybody edits.
        const auto& k = m_records[roll(m_town.dice, chance(m_town.dice, 70) ? std::min<std::size_t>(3, newest) : newest)];
        const auto* r = d.store->replica(k.space);
        if (r && r->typeOf(k.record)) return &k;
    }
    return nullptr;
}

bool History::isRefusalFine(Device& d, const SpaceId& space, ErrorCode code) const
{
    if (code == ErrorCode::NotFound) return !d.store->replica(space);
    if (code != ErrorCode::NotAllowed) return false;
    return !d.store->spaceLog(space)->state().canWrite(d.store->user());   // signed, and at rest the same as the server's
}

std::string History::write(Device& d)
{
    auto& dice = m_town.dice;
    std::vector<PutRequest> requests;
    std::vector<bool> isNew;
    const auto count = chance(dice, 85) ? 1 : 2 + roll(dice, 2);
    for (std::size_t i = 0; i < count; ++i) {
        const auto* known = chance(dice, 75) ? pick(d) : nullptr;
        PutRequest r;
        const TypeSpec* type = nullptr;
        if (known) {
            r.space = known->space;
            r.record = known->record;
            type = findType(known->type);
            if (chance(dice, 40)) (void)d.store->get(known->space, known->record);
        } else {
            // Mostly in the household, where everybody writes.
            const auto all = allTypes();
            std::optional<SpaceId> space;
            do {
                type = &all[roll(dice, all.size())];
                const bool isHousehold = type->space == SpaceKind::Client || type->space == SpaceKind::Dossier;
                space = type->space == SpaceKind::Client ? m_town.client : type->space == SpaceKind::Dossier ? m_town.dossier : d.store->spaceOfKind(type->space);
                if (!isHousehold && space && !d.store->spaceLog(*space)->state().canWrite(d.store->user())) space.reset();
            } while (!space);
            r.space = *space;
        }
        r.type = type->id;
        std::set<std::uint16_t> used;
        for (auto n = known ? 1 + roll(dice, 2) : roll(dice, 3); n > 0; --n) {
            auto w = randomField(*type, d, known);
            if (used.insert(w.field).second) r.fields.push_back(std::move(w));
        }
        requests.push_back(std::move(r));
        isNew.push_back(!known);
    }
    auto ids = d.store->putAll(requests);
    if (!ids) {
        for (const auto& r : requests)
            if (isRefusalFine(d, r.space, ids.code())) return {};
        return error("put", ids.error());
    }
    std::vector<Oracle::Asked> asked;
    for (std::size_t i = 0; i < requests.size(); ++i)
        for (auto& a : Oracle::askedOf(requests[i], (*ids)[i])) asked.push_back(std::move(a));
    if (auto wrong = m_oracle.acknowledged(d, asked); !wrong.empty()) return wrong;
    for (std::size_t i = 0; i < requests.size(); ++i)
        if (isNew[i]) m_records.push_back({requests[i].space, (*ids)[i], requests[i].type});
    trace(d, "put", std::to_string(requests.size()), isNew[0] ? "new" : (*ids)[0].shortHex());
    return {};
}

std::string History::mixed(Device& d)
{
    auto& dice = m_town.dice;
    const auto* known = pick(d);
    if (!known) return {};
    Status done;
    Oracle::Asked asked{known->space, known->record, kLifeField, {}};
    if (chance(dice, 40)) {
        asked.value = store::encodeLife({true, "klaar", {}});
        if (chance(dice, 50)) (void)d.store->get(known->space, known->record);
        done = d.store->remove(known->space, known->record, "klaar");
        trace(d, "remove", known->record.shortHex(), done.ok() ? "" : "refused");
        if (!done && done.code() == ErrorCode::Busy) return {};
    } else if (chance(dice, 40)) {
        const bool isAlive = chance(dice, 60);
        asked.value = store::encodeLife({!isAlive, {}, {}});
        done = d.store->settle(known->space, known->record, kLifeField, std::string(isAlive ? "alive" : "removed"));
        trace(d, "settle life", known->record.shortHex());
        if (!done && done.code() == ErrorCode::Busy) return {};
    } else {
        const auto* type = findType(known->type);
        const auto& spec = type->fields[roll(dice, std::min<std::size_t>(2, type->fields.size()))];
        auto value = randomValue(spec);
        if (!validate(spec, value)) value = std::monostate();
        asked.field = spec.id;
        asked.value = store::encodeValue(value);
        done = d.store->settle(known->space, known->record, spec.id, value);
        trace(d, "settle", known->record.shortHex());
    }
    if (!done) return isRefusalFine(d, known->space, done.code()) ? "" : error("remove or settle", done.error());
    return m_oracle.acknowledged(d, {asked});
}

void History::others(Device& d)
{
    if (m_isAmong || !chance(m_town.dice, 25)) return;
    auto& o = someone();
    if (&o == &d) return;
    m_isAmong = true;
    const auto note = [&](std::string wrong) { if (m_others.empty()) m_others = std::move(wrong); };
    for (auto n = roll(m_town.dice, 3); n > 0; --n) note(write(o));
    trace(o, "while device", std::to_string(d.number), "waits");
    note(sync(o));
    m_isAmong = false;
}

std::string History::sync(Device& d)
{
    const bool isOutermost = m_isCrowded && !m_isAmong;
    if (isOutermost) m_town.meanwhile = [this](Device& waiting) { others(waiting); };
    const auto done = m_town.sync(d, m_mishaps);
    if (isOutermost) m_town.meanwhile = nullptr;
    if (isOutermost && !m_others.empty()) return std::exchange(m_others, {});
    trace(d, "sync", done.ok() ? "ok" : errorName(done.code()));
    if (auto wrong = m_oracle.checkLogs(d); !wrong.empty()) return wrong;
    m_oracle.acknowledged(d);   // a profile may have been written by itself
    if (done.ok()) return chance(m_town.dice, 15) ? compact(d) : "";
    if (m_mishaps && (done.code() == ErrorCode::Offline || done.code() == ErrorCode::Timeout)) return {};
    if (m_town.wasServerPutBack && isAnotherLog(done.error())) return {};   // whether it forked is asked at rest
    return error("sync", done.error());
}

// Nothing that people see may change, also not for whoever starts the app anew afterwards.
std::string History::compact(Device& d)
{
    std::map<SpaceId, Hash32> before;
    for (const auto& space : d.store->spaces()) before[space] = d.store->replica(space)->stateHash();
    const auto aside = d.store->status().quarantined;
    auto spared = d.store->compact(Millis(0));
    if (!spared) return error("compaction", spared.error());
    trace(d, "compact", std::to_string(*spared));
    m_spared += *spared;
    m_town.close(d);
    if (auto s = m_town.open(d); !s) return error("start after a compaction", s.error());
    for (const auto& [space, hash] : before)
        if (d.store->replica(space)->stateHash() != hash) return "another state hash after a compaction on device " + std::to_string(d.number);
    if (d.store->status().quarantined > aside) return "a compaction took what was live from device " + std::to_string(d.number);
    return {};
}

std::string History::carryBundle(Device& from)
{
    auto& to = someone();
    if (&to == &from || !m_hasBundles) return {};
    trace(from, "bundle to", std::to_string(to.number));
    auto bundle = from.store->writeBundle();
    if (!bundle) return error("bundle", bundle.error());
    auto read = to.store->readBundle(bundle->first);
    if (auto wrong = m_oracle.checkLogs(to); !wrong.empty()) return wrong;
    if (!read && m_town.wasServerPutBack && isAnotherLog(read.error())) return {};
    return read ? "" : error("reading a bundle", read.error());
}

std::string History::misfortune()
{
    auto& dice = m_town.dice;
    auto& d = someone();
    switch (roll(dice, 8)) {
    case 0:
    case 1: {
        // Sometimes between signing and sending. The number of the step says it and no dice.
        const bool isSigned = m_steps % 2 != 0;
        while (isSigned) {
            auto count = d.store->build(1 << 15);
            if (!count) return error("signing", count.error());
            if (!*count) break;
        }
        trace(d, "restart", isSigned ? "with signed work" : "");
        m_town.close(d);
        auto s = m_town.open(d);
        return s ? "" : error("restart", s.error());
    }
    case 2:
        trace(d, "copy of its disk");
        m_copies.emplace_back(d.number, m_town.image(d));
        return {};
    case 3: {
        if (!m_isHarsh || m_copies.empty()) return {};
        auto& [number, disk] = m_copies[roll(dice, m_copies.size())];
        if (auto wrong = m_oracle.beforeDestruction(); !wrong.empty()) return wrong;
        for (auto* o : m_town.live())
            if (o->number == number) {
                const auto token = m_hasTwins && chance(dice, 40) ? Town::Token::PutBack : Town::Token::LeftBehind;
                trace(*o, "older disk put back", token == Town::Token::PutBack ? "with token" : "");
                if (auto s = m_town.putBack(*o, disk, token); !s) return error("older disk", s.error());
                m_oracle.wasPutBack(*o);
                if (token == Town::Token::PutBack) m_perhapsCopied.insert(o->person);
            }
        auto s = m_oracle.somethingWasDestroyed();
        return s ? "" : error("reading after a restore", s.error());
    }
    case 4: {
        if (!m_isHarsh || m_copies.empty()) return {};
        auto& [number, disk] = m_copies[roll(dice, m_copies.size())];
        for (auto* o : m_town.live())
            if (o->number == number) {
                auto* c = m_town.clone(*o, disk, m_hasTwins && chance(dice, 40) ? Town::Token::PutBack : Town::Token::LeftBehind);
                if (c) trace(*c, "cloned from", std::to_string(number));
                if (c) m_oracle.wasPutBack(*c);
                if (c) m_perhapsCopied.insert(c->person);
                break;
            }
        return {};
    }
    case 5: m_backups.push_back(m_town.serverImage()); m_town.trace("  server backup"); return {};
    case 6: {
        if (!m_isHarsh || !m_hasBackups || m_backups.empty()) return {};
        if (auto wrong = m_oracle.beforeDestruction(); !wrong.empty()) return wrong;
        m_town.trace("  server put back");
        if (auto s = m_town.restoreServer(m_backups[roll(dice, m_backups.size())]); !s) return error("server restore", s.error());
        auto s = m_oracle.somethingWasDestroyed();
        return s ? "" : error("reading after a restore", s.error());
    }
    default: {
        const auto years = static_cast<std::int64_t>(roll(dice, 21)) - 10;
        trace(d, "clock jumps", std::to_string(years), "years");
        d.clock.jumpTo(m_town.time.now() + std::chrono::hours(24 * 365 * years));
        return {};
    }
    }
}

std::string History::people()
{
    auto& dice = m_town.dice;
    auto& lead = m_town.of(0);
    const auto space = chance(dice, 50) ? m_town.client : m_town.dossier;
    if (chance(dice, 30) && !m_records.empty()) {
        const auto& k = m_records[roll(dice, m_records.size())];
        if (k.space != m_town.client && k.space != m_town.dossier) return {};   // a personal space is not the lead's
        const auto* org = m_town.service().directory()->org();
        const auto* log = m_town.service().directory()->space(k.space);
        membership::Erase body;
        body.records.push_back(k.record);
        body.ground = membership::EraseGround::Request;
        body.date = std::chrono::year(2026) / 3 / 2;
        auto entry = membership::makeErase(*org, *log, lead.store->deviceKeys(), m_town.time.now(), body);
        if (!entry) return error("erase", entry.error());
        protocol::LogsRequest r;
        r.appends.push_back({protocol::LogKind::Space, k.space, membership::encodeEntry(*entry)});
        const auto answer = protocol::decode<protocol::LogsResponse>(m_town.ask(lead, "/v1/logs", protocol::encode(r)).body);
        if (!answer || answer->appended != std::vector<std::uint16_t>{0}) return "erase refused";
        m_oracle.erased(k.space, k.record);
        trace(lead, "erase", k.record.shortHex());
        return {};
    }
    if (!m_hasMembers) return {};
    const auto people = m_town.live().size();
    const auto who = 1 + roll(dice, std::min<std::size_t>(people, Town::kPeople) - 1);
    const auto user = m_town.users[who];
    const bool isRevoke = chance(dice, 50);
    auto done = isRevoke ? lead.store->revoke(space, user) : lead.store->grant(space, user, membership::Right::Write, {});
    trace(lead, isRevoke ? "revoke" : "grant", space.shortHex(), std::to_string(who), done.ok() ? "" : errorName(done.code()));
    if (!done && done.code() != ErrorCode::NotFound && done.code() != ErrorCode::AlreadyExists) return error("grant or revoke", done.error());
    return {};
}

std::string History::step()
{
    auto& dice = m_town.dice;
    auto& d = someone();
    ++m_steps;
    if (chance(dice, 15)) m_town.time.advance(std::chrono::minutes(roll(dice, 60 * 30)));
    if (chance(dice, 10)) m_town.deliverLate();
    const auto what = roll(dice, 100);
    if (what < 42) return write(d);
    if (what < 50) return mixed(d);
    // Not where the server is put back: one that lost the joining knows nobody who could tell it of that.
    if (m_hasCheckpoints && !m_hasBackups && what == 50 && chance(dice, 40)) return join();
    if (what < 80) return sync(d);
    if (what < 84) return carryBundle(d);
    if (what < 95) return misfortune();
    return m_isHarsh ? people() : "";
}

// Once all is at rest: copies that go on writing are told to their user and to colleagues, and nobody else's device is.
std::string History::checkCopies()
{
    const auto space = m_town.dossier;
    const auto* log = m_town.service().directory()->space(space);
    std::map<int, std::vector<Device*>> copies;
    for (auto* d : m_town.live())
        if (!m_town.alarmed.count(d->number) && log->state().canWrite(d->store->user()) && d->store->spaceLog(space)) copies[d->person].push_back(d);
    std::erase_if(copies, [](const auto& c) { return c.second.size() < 2; });
    for (int round = 0; round < 2 && !copies.empty(); ++round)
        for (auto& [person, devices] : copies)
            for (auto* d : devices) {
                const std::string text = "kopie " + std::to_string(++m_count);
                auto id = d->store->put({space, types::Observation, std::nullopt, {{4, text, {}}}});
                if (!id) return error("put on a copy", id.error());
                if (auto wrong = m_oracle.acknowledged(*d, {{space, *id, 4, store::encodeValue(text)}}); !wrong.empty()) return wrong;
                if (auto s = m_town.sync(*d, 0); !s) return error("sync of a copy", s.error());
            }
    if (auto wrong = comeToRest(m_town, m_oracle); !wrong.empty()) return wrong;
    for (auto* d : m_town.live()) {
        if (m_town.alarmed.count(d->number) || !m_town.mayRead(*d, space)) continue;
        for (const auto& p : d->store->people())
            for (int i = 0; i < Town::kPeople; ++i) {
                if (m_town.users[static_cast<std::size_t>(i)] != p.user) continue;
                const auto what = "device " + std::to_string(d->number) + (p.hasCopiedDevice ? " is told of a copy of person " : " is told nothing of the copy of person ") + std::to_string(i);
                if (p.hasCopiedDevice ? !m_perhapsCopied.count(i) : copies.count(i) != 0) return what;
            }
    }
    if (copies.empty()) return {};
    auto wrong = judge(m_town, m_oracle);
    return wrong.empty() ? "" : "after copies wrote on: " + wrong;
}

// Somebody joins: mid in the day, with whatever is under way.
std::string History::join()
{
    auto fresh = m_town.newcomer();
    if (!fresh) return error("joining in the day", fresh.error());
    if (!*fresh) return {};
    trace(**fresh, "joins");
    m_oracle.acknowledged(m_town.of(0));
    return sync(**fresh);
}

// Whoever joins when all is at rest ends with what all have, whether there was a state to begin with or not.
std::string History::checkNewcomer()
{
    if (!m_town.alarmed.empty() || m_town.hasForkedLog) return {};
    auto fresh = m_town.newcomer();
    if (!fresh) return error("joining", fresh.error());
    if (!*fresh) return {};
    if (auto s = m_town.sync(**fresh, 0); !s) return error("first sync", s.error());
    m_begun += (*fresh)->store->beganWithCheckpoint(m_town.client) + (*fresh)->store->beganWithCheckpoint(m_town.dossier);
    trace(**fresh, "joins last");
    if (auto wrong = comeToRest(m_town, m_oracle); !wrong.empty()) return "after somebody joined: " + wrong;
    auto wrong = judge(m_town, m_oracle);
    return wrong.empty() ? "" : "after somebody joined: " + wrong;
}

// Where two logs tell otherwise of who may write, nobody can say whose work is late.
std::string History::bringLateWork()
{
    if (!m_town.alarmed.empty() || m_town.hasForkedLog) return {};
    LateWork work(m_town, m_oracle);
    auto wrong = work.deliver();
    if (wrong.empty() && m_seed % 5 == 1 && !m_town.wasServerPutBack) wrong = work.removeSomebody();
    m_late = work.delivered();
    return wrong;
}

std::string History::play(std::uint64_t seed)
{
    auto& dice = m_town.dice;
    m_town.begin(seed, 2 + static_cast<int>(seed % 4));
    m_oracle.forget();
    m_records.clear();
    m_copies.clear();
    m_backups.clear();
    m_perhapsCopied.clear();
    m_count = 0;
    m_seed = seed;
    m_steps = 0;
    m_spared = 0;
    m_begun = 0;
    m_late = 0;
    m_isCrowded = seed % 3 != 0;
    // The number says it and no dice, so that the other half is what it always was.
    m_hasCheckpoints = seed % 4 == 3 || seed % 8 == 2;   // with all five at work, or with some who never agree
    if (m_hasCheckpoints) {
        m_town.checkpointAfter = 3 + seed % 11;
        for (auto* d : m_town.live()) d->store->setCheckpointAfter(m_town.checkpointAfter);
    }
    m_others.clear();
    m_mishaps = chance(dice, 30) ? 0 : 5 + static_cast<unsigned>(roll(dice, 30));
    m_isHarsh = chance(dice, 60);
    m_hasBundles = chance(dice, 60);
    m_hasTwins = chance(dice, 40);
    m_hasBackups = chance(dice, 50);
    m_hasMembers = chance(dice, 60);
    for (auto n = 20 + roll(dice, 60); n > 0; --n)
        if (auto wrong = step(); !wrong.empty()) return wrong;
    m_town.deliverLate();
    if (auto wrong = comeToRest(m_town, m_oracle); !wrong.empty()) return wrong;
    if (auto wrong = judge(m_town, m_oracle); !wrong.empty()) return wrong;
    if (auto wrong = checkCopies(); !wrong.empty()) return wrong;
    if (auto wrong = m_hasCheckpoints ? checkNewcomer() : std::string(); !wrong.empty()) return wrong;
    return bringLateWork();
}

std::string History::run(std::uint64_t seed)
{
    auto wrong = play(seed);
    m_town.end();
    return wrong;
}

} // namespace aanzet::test
