// SPDX-License-Identifier: EUPL-1.2
#include "tests/integration/sim/Oracle.h"
#include "mobile/store/ValueCodec.h"
#include <algorithm>

namespace aanzet::test {

using vault::Table;

std::vector<Oracle::Asked> Oracle::askedOf(const store::PutRequest& request, const RecordId& record)
{
    std::vector<Asked> out;
    for (const auto& f : request.fields) out.push_back({request.space, record, f.field, store::encodeValue(f.value)});
    if (out.empty()) out.push_back({request.space, record, kLifeField, store::encodeLife({})});
    return out;
}

static bool isAsked(const Oracle::Edit& e, const Oracle::Asked& a)
{
    if (e.space != a.space || e.record != a.record || e.field != a.field) return false;
    if (a.field != kLifeField) return e.value == a.value;
    auto had = store::decodeLife(e.value), wanted = store::decodeLife(a.value);
    return had && wanted && had->isRemoved == wanted->isRemoved && had->reason == wanted->reason;
}

std::string Oracle::acknowledged(Device& d, const std::vector<Asked>& asked)
{
    const auto known = m_edits.size();
    for (const auto& space : d.store->spaces())
        for (const auto& [row, e] : d.store->replica(space)->pending()) {
            const EditId id{e.save, e.index};
            if (!m_known.insert(id).second) continue;
            m_edits.push_back({id, e.space, e.record, e.type, e.field, e.value, d.person});
        }
    std::vector<const Edit*> fresh;
    for (auto i = known; i < m_edits.size(); ++i) fresh.push_back(&m_edits[i]);
    std::set<SaveId> saves;
    for (const auto& a : asked) {
        const auto it = std::find_if(fresh.begin(), fresh.end(), [&](const auto* e) { return isAsked(*e, a); });
        if (it == fresh.end()) return "device " + std::to_string(d.number) + " said that field " + std::to_string(a.field) + " is saved, and does not hold it";
        saves.insert((*it)->id.first);
        fresh.erase(it);
    }
    return saves.size() > 1 ? "one save has several ids" : "";
}

// False: a body is there that this replica has no key for.
static bool collect(const store::Replica& replica, const record::Batch& batch, Oracle::Held& out)
{
    bool isAll = true;
    for (const auto& op : batch.operations) {
        if (op.isStub()) continue;
        if (auto opened = replica.openPast(op)) out.insert({opened->save, opened->index});
        else isAll = false;
    }
    return isAll;
}

Result<Oracle::Held> Oracle::heldBy(Device& d, RefusedWork refused)
{
    Held out;
    for (const auto& space : d.store->spaces())
        for (const auto& [row, e] : d.store->replica(space)->pending()) out.insert({e.save, e.index});
    const auto take = [&](const SpaceId& space, ByteView frame) -> Status {
        const auto* replica = d.store->replica(space);
        AANZET_TRY(auto batch, store::decodeKept(frame));
        if (replica) collect(*replica, batch, out);
        return {};
    };
    AANZET_CHECK(d.vault->forEach(Table::Batches, [&](std::int64_t, ByteView plain) -> Status {
        AANZET_TRY(auto row, store::decodeBatchRow(plain));
        return take(row.space, row.frame);
    }));
    AANZET_CHECK(d.vault->forEach(Table::Quarantine, [&](std::int64_t, ByteView plain) -> Status {
        AANZET_TRY(auto row, store::decodeAsideRow(plain));
        if (refused == RefusedWork::IsLeftOut) {
            if (isForked(m_town, row.space)) return {};
            if (auto batch = record::decodeFrame(row.frame))
                if (auto by = d.store->orgLog()->state().userOf(batch->device); by && wasEnded(row.space, *by)) return {};
        }
        return take(row.space, row.frame);
    }));
    return out;
}

std::string Oracle::whereOn(Device& d, const EditId& id)
{
    std::string out;
    for (const auto& space : d.store->spaces())
        for (const auto& [row, e] : d.store->replica(space)->pending())
            if (EditId{e.save, e.index} == id) out += " waiting";
    const auto look = [&](const SpaceId& space, ByteView frame, const std::string& where) {
        auto batch = store::decodeKept(frame);
        Held held;
        if (const auto* r = d.store->replica(space); r && batch) collect(*r, *batch, held);
        if (held.count(id)) out += " " + where + ", batch " + std::to_string(batch->number) + " of " + batch->author.shortHex() + ", epoch " + std::to_string(batch->epoch);
    };
    (void)d.vault->forEach(Table::Batches, [&](std::int64_t, ByteView plain) -> Status {
        if (auto row = store::decodeBatchRow(plain)) look(row->space, row->frame, "in its log, group " + std::to_string(row->group));
        return {};
    });
    (void)d.vault->forEach(Table::Quarantine, [&](std::int64_t, ByteView plain) -> Status {
        if (auto row = store::decodeAsideRow(plain)) look(row->space, row->frame, "aside " + std::to_string(static_cast<int>(row->kind)) + " " + std::string(errorName(row->code)));
        return {};
    });
    return out;
}

Result<Oracle::Held> Oracle::heldByServer()
{
    Held out;
    AANZET_TRY(auto store, m_town.serverStore());
    AANZET_TRY(auto q, store.db().prepare("SELECT s.space, b.frame, b.chain FROM batch b JOIN space s ON s.id = b.space"));
    for (;;) {
        AANZET_TRY(auto step, q.step());
        if (step == sql::Step::Done) break;
        AANZET_TRY(auto space, q.fixed<SpaceId>(0));
        AANZET_TRY(auto batch, record::decodeFrame(q.blob(1)));
        AANZET_TRY(auto bodies, store.db().prepare("SELECT seq, body FROM op WHERE chain = ? AND seq BETWEEN ? AND ? AND state IN (1, 2)"));
        bodies.bind(1, q.integer(2)).bind(2, batch.firstSeq).bind(3, batch.lastSeq());
        for (;;) {
            AANZET_TRY(auto more, bodies.step());
            if (more == sql::Step::Done) break;
            batch.operations[static_cast<std::size_t>(bodies.integer(0)) - batch.firstSeq].body = bytesOf(bodies.blob(1));
        }
        // Who has the key: of a log that forked there are two for one epoch.
        for (const bool isMember : {true, false}) {
            bool isOpen = false;
            for (auto* d : m_town.live())
                if (const auto* r = d->store->replica(space); !isOpen && r && m_town.mayRead(*d, space) == isMember) isOpen = collect(*r, batch, out);
            if (isOpen) break;
        }
    }
    return out;
}

bool Oracle::isErased(const SpaceId& space, const RecordId& record) const
{
    if (!m_erased.count({space, record})) return false;
    const auto knows = [&](const membership::SpaceLog* log) { return log && log->state().erasedRecords->count(record) != 0; };
    if (knows(m_town.service().directory()->space(space))) return true;
    const auto live = m_town.live();
    return std::any_of(live.begin(), live.end(), [&](const auto* d) { return knows(d->store->spaceLog(space)); });
}

bool Oracle::wasEnded(const SpaceId& space, const UserId& user)
{
    std::vector<const membership::SpaceLog*> logs{m_town.service().directory()->space(space)};
    for (auto* d : m_town.live()) logs.push_back(d->store->spaceLog(space));
    std::erase(logs, nullptr);
    auto& [heads, ended] = m_ended[space];
    std::vector<Hash32> now;
    for (const auto* log : logs) now.push_back(log->head());
    if (heads != now) {
        heads = std::move(now);
        ended.clear();
        for (const auto* log : logs)
            for (const auto& who : m_town.users) {
                bool wrote = false;
                for (std::uint64_t i = 0; i < log->size() && !ended.count(who); ++i) {
                    const bool writes = log->stateAt(membership::entryHash(log->entry(i)))->canWrite(who);
                    if (wrote && !writes) ended.insert(who);
                    wrote |= writes;
                }
            }
    }
    return ended.count(user) != 0;
}

bool hasOtherLog(Town& town, Device& d, const SpaceId& space)
{
    const auto *held = d.store->spaceLog(space), *served = town.service().directory()->space(space);
    return held && (!served || !served->indexOf(held->head()));
}

bool isForked(Town& town, const SpaceId& space)
{
    for (auto* d : town.live())
        if (hasOtherLog(town, *d, space)) return true;
    return false;
}

std::string Oracle::checkLogs(Device& d)
{
    for (const auto& space : d.store->spaces()) {
        const auto* log = d.store->spaceLog(space);
        auto& [size, head] = m_logs[d.number][space];
        if (log->size() < size || (size && membership::entryHash(log->entry(size - 1)) != head)) return "device " + std::to_string(d.number) + " gave up a log that it had accepted";
        size = log->size();
        head = log->head();
    }
    return {};
}

Result<Oracle::Held> Oracle::heldByAnybody()
{
    AANZET_TRY(auto all, heldByServer());
    for (auto* d : m_town.live()) {
        AANZET_TRY(auto held, heldBy(*d));
        all.merge(held);
    }
    return all;
}

std::string Oracle::beforeDestruction()
{
    auto all = heldByAnybody();
    if (!all) return "before something is put back: rows do not read, " + std::string(errorName(all.code()));
    const auto server = heldByServer();
    if (!server) return "before something is put back: server bodies do not read";
    for (auto& e : m_edits) e.wasOnServer |= server->count(e.id) > 0;
    for (const auto& e : m_edits)
        if (!e.isDestroyed && !isErased(e.space, e.record) && !all->count(e.id))
            return "before something is put back: an edit of person " + std::to_string(e.person) + " (type " + std::to_string(e.type) + ", field " + std::to_string(e.field) + ") is lost";
    return {};
}

Status Oracle::somethingWasDestroyed()
{
    AANZET_TRY(auto all, heldByAnybody());
    for (auto& e : m_edits)
        if (!all.count(e.id)) e.isDestroyed = true;
    return {};
}

} // namespace aanzet::test
