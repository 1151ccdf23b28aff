// SPDX-License-Identifier: EUPL-1.2
#include "tests/integration/sim/Oracle.h"
#include "mobile/store/ValueCodec.h"
#include "sync-server/store/FieldTable.h"
#include <algorithm>

namespace aanzet::test {

using store::Replica;

namespace {

std::string name(const Device& d) { return "device " + std::to_string(d.number); }

// Another way to say what merging means, straight from protocol.md 3: of a set of operations those are heads that no
// other one covers. Knows no order of arrival.
struct KnownOp {
    record::Operation op;
    Hash32 hash;
};

bool overwrites(const record::Operation& by, const record::Operation& o)
{
    if (by.rule == record::Rule::First) return false;
    if (by.author == o.author) return o.seq < by.seq;
    for (const auto& c : by.context)
        if (c.author == o.author) return o.seq <= c.seq;
    return false;
}

std::vector<record::Dot> headsOf(const std::vector<KnownOp>& ops)
{
    std::vector<record::Dot> out;
    for (const auto& o : ops)
        if (std::none_of(ops.begin(), ops.end(), [&](const auto& by) { return overwrites(by.op, o.op); })) out.push_back(o.op.dot());
    std::sort(out.begin(), out.end());
    return out;
}

const KnownOp& winnerOf(const std::vector<KnownOp>& ops, const std::vector<record::Dot>& heads)
{
    const KnownOp* best = nullptr;
    for (const auto& o : ops) {
        if (!std::binary_search(heads.begin(), heads.end(), o.op.dot())) continue;
        const auto key = [](const KnownOp& k) { return std::tuple(k.op.lamport, k.op.author, k.op.seq); };
        const bool isFirst = o.op.rule == record::Rule::First;
        if (!best || (isFirst ? key(o) < key(*best) : key(*best) < key(o))) best = &o;
    }
    return *best;
}

std::vector<record::Dot> dotsOf(const record::FieldState& s)
{
    std::vector<record::Dot> out;
    for (const auto& h : s.heads) out.push_back(h.dot);
    return out;
}

// By the server's log, and by its own where the two are not one: a server that was put back forgot a removal and took
// something else in its place. Who knows of the own removal obeys it, asks for nothing there, and can compare nothing.
bool reads(Town& town, Device& d, const SpaceId& space)
{
    if (!town.mayRead(d, space)) return false;
    const auto* own = d.store->spaceLog(space);
    return !own || own->state().canRead(d.store->user()) || !hasOtherLog(town, d, space);
}

using Operations = std::map<FieldId, std::vector<KnownOp>>;

Result<Operations> operationsOn(server::Store& store, std::int64_t row, const OrgId& org, const SpaceId& space)
{
    Operations out;
    AANZET_TRY(auto q, store.db().prepare("SELECT frame FROM batch WHERE space = ? ORDER BY n"));
    q.bind(1, row);
    for (;;) {
        AANZET_TRY(auto step, q.step());
        if (step == sql::Step::Done) return out;
        AANZET_TRY(auto batch, record::decodeFrame(q.blob(0)));
        for (auto& op : batch.operations) {
            const auto hash = op.hash(org, space);
            const auto field = op.field;
            out[field].push_back({std::move(op), hash});
        }
    }
}

// The real merge, given the same operations in another order and some of them twice.
std::string mergedInAnyOrder(Dice& dice, const std::vector<KnownOp>& ops, const record::FieldState& expected)
{
    std::vector<const KnownOp*> order;
    for (const auto& o : ops) {
        order.push_back(&o);
        if (chance(dice, 20)) order.push_back(&o);
    }
    std::shuffle(order.begin(), order.end(), dice);
    record::FieldState s;
    s.rule = expected.rule;
    for (const auto* o : order) record::merge(s, o->op, o->hash, 0);
    if (dotsOf(s) != dotsOf(expected) || !(s.seen == expected.seen)) return "merged in another order the field is another";
    return {};
}

// `readers` may be none: then it is the server's state that is compared with its batches.
std::string compareSpace(Town& town, server::Store& store, std::int64_t row, const SpaceId& space, const std::vector<Device*>& readers)
{
    const auto& org = *town.live().front()->store->orgLog();
    auto known = operationsOn(store, row, org.org(), space);
    if (!known) return "server batches do not read";
    std::map<FieldId, record::FieldState> onServer;
    {
        auto q = store.db().prepare("SELECT fid, rule, state FROM field WHERE space = ?");
        if (!q) return "server fields do not read";
        q->bind(1, row);
        for (auto step = q->step(); step.ok() && *step == sql::Step::Row; step = q->step()) {
            auto state = server::decodeState(static_cast<record::Rule>(q->integer(1)), q->blob(2));
            if (!state) return "server field does not read";
            onServer[*q->fixed<FieldId>(0)] = std::move(*state);
        }
    }
    if (onServer.size() != known->size()) return "server has another number of fields than its batches";
    for (const auto& [fid, ops] : *known) {
        const auto& state = onServer[fid];
        const auto heads = headsOf(ops);
        if (dotsOf(state) != heads) return "server heads are not what the operations say";
        const auto& shown = winnerOf(ops, heads);
        if (state.winner()->dot != shown.op.dot()) return "server shows another head";
        if (auto wrong = mergedInAnyOrder(town.dice, ops, state); !wrong.empty()) return wrong;
        for (auto* d : readers) {
            const auto* f = d->store->replica(space)->field(fid);
            if (!f) return name(*d) + " lacks a field";
            if (dotsOf(f->state) != heads || !(f->state.seen == state.seen)) return name(*d) + " has other heads than the server";
            if (f->state.winner()->dot != shown.op.dot()) return name(*d) + " shows another head than the server";
        }
    }
    if (readers.empty()) return {};
    const auto hash = readers.front()->store->replica(space)->stateHash();
    for (auto* d : readers)
        if (d->store->replica(space)->stateHash() != hash) return name(*d) + " has another state hash than " + name(*readers.front());
    return {};
}

// Rights and epochs once more, from what the server holds: nothing that came after the server knew of a rotation may stand
// under the old key, unless a rotation counted it in or it came within the day of grace.
std::string checkEpochs(Town& town, server::Store& store, std::int64_t row, const SpaceId& space)
{
    const auto* log = town.service().directory()->space(space);
    auto q = store.db().prepare("SELECT frame, received FROM batch WHERE space = ?");
    if (!q || !log) return "server batches do not read";
    std::vector<std::pair<std::uint64_t, membership::Rotate>> rotations;
    for (std::uint64_t i = 0; i < log->size(); ++i)
        if (log->entry(i).kind == static_cast<std::uint8_t>(membership::SpaceEntryKind::Rotate))
            if (auto rotate = membership::decodeRotate(log->entry(i).body)) rotations.emplace_back(i, std::move(*rotate));
    q->bind(1, row);
    for (auto step = q->step(); step.ok() && *step == sql::Step::Row; step = q->step()) {
        auto batch = record::decodeFrame(q->blob(0));
        const auto* then = batch ? log->stateAt(batch->spaceHead) : nullptr;
        if (!then) return "a batch names a head that the log lacks";
        if (batch->epoch != then->epoch) return "a batch stands under another epoch than its head";
        const WallTime received(Millis(q->integer(1)));
        bool isCounted = false, isLate = false;
        for (const auto& [i, rotate] : rotations) {
            if (rotate.epoch <= batch->epoch) continue;
            isCounted |= std::any_of(rotate.cutoffs.begin(), rotate.cutoffs.end(),
                                     [&](const auto& c) { return c.author == batch->author && batch->number <= c.batchNo; });
            isLate |= received > std::max(log->entry(i).time, town.heard[space][i]) + std::chrono::hours(25);
        }
        if (isLate && !isCounted) return "a batch of an old epoch was taken too late";
    }
    return {};
}

std::string checkEdits(Town& town, Oracle& oracle)
{
    auto server = oracle.heldByServer();
    if (!server) return "server bodies do not read: " + std::string(errorName(server.code()));
    std::map<Device*, Oracle::Held> held, onItsWay;
    for (auto* d : town.live()) {
        auto all = oracle.heldBy(*d), moving = oracle.heldBy(*d, Oracle::RefusedWork::IsLeftOut);
        if (!all || !moving) return name(*d) + " does not read its own rows";
        held[d] = std::move(*all);
        onItsWay[d] = std::move(*moving);
    }
    for (const auto& e : oracle.edits()) {
        if (server->count(e.id)) {
            const auto* log = town.service().directory()->space(e.space);
            if (log && log->state().erasedRecords->count(e.record)) return "the server holds an erased text of person " + std::to_string(e.person);
            continue;
        }
        if (oracle.isErased(e.space, e.record)) continue;
        const std::string what = "an edit of person " + std::to_string(e.person) + " (type " + std::to_string(e.type) + ", field " + std::to_string(e.field) + ")";
        bool isKept = false;
        for (auto& [d, h] : held) {
            if (!h.count(e.id)) continue;
            isKept = true;
            if (onItsWay[d].count(e.id) && !town.alarmed.count(d->number) && reads(town, *d, e.space) && town.service().directory()->space(e.space)->state().canWrite(town.users[static_cast<std::size_t>(e.person)]))
                return what + " lies on " + name(*d) + " and never reached the server:" + oracle.whereOn(*d, e.id);
        }
        if (!isKept && !e.isDestroyed) return what + " is lost";
    }
    return {};
}

// What people can actually see: shown, beside it, or in the history with what the server gives.
std::string checkReading(Town& town, Oracle& oracle, Device& d)
{
    std::map<std::pair<SpaceId, RecordId>, std::vector<const Oracle::Edit*>> byRecord;
    for (const auto& e : oracle.edits())
        if (!e.isDestroyed && !oracle.isErased(e.space, e.record) && e.field != kLifeField) byRecord[{e.space, e.record}].push_back(&e);
    auto server = oracle.heldByServer();
    if (!server) return "server bodies do not read";
    for (const auto& [at, edits] : byRecord) {
        if (!reads(town, d, at.first)) continue;
        sync::HistoryExchange ask(*d.store, at.first, at.second, std::nullopt);
        if (auto s = town.converse(d, ask, 0); !s) return "history is refused: " + std::string(errorName(s.code()));
        std::map<std::uint16_t, store::FieldHistory> histories;
        for (const auto* e : edits) {
            if (!server->count(e->id)) continue;
            if (!histories.count(e->field)) {
                auto h = d.store->history(at.first, at.second, e->field, ask.items());
                if (!h) return "on " + name(d) + " the history of a text of person " + std::to_string(e->person) + " (type " + std::to_string(e->type) + ", record " + at.second.shortHex() + " in " + at.first.shortHex() + ") does not read: " + std::string(errorName(h.code())) + oracle.whereOn(d, e->id);
                histories[e->field] = std::move(*h);
            }
            const auto value = store::decodeValue(e->value);
            const auto& versions = histories[e->field].versions;
            if (std::none_of(versions.begin(), versions.end(), [&](const auto& v) { return v.value == *value; }))
                return "a value of person " + std::to_string(e->person) + " is not in the history that " + name(d) + " sees";
        }
    }
    return {};
}

// What the log of this device erased is nowhere on its screens, whatever came since.
std::string checkErased(Device& d)
{
    for (const auto& space : d.store->spaces()) {
        const auto* r = d.store->replica(space);
        for (const auto& record : *d.store->spaceLog(space)->state().erasedRecords)
            for (const auto& field : r->fieldsOf(record)) {
                const auto versions = r->versions(field);
                if (std::any_of(versions.begin(), versions.end(), [](const auto& v) { return !v.isPending; })) return name(d) + " shows a text that was erased";
            }
    }
    return {};
}

std::string waitingOn(Town& town, Device& d)
{
    std::string out = name(d) + " has waiting:";
    for (const auto& space : d.store->spaces()) {
        const auto* r = d.store->replica(space);
        const auto* log = town.service().directory()->space(space);
        if (!r->pending().empty())
            out += " " + std::to_string(r->pending().size()) + " edits in " + space.shortHex() + (log && log->state().canWrite(d.store->user()) ? " (may write)" : " (may not write)") +
                   (log && log->state().mustRotate(*&town.service().directory()->org()->state()) ? " (must rotate)" : "") + (r->hasKeys(log ? log->state().epoch : 0) ? "" : " (no key)") +
                   (d.store->mayBuild() ? "" : " (may not build)");
        if (log && d.store->spaceLogSize(space) != log->size()) out += " another log of " + space.shortHex();
    }
    for (const auto& o : d.store->offers(1 << 20))
        for (const auto& p : o.positions) out += " batch " + std::to_string(p.number) + " of " + p.author.shortHex();
    (void)d.vault->forEach(vault::Table::Quarantine, [&](std::int64_t, ByteView plain) -> Status {
        if (auto row = store::decodeAsideRow(plain))
            if (auto batch = record::decodeFrame(row->frame))
                out += " aside " + std::to_string(static_cast<int>(row->kind)) + " " + std::string(errorName(row->code)) + " batch " + std::to_string(batch->number) + " of " + batch->author.shortHex() + " in " + row->space.shortHex() + ",";
        return {};
    });
    return out;
}

} // namespace

bool isAnotherLog(const Error& e)
{
    if (e.code == ErrorCode::CutOffMismatch) return true;
    return e.code == ErrorCode::ServerNonsense && (e.detail == "space log rewritten" || e.detail == "space log does not descend");
}

std::string comeToRest(Town& town, Oracle& oracle)
{
    std::string last;
    bool hasWaited = false;
    for (int round = 0; round < 24; ++round) {
        bool isQuiet = true;
        const auto entries = [&] {
            std::size_t n = 0;
            for (const auto& s : {town.client, town.dossier}) n += town.service().directory()->space(s)->size();
            return n;
        };
        const auto before = entries();
        for (auto* d : town.live()) {
            sync::SyncReport report;
            if (auto s = town.sync(*d, 0, &report); !s) {
                if (auto wrong = oracle.checkLogs(*d); !wrong.empty()) return wrong;
                if (town.wasServerPutBack && isAnotherLog(s.error())) {
                    town.alarmed.insert(d->number);
                    continue;
                }
                return name(*d) + " cannot sync on a good line: " + std::string(errorName(s.code())) + " " + s.error().detail + "; " + waitingOn(town, *d);
            }
            town.alarmed.erase(d->number);
            const auto status = d->store->status();
            if (report.pushed || report.pulled) last = name(*d) + " still moves " + std::to_string(report.pushed) + " up, " + std::to_string(report.pulled) + " down";
            // What somebody wrote who may not any more waits, kept and shown.
            bool writes = true;
            for (const auto& s : {town.client, town.dossier}) writes &= town.service().directory()->space(s)->state().canWrite(d->store->user());
            // Nor is it said where the work of somebody goes whose membership the two logs tell differently.
            bool mayWait = !writes;
            for (const auto& s : {town.client, town.dossier}) mayWait |= isForked(town, s);
            if (status.waiting && !mayWait) last = waitingOn(town, *d);
            isQuiet &= !report.pushed && !report.pulled && (!status.waiting || mayWait);
        }
        if (!isQuiet || round == 0 || entries() != before) continue;   // somebody may have signed a checkpoint
        // A text that came to the server after its stub is asked for again after five minutes, and not before.
        const auto live = town.live();
        if (hasWaited || std::none_of(live.begin(), live.end(), [](const auto* d) { return d->store->status().withheld != 0; })) return {};
        hasWaited = true;
        town.time.advance(std::chrono::minutes(6));
        for (auto* d : live) d->clock.advance(std::chrono::minutes(6));
    }
    return "does not come to rest, " + last;
}

enum class Apart { No, Longer, Forked };
// Has the server another log than this device, or less of it?
Apart apart(Town& town, Device& d)
{
    auto out = Apart::No;
    for (const auto& space : d.store->spaces()) {
        const auto *held = d.store->spaceLog(space), *served = town.service().directory()->space(space);
        const auto both = held && served ? std::min(held->size(), served->size()) : 0;
        // Who was removed is shown a log no further than that, and can say nothing of what comes after.
        if (both && !(held->entry(both - 1) == served->entry(both - 1))) {
            if (reads(town, d, space)) return Apart::Forked;
            out = Apart::Longer;
        }
        if (held && held->size() > both) out = Apart::Longer;
    }
    return out;
}

std::string judge(Town& town, Oracle& oracle)
{
    town.hasForkedLog = isForked(town, town.client) || isForked(town, town.dossier);
    for (auto* d : town.live())
        if (const bool alarm = town.alarmed.count(d->number); alarm ? apart(town, *d) == Apart::No : apart(town, *d) == Apart::Forked)
            return name(*d) + (alarm ? " raises an alarm over a log that is no other one" : " says nothing of a log that is another one");
    auto store = town.serverStore();
    if (!store) return "server store does not open";
    server::LogTable logs(*store);
    std::set<SpaceId> written{town.client, town.dossier};
    for (const auto& e : oracle.edits()) written.insert(e.space);
    for (const auto& space : written) {
        auto row = logs.space(space);
        if (!row || !*row) return "server lacks a space";
        std::vector<Device*> readers;
        for (auto* d : town.live())
            if (reads(town, *d, space) && !town.alarmed.count(d->number)) readers.push_back(d);
        const bool isHousehold = space == town.client || space == town.dossier;
        if (readers.empty() && town.alarmed.empty() && isHousehold) return "nobody reads";
        for (auto* d : readers) {
            const auto size = d->store->spaceLogSize(space);
            if (size != town.service().directory()->space(space)->size()) return name(*d) + " has another space log than the server: " + std::to_string(size) + " entries for " + std::to_string(town.service().directory()->space(space)->size());
        }
        if (auto wrong = compareSpace(town, *store, (*row)->id, space, readers); !wrong.empty()) return wrong;
        if (auto wrong = checkEpochs(town, *store, (*row)->id, space); !wrong.empty()) return wrong;
    }
    if (auto wrong = checkEdits(town, oracle); !wrong.empty()) return wrong;
    for (auto* d : town.live())
        if (auto wrong = checkErased(*d); !wrong.empty()) return wrong;
    // What a server that was put back lost for good is rightly missed, and so is a copy's branch. Two batches at one place
    // are a copy's doing alone: a server that was put back is given the same ones again.
    for (auto* d : town.live())
        if (const auto s = d->store->status(); !town.hasCopies && (s.forks || (s.withheld && !town.wasServerPutBack)))
            return name(*d) + " says without reason that the server keeps back " + std::to_string(s.withheld) + " and forked " + std::to_string(s.forks);
    auto readers = town.live();
    std::erase_if(readers, [&](auto* d) { return !reads(town, *d, town.client) || !reads(town, *d, town.dossier) || town.alarmed.count(d->number); });
    if (readers.empty() && !town.alarmed.empty()) return {};
    return checkReading(town, oracle, *readers[roll(town.dice, readers.size())]);
}

} // namespace aanzet::test
