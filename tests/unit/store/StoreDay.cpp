// SPDX-License-Identifier: EUPL-1.2
#include "tests/unit/store/StoreDay.h"
#include "shared/schema/TypeIds.h"
#include <algorithm>
#include <sstream>

namespace aanzet::test {

using namespace std::chrono_literals;
using store::PutRequest;

static const std::string kSecond = "Gezin Bakker", kSlot = "note/1";
// Records that stood in the morning: one both change, one that is removed, one that is erased.
static const RecordId kShared = recordNamed(9), kRemoved = recordNamed(8), kErased = recordNamed(7);
static const RecordId kNews = recordNamed(5), kFromFile = recordNamed(6);

static PutRequest observation(const SpaceId& dossier, const RecordId& record, const std::string& fact)
{
    return {dossier, types::Observation, record, {{4, fact, {}}, {6, std::string("moeder"), {}}}};
}
static PutRequest statement(const SpaceId& client, const RecordId& record, const std::string& words)
{
    return {client, types::ClientStatement, record, {{3, words, {}}}};
}

static void must(const Status& s, const char* what)
{
    if (!s.ok()) qFatal("%s: %s %s", what, std::string(errorName(s.code())).c_str(), s.error().detail.c_str());
}

StoreDay::StoreDay(Team& team) : m_team(team)
{
    auto& t = m_team;
    t.begin(11);
    for (const auto& r : {kShared, kRemoved, kErased}) must(t.ada.store->put(observation(t.dossier, r, "stond er al")).ok() ? Status() : Status(ErrorCode::Internal), "morning");
    must(t.syncAll(2), "morning sync");
    const auto boWrites = [&](const PutRequest& r) { must(t.bo.store->put(r).ok() ? Status() : Status(ErrorCode::Internal), "Bo writes"); };
    boWrites({t.dossier, types::Observation, kShared, {{4, std::string("van Bo"), {}}}});
    boWrites(observation(t.dossier, kFromFile, "uit het bestand"));
    must(t.bo.store->build(64 * 1024).ok() ? Status() : Status(ErrorCode::Internal), "Bo signs");
    m_bundle = t.bo.store->writeBundle().value().first;
    boWrites(statement(t.client, kNews, "nieuws van Bo"));   // after the file: only the server brings it
    must(t.sync(t.bo), "Bo syncs");
    t.becomesMorning();

    auto& ada = t.ada;
    m_steps = {
        {"start", [&] { return ada.store ? Status() : ada.open(); }},
        {"notes in both layers", [&] {
             return save({statement(t.client, recordNamed(1), "ik wil rust"), observation(t.dossier, recordNamed(2), "drie aanmaningen"),
                          {t.dossier, types::Observation, kShared, {{4, std::string("van Ada"), {}}}}});
         }},
        {"a household", [&]() -> Status {
             const auto all = ada.store->households();
             if (std::none_of(all.begin(), all.end(), [](const auto& h) { return h.name == kSecond; })) {
                 AANZET_TRY(auto id, ada.store->createHousehold(kSecond));
                 (void)id;
             }
             m_hasSecond = true;
             return {};
         }},
        {"scores", [&] {
             return save({{t.dossier, types::DomainScore, recordNamed(3), {{3, std::string("financien"), {}}, {4, std::int64_t(2), {}}}},
                          {t.client, types::ClientScore, recordNamed(4), {{3, std::string("financien"), {}}, {4, std::int64_t(3), {}}}}});
         }},
        {"a draft", [&]() -> Status {
             m_draftInFlight = "een halve zin";
             AANZET_CHECK(ada.store->saveDraft(kSlot, viewOf(m_draftInFlight)));
             m_draft = m_draftInFlight;
             return {};
         }},
        {"a colleague's file", [&]() -> Status {
             AANZET_TRY(auto n, ada.store->readBundle(m_bundle));
             (void)n;
             expect({t.dossier, kFromFile, 4, "uit het bestand"});
             expect({t.dossier, kShared, 4, "van Bo"});
             return {};
         }},
        {"a batch is built", [&]() -> Status {
             AANZET_TRY(auto n, ada.store->build(1));
             (void)n;
             return {};
         }},
        {"an answer is lost", [&]() -> Status {
             t.line = [](const protocol::HttpRequest& r) {
                 auto said = protocol::decode<protocol::SyncRequest>(r.body);
                 return said && !said->groups.empty() ? Line::NoReply : Line::Whole;
             };
             auto done = t.sync(ada);
             t.line = nullptr;
             return done.code() == ErrorCode::Timeout ? Status() : done;
         }},
        {"a sync", [&]() -> Status {
             AANZET_CHECK(t.sync(ada));
             expect({t.client, kNews, 3, "nieuws van Bo"});
             return {};
         }},
        {"a conflict is settled", [&]() -> Status {
             for (const auto& card : ada.store->conflicts())
                 if (card.record == kShared) AANZET_CHECK(ada.store->settle(t.dossier, kShared, 4, std::string("van ons beiden"), card.context));
             expect({t.dossier, kShared, 4, "van ons beiden"});
             return {};
         }},
        {"a removal", [&]() -> Status {
             AANZET_CHECK(ada.store->remove(t.dossier, kRemoved, "dubbel"));
             m_isRemoved = true;
             return {};
         }},
        {"a colleague leaves", [&]() -> Status {
             const auto gone = ada.store->revoke(t.dossier, t.cyUser);
             if (!gone.ok() && gone.code() != ErrorCode::NotFound) return gone;
             m_isRevoked = true;
             return t.sync(ada);
         }},
        {"a write under the new key", [&] { return save({observation(t.dossier, recordNamed(10), "na het vertrek")}); }},
        {"a sync that draws the key", [&] { return t.sync(ada); }},
        {"an erasure", [&]() -> Status {
             m_mayBeErased = true;
             must(t.erase(t.dossier, kErased), "erase");
             return t.sync(ada);
         }},
        {"lock and unlock", [&]() -> Status {
             ada.close();
             return ada.open();
         }},
        {"the next day", [&]() -> Status {
             t.pass(25h);
             AANZET_CHECK(save({statement(t.client, recordNamed(11), "de volgende dag")}));
             m_draftInFlight.clear();
             AANZET_CHECK(ada.store->saveDraft(kSlot, {}));
             m_draft.clear();
             return t.sync(ada);
         }},
    };
}

int StoreDay::steps() const { return int(m_steps.size()); }
const char* StoreDay::nameOf(int step) const { return step < steps() ? m_steps[std::size_t(step)].name : "the end"; }

void StoreDay::begin(std::uint64_t seed)
{
    m_team.begin(seed);
    m_team.ada.close();
    m_done = 0;
    m_saves.clear();
    m_hasSecond = m_isRemoved = m_isRevoked = m_mayBeErased = false;
    m_draft.clear();
    m_draftInFlight.clear();
}

Status StoreDay::run(int from)
{
    for (m_done = from; m_done < steps(); ++m_done) AANZET_CHECK(m_steps[std::size_t(m_done)].work());
    return {};
}

Status StoreDay::save(const std::vector<PutRequest>& requests)
{
    Save s;
    for (const auto& r : requests)
        for (const auto& f : r.fields) s.fields.push_back({r.space, *r.record, f.field, wordOf(f.value)});
    m_saves.push_back(std::move(s));
    AANZET_TRY(auto ids, m_team.ada.store->putAll(requests));
    (void)ids;
    m_saves.back().isAcknowledged = true;
    return {};
}

void StoreDay::expect(const Promise& promise) { m_saves.push_back({{promise}, true}); }

std::string StoreDay::judge()
{
    auto& ada = m_team.ada;
    if (!ada.store)
        if (auto s = ada.open(); !s) return "does not open: " + std::string(errorName(s.code())) + " " + s.error().detail;
    auto& store = *ada.store;
    if (auto notices = ada.vault->integrity(); !notices || !notices->empty()) return "the vault misses rows";
    if (store.status().quarantined) return "something was set aside: " + std::to_string(store.status().quarantined);
    for (const auto& s : m_saves) {
        std::size_t there = 0;
        std::string missing;
        for (const auto& p : s.fields) {
            const bool isThere = valuesOf(store, p.space, p.record, p.field).count(p.value);
            there += isThere;
            if (!isThere) missing = p.value;
        }
        if (s.isAcknowledged && !missing.empty()) return "acknowledged and gone: " + missing;
        if (there && !missing.empty()) return "half a save: without " + missing;
    }
    const auto all = store.households();
    const auto second = std::find_if(all.begin(), all.end(), [](const auto& h) { return h.name == kSecond; });
    if (m_hasSecond && second == all.end()) return "the household is gone";
    if (all.size() > 2 || (all.size() == 2 && (second == all.end() || !second->client || !second->dossier))) return "half a household";
    auto draft = store.draft(kSlot);
    const auto text = draft && *draft ? std::string(textOf(**draft)) : std::string();
    if (text != m_draft && text != m_draftInFlight) return "another draft: " + text;
    if (m_isRemoved && store.replica(m_team.dossier)->lifeOf(kRemoved) != store::LifeState::Removed) return "a removal was forgotten";
    if (!m_mayBeErased && !valuesOf(store, m_team.dossier, kErased, 4).count("stond er al")) return "an old text is gone";
    // What was sent was durable before: it stands in its place, with the same bytes.
    for (const auto& [at, hash] : m_team.left) {
        const auto& [space, author, number] = at;
        const auto* r = store.replica(space);
        if (!r || r->batchHash(author, number) != hash) return "a batch left that is not on the disk";
    }
    return m_team.reused.empty() ? std::string() : "a place in a chain was used twice: " + m_team.reused;
}

std::string StoreDay::finish()
{
    auto& t = m_team;
    if (const auto wrong = judge(); !wrong.empty()) return wrong;
    for (int round = 0; round < 3; ++round)
        for (auto* who : {&t.ada, &t.bo})
            if (auto s = t.sync(*who); !s) return "does not sync: " + std::string(errorName(s.code())) + " " + s.error().detail;
    if (!t.reused.empty()) return "a place in a chain was used twice: " + t.reused;
    for (auto* who : {&t.ada, &t.bo})
        if (const auto s = who->store->status(); s.waiting || s.quarantined) return "still waits: " + std::to_string(s.waiting) + ", aside " + std::to_string(s.quarantined);
    if (*t.ada.store->stateHash(t.household) != *t.bo.store->stateHash(t.household)) return "Ada and Bo hold different states";
    if (t.service().directory()->space(t.dossier)->state().member(t.cyUser)) return "who left is still a member";
    if (!valuesOf(*t.ada.store, t.dossier, kErased, 4).empty()) return "what was erased is still there";
    const auto screen = screenOf(*t.ada.store);
    if (firstScreen.empty()) firstScreen = screen;
    if (screen != firstScreen) {
        std::istringstream now(screen), then(firstScreen);
        for (std::string a, b; std::getline(now, a), std::getline(then, b), now || then;)
            if (a != b) return "the screen says '" + a + "' instead of '" + b + "'";
    }
    // And the same from the disk alone.
    const auto hash = *t.ada.store->stateHash(t.household);
    if (auto s = t.ada.open(); !s) return "does not open at the end";
    if (*t.ada.store->stateHash(t.household) != hash || screenOf(*t.ada.store) != screen) return "the disk holds something else than the memory did";
    return {};
}

} // namespace aanzet::test
