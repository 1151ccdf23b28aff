// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/Space.h"
#include "mobile/store/Trust.h"
#include "shared/protocol/WireError.h"
#include <algorithm>

// The logs of organisation and spaces between device and server, and the daily sign of life.
namespace aanzet::store {

using membership::Entry;
using vault::Table;

std::vector<protocol::SpaceAsk> Store::asks() const
{
    std::vector<protocol::SpaceAsk> out;
    for (const auto& [id, s] : m_spaces) {
        if (s->hasLeft || s->row.entriesOnServer == 0) continue;
        protocol::SpaceAsk ask;
        ask.space = id;
        ask.cursor = s->row.cursor;
        ask.beatsSince = s->row.beatsSince;
        ask.resync = s->isComparing();
        if (ask.resync && !s->mustBeginAnew()) ask.vector = s->comparedChains();
        out.push_back(std::move(ask));
    }
    return out;
}

// --- logs

Status Store::takeOrgEntries(std::uint64_t from, const std::vector<Bytes>& entries)
{
    if (!m_org) return ErrorCode::NoOrganisation;
    if (from > m_org->size()) return Error{ErrorCode::ServerNonsense, "organisation log page with a gap"};
    auto log = *m_org;
    std::vector<Entry> fresh;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        auto entry = membership::decodeEntry(entries[i]);
        if (!entry) return Error{ErrorCode::ServerNonsense, "organisation log entry"};
        const auto index = from + i;
        if (index < log.size()) {
            if (membership::entryHash(log.entry(index)) != membership::entryHash(*entry)) return Error{ErrorCode::ServerNonsense, "organisation log rewritten"};
            continue;
        }
        if (!log.append(*entry)) return Error{ErrorCode::ServerNonsense, "organisation log does not descend"};
        fresh.push_back(std::move(*entry));
    }
    if (fresh.empty()) return {};
    auto identity = *m_identity;
    identity.isAdmitted = log.state().isCurrent(device());
    AANZET_TRY(auto change, m_vault.begin());
    for (const auto& e : fresh) AANZET_CHECK(insertEntry(e));
    std::swap(*m_identity, identity);
    if (auto saved = saveIdentity(); !saved) {
        std::swap(*m_identity, identity);
        return saved;
    }
    if (auto done = change.commit(); !done) {
        std::swap(*m_identity, identity);
        return done;
    }
    m_org = std::move(log);
    return Trust(*this).afterOrgEntries();
}

Status Store::takeSpaceEntries(const SpaceId& space, std::uint64_t from, const std::vector<Bytes>& entries)
{
    if (!m_org || entries.empty()) return {};
    auto* known = find(space);
    std::optional<membership::SpaceLog> log;
    if (known) log = known->log;
    if (from > (log ? log->size() : 0)) return Error{ErrorCode::ServerNonsense, "space log page with a gap"};
    std::vector<Entry> fresh;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        auto entry = membership::decodeEntry(entries[i]);
        if (!entry || entry->logKind != membership::LogKind::Space || entry->space() != space) return Error{ErrorCode::ServerNonsense, "space log entry"};
        const auto index = from + i;
        if (log && index < log->size()) {
            if (membership::entryHash(log->entry(index)) != membership::entryHash(*entry)) return Error{ErrorCode::ServerNonsense, "space log rewritten"};
            continue;
        }
        if (!log) {
            auto made = membership::SpaceLog::fromCreate(*m_org, *entry);
            if (!made) return Error{made.code() == ErrorCode::UnknownContext ? made.code() : ErrorCode::ServerNonsense, "space log does not begin"};
            log = std::move(*made);
        } else if (auto fits = log->append(*m_org, *entry); !fits) {
            // A head of the organisation log that was appended between two answers: read that log on, then again.
            return Error{fits.code() == ErrorCode::UnknownContext ? fits.code() : ErrorCode::ServerNonsense, "space log does not descend"};
        }
        fresh.push_back(std::move(*entry));
    }
    std::unique_ptr<Space> made;
    if (!known) made = makeSpace(*log, 0);
    const auto kept = known ? m_spaceless.end() : m_spaceless.find(space);
    const bool wasLost = kept != m_spaceless.end() || m_homeless.count(space);
    if (kept != m_spaceless.end()) {
        made->metaRow = kept->second.first;
        made->row = kept->second.second;
    }
    Space& s = known ? *known : *made;
    const auto before = s.row.entriesOnServer;
    s.row.entriesOnServer = std::max(before, from + entries.size());
    auto done = [&]() -> Status {
        AANZET_TRY(auto change, m_vault.begin());
        for (const auto& e : fresh) AANZET_CHECK(insertEntry(e));
        AANZET_CHECK(saveSpaceRow(s));
        return change.commit();
    }();
    if (!done) {
        s.row.entriesOnServer = before;
        return done;
    }
    for (const auto& e : fresh) // what an erase names leaves at the end of this sync
        if (e.kind == static_cast<std::uint8_t>(membership::SpaceEntryKind::Erase)) m_compactedOn.reset();
    s.log = std::move(*log);
    s.isLogChecked = true;
    const bool wasNamed = s.keys.fid();
    if (made) m_spaces.emplace(space, std::move(made));
    AANZET_CHECK(refreshKeys(s));
    if (wasLost) {
        AANZET_CHECK(rejoin(space));
        return writeOwnProfile();
    }
    if (known && !wasNamed && s.keys.fid()) { // edits waited for this key
        AANZET_CHECK(reload(space));
        changed();
    } else if (!fresh.empty()) {
        AANZET_CHECK(openHeads(s));
        changed();
    }
    return writeOwnProfile();
}

void Store::noteServerLogs(std::uint64_t orgEntries, const std::vector<protocol::SpaceSeen>& spaces)
{
    m_orgOnServer = orgEntries;
    for (const auto& seen : spaces)
        if (auto* s = find(seen.space)) {
            auto& known = s->row.entriesOnServer;
            // None, and yet it shows the space: the row that counted them was lost here.
            known = std::min(known ? known : s->log.size(), seen.logSize);
        }
}

const membership::SpaceLog* Store::spaceLog(const SpaceId& space) const
{
    const auto* s = find(space);
    return s ? &s->log : nullptr;
}

bool Store::mustCheckLog(const SpaceId& space) const
{
    const auto* s = find(space);
    return s && s->isComparing() && !s->isLogChecked && !s->hasLeft;
}

std::uint64_t Store::spaceLogSize(const SpaceId& space) const
{
    const auto* s = find(space);
    return s ? s->log.size() : 0;
}

Result<std::vector<protocol::LogAppend>> Store::appends(NewEntries fresh)
{
    std::vector<protocol::LogAppend> out;
    if (!m_org || m_server.url.empty() || !m_identity->isAdmitted) return out;
    const auto add = [&](const Entry& e) { out.push_back({protocol::LogKind::Space, e.space(), membership::encodeEntry(e)}); };
    for (auto i = m_orgOnServer; i < m_org->size(); ++i)
        out.push_back({protocol::LogKind::Organisation, {}, membership::encodeEntry(m_org->entry(i))});
    std::set<SpaceId> touched;   // one new entry per space and round: the next stands on its head
    for (const auto& [id, s] : m_spaces)
        for (auto i = s->row.entriesOnServer; i < s->log.size(); ++i) {
            add(s->log.entry(i));
            touched.insert(id);
        }
    if (fresh == NewEntries::Wait) return out;
    std::vector<std::int64_t> settled;
    for (const auto& [row, intent] : m_intents) {
        auto* s = find(intent.space);
        if (!s || touched.count(intent.space)) continue;
        const bool done = Trust(*this).isDone(intent, s->log.state());
        auto entry = done ? Result<Entry>(ErrorCode::AlreadyExists) : makeIntentEntry(intent);
        if (!entry) {
            // Done already, or the right has gone meanwhile: it can never be made. Anything else is tried again.
            const auto code = entry.code();
            if (code == ErrorCode::AlreadyExists || code == ErrorCode::NotFound || code == ErrorCode::NotAllowed || code == ErrorCode::Revoked) settled.push_back(row);
            continue;
        }
        add(*entry);
        touched.insert(intent.space);
    }
    for (auto row : settled) {
        AANZET_CHECK(m_vault.erase(Table::Edits, row));
        m_intents.erase(row);
    }
    // Whoever was admitted gets the spaces the invitation promised, from a member who may give them.
    for (const auto& [key, invite] : *m_org->state().invites) {
        if (!invite.usedBy || !m_org->state().isCurrent(*invite.usedBy)) continue;
        for (const auto& promised : invite.invite.spaces) {
            auto* s = find(promised.space);
            if (!s || touched.count(promised.space) || !s->log.state().manages(user()) || s->log.state().member(*invite.usedBy)) continue;
            // An invitation opens the organisation's own rooms and no household: those are granted by name.
            if (promised.space != spaceOfKind(SpaceKind::Organisation) && promised.space != spaceOfKind(SpaceKind::Team)) continue;
            if (promised.right == membership::Right::Manage) continue;
            if (wasEverGranted(s->log, *invite.usedBy)) continue;
            auto entry = membership::makeGrant(*m_org, s->log, m_device, trustedNow(), s->keys, {*invite.usedBy, promised.right, {}});
            if (!entry) continue;
            add(*entry);
            touched.insert(promised.space);
        }
    }
    AANZET_CHECK(Trust(*this).addDue(out, touched));
    for (const auto& [id, s] : m_spaces) {
        const auto& state = s->log.state();
        if (touched.count(id) || s->hasLeft || !state.canWrite(user())) continue;
        for (const auto& [member, m] : *state.members)
            if (member != user() && state.hasExpired(member, trustedNow())) {
                membership::Revoke body;
                body.principal = member;
                body.reason = membership::RevokeReason::Expired;
                body.cutoffs = cutoffsOf(*s, member);
                if (auto entry = membership::makeRevoke(*m_org, s->log, m_device, trustedNow(), body)) {
                    add(*entry);
                    touched.insert(id);
                    break;
                }
            }
        if (!touched.count(id)) {
            AANZET_TRY(auto checkpoint, makeCheckpoint(*s));
            if (checkpoint) {
                add(*checkpoint);
                touched.insert(id);
            }
        }
        // A new epoch before the next write, by whoever writes next.
        if (touched.count(id) || !state.mustRotate(m_org->state())) continue;
        if (s->replica.pending().empty() && !Trust(*this).awaitsKeys(state)) continue;
        auto next = membership::SpaceKey::random();
        auto entry = membership::makeRotate(*m_org, s->log, m_device, trustedNow(), s->keys, next, cutoffsOf(*s, std::nullopt));
        if (!entry) continue;
        add(*entry);   // the new key also stands in the own wrap of it
    }
    return out;
}

Status Store::appended(const protocol::LogAppend& append, std::uint16_t wireError)
{
    if (append.kind == protocol::LogKind::Organisation) {
        if (wireError) return {};
        ++m_orgOnServer;
        AANZET_TRY(auto entry, membership::decodeEntry(append.entry));
        return entry.index == m_org->size() ? Trust(*this).taken(entry) : Status();
    }
    auto* s = find(append.space);
    if (!s) return ErrorCode::NotFound;
    AANZET_TRY(auto entry, membership::decodeEntry(append.entry));
    const bool isCheckpoint = entry.kind == static_cast<std::uint8_t>(membership::SpaceEntryKind::Checkpoint);
    if (wireError && isCheckpoint) s->isCheckpointPutOff = true;
    if (wireError) return {}; // the next round reads the log and makes the entry anew
    if (entry.index < s->log.size()) {
        s->row.entriesOnServer = std::max(s->row.entriesOnServer, entry.index + 1);
        return saveSpaceRow(*s);
    }
    std::vector<std::int64_t> intents;
    for (const auto& [row, i] : m_intents) {
        if (i.space != append.space) continue;
        if (entry.kind == static_cast<std::uint8_t>(membership::SpaceEntryKind::Grant) && i.kind == IntentKind::Grant) {
            if (auto g = membership::decodeGrant(entry.body); g.ok() && g->principal == i.principal && g->right == i.right && g->expires == i.expires) intents.push_back(row);
        } else if (entry.kind == static_cast<std::uint8_t>(membership::SpaceEntryKind::Revoke) && i.kind == IntentKind::Revoke) {
            if (auto r = membership::decodeRevoke(entry.body); r.ok() && r->principal == i.principal) intents.push_back(row);
        } else if (entry.kind == static_cast<std::uint8_t>(membership::SpaceEntryKind::Revoke) && i.kind == IntentKind::Grant) {
            if (auto r = membership::decodeRevoke(entry.body); r.ok() && r->principal == i.principal && r->reason == membership::RevokeReason::Reduced && r->remaining == i.right) {
                // A reduction leaves the end as it was: another one is the next entry.
                const auto* before = s->log.state().member(i.principal);
                if (before && before->expires == i.expires) intents.push_back(row);
            }
        } else if (entry.kind == static_cast<std::uint8_t>(membership::SpaceEntryKind::Transfer) && i.kind >= IntentKind::Offer) {
            if (auto t = membership::decodeTransfer(entry.body); t.ok() && (i.kind == IntentKind::TakeBack ? t->to == t->from : (i.kind == IntentKind::Offer ? t->to : t->from) == i.principal)) intents.push_back(row);
        }
    }
    auto log = s->log;
    AANZET_CHECK(log.append(*m_org, entry));
    const auto before = std::pair(s->row.entriesOnServer, s->row.checkpointSeen);
    s->row.entriesOnServer = entry.index + 1;
    if (isCheckpoint) s->row.checkpointSeen = entry.index;
    auto done = [&]() -> Status {
        AANZET_TRY(auto change, m_vault.begin());
        AANZET_CHECK(insertEntry(entry));
        AANZET_CHECK(saveSpaceRow(*s));
        for (auto row : intents) AANZET_CHECK(m_vault.erase(Table::Edits, row));
        return change.commit();
    }();
    if (!done) {
        std::tie(s->row.entriesOnServer, s->row.checkpointSeen) = before;
        return done;
    }
    s->log = std::move(log);
    for (auto row : intents) m_intents.erase(row);
    AANZET_CHECK(refreshKeys(*s));
    changed();
    return {};
}

// --- contact

std::vector<Bytes> Store::dueBeats(std::size_t bytes)
{
    std::vector<Bytes> out;
    std::size_t size = 0;
    if (!mayBuild()) return out;
    const auto day = static_cast<std::uint32_t>(std::chrono::floor<std::chrono::days>(trustedNow()).time_since_epoch().count());
    for (const auto& [id, s] : m_spaces) {
        if (s->hasLeft || s->row.entriesOnServer == 0 || !s->log.state().canWrite(user())) continue;
        // The head that it names acknowledges the checkpoints before it: none that was not found to be right.
        const auto newest = s->log.state().checkpointAt;
        const bool mayTell = !newest || *newest <= s->row.checkpointSeen || (!s->isCheckpointWrong && isAcknowledged(*s, *newest));
        const auto index = mayTell ? s->log.state().index : *newest - 1;
        const bool isNews = newest && mayTell && s->beatAt < *newest;
        const auto last = s->row.beatDay > day + 1 ? 0 : s->row.beatDay;   // that clock was wrong
        if (last > day || (last == day && !isNews)) continue;
        protocol::Beat b;
        b.space = id;
        b.author = author();
        b.device = device();
        b.day = day;
        // Only what the server said it has: what is on its way may still be refused, and a colleague would miss it for ever.
        const auto chain = s->replica.chain(author()).value_or(record::ChainHead{});
        b.number = std::min(chain.number, s->onServer(author()));
        const auto head = s->replica.batchHash(author(), b.number);
        if (b.number && !head) continue;   // the server is behind what was folded here: first it is given that
        b.head = head.value_or(Hash32{});
        b.spaceHead = membership::entryHash(s->log.entry(index));
        b.orgHead = m_org->head();
        b.signature = m_device.sign.sign(protocol::beatBytes(b, m_identity->org));
        auto beat = protocol::encodeBeat(b);
        size += beat.size();
        if (size > bytes) break;
        out.push_back(std::move(beat));
    }
    return out;
}

Status Store::beatsSent(const std::vector<Bytes>& beats)
{
    return inChange([&]() -> Status {
        for (const auto& bytes : beats) {
            AANZET_TRY(const auto beat, protocol::decodeBeat(bytes));
            auto* s = find(beat.space);
            if (!s) continue;
            s->row.beatDay = beat.day;
            s->beatAt = s->log.indexOf(beat.spaceHead).value_or(0);
            AANZET_CHECK(saveSpaceRow(*s));
        }
        return {};
    });
}

Status Store::noteContact(WallTime serverTime, Millis)
{
    auto server = m_server;
    const auto system = (m_requestClock ? *m_requestClock : m_clock).now();
    const auto offset = (serverTime - system).count();
    server.lastContact = m_clock.now();
    if (std::abs(offset - server.clockOffsetMs) < 2000 && server.lastContact - m_server.lastContact < std::chrono::minutes(1)) return {};
    server.clockOffsetMs = offset;
    return setServer(std::move(server));
}

} // namespace aanzet::store
