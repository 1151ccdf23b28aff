// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/AccessBook.h"
#include "mobile/store/Trust.h"
#include "mobile/store/ValueCodec.h"
#include "shared/schema/TypeIds.h"
#include <algorithm>

namespace aanzet::store {

using vault::Table;

namespace {

constexpr std::int64_t kChainRow = 11;   // of Table::Meta, beside the rows of Rows.h
constexpr std::size_t kMaxReaders = 16, kMaxReason = 400, kPageBytes = 48 * 1024, kMaxBlob = 8 * 1024, kPadding = 64;
constexpr std::uint16_t kFirstNumber = 9, kSealed = 10;   // fields of the record
struct LineKeyPurpose;

Bytes aadOf(const OrgId& org, const DeviceId& device, std::uint64_t number, const Hash32& prev)
{
    return Writer("az1/access").raw(org).raw(device).u64(number).raw(prev).take();
}

Bytes plainOf(const AccessLine& l)
{
    Bytes b = Writer().u8(static_cast<std::uint8_t>(l.action)).i64(l.at.time_since_epoch().count()).raw(l.user).raw(l.household)
                  .u8(l.isProfessional).u16(l.type).raw(l.record).vsized(viewOf(l.reason)).take();
    b.resize((b.size() / kPadding + 1) * kPadding, 0);
    return b;
}

std::optional<AccessLine> lineOf(ByteView plain)
{
    Reader r(plain);
    AccessLine l;
    l.action = static_cast<AccessAction>(r.u8());
    l.at = WallTime(Millis(r.i64()));
    l.user = r.fixed<UserId>();
    l.household = r.fixed<SpaceId>();
    l.isProfessional = r.u8() != 0;
    l.type = r.u16();
    l.record = r.fixed<RecordId>();
    l.reason = std::string(textOf(r.vsized(kMaxReason)));
    if (!r.ok() || !isValidUtf8(l.reason)) return std::nullopt;
    return l;
}

struct Blob {
    std::uint64_t number = 0;
    Hash32 prev;
    std::vector<std::pair<UserId, Bytes>> keys;
    Bytes box;
};

std::optional<Blob> blobOf(ByteView bytes)
{
    Reader r(bytes);
    Blob b;
    r.domain("az1/line");
    b.number = r.u64();
    b.prev = r.fixed<Hash32>();
    const auto count = r.u8();
    for (std::size_t i = 0; i < count && r.ok(); ++i) {
        const auto user = r.fixed<UserId>();
        b.keys.emplace_back(user, bytesOf(r.vsized(256)));
    }
    b.box = bytesOf(r.vsized(kMaxBlob));
    if (!r.atEnd() || b.number == 0) return std::nullopt;
    return b;
}

} // namespace

std::string_view actionName(AccessAction action)
{
    switch (action) {
    case AccessAction::Read: return "read";
    case AccessAction::Search: return "search";
    case AccessAction::History: return "history";
    case AccessAction::Export: return "export";
    case AccessAction::Unlock: return "unlock";
    case AccessAction::Grant: return "grant";
    case AccessAction::Revoke: return "revoke";
    case AccessAction::Handover: return "handover";
    case AccessAction::People: return "people";
    case AccessAction::LeaseOverride: return "lease_override";
    case AccessAction::ReadLog: return "read_log";
    case AccessAction::RecoveryUsed: return "recovery_used";
    case AccessAction::ClientMode: return "client_mode";
    case AccessAction::Copied: return "copied";
    }
    return "unknown";
}

Status AccessBook::attach(Store& store)
{
    m_number = 0;
    m_head = {};
    AANZET_TRY(auto row, m_vault.get(Table::Meta, kChainRow));
    if (row) {
        Reader r(*row);
        m_number = r.u64();
        m_head = r.fixed<Hash32>();
    }
    AANZET_CHECK(m_vault.forEach(Table::Audit, [&](std::int64_t, ByteView plain) -> Status {
        if (auto b = blobOf(plain); b && b->number > m_number) {
            m_number = b->number;
            m_head = crypto::hash256(plain);
        }
        return {};
    }));
    m_noted.clear();
    m_store = &store;
    return {};
}

// Who reviews the log, and who owns the household. Without a privacy officer the administrators, so that no line is for nobody.
std::map<UserId, BoxPublicKey> AccessBook::readers(const SpaceId& space) const
{
    std::map<UserId, BoxPublicKey> officers, admins;
    const auto& state = m_store->orgLog()->state();
    for (const auto& [id, u] : *state.users) {
        if (u.isRevoked()) continue;
        if (u.role == membership::Role::PrivacyOfficer) officers.emplace(id, u.box);
        if (u.role == membership::Role::ApplicationAdmin) admins.emplace(id, u.box);
    }
    auto out = officers.empty() ? std::move(admins) : std::move(officers);
    while (out.size() > kMaxReaders - 1) out.erase(std::prev(out.end()));
    if (const auto* log = m_store->spaceLog(space))
        if (const auto* owner = state.user(log->state().owner); owner && !owner->isRevoked()) out.emplace(owner->id, owner->box);
    return out;
}

void AccessBook::note(Access what, const SpaceId& space, const RecordId& record)
{
    if (!m_store || !m_store->hasOrganisation()) return;
    AccessLine line;
    line.action = what == Access::Read ? AccessAction::Read : what == Access::Search ? AccessAction::Search
        : what == Access::History ? AccessAction::History : AccessAction::Export;
    if (!space.isZero()) {
        const auto kind = m_store->kindOf(space);
        if (kind != SpaceKind::Client && kind != SpaceKind::Dossier && kind != SpaceKind::Safety) return;   // the team's own rooms are no dossier
        line.household = m_store->householdOf(space);
        line.isProfessional = kind != SpaceKind::Client;
        if (const auto* r = m_store->replica(space)) line.type = r->typeOf(record).value_or(0);
    }
    line.record = record;
    noteOnce(std::move(line), space);
}

void AccessBook::noteOnce(AccessLine line, const SpaceId& space)
{
    const auto day = std::chrono::floor<std::chrono::days>(m_clock.now()).time_since_epoch().count();
    const auto key = std::make_tuple(day, line.action, space, line.type);
    if (!m_noted.insert(key).second) return;
    if (!write(std::move(line), space)) m_noted.erase(key);   // the next look tries again
}

namespace {

// Which types stand for what a screen shows of each layer; 0: nothing of it.
struct Shows {
    std::uint16_t client = 0, dossier = 0;
};
Shows showsOf(Look what)
{
    switch (what) {
    case Look::Page: return {types::Household, types::CaseStatus};
    case Look::Visit: return {types::Visit, types::VisitObservation};
    case Look::LifeAreas: return {0, types::Assessment};
    case Look::Network: return {types::NetworkMap, types::NetworkNote};
    case Look::Journal: return {types::JournalEntry, types::JournalEntry};
    case Look::Plan: return {types::Plan, 0};
    case Look::TalkPicture: return {types::TalkAnswer, 0};
    case Look::SafetyPlan: return {0, types::SafetyPlan};   // nothing of it belongs to the client's layer, not even that there is one
    }
    return {types::Household, types::CaseStatus};
}

} // namespace

void AccessBook::look(const HouseholdRef& household, Look what)
{
    if (!m_store || !m_store->hasOrganisation()) return;
    const auto shows = showsOf(what);
    const auto add = [&](const std::optional<SpaceId>& space, std::uint16_t type, bool isProfessional) {
        if (!space || !type) return;
        AccessLine line;
        line.action = AccessAction::Read;
        line.household = household.id;
        line.isProfessional = isProfessional;
        line.type = type;
        noteOnce(std::move(line), *space);
    };
    add(household.client, shows.client, false);
    add(household.dossier, shows.dossier, true);
}

AccessPart accessPart(std::uint16_t type)
{
    switch (type) {
    case 0: return AccessPart::Whole;
    case types::Visit:
    case types::Attachment:
    case types::WorkAttachment:
    case types::VisitObservation:
    case types::Observation:
    case types::Worry:
    case types::ChildCheck:
    case types::ContactAttempt:
    case types::Appointment: return AccessPart::Visits;
    case types::ClientAssessment:
    case types::ClientScore:
    case types::Assessment:
    case types::DomainScore: return AccessPart::LifeAreas;
    case types::NetworkMap:
    case types::NetworkPerson:
    case types::NetworkTie:
    case types::NetworkSnapshot:
    case types::HiddenPerson:
    case types::HiddenTie:
    case types::NetworkStroke:
    case types::NetworkWord:
    case types::NetworkGroup:
    case types::NetworkMember:
    case types::NetworkNote: return AccessPart::Network;
    case types::JournalEntry:
    case types::ClientStatement:
    case types::WatchCheckin: return AccessPart::Journal;
    case types::Plan:
    case types::PlanVersion:
    case types::Goal:
    case types::Step:
    case types::Agreement:
    case types::Evaluation: return AccessPart::Plan;
    case types::TalkAnswer: return AccessPart::TalkPicture;
    default: return AccessPart::Page;
    }
}

void AccessBook::event(AccessAction action, const SpaceId& household, std::string_view reason)
{
    if (!m_store || !m_store->hasOrganisation()) return;
    AccessLine line;
    line.action = action;
    line.household = household;
    line.reason = std::string(reason.substr(0, kMaxReason));
    while (!isValidUtf8(line.reason)) line.reason.pop_back();
    (void)write(std::move(line), household);
}

bool AccessBook::write(AccessLine line, const SpaceId& space)
{
    line.at = m_clock.now();
    line.user = m_store->user();
    const auto key = crypto::Key<LineKeyPurpose>::random();
    const auto number = m_number + 1;
    Writer w("az1/line");
    const auto to = readers(space);
    w.u64(number).raw(m_head).u8(static_cast<std::uint8_t>(to.size()));
    for (const auto& [user, box] : to) w.raw(user).vsized(crypto::boxSeal(box, key.view()));
    w.vsized(crypto::sealBox(key, plainOf(line), aadOf(m_store->orgLog()->org(), m_store->device(), number, m_head)));
    const auto blob = w.take();
    // A line that the disk does not take leaves a gap before the next one, which everybody who reads the log sees; what was
    // read is read. Where the app ends before there is a next one, nothing tells it.
    m_number = number;
    m_head = crypto::hash256(blob);
    if (m_vault.insert(Table::Audit, blob)) return true;
    ++m_lost;
    return false;
}

Status AccessBook::flush()
{
    if (!m_store || !m_store->hasOrganisation()) return {};
    const auto audit = m_store->spaceOfKind(SpaceKind::Audit);
    if (!audit || !m_store->spaceLog(*audit)->state().canWrite(m_store->user())) return {};
    while (true) {
        Bytes page;
        std::vector<std::int64_t> rows;
        std::uint64_t first = 0, last = 0;
        Hash32 head;
        AANZET_CHECK(m_vault.forEach(Table::Audit, [&](std::int64_t id, ByteView plain) -> Status {
            auto b = blobOf(plain);
            if (!b || page.size() + plain.size() > kPageBytes) return {};
            if (!first) first = b->number;
            last = b->number;
            head = crypto::hash256(plain);
            auto part = Writer().vsized(plain).take();
            page.insert(page.end(), part.begin(), part.end());
            rows.push_back(id);
            return {};
        }));
        if (rows.empty()) return {};
        AANZET_TRY(const auto record, m_store->put({*audit, types::AccessLine, {}, {{kFirstNumber, std::int64_t(first), {}}, {kSealed, toBase64Url(page), {}}}}));
        (void)record;
        // A stop before the rows are gone sends them twice; a reader counts each number once.
        AANZET_TRY(auto change, m_vault.begin());
        AANZET_CHECK(m_vault.put(Table::Meta, kChainRow, Writer().u64(last).raw(head).take()));
        for (const auto id : rows) AANZET_CHECK(m_vault.erase(Table::Audit, id));
        AANZET_CHECK(change.commit());
    }
}

Result<AccessReport> readAccess(const Store& store, const std::optional<SpaceId>& household)
{
    AccessReport report;
    if (!store.hasOrganisation()) return ErrorCode::NoOrganisation;
    const auto audit = store.spaceOfKind(SpaceKind::Audit);
    if (!audit) return Error{ErrorCode::NotFound, "no access log here"};
    const auto* replica = store.replica(*audit);
    struct Held {
        Blob blob;
        Hash32 hash;
    };
    std::map<DeviceId, std::map<std::uint64_t, Held>> chains;
    std::set<std::pair<DeviceId, Hash32>> doubled;
    for (const auto& id : replica->records(types::AccessLine))
        for (const auto& v : replica->versions(id, types::AccessLine, kSealed)) {
            auto value = decodeValue(v.value);
            const auto* text = value.ok() ? std::get_if<std::string>(&*value) : nullptr;
            auto page = text ? fromBase64Url(*text) : Result<Bytes>(ErrorCode::Malformed);
            if (!page) {
                ++report.broken;
                continue;
            }
            Reader r(*page);
            while (r.ok() && r.remaining()) {
                const auto bytes = r.vsized(kMaxBlob);
                auto blob = r.ok() ? blobOf(bytes) : std::nullopt;
                if (!blob) {
                    ++report.broken;
                    break;
                }
                const auto number = blob->number;
                Held held{std::move(*blob), crypto::hash256(bytes)};
                auto [it, isNew] = chains[v.isPending ? store.device() : v.device].emplace(number, held);
                if (!isNew && it->second.hash != held.hash) ++report.broken;
            }
        }
    Trust trust(const_cast<Store&>(store));
    for (const auto& [device, chain] : chains) {
        const auto* d = store.orgLog()->state().device(device);
        Hash32 prev;
        std::uint64_t expected = 1;
        for (const auto& [number, held] : chain) {
            report.gaps += number - expected;
            if (number == expected && held.blob.prev != prev) ++report.broken;
            expected = number + 1;
            prev = held.hash;
            std::optional<AccessLine> line;
            for (const auto& [user, sealed] : held.blob.keys)
                if (user == store.user() && !line)
                    if (auto opened = trust.openForMe(sealed))
                        if (auto key = crypto::Key<LineKeyPurpose>::from(opened->view()))
                            if (auto plain = crypto::openBox(*key, held.blob.box, aadOf(store.orgLog()->org(), device, number, held.blob.prev))) line = lineOf(*plain);
            if (!line) {
                ++report.sealed;
                continue;
            }
            line->number = number;
            if (!d || d->user != line->user) ++report.broken;
            if (household && line->household != *household) continue;
            report.lines.push_back({std::move(*line), device});
        }
    }
    std::stable_sort(report.lines.begin(), report.lines.end(), [](const auto& a, const auto& b) { return a.line.at < b.line.at; });
    return report;
}

} // namespace aanzet::store
