// SPDX-License-Identifier: EUPL-1.2
#include "shared/schema/TypeIds.h"
#include "tests/integration/sim/Oracle.h"
#include <QTest>

using namespace aanzet;
using namespace aanzet::test;

namespace {

// The order of one space as a device has it: each field's heads with their place in the order, what they saw, and what is
// shown first. Says nothing of wall times: those travel inside and are shown beside a value.
Bytes orderOn(const store::Replica& r)
{
    std::map<FieldId, const store::Field*> fields;
    for (const auto& [id, f] : r.fields()) fields[id] = &f;
    Writer w("order");
    for (const auto& [id, f] : fields) {
        w.raw(id).u64(f->state.heads.size());
        for (const auto& h : f->state.heads) w.raw(h.dot.author).u64(h.dot.seq).u64(h.lamport);
        w.u64(f->state.seen.entries().size());
        for (const auto& d : f->state.seen.entries()) w.raw(d.author).u64(d.seq);
        const auto versions = r.versions(id);
        w.u64(versions.size());
        for (const auto& v : versions) w.sized(v.value);
    }
    return w.take();
}

} // namespace

// The same work twice: once with clocks that tell the time, once with clocks that jump up to ten years either way.
class Clocks : public QObject
{
    Q_OBJECT

    Town m_town;
    enum class Tell { Time, Anything };

    std::map<std::pair<int, SpaceId>, Bytes> play(std::uint64_t seed, Tell tell, std::size_t& conflicts)
    {
        m_town.begin(seed, 4);
        Dice dice(seed), jumps(seed + 1);
        std::vector<std::pair<SpaceId, RecordId>> records;
        const auto live = m_town.live();
        for (int i = 0; i < 90; ++i) {
            auto& d = *live[roll(dice, live.size())];
            if (tell == Tell::Anything && chance(jumps, 40))
                d.clock.jumpTo(m_town.time.now() + std::chrono::hours(24 * 365 * (static_cast<std::int64_t>(roll(jumps, 21)) - 10)));
            const auto what = roll(dice, 100);
            const bool isNew = records.empty() || chance(dice, 20);
            const auto at = roll(dice, std::min<std::size_t>(records.size(), 4));
            const bool isFirst = chance(dice, 60);
            if (what < 55) {
                if (isNew) {
                    // Named by the dice: what is drawn at random differs where a clock asks for one request more.
                    Bytes id;
                    for (int k = 0; k < 16; ++k) id.push_back(static_cast<std::uint8_t>(dice()));
                    records.push_back({chance(dice, 50) ? m_town.dossier : m_town.client, *RecordId::from(id)});
                }
                const auto [space, record] = isNew ? records.back() : records[at];
                const bool isDossier = space == m_town.dossier;
                const std::uint16_t field = isDossier ? (isFirst ? 4 : 7) : (isFirst ? 3 : 9);
                if (chance(dice, 30)) (void)d.store->get(space, record);
                if (!d.store->put({space, isDossier ? types::Observation : types::NetworkPerson, record, {{field, "versie " + std::to_string(i), {}}}})) qFatal("put");
            } else if (what < 62 && !records.empty()) {
                const auto [space, record] = records[at];
                (void)d.store->remove(space, record, "klaar");
            } else if (what < 66) {
                m_town.close(d);
                if (!m_town.open(d)) qFatal("restart");
            } else if (what < 70) {
                auto& to = *live[roll(dice, live.size())];
                auto file = d.store->writeBundle();
                if (!file || !to.store->readBundle(file->first)) qFatal("bundle");
            } else if (auto s = m_town.sync(d, 0); !s) {
                qFatal("sync: %s", std::string(errorName(s.code())).c_str());
            }
        }
        for (int round = 0; round < 4; ++round)
            for (auto* d : live)
                if (!m_town.sync(*d, 0)) qFatal("sync at the end");
        std::map<std::pair<int, SpaceId>, Bytes> out;
        for (auto* d : live)
            for (const auto& space : {m_town.client, m_town.dossier}) out[{d->number, space}] = orderOn(*d->store->replica(space));
        conflicts += live.front()->store->conflicts().size();
        return out;
    }

private Q_SLOTS:
    void cleanup() { m_town.end(); }

    void noWallClockTakesPartInTheOrder()
    {
        std::size_t conflicts = 0;
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            const auto steady = play(seed, Tell::Time, conflicts), jumping = play(seed, Tell::Anything, conflicts);
            QVERIFY2(steady == jumping, ("day " + std::to_string(seed)).c_str());
            for (const auto& [at, bytes] : steady) QVERIFY2(bytes == steady.at({0, at.second}), ("day " + std::to_string(seed) + ", device " + std::to_string(at.first)).c_str());
        }
        QVERIFY(conflicts > 100);   // there was something to put in order
    }
};

QTEST_GUILESS_MAIN(Clocks)
#include "tst_clocks.moc"
