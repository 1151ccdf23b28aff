// SPDX-License-Identifier: EUPL-1.2
#include "mobile/sync/AdmissionExchanges.h"

namespace aanzet::sync {

using protocol::HttpRequest;
using protocol::HttpResponse;

static bool verifies(const membership::OrgLog& log, const membership::UserAdd& join, const membership::InviteState& invite)
{
    return join.role == invite.invite.role && !invite.usedBy && !invite.isWithdrawn
        && crypto::verify(join.invite, membership::joinStatement(log.org(), log.genesis(), join), join.inviteSignature)
        && membership::verifyDeviceCertificate(join.user, log.org(), join.device, join.certificate);
}

std::optional<HttpRequest> AdmissionsExchange::make()
{
    if (m_isAsked) return std::nullopt;
    m_isAsked = true;
    return post("/v1/logs", protocol::encode(protocol::LogsRequest{{{protocol::LogKind::Organisation, {}, m_store.orgLog()->size()}}, {}}));
}

Status AdmissionsExchange::take(const HttpResponse& response)
{
    AANZET_TRY(auto logs, parse<protocol::LogsResponse>(response));
    for (const auto& p : logs.pages)
        if (p.kind == protocol::LogKind::Organisation) {
            AANZET_CHECK(m_store.takeOrgEntries(p.from, p.entries));
            if (p.more && !p.entries.empty()) {
                m_isAsked = false;
                return {};
            }
        }
    m_waiting.clear();
    const auto& log = *m_store.orgLog();
    for (const auto& bytes : logs.joinRequests) {
        auto entry = membership::decodeEntry(bytes);
        if (!entry || entry->kind != static_cast<std::uint8_t>(membership::OrgKind::UserAdd)) continue;
        auto join = membership::decodeUserAdd(entry->body);
        const auto* invite = join ? log.state().invite(join->invite) : nullptr;
        if (!invite || !verifies(log, *join, *invite)) continue;
        AANZET_TRY(auto code, membership::joinerCode(log.org(), join->user, join->device));
        m_waiting.push_back({join->invite, m_store.inviteLabel(join->invite), join->role, std::move(code), std::move(*join)});
    }
    return {};
}

std::optional<HttpRequest> AdmitExchange::make()
{
    if (!m_isAsked) return AdmissionsExchange::make();
    if (m_entry) return std::nullopt;
    for (const auto& w : waiting()) {
        if (w.invite != m_invite) continue;
        if (w.code != m_code) {
            fail(Error{ErrorCode::NotAllowed, "The code is another one than the one that was compared. Do not admit; look again together."});
            return std::nullopt;
        }
        auto entry = membership::makeUserAdd(*m_store.orgLog(), m_store.deviceKeys(), m_store.trustedNow(), w.statement);
        if (!entry) {
            fail(entry.error());
            return std::nullopt;
        }
        m_entry = std::move(*entry);
        protocol::LogsRequest r;
        r.appends.push_back({protocol::LogKind::Organisation, {}, membership::encodeEntry(*m_entry)});
        return post("/v1/logs", protocol::encode(r));
    }
    fail(Error{ErrorCode::NotFound, "nobody waits with this invitation"});
    return std::nullopt;
}

Status AdmitExchange::take(const HttpResponse& response)
{
    if (!m_entry) return AdmissionsExchange::take(response);
    AANZET_TRY(auto logs, parse<protocol::LogsResponse>(response));
    if (logs.appended.size() != 1) return Error{ErrorCode::ServerNonsense, "append results"};
    if (logs.appended[0] == 0) {
        AANZET_CHECK(m_store.appendOrg(*m_entry));
        finish();
        return {};
    }
    const auto code = protocol::wireErrorOf(logs.appended[0]).code;
    if (code == ErrorCode::LogConflict && ++m_conflicts < 8) {   // somebody else changed the members: on their entry then
        m_entry.reset();
        m_isAsked = false;
        return {};
    }
    return code;
}

Result<WaitingCodes> waitingCodes(store::Store& store, const membership::Invitation& invitation)
{
    AANZET_TRY(auto kept, store.beginning(invitation.key.publicKey().view()));
    if (!kept || kept->orgEntries.empty()) return Error{ErrorCode::NotFound, "nobody waits with this link here"};
    AANZET_TRY(const auto entry, membership::decodeEntry(kept->orgEntries.front()));
    AANZET_TRY(const auto join, membership::decodeUserAdd(entry.body));
    AANZET_TRY(auto joiner, membership::joinerCode(invitation.org, join.user, join.device));
    AANZET_TRY(auto organisation, membership::organisationCode(invitation.org, invitation.genesis));
    return WaitingCodes{std::move(joiner), std::move(organisation)};
}

} // namespace aanzet::sync
