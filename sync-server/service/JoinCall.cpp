// SPDX-License-Identifier: EUPL-1.2
#include "sync-server/service/Calls.h"

namespace aanzet::server {

using membership::LiveCheck;
using membership::OrgLog;

static protocol::JoinResponse wholeLog(const OrgLog& org, bool admitted)
{
    protocol::JoinResponse r;
    r.admitted = admitted;
    for (std::uint64_t i = 0; i < org.size(); ++i) r.orgEntries.push_back(membership::encodeEntry(org.entry(i)));
    return r;
}

// A statement that an admin could accept as it stands: keys, role and both signatures fit.
static Status checkWaiting(const OrgLog& org, const membership::UserAdd& b, const membership::InviteState& invite)
{
    if (b.role != invite.invite.role) return Error{ErrorCode::NotAllowed, "role of the invite"};
    if (!crypto::verify(b.invite, membership::joinStatement(org.org(), org.genesis(), b), b.inviteSignature)) return ErrorCode::BadSignature;
    if (!membership::verifyDeviceCertificate(b.user, org.org(), b.device, b.certificate)) return ErrorCode::BadSignature;
    return {};
}

Result<protocol::JoinResponse> join(WriteSession& session, const protocol::JoinRequest& request, const ServerIdentity& server)
{
    const auto* org = session.directory()->org();
    if (!org) return ErrorCode::NoOrganisation;
    const auto now = session.now();
    const auto* invite = org->state().invite(request.invite);
    // An unknown invite and a bad proof answer alike: nobody can try which invites exist.
    if (!invite || !crypto::verify(request.invite, protocol::joinBytes(request, server.key.publicKey()), request.proof)) return ErrorCode::BadSignature;
    if (request.time > now + protocol::kMaxSkew || request.time < now - protocol::kMaxSkew) return ErrorCode::Skew;
    AANZET_CHECK(session.logs().useNonce(request.nonce, now, 2 * protocol::kMaxSkew));

    if (request.entry.empty()) {
        if (invite->usedBy) return ErrorCode::LinkUsed;
        if (!invite->isOpen(now)) return ErrorCode::LinkExpired;
        return wholeLog(*org, false);
    }
    AANZET_TRY(const auto entry, membership::decodeEntry(request.entry));
    if (entry.logKind != membership::LogKind::Organisation || entry.kind != static_cast<std::uint8_t>(membership::OrgKind::UserAdd))
        return Error{ErrorCode::Malformed, "not a user_add"};
    AANZET_TRY(const auto body, membership::decodeUserAdd(entry.body));
    if (body.invite != request.invite) return Error{ErrorCode::Malformed, "another invite"};
    // Admitted meanwhile, or the first answer was lost.
    if (invite->usedBy) {
        const auto* device = org->state().device(body.device.id());
        if (*invite->usedBy == body.user.id() && device) return wholeLog(*org, true);
        return ErrorCode::LinkUsed;
    }
    if (!invite->isOpen(now)) return ErrorCode::LinkExpired;

    OrgLog next = *org;
    if (auto done = next.append(entry, LiveCheck{now}); !done.ok()) {
        if (done.code() != ErrorCode::Pending) return done.error();
        AANZET_CHECK(checkWaiting(*org, body, *invite));
        AANZET_CHECK(session.logs().putJoinRequest(request.invite, now, request.entry));
        session.noteOrganisation();
        return protocol::JoinResponse{};
    }
    AANZET_CHECK(session.logs().appendOrganisation(next.size() - 1, request.entry));
    AANZET_CHECK(session.logs().dropJoinRequest(request.invite));
    session.replace(session.directory()->with(std::move(next)));
    session.noteOrganisation();
    return wholeLog(*session.directory()->org(), true);
}

} // namespace aanzet::server
