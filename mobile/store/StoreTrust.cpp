// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/Space.h"
#include "mobile/store/Trust.h"
#include "shared/schema/TypeIds.h"

// Founding, joining, households, members: entries of the two kinds of logs, made and kept.
namespace aanzet::store {

using membership::Entry;
using vault::Table;

namespace {

membership::SpaceKind sealedKind(SpaceKind k) { return static_cast<membership::SpaceKind>(k); }

RecordId asRecord(const SpaceId& id)
{
    RecordId r;
    r.b = id.b;
    return r;
}
RecordId asRecord(const UserId& id)
{
    RecordId r;
    r.b = id.b;
    return r;
}

} // namespace

Result<Store::Founding> Store::prepareFounding(const std::string& organisation, const std::string& person, const ServerRow& server) const
{
    if (m_identity) return ErrorCode::AlreadyMember;
    if (organisation.empty() || person.empty() || organisation.size() > membership::kMaxLinkName || person.size() > membership::kMaxLinkName)
        return Error{ErrorCode::FieldLimit, "name of organisation or person"};
    Founding f;
    f.user = membership::UserKeys::generate();
    f.device = membership::DeviceKeys::generate();
    f.personName = person;
    f.organisationName = organisation;
    f.server = server;
    membership::Policy policy;
    policy.serverIdentity = server.identity;
    policy.url = server.url;
    const auto now = trustedNow();
    AANZET_TRY(auto genesis, membership::makeGenesis(crypto::randomFixed<OrgId>(), f.user, f.device, policy, now));
    AANZET_TRY(auto org, membership::OrgLog::fromGenesis(genesis));
    f.org.push_back(std::move(genesis));
    for (auto kind : {SpaceKind::Organisation, SpaceKind::Team, SpaceKind::Personal, SpaceKind::Audit}) {
        const auto keys = membership::SpaceKeys::generate();
        AANZET_TRY(auto create, membership::makeCreate(org, f.device, now, crypto::randomFixed<SpaceId>(), keys, sealedKind(kind)));
        f.spaces.push_back({std::move(create)});
    }
    return f;
}

Status Store::keepBeginning(const BeginningRow& row)
{
    auto plain = encodeRow(row);
    auto kept = m_vault.put(Table::Meta, kFoundingRow, plain);
    crypto::wipe(plain.data(), plain.size());
    return kept;
}

Result<std::optional<BeginningRow>> Store::beginning(ByteView key) const
{
    AANZET_TRY(auto plain, m_vault.get(Table::Meta, kFoundingRow));
    if (!plain) return std::optional<BeginningRow>();
    auto row = decodeBeginningRow(*plain);
    crypto::wipe(plain->data(), plain->size());
    if (!row || !equal(row->key, key)) return std::optional<BeginningRow>();
    return std::optional(std::move(*row));
}

Status Store::forgetBeginning()
{
    auto gone = m_vault.erase(Table::Meta, kFoundingRow);
    return gone.ok() || gone.code() == ErrorCode::NotFound ? Status() : gone;
}

Status Store::keepFounding(const Founding& f, ByteView key)
{
    BeginningRow row;
    row.key = bytesOf(key);
    row.userSignSeed = bytesOf(f.user.sign.seed());
    row.userBoxSeed = bytesOf(f.user.box.seed());
    row.deviceSignSeed = bytesOf(f.device.sign.seed());
    row.deviceBoxSeed = bytesOf(f.device.box.seed());
    for (const auto& e : f.org) row.orgEntries.push_back(membership::encodeEntry(e));
    for (const auto& s : f.spaces) row.spaceEntries.push_back(membership::encodeEntry(s.front()));
    return keepBeginning(row);
}

Result<std::optional<Store::Founding>> Store::keptFounding(ByteView key) const
{
    AANZET_TRY(auto row, beginning(key));
    if (!row) return std::optional<Founding>();
    Founding f;
    AANZET_TRY(f.user.sign, crypto::SigningKey::fromSeed(row->userSignSeed));
    AANZET_TRY(f.user.box, crypto::BoxKey::fromSeed(row->userBoxSeed));
    AANZET_TRY(f.device.sign, crypto::SigningKey::fromSeed(row->deviceSignSeed));
    AANZET_TRY(f.device.box, crypto::BoxKey::fromSeed(row->deviceBoxSeed));
    for (const auto& e : row->orgEntries) {
        AANZET_TRY(auto entry, membership::decodeEntry(e));
        f.org.push_back(std::move(entry));
    }
    for (const auto& e : row->spaceEntries) {
        AANZET_TRY(auto entry, membership::decodeEntry(e));
        f.spaces.push_back({std::move(entry)});
    }
    return std::optional(std::move(f));
}

protocol::FoundRequest Store::foundRequest(const Founding& f, ByteView code)
{
    protocol::FoundRequest r;
    r.code = bytesOf(code);
    for (const auto& e : f.org) r.orgEntries.push_back(membership::encodeEntry(e));
    for (const auto& s : f.spaces) {
        auto& up = r.spaces.emplace_back();
        up.space = s.front().space();
        for (const auto& e : s) up.entries.push_back(membership::encodeEntry(e));
    }
    return r;
}

Status Store::insertEntry(const Entry& e)
{
    if (m_entriesBehindGap.erase(membership::entryHash(e))) return {};   // it stands there already
    if (e.logKind == membership::LogKind::Organisation && e.index == 0) AANZET_CHECK(m_vault.put(Table::Meta, kGenesisRow, membership::encodeEntry(e)));
    EntryRow row;
    row.kind = static_cast<protocol::LogKind>(e.logKind);
    if (e.logKind == membership::LogKind::Space) row.space = e.space();
    row.entry = membership::encodeEntry(e);
    AANZET_TRY(auto id, m_vault.insert(Table::Entries, encodeRow(row)));
    (void)id;
    return {};
}

static IdentityRow identityOf(const membership::UserKeys& user, const membership::DeviceKeys& device, const membership::OrgLog& log,
                              const std::string& person, const std::string& organisation)
{
    IdentityRow i;
    i.org = log.org();
    i.genesis = log.genesis();
    i.userSignSeed = bytesOf(user.sign.seed());
    i.userBoxSeed = bytesOf(user.box.seed());
    i.deviceSignSeed = bytesOf(device.sign.seed());
    i.deviceBoxSeed = bytesOf(device.box.seed());
    i.salts.push_back(crypto::randomFixed<Salt16>());
    i.personName = person;
    i.organisationName = organisation;
    return i;
}

Status Store::adopt(Founding f)
{
    if (m_identity) return ErrorCode::AlreadyMember;
    const auto undo = [&](Status failed) {
        m_identity.reset();
        m_org.reset();
        m_spaces.clear();
        return failed;
    };
    AANZET_TRY(auto log, membership::OrgLog::fromEntries(f.org));
    m_identity = identityOf(f.user, f.device, log, f.personName, f.organisationName);
    m_identity->isAdmitted = true;
    m_identity->recoveryConfirmed = false;
    m_user = std::move(f.user);
    m_device = std::move(f.device);
    m_org = std::move(log);
    for (auto& entries : f.spaces) {
        auto space = membership::SpaceLog::fromEntries(*m_org, entries);
        if (!space) return undo(space.error());
        auto s = makeSpace(std::move(space).value(), 0);
        if (auto keys = refreshKeys(*s); !keys) return undo(keys);
        if (!f.server.url.empty()) s->row.entriesOnServer = s->log.size();
        m_spaces.emplace(s->id(), std::move(s));
    }
    auto done = [&]() -> Status {
        std::vector<RecordId> ids;
        std::vector<PutRequest> names;
        if (auto s = spaceOfKind(SpaceKind::Organisation)) names.push_back({*s, types::OrganisationProfile, asRecord(*s), {{2, f.organisationName, {}}}});
        if (auto s = spaceOfKind(SpaceKind::Team))
            names.push_back({*s, types::Colleague, asRecord(user()), {{2, asRecord(user()), {}}, {3, f.personName, {}}}});
        AANZET_TRY(auto edits, prepare(names, ids));
        AANZET_TRY(auto change, m_vault.begin());
        AANZET_CHECK(saveIdentity());
        AANZET_CHECK(m_vault.put(Table::Meta, kServerRow, encodeRow(f.server)));
        for (const auto& e : f.org) AANZET_CHECK(insertEntry(e));
        for (const auto& entries : f.spaces)
            for (const auto& e : entries) AANZET_CHECK(insertEntry(e));
        for (auto& [id, s] : m_spaces) AANZET_CHECK(saveSpaceRow(*s));
        AANZET_CHECK(insertEdits(edits));
        AANZET_CHECK(forgetBeginning());
        AANZET_CHECK(m_vault.bumpToken());
        AANZET_CHECK(change.commit());
        m_server = f.server;
        adoptEdits(std::move(edits));
        return {};
    }();
    return done ? done : undo(done);
}

Status Store::adoptJoin(membership::UserKeys user, membership::DeviceKeys device, membership::OrgLog log, const std::string& person,
                        const std::string& organisation, const ServerRow& server, std::vector<crypto::BoxKey> laterBoxes)
{
    if (m_identity) return ErrorCode::AlreadyMember;
    auto identity = identityOf(user, device, log, person, organisation);
    identity.isAdmitted = log.state().isCurrent(device.id());
    m_identity = std::move(identity);
    auto done = [&]() -> Status {
        AANZET_TRY(auto change, m_vault.begin());
        AANZET_CHECK(saveIdentity());
        AANZET_CHECK(m_vault.put(Table::Meta, kServerRow, encodeRow(server)));
        AANZET_CHECK(Trust(*this).keepBoxes(laterBoxes));
        for (std::uint64_t i = 0; i < log.size(); ++i) AANZET_CHECK(insertEntry(log.entry(i)));
        AANZET_CHECK(forgetBeginning());
        AANZET_CHECK(m_vault.bumpToken());
        return change.commit();
    }();
    if (!done) {
        m_identity.reset();
        return done;
    }
    m_user = std::move(user);
    m_laterBoxes = std::move(laterBoxes);
    m_device = std::move(device);
    m_org = std::move(log);
    m_server = server;
    changed();
    return {};
}

Result<protocol::FoundRequest> Store::wholeOrganisation(const ServerRow& server, ByteView code)
{
    if (!m_org) return ErrorCode::NoOrganisation;
    if (!m_server.url.empty()) return ErrorCode::AlreadyMember;
    protocol::FoundRequest r;
    r.code = bytesOf(code);
    for (std::uint64_t i = 0; i < m_org->size(); ++i) r.orgEntries.push_back(membership::encodeEntry(m_org->entry(i)));
    auto policy = m_org->state().policy;
    policy.url = server.url;
    policy.serverIdentity = server.identity;
    AANZET_TRY(auto entry, membership::makePolicyChange(*m_org, m_device, trustedNow(), policy));
    r.orgEntries.push_back(membership::encodeEntry(entry));
    for (const auto& [id, s] : m_spaces) {
        auto& up = r.spaces.emplace_back();
        up.space = id;
        for (std::uint64_t i = 0; i < s->log.size(); ++i) up.entries.push_back(membership::encodeEntry(s->log.entry(i)));
    }
    return r;
}

Status Store::serverJoined(const ServerRow& server, const protocol::FoundRequest& sent)
{
    AANZET_TRY(auto entry, membership::decodeEntry(sent.orgEntries.back()));
    auto log = *m_org;
    AANZET_CHECK(log.append(entry));
    for (const auto& up : sent.spaces)
        if (auto* s = find(up.space)) s->row.entriesOnServer = up.entries.size();
    AANZET_TRY(auto change, m_vault.begin());
    AANZET_CHECK(m_vault.put(Table::Meta, kServerRow, encodeRow(server)));
    AANZET_CHECK(insertEntry(entry));
    for (auto& [id, s] : m_spaces) AANZET_CHECK(saveSpaceRow(*s));
    AANZET_CHECK(change.commit());
    m_org = std::move(log);
    m_server = server;
    return {};
}

Result<Store::InvitationDraft> Store::prepareInvitation(const std::string& name, membership::Role role, bool admitAtOnce) const
{
    if (!m_org) return ErrorCode::NoOrganisation;
    const auto now = trustedNow();
    InvitationDraft d;
    d.link.key = crypto::SigningKey::generate();
    membership::Invite invite;
    invite.key = d.link.key.publicKey();
    invite.role = role;
    invite.expires = now + membership::kInviteLife;
    if (admitAtOnce) invite.admitUntil = now + membership::kAdmitLife;
    if (auto s = spaceOfKind(SpaceKind::Organisation)) invite.spaces.push_back({*s, membership::Right::Read});
    if (auto s = spaceOfKind(SpaceKind::Team)) {
        invite.spaces.push_back({*s, membership::Right::Write});
        if (const auto* k = find(*s)->keys.epoch(0)) invite.sealedLabel = crypto::sealBox(*k, viewOf(name), viewOf("az1/label"));
    }
    std::sort(invite.spaces.begin(), invite.spaces.end(), [](const auto& a, const auto& b) { return a.space < b.space; });
    AANZET_TRY(d.entry, membership::makeInvite(*m_org, m_device, now, invite));
    d.link.url = m_server.url;
    d.link.org = m_org->org();
    d.link.serverIdentity = m_server.identity;
    d.link.genesis = m_org->genesis();
    d.link.orgHead = membership::entryHash(d.entry);
    d.link.expires = invite.expires;
    d.link.name = m_identity->organisationName;
    return d;
}

Status Store::appendOrg(const Entry& entry)
{
    if (!m_org) return ErrorCode::NoOrganisation;
    auto log = *m_org;
    AANZET_CHECK(log.append(entry));
    AANZET_CHECK(insertEntry(entry));
    m_org = std::move(log);
    return {};
}

Result<std::unique_ptr<Store::Space>> Store::newSpace(const SpaceId& id, SpaceKind kind, const SpaceId& related,
                                                      const std::vector<membership::GrantWish>& wishes)
{
    const auto keys = membership::SpaceKeys::generate();
    AANZET_TRY(auto create, membership::makeCreate(*m_org, m_device, trustedNow(), id, keys, sealedKind(kind), wishes, related));
    AANZET_TRY(auto log, membership::SpaceLog::fromCreate(*m_org, create));
    auto s = makeSpace(std::move(log), 0);
    AANZET_CHECK(refreshKeys(*s));
    return s;
}

Result<SpaceId> Store::createHousehold(const std::string& name, const FirstReaders& first)
{
    if (!m_identity) return ErrorCode::NoOrganisation;
    if (!m_identity->isAdmitted) return ErrorCode::Pending;
    if (!m_identity->recoveryConfirmed) return ErrorCode::RecoveryNotConfirmed;
    // Nobody is ever locked out by accident: the team lead is the second principal of every household.
    std::vector<membership::GrantWish> wishes;
    for (const auto& [id, u] : *m_org->state().users)
        if (u.role == membership::Role::TeamLead && m_org->state().isCurrent(id) && id != user()) wishes.push_back({id, membership::Right::Manage, {}});

    const auto with = [&](const std::vector<membership::GrantWish>& more) {
        auto all = wishes;
        for (const auto& wish : more)
            if (wish.principal != user()) all.push_back(wish);          // of two for one person the first counts
        return all;
    };

    const auto client = first.id.value_or(crypto::randomFixed<SpaceId>()), dossier = crypto::randomFixed<SpaceId>();
    if (find(client)) return ErrorCode::AlreadyExists;
    AANZET_TRY(auto clientSpace, newSpace(client, SpaceKind::Client, {}, with(first.client)));
    AANZET_TRY(auto dossierSpace, newSpace(dossier, SpaceKind::Dossier, client, with(first.dossier)));
    m_spaces.emplace(client, std::move(clientSpace));
    m_spaces.emplace(dossier, std::move(dossierSpace));
    auto done = [&]() -> Status {
        std::vector<RecordId> ids;
        AANZET_TRY(auto edits, prepare({{client, types::Household, asRecord(client), {{2, name, {}}}},
                                        {dossier, types::HouseholdLink, asRecord(dossier), {{2, asRecord(client), {}}}}}, ids));
        AANZET_TRY(auto change, m_vault.begin());
        for (const auto& id : {client, dossier}) {
            AANZET_CHECK(insertEntry(find(id)->log.entry(0)));
            AANZET_CHECK(saveSpaceRow(*find(id)));
        }
        AANZET_CHECK(insertEdits(edits));
        AANZET_CHECK(change.commit());
        adoptEdits(std::move(edits));
        return {};
    }();
    if (!done) {
        m_spaces.erase(client);
        m_spaces.erase(dossier);
        return done.error();
    }
    return client;
}

std::vector<membership::Cutoff> Store::cutoffsOf(const Space& s, const std::optional<UserId>& of) const
{
    std::vector<membership::Cutoff> out;
    const bool bySelf = m_server.url.empty() || s.row.entriesOnServer == 0;
    for (const auto& [author, head] : s.replica.chains()) {
        if (of && userOf(head.device) != *of) continue;
        membership::Cutoff c{author, head.number, head.hash};
        if (!bySelf) {
            c.batchNo = s.onServer(author);
            const auto hash = s.replica.batchHash(author, c.batchNo);
            c.head = hash.value_or(Hash32{});
        }
        if (c.batchNo) out.push_back(c);
    }
    return out;
}

Result<Entry> Store::makeIntentEntry(const IntentRow& i)
{
    auto* s = find(i.space);
    if (!s) return ErrorCode::NotFound;
    const auto* member = s->log.state().member(i.principal);
    if (i.kind == IntentKind::Grant && member && member->right > i.right) { // less than before is a removal in part
        membership::Revoke less;
        less.principal = i.principal;
        less.reason = membership::RevokeReason::Reduced;
        less.remaining = i.right;
        less.cutoffs = cutoffsOf(*s, i.principal);
        return membership::makeRevoke(*m_org, s->log, m_device, trustedNow(), less);
    }
    if (i.kind == IntentKind::Grant)
        return membership::makeGrant(*m_org, s->log, m_device, trustedNow(), s->keys, {i.principal, i.right, i.expires});
    if (i.kind == IntentKind::Offer || i.kind == IntentKind::Accept || i.kind == IntentKind::TakeBack) return Trust(*this).handoverEntry(i);
    membership::Revoke body;
    body.principal = i.principal;
    body.cutoffs = cutoffsOf(*s, i.principal);
    return membership::makeRevoke(*m_org, s->log, m_device, trustedNow(), body);
}

static Status checkManages(const membership::SpaceState& state, const UserId& me)
{
    return state.manages(me) ? Status() : Status(ErrorCode::NotAllowed, "not a manager of this space");
}

Status Store::grant(const SpaceId& space, const UserId& principal, membership::Right right, WallTime expires)
{
    auto* s = find(space);
    if (!s) return ErrorCode::NotFound;
    AANZET_CHECK(checkManages(s->log.state(), user()));
    if (!m_org->state().isCurrent(principal)) return Error{ErrorCode::NotFound, "user"};
    if (expires != WallTime{} && expires <= trustedNow()) return Error{ErrorCode::BadRequest, "The time at which the right ends has passed."};
    const IntentRow intent{IntentKind::Grant, space, principal, right, expires};
    {
        // Said now rather than dropped later: what the log would refuse is not taken.
        auto would = makeIntentEntry(intent);
        if (!would && would.code() == ErrorCode::AlreadyExists) return {};   // it is so already
        if (!would) return would.error();
        auto fits = s->log.check(*m_org, *would);
        if (!fits && fits.code() != ErrorCode::AlreadyExists && fits.code() != ErrorCode::StaleEpoch) return fits;
    }
    if (m_server.url.empty() || s->row.entriesOnServer == 0) {
        // Less than before and another end are two entries.
        while (!Trust(*this).isDone(intent, s->log.state())) {
            AANZET_TRY(auto entry, makeIntentEntry(intent));
            AANZET_CHECK(s->log.check(*m_org, entry));
            AANZET_CHECK(insertEntry(entry));
            AANZET_CHECK(s->log.append(*m_org, entry));
        }
        changed();
        return {};
    }
    AANZET_TRY(auto row, m_vault.insert(Table::Edits, encodeRow(intent)));
    m_intents[row] = intent;
    changed();
    return {};
}

Status Store::revoke(const SpaceId& space, const UserId& principal)
{
    auto* s = find(space);
    if (!s) return ErrorCode::NotFound;
    if (principal != user()) AANZET_CHECK(checkManages(s->log.state(), user()));
    bool waiting = false;   // an own grant that has not left yet is simply taken back
    for (const auto& [row, i] : m_intents) waiting |= i.space == space && i.principal == principal && i.kind == IntentKind::Grant;
    if (!s->log.state().member(principal) && !waiting) return Error{ErrorCode::NotFound, "no member"};
    const IntentRow intent{IntentKind::Revoke, space, principal, membership::Right::Read, {}};
    if (m_server.url.empty() || s->row.entriesOnServer == 0) {
        AANZET_TRY(auto entry, makeIntentEntry(intent));
        AANZET_CHECK(s->log.check(*m_org, entry));
        AANZET_CHECK(insertEntry(entry));
        AANZET_CHECK(s->log.append(*m_org, entry));
        return s->isKind(SpaceKind::Dossier) ? Trust(*this).settleSafety(householdOf(space)) : Status();
    }
    AANZET_TRY(auto row, m_vault.insert(Table::Edits, encodeRow(intent)));
    m_intents[row] = intent;
    changed();
    return {};
}

Status Store::writeOwnProfile()
{
    const auto team = spaceOfKind(SpaceKind::Team);
    if (!team || !m_identity || m_identity->personName.empty()) return {};
    auto* s = find(*team);
    if (s->replica.typeOf(asRecord(user())) || !s->log.state().canWrite(user())) return {};
    AANZET_TRY(auto id, put({*team, types::Colleague, asRecord(user()), {{2, asRecord(user()), {}}, {3, m_identity->personName, {}}}}));
    (void)id;
    return {};
}

} // namespace aanzet::store
