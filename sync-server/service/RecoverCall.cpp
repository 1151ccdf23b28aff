// SPDX-License-Identifier: EUPL-1.2
#include "shared/membership/KitBox.h"
#include "sync-server/service/Calls.h"
#include "sync-server/store/KitTable.h"

namespace aanzet::server {

using membership::LiveCheck;
using membership::OrgLog;

Status putKit(WriteSession& session, const Caller& caller, const protocol::KitRequest& request)
{
    if (request.kit.isZero() || request.box.size() != membership::kKitBoxBytes) return Error{ErrorCode::Malformed, "kit"};
    return KitTable(session.store()).put(caller.user, request.kit, request.box, session.now());
}

static protocol::RecoverResponse wholeLog(const OrgLog& org)
{
    protocol::RecoverResponse r;
    for (std::uint64_t i = 0; i < org.size(); ++i) r.orgEntries.push_back(membership::encodeEntry(org.entry(i)));
    return r;
}

Result<protocol::RecoverResponse> recover(WriteSession& session, const protocol::RecoverRequest& request, const ServerIdentity& server, RateLimiter& perKit)
{
    const auto* org = session.directory()->org();
    if (!org) return ErrorCode::NoOrganisation;
    const auto now = session.now();
    AANZET_TRY(const auto row, KitTable(session.store()).find(request.kit));
    // An unknown kit and a bad proof answer alike: nobody can try which kits exist.
    if (!row || !crypto::verify(request.kit, protocol::recoverBytes(request, server.key.publicKey()), request.proof)) return ErrorCode::BadSignature;
    if (!perKit.admit(request.kit.hex())) return Error{ErrorCode::Busy, "rate of a kit"};
    if (request.time > now + protocol::kMaxSkew || request.time < now - protocol::kMaxSkew) return ErrorCode::Skew;
    AANZET_CHECK(session.logs().useNonce(request.nonce, now, 2 * protocol::kMaxSkew));
    if (!org->state().isCurrent(row->user)) return ErrorCode::Revoked;

    if (request.entry.empty()) {
        auto answer = wholeLog(*org);
        answer.box = row->box;
        return answer;
    }
    AANZET_TRY(const auto entry, membership::decodeEntry(request.entry));
    if (entry.logKind != membership::LogKind::Organisation || entry.kind != static_cast<std::uint8_t>(membership::OrgKind::DeviceAdd))
        return Error{ErrorCode::Malformed, "not a device_add"};
    AANZET_TRY(const auto body, membership::decodeDeviceAdd(entry.body));
    if (body.user != row->user) return Error{ErrorCode::NotAllowed, "kit of another person"};
    if (org->state().isCurrent(body.device.id())) {   // the first answer was lost
        auto answer = wholeLog(*org);
        answer.admitted = true;
        return answer;
    }
    OrgLog next = *org;
    AANZET_CHECK(next.append(entry, LiveCheck{now}));
    AANZET_CHECK(session.logs().appendOrganisation(next.size() - 1, request.entry));
    session.replace(session.directory()->with(std::move(next)));
    session.noteOrganisation();
    auto answer = wholeLog(*session.directory()->org());
    answer.admitted = true;
    return answer;
}

} // namespace aanzet::server
