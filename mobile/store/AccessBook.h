// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/Store.h"

// Who looked at what (NEN 7513 in spirit; security.md 6). Each line is sealed, the moment it is written, to who may read the
// log and to the owner of the household: this device cannot read it back, and neither can whoever steals it. The lines of one
// device are a chain; they travel as records of the audit space (FORMAT.md).
namespace aanzet::store {

enum class AccessAction : std::uint8_t {
    Read = 1, Search, History, Export, Unlock, Grant, Revoke, Handover, People, LeaseOverride, ReadLog, RecoveryUsed,
    ClientMode,   // the device in the client's hands: given, and what came of it
    Copied,       // text taken to another system; the reason says of what
};
std::string_view actionName(AccessAction action);

struct AccessLine {
    std::uint64_t number = 0;            // in the chain of its device, from 1
    WallTime at{};
    UserId user;
    AccessAction action{};
    SpaceId household;                   // zero: not about one
    bool isProfessional = false;         // which layer
    std::uint16_t type = 0;              // which part; 0: the whole
    RecordId record;                     // the first of that part on that day
    std::string reason;
    bool operator==(const AccessLine&) const = default;
};

// What a screen opens of a household. Opening it is the look, whatever is read on.
enum class Look : std::uint8_t { Page, Visit, LifeAreas, Network, Journal, Plan, TalkPicture, SafetyPlan };
// Which part of a household a line is about, for people: types of records that one reads together are one part.
enum class AccessPart : std::uint8_t { Whole, Page, Visits, LifeAreas, Network, Journal, Plan, TalkPicture };
AccessPart accessPart(std::uint16_t type);

class AccessBook final : public AccessLog
{
public:
    AccessBook(vault::Vault& vault, const Clock& clock) : m_vault(vault), m_clock(clock) {}
    // Before this, and after detach(), nothing is noted.
    Status attach(Store& store);
    void detach() { m_store = nullptr; }

    // Durable when it returns. The same part of the same household once a day.
    void note(Access what, const SpaceId& space, const RecordId& record) override;
    // A screen of a household was opened: a line for each layer that it shows and this person can read, once a day as well.
    void look(const HouseholdRef& household, Look what);
    void event(AccessAction action, const SpaceId& household = {}, std::string_view reason = {});
    std::size_t lost() const { return m_lost; }     // lines that the disk did not take; a gap before the next line tells it too
    // Lines that wait become records of the audit space; they leave with the next sync. Nothing where that is not known yet.
    Status flush();

private:
    void noteOnce(AccessLine line, const SpaceId& space);
    bool write(AccessLine line, const SpaceId& space);   // whether the disk took it
    std::map<UserId, BoxPublicKey> readers(const SpaceId& space) const;

    vault::Vault& m_vault;
    const Clock& m_clock;
    Store* m_store = nullptr;
    std::uint64_t m_number = 0;
    Hash32 m_head;
    std::set<std::tuple<std::int64_t, AccessAction, SpaceId, std::uint16_t>> m_noted;
    std::size_t m_lost = 0;
};

// What this person may read of the log.
struct AccessReport {
    struct Row {
        AccessLine line;
        DeviceId device;
    };
    std::vector<Row> lines;              // oldest first
    std::size_t sealed = 0;              // lines for others
    std::size_t gaps = 0;                // numbers that are missing in a chain
    std::size_t broken = 0;              // lines that do not continue their chain, or are not by whom they say
};
Result<AccessReport> readAccess(const Store& store, const std::optional<SpaceId>& household = {});

} // namespace aanzet::store
