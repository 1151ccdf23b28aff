// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/Safety.h"
#include "mobile/store/Space.h"
#include "shared/schema/TypeIds.h"
#include <algorithm>

namespace aanzet::store {

using vault::Table;

namespace {

template <class To, class From> To sameId(const From& from)
{
    To to;
    to.b = from.b;
    return to;
}

std::uint16_t numberOf(std::uint16_t type, std::string_view field) { return findField(*findType(type), field)->id; }

std::optional<RecordId> idIn(ByteView cbor)
{
    const auto value = decodeValue(cbor);
    const auto* id = value ? std::get_if<RecordId>(&*value) : nullptr;
    return id && !id->isZero() ? std::optional(*id) : std::nullopt;
}

bool saysNothing(const FieldValue& value)
{
    const auto* text = std::get_if<std::string>(&value);
    return !text || text->empty();
}

} // namespace

LifeState Store::lifeIn(const Space& s, const RecordId& record) const
{
    return s.isKind(SpaceKind::Safety) ? SafetyRules(*this).lifeOf(s, record) : s.replica.lifeOf(record);
}

const Store::Space* SafetyRules::dossierOf(const SpaceId& household) const
{
    const auto h = m_store.household(household);
    return h && h->dossier ? m_store.find(*h->dossier) : nullptr;
}

std::vector<membership::GrantWish> SafetyRules::carriers(const SpaceId& household) const
{
    std::vector<membership::GrantWish> out;
    const auto* dossier = dossierOf(household);
    if (!dossier) return out;
    const auto& state = dossier->log.state();
    for (const auto& [id, right] : state.effectiveMembers(m_store.m_org->state()))
        if (right >= membership::Right::Write && !state.hasExpired(id, m_store.trustedNow())) out.push_back({id, right, state.member(id)->expires});
    return out;
}

// The dossier's word, whoever took it back: no colleague makes a safety plan disappear by removing a link.
std::set<SpaceId> SafetyRules::linked(const SpaceId& household) const
{
    std::set<SpaceId> out;
    const auto* dossier = dossierOf(household);
    if (!dossier) return out;
    for (const auto& link : dossier->replica.records(types::SafetyLink))
        for (const auto& v : dossier->replica.versions(link, types::SafetyLink, numberOf(types::SafetyLink, "safety_space")))
            if (const auto id = idIn(v.value)) out.insert(sameId<SpaceId>(*id));
    return out;
}

// Kind and household of a space are its creator's word; the dossier must say so too. Who has no dossier believes somebody
// who may write in the client's layer.
std::vector<SpaceId> SafetyRules::spaces(const SpaceId& household) const
{
    std::vector<SpaceId> out;
    const bool hasDossier = dossierOf(household);
    const auto named = linked(household);
    const auto* client = m_store.find(household);
    for (const auto& [id, s] : m_store.m_spaces) {   // by id
        if (!s->isKind(SpaceKind::Safety) || s->kind->related != household || s->hasLeft || !s->log.state().canRead(m_store.user())) continue;
        if (hasDossier ? named.count(id) != 0 : !client || client->log.state().canWrite(s->log.state().creator)) out.push_back(id);
    }
    return out;
}

bool SafetyRules::isElsewhere(const SpaceId& household) const
{
    const auto here = spaces(household);
    const auto named = linked(household);
    return std::any_of(named.begin(), named.end(), [&](const auto& id) { return std::find(here.begin(), here.end(), id) == here.end(); });
}

Result<SpaceId> SafetyRules::spaceToWrite(const SpaceId& household) const
{
    const auto here = spaces(household);
    for (const auto& id : here)
        if (m_store.find(id)->log.state().canWrite(m_store.user())) return id;
    if (!here.empty()) return Error{ErrorCode::NotAllowed, "read only"};
    return Error{ErrorCode::NotFound, "safety plan"};
}

RecordId SafetyRules::planOf(const SpaceId& safety) { return sameId<RecordId>(safety); }

SafetyRules::Directors SafetyRules::directorsOf(const SpaceId& household, Past past) const
{
    Directors out;
    const auto* dossier = dossierOf(household);
    if (!dossier) return out;
    out.isKnown = true;
    const auto& replica = dossier->replica;
    const auto number = numberOf(types::CaseStatus, "director");
    const auto take = [](std::set<UserId>& users, ByteView value) {
        if (const auto id = idIn(value)) users.insert(sameId<UserId>(*id));
    };
    out.isWhole = replica.cutEntry().isZero();
    for (const auto& record : replica.records(types::CaseStatus)) {
        if (replica.lifeOf(record) != LifeState::Removed)
            for (const auto& v : replica.versions(record, types::CaseStatus, number)) take(out.now, v.value);
        if (past == Past::Leave) continue;
        const auto* field = replica.field(replica.fieldId(record, record::Rule::Keep, types::CaseStatus, number));
        if (!field) continue;
        for (const auto& op : field->ops) {
            if (!op.counts) continue;
            if (const auto* o = replica.opened(op.place)) {
                take(out.ever, o->value);
                continue;
            }
            auto plain = m_store.m_vault.get(Table::Batches, replica.batchOf(op.place).row);
            auto row = plain.ok() && *plain ? decodeBatchRow(**plain) : Result<BatchRow>(ErrorCode::NotFound);
            auto batch = row ? decodeKept(row->frame) : Result<record::Batch>(ErrorCode::NotFound);
            const auto at = op.place & 0xffff;
            const auto opened = batch && at < batch->operations.size() && !batch->operations[at].isStub()
                ? replica.openPast(batch->operations[at]) : std::nullopt;
            if (opened) take(out.ever, opened->value);
            else out.isWhole = false;
        }
    }
    out.ever.insert(out.now.begin(), out.now.end());
    return out;
}

// Judged by every device for itself: whoever signed a removal must have been director by what this device holds.
SafetyRules::Removal SafetyRules::removalOf(const Store::Space& s, const RecordId& record) const
{
    Removal out;
    const auto life = s.replica.lifeOf(record);
    const auto type = s.replica.typeOf(record);
    if (life == LifeState::Alive || !type) return out;
    const auto lifeId = s.replica.fieldId(record, record::Rule::Keep, *type, kLifeField);
    const bool hasServer = !m_store.m_server.url.empty();
    struct Act {
        Life life;
        UserId by;
        WallTime at{};
        bool isOnItsWay = false;
    };
    std::vector<Act> acts;
    const auto add = [&](ByteView value, const UserId& by, WallTime at, bool isOnItsWay) {
        if (auto said = decodeLife(value); said && said->isRemoved) acts.push_back({std::move(*said), by, at, isOnItsWay});
    };
    // As in Replica::lifeOf: what was written here last, and the heads that it did not see.
    const PendingEdit* last = nullptr;
    record::VersionVector covered;
    for (const auto& [row, e] : s.replica.pending())
        if (e.record == record && e.field == kLifeField) {
            last = &e;
            covered.raise(e.context);
        }
    if (const auto* field = s.replica.field(lifeId))
        for (const auto& h : field->state.heads) {
            const auto* o = s.replica.opened(h.place);
            if (!o || (last && (covered.covers(h.dot) || h.dot.author == m_store.author()))) continue;
            const auto& batch = s.replica.batchOf(h.place);
            const bool isOwn = h.dot.author == m_store.author() && !batch.isCut;
            add(o->value, m_store.userOf(o->late.isZero() ? s.replica.deviceOf(h.place, h.dot.author) : o->late), o->wall,
                hasServer && isOwn && batch.number > s.onServer(h.dot.author));
        }
    if (last) add(last->value, last->late.isZero() ? m_store.user() : m_store.userOf(last->late), last->wall, hasServer);
    if (acts.empty()) return out;

    auto directors = directorsOf(m_store.householdOf(s.id()), Past::Leave);
    const auto isDirector = [&](const UserId& user) { return directors.now.count(user) || directors.ever.count(user); };
    if (std::none_of(acts.begin(), acts.end(), [&](const auto& a) { return isDirector(a.by); }))
        directors = directorsOf(m_store.householdOf(s.id()), Past::Read);
    out.isRemoverKnown = directors.isKnown && directors.isWhole;
    const Act* chosen = nullptr;
    for (const auto& a : acts)
        if (isDirector(a.by)) {
            out.isRemoverKnown = true;
            if (!chosen || (chosen->isOnItsWay && !a.isOnItsWay)) chosen = &a;
        }
    const bool counts = chosen || !out.isRemoverKnown;
    const auto& act = chosen ? *chosen : acts.front();
    out.by = act.by;
    out.at = act.at;
    out.because = act.life.reason;
    out.standing = !counts ? SafetyStanding::RemovedByOther : life == LifeState::Marked ? SafetyStanding::ChangedAfter
        : act.isOnItsWay ? SafetyStanding::BeingRemoved : SafetyStanding::Removed;
    return out;
}

LifeState SafetyRules::lifeOf(const Store::Space& s, const RecordId& record) const
{
    const auto life = s.replica.lifeOf(record);
    return life == LifeState::Removed && removalOf(s, record).standing != SafetyStanding::Removed ? LifeState::Marked : life;
}

bool SafetyRules::isBeingRemoved(const Store::Space& s, const RecordId& record) const
{
    return s.isKind(SpaceKind::Safety) && removalOf(s, record).standing == SafetyStanding::BeingRemoved;
}

SafetyRules::MayRemove SafetyRules::mayRemove(const SpaceId& safety) const
{
    const auto* s = m_store.find(safety);
    if (!s || !s->log.state().canWrite(m_store.user())) return MayRemove::ReadOnly;
    const auto directors = directorsOf(m_store.householdOf(safety), Past::Leave);
    if (!directors.isKnown) return MayRemove::CannotKnow;
    if (directors.now.size() != 1) return MayRemove::NoDirector;
    if (*directors.now.begin() != m_store.user()) return MayRemove::NotDirector;
    if (m_store.m_server.url.empty()) return MayRemove::Yes;   // nobody else is asked where there is no server
    const auto now = m_store.m_clock.steady();
    return m_store.m_syncedAt && now - *m_store.m_syncedAt <= kContact ? MayRemove::Yes : MayRemove::NotInContact;
}

Status SafetyRules::checkRemoval(const SpaceId& safety, std::uint16_t type) const
{
    if (type == types::SafetyPlan) return Error{ErrorCode::NotAllowed, "A safety plan stays. Its lines can be taken away, one by one."};
    switch (mayRemove(safety)) {
    case MayRemove::Yes: return {};
    case MayRemove::NotInContact: return Error{ErrorCode::Offline, "A line of a safety plan is taken away right after a sync."};
    case MayRemove::NoDirector: return Error{ErrorCode::NotAllowed, "Only the director takes a line out of a safety plan. Settle first who that is."};
    case MayRemove::NotDirector:
    case MayRemove::CannotKnow:
    case MayRemove::ReadOnly: break;
    }
    return Error{ErrorCode::NotAllowed, "Only the director takes a line out of a safety plan."};
}

Status SafetyRules::checkPut(const PutRequest& request) const
{
    const auto* s = m_store.find(request.space);
    if (!s || !request.record || !s->replica.typeOf(*request.record)) return {};
    bool saidSomething = false, says = false;
    for (const auto* name : {"text", "who", "phone"}) {
        const auto number = numberOf(types::SafetyLine, name);
        const auto written = std::find_if(request.fields.begin(), request.fields.end(), [&](const auto& w) { return w.field == number; });
        bool stood = false;
        for (const auto& v : s->replica.versions(*request.record, types::SafetyLine, number))
            if (const auto value = decodeValue(v.value)) stood |= !saysNothing(*value);
        saidSomething |= stood;
        says |= written == request.fields.end() ? stood : !saysNothing(written->value);
    }
    return !saidSomething || says ? Status() : Status(ErrorCode::BadRequest, "A line of a safety plan says something. The director can take it away.");
}

Result<SpaceId> Safety::begin(const SpaceId& household, const std::set<UserId>& readers, Elsewhere elsewhere)
{
    if (!m_s.m_identity) return ErrorCode::NoOrganisation;
    if (!m_s.m_identity->isAdmitted) return ErrorCode::Pending;
    if (!m_s.m_identity->recoveryConfirmed) return ErrorCode::RecoveryNotConfirmed;
    AANZET_TRY(const auto home, m_s.household(household));
    if (const auto here = spaces(household); !here.empty()) return here.front();
    if (elsewhere == Elsewhere::Refuse && isElsewhere(household)) return Error{ErrorCode::NotAllowed, "There is a safety plan that is not shared with you."};
    if (!home.dossier || !m_s.find(*home.dossier)->log.state().canWrite(m_s.user())) return Error{ErrorCode::NotAllowed, "read only"};

    std::vector<membership::GrantWish> wishes;
    auto wanted = readers;
    wanted.erase(m_s.user());
    for (const auto& c : carriers(household))
        if (c.principal != m_s.user() && (readers.empty() || wanted.erase(c.principal))) wishes.push_back(c);
    if (!readers.empty() && !wanted.empty()) return Error{ErrorCode::BadRequest, "Who does not carry the household is given a right to the plan afterwards."};

    const auto safety = crypto::randomFixed<SpaceId>();
    AANZET_TRY(auto space, m_s.newSpace(safety, SpaceKind::Safety, household, wishes));
    m_s.m_spaces.emplace(safety, std::move(space));
    auto done = [&]() -> Status {
        std::vector<RecordId> ids;
        AANZET_TRY(auto edits, m_s.prepare({{safety, types::SafetyPlan, planOf(safety), {}},
                                            {*home.dossier, types::SafetyLink, planOf(safety), {{numberOf(types::SafetyLink, "safety_space"), planOf(safety), {}}}}}, ids));
        AANZET_TRY(auto change, m_s.m_vault.begin());
        AANZET_CHECK(m_s.insertEntry(m_s.find(safety)->log.entry(0)));
        AANZET_CHECK(m_s.saveSpaceRow(*m_s.find(safety)));
        AANZET_CHECK(m_s.insertEdits(edits));
        AANZET_CHECK(change.commit());
        m_s.adoptEdits(std::move(edits));
        return {};
    }();
    if (!done) {
        m_s.m_spaces.erase(safety);
        return done.error();
    }
    return safety;
}

Result<SafetyReading> Safety::read(const SpaceId& household)
{
    SafetyReading out;
    out.spaces = spaces(household);
    out.isElsewhere = isElsewhere(household);
    if (out.spaces.empty() && !m_s.household(household)) return Error{ErrorCode::NotFound, "household"};
    const auto item = [&](const Store::Space& s, ShownRecord&& shown) {
        auto r = removalOf(s, shown.record);
        return SafetyItem{std::move(shown), r.standing, r.by, r.at, std::move(r.because), r.isRemoverKnown};
    };
    for (const auto& id : out.spaces) {
        const auto& s = *m_s.find(id);
        if (auto plan = m_s.get(id, planOf(id)); plan && plan->type == types::SafetyPlan) out.plans.push_back(item(s, std::move(*plan)));
        for (const auto& record : s.replica.records(types::SafetyLine)) {
            if (s.log.state().erasedRecords->count(record)) continue;
            if (auto line = m_s.get(id, record)) out.lines.push_back(item(s, std::move(*line)));
        }
    }
    const auto number = numberOf(types::SafetyLine, "order");
    const auto orderOf = [&](const SafetyItem& i) {
        const auto* f = i.record.field(number);
        const auto* text = f ? std::get_if<std::string>(&f->shown.value) : nullptr;
        return text ? *text : std::string();
    };
    std::stable_sort(out.lines.begin(), out.lines.end(), [&](const auto& a, const auto& b) {
        return std::make_pair(orderOf(a), a.record.record) < std::make_pair(orderOf(b), b.record.record);
    });
    return out;
}

} // namespace aanzet::store
