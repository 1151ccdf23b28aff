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

} // namespace aanzet::store
