// SPDX-License-Identifier: EUPL-1.2
#include "shared/membership/SpaceRules.h"
#include <algorithm>

namespace aanzet::membership {

namespace {

std::shared_ptr<const Bytes> shared(const Bytes& b) { return std::make_shared<const Bytes>(b); }

// One entry on its way from `before` to `after`. Rules read `before`, change `after`, and leave it half-changed when
// they refuse: it is thrown away then.
struct Step {
    const OrgLog& log;
    const OrgState& org;              // at the head the entry names
    const SpaceState& before;
    const Entry& entry;
    std::optional<LiveCheck> live;
    UserId author;                    // current at `org`, signature checked
    SpaceState after;

    bool hasExpired(const UserId& id) const
    {
        return before.hasExpired(id, entry.time) || (live && before.hasExpired(id, live->now));
    }
    Status byManager() const
    {
        if (!before.manages(author) || hasExpired(author)) return {ErrorCode::NotAllowed, "not a manager"};
        return {};
    }
    Status byWriter() const
    {
        if (!before.canWrite(author) || hasExpired(author)) return {ErrorCode::NotAllowed, "not a writer"};
        return {};
    }
    Status isPerson(const UserId& id) const
    {
        auto u = org.user(id);
        if (!u) return {ErrorCode::NotFound, "user " + id.shortHex()};
        if (u->isRevoked()) return {ErrorCode::Revoked, "user " + id.shortHex()};
        return {};
    }
    // A cut-off is final: a later, higher one does not bring anything back.
    void addCutoffs(const std::vector<Cutoff>& cutoffs, const UserId& user)
    {
        if (cutoffs.empty()) return;
        auto& all = after.cutoffs.edit();
        for (auto& c : cutoffs) {
            auto [it, isNew] = all.emplace(std::pair(c.author, user), c);
            if (!isNew && c.batchNo < it->second.batchNo) it->second = c;
        }
    }
    void remove(const UserId& user)
    {
        after.members.edit().erase(user);
        if (after.offer && (after.offer->from == user || after.offer->to == user)) after.offer.reset();
    }
    // While people are left, one of them can let others in and out.
    Status keepsAManager() const
    {
        auto left = after.effectiveMembers(org);
        bool isManaged = std::any_of(left.begin(), left.end(), [](auto& m) { return m.second == Right::Manage; });
        if (!left.empty() && !isManaged) return {ErrorCode::NotAllowed, "last manager"};
        return {};
    }
};

Status takeGrant(Step& s, const Grant& g)
{
    if (g.principal.isZero()) {
        if (s.org.policy.recovery.isZero()) return {ErrorCode::NotFound, "no recovery key"};
        if (g.right != Right::Read || g.expires != WallTime{} || g.wraps.empty()) return {ErrorCode::NotAllowed, "recovery grant"};
        for (auto& b : g.wraps) s.after.recoveryWraps.edit().push_back(shared(b));
        s.after.recoveryBox = s.org.policy.recovery;
        return {};
    }
    AANZET_CHECK(s.isPerson(g.principal));
    if (g.expires != WallTime{} && (g.expires <= s.entry.time || (s.live && g.expires <= s.live->now)))
        return {ErrorCode::NotAllowed, "term in the past"};
    auto held = s.before.member(g.principal);
    if (held && g.right < held->right) return {ErrorCode::NotAllowed, "a grant does not reduce"};
    if (held && g.right == held->right && g.expires == held->expires && g.wraps.empty()) return {ErrorCode::AlreadyExists, "grant"};
    if (!held && g.wraps.empty()) return {ErrorCode::NotAllowed, "grant without keys"};
    auto& m = s.after.members.edit()[g.principal];
    m.right = g.right;
    m.expires = g.expires;
    m.since = s.entry.index;
    for (auto& b : g.wraps) m.wraps.push_back(shared(b));
    if (!g.wraps.empty()) s.after.keyHolders.edit().insert_or_assign(g.principal, s.org.user(g.principal)->box);
    return {};
}

// Who takes the place of a member takes it alone, with that member's right and term.
bool isInheriting(const Step& s, const Grant& b)
{
    auto old = b.principal == s.author ? s.before.inheritance(s.author, s.org) : nullptr;
    return old && b.right == old->right && b.expires == old->expires;
}

Status apply(Step& s, const Grant& b)
{
    if (isInheriting(s, b)) return takeGrant(s, b);
    if (s.before.isClosed) return {ErrorCode::NotAllowed, "closed"};
    AANZET_CHECK(s.byManager());
    auto term = s.before.member(s.author)->expires;
    if (!b.principal.isZero() && term != WallTime{} && (b.expires == WallTime{} || b.expires > term))
        return {ErrorCode::NotAllowed, "longer than the granter"};
    return takeGrant(s, b);
}

Status apply(Step& s, const Revoke& b)
{
    auto m = s.before.member(b.principal);
    if (!m) return {ErrorCode::NotFound, "member " + b.principal.shortHex()};
    bool isSelf = b.principal == s.author;
    switch (b.reason) {
    case RevokeReason::Expired:
        if (!s.before.canRead(s.author) || (!isSelf && s.hasExpired(s.author))) return {ErrorCode::NotAllowed, "not a member"};
        if (!s.before.hasExpired(b.principal, s.entry.time)) return {ErrorCode::NotAllowed, "term not over"};
        if (s.live && !s.before.hasExpired(b.principal, s.live->now)) return {ErrorCode::NotAllowed, "term not over"};
        s.remove(b.principal);
        break;
    case RevokeReason::Removed:
        if (!isSelf) AANZET_CHECK(s.byManager());
        s.remove(b.principal);
        AANZET_CHECK(s.keepsAManager());
        break;
    case RevokeReason::Reduced:
        if (!isSelf) AANZET_CHECK(s.byManager());
        if (b.remaining >= m->right) return {ErrorCode::NotAllowed, "no reduction"};
        s.after.members.edit().at(b.principal).right = b.remaining;
        AANZET_CHECK(s.keepsAManager());
        break;
    }
    s.addCutoffs(b.cutoffs, b.principal);
    return {};
}

bool isExactly(const std::map<UserId, BoxPublicKey>& recipients, const std::vector<RotateWrap>& wraps)
{
    return std::equal(recipients.begin(), recipients.end(), wraps.begin(), wraps.end(),
                      [](auto& r, auto& w) { return r.first == w.principal; });
}

Status apply(Step& s, const Rotate& b)
{
    AANZET_CHECK(s.byWriter());
    if (b.epoch != s.before.epoch + 1) return {ErrorCode::StaleEpoch, "epoch " + std::to_string(b.epoch)};
    if (!isExactly(s.before.recipients(s.org), b.wraps)) return {ErrorCode::NotAllowed, "recipients"};
    if (s.live && s.before.recipients(s.log.state()) != s.before.recipients(s.org)) return {ErrorCode::LogConflict, "recipients changed"};
    auto& known = *s.before.commitments;
    if (std::find(known.begin(), known.end(), b.commitment) != known.end()) return {ErrorCode::NotAllowed, "key used before"};
    s.after.epoch = b.epoch;
    s.after.epochSince = s.entry.time;
    s.after.commitments.edit().push_back(b.commitment);
    std::map<UserId, BoxPublicKey> holders;
    auto& members = s.after.members.edit();
    for (auto& w : b.wraps) {
        if (w.principal.isZero()) {
            s.after.recoveryWraps.edit().push_back(shared(w.sealed));
        } else {
            members.at(w.principal).wraps.push_back(shared(w.sealed));
            holders.emplace(w.principal, s.org.user(w.principal)->box);
        }
    }
    s.after.keyHolders.edit() = std::move(holders);
    auto& ends = s.after.epochCutoffs.edit();
    ends.clear();
    for (auto& c : b.cutoffs) ends.emplace(c.author, c);
    return {};
}

Status apply(Step& s, const Transfer& b)
{
    if (b.from != s.before.owner) return {ErrorCode::NotAllowed, "not from the owner"};
    if (b.to == b.from) {                          // the offer is taken back
        AANZET_CHECK(s.byManager());
        if (!s.before.offer) return {ErrorCode::NotFound, "no offer"};
        if (!b.cutoffs.empty()) return {ErrorCode::Malformed, "cut-offs in an offer"};
        s.after.offer.reset();
        return {};
    }
    if (!s.before.member(b.to)) return {ErrorCode::NotFound, "member " + b.to.shortHex()};
    AANZET_CHECK(s.isPerson(b.to));
    bool isAcceptance = s.author == b.to;
    bool isOffered = s.before.offer && *s.before.offer == Transfers{b.from, b.to};
    if (!isAcceptance || !isOffered) {
        AANZET_CHECK(s.byManager());
        if (s.before.member(s.author)->expires != WallTime{}) return {ErrorCode::NotAllowed, "longer than the granter"};
    }
    if (!isAcceptance) {
        if (!b.cutoffs.empty()) return {ErrorCode::Malformed, "cut-offs in an offer"};
        s.after.offer = Transfers{b.from, b.to};
        return {};
    }
    auto& to = s.after.members.edit().at(b.to);
    to.right = Right::Manage;
    to.expires = {};
    to.since = s.entry.index;
    s.remove(b.from);
    s.after.owner = b.to;
    s.after.offer.reset();
    s.addCutoffs(b.cutoffs, b.from);
    return {};
}

Status apply(Step& s, const Checkpoint&)
{
    AANZET_CHECK(s.byWriter());
    s.after.checkpointAt = s.entry.index;
    return {};
}

template <class T> void join(CopyOnWrite<std::set<T>>& to, const std::vector<T>& more)
{
    if (!more.empty()) to.edit().insert(more.begin(), more.end());
}

Status apply(Step& s, const Erase& b)
{
    AANZET_CHECK(s.byManager());
    join(s.after.erasedRecords, b.records);
    join(s.after.erasedFields, b.fields);
    join(s.after.erasedOperations, b.operations);
    join(s.after.erasedBlobs, b.blobs);
    return {};
}

Status apply(Step& s, const Close&)
{
    AANZET_CHECK(s.byManager());
    s.after.isClosed = true;
    s.after.offer.reset();
    return {};
}

Status dispatch(Step& s)
{
    auto decodeAndApply = [&s](auto body) -> Status {
        if (!body) return body.error();
        return apply(s, *body);
    };
    ByteView body = s.entry.body;
    auto kind = static_cast<SpaceEntryKind>(s.entry.kind);
    // What is closed can still be emptied, of people and of content.
    bool isForClosed = kind == SpaceEntryKind::Grant || kind == SpaceEntryKind::Revoke || kind == SpaceEntryKind::Erase || kind > SpaceEntryKind::Close;
    if (s.before.isClosed && !isForClosed) return {ErrorCode::NotAllowed, "closed"};
    switch (kind) {
    case SpaceEntryKind::Create: return {ErrorCode::NotAllowed, "second create"};
    case SpaceEntryKind::Grant: return decodeAndApply(decodeGrant(body));
    case SpaceEntryKind::Revoke: return decodeAndApply(decodeRevoke(body));
    case SpaceEntryKind::Rotate: return decodeAndApply(decodeRotate(body));
    case SpaceEntryKind::Transfer: return decodeAndApply(decodeTransfer(body));
    case SpaceEntryKind::Checkpoint: return decodeAndApply(decodeCheckpoint(body));
    case SpaceEntryKind::Erase: return decodeAndApply(decodeErase(body));
    case SpaceEntryKind::Close: return decodeAndApply(decodeClose(body));
    }
    return {ErrorCode::NewerVersion, "kind " + std::to_string(s.entry.kind)};
}

// The author, current at the head the entry names; with a clock also at the newest head: a removed person could name an
// older head for ever.
Result<UserId> authorOf(const OrgLog& log, const OrgState& org, const Entry& e, std::optional<LiveCheck> live)
{
    AANZET_TRY(UserId author, org.userOf(e.device));
    if (!verifyEntry(e, org.device(e.device)->keys.sign)) return ErrorCode::BadSignature;
    if (live) AANZET_CHECK(log.state().userOf(e.device));
    return author;
}

Status applyCreate(Step& s, const Create& b)
{
    if (b.creator != s.author) return {ErrorCode::NotAllowed, "creator"};
    s.after.creator = s.after.owner = b.creator;
    s.after.fidCommitment = b.fidCommitment;
    s.after.sealedKind = b.sealedKind;
    s.after.epochSince = s.entry.time;
    s.after.commitments.edit().push_back(b.keyCommitment);
    for (auto& g : b.grants) AANZET_CHECK(takeGrant(s, g));
    auto creator = s.after.member(b.creator);
    if (!creator || creator->right != Right::Manage || creator->expires != WallTime{}) return {ErrorCode::NotAllowed, "creator's grant"};
    if (!s.org.policy.recovery.isZero() && s.after.recoveryWraps->empty()) return {ErrorCode::NotAllowed, "recovery grant"};
    return {};
}

} // namespace

Result<SpaceState> beginSpace(const OrgLog& log, const Entry& e, std::optional<LiveCheck> live)
{
    if (e.logKind != LogKind::Space || e.index != 0) return {ErrorCode::Malformed, "create"};
    AANZET_CHECK(checkEntryForm(e));
    if (e.kind != static_cast<std::uint8_t>(SpaceEntryKind::Create)) return {ErrorCode::Malformed, "create kind"};
    auto org = log.stateAt(e.orgHead);
    if (!org) return {ErrorCode::UnknownContext, "organisation head"};
    AANZET_TRY(Create b, decodeCreate(e.body));
    AANZET_TRY(UserId author, authorOf(log, *org, e, live));
    SpaceState nothing;
    Step s{log, *org, nothing, e, live, author, {}};
    AANZET_CHECK(applyCreate(s, b));
    s.after.space = e.space();
    s.after.head = entryHash(e);
    s.after.orgHead = e.orgHead;
    return std::move(s.after);
}

Result<SpaceState> applyToSpace(const OrgLog& log, const SpaceState& before, const Entry& e, std::optional<LiveCheck> live)
{
    if (e.logKind != LogKind::Space) return {ErrorCode::Malformed, "not a space entry"};
    AANZET_CHECK(checkEntryForm(e));
    if (e.space() != before.space) return {ErrorCode::LinkForeign, "space " + e.space().shortHex()};
    if (e.index != before.index + 1 || e.prev != before.head) return {ErrorCode::LogConflict, "index " + std::to_string(e.index)};
    auto named = log.indexOf(e.orgHead), least = log.indexOf(before.orgHead);
    if (!named || !least) return {ErrorCode::UnknownContext, "organisation head"};
    if (*named < *least) return {ErrorCode::NotAllowed, "older organisation head"};
    auto& org = *log.stateAt(e.orgHead);
    AANZET_TRY(UserId author, authorOf(log, org, e, live));
    Step s{log, org, before, e, live, author, before};
    AANZET_CHECK(dispatch(s));
    s.after.head = entryHash(e);
    s.after.index = e.index;
    s.after.orgHead = e.orgHead;
    return std::move(s.after);
}

} // namespace aanzet::membership
