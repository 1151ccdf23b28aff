// SPDX-License-Identifier: EUPL-1.2
#include "sync-server/service/Calls.h"

namespace aanzet::server {

using membership::OrgLog;
using membership::SpaceLog;

static Result<std::vector<membership::Entry>> decodeAll(const std::vector<Bytes>& entries)
{
    std::vector<membership::Entry> out;
    for (const auto& e : entries) {
        AANZET_TRY(out.emplace_back(), membership::decodeEntry(e));
    }
    return out;
}

// The founder whose answer was lost asks again with the same log.
static bool isSameFounding(const OrgLog& held, const protocol::FoundRequest& request)
{
    if (request.orgEntries.empty() || request.orgEntries.size() > held.size()) return false;
    for (std::size_t i = 0; i < request.orgEntries.size(); ++i)
        if (membership::encodeEntry(held.entry(i)) != request.orgEntries[i]) return false;
    return true;
}

static Status checkCode(Store& store, const protocol::FoundRequest& request, const ServerIdentity& server, bool isLocal)
{
    if (server.isPlain && isLocal) return {};
    AANZET_TRY(const auto expected, store.meta("founding_code"));
    if (!expected || request.code.size() != 16 || !crypto::equalConstantTime(crypto::hash256(request.code).view(), *expected))
        return Error{ErrorCode::NotAllowed, "founding code"};
    return {};
}

Result<protocol::FoundResponse> found(WriteSession& session, const protocol::FoundRequest& request, const ServerIdentity& server, bool isLocal)
{
    if (const auto* held = session.directory()->org()) {
        if (isSameFounding(*held, request)) return protocol::FoundResponse{held->org()};
        return ErrorCode::LinkUsed;
    }
    AANZET_CHECK(checkCode(session.store(), request, server, isLocal));
    AANZET_TRY(auto entries, decodeAll(request.orgEntries));
    AANZET_TRY(auto org, OrgLog::fromEntries(std::move(entries)));
    const auto& named = org.state().policy.serverIdentity;
    if (!named.isZero() && named != server.key.publicKey()) return Error{ErrorCode::LinkForeign, "policy names another server"};

    auto logs = session.logs();
    for (std::size_t i = 0; i < request.orgEntries.size(); ++i) AANZET_CHECK(logs.appendOrganisation(i, request.orgEntries[i]));
    const auto id = org.org();
    session.replace(session.directory()->with(std::move(org)));
    for (const auto& upload : request.spaces) {
        AANZET_TRY(auto own, decodeAll(upload.entries));
        AANZET_TRY(auto log, SpaceLog::fromEntries(*session.directory()->org(), std::move(own)));
        if (log.space() != upload.space || session.directory()->space(upload.space)) return Error{ErrorCode::Malformed, "space log"};
        AANZET_TRY(const auto row, logs.addSpace(upload.space));
        for (std::size_t i = 0; i < upload.entries.size(); ++i) AANZET_CHECK(logs.appendSpace(row, i, upload.entries[i]));
        session.replace(session.directory()->with(std::move(log)));
        session.noteSpace(upload.space);
    }
    AANZET_CHECK(session.store().dropMeta("founding_code"));
    session.noteOrganisation();
    return protocol::FoundResponse{id};
}

} // namespace aanzet::server
