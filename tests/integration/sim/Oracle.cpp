// SPDX-License-Identifier: EUPL-1.2
#include "tests/integration/sim/Oracle.h"

namespace aanzet::test {

using vault::Table;

void Oracle::acknowledged(Device& d)
{
    for (const auto& space : d.store->spaces())
        for (const auto& [row, e] : d.store->replica(space)->pending()) {
            const EditId id{e.save, e.index};
            if (!m_known.insert(id).second) continue;
            m_edits.push_back({id, e.space, e.record, e.type, e.field, e.value, d.person});
        }
}

static void collect(const store::Replica& replica, const record::Batch& batch, Oracle::Held& out)
{
    for (const auto& op : batch.operations)
        if (!op.isStub())
            if (auto opened = replica.openPast(op)) out.insert({opened->save, opened->index});
}

Result<Oracle::Held> Oracle::heldBy(Device& d, RefusedWork refused)
{
    Held out;
    for (const auto& space : d.store->spaces())
        for (const auto& [row, e] : d.store->replica(space)->pending()) out.insert({e.save, e.index});
    const auto take = [&](const SpaceId& space, ByteView frame) -> Status {
        const auto* replica = d.store->replica(space);
        AANZET_TRY(auto batch, record::decodeFrame(frame));
        if (replica) collect(*replica, batch, out);
        return {};
    };
    AANZET_CHECK(d.vault->forEach(Table::Batches, [&](std::int64_t, ByteView plain) -> Status {
        AANZET_TRY(auto row, store::decodeBatchRow(plain));
        return take(row.space, row.frame);
    }));
    AANZET_CHECK(d.vault->forEach(Table::Quarantine, [&](std::int64_t, ByteView plain) -> Status {
        AANZET_TRY(auto row, store::decodeAsideRow(plain));
        if (row.kind == store::AsideKind::Refused && refused == RefusedWork::IsLeftOut) return {};
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
        auto batch = record::decodeFrame(frame);
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
        const store::Replica* replica = nullptr;   // keys of whoever has most of them
        for (auto* d : m_town.live())
            if (const auto* r = d->store->replica(space); r && r->hasKeys(0) && (!replica || m_town.mayRead(*d, space))) replica = r;
        if (!replica) continue;
        AANZET_TRY(auto batch, record::decodeFrame(q.blob(1)));
        AANZET_TRY(auto bodies, store.db().prepare("SELECT seq, body FROM op WHERE chain = ? AND seq BETWEEN ? AND ? AND state IN (1, 2)"));
        bodies.bind(1, q.integer(2)).bind(2, batch.firstSeq).bind(3, batch.lastSeq());
        for (;;) {
            AANZET_TRY(auto more, bodies.step());
            if (more == sql::Step::Done) break;
            batch.operations[static_cast<std::size_t>(bodies.integer(0)) - batch.firstSeq].body = bytesOf(bodies.blob(1));
        }
        collect(*replica, batch, out);
    }
    return out;
}

Status Oracle::somethingWasDestroyed()
{
    Held all;
    AANZET_TRY(all, heldByServer());
    for (auto* d : m_town.live()) {
        AANZET_TRY(auto held, heldBy(*d));
        all.merge(held);
    }
    for (auto& e : m_edits)
        if (!all.count(e.id)) e.isDestroyed = true;
    return {};
}

} // namespace aanzet::test
