// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/Space.h"

// Is a copy of somebody's device at work (protocol.md 2)? A device that was put back, or whose author id was worn out for
// another reason, goes on under a new one and never again under the old one. Two copies both go on: then each tells in its
// batches that it has the other's.
namespace aanzet::store {

std::set<DeviceId> Store::copiedDevices() const
{
    std::set<DeviceId> out;
    for (const auto& [id, s] : m_spaces) {
        auto& known = s->copies;
        const auto& batches = s->replica.batches();
        if (known.examined < batches.size()) {
            std::map<DeviceId, std::size_t> authors;
            for (const auto& [author, head] : s->replica.chains()) ++authors[head.device];
            // What was examined before its device had a second author id told of none.
            for (auto i = known.examined; i < batches.size(); ++i) {
                const auto& b = batches[i];
                const auto* key = authors[b.device] > 1 && !known.devices.count(b.device) ? &s->keys : nullptr;
                if (!key || b.isCut) continue;
                auto plain = m_vault.get(vault::Table::Batches, b.row);
                auto row = plain.ok() && *plain ? decodeBatchRow(**plain) : Result<BatchRow>(ErrorCode::NotFound);
                auto batch = row.ok() ? record::decodeFrame(row->frame) : Result<record::Batch>(ErrorCode::NotFound);
                if (!batch || !key->epoch(batch->epoch)) continue;
                auto told = record::openAck(key->epoch(batch->epoch)->view(), id, batch->author, batch->number, batch->ack);
                if (!told) continue;
                for (const auto& t : *told) {
                    const auto other = s->replica.chain(t.author);
                    if (!other || other->device != b.device || t.author == b.author) continue;
                    known.told.insert({b.author, t.author});
                    if (known.told.count({t.author, b.author})) known.devices.insert(b.device);
                }
            }
            known.examined = batches.size();
        }
        out.insert(known.devices.begin(), known.devices.end());
    }
    return out;
}

// Of a row that does not read nobody can tell whose batch it was. It may be on its way in a file, or at a server whose
// answer never came: a second batch at its place would be a fork. So this device goes on under a new author id, once for
// each loss.
Status Store::renewAfterLoss()
{
    if (m_lostBatches.empty()) return {};
    constexpr std::int64_t kLossRow = 12;   // of Table::Meta, beside the rows of Rows.h
    std::set<std::int64_t> known;
    AANZET_TRY(const auto before, m_vault.get(vault::Table::Meta, kLossRow));
    if (before) {
        Reader r(*before);
        for (r.u8(); r.ok() && r.remaining();) known.insert(r.i64());
    }
    const auto count = known.size();
    known.insert(m_lostBatches.begin(), m_lostBatches.end());
    if (known.size() == count) return {};
    Writer w;
    w.u8(1);
    for (const auto row : known) w.i64(row);
    AANZET_CHECK(inChange([&]() -> Status {
        AANZET_CHECK(m_vault.put(vault::Table::Meta, kLossRow, w.bytes()));
        return drawAuthor();
    }));
    // Without a server there is nothing to compare with first.
    return m_server.url.empty() ? pullCompleted() : Status();
}

} // namespace aanzet::store
