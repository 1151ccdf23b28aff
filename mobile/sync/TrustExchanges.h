// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/Trust.h"
#include "mobile/sync/DeviceRequest.h"
#include "mobile/sync/Exchange.h"
#include "shared/membership/Invitation.h"

namespace aanzet::sync {

// Appends entries to the organisation's log, one after the other, each made on the head that stands then. Somebody else's
// entry in between: read, and made again. CutOffMismatch: the person's work went on; sync, then once more.
class OrgEntriesExchange final : public Exchange
{
public:
    using Make = std::function<Result<membership::Entry>(store::Trust&)>;
    OrgEntriesExchange(store::Store& store, std::vector<Make> makers) : Exchange(store), m_makers(std::move(makers)) {}

protected:
    std::optional<protocol::HttpRequest> make() override;
    Status take(const protocol::HttpResponse& response) override;

private:
    std::vector<Make> m_makers;
    std::size_t m_at = 0;
    bool m_hasRead = false;
    std::optional<membership::Entry> m_entry;
    int m_conflicts = 0;
};

// A second device of the same person. The old device shows where the organisation is (a link without any secret), the new
// one shows its public keys (the request), the old one adds them to the log with the person's keys sealed to them, and the
// new one reads the log. NotFound: not added yet.
// Draws the new device's keys and keeps them, or the ones kept earlier for this organisation.
Result<DeviceRequest> requestDevice(store::Store& store, const membership::RecoveryLink& link);

class DeviceJoinExchange final : public Exchange
{
public:
    DeviceJoinExchange(store::Store& store, membership::RecoveryLink link, std::string name) : Exchange(store), m_link(std::move(link)), m_name(std::move(name)) {}
    Endpoint endpoint() const override { return {m_link.url, m_link.serverIdentity, {}}; }

protected:
    std::optional<protocol::HttpRequest> make() override;
    Status take(const protocol::HttpResponse& response) override;
    Status refused(const Error& error, const protocol::ErrorBody* body) override;
    void sign(protocol::HttpRequest& request) const override;   // the store has no organisation yet that would know the device

private:
    membership::RecoveryLink m_link;
    std::string m_name;
    membership::DeviceKeys m_device;
    std::vector<membership::Entry> m_entries;
    int m_tries = 0;
};

// The places of somebody who came back with two papers: the succession, then every space of theirs.
class InheritExchange final : public Exchange
{
public:
    InheritExchange(store::Store& store, membership::OrganisationKey key, const UserId& from) : Exchange(store), m_key(std::move(key)), m_from(from) {}
    std::size_t spaces() const { return m_spaces; }
    std::size_t closed() const { return m_closed; }      // sealed to another organisation key, or taken already

protected:
    std::optional<protocol::HttpRequest> make() override;
    Status take(const protocol::HttpResponse& response) override;

private:
    enum class State { Sync, Succession, Spaces, Places };
    membership::OrganisationKey m_key;
    UserId m_from;
    State m_state = State::Sync;
    std::vector<protocol::LogAppend> m_appends;
    std::vector<protocol::LogRead> m_reads;
    std::optional<membership::Entry> m_entry;
    std::size_t m_spaces = 0, m_closed = 0;
    int m_conflicts = 0;
};

} // namespace aanzet::sync
