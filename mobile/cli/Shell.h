// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/AccessBook.h"
#include "mobile/store/Trust.h"
#include "mobile/sync/SyncEngine.h"
#include "mobile/transport/NetworkTransport.h"
#include "mobile/vault/Vault.h"
#include <QJsonObject>
#include <QObject>
#include <functional>
#include <memory>

namespace aanzet::prints {
struct Press;
}

namespace aanzet::cli {

// The command line of docs/cli.md: one JSON object a line in, one out, in order. Every verb is one member function here or
// in the Verbs*.cpp files; what needs the network answers later, and the next line waits for it.
class Shell : public QObject
{
    Q_OBJECT
public:
    struct Options {
        std::string vaultFolder;
        const Clock* workClock = nullptr;      // --time moves it
        const Clock* requestClock = nullptr;   // the system's: requests follow the server's signed time
    };
    Shell(Options options, QObject* parent = nullptr);
    ~Shell() override;

    using Answer = std::function<void(QJsonObject)>;
    // Answers exactly once, possibly later.
    void handle(const QByteArray& line, Answer answer);

    static QJsonObject failure(ErrorCode code, const std::string& sentence = {});
    // A detail that is a whole sentence was written for people; others are for the log.
    static QJsonObject failure(const Error& error) { return failure(error.code, error.detail.ends_with('.') ? error.detail : std::string()); }

private:
    struct Verb {
        std::vector<const char*> required, optional;
        void (Shell::*run)(const QJsonObject&, Answer);
    };
    static const std::map<std::string, Verb>& verbs();

    // VerbsVault.cpp
    void create(const QJsonObject& in, Answer answer);
    void unlock(const QJsonObject& in, Answer answer);
    void lock(const QJsonObject& in, Answer answer);
    void found(const QJsonObject& in, Answer answer);
    void joinServer(const QJsonObject& in, Answer answer);
    void invite(const QJsonObject& in, Answer answer);
    void join(const QJsonObject& in, Answer answer);
    void users(const QJsonObject& in, Answer answer);
    void grant(const QJsonObject& in, Answer answer);
    void revoke(const QJsonObject& in, Answer answer);
    // VerbsAdmission.cpp
    void joinCodes(const QJsonObject& in, Answer answer);
    void admissions(const QJsonObject& in, Answer answer);
    void invites(const QJsonObject& in, Answer answer);
    void withdrawInvite(const QJsonObject& in, Answer answer);
    void admit(const QJsonObject& in, Answer answer);
    // VerbsRecovery.cpp
    void recoveryKit(const QJsonObject& in, Answer answer);
    void confirmRecovery(const QJsonObject& in, Answer answer);
    void recover(const QJsonObject& in, Answer answer);
    void changePassphrase(const QJsonObject& in, Answer answer);
    void resetPassphrase(const QJsonObject& in, Answer answer);
    // VerbsTrust.cpp
    void devices(const QJsonObject& in, Answer answer);
    void revokeDevice(const QJsonObject& in, Answer answer);
    void revokeUser(const QJsonObject& in, Answer answer);
    void changeRole(const QJsonObject& in, Answer answer);
    void deviceContents(const QJsonObject& in, Answer answer);
    void inviteDevice(const QJsonObject& in, Answer answer);
    void joinDevice(const QJsonObject& in, Answer answer);
    void addDevice(const QJsonObject& in, Answer answer);
    // VerbsHandover.cpp
    void offerHousehold(const QJsonObject& in, Answer answer);
    void withdrawOffer(const QJsonObject& in, Answer answer);
    void acceptHousehold(const QJsonObject& in, Answer answer);
    void handovers(const QJsonObject& in, Answer answer);
    void moveNote(const QJsonObject& in, Answer answer);
    void joinHouseholds(const QJsonObject& in, Answer answer);
    void splitHousehold(const QJsonObject& in, Answer answer);
    void importServices(const QJsonObject& in, Answer answer);
    void reassignHouseholds(const QJsonObject& in, Answer answer);
    // VerbsCustody.cpp
    void makeCustody(const QJsonObject& in, Answer answer);
    void signCustody(const QJsonObject& in, Answer answer);
    void finishCustody(const QJsonObject& in, Answer answer);
    void useCustody(const QJsonObject& in, Answer answer);
    void custody(const QJsonObject& in, Answer answer);
    // VerbsAccess.cpp
    void lease(const QJsonObject& in, Answer answer);
    void overrideLease(const QJsonObject& in, Answer answer);
    // VerbsAccess.cpp
    void accessLog(const QJsonObject& in, Answer answer);
    // VerbsRecords.cpp
    void schema(const QJsonObject& in, Answer answer);
    void createHousehold(const QJsonObject& in, Answer answer);
    void households(const QJsonObject& in, Answer answer);
    void put(const QJsonObject& in, Answer answer);
    void get(const QJsonObject& in, Answer answer);
    void list(const QJsonObject& in, Answer answer);
    void remove(const QJsonObject& in, Answer answer);
    void search(const QJsonObject& in, Answer answer);
    void conflicts(const QJsonObject& in, Answer answer);
    void settle(const QJsonObject& in, Answer answer);
    void history(const QJsonObject& in, Answer answer);
    void stateHash(const QJsonObject& in, Answer answer);
    // VerbsPrint.cpp
    void print(const QJsonObject& in, Answer answer);
    // VerbsPack.cpp
    void makePack(const QJsonObject& in, Answer answer);
    void checkPack(const QJsonObject& in, Answer answer);
    void addPack(const QJsonObject& in, Answer answer);
    void listPacks(const QJsonObject& in, Answer answer);
    void removePack(const QJsonObject& in, Answer answer);
    // VerbsAttach.cpp
    void attach(const QJsonObject& in, Answer answer);
    void attachments(const QJsonObject& in, Answer answer);
    void saveAttachment(const QJsonObject& in, Answer answer);
    // VerbsLate.cpp
    void writeLate(const QJsonObject& in, Answer answer);
    void lookLate(const QJsonObject& in, Answer answer);
    void deliverLate(const QJsonObject& in, Answer answer);
    // VerbsSync.cpp
    void sync(const QJsonObject& in, Answer answer);
    void status(const QJsonObject& in, Answer answer);
    void exportAll(const QJsonObject& in, Answer answer);
    void writeBundle(const QJsonObject& in, Answer answer);
    void readBundle(const QJsonObject& in, Answer answer);

    Status openStore();
    enum class Lease { Asked, NotAsked };                               // may the server be out of sight too long
    Result<store::Store*> opened(Lease lease = Lease::Asked);           // Locked, NoVault
    Result<store::Store*> member(Lease lease = Lease::Asked);           // and of an organisation
    Result<SpaceId> spaceOf(store::Store& s, const QJsonObject& in, const RecordId* record = nullptr);
    Result<SpaceId> spaceHolding(store::Store& s, const QJsonObject& in, RecordId& record);
    void run(std::unique_ptr<sync::Exchange> exchange, std::function<void(sync::Exchange&)> done);
    void settleLogs(Answer answer, QJsonObject result);
    // Entries of the organisation's log (sync/OrgRound.h).
    using OrgMaker = std::function<Result<membership::Entry>(store::Trust&)>;
    void appendOrg(std::vector<OrgMaker> makers, Answer answer, QJsonObject result);
    Result<const prints::Press*> press();
    bool obeysWipe(const Answer& answer);                               // gone, and answered
    void flushBook();

    Options m_options;
    std::optional<vault::Vault> m_vault;
    std::unique_ptr<store::AccessBook> m_book;                          // outlives the store, which notes into it
    std::unique_ptr<store::Store> m_store;
    struct PrintShop;
    std::shared_ptr<PrintShop> m_printShop;                             // after the first print
    sync::BatchSize m_batchSize;
    transport::NetworkTransport m_transport;
    std::unique_ptr<sync::Exchange> m_exchange;
};

// Json.cpp: values and ids in and out
QString text(const std::string& utf8);
QJsonObject ok(QJsonObject more = {});
template <class F> QString hex(const F& id) { return QString::fromStdString(id.hex()); }
template <class F> Result<F> idMember(const QJsonObject& in, const char* name)
{
    auto id = F::fromHex(in.value(QLatin1String(name)).toString().toStdString());
    if (!id) return Error{ErrorCode::BadRequest, std::string("The member '") + name + "' must be 32 hex digits."};
    return id;
}
Result<std::string> textMember(const QJsonObject& in, const char* name);
Result<FieldValue> valueFromJson(const FieldSpec& spec, const QJsonValue& value);
QJsonValue valueToJson(const FieldValue& value);
QString timeText(WallTime t);
const char* roleName(membership::Role role);
Result<membership::Role> roleOf(const QJsonObject& in);

} // namespace aanzet::cli
