// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/sync/OrgRound.h"
#include <QString>

namespace aanzet {

using sync::Converse;   // never ended when the vault locks before

// Onto the clipboard; what is secret leaves it after a while.
enum class Secrecy { Open, Secret };
using CopyText = std::function<void(const QString& text, Secrecy secrecy)>;

// Entries of the organisation's log that a person asked for (sync/OrgRound.h), then what follows from them in the households.
class OrgActs
{
public:
    explicit OrgActs(Converse converse) : m_converse(std::move(converse)) {}
    using Makers = std::vector<sync::OrgEntriesExchange::Make>;
    using Ended = std::function<void(const Status&)>;
    void append(store::Store& store, Makers makers, Ended ended);
    // One sync, for what was written here to reach the others. Its failure: that waits for the next one.
    void settle(store::Store& store, Ended ended);
    void converse(std::unique_ptr<sync::Exchange> exchange, std::function<void(sync::Exchange&)> done) { m_converse(std::move(exchange), std::move(done)); }

private:
    Converse m_converse;
    sync::BatchSize m_batchSize;
};

} // namespace aanzet
