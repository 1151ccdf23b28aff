// SPDX-License-Identifier: EUPL-1.2
#include "tests/integration/sim/CheckpointDay.h"
#include "shared/schema/TypeIds.h"
#include <algorithm>

namespace aanzet::test {

#define AANZET_DAY(step) do { if (auto wrong = (step); !wrong.empty()) return wrong; } while (false)

void CheckpointDay::begin()
{
    m_records.clear();
    m_round = 0;
    m_town.begin(5, Town::kPeople);
}

std::string CheckpointDay::sync(Device& d)
{
    auto s = m_town.sync(d, 0);
    return s ? "" : "device " + std::to_string(d.number) + " does not sync: " + std::string(errorName(s.code())) + " " + s.error().detail;
}

std::string CheckpointDay::syncAll(int rounds)
{
    for (int i = 0; i < rounds; ++i)
        for (auto* d : m_town.live()) AANZET_DAY(sync(*d));
    return {};
}

RecordId CheckpointDay::write(Device& d, const std::string& text, std::optional<RecordId> record, std::optional<record::VersionVector> context)
{
    auto id = d.store->put({m_town.dossier, types::Observation, record, {{4, text, std::move(context)}}});
    if (!id) qFatal("put: %s", std::string(errorName(id.code())).c_str());
    return *id;
}

// Texts that everybody rewrites in turn.
std::string CheckpointDay::writeMuch(int records)
{
    while (static_cast<int>(m_records.size()) < records) m_records.push_back(write(m_town.of(0), "tekst " + std::to_string(m_records.size())));
    for (int i = 0; i < 12; ++i) {
        auto& d = m_town.of(i % Town::kPeople);
        AANZET_DAY(sync(d));
        for (const auto& r : m_records) write(d, "tekst in ronde " + std::to_string(++m_round), r);
        AANZET_DAY(sync(d));
    }
    return syncAll(2);
}

std::string CheckpointDay::makeOne(Device& by, int records)
{
    const auto before = checkpoints(by);
    AANZET_DAY(writeMuch(records));
    by.store->setCheckpointAfter(50);
    AANZET_DAY(sync(by));
    by.store->setCheckpointAfter(store::Store::kCheckpointAfter);
    return checkpoints(by) > before ? "" : "no checkpoint was made";
}

Result<Device*> CheckpointDay::newcomer(std::size_t& bytes)
{
    AANZET_TRY(auto* d, m_town.newcomer());
    if (!d) return ErrorCode::NotFound;
    const auto before = m_town.came;
    AANZET_CHECK(m_town.sync(*d, 0));
    bytes = m_town.came - before;
    return d;
}

std::uint64_t CheckpointDay::checkpoints(const Device& d) const
{
    const auto* log = d.store->spaceLog(m_town.dossier);
    std::uint64_t n = 0;
    for (std::uint64_t i = 0; log && i < log->size(); ++i) n += log->entry(i).kind == static_cast<std::uint8_t>(membership::SpaceEntryKind::Checkpoint);
    return n;
}

std::size_t CheckpointDay::versions(Device& d, const RecordId& record)
{
    sync::HistoryExchange ask(*d.store, m_town.dossier, record, std::nullopt);
    if (!m_town.converse(d, ask, 0)) return 0;
    auto h = d.store->history(m_town.dossier, record, 4, ask.items());
    return h && h->missing.empty() ? h->versions.size() : 0;
}

std::size_t CheckpointDay::bodies(Device& d, const RecordId& record)
{
    std::size_t n = 0;
    (void)d.vault->forEach(vault::Table::Batches, [&](std::int64_t, ByteView plain) -> Status {
        auto row = store::decodeBatchRow(plain);
        if (!row) return {};   // damaged on purpose
        AANZET_TRY(auto batch, store::decodeKept(row->frame));
        for (const auto& op : batch.operations) n += op.record == record && !op.isStub();
        return {};
    });
    return n;
}

std::string CheckpointDay::allAlike()
{
    const auto live = m_town.live();
    const auto* first = live.front()->store->replica(m_town.dossier);
    for (auto* d : live) {
        const auto name = "device " + std::to_string(d->number);
        const auto* r = d->store->replica(m_town.dossier);
        if (!r || r->stateHash() != first->stateHash()) return name + " has another state hash";
        for (const auto& [id, f] : first->fields()) {
            const auto* g = r->field(id);
            if (!g || g->state.heads != f.state.heads || !(g->state.seen == f.state.seen)) return name + " has other heads, or saw something else";
        }
        const auto s = d->store->status();
        if (s.quarantined || s.waiting) return name + " has " + std::to_string(s.quarantined) + " set aside and " + std::to_string(s.waiting) + " waiting";
        for (const auto& record : m_records)
            if (bodies(*d, record) == 0) return name + " lacks a text";
    }
    return {};
}

std::string CheckpointDay::isToBeFound(const RecordId& record, const std::string& text)
{
    for (auto* d : m_town.live()) {
        sync::HistoryExchange ask(*d->store, m_town.dossier, record, std::nullopt);
        if (!m_town.converse(*d, ask, 0)) return "history is refused";
        auto h = d->store->history(m_town.dossier, record, 4, ask.items());
        if (!h || std::none_of(h->versions.begin(), h->versions.end(), [&](const auto& v) { return v.value == FieldValue(text); }))
            return "device " + std::to_string(d->number) + " does not find '" + text + "'";
    }
    return {};
}

std::string CheckpointDay::notBeforeItIsWorthIt()
{
    begin();
    AANZET_DAY(writeMuch());
    AANZET_DAY(syncAll(2));
    return checkpoints(m_town.of(0)) ? "a checkpoint of a few operations" : allAlike();
}

std::string CheckpointDay::whoIsNewBeginsWithIt()
{
    begin();
    AANZET_DAY(makeOne(m_town.of(2)));
    AANZET_DAY(syncAll(2));
    const auto hash = m_town.of(0).store->replica(m_town.dossier)->stateHash();
    auto fresh = newcomer(withState);
    if (!fresh) return "no newcomer: " + std::string(errorName(fresh.code()));
    auto& d = **fresh;
    if (!d.store->beganWithCheckpoint(m_town.dossier)) return "the state was not taken";
    if (d.store->replica(m_town.dossier)->stateHash() != hash) return "who is new holds another state";
    AANZET_DAY(syncAll());
    AANZET_DAY(allAlike());
    if (const auto n = versions(d, m_records[0]); n != 13 || n != versions(m_town.of(0), m_records[0])) return "who is new reads " + std::to_string(n) + " versions";
    m_town.close(d);
    if (!m_town.open(d)) return "does not open again";
    AANZET_DAY(allAlike());
    // And goes on like everybody else.
    write(d, "van de nieuwe", m_records[1]);
    write(m_town.of(1), "van een ander", m_records[1]);
    AANZET_DAY(syncAll(2));
    if (d.store->conflicts().size() != 1) return "two texts side by side are no card";
    return allAlike();
}

std::string CheckpointDay::whoIsNewTakesEveryBatchUntilAllHaveAgreed()
{
    begin();
    AANZET_DAY(makeOne(m_town.of(2)));
    for (int round = 0; round < 2; ++round)
        for (int i = 0; i < Town::kPeople - 1; ++i) AANZET_DAY(sync(m_town.of(i)));
    auto fresh = newcomer(withBatches);
    if (!fresh) return "no newcomer: " + std::string(errorName(fresh.code()));
    if ((*fresh)->store->beganWithCheckpoint(m_town.dossier)) return "a state was taken that somebody has not agreed to";
    AANZET_DAY(syncAll(3));
    AANZET_DAY(allAlike());
    std::size_t bytes = 0;
    auto next = newcomer(bytes);
    if (!next || !*next) return "no second newcomer";
    if (!(*next)->store->beganWithCheckpoint(m_town.dossier)) return "all have agreed and the state was not taken";
    AANZET_DAY(syncAll());
    return allAlike();
}

// A screen that stood open since before the checkpoint: its edit names what was overwritten long ago.
std::string CheckpointDay::aLateContextFindsItsPlace()
{
    begin();
    auto& late = m_town.of(4);
    m_records.push_back(write(m_town.of(0), "het eerste"));
    AANZET_DAY(syncAll(2));
    const auto context = late.store->contextOf(m_town.dossier, m_records[0], types::Observation, 4);
    AANZET_DAY(makeOne(m_town.of(2)));
    AANZET_DAY(syncAll(2));
    auto fresh = newcomer(withState);
    if (!fresh || !(*fresh)->store->beganWithCheckpoint(m_town.dossier)) return "the state was not taken";
    write(late, "laat", m_records[0], context);
    write(**fresh, "van de nieuwe", m_records[0], context);
    AANZET_DAY(syncAll(3));
    if (late.store->conflicts().size() != 1) return "a late text is not shown beside the others";
    for (const auto* text : {"het eerste", "laat", "van de nieuwe"}) AANZET_DAY(isToBeFound(m_records[0], text));
    return allAlike();
}

std::string CheckpointDay::workOfADeviceThatWasPutBackArrives()
{
    begin();
    AANZET_DAY(writeMuch());
    auto& d = m_town.of(3);
    const auto kept = write(d, "nog niet verstuurd");
    const auto disk = m_town.image(d);
    AANZET_DAY(makeOne(m_town.of(2)));
    AANZET_DAY(syncAll(2));
    auto fresh = newcomer(withState);
    if (!fresh || !(*fresh)->store->beganWithCheckpoint(m_town.dossier)) return "the state was not taken";
    if (!m_town.putBack(d, disk, Town::Token::LeftBehind)) return "older disk";
    const auto late = write(d, "ook van voor het punt");
    AANZET_DAY(syncAll(3));
    for (const auto& r : {kept, late})
        if (bodies(**fresh, r) != 1) return "a text of a device that was put back did not arrive once";
    AANZET_DAY(isToBeFound(kept, "nog niet verstuurd"));
    AANZET_DAY(isToBeFound(late, "ook van voor het punt"));
    return allAlike();
}

std::string CheckpointDay::anErasedTextLeavesTheState()
{
    begin();
    AANZET_DAY(makeOne(m_town.of(2)));
    AANZET_DAY(syncAll(2));
    auto fresh = newcomer(withState);
    if (!fresh || !(*fresh)->store->beganWithCheckpoint(m_town.dossier)) return "the state was not taken";
    auto& lead = m_town.of(0);
    AANZET_DAY(sync(lead));
    membership::Erase body;
    body.records.push_back(m_records[0]);
    body.ground = membership::EraseGround::Request;
    body.date = std::chrono::year(2026) / 3 / 2;
    auto entry = membership::makeErase(*lead.store->orgLog(), *m_town.service().directory()->space(m_town.dossier), lead.store->deviceKeys(), m_town.time.now(), body);
    if (!entry) return "erase";
    protocol::LogsRequest r;
    r.appends.push_back({protocol::LogKind::Space, m_town.dossier, membership::encodeEntry(*entry)});
    const auto answer = protocol::decode<protocol::LogsResponse>(m_town.ask(lead, "/v1/logs", protocol::encode(r)).body);
    if (!answer || answer->appended != std::vector<std::uint16_t>{0}) return "erase refused";
    AANZET_DAY(syncAll(2));
    if (bodies(**fresh, m_records[0])) return "an erased text stayed in the state";
    if (bodies(**fresh, m_records[1]) != 1) return "another text left with the erased one";
    auto late = newcomer(withState);
    if (!late || !(*late)->store->beganWithCheckpoint(m_town.dossier)) return "the state was not taken after an erase";
    if (bodies(**late, m_records[0])) return "an erased text was given out";
    m_records.erase(m_records.begin());
    AANZET_DAY(syncAll(2));
    return allAlike();
}

std::string CheckpointDay::aDamagedPartComesAgain()
{
    for (const int which : {0, 1}) {
        begin();
        AANZET_DAY(makeOne(m_town.of(2), 600));
        AANZET_DAY(syncAll(2));
        auto fresh = newcomer(withState);
        if (!fresh || !(*fresh)->store->beganWithCheckpoint(m_town.dossier)) return "the state was not taken";
        auto& d = **fresh;
        const auto kept = write(d, "van de nieuwe");
        while (*d.store->build(1 << 16)) {}
        std::vector<std::int64_t> rows;
        if (parts(d, &rows) < 2) return "a state of one part";
        if (!d.vault->put(vault::Table::Batches, rows[static_cast<std::size_t>(which)], Bytes{9, 9, 9})) return "damage";
        m_town.close(d);
        if (!m_town.open(d)) return "does not open with a damaged part";
        AANZET_DAY(syncAll(3));
        for (auto* o : m_town.live())
            if (bodies(*o, kept) != 1) return "device " + std::to_string(o->number) + " lacks a text of the damaged device";
        // The damaged row itself stays counted until somebody looks.
        const auto* mine = d.store->replica(m_town.dossier);
        if (mine->stateHash() != m_town.of(0).store->replica(m_town.dossier)->stateHash()) return "another state after a damage";
        if (!d.store->beganWithCheckpoint(m_town.dossier)) return "the state was not taken again";
    }
    return {};
}

std::string CheckpointDay::theNextOneStandsOnTheFirst()
{
    begin();
    AANZET_DAY(makeOne(m_town.of(2)));
    AANZET_DAY(syncAll(2));
    auto fresh = newcomer(withState);
    if (!fresh || !(*fresh)->store->beganWithCheckpoint(m_town.dossier)) return "the state was not taken";
    AANZET_DAY(makeOne(**fresh));
    AANZET_DAY(syncAll(2));
    AANZET_DAY(allAlike());
    std::size_t bytes = 0;
    auto next = newcomer(bytes);
    if (!next || !(*next)->store->beganWithCheckpoint(m_town.dossier)) return "the second state was not taken";
    if ((*next)->store->replica(m_town.dossier)->cutEntry() == (*fresh)->store->replica(m_town.dossier)->cutEntry()) return "the first state was taken";
    AANZET_DAY(syncAll());
    AANZET_DAY(allAlike());
    if (versions(**next, m_records[0]) != versions(m_town.of(0), m_records[0])) return "the history is another one";
    return {};
}

std::string CheckpointDay::aServerPutBackBeforeItIsHealed()
{
    begin();
    AANZET_DAY(writeMuch());
    const auto image = m_town.serverImage();
    AANZET_DAY(makeOne(m_town.of(2)));
    AANZET_DAY(syncAll(2));
    auto fresh = newcomer(withState);
    if (!fresh || !(*fresh)->store->beganWithCheckpoint(m_town.dossier)) return "the state was not taken";
    write(**fresh, "van de nieuwe", m_records[1]);
    AANZET_DAY(syncAll(2));
    if (!m_town.restoreServer(image)) return "restore";
    // Who began with the state comes first, and has nothing from before it to give.
    (void)m_town.sync(**fresh, 0);
    write(**fresh, "ondanks de oude server", m_records[2]);
    (void)m_town.sync(**fresh, 0);
    AANZET_DAY(syncAll(5));
    AANZET_DAY(allAlike());
    auto next = newcomer(withState);
    if (!next || !*next) return "no newcomer after the restore";
    AANZET_DAY(syncAll(2));
    AANZET_DAY(isToBeFound(m_records[1], "van de nieuwe"));
    AANZET_DAY(isToBeFound(m_records[2], "ondanks de oude server"));
    return allAlike();
}

std::size_t CheckpointDay::parts(Device& d, std::vector<std::int64_t>* rows)
{
    std::size_t n = 0;
    (void)d.vault->forEach(vault::Table::Batches, [&](std::int64_t id, ByteView plain) -> Status {
        auto row = store::decodeBatchRow(plain);
        if (!row || !record::isCutPart(row->frame)) return {};
        ++n;
        if (rows) rows->push_back(id);
        return {};
    });
    return n;
}

std::string CheckpointDay::fold(Device& d)
{
    const auto hash = d.store->replica(m_town.dossier)->stateHash();
    if (!d.store->compact(Millis(0))) return "folding";
    if (!d.store->beganWithCheckpoint(m_town.dossier)) return "device " + std::to_string(d.number) + " did not fold";
    if (d.store->replica(m_town.dossier)->stateHash() != hash) return "another state hash after folding";
    m_town.close(d);
    if (!m_town.open(d)) return "does not open folded";
    return d.store->replica(m_town.dossier)->stateHash() == hash ? "" : "another state hash after folding and a start";
}

std::string CheckpointDay::foldingChangesNothing()
{
    begin();
    AANZET_DAY(makeOne(m_town.of(2)));
    AANZET_DAY(syncAll(3));
    auto& late = m_town.of(4);
    const auto context = late.store->contextOf(m_town.dossier, m_records[3], types::Observation, 4);
    write(late, "nog niet verstuurd", m_records[2]);
    held = m_town.of(0).store->replica(m_town.dossier)->loggedOps();
    for (auto* d : m_town.live()) AANZET_DAY(fold(*d));
    heldFolded = m_town.of(0).store->replica(m_town.dossier)->loggedOps();
    AANZET_DAY(syncAll(2));
    AANZET_DAY(allAlike());
    for (auto* d : m_town.live())
        if (versions(*d, m_records[0]) != 13) return "the history is another one";
    AANZET_DAY(isToBeFound(m_records[2], "nog niet verstuurd"));
    write(m_town.of(1), "na het vouwen", m_records[3]);
    AANZET_DAY(syncAll());
    write(late, "laat", m_records[3], context);
    AANZET_DAY(syncAll(2));
    if (late.store->conflicts().size() != 1) return "a late text is not shown beside the other";
    AANZET_DAY(allAlike());
    AANZET_DAY(makeOne(m_town.of(1)));
    AANZET_DAY(syncAll(3));
    for (auto* d : m_town.live()) AANZET_DAY(fold(*d));
    AANZET_DAY(syncAll());
    AANZET_DAY(isToBeFound(m_records[2], "nog niet verstuurd"));
    for (const auto* text : {"na het vouwen", "laat"}) AANZET_DAY(isToBeFound(m_records[3], text));
    return allAlike();
}

std::string CheckpointDay::aServerPutBackIsHealedByFoldedDevices()
{
    begin();
    AANZET_DAY(syncAll());
    const auto empty = m_town.serverImage();
    AANZET_DAY(makeOne(m_town.of(2)));
    AANZET_DAY(syncAll(3));
    for (auto* d : m_town.live()) AANZET_DAY(fold(*d));
    write(m_town.of(1), "na het vouwen", m_records[3]);
    AANZET_DAY(syncAll());
    if (!m_town.restoreServer(empty)) return "restore";
    AANZET_DAY(syncAll(5));
    AANZET_DAY(allAlike());
    std::size_t bytes = 0;
    auto fresh = newcomer(bytes);
    if (!fresh || !*fresh) return "no newcomer after the restore";
    AANZET_DAY(syncAll(2));
    AANZET_DAY(isToBeFound(m_records[3], "na het vouwen"));
    return allAlike();
}

std::string CheckpointDay::aDamagedStateIsUnfolded()
{
    begin();
    AANZET_DAY(makeOne(m_town.of(2)));
    AANZET_DAY(syncAll(3));
    auto& d = m_town.of(3);
    AANZET_DAY(fold(d));
    const auto kept = write(d, "nog niet verstuurd");
    std::vector<std::int64_t> rows;
    if (!parts(d, &rows)) return "no state";
    if (!d.vault->put(vault::Table::Batches, rows[0], Bytes{9, 9, 9})) return "damage";
    m_town.close(d);
    if (!m_town.open(d)) return "does not open with a damaged state";
    AANZET_DAY(syncAll(3));
    if (bodies(m_town.of(0), kept) != 1) return "a text of the damaged device did not arrive";
    AANZET_DAY(isToBeFound(kept, "nog niet verstuurd"));
    if (d.store->replica(m_town.dossier)->stateHash() != m_town.of(0).store->replica(m_town.dossier)->stateHash()) return "another state after a damage";
    return {};
}

std::string CheckpointDay::aFoldedDeviceGivesAllByFile()
{
    begin();
    auto& to = m_town.of(4);
    AANZET_DAY(syncAll());
    const auto disk = m_town.image(to);
    AANZET_DAY(makeOne(m_town.of(2)));
    AANZET_DAY(syncAll(3));
    AANZET_DAY(fold(m_town.of(1)));
    if (!m_town.putBack(to, disk, Town::Token::LeftBehind)) return "older disk";
    auto bundle = m_town.of(1).store->writeBundle();
    if (!bundle || !to.store->readBundle(bundle->first)) return "bundle";
    if (to.store->replica(m_town.dossier)->stateHash() != m_town.of(1).store->replica(m_town.dossier)->stateHash()) return "the file did not bring all";
    AANZET_DAY(syncAll(3));
    return allAlike();
}

} // namespace aanzet::test
