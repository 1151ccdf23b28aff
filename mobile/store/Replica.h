// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/ValueCodec.h"
#include "shared/protocol/Messages.h"
#include "shared/membership/Wrap.h"
#include "shared/record/CutState.h"
#include <functional>
#include <map>
#include <unordered_map>
#include <unordered_set>

// One space in memory: the log of batches, the state of each field, the opened values of live heads, and the edits that
// are not in a batch yet. Knows no disk. Everything in it is wiped with it at lock.
namespace aanzet::store {

// An edit that is durable on this device and in no batch yet (protocol.md 2). The context is what its author saw.
struct PendingEdit {
    std::int64_t row = 0;                // in Table::Edits
    SpaceId space;
    RecordId record;
    std::uint16_t type = 0, field = 0;
    record::Rule rule = record::Rule::Keep;
    Bytes value;                         // CBOR item; of a removal: Life without the author's own operations
    record::VersionVector context;
    SaveId save;
    std::uint32_t index = 0;
    WallTime wall{};
    DeviceId late;                       // delivered for this device, which may write here no more; zero: this device's own
};

// place = batch << 16 | index of the operation in its batch
using Place = std::uint64_t;

struct HeldBatch {
    std::int64_t row = 0;                // in Table::Batches; rising over all spaces
    AuthorId author;
    DeviceId device;
    std::uint64_t number = 0;
    Hash32 hash;
    WallTime receivedAt{};
    std::uint64_t group = 0;             // own batches that must reach the server together; 0: alone
    std::uint32_t operations = 0;
    bool hasAllBodies = true;
    bool hasNoBodies = false;
    bool isCut = false;                  // no batch but a part of the state at a checkpoint: operations of many authors
};

struct Opened {
    std::uint16_t type = 0, field = 0;
    Bytes value;
    SaveId save;
    std::uint32_t index = 0;
    WallTime wall{};
    DeviceId late;                       // which device wrote it, when its author delivered it late; else zero
};

struct LoggedOp {
    record::Dot dot;
    std::uint64_t lamport = 0;
    Place place = 0;
    bool counts = true;                  // false: did not open, or field id or rule did not fit
};

struct Field {
    RecordId record;
    record::FieldState state;
    std::uint16_t type = 0, field = 0;   // 0, 0 until one operation was opened
    bool isNamed = false;
    std::vector<LoggedOp> ops;           // all of the log, in log order; of what lies before a checkpoint what was live there
    record::VersionVector seenAtCut;
};

// One version of a field as people may see it.
struct Version {
    Bytes value;
    DeviceId device;
    WallTime wall{};
    WallTime receivedAt{};
    record::Dot dot;                     // zero seq: pending
    std::uint64_t lamport = 0;
    bool isPending = false;
    DeviceId late;                       // as Opened::late
};

enum class LifeState { Alive, Removed, Marked /* removed by one, changed by another: shown with a mark */ };

class Replica final : public record::LogView
{
public:
    Replica(OrgId org, SpaceId space) : m_org(org), m_space(space) { touch(); }

    // Another number after anything that changes a view, and never the same for two replicas of this process: who keeps
    // what a view said asks this before asking again.
    std::uint64_t revision() const { return m_revision; }

    // Keys of all epochs held; call again when more arrive.
    void setKeys(const membership::SpaceKeys& keys);
    bool hasKeys(std::uint32_t epoch) const { return m_opKeys.count(epoch) != 0; }
    void setOwnAuthor(const AuthorId& author)
    {
        m_ownAuthor = author;
        touch();
    }

    // --- the log
    // Opens the bodies and says which operations do not count. NotFound: the key of the epoch is not held yet.
    Result<std::vector<std::uint16_t>> inspect(const record::Batch& batch, std::vector<Opened>* opened = nullptr) const;
    // Takes an accepted batch. `invalid`: places that inspect() named. `ophs` and `opened`: of its operations, in order;
    // `opened` without stubs and invalid ones. Live values are kept.
    void apply(const record::Batch& batch, HeldBatch held, const std::vector<std::uint16_t>& invalid, const std::vector<Hash32>& ophs,
               std::vector<Opened> opened);
    // As apply, when many batches come at once: values are opened later, by openBody() of unopenedHeads() or by openLater().
    void applyClosed(const record::Batch& batch, HeldBatch held, const std::vector<std::uint16_t>& invalid, const std::vector<Hash32>& ophs);
    // The batch that was just applied closed. Its live values are opened when a value or a name of this space is first asked
    // for, all at once: the list of households needs the clients' layers and not one dossier.
    void openLater(record::Batch batch) { m_closed.emplace_back(static_cast<std::uint32_t>(m_batches.size() - 1), std::move(batch)); }
    bool isClosed() const { return !m_closed.empty(); }
    // Begins with the state at a checkpoint instead of with batches; part by part, before any batch.
    void applyCut(const record::CutPart& part, HeldBatch held);
    const Hash32& cutEntry() const { return m_cut.entry; }               // zeros: began with the first batch
    bool isCutWhole() const { return m_cut.fields == m_cut.total; }
    std::uint64_t cutOf(const AuthorId& author) const;                   // number of the last batch that the cut counts in
    // Batches of all chains, with those before the cut.
    std::uint64_t batchCount() const;
    std::size_t loggedOps() const { return m_loggedOps; }
    DeviceId deviceOf(Place place, const AuthorId& author) const;
    // NotFound: the key is not here. False: it does not open, or its field id or rule does not fit.
    Result<bool> opens(const record::Operation& op) const;
    // Live heads whose value is not here; give each to openBody. Sorted, so that each batch is read once.
    std::vector<Place> unopenedHeads() const;
    Status openBody(Place place, const record::Operation& op);
    // What a batch holds since bodies came for its stubs, or left this device.
    enum class Bodies { All, Some, None };
    void noteBodies(std::uint32_t batchAt, Bodies held)
    {
        m_batches[batchAt].hasAllBodies = held == Bodies::All;
        m_batches[batchAt].hasNoBodies = held == Bodies::None;
        touch();
    }
    bool isErased(Place place) const { return m_erased.count(place) != 0; }
    void erase(const std::function<bool(const RecordId&, const FieldId&, const record::Dot&)>& isErased);

    std::optional<record::ChainHead> chain(const AuthorId& author) const override;
    std::optional<Hash32> batchHash(const AuthorId& author, std::uint64_t number) const override;
    std::uint64_t highestLamport() const override { return m_highest; }
    std::optional<std::uint64_t> lamportOf(const FieldId& field, const record::Dot& dot) const override;
    std::optional<FieldIdentity> identityOf(const FieldId& field) const override;

    const std::vector<HeldBatch>& batches() const { return m_batches; }
    const HeldBatch* batch(const AuthorId& author, std::uint64_t number) const;
    const HeldBatch* newestWithHash(const Hash32& hash) const;
    std::vector<std::pair<AuthorId, record::ChainHead>> chains() const;
    // Each chain up to the first batch with a live text whose body did not come.
    std::vector<protocol::ChainPosition> wholeChains() const;

    // --- edits
    FieldId fieldId(const RecordId& record, record::Rule rule, std::uint16_t type, std::uint16_t field) const;
    void addPending(PendingEdit edit);
    void dropPending(std::int64_t row);
    const std::map<std::int64_t, PendingEdit>& pending() const { return m_pending; }   // by row: the order they were made in
    PendingEdit* pendingAt(std::int64_t row);
    bool hasPending(const SaveId& save, std::uint32_t index) const;
    // What a new edit of this field has seen: all that arrived before `batchesSeen` (a count of batches), and all of one's own.
    record::VersionVector seenOf(const FieldId& field, std::size_t batchesSeen) const;
    record::VersionVector seenOfRecord(const RecordId& record, std::size_t batchesSeen, const FieldId& lifeField) const;
    void markSeen() { m_seenBatches = m_batches.size(); }            // after a sync of this process
    void setSeenBatches(std::size_t count) { m_seenBatches = count; }
    std::size_t seenBatches() const { return m_seenBatches; }
    // What a removal covers of its author's own work: all of it so far.
    void raiseOwn(record::VersionVector& v) const;

    // --- views
    // Versions of a field: the shown one first, the other live ones after it, equal values collapsed. Empty: never set.
    std::vector<Version> versions(const FieldId& field) const;
    std::vector<Version> versions(const RecordId& record, std::uint16_t type, std::uint16_t field) const;
    std::optional<std::uint16_t> typeOf(const RecordId& record) const;
    LifeState lifeOf(const RecordId& record) const;
    std::vector<RecordId> records(std::uint16_t type) const;         // removed ones too, sorted
    std::vector<FieldId> fieldsOf(const RecordId& record) const;
    const Field* field(const FieldId& id) const;
    const std::unordered_map<FieldId, Field>& fields() const
    {
        openClosed();
        return m_fields;
    }
    const std::unordered_map<RecordId, std::vector<FieldId>>& allRecords() const { return m_records; }
    std::size_t withheld() const;                                    // live heads whose body nobody gave us
    std::size_t withheldInCut() const;                               // those of them that came with a checkpoint
    const Opened* opened(Place place) const;
    std::optional<Opened> openPast(const record::Operation& op) const;   // an overwritten operation whose body was found
    const HeldBatch& batchOf(Place place) const { return m_batches[place >> 16]; }
    Hash32 stateHash() const;                                        // heads and shown values; pending edits do not count

    const OrgId& org() const { return m_org; }
    const SpaceId& space() const { return m_space; }

private:
    void touch();
    // Only the author id of now: under an older one a copy of this device may still be writing.
    bool isOwn(const AuthorId& a) const { return a == m_ownAuthor; }
    void merge(const record::Operation& op, const Hash32& oph, Place place, bool counts);
    // What is opened is a reading of the log, not a change of it: views may bring it about.
    void openClosed() const
    {
        if (!m_closed.empty()) const_cast<Replica*>(this)->openAll();
    }
    void openAll();
    std::vector<Place> headsNotOpen() const;
    void keep(Place place, const FieldId& field, Opened opened);
    void name(Field& f, const FieldId& id, std::uint16_t type, std::uint16_t field);
    std::vector<const PendingEdit*> pendingOf(const FieldId& field) const;

    OrgId m_org;
    SpaceId m_space;
    std::uint64_t m_revision = 0;
    std::unordered_map<std::uint32_t, record::OpKey> m_opKeys;
    crypto::Key<membership::FidKeyPurpose> m_fidKey;
    AuthorId m_ownAuthor;
    std::vector<HeldBatch> m_batches;
    struct Chain {
        record::ChainHead head;
        record::ChainHead cut;                   // where a checkpoint counted it in; number 0: nowhere
        std::vector<std::uint32_t> at;           // batch number - 1 - cut.number -> place in m_batches
    };
    struct {
        Hash32 entry;
        std::uint64_t fields = 0, total = 0;
    } m_cut;
    std::size_t m_loggedOps = 0;
    std::unordered_map<AuthorId, Chain> m_chains;
    std::uint64_t m_highest = 0;
    std::unordered_map<FieldId, Field> m_fields;
    std::unordered_map<RecordId, std::vector<FieldId>> m_records;
    std::unordered_map<RecordId, std::uint16_t> m_types;
    std::unordered_map<Place, Opened> m_open;
    std::vector<std::pair<std::uint32_t, record::Batch>> m_closed;   // by place in m_batches, rising
    std::unordered_set<Place> m_erased;
    std::map<std::int64_t, PendingEdit> m_pending;
    std::unordered_map<FieldId, std::vector<std::int64_t>> m_pendingAt;
    std::size_t m_seenBatches = 0;
};

} // namespace aanzet::store
