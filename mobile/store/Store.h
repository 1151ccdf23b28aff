// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/AccessLog.h"
#include "mobile/store/BlobShelf.h"
#include "mobile/store/BundleFile.h"
#include "mobile/store/Rows.h"
#include "mobile/store/Seal.h"
#include "mobile/store/SearchIndex.h"
#include "mobile/vault/Vault.h"
#include "shared/membership/Invitation.h"
#include "shared/membership/OrgEntries.h"
#include "shared/membership/SpaceEntries.h"
#include "shared/protocol/Admission.h"
#include "shared/protocol/CheckpointMessages.h"
#include "shared/schema/FieldValue.h"
#include <set>

// Repositories: values to fields and back, the projection in memory, the outbox. One per open vault; gone at lock.
// Every answer `ok` to a write means: durable in the vault. Used by one thread at a time.
namespace aanzet::store {

enum class Layer { Client, Professional };

struct FieldWrite {
    std::uint16_t field = 0;
    FieldValue value;
    // What stood on the author's screen. Absent: what this process last handed out for the field (get), else what the
    // store held after the last sync of this process.
    std::optional<record::VersionVector> context;
};
struct PutRequest {
    SpaceId space;
    std::uint16_t type = 0;
    std::optional<RecordId> record;        // none: a new one
    std::vector<FieldWrite> fields;
    // The record is finished as it is shown now: from then on it stands as it is, `fields` is empty. Twice is once.
    bool finishes = false;
    // A record of this number stands finished in that space: its seal is taken along with the values.
    std::optional<SpaceId> sealedIn = {};
    bool restores = false;                 // it was removed here, and is not any more
    // It goes with this save, for that reason, and `fields` is empty; otherwise as remove().
    std::optional<std::string> removes = {};
};

struct ShownVersion {
    FieldValue value;                      // monostate also for what this version cannot read (isOpaque)
    bool isOpaque = false;
    UserId author;
    WallTime at{};
    WallTime receivedAt{};
    UserId lateOf;                         // who wrote it, as `author` says, who delivered it when they no longer could; else zero
};
struct ShownField {
    std::uint16_t field = 0;
    ShownVersion shown;
    std::optional<std::string> merged;     // three-way line merge, offered when the changes do not touch
    std::vector<ShownVersion> others;
};
struct Finished {
    UserId by;
    WallTime at{};
    WallTime receivedAt{};
};
// What came into a finished record all the same: a colleague wrote it before they knew.
struct LateAddition {
    std::uint16_t field = 0;
    ShownVersion version;
};
struct ShownRecord {
    SpaceId space;
    RecordId record;
    std::uint16_t type = 0;
    LifeState life = LifeState::Alive;
    std::vector<ShownField> fields;        // fields that were ever set, ascending; of a finished record as they were then
    std::optional<Finished> finished = {};
    std::vector<LateAddition> late = {};
    const ShownField* field(std::uint16_t id) const;
};
struct HouseholdRef {
    SpaceId id;                            // the client space's id, also of a household whose client layer is not readable
    std::optional<SpaceId> client, dossier;
    std::string name;
};
struct Conflict {
    SpaceId household;
    SpaceId space;
    RecordId record;
    std::uint16_t type = 0, field = 0;     // kLifeField: removed by one, changed by another
    std::vector<ShownVersion> values;      // the shown one first
    record::VersionVector context;         // what the card shows; hand it to settle()
};
struct FieldHistory {
    std::vector<ShownVersion> versions;    // newest first
    std::vector<record::Dot> missing;      // bodies that are not here; ask the server
};
struct Person {
    UserId user;
    std::string name;
    membership::Role role{};
    std::size_t devices = 0;
    bool isCurrent = true;
    WallTime lastHeard{};                  // what they last wrote or said by a beat, as far as it came here; epoch: never
    bool hasCopiedDevice = false;          // two copies of one of their devices are both at work: ask which is the real one
};
struct StoreStatus {
    std::size_t waiting = 0;               // edits and batches not on the server, member changes not made
    std::size_t quarantined = 0;           // set aside: held, refused, not opening, withheld; the next two are part of it
    std::size_t withheld = 0;              // chains and logs of which colleagues name more than the server gives
    std::size_t forks = 0;                 // places where a colleague was shown another batch than this device: kept
    bool isAsideFull = false;              // so much of one author or space that only its places are kept, not its texts
    WallTime lastContact{};
};

class Store
{
public:
    // Of what others wrote and what cannot be taken, so many bytes are kept per space, and per author in it. Own work is
    // never counted and never dropped; of what comes beyond it the texts are left with the server.
    static constexpr std::size_t kAsideOfAuthor = 4 << 20, kAsideOfSpace = 32 << 20;

    // The vault must be open. CorruptData only when the identity itself does not read; damaged rows are counted and shown.
    static Result<std::unique_ptr<Store>> load(vault::Vault& vault, const Clock& clock, AccessLog* accessLog = nullptr);
    ~Store();

    // --- who and where
    bool hasOrganisation() const { return m_org.has_value(); }
    bool isAdmitted() const { return m_identity && m_identity->isAdmitted; }
    UserId user() const { return m_user.id(); }
    DeviceId device() const { return m_device.id(); }
    const membership::DeviceKeys& deviceKeys() const { return m_device; }
    const membership::OrgLog* orgLog() const { return m_org ? &*m_org : nullptr; }
    const ServerRow& server() const { return m_server; }
    Status setServer(ServerRow server);
    const std::string& organisationName() const;
    std::vector<Person> people() const;
    bool recoveryConfirmed() const { return !m_identity || m_identity->recoveryConfirmed; }
    Status setRecoveryConfirmed(bool confirmed);
    // Now as the organisation's server sees it: the system's clock and the offset it signed. For logs and requests.
    WallTime trustedNow() const;
    void setRequestClock(const Clock& clock) { m_requestClock = &clock; }

    // --- beginning (StoreTrust.cpp)
    // Makes keys, genesis and the organisation's own spaces, in memory. The engine sends it; adopt() makes it durable.
    struct Founding {
        membership::UserKeys user;
        membership::DeviceKeys device;
        std::vector<membership::Entry> org;
        std::vector<std::vector<membership::Entry>> spaces;
        std::string personName, organisationName;
        ServerRow server;
    };
    Result<Founding> prepareFounding(const std::string& organisation, const std::string& person, const ServerRow& server) const;
    Status adopt(Founding founding);
    // Keys and entries of a founding or joining are durable before the first byte leaves (protocol.md 4, "Final").
    Status keepBeginning(const BeginningRow& row);
    Result<std::optional<BeginningRow>> beginning(ByteView key) const;
    Status keepFounding(const Founding& founding, ByteView key);
    Result<std::optional<Founding>> keptFounding(ByteView key) const;    // names and server stay empty
    static protocol::FoundRequest foundRequest(const Founding& founding, ByteView code);
    // The whole of an organisation that began without a server, for the one it joins; `server` names it in the policy.
    Result<protocol::FoundRequest> wholeOrganisation(const ServerRow& server, ByteView code);
    Status serverJoined(const ServerRow& server, const protocol::FoundRequest& sent);
    // An invitation entry on the current head, and the link that goes with it. Not in the log yet.
    struct InvitationDraft {
        membership::Entry entry;
        membership::Invitation link;
    };
    Result<InvitationDraft> prepareInvitation(const std::string& name, membership::Role role, bool admitAtOnce) const;
    // For whom an invitation was made, as its maker wrote it; empty when unknown or not readable here.
    std::string inviteLabel(const SignPublicKey& invite) const;
    Status appendOrg(const membership::Entry& entry);          // an own entry that the server took, or none is named
    Status adoptJoin(membership::UserKeys user, membership::DeviceKeys device, membership::OrgLog log, const std::string& person,
                     const std::string& organisation, const ServerRow& server, std::vector<crypto::BoxKey> laterBoxes = {});

    // --- the recovery kit (StoreKit.cpp)
    // Seals who this person is under the code of a kit that was handed out; the server keeps it from the next sync on.
    Status keepKit(ByteView code16);
    Result<std::optional<KitRow>> dueKit() const;              // none: the server has it, or there is no server
    Status kitSent();
    // Where a new device finds the organisation; the code is printed beside it. NotFound: no server.
    Result<membership::RecoveryLink> recoveryLink() const;

    // --- households (StoreTrust.cpp)
    // Who reads it from the beginning beside this person and the team leads, and an id that was drawn before.
    struct FirstReaders {
        std::optional<SpaceId> id;
        std::vector<membership::GrantWish> client, dossier;
    };
    Result<SpaceId> createHousehold(const std::string& name, const FirstReaders& first = {});   // RecoveryNotConfirmed
    std::vector<HouseholdRef> households() const;
    Result<HouseholdRef> household(const SpaceId& id) const;
    Result<SpaceId> spaceOf(const SpaceId& household, Layer layer) const;       // NotFound, NotAllowed
    // Now if nobody else has a say (no server, or a space nobody else knows), else at the next sync.
    Status grant(const SpaceId& space, const UserId& principal, membership::Right right, WallTime expires);
    Status revoke(const SpaceId& space, const UserId& principal);

    // --- records (StoreEdits.cpp, StoreViews.cpp)
    Result<RecordId> put(const PutRequest& request);
    // Several puts as one save: durable together, one save id, one request to the server.
    Result<std::vector<RecordId>> putAll(const std::vector<PutRequest>& requests);
    // A finished record is removed for a reason only (NotAllowed without one).
    Status remove(const SpaceId& space, const RecordId& record, const std::string& reason = {});
    bool isFinished(const SpaceId& space, const RecordId& record) const;
    bool isSealGenuine(const SpaceId& space, const RecordId& record) const;      // the signature of who finished it verifies
    // Settles what was shown: by `context` (of the card that was tapped), else by what this process last showed.
    Status settle(const SpaceId& space, const RecordId& record, std::uint16_t field, const FieldValue& value,
                  const std::optional<record::VersionVector>& context = {});
    void noteShown(const Conflict& card);          // the card is on somebody's screen now
    Result<ShownRecord> get(const SpaceId& space, const RecordId& record);
    std::vector<RecordId> list(const SpaceId& space, std::uint16_t type) const;  // without removed ones
    // Over everything: what is not in the index yet is put there first. Or over what is, at once: see isIndexed().
    enum class Search { Everything, WhatIsRead };
    Result<std::vector<SearchHit>> search(std::string_view words, Search reach = Search::Everything, std::size_t limit = 100);
    // Brings the search index up to date with what changed, or so many fields nearer to it; for when nobody waits.
    Status completeIndex();
    Status indexSome(std::size_t fields);
    bool isIndexed() const { return m_unindexed.empty() && m_unindexedSpaces.empty() && !m_indexing; }
    std::vector<Conflict> conflicts() const;
    Result<FieldHistory> history(const SpaceId& space, const RecordId& record, std::uint16_t field,
                                 const std::vector<protocol::HistoryItem>& fromServer = {});
    record::VersionVector contextOf(const SpaceId& space, const RecordId& record, std::uint16_t type, std::uint16_t field) const;
    Result<Hash32> stateHash(const SpaceId& household) const;
    StoreStatus status() const;
    SpaceId householdOf(const SpaceId& space) const;
    std::vector<SpaceId> spaces() const;
    std::vector<UserId> readersOf(const SpaceId& space) const;                  // who can read it now, by the log as held here
    const Replica* replica(const SpaceId& space) const;
    const membership::SpaceLog* spaceLog(const SpaceId& space) const;             // nullptr: not known here
    std::optional<SpaceKind> kindOf(const SpaceId& space) const;
    std::optional<SpaceId> spaceOfKind(SpaceKind kind) const;                   // organisation, team, personal, audit

    // --- attachments (StoreBlobs.cpp): the record is a row like any other, its content lies beside it
    struct AttachRequest {
        SpaceId space;                         // of the client's layer or the dossier: decides the type of the record
        std::vector<FieldWrite> fields;        // visit, kind, media type ...; not blob, its key, its hash and its size
        ByteView content;
        std::vector<PutRequest> with;          // the same save: the visit, when this is its first word
    };
    // Record and content, durable together. TooLarge: more than kMaxBlobContent, or nothing at all.
    Result<RecordId> attach(const AttachRequest& request);
    enum class BlobPlace { Here, Coming, Damaged };   // Coming: not on this device yet
    BlobPlace placeOf(const SpaceId& space, const RecordId& attachment);
    // Opened into memory; it is never anywhere else in clear. NotFound: not on this device yet. CorruptData: does not verify.
    Result<crypto::SecretBytes> content(const SpaceId& space, const RecordId& attachment);
    // The content of a record that goes to another space with its number and its key: it lies there too, before the record.
    // NotFound: not whole on this device.
    Status carryContent(const SpaceId& from, const RecordId& attachment, const SpaceId& to);
    // Letters whose day is past (`expires_on` before `today`, "YYYY-MM-DD"): removed by whoever may write, and of what was
    // removed the content goes from this device. Answers how many went.
    Result<std::size_t> expireAttachments(const std::string& today);
    // For the sync engine. What a batch introduces goes before it; what is not here any more is said to be lost, so that no
    // chain waits for ever.
    struct BlobAt {
        BlobShelf::Name name;
        BlobShelf::State state;
    };
    Result<Bytes> sealedBlob(const SpaceId& space, const BlobId& blob);          // NotFound, CorruptData
    Status blobOnServer(const SpaceId& space, const BlobId& blob);
    std::vector<BlobAt> blobsToFetch();        // of households that were opened, newest records last
    std::vector<BlobAt> blobsToBring();        // the server was put back and may lack them
    Status takeBlob(const BlobShelf::Name& name, std::uint64_t offset, ByteView bytes);   // as BlobShelf::append

    // Text of a field that is being typed in: durable within the call, no edit, no history. Empty text removes the slot.
    Status saveDraft(const std::string& slot, ByteView content);
    Result<std::optional<Bytes>> draft(const std::string& slot) const;

    // Called after anything changed, by whatever way.
    using Listener = std::function<void()>;
    void setListener(Listener l) { m_listener = std::move(l); }

    // --- for the sync engine (StoreSync.cpp: logs, StoreReceive.cpp, StoreSend.cpp)
    struct Received {
        std::size_t operations = 0;
        std::size_t known = 0;                 // batches that were here already
        bool hasMoved = false;                 // the place in the server's log is further on, and it is proved
        std::size_t held = 0;
        std::size_t quarantined = 0;
    };
    // Batches for the server.
    struct Offer {
        protocol::UploadGroup group;
        std::vector<protocol::ChainPosition> positions;
    };
    std::vector<protocol::SpaceAsk> asks() const;
    // Log entries as the server gave them. Those already held must be equal; ServerNonsense: a log that does not descend
    // from what this device accepted. Nothing is taken of a refused page.
    Status takeOrgEntries(std::uint64_t from, const std::vector<Bytes>& entries);
    Status takeSpaceEntries(const SpaceId& space, std::uint64_t from, const std::vector<Bytes>& entries);
    std::uint64_t spaceLogSize(const SpaceId& space) const;
    // Read again what both have of this log: the server is another one than before, and its log may be as well.
    bool mustCheckLog(const SpaceId& space) const;
    // What the server kept from this device against the log is asked for once more.
    void beginSync();
    // Entries that the server lacks: new spaces, intents, joiners to be given their spaces, rotations that are due.
    // Wait: what others need from here goes first, or a cut-off would be signed over work that a restored server lacks yet.
    enum class NewEntries { Make, Wait };
    Result<std::vector<protocol::LogAppend>> appends(NewEntries fresh = NewEntries::Make);
    Status appended(const protocol::LogAppend& append, std::uint16_t wireError);
    // How much of the logs the server says it has. Less than before: it was put back, and gets the rest again.
    void noteServerLogs(std::uint64_t orgEntries, const std::vector<protocol::SpaceSeen>& spaces);
    bool holds(const SpaceId& space, const Hash32& batch) const;
    Result<Received> take(const protocol::SpaceAnswer& answer);
    // All of an answer as one change of the vault: a sync with eighty spaces is not eighty commits. `offered`: what the server
    // took with the same answer.
    Result<Received> takeAll(const std::vector<protocol::SpaceAnswer>& answers, const std::vector<const Offer*>& offered = {});
    Result<Received> takeFrames(const SpaceId& space, const std::vector<Bytes>& frames);   // the same without a server (sneakernet)
    Result<Received> retryHeld();
    // Signs pending edits into batches of about `bytes` and makes them durable. Answers how many edits were signed.
    Result<std::size_t> build(std::size_t bytes);
    bool mayBuild() const;                          // not after a restore before one complete pull
    std::size_t pendingEdits() const;
    std::vector<Offer> offers(std::size_t bytes) const;
    std::vector<std::pair<SpaceId, BlobId>> introduced(const Offer& offer) const;   // attachments (StoreBlobs.cpp)
    Status offered(const Offer& offer);             // the server has it
    Status offeredAll(const std::vector<const Offer*>& offers);
    // The server refused an own batch for good: the chain ends, a new author is drawn, the edits wait to be signed anew.
    // Without the right to write they are set aside and shown.
    Status refused(const Offer& offer, std::size_t item, ErrorCode code);
    Status serverWasReplaced(const SpaceId& space, const protocol::Cursor& cursor, const std::vector<protocol::ChainPosition>& vector);
    Status drawAuthor();
    Status pullCompleted();                         // one complete pull of every space
    // Bodies that nobody sees any more leave this device: overwritten ones that the server holds too, when they came longer
    // than `keep` ago, and erased ones at once. Heads, state hash and every chain stay. Answers how many.
    static constexpr Millis kKeepBodies = std::chrono::hours(24 * 90);
    Result<std::size_t> compact(Millis keep = kKeepBodies);
    Status compactDaily();                          // after a whole sync; once a day of this process
    // --- checkpoints (StoreCheckpoint.cpp; docs/adr/0009)
    // A space that is new here and has an agreed checkpoint begins with the state there instead of with every batch.
    std::optional<protocol::CheckpointRequest> dueCheckpoint() const;
    // A page of it; the last one makes it durable. Answers how many operations came. What does not fit the signed entry
    // is not taken, and the batches are asked for one by one.
    Result<std::size_t> takeCheckpoint(const protocol::CheckpointRequest& asked, const protocol::CheckpointResponse& page);
    void noCheckpoint(const SpaceId& space);        // the server has none: batch by batch
    // Compares what colleagues signed with the state here, after a whole sync. The next beat tells of it.
    Status verifyCheckpoints();
    // This device makes one when so many operations of a space are overwritten.
    static constexpr std::size_t kCheckpointAfter = 5000;
    void setCheckpointAfter(std::size_t overwritten) { m_checkpointAfter = overwritten; }
    bool beganWithCheckpoint(const SpaceId& space) const;
    // Signed batches as stubs, for the history of one record.
    void notePast(const SpaceId& space, const RecordId& record, const std::vector<Bytes>& frames);
    // Sets aside what lies beyond where the logs end a chain, and what stands on it (StoreWithdraw.cpp). True: something
    // went, pull once more.
    Result<bool> withdrawBeyondCutoffs();
    void markSeen();                                // after a sync of this process (cli.md: contexts)
    void noteSynced();                              // the sync that began last was whole
    std::vector<Bytes> dueBeats(std::size_t bytes = SIZE_MAX);      // at most so many
    Status beatsSent(const std::vector<Bytes>& beats);
    Status noteContact(WallTime serverTime, Millis roundTripStartedSystem);
    Status leaveSpace(const SpaceId& space);        // no longer a member: kept, not synced

    // --- the sneakernet file and export (Bundle.cpp)
    // Bytes, operations. `notWhole`: spaces of which a file holds no more than what came after the state at a checkpoint that
    // this device began with; somebody else's file, or a server, has the rest.
    // Those of them whose state it carries are whole for a device that has nothing of them yet.
    Result<std::pair<Bytes, std::size_t>> writeBundle(std::vector<SpaceId>* notWhole = nullptr) const;
    Result<std::size_t> readBundle(ByteView bundle);

private:
    friend class Trust;                             // Trust.h: losing, leaving, handing over
    friend class Late;                              // Late.h: work of who can no longer send it
    friend class SafetyRules;                       // Safety.h: the safety plan, and who takes a line of it away
    friend class Safety;
    struct Space;
    Store(vault::Vault& vault, const Clock& clock, AccessLog* accessLog);

    // StoreLoad.cpp
    Status loadIdentity();
    Status loadLogs();
    Status loadOrgLog(std::vector<membership::Entry> entries);
    Status loadSpaceLog(const SpaceId& id, std::vector<membership::Entry> entries);
    Status rejoin(const SpaceId& id);
    Status dropDamagedEntries();
    bool areLogsWhole() const { return m_damagedEntries.empty() && m_entriesBehindGap.empty(); }
    Status loadBatches();
    Status takeLoaded(Space& s, std::int64_t id, BatchRow& row);
    Status loadCutsFirst(Space& s);
    Result<std::vector<std::pair<std::int64_t, BatchRow>>> rowsOf(const SpaceId& space) const;   // of Table::Batches, those that read
    Status loadEdits();
    Status loadAside();
    Status settleGaps();
    Status openHeads(Space& s);   // reads from the vault what is not open yet
    Status reload(const SpaceId& space);
    Status refreshKeys(Space& s);
    void openKeys(Space& s, const membership::SpaceState& state);
    std::unique_ptr<Space> makeSpace(membership::SpaceLog log, std::int64_t metaRow);
    Space* find(const SpaceId& id) const;
    // Runs `work` inside one change of the vault, or inside the one that is under way.
    Status inChange(const std::function<Status()>& work);
    bool isCutOff(const Space& s, const AuthorId& author) const;
    AuthorId author() const;
    Status saveIdentity();
    Status kitLost();                       // the server was put back: it may lack the kit
    Status saveSpaceRow(Space& s);
    Status indexNext(std::size_t& fields);
    Status index(const Space& s, const FieldId& field, LifeState life);
    void noteText(const Space& s, const FieldId& field);
    void noteAllText(const Space& s);
    void changed();
    // StoreTrust.cpp
    Status insertEntry(const membership::Entry& entry);
    Status forgetBeginning();
    Result<std::unique_ptr<Space>> newSpace(const SpaceId& id, SpaceKind kind, const SpaceId& related,
                                            const std::vector<membership::GrantWish>& wishes);
    Result<membership::Entry> makeIntentEntry(const IntentRow& intent);
    std::vector<membership::Cutoff> cutoffsOf(const Space& s, const std::optional<UserId>& user) const;
    std::vector<SpaceId> defaultSpaces() const;
    Status writeOwnProfile();           // once the team's key is here: the name colleagues see
    // StoreEdits.cpp
    Result<std::vector<PendingEdit>> prepare(const std::vector<PutRequest>& requests, std::vector<RecordId>& ids);
    Status insertEdits(std::vector<PendingEdit>& edits);
    void adoptEdits(std::vector<PendingEdit> edits);
    Result<Bytes> removedLife(const Space& s, const RecordId& record, std::uint16_t type, const std::string& reason) const;
    std::size_t batchesSeen(const Space& s, const RecordId& record, const FieldId& field) const;
    // Seal.cpp
    struct Sealed;
    std::optional<Sealed> sealOf(const Space& s, const RecordId& record, std::uint16_t type) const;
    Result<Bytes> sealToCarry(const SpaceId& from, const RecordId& record, std::uint16_t type) const;
    Result<Bytes> sealNow(const Space& s, const RecordId& record, std::uint16_t type) const;
    Status checkUnfinished(const Space& s, const PutRequest& request, const RecordId& record) const;
    void applySeal(const Space& s, ShownRecord& shown) const;
    // StoreBlobs.cpp
    std::optional<BlobShelf::Name> blobOf(const Space& s, const RecordId& record) const;
    std::optional<BlobId> introducedBy(const PendingEdit& edit);
    std::optional<BlobShelf::Name> blobNamed(const SpaceId& space, const BlobId& blob) const;
    // StoreViews.cpp
    LifeState lifeIn(const Space& s, const RecordId& record) const;   // Safety.cpp: of a safety plan only its director removes
    ShownVersion show(const Version& v) const;
    UserId userOf(const DeviceId& device) const;
    std::vector<Conflict> conflictsIn(const Space& s) const;
    const std::map<DeviceId, WallTime>& lastWrittenIn(Space& s) const;
    // StoreCopies.cpp
    std::set<DeviceId> copiedDevices() const;
    Status renewAfterLoss();                    // a damaged row may have been an own batch: its place is never used again
    // StoreReceive.cpp, StoreSend.cpp
    enum class FrameResult { Taken, Duplicate, Held, Quarantined };
    enum class Source { Server, Elsewhere };
    // `hash`: of the batch, zero when these bytes are none.
    Result<FrameResult> takeFrame(Space& s, ByteView frame, Source source, std::size_t& operations, Hash32& hash);
    Result<Received> takeFrames(Space& s, const std::vector<Bytes>& frames, Source source, std::vector<Hash32>* hashes = nullptr);
    protocol::Cursor cursorAfter(const Space& s, const std::vector<Hash32>& hashes) const;
    void compareAgain(Space& s);
    void takeVector(Space& s, const protocol::SpaceAnswer& answer);
    void askForBodies(Space& s);
    Status shutOut(Space& s);
    // StoreAside.cpp
    Status setAside(AsideKind kind, const SpaceId& space, ErrorCode code, ByteView frame);
    void keepAside(std::int64_t id, AsideRow row);
    void forgetAside(std::int64_t id);
    bool isAsideFull() const;
    bool isOwnWork(const record::Batch& batch, const SpaceId& space) const;
    bool isWorkOn(const AsideRow& aside, const RecordId& record) const;   // StoreEdits.cpp
    Result<std::size_t> beginWithFile(const SpaceId& space, const BundleFile::Part& file);   // Bundle.cpp
    // StoreCompact.cpp
    Result<std::size_t> compactSpace(Space& s, Millis keep);
    Result<record::Batch> readBatch(const HeldBatch& held, BatchRow& row) const;
    // StoreCheckpoint.cpp
    Result<record::CutState> cutState(const Space& s, const std::vector<membership::Cutoff>& cut) const;
    Result<std::optional<membership::Entry>> makeCheckpoint(Space& s) const;
    bool isAcknowledged(const Space& s, std::uint64_t index) const;
    Status adoptCheckpoint(Space& s, const membership::Checkpoint& body);
    Status takeBatchRow(Space& s, std::int64_t id, const BatchRow& row) const;
    Result<std::size_t> takeCutTexts(Space& s);
    // Batches before an agreed checkpoint leave memory and wait beside its state, for a server that was put back before it.
    Result<std::size_t> fold(Space& s, Millis keep);
    Status unfold(Space& s);             // NotFound: they are not all here
    bool isBehindCut(const Space& s, const std::vector<protocol::ChainPosition>& onServer) const;
    Result<std::vector<std::pair<std::int64_t, BatchRow>>> foldedRows(const Space& s) const;
    Status beginAnew(Space& s);          // without the state: what stands on it waits, set aside
    Status writeCut(const SpaceId& space, const Hash32& entry, WallTime signedAt, record::CutState state);
    Status takeCutRow(Replica& replica, std::int64_t id, const BatchRow& row) const;
    // StoreClaims.cpp
    Status takeBeats(Space& s, const std::vector<Bytes>& beats);
    void takeAck(Space& s, const record::Batch& batch);
    void noteClaim(Space& s, const ClaimRow& claim);
    void settleClaims(Space& s);
    bool isCutBefore(const Space& s, const AuthorId& author, std::uint64_t number) const;
    Status rotateHere();
    // StoreWithdraw.cpp
    using Branches = std::map<SpaceId, std::map<AuthorId, std::uint64_t>>;   // from these batch numbers on
    Status withdraw(Branches gone, ErrorCode code);
    Status withdrawIfRefused(Space& s, const HeldBatch& batch, ErrorCode code);

    vault::Vault& m_vault;
    BlobShelf m_blobs{m_vault};
    const Clock& m_clock;
    const Clock* m_requestClock = nullptr;
    AccessLog* m_accessLog = nullptr;
    std::optional<IdentityRow> m_identity;
    ServerRow m_server;
    membership::UserKeys m_user;
    std::vector<crypto::BoxKey> m_laterBoxes;                           // of rekeys, oldest first
    membership::DeviceKeys m_device;
    std::optional<membership::OrgLog> m_org;
    std::uint64_t m_orgOnServer = UINT64_MAX;                           // entries, as last heard
    std::map<SpaceId, std::unique_ptr<Space>> m_spaces;
    std::optional<SearchIndex> m_search;
    std::map<SpaceId, std::unordered_set<FieldId>> m_unindexed;         // changed since the index was last completed
    std::set<SpaceId> m_unindexedSpaces;                                // all of these
    struct Indexing {
        SpaceId space;
        std::vector<RecordId> records;                                  // of it that are left
    };
    std::optional<Indexing> m_indexing;
    bool m_isIndexOpen = false;                                         // a transaction of the index, over several calls
    std::map<std::int64_t, IntentRow> m_intents;
    std::map<std::int64_t, AsideRow> m_aside;
    struct AsideSizes {
        std::size_t all = 0;
        std::map<AuthorId, std::size_t> of;
    };
    std::map<SpaceId, AsideSizes> m_asideSizes;                         // without own work
    std::map<std::pair<SpaceId, FieldId>, std::size_t> m_shownAt;       // batches that this process had when it showed the field
    std::map<std::pair<SpaceId, RecordId>, std::size_t> m_shownRecords;
    std::set<std::pair<AuthorId, std::uint64_t>> m_unwanted;            // batches of others that the server does not take back
    std::vector<std::int64_t> m_damaged;
    std::map<std::int64_t, std::pair<SpaceId, Bytes>> m_misfits;       // readable batches that stand behind a damaged row
    std::vector<std::int64_t> m_lostBatches;                            // rows that do not read
    bool m_isServerLost = false;                                        // the row that says which
    std::vector<std::int64_t> m_damagedEntries;
    std::set<Hash32> m_entriesBehindGap;                               // of logs, on the disk and not in memory
    std::map<SpaceId, std::pair<std::int64_t, SpaceRow>> m_spaceless;  // rows of spaces whose log does not begin
    std::map<SpaceId, std::size_t> m_homeless;                         // batches and edits of those
    std::optional<std::chrono::sys_days> m_compactedOn;
    std::size_t m_checkpointAfter = kCheckpointAfter;
    Listener m_listener;
    std::optional<Millis> m_syncedAt;                                   // steady; nothing: the last sync of this process failed, or runs
    bool m_isInChange = false;
    std::set<SpaceId> m_reloads;                                        // to be read anew once the change is durable
};

} // namespace aanzet::store
