// SPDX-License-Identifier: EUPL-1.2
#include "mobile/trust/OrgActs.h"

namespace aanzet {

constexpr int kRounds = 5;

void OrgActs::settle(store::Store& store, Ended ended)
{
    if (store.server().url.empty()) return ended({});
    m_converse(std::make_unique<sync::SyncEngine>(store, m_batchSize, sync::SyncEngine::Seen::Leave), [ended = std::move(ended)](sync::Exchange& e) { ended(e.outcome()); });
}

void OrgActs::round(store::Store& store, Makers makers, Ended ended, int tries)
{
    if (store.server().url.empty()) {
        store::Trust trust(store);
        for (const auto& make : makers) {
            auto entry = make(trust);
            if (const auto taken = entry ? trust.taken(*entry) : Status(entry.error()); !taken) return ended(taken);
        }
        return ended({});
    }
    const auto entries = [=, this, &store] {
        m_converse(std::make_unique<sync::OrgEntriesExchange>(store, makers), [=, this, &store](sync::Exchange& e) {
            if (!e.outcome() && e.outcome().code() == ErrorCode::CutOffMismatch && tries < kRounds) return round(store, makers, ended, tries + 1);
            if (!e.outcome()) return ended(e.outcome());
            settle(store, [ended](const Status&) { ended({}); });   // the entries stand
        });
    };
    m_converse(std::make_unique<sync::SyncEngine>(store, m_batchSize, sync::SyncEngine::Seen::Leave), [=](sync::Exchange& synced) {
        if (!synced.outcome()) return ended(synced.outcome());
        entries();
    });
}

} // namespace aanzet
