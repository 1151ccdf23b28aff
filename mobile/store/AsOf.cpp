// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/AsOf.h"
#include "mobile/store/Replica.h"

namespace aanzet::store {

record::VersionVector momentOf(const Store& store, const SpaceId& space)
{
    record::VersionVector moment;
    if (const auto* replica = store.replica(space))
        for (const auto& [author, head] : replica->chains()) moment.raise(author, head.lastSeq);
    return moment;
}

// An author who wrote since is left out altogether: their newer word replaced the older one already.
void writeAsOf(const Store& store, const record::VersionVector& moment, std::vector<PutRequest>& puts)
{
    for (auto& put : puts) {
        if (!put.record) continue;
        for (auto& field : put.fields) {
            record::VersionVector seen;
            const auto all = store.contextOf(put.space, *put.record, put.type, field.field);
            for (const auto& dot : all.entries())
                if (moment.covers(dot)) seen.raise(dot.author, dot.seq);
            field.context = seen;
        }
    }
}

bool isChangedSince(const Store& store, const SpaceId& space, const RecordId& record, const record::VersionVector& moment)
{
    const auto* replica = store.replica(space);
    if (!replica) return false;
    for (const auto& id : replica->fieldsOf(record)) {
        const auto* field = replica->field(id);
        if (!field) continue;
        for (const auto& op : field->ops) {
            const auto device = replica->deviceOf(op.place, op.dot.author);
            if (device != store.device() && !moment.covers(op.dot)) return true;
        }
    }
    return false;
}

} // namespace aanzet::store
