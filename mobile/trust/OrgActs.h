// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/sync/SyncEngine.h"
#include "mobile/sync/TrustExchanges.h"
#include <QString>

namespace aanzet {

// Carries a conversation to its end; `done` is called once, later or at once, or never when the vault locks before.
using Converse = std::function<void(std::unique_ptr<sync::Exchange>, std::function<void(sync::Exchange&)> done)>;

// Onto the clipboard; what is secret leaves it after a while.
enum class Secrecy { Open, Secret };
using CopyText = std::function<void(const QString& text, Secrecy secrecy)>;

// Entries of the organisation's log that a person asked for: first everything that the server holds of who they are about, so
// that the cut-offs name it; then the entries; then what follows from them in the households. Whoever still wrote in between
// makes another round. Without a server they stand at once.
class OrgActs
{
public:
    explicit OrgActs(Converse converse) : m_converse(std::move(converse)) {}
    using Makers = std::vector<sync::OrgEntriesExchange::Make>;
    using Ended = std::function<void(const Status&)>;
    void append(store::Store& store, Makers makers, Ended ended) { round(store, std::move(makers), std::move(ended), 0); }
    // One sync, for what was written here to reach the others. Its failure: that waits for the next one.
    void settle(store::Store& store, Ended ended);
    void converse(std::unique_ptr<sync::Exchange> exchange, std::function<void(sync::Exchange&)> done) { m_converse(std::move(exchange), std::move(done)); }

private:
    void round(store::Store& store, Makers makers, Ended ended, int tries);

    Converse m_converse;
    sync::BatchSize m_batchSize;
};

} // namespace aanzet
