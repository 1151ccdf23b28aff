// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/sync/Exchanges.h"
#include "mobile/sync/SyncEngine.h"
#include "mobile/transport/NetworkTransport.h"

namespace aanzet::bench {

struct Traffic {
    std::size_t requests = 0, up = 0, down = 0;   // bytes of HTTP bodies
    std::size_t bytes() const { return up + down; }
};

// One installation: the vault, store, sync engine and transport that the app runs. The root key is given, so that no
// figure holds Argon2id.
class Device
{
public:
    explicit Device(const std::string& folder);

    void found(const std::string& url);                    // an organisation with this server; empty: without one
    std::string invite();
    void join(const std::string& link);
    void sync();
    void signAll();                                        // pending edits into batches, without a server
    std::vector<Bytes> signedFrames(const SpaceId& space); // what the server lacks
    // Locks, unlocks, loads: seconds until `households` stand in the list, and until everything is there.
    std::pair<double, double> reopen(std::size_t households);

    store::Store& store() { return *m_store; }
    vault::Vault& vault() { return *m_vault; }
    const Traffic& traffic() const { return m_traffic; }
    void forgetTraffic() { m_traffic = {}; }

private:
    void run(sync::Exchange& exchange, const char* step);
    std::string m_folder;
    SystemClock m_clock;
    vault::Options m_options;
    std::optional<vault::Vault> m_vault;
    std::unique_ptr<store::Store> m_store;
    sync::BatchSize m_size;
    transport::NetworkTransport m_transport;
    Traffic m_traffic;
};

} // namespace aanzet::bench
