// SPDX-License-Identifier: EUPL-1.2
#include "mobile/app/LiveSync.h"
#include "mobile/viewmodels/Shown.h"

namespace aanzet {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kAfterEdit = 2s, kRegular = 3min, kFirstPause = 5s, kLongestPause = 10min;

// Half to one and a half times as long.
std::chrono::milliseconds scattered(std::chrono::milliseconds pause)
{
    return pause / 2 + std::chrono::milliseconds(crypto::randomBelow(std::uint64_t(pause.count()) + 1));
}

bool passesByItself(Failure::Kind failure) { return failure == Failure::Offline; }

} // namespace

LiveSync::LiveSync(const Clock& clock, QObject* parent) : SyncModel(parent), m_clock(clock)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &LiveSync::start);
}

LiveSync::~LiveSync() { show(nullptr); }

void LiveSync::show(store::Store* store)
{
    m_next.stop();
    m_transport.reset();   // before the exchange: it still knows it
    m_exchange.reset();
    m_queue.clear();
    m_store = store;
    if (m_store) m_transport = std::make_unique<transport::NetworkTransport>();
    m_state = hasServer() ? Idle : OnlyHere;
    m_failure = Failure::None;
    m_failuresInRow = 0;
    count();
    if (m_store && m_store->hasOrganisation()) planAfter(0ms);
}

void LiveSync::setMode(Mode mode)
{
    m_mode = mode;
    if (mode == Mode::OnRequest) m_next.stop();
    else planAfter(0ms);
}

void LiveSync::planAfter(std::chrono::milliseconds pause)
{
    if (m_mode == Mode::Automatic && hasServer()) m_next.start(pause);
}

void LiveSync::storeChanged()
{
    const auto before = m_waiting;
    count();
    if (m_waiting > before && !m_exchange && m_failuresInRow == 0) planAfter(kAfterEdit);
}

void LiveSync::count()
{
    m_waiting = m_conflicts = m_quarantined = 0;
    m_lastContact = {};
    if (m_state == Idle || m_state == OnlyHere) m_state = hasServer() ? Idle : OnlyHere;
    if (m_store) {
        const auto status = m_store->status();
        // A person knows saves, not the fields they were made of. Without a server nothing waits for one.
        std::set<SaveId> saves;
        std::size_t fields = 0;
        for (const auto& space : m_store->spaces()) {
            const auto& pending = m_store->replica(space)->pending();
            fields += pending.size();
            if (m_store->kindOf(space) == SpaceKind::Audit) continue;   // nor lines of the log of access
            for (const auto& [row, edit] : pending) saves.insert(edit.save);
        }
        m_waiting = hasServer() ? int(status.waiting - std::min(fields, status.waiting) + saves.size()) : 0;
        m_quarantined = int(status.quarantined);
        m_conflicts = int(m_store->conflicts().size());
        m_lastContact = shown(status.lastContact);
    }
    Q_EMIT changed();
}

int LiveSync::daysSinceContact() const
{
    return m_lastContact.isValid() ? int(std::max<qint64>(0, m_lastContact.daysTo(shown(m_clock.now())))) : 0;
}

void LiveSync::start()
{
    if (!mayRun()) return;
    if (m_before) m_before();
    if (!hasServer()) {
        m_state = OnlyHere;
        count();
        Q_EMIT ended();
        return;
    }
    m_next.stop();
    m_state = Syncing;
    Q_EMIT changed();
    m_exchange = std::make_unique<sync::SyncEngine>(*m_store, m_batchSize);
    m_transport->run(*m_exchange, [this] {
        const auto exchange = std::move(m_exchange);
        finished(exchange->outcome());
    });
}

void LiveSync::finished(const Status& outcome)
{
    m_outcome = outcome;
    m_failure = outcome.ok() ? Failure::None : Failure::fromError(outcome.code());
    m_state = outcome.ok() ? Idle : passesByItself(m_failure) ? Offline : Attention;
    m_failuresInRow = outcome.ok() ? 0 : m_failuresInRow + 1;
    count();
    if (outcome.ok()) planAfter(m_waiting > 0 ? scattered(kFirstPause) : scattered(kRegular));
    else planAfter(scattered(std::min(kLongestPause, kFirstPause * (1 << std::min(m_failuresInRow - 1, 10)))));
    Q_EMIT ended();
    nextConversation();
}

void LiveSync::converse(std::unique_ptr<sync::Exchange> exchange, std::function<void(sync::Exchange&)> done)
{
    m_queue.push_back({std::move(exchange), std::move(done)});
    nextConversation();
}

void LiveSync::nextConversation()
{
    if (m_exchange || m_queue.empty() || !m_store) return;
    m_next.stop();
    auto next = std::move(m_queue.front());
    m_queue.pop_front();
    m_exchange = std::move(next.exchange);
    m_transport->run(*m_exchange, [this, done = std::move(next.done)] {
        const auto ended = std::move(m_exchange);
        done(*ended);
        if (!m_store) return;
        count();
        if (m_store->hasOrganisation()) planAfter(0ms);
        nextConversation();
    });
}

} // namespace aanzet
