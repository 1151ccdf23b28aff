// SPDX-License-Identifier: EUPL-1.2
#include "mobile/trust/OrgActs.h"

namespace aanzet {

void OrgActs::settle(store::Store& store, Ended ended)
{
    if (store.server().url.empty()) return ended({});
    m_converse(std::make_unique<sync::SyncEngine>(store, m_batchSize, sync::SyncEngine::Seen::Leave), [ended = std::move(ended)](sync::Exchange& e) { ended(e.outcome()); });
}

void OrgActs::append(store::Store& store, Makers makers, Ended ended)
{
    sync::appendToOrg(store, m_batchSize, m_converse, std::move(makers), [this, &store, ended = std::move(ended)](const Status& done) {
        if (!done || store.server().url.empty()) return ended(done);
        settle(store, [ended](const Status&) { ended({}); });   // the entries stand
    });
}

} // namespace aanzet
