// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/sync/Exchanges.h"
#include "mobile/sync/SyncEngine.h"
#include "sync-server/service/Service.h"
#include "tests/support/FaultVfs.h"
#include <QTemporaryDir>
#include <set>

// Three people with one device each and a server, in this process, on disks that do what a test tells them to. Ada founded
// the organisation; she, Bo and Cy share one household in both layers; everything is synced.
namespace aanzet::test {

struct Tablet {
    Tablet(int number, const std::string& base);
    vault::Options options() const;
    Status open();                                      // vault and store, as when the app starts
    void close();
    Bytes token() const;                                // of the installation; lies outside of the disk
    void setToken(ByteView token);

    std::string folder, tokens;
    FaultVfs disk;
    ManualClock clock;
    Bytes rootKey;
    std::unique_ptr<vault::Vault> vault;
    std::unique_ptr<store::Store> store;
    sync::BatchSize size;
};

// What the line does to a request.
enum class Line { Whole, NoRequest, NoReply };

class Team
{
public:
    Team();                                             // founds once; begin() goes back to that moment
    ~Team();
    void begin(std::uint64_t seed = 1);                 // every tablet is open

    void becomesMorning();                              // what stands now is what begin() goes back to; closes all

    Status converse(Tablet& t, sync::Exchange& exchange);
    Status sync(Tablet& t, sync::SyncReport* report = nullptr, sync::SyncEngine::Seen seen = sync::SyncEngine::Seen::Mark);
    Status syncAll(int rounds = 2);                     // ada, bo, cy
    protocol::HttpResponse ask(Tablet& t, const std::string& target, Bytes body);   // signed, past the line
    Status erase(const SpaceId& space, const RecordId& record);                     // an erase entry by Ada, at the server
    void pass(Millis time);                             // for everybody's clock
    // One more device of this person, admitted and not synced yet. `number` from 4 on, each one its own.
    Result<std::unique_ptr<Tablet>> anotherDevice(Tablet& first, int number);
    Status removeDevice(Tablet& by, const DeviceId& device);
    std::map<std::string, Bytes> serverFiles();         // the server's disk as it is now
    void putServerBack(const std::map<std::string, Bytes>& files);   // nobody is told: the same generation

    QTemporaryDir dir;
    Tablet ada, bo, cy;
    ManualClock time;                                   // the server's
    SpaceId household, client, dossier;
    UserId adaUser, boUser, cyUser;
    std::function<Line(const protocol::HttpRequest&)> line;                         // empty: whole
    std::function<void(protocol::HttpResponse&, const protocol::HttpRequest&)> answer;   // may change it; it is signed anew
    std::size_t requests = 0;
    // Every batch that ever left a device: its place in a chain has one hash for ever.
    std::map<std::tuple<SpaceId, AuthorId, std::uint64_t>, Hash32> left;
    std::string reused;                                 // empty, or which place was used twice

    std::vector<Millis> pauses;                         // that conversations asked for
    std::function<void(Millis)> onPause;
    server::Rates& rates() { return m_options.rates; }  // of the server, from when it is opened

    Status openServer();
    void closeServer() { m_service.reset(); }
    FaultVfs serverDisk;
    server::Service& service() { return *m_service; }

private:
    Status found();
    void note(const protocol::HttpRequest& request);
    struct Disk {
        std::map<std::string, Bytes> files;
        Bytes token;
    };
    std::vector<Tablet*> all() { return {&ada, &bo, &cy}; }

    server::ServiceOptions m_options;
    std::unique_ptr<server::Service> m_service;
    server::ClientAddress m_address{"127.0.0.1", "127.0.0.1", true};
    std::map<std::string, Bytes> m_serverFiles;
    std::vector<Disk> m_disks;
};

// What a person sees: households by name, records, all values of each field sorted. Equal for two devices that show the
// same, whatever ids their batches have.
std::string screenOf(store::Store& store);
// All values of a field that are shown, beside it, or in its history.
std::set<std::string> valuesOf(store::Store& store, const SpaceId& space, const RecordId& record, std::uint16_t field);
std::string wordOf(const FieldValue& value);
RecordId recordNamed(std::uint8_t n);

} // namespace aanzet::test
