// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/Store.h"
#include "shared/protocol/CheckpointMessages.h"

namespace aanzet::store {

// A seal that counts, and whether somebody else brought it here (moved from another household).
struct Store::Sealed {
    Seal seal;
    WallTime receivedAt{};
    bool isCarried = false;
};

// One space as the store holds it. Internal to mobile/store.
struct Store::Space {
    Space(membership::SpaceLog l, const OrgId& org) : log(std::move(l)), replica(org, log.space()) { row.space = log.space(); }

    membership::SpaceLog log;
    membership::SpaceKeys keys;
    std::optional<membership::KindStatement> kind;   // none: the key is not here yet
    Replica replica;
    SpaceRow row;
    std::int64_t metaRow = 0;
    bool isResyncing = false;
    bool mustCompare = false;                        // isResyncing from the next ask on: an answer is under way still
    // The last batch of each author that the server gave in the comparison under way, whatever became of it: the next
    // page goes on from there, also behind a text whose body did not come and along a branch that is not taken.
    std::map<AuthorId, protocol::ChainPosition> compared;
    bool isLogChecked = true;                        // since the comparison began: what both have of the log is the same
    bool hasLeft = false;
    std::set<std::pair<AuthorId, std::uint64_t>> wanted;   // bodies the server lacks and this device may have
    std::set<std::pair<AuthorId, std::uint64_t>> serverLacks;   // bodies of these, as far as it said
    std::set<std::pair<AuthorId, std::uint64_t>> givenInPart;   // of these the server got what bodies there are here
    bool wasBroughtAnew = false;                     // the server knew nothing of it and was given its whole log
    bool isWithheld = false;                         // the server says it holds batches that it does not give
    bool lacksHead = false;                          // a beat names a head of a log that two whole pulls did not bring
    bool mayLackHead = false;                        // the first of them
    bool isShutOut = false;                          // the server shows the space no more, against the log
    std::optional<bool> lacksBodies;                 // nothing: not counted since something came
    std::optional<Millis> bodiesAskedAt;
    std::set<std::pair<AuthorId, std::uint64_t>> unconfirmed;   // taken by the server, not yet seen in its log
    std::map<AuthorId, std::uint64_t> acked;         // told to others by an own batch of this process

    // Checkpoints (StoreCheckpoint.cpp).
    bool isCheckpointWrong = false;                  // a colleague signed another state than the one here: kept, and said
    bool isCheckpointPutOff = false;                 // until the next sync: the server refused it, or has none
    std::uint64_t beatAt = 0;                        // index that the last beat of this process named
    bool hasFolded = false;                          // batches that the state counts in lie beside it on this device
    struct Incoming {
        std::uint64_t index = 0;
        std::vector<record::CutPart> parts;
        std::uint64_t next = 0;
        std::size_t bytes = 0;
    } incoming;
    // A part of the state that this device began with is lost, or all of it: what can be read stays until it comes again.
    bool isCutBroken() const { return !replica.isCutWhole() || (hasFolded && replica.cutEntry().isZero()); }
    // And nobody gives the state any more.
    bool mustBeginAnew() const { return isCutBroken() && isCheckpointPutOff; }
    // Overwritten before the checkpoint this device began with; as far as a history asked for them.
    struct Past {
        record::Operation operation;
        DeviceId device;
    };
    std::map<record::Dot, Past> past;

    // Who told of whom among the author ids of one device (StoreCopies.cpp).
    struct Copies {
        std::size_t examined = 0;                    // batches
        std::set<std::pair<AuthorId, AuthorId>> told;
        std::set<DeviceId> devices;                  // copied ones
    } copies;

    // What views of the whole space said, and at which revision of the replica: asked for after each change, of every space.
    template <class T> struct Kept {
        std::optional<std::uint64_t> revision;
        T value{};
        // `make` may open values, which is a revision of its own.
        template <class Make> const T& at(const Replica& replica, Make&& make)
        {
            if (revision != replica.revision()) {
                value = make();
                revision = replica.revision();
            }
            return value;
        }
    };
    Kept<std::vector<Conflict>> conflicts;
    Kept<std::map<DeviceId, WallTime>> lastWritten;  // by each device, as far as its values stand
    Kept<std::size_t> withheld;

    const SpaceId& id() const { return log.space(); }
    bool isKind(SpaceKind k) const { return kind && kind->kind == static_cast<std::uint8_t>(k); }
    std::uint64_t onServer(const AuthorId& a) const
    {
        for (const auto& p : row.onServer)
            if (p.author == a) return p.number;
        return 0;
    }
    void eraseByLog()
    {
        const auto& state = log.state();
        if (!state.erasedRecords->empty() || !state.erasedFields->empty() || !state.erasedOperations->empty())
            replica.erase([&](const RecordId& r, const FieldId& f, const record::Dot& d) { return state.isErased(r, f, {d.author, d.seq}); });
    }
    bool isComparing() const { return isResyncing || row.cursor.generation.isZero(); }
    void beginComparison()
    {
        isResyncing = true;
        isLogChecked = false;
        compared.clear();
    }
    // What is said to be here when comparing.
    std::vector<protocol::ChainPosition> comparedChains() const
    {
        std::map<AuthorId, protocol::ChainPosition> out;
        for (const auto& p : replica.wholeChains()) out.emplace(p.author, p);
        for (const auto& [author, p] : compared) {
            const auto [it, isNew] = out.emplace(author, p);
            if (it->second.number < p.number || replica.batchHash(author, p.number) != p.head) it->second = p;
        }
        std::vector<protocol::ChainPosition> list;
        for (auto& [author, p] : out) list.push_back(p);
        return list;
    }
    void raiseOnServer(const protocol::ChainPosition& at)
    {
        for (auto& p : row.onServer)
            if (p.author == at.author) {
                if (at.number > p.number) p = at;
                return;
            }
        row.onServer.push_back(at);
    }
};

} // namespace aanzet::store
