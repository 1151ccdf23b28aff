// SPDX-License-Identifier: EUPL-1.2
#include "tests/integration/sim/LateWork.h"
#include "mobile/store/Late.h"
#include "mobile/store/Trust.h"
#include "mobile/store/ValueCodec.h"
#include "mobile/sync/TrustExchanges.h"
#include "shared/schema/TypeIds.h"

namespace aanzet::test {

static std::string error(const char* what, const Error& e) { return std::string(what) + ": " + std::string(errorName(e.code)) + " " + e.detail; }

Device* LateWork::whoMayWrite(const Device& besides)
{
    for (auto* d : m_town.live()) {
        if (d->person == besides.person || m_town.alarmed.count(d->number)) continue;
        bool writes = true;
        for (const auto& s : {m_town.client, m_town.dossier}) writes &= m_town.service().directory()->space(s)->state().canWrite(d->store->user()) && d->store->spaceLog(s);
        if (writes) return d;
    }
    return nullptr;
}

std::string LateWork::bring(Device& from, Device& by)
{
    const auto file = store::Late(*from.store).write();
    if (!file) return file.code() == ErrorCode::NotFound ? "" : error("late file", file.error());
    const auto count = store::Late(*by.store).deliver(file->first);
    if (!count) return error("late delivery", count.error());
    m_delivered += *count;
    m_oracle.acknowledged(by);
    return {};
}

std::string LateWork::deliver()
{
    const auto server = m_oracle.heldByServer();
    if (!server) return "server bodies do not read";
    std::vector<const Oracle::Edit*> owed;
    for (auto* d : m_town.live()) {
        if (m_town.alarmed.count(d->number)) continue;
        const auto unsent = store::Late(*d->store).unsent();
        auto* by = unsent.empty() ? nullptr : whoMayWrite(*d);
        if (!by) continue;
        const auto held = m_oracle.heldBy(*d);
        if (!held) return "rows do not read";
        for (const auto& e : m_oracle.edits()) {
            if (e.person != d->person || (e.space != m_town.client && e.space != m_town.dossier)) continue;
            if (m_town.service().directory()->space(e.space)->state().canWrite(d->store->user())) continue;
            // A late delivery brings what was never sent. What a server took and lost when it was put back is healed by those
            // who may write; a device without rights cannot know of it.
            if (!e.isDestroyed && !e.wasOnServer && held->count(e.id) && !server->count(e.id)) owed.push_back(&e);
        }
        m_town.trace("  late work of device " + std::to_string(d->number) + " by device " + std::to_string(by->number));
        if (auto wrong = bring(*d, *by); !wrong.empty()) return wrong;
    }
    if (owed.empty()) return {};
    if (auto wrong = comeToRest(m_town, m_oracle); !wrong.empty()) return "after a late delivery: " + wrong;
    const auto now = m_oracle.heldByServer();
    if (!now) return "server bodies do not read";
    for (const auto* e : owed)
        if (!now->count(e->id) && !m_oracle.isErased(e->space, e->record)) return "a late delivery left out an edit of person " + std::to_string(e->person) + " (type " + std::to_string(e->type) + ", field " + std::to_string(e->field) + ")";
    auto wrong = judge(m_town, m_oracle);
    return wrong.empty() ? "" : "after a late delivery: " + wrong;
}

std::string LateWork::removeSomebody()
{
    auto& lead = m_town.of(0);
    Device* goes = nullptr;
    for (auto* d : m_town.live()) {
        bool writes = d->person != 0 && d->person < Town::kPeople;
        for (const auto& s : {m_town.client, m_town.dossier}) writes = writes && m_town.service().directory()->space(s)->state().canWrite(d->store->user()) && d->store->spaceLog(s);
        if (writes) goes = d;
    }
    auto* by = goes ? whoMayWrite(*goes) : nullptr;
    if (!by || !lead.store) return {};
    const auto user = goes->store->user();
    const auto put = [&](const SpaceId& space, const RecordId* record, std::uint16_t type, std::uint16_t field, const std::string& text) -> std::string {
        store::PutRequest r{space, type, {}, {{field, text, {}}}};
        if (record) r.record = *record;
        auto id = goes->store->put(r);
        if (!id) return error("put before a removal", id.error());
        return m_oracle.acknowledged(*goes, {{space, *id, field, store::encodeValue(text)}});
    };
    const auto record = crypto::randomFixed<RecordId>();
    for (int i = 0; i < 4; ++i) {
        if (auto wrong = put(m_town.dossier, i % 2 ? &record : nullptr, types::Observation, 4, "niet verstuurd " + std::to_string(i)); !wrong.empty()) return wrong;
        if (i == 1)
            if (auto built = goes->store->build(2); !built) return error("signing", built.error());
    }
    sync::OrgEntriesExchange removal(*lead.store, {[user](store::Trust& t) { return t.userRevoke(user); }});
    if (auto s = m_town.converse(lead, removal, 0); !s) return error("removal", s.error());
    std::vector<Device*> theirs;
    for (auto* d : m_town.live())
        if (d->store->user() == user) theirs.push_back(d);
    for (auto* d : theirs)
        if (const auto s = m_town.sync(*d, 0); s.ok() || s.code() != ErrorCode::Revoked) return "a removed device is told nothing of it: " + std::string(s.ok() ? "ok" : errorName(s.code()));
    // Whoever delivers knows of the removal, and of the keys that came after it.
    for (auto* d : {&lead, by})
        if (auto s = m_town.sync(*d, 0); !s) return error("sync after a removal", s.error());
    for (auto* d : theirs) {
        if (auto wrong = bring(*d, *by); !wrong.empty()) return wrong;
        m_town.close(*d);
    }
    if (auto wrong = comeToRest(m_town, m_oracle); !wrong.empty()) return "after a removal: " + wrong;
    std::set<SpaceId> open;
    for (auto* d : m_town.live())
        for (const auto& s : d->store->spaces()) open.insert(s);
    m_oracle.keepOnly(open);         // a personal page goes with its person
    auto wrong = judge(m_town, m_oracle);
    return wrong.empty() ? "" : "after a removal: " + wrong;
}

} // namespace aanzet::test
