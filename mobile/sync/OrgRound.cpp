// SPDX-License-Identifier: EUPL-1.2
#include "mobile/sync/OrgRound.h"

namespace aanzet::sync {

namespace {

constexpr int kRounds = 5;

struct OrgRound {
    store::Store& store;
    BatchSize& size;
    Converse converse;
    std::vector<OrgEntriesExchange::Make> makers;
    std::function<void(const Status&)> ended;

    Status atOnce() const
    {
        store::Trust trust(store);
        for (const auto& make : makers) {
            AANZET_TRY(const auto entry, make(trust));
            AANZET_CHECK(trust.taken(entry));
        }
        return {};
    }
};

void goRound(const std::shared_ptr<OrgRound>& r, int tries)
{
    r->converse(std::make_unique<SyncEngine>(r->store, r->size, SyncEngine::Seen::Leave), [r, tries](Exchange& synced) {
        if (!synced.outcome()) return r->ended(synced.outcome());
        r->converse(std::make_unique<OrgEntriesExchange>(r->store, r->makers), [r, tries](Exchange& e) {
            if (!e.outcome() && e.outcome().code() == ErrorCode::CutOffMismatch && tries < kRounds) return goRound(r, tries + 1);
            r->ended(e.outcome());
        });
    });
}

} // namespace

void appendToOrg(store::Store& store, BatchSize& size, Converse converse, std::vector<OrgEntriesExchange::Make> makers,
                 std::function<void(const Status&)> ended)
{
    const auto round = std::make_shared<OrgRound>(OrgRound{store, size, std::move(converse), std::move(makers), std::move(ended)});
    if (store.server().url.empty()) return round->ended(round->atOnce());
    goRound(round, 0);
}

} // namespace aanzet::sync
