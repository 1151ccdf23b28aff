// SPDX-License-Identifier: EUPL-1.2
#include "mobile/sync/Exchanges.h"
#include "shared/membership/Invitation.h"

namespace aanzet::sync {

using protocol::HttpRequest;
using protocol::HttpResponse;

static Status learnIdentity(ServerAddress& address, const HttpResponse& response)
{
    AANZET_TRY(auto info, parse<protocol::Info>(response));
    if (info.identity.isZero()) return Error{ErrorCode::ServerNonsense, "no identity"};
    HttpRequest asked{"GET", "/v1/info", {}, {}};
    AANZET_CHECK(protocol::verifyResponse(response, asked, info.identity));
    address.identity = info.identity;
    return {};
}

std::optional<HttpRequest> FoundExchange::make()
{
    if (isFirstContact()) return HttpRequest{"GET", "/v1/info", {}, {}};
    if (!m_founding) {
        store::ServerRow server;
        server.url = m_address.url;
        server.identity = m_address.identity;
        server.certificate = m_certificate;
        // A founding whose answer was lost is sent again as it was: its code may have been used up by it.
        Bytes key = m_address.code;
        key.insert(key.end(), m_address.identity.b.begin(), m_address.identity.b.end());
        auto kept = m_store.keptFounding(key);
        if (kept && *kept) {
            m_founding = std::move(**kept);
            m_founding->personName = m_person;
            m_founding->organisationName = m_organisation;
            m_founding->server = server;
        } else {
            auto made = m_store.prepareFounding(m_organisation, m_person, server);
            if (!made) {
                fail(made.error());
                return std::nullopt;
            }
            m_founding = std::move(*made);
            if (auto durable = m_store.keepFounding(*m_founding, key); !durable) {
                fail(durable.error());
                return std::nullopt;
            }
        }
        return post("/v1/found", protocol::encode(store::Store::foundRequest(*m_founding, m_address.code)));
    }
    return std::nullopt;
}

Status FoundExchange::take(const HttpResponse& response)
{
    if (isFirstContact()) return learnIdentity(m_address, response);
    AANZET_TRY(auto found, parse<protocol::FoundResponse>(response));
    if (found.org != m_founding->org.front().org()) return Error{ErrorCode::ServerNonsense, "another organisation"};
    AANZET_CHECK(m_store.adopt(std::move(*m_founding)));
    finish();
    return {};
}

store::ServerRow ServerJoinExchange::server() const
{
    store::ServerRow s = m_store.server();
    s.url = m_address.url;
    s.identity = m_address.identity;
    return s;
}

std::optional<HttpRequest> ServerJoinExchange::make()
{
    if (isFirstContact()) return HttpRequest{"GET", "/v1/info", {}, {}};
    if (m_request) return std::nullopt;
    auto made = m_store.wholeOrganisation(server(), m_address.code);
    if (!made) {
        fail(made.error());
        return std::nullopt;
    }
    m_request = std::move(*made);
    return post("/v1/found", protocol::encode(*m_request));
}

Status ServerJoinExchange::take(const HttpResponse& response)
{
    if (isFirstContact()) return learnIdentity(m_address, response);
    AANZET_TRY(auto found, parse<protocol::FoundResponse>(response));
    if (found.org != m_store.orgLog()->org()) return Error{ErrorCode::ServerNonsense, "another organisation"};
    AANZET_CHECK(m_store.serverJoined(server(), *m_request));
    finish();
    return {};
}

HttpRequest JoinExchange::ask(Bytes entry)
{
    protocol::JoinRequest r;
    r.invite = m_invitation.key.publicKey();
    r.time = now();
    r.nonce = crypto::randomFixed<Salt16>();
    r.entry = std::move(entry);
    r.proof = m_invitation.key.sign(protocol::joinBytes(r, m_invitation.serverIdentity));
    return post("/v1/join", protocol::encode(r));
}

// The keys of an earlier try with this link.
bool JoinExchange::takeKept(const store::BeginningRow& kept)
{
    auto us = crypto::SigningKey::fromSeed(kept.userSignSeed), ds = crypto::SigningKey::fromSeed(kept.deviceSignSeed);
    auto ub = crypto::BoxKey::fromSeed(kept.userBoxSeed), db = crypto::BoxKey::fromSeed(kept.deviceBoxSeed);
    if (!us || !ds || !ub || !db) return false;
    m_user = {std::move(*us), std::move(*ub)};
    m_device = {std::move(*ds), std::move(*db)};
    return true;
}

std::optional<HttpRequest> JoinExchange::make()
{
    const auto key = m_invitation.key.publicKey();
    if (!m_log) {
        // The answer was lost, or somebody had to admit first: with what was said then, the server tells how it ended.
        auto kept = m_store.beginning(key.view());
        if (!m_isKeptSent && kept && *kept && !(*kept)->orgEntries.empty() && takeKept(**kept)) {
            m_isKeptSent = m_isEntrySent = true;
            return ask((*kept)->orgEntries.front());
        }
        return ask({});
    }
    if (m_isEntrySent) return std::nullopt;
    const auto* state = m_log->state().invite(key);
    if (!state) {
        fail(Error{ErrorCode::LinkBroken, "invite"});
        return std::nullopt;
    }
    if (!m_user.sign.isSet()) {
        auto kept = m_store.beginning(key.view());
        if (!kept || !*kept || !takeKept(**kept)) {
            m_user = membership::UserKeys::generate();
            m_device = membership::DeviceKeys::generate();
        }
    }
    const auto join = membership::makeJoin(m_log->org(), m_log->genesis(), m_invitation.key, m_user, m_device.publicKeys(), state->invite.role);
    auto entry = membership::makeJoinRequest(*m_log, m_device, now(), join);
    if (!entry) {
        fail(entry.error());
        return std::nullopt;
    }
    store::BeginningRow row;
    row.key = bytesOf(key.view());
    row.userSignSeed = bytesOf(m_user.sign.seed());
    row.userBoxSeed = bytesOf(m_user.box.seed());
    row.deviceSignSeed = bytesOf(m_device.sign.seed());
    row.deviceBoxSeed = bytesOf(m_device.box.seed());
    row.orgEntries.push_back(membership::encodeEntry(*entry));
    if (auto durable = m_store.keepBeginning(row); !durable) {
        fail(durable.error());
        return std::nullopt;
    }
    m_isEntrySent = true;
    return ask(row.orgEntries.front());
}

Status JoinExchange::refused(const Error& error, const protocol::ErrorBody*)
{
    // Somebody else joined in the same moment, or this device's clock was wrong and the answer told the time.
    const bool again = (error.code == ErrorCode::LogConflict && m_isEntrySent) || error.code == ErrorCode::Skew;
    if (again && ++m_tries < 4) {
        m_isEntrySent = false;
        if (error.code == ErrorCode::Skew) m_isKeptSent = false;
        m_log.reset();
        return {};
    }
    return error;
}

Status JoinExchange::take(const HttpResponse& response)
{
    AANZET_TRY(auto answer, parse<protocol::JoinResponse>(response));
    std::vector<membership::Entry> entries;
    for (const auto& e : answer.orgEntries) {
        auto entry = membership::decodeEntry(e);
        if (!entry) return Error{ErrorCode::ServerNonsense, "organisation log entry"};
        entries.push_back(std::move(*entry));
    }
    if (entries.empty()) return Error{ErrorCode::ServerNonsense, "empty organisation log"};
    auto log = membership::OrgLog::fromEntries(std::move(entries));
    if (!log) return Error{ErrorCode::ServerNonsense, "organisation log does not verify"};
    if (log->org() != m_invitation.org || log->genesis() != m_invitation.genesis || !log->indexOf(m_invitation.orgHead)) return ErrorCode::LinkForeign;
    if (!m_isEntrySent) {
        AANZET_CHECK(membership::checkInvitation(m_invitation, *log, now()));
        m_log = std::move(*log);
        return {};
    }
    if (!answer.admitted) return ErrorCode::Pending;
    if (!log->state().isCurrent(m_device.id())) return Error{ErrorCode::ServerNonsense, "not in the log"};
    return adopt(std::move(*log));
}

Status JoinExchange::adopt(membership::OrgLog log)
{
    store::ServerRow server;
    server.url = m_invitation.url;
    server.identity = m_invitation.serverIdentity;
    AANZET_CHECK(m_store.adoptJoin(std::move(m_user), std::move(m_device), std::move(log), m_person, m_invitation.name, server));
    finish();
    return {};
}

std::optional<HttpRequest> InviteExchange::make()
{
    if (!m_link.empty()) return std::nullopt;
    auto draft = m_store.prepareInvitation(m_name, m_role, m_admitAtOnce);
    if (!draft) {
        fail(draft.error());
        return std::nullopt;
    }
    m_draft = std::move(*draft);
    protocol::LogsRequest r;
    r.appends.push_back({protocol::LogKind::Organisation, {}, membership::encodeEntry(m_draft->entry)});
    r.reads.push_back({protocol::LogKind::Organisation, {}, m_store.orgLog()->size()});
    return post("/v1/logs", protocol::encode(r));
}

Status InviteExchange::take(const HttpResponse& response)
{
    AANZET_TRY(auto logs, parse<protocol::LogsResponse>(response));
    if (logs.appended.size() != 1) return Error{ErrorCode::ServerNonsense, "append results"};
    for (const auto& p : logs.pages)
        if (p.kind == protocol::LogKind::Organisation) AANZET_CHECK(m_store.takeOrgEntries(p.from, p.entries));
    const auto code = protocol::wireErrorOf(logs.appended[0]).code;
    if (logs.appended[0] == 0) {
        if (!m_store.orgLog()->indexOf(membership::entryHash(m_draft->entry))) AANZET_CHECK(m_store.appendOrg(m_draft->entry));
        m_link = membership::encodeLink(m_draft->link);
        finish();
        return {};
    }
    if (code == ErrorCode::LogConflict && ++m_conflicts < 8) return {};
    return Error{code, "invite refused"};
}

std::optional<HttpRequest> HistoryExchange::make()
{
    if (m_isStubs) return post("/v1/stubs", protocol::encode(protocol::StubsRequest{m_request.space, m_request.record, m_stubs}));
    return post("/v1/history", protocol::encode(m_request));
}

// A server that gives none: then what stands before the checkpoint is not told.
Status HistoryExchange::refused(const Error& error, const protocol::ErrorBody* body)
{
    if (!m_isStubs || !body) return error;
    finish();
    return {};
}

Status HistoryExchange::takeStubs(const HttpResponse& response)
{
    AANZET_TRY(auto answer, parse<protocol::StubsResponse>(response));
    m_stubs += answer.frames.size();
    m_store.notePast(m_request.space, m_request.record, answer.frames);
    bool isNew = false;
    for (const auto& f : answer.frames) isNew |= m_seenStubs.insert(crypto::hash256(f)).second;
    if (!answer.more || !isNew) finish();
    return {};
}

Status HistoryExchange::take(const HttpResponse& response)
{
    if (m_isStubs) return takeStubs(response);
    AANZET_TRY(auto answer, parse<protocol::HistoryResponse>(response));
    m_request.skip += answer.items.size();
    bool isNew = false;   // a page that only repeats is the last one
    for (auto& i : answer.items)
        if (m_seen.insert(i.dot).second) {
            isNew = true;
            m_items.push_back(std::move(i));
        }
    const bool more = answer.more && isNew;
    if (more) return {};
    m_isStubs = !m_items.empty() && m_store.beganWithCheckpoint(m_request.space);
    if (!m_isStubs) finish();
    return {};
}

} // namespace aanzet::sync
