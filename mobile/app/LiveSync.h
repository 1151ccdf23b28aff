// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/sync/SyncEngine.h"
#include "mobile/transport/NetworkTransport.h"
#include "mobile/viewmodels/SyncModel.h"
#include <QTimer>
#include <deque>
#include <memory>

namespace aanzet {

// Sync by itself: soon after an edit, every few minutes, and after a failure with growing pauses and some chance in them,
// so that a server that comes back is not met by everybody at once.
class LiveSync final : public SyncModel
{
    Q_OBJECT

public:
    enum class Mode { Automatic, OnRequest };
    explicit LiveSync(const Clock& clock, QObject* parent = nullptr);
    ~LiveSync() override;

    // nullptr: the vault locks. A sync that runs is dropped; what it had not finished waits for the next.
    void show(store::Store* store);
    void setMode(Mode mode);
    // Called when a sync begins: what is to go along is put into the store now.
    void setBefore(std::function<void()> before) { m_before = std::move(before); }
    // Something changed in the store: the counts follow, and what waits is sent soon.
    void storeChanged();
    // Another conversation (founding, joining, removing) over the same connection: after the one that runs. Of those that
    // did not end before the vault locks nobody hears.
    void converse(std::unique_ptr<sync::Exchange> exchange, std::function<void(sync::Exchange&)> done);

    State state() const override { return m_state; }
    int waiting() const override { return m_waiting; }
    int conflicts() const override { return m_conflicts; }
    int quarantined() const override { return m_quarantined; }
    QDateTime lastContact() const override { return m_lastContact; }
    int daysSinceContact() const override;
    Failure::Kind failure() const override { return m_failure; }
    const Status& outcome() const { return m_outcome; }   // of the last one that ended
    void start() override;

Q_SIGNALS:
    void ended();   // a sync is over, well or not

private:
    bool mayRun() const { return m_store && !m_exchange && m_store->hasOrganisation(); }
    bool hasServer() const { return m_store && !m_store->server().url.empty(); }
    void finished(const Status& outcome);
    void count();
    void planAfter(std::chrono::milliseconds pause);
    void nextConversation();

    struct Conversation {
        std::unique_ptr<sync::Exchange> exchange;
        std::function<void(sync::Exchange&)> done;
    };
    const Clock& m_clock;
    std::function<void()> m_before;
    store::Store* m_store = nullptr;
    Mode m_mode = Mode::Automatic;
    std::unique_ptr<transport::NetworkTransport> m_transport;
    std::unique_ptr<sync::Exchange> m_exchange;
    std::deque<Conversation> m_queue;
    sync::BatchSize m_batchSize;
    QTimer m_next;
    int m_failuresInRow = 0;
    State m_state = OnlyHere;
    Failure::Kind m_failure = Failure::None;
    Status m_outcome;
    int m_waiting = 0, m_conflicts = 0, m_quarantined = 0;
    QDateTime m_lastContact;
};

} // namespace aanzet
