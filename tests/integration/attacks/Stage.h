// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/sync/Exchanges.h"
#include "mobile/sync/SyncEngine.h"
#include "shared/membership/SpaceEntries.h"
#include "sync-server/app/ServerData.h"
#include "sync-server/service/Service.h"
#include "tests/support/FaultVfs.h"
#include <QTemporaryDir>
#include <random>

// Three real devices, a real server in this process, and between them somebody who holds the server's identity key: all
// that a hostile operator can do to the answers.
namespace aanzet::test {

// One installation: the vault on a disk in memory, the store and the sync engine that the app runs.
struct Tablet {
    explicit Tablet(const std::string& folder, const Clock& clock, const std::string& name);
    ~Tablet();
    void reopen();                                  // as after a restart of the app
    std::string name, folder;
    const Clock& clock;
    FaultVfs disk;
    vault::Options options;
    mutable std::optional<vault::Vault> vault;
    std::unique_ptr<store::Store> store;
    sync::BatchSize size;
    std::size_t requests = 0;                       // of the last conversation

    UserId user() const { return store->user(); }
    std::vector<membership::Entry> entries(const SpaceId& space) const;    // of a space log, as the vault holds them
    membership::UserKeys userKeys() const;
    membership::SpaceKeys keys(const SpaceId& space) const;
};

// A text somebody saved and heard "saved" for.
struct Saved {
    SpaceId space;
    RecordId record;
    std::uint16_t type = 0, field = 0;
    std::string text;
    UserId by;
};

// What the one in the middle does. Each hook may be empty; answers are signed again with the server's key afterwards.
struct Hooks {
    using Request = protocol::HttpRequest;
    using Response = protocol::HttpResponse;
    std::function<std::optional<Result<Response>>(const Request&)> instead;      // the server never hears of it
    std::function<void(const Request&)> before;
    std::function<void(protocol::SyncResponse&, const protocol::SyncRequest&)> sync;
    std::function<void(protocol::LogsResponse&, const protocol::LogsRequest&)> logs;
    std::function<void(protocol::JoinResponse&)> join;
    std::function<void(protocol::HistoryResponse&)> history;
    std::function<void(Response&, const Request&)> answer;                        // the body and status as they are
    std::function<void(Response&, const Request&)> signedAnswer;                  // after signing: what an outsider can do
    std::optional<WallTime> time;                                                 // that the server claims
};

class Stage
{
public:
    static constexpr std::size_t kMaxRequests = 80;     // of one conversation; an honest one here takes fewer than 15
    explicit Stage(std::uint64_t seed);
    ~Stage();

    std::mt19937_64 random;
    ManualClock clock;
    QTemporaryDir dir;
    std::string directory;                              // of the server's data
    server::ServiceOptions options;
    std::unique_ptr<server::Service> service;
    std::unique_ptr<Tablet> ada, bo, cy;                // the founder; writes in both layers; writes one layer, reads the other
    SpaceId household, client, dossier;
    RecordId statement, statement2, visit;
    std::vector<Saved> saved;
    Hooks hooks;                                        // between bo and the server
    bool areAllWatched = false;                         // else bo and newcomers
    bool isEndless = false;
    bool isMemberDishonest = false;                     // cy signs what only bo is shown: his batches are no honest ones
    bool isCyGone = false;                              // was removed: heals no more

    // Two rounds of honest work; then news that bo has not pulled, a second household for him, and edits of his own.
    void work();
    void news();

    Status run(Tablet& tablet, sync::Exchange& exchange);
    Status sync(Tablet& tablet);
    void save(Tablet& tablet, const SpaceId& space, const RecordId& record, std::uint16_t type, std::uint16_t field);
    void saveMore(Tablet& tablet, const SpaceId& space, const RecordId& record, std::uint16_t type, const std::vector<std::uint16_t>& fields);
    Bytes serverImage() const;                          // of the server's database as it is now
    void restoreServer(const Bytes& image);             // nobody is told: the same generation
    std::unique_ptr<Tablet> newcomer(const std::string& name, membership::Role role = membership::Role::Worker);
    std::string invitation(const std::string& name);
    const crypto::SigningKey& serverKey() const { return service->identity().key; }

    // Empty when the tablet holds nothing that an honest run would not have given it, and all of its owner's edits.
    std::string wrongWith(Tablet& tablet);
    std::size_t visible(Tablet& tablet);                // of all saved texts
    std::size_t expected(Tablet& tablet) const;         // texts in spaces that are this person's to read
    // Everybody talks to an honest server until nothing moves. Empty when all hold the same, and everything that was saved.
    std::string heal();

    // A member who helps the server: a batch signed by that member's device, on the true chain.
    record::Batch forge(Tablet& member, const SpaceId& space, const std::string& text = "vervalst");
    Bytes signAgain(record::Batch batch, const SpaceId& space, const crypto::SigningKey& key) const;
    const OrgId& org() const { return ada->store->orgLog()->org(); }
    RecordId anyRecord(const SpaceId& space) const { return space == dossier ? visit : statement; }

private:
    bool holds(Tablet& tablet, const Saved& s);
    protocol::HttpResponse through(const protocol::HttpRequest& request, protocol::HttpResponse response);
    int m_texts = 0;
    std::set<Hash32> m_knownBatches() const;
};

} // namespace aanzet::test
