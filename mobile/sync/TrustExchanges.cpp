// SPDX-License-Identifier: EUPL-1.2
#include "mobile/sync/TrustExchanges.h"

namespace aanzet::sync {

using membership::Entry;
using protocol::HttpRequest;
using protocol::HttpResponse;

static protocol::LogRead orgFrom(std::uint64_t index) { return {protocol::LogKind::Organisation, {}, index}; }

std::optional<HttpRequest> OrgEntriesExchange::make()
{
    if (m_at == m_makers.size()) return std::nullopt;
    protocol::LogsRequest r;
    if (!m_hasRead) {
        r.reads.push_back(orgFrom(m_store.orgLog()->size()));
        return post("/v1/logs", protocol::encode(r));
    }
    store::Trust trust(m_store);
    auto entry = m_makers[m_at](trust);
    // What stands already does not keep back the others; alone it is told.
    while (!entry && (entry.code() == ErrorCode::Revoked || entry.code() == ErrorCode::AlreadyExists) && m_at + 1 < m_makers.size())
        entry = m_makers[++m_at](trust);
    if (!entry) {
        fail(entry.error());
        return std::nullopt;
    }
    m_entry = std::move(*entry);
    r.appends.push_back({protocol::LogKind::Organisation, {}, membership::encodeEntry(*m_entry)});
    return post("/v1/logs", protocol::encode(r));
}

Status OrgEntriesExchange::take(const HttpResponse& response)
{
    AANZET_TRY(auto logs, parse<protocol::LogsResponse>(response));
    if (!m_hasRead) {
        bool more = false;
        for (const auto& p : logs.pages)
            if (p.kind == protocol::LogKind::Organisation) {
                AANZET_CHECK(m_store.takeOrgEntries(p.from, p.entries));
                more |= p.more && !p.entries.empty();
            }
        m_hasRead = !more;
        // The answer may have been lost on its way and the request sent again: then the other entry is this one.
        if (m_hasRead && m_entry && m_store.orgLog()->indexOf(membership::entryHash(*m_entry))) ++m_at;
        if (m_hasRead) m_entry.reset();
        return {};
    }
    if (logs.appended.size() != 1) return Error{ErrorCode::ServerNonsense, "append results"};
    if (logs.appended[0] == 0) {
        AANZET_CHECK(store::Trust(m_store).taken(*m_entry));
        m_entry.reset();
        ++m_at;
        return {};
    }
    const auto code = protocol::wireErrorOf(logs.appended[0]).code;
    if (code != ErrorCode::LogConflict || ++m_conflicts >= 8) return Error{code, "entry refused"};
    m_hasRead = false;
    return {};
}

// --- a second device

static Bytes rowKey(const OrgId& org) { return Writer("az1/devrow").raw(org).take(); }

static Result<membership::DeviceKeys> keptDevice(store::Store& store, const OrgId& org)
{
    AANZET_TRY(auto kept, store.beginning(rowKey(org)));
    if (!kept) return Error{ErrorCode::NotFound, "no device key"};
    AANZET_TRY(auto sign, crypto::SigningKey::fromSeed(kept->deviceSignSeed));
    AANZET_TRY(auto box, crypto::BoxKey::fromSeed(kept->deviceBoxSeed));
    return membership::DeviceKeys{std::move(sign), std::move(box)};
}

Result<DeviceRequest> requestDevice(store::Store& store, const membership::RecoveryLink& link)
{
    auto device = keptDevice(store, link.org);
    if (!device && device.code() != ErrorCode::NotFound) return device.error();
    if (!device) {
        device = membership::DeviceKeys::generate();
        store::BeginningRow row;
        row.key = rowKey(link.org);
        // The person's keys come with the log; until then a row needs some.
        const auto nobody = membership::UserKeys::generate();
        row.userSignSeed = bytesOf(nobody.sign.seed());
        row.userBoxSeed = bytesOf(nobody.box.seed());
        row.deviceSignSeed = bytesOf(device->sign.seed());
        row.deviceBoxSeed = bytesOf(device->box.seed());
        AANZET_CHECK(store.keepBeginning(row));
    }
    return DeviceRequest{link.org, device->publicKeys()};
}

std::optional<HttpRequest> DeviceJoinExchange::make()
{
    auto device = keptDevice(m_store, m_link.org);
    if (!device) {
        fail(device.error());
        return std::nullopt;
    }
    m_device = std::move(*device);
    protocol::LogsRequest r;
    r.reads.push_back(orgFrom(m_entries.size()));
    return post("/v1/logs", protocol::encode(r));
}

void DeviceJoinExchange::sign(HttpRequest& request) const
{
    protocol::signRequest(request, m_link.serverIdentity, m_device.id(), m_device.sign, now());
}

Status DeviceJoinExchange::refused(const Error& error, const protocol::ErrorBody*)
{
    if (error.code == ErrorCode::Skew && ++m_tries < 4) return {};
    // The server knows no such device: nobody added it yet.
    if (error.code == ErrorCode::BadSignature || error.code == ErrorCode::NotFound) return ErrorCode::Pending;
    return error;
}

Status DeviceJoinExchange::take(const HttpResponse& response)
{
    AANZET_TRY(auto logs, parse<protocol::LogsResponse>(response));
    bool more = false;
    for (const auto& p : logs.pages) {
        if (p.kind != protocol::LogKind::Organisation || p.from != m_entries.size()) return Error{ErrorCode::ServerNonsense, "organisation log page"};
        for (const auto& e : p.entries) {
            auto entry = membership::decodeEntry(e);
            if (!entry) return Error{ErrorCode::ServerNonsense, "organisation log entry"};
            m_entries.push_back(std::move(*entry));
        }
        more = p.more && !p.entries.empty();
    }
    if (more) return {};
    auto log = membership::OrgLog::fromEntries(std::move(m_entries));
    if (!log) return Error{ErrorCode::ServerNonsense, "organisation log does not verify"};
    if (log->org() != m_link.org || log->genesis() != m_link.genesis) return ErrorCode::LinkForeign;
    if (!log->state().isCurrent(m_device.id())) return ErrorCode::Pending;
    AANZET_TRY(auto secrets, store::Trust::secretsFor(*log, m_device));
    store::ServerRow server;
    server.url = m_link.url;
    server.identity = m_link.serverIdentity;
    AANZET_CHECK(m_store.adoptJoin(std::move(secrets.user), std::move(m_device), std::move(*log), m_name, {}, server, std::move(secrets.laterBoxes)));
    finish();
    return {};
}

// --- back with two papers

std::optional<HttpRequest> InheritExchange::make()
{
    protocol::LogsRequest r;
    switch (m_state) {
    case State::Sync: r.reads.push_back(orgFrom(m_store.orgLog()->size())); break;
    case State::Succession: {
        const auto* me = m_store.orgLog()->state().user(m_store.user());
        if (me && me->predecessor == m_from) {   // an earlier try got so far
            m_state = State::Spaces;
            return make();
        }
        auto entry = store::Trust(m_store).succession(m_key, m_from);
        if (!entry) {
            fail(entry.error());
            return std::nullopt;
        }
        m_entry = std::move(*entry);
        r.appends.push_back({protocol::LogKind::Organisation, {}, membership::encodeEntry(*m_entry)});
        break;
    }
    case State::Spaces: {
        if (m_reads.empty()) return post("/v1/sync", protocol::encode(protocol::SyncRequest{}));   // which spaces there are
        r.reads = m_reads;
        break;
    }
    case State::Places: {
        m_appends.clear();
        for (const auto& e : store::Trust(m_store).inherit(m_key, m_closed)) m_appends.push_back({protocol::LogKind::Space, e.space(), membership::encodeEntry(e)});
        if (m_appends.empty()) return std::nullopt;
        if (m_appends.size() > 64) m_appends.resize(64);
        r.appends = m_appends;
        break;
    }
    }
    return post("/v1/logs", protocol::encode(r));
}

Status InheritExchange::take(const HttpResponse& response)
{
    if (m_state == State::Spaces && m_reads.empty()) {
        AANZET_TRY(auto answer, parse<protocol::SyncResponse>(response));
        for (const auto& s : answer.mine)
            if (const auto held = m_store.spaceLogSize(s.space); s.logSize > held) m_reads.push_back({protocol::LogKind::Space, s.space, held});
        if (m_reads.empty()) m_state = State::Places;
        return {};
    }
    AANZET_TRY(auto logs, parse<protocol::LogsResponse>(response));
    std::vector<protocol::LogRead> again;
    for (const auto& p : logs.pages) {
        const bool isOrg = p.kind == protocol::LogKind::Organisation;
        AANZET_CHECK(isOrg ? m_store.takeOrgEntries(p.from, p.entries) : m_store.takeSpaceEntries(p.space, p.from, p.entries));
        if (p.more && !p.entries.empty()) again.push_back({p.kind, p.space, p.from + p.entries.size()});
    }
    switch (m_state) {
    case State::Sync:
        if (again.empty()) m_state = State::Succession;
        return {};
    case State::Succession: {
        if (logs.appended.size() != 1) return Error{ErrorCode::ServerNonsense, "append results"};
        const auto code = protocol::wireErrorOf(logs.appended[0]).code;
        if (logs.appended[0] && (code != ErrorCode::LogConflict || ++m_conflicts >= 8)) return Error{code, "entry refused"};
        if (!logs.appended[0]) AANZET_CHECK(store::Trust(m_store).taken(*m_entry));
        m_state = logs.appended[0] ? State::Sync : State::Spaces;
        return {};
    }
    case State::Spaces:
        m_reads = std::move(again);
        if (m_reads.empty()) m_state = State::Places;
        return {};
    case State::Places: {
        if (logs.appended.size() != m_appends.size()) return Error{ErrorCode::ServerNonsense, "append results"};
        bool isLost = false;
        for (std::size_t i = 0; i < m_appends.size(); ++i) {
            AANZET_CHECK(m_store.appended(m_appends[i], logs.appended[i]));
            if (logs.appended[i]) isLost = true;
            else ++m_spaces;
        }
        if (isLost && ++m_conflicts >= 8) return Error{ErrorCode::LogConflict, "places"};
        if (isLost) m_state = State::Spaces;   // somebody changed a space meanwhile: read on, then once more
        return {};
    }
    }
    return {};
}

} // namespace aanzet::sync
