// SPDX-License-Identifier: EUPL-1.2
#include "mobile/sync/RecoverExchange.h"

namespace aanzet::sync {

using protocol::HttpRequest;
using protocol::HttpResponse;

HttpRequest RecoverExchange::ask(Bytes entry)
{
    protocol::RecoverRequest r;
    r.kit = m_keys.sign.publicKey();
    r.time = now();
    r.nonce = crypto::randomFixed<Salt16>();
    r.entry = std::move(entry);
    r.proof = m_keys.sign.sign(protocol::recoverBytes(r, m_link.serverIdentity));
    return post("/v1/recover", protocol::encode(r));
}

std::optional<HttpRequest> RecoverExchange::make()
{
    if (!m_keys.sign.isSet()) {
        fail(Error{ErrorCode::Malformed, "code of a kit"});
        return std::nullopt;
    }
    if (!m_log) return ask({});
    if (m_isEntrySent) return std::nullopt;
    if (auto drawn = drawDevice(); !drawn) {
        fail(drawn.error());
        return std::nullopt;
    }
    auto entry = membership::makeDeviceAdd(*m_log, m_device, now(), m_kit->user, m_device.publicKeys());
    if (!entry) {
        fail(entry.error());
        return std::nullopt;
    }
    m_isEntrySent = true;
    return ask(membership::encodeEntry(*entry));
}

// The device's keys are durable before they are told: a lost answer must not leave a second device behind.
Status RecoverExchange::drawDevice()
{
    if (m_device.sign.isSet()) return {};
    const auto key = m_keys.sign.publicKey();
    AANZET_TRY(auto kept, m_store.beginning(key.view()));
    if (kept) {
        AANZET_TRY(auto sign, crypto::SigningKey::fromSeed(kept->deviceSignSeed));
        AANZET_TRY(auto box, crypto::BoxKey::fromSeed(kept->deviceBoxSeed));
        m_device = {std::move(sign), std::move(box)};
        return {};
    }
    m_device = membership::DeviceKeys::generate();
    store::BeginningRow row;
    row.key = bytesOf(key.view());
    row.deviceSignSeed = bytesOf(m_device.sign.seed());
    row.deviceBoxSeed = bytesOf(m_device.box.seed());
    return m_store.keepBeginning(row);
}

Status RecoverExchange::refused(const Error& error, const protocol::ErrorBody*)
{
    // Somebody appended in the same moment, or this device's clock was wrong and the answer told the time.
    const bool again = (error.code == ErrorCode::LogConflict && m_isEntrySent) || error.code == ErrorCode::Skew;
    if (again && ++m_tries < 4) {
        m_isEntrySent = false;
        m_log.reset();
        return {};
    }
    return error;
}

Result<membership::OrgLog> RecoverExchange::checkedLog(const std::vector<Bytes>& bytes) const
{
    std::vector<membership::Entry> entries;
    for (const auto& e : bytes) {
        auto entry = membership::decodeEntry(e);
        if (!entry) return Error{ErrorCode::ServerNonsense, "organisation log entry"};
        entries.push_back(std::move(*entry));
    }
    if (entries.empty()) return Error{ErrorCode::ServerNonsense, "empty organisation log"};
    auto log = membership::OrgLog::fromEntries(std::move(entries));
    if (!log) return Error{ErrorCode::ServerNonsense, "organisation log does not verify"};
    if (log->org() != m_link.org || log->genesis() != m_link.genesis) return ErrorCode::LinkForeign;
    return log;
}

Status RecoverExchange::take(const HttpResponse& response)
{
    AANZET_TRY(auto answer, parse<protocol::RecoverResponse>(response));
    AANZET_TRY(auto log, checkedLog(answer.orgEntries));
    if (m_isEntrySent) {
        if (!answer.admitted || !log.state().isCurrent(m_device.id())) return Error{ErrorCode::ServerNonsense, "not in the log"};
        return adopt(std::move(log));
    }
    auto kit = membership::openKit(m_keys, m_link.org, m_link.genesis, answer.box);
    if (!kit) return Error{ErrorCode::ServerNonsense, "kit does not open"};
    if (!log.state().isCurrent(kit->user.id())) return ErrorCode::Revoked;
    m_kit = std::move(*kit);
    AANZET_CHECK(drawDevice());
    if (log.state().isCurrent(m_device.id())) return adopt(std::move(log));   // admitted the first time, the answer was lost
    m_log = std::move(log);
    return {};
}

Status RecoverExchange::adopt(membership::OrgLog log)
{
    store::ServerRow server;
    server.url = m_link.url;
    server.identity = m_link.serverIdentity;
    AANZET_CHECK(m_store.adoptJoin(std::move(m_kit->user), std::move(m_device), std::move(log), m_kit->personName, m_kit->organisationName, server, std::move(m_kit->laterBoxes)));
    finish();
    return {};
}

} // namespace aanzet::sync
