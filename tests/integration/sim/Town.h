// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/sync/Exchanges.h"
#include "mobile/sync/SyncEngine.h"
#include "sync-server/service/Service.h"
#include "tests/support/FaultVfs.h"
#include <QTemporaryDir>
#include <random>

// A whole team in one process: devices with real vaults, stores and sync engines on memory disks, the real server, and a
// network, clocks and disks that do what a seed tells them to. Nothing here knows what is right; Oracle does.
namespace aanzet::test {

using Dice = std::mt19937_64;
inline std::uint64_t roll(Dice& d, std::uint64_t n) { return n ? d() % n : 0; }
inline bool chance(Dice& d, unsigned percent) { return d() % 100 < percent; }

// What the network does to one request.
enum class Mishap { None, RequestLost, ReplyLost, Doubled, Delayed };

// One device's disk: the database and the installation token, which lies outside the vault's folder.
struct Disk {
    std::map<std::string, Bytes> files;
    Bytes token;
};

struct Device {
    explicit Device(int number);
    int number;
    int person = 0;                          // whose device; a clone has its original's
    std::string folder, tokens;
    std::unique_ptr<FaultVfs> vfs;
    ManualClock clock;
    Bytes rootKey;
    std::unique_ptr<vault::Vault> vault;
    std::unique_ptr<store::Store> store;
    sync::BatchSize size;

    vault::Options options() const;
    std::string tokenFile() const;
};

// As after a break that let little through.
inline void makePoor(sync::BatchSize& size)
{
    size.passed(1000);
    size.broke(1000);
}

class Town
{
public:
    static constexpr int kPeople = 5;
    static constexpr int kDevices = 8;       // the rest are clones
    // Founds the organisation once per process; every history begins from a copy of it.
    Town();
    ~Town();

    void begin(std::uint64_t seed, int people);
    void end();

    // --- devices
    Status open(Device& d);
    void close(Device& d);
    Disk image(Device& d);                   // closes and opens it
    enum class Token { LeftBehind, PutBack };
    Status putBack(Device& d, const Disk& disk, Token token);
    Device* clone(Device& original, const Disk& disk, Token token);   // nullptr: no place left
    // Somebody who joins now, writing in both layers of the household, with an empty device. nullptr: no place left.
    Result<Device*> newcomer();
    std::vector<Device*> live();
    Device& of(int person) { return *m_devices[static_cast<std::size_t>(person)]; }

    // --- the network
    Status sync(Device& d, unsigned mishapPercent, sync::SyncReport* report = nullptr);
    Status converse(Device& d, sync::Exchange& exchange, unsigned mishapPercent);
    void deliverLate();                      // what the network held back; the answers go nowhere
    protocol::HttpResponse serve(const protocol::HttpRequest& request) { return handle(request); }
    protocol::HttpResponse ask(Device& d, const std::string& target, Bytes body);   // a signed request without mishap

    // --- the server
    Status openServer();
    void closeServer();
    std::map<std::string, Bytes> serverImage();
    Status restoreServer(const std::map<std::string, Bytes>& image);   // as `aanzet-server restore`: a new generation
    server::Service& service() { return *m_service; }
    Result<server::Store> serverStore();
    bool mayRead(const Device& d, const SpaceId& space) const;

    Dice dice;
    ManualClock time;                        // the server's
    SpaceId household, client, dossier;
    std::vector<SpaceId> spaces;             // of the household, the team and each person
    std::vector<UserId> users;
    std::uint64_t requests = 0, came = 0;    // bytes of answers
    bool wasServerPutBack = false, hasCopies = false;
    std::size_t checkpointAfter = store::Store::kCheckpointAfter;    // of every device that is opened from now on
    // Since when the server of now knows each entry of a space's log; after it was put back it hears of some a second time.
    std::map<SpaceId, std::vector<WallTime>> heard;
    // Two people changed the members on two sides of a server that was put back: both logs are signed, neither descends
    // from the other. Or it took work of somebody whose removal it had forgotten, and the removal with its cut-off fits no
    // more. Devices refuse the other log and say so at every sync (protocol.md 5); which of them holds is for a person to
    // say, so their states stay apart. All else must hold (judge).
    bool hasForkedLog = false;               // as it was when all had come to rest (judge)
    std::set<int> alarmed;                   // who said so when everything had come to rest
    // What others do while a request is on its way: devices do not wait for one another.
    std::function<void(Device&)> meanwhile;
    bool isTracing = false;
    void trace(const std::string& line) const;

private:
    Status found();
    Status join(Device& d);
    Status copyOfFound(int people);
    void noteLogs();
    Result<protocol::HttpResponse> carry(Device& d, const protocol::HttpRequest& request, unsigned mishapPercent);
    protocol::HttpResponse handle(const protocol::HttpRequest& request);

    QTemporaryDir m_dir;
    FaultVfs m_serverDisk;
    server::ServiceOptions m_options;
    std::unique_ptr<server::Service> m_service;
    std::vector<std::unique_ptr<Device>> m_devices;
    std::map<std::string, Bytes> m_foundServer;
    std::vector<Disk> m_foundDisks;
    std::vector<protocol::HttpRequest> m_late;
    server::ClientAddress m_address{"127.0.0.1", "127.0.0.1", true};
};

} // namespace aanzet::test
