// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/sync/Exchange.h"
#include "mobile/sync/ServerAddress.h"

// The conversations beside sync: founding, joining, inviting, joining a server later, asking for history.
namespace aanzet::sync {

class FoundExchange final : public Exchange
{
public:
    FoundExchange(store::Store& store, ServerAddress address, std::string organisation, std::string person)
        : Exchange(store), m_address(std::move(address)), m_organisation(std::move(organisation)), m_person(std::move(person)) {}
    Endpoint endpoint() const override { return {m_address.url, m_address.identity, m_certificate}; }
    void setCertificate(Bytes der) { m_certificate = std::move(der); }

protected:
    std::optional<protocol::HttpRequest> make() override;
    Status take(const protocol::HttpResponse& response) override;
    Signed isSigned() const override { return Signed::No; }
    bool isFirstContact() const override { return m_address.identity.isZero(); }

private:
    ServerAddress m_address;
    std::string m_organisation, m_person;
    Bytes m_certificate;
    std::optional<store::Store::Founding> m_founding;
};

// An organisation that began without a server brings itself to one.
class ServerJoinExchange final : public Exchange
{
public:
    ServerJoinExchange(store::Store& store, ServerAddress address) : Exchange(store), m_address(std::move(address)) {}
    Endpoint endpoint() const override { return {m_address.url, m_address.identity, {}}; }

protected:
    std::optional<protocol::HttpRequest> make() override;
    Status take(const protocol::HttpResponse& response) override;
    Signed isSigned() const override { return Signed::No; }
    bool isFirstContact() const override { return m_address.identity.isZero(); }

private:
    store::ServerRow server() const;
    ServerAddress m_address;
    std::optional<protocol::FoundRequest> m_request;
};

// Reads the log with the invite key, checks it against what the invitation pinned, then joins.
class JoinExchange final : public Exchange
{
public:
    JoinExchange(store::Store& store, membership::Invitation invitation, std::string person)
        : Exchange(store), m_invitation(std::move(invitation)), m_person(std::move(person)) {}
    Endpoint endpoint() const override { return {m_invitation.url, m_invitation.serverIdentity, {}}; }

protected:
    std::optional<protocol::HttpRequest> make() override;
    Status take(const protocol::HttpResponse& response) override;
    Signed isSigned() const override { return Signed::No; }
    Status refused(const Error& error, const protocol::ErrorBody* body) override;

private:
    protocol::HttpRequest ask(Bytes entry);
    Status adopt(membership::OrgLog log);
    bool takeKept(const store::BeginningRow& kept);
    membership::Invitation m_invitation;
    std::string m_person;
    std::optional<membership::OrgLog> m_log;
    membership::UserKeys m_user;
    membership::DeviceKeys m_device;
    bool m_isEntrySent = false;
    bool m_isKeptSent = false;
    int m_tries = 0;
};

class InviteExchange final : public Exchange
{
public:
    InviteExchange(store::Store& store, std::string name, membership::Role role, bool admitAtOnce)
        : Exchange(store), m_name(std::move(name)), m_role(role), m_admitAtOnce(admitAtOnce) {}
    const std::string& link() const { return m_link; }

protected:
    std::optional<protocol::HttpRequest> make() override;
    Status take(const protocol::HttpResponse& response) override;

private:
    std::string m_name;
    membership::Role m_role;
    bool m_admitAtOnce;
    std::optional<store::Store::InvitationDraft> m_draft;
    std::string m_link;
    int m_conflicts = 0;
};

class HistoryExchange final : public Exchange
{
public:
    HistoryExchange(store::Store& store, const SpaceId& space, const RecordId& record, std::optional<FieldId> field)
        : Exchange(store), m_request{space, record, field, 0} {}
    const std::vector<protocol::HistoryItem>& items() const { return m_items; }

protected:
    std::optional<protocol::HttpRequest> make() override;
    Status take(const protocol::HttpResponse& response) override;

    Status refused(const Error& error, const protocol::ErrorBody* body) override;

private:
    Status takeStubs(const protocol::HttpResponse& response);

    protocol::HistoryRequest m_request;
    bool m_isStubs = false;              // the bodies have come; now the batches that say whose they are
    std::uint64_t m_stubs = 0;
    std::set<Hash32> m_seenStubs;
    std::vector<protocol::HistoryItem> m_items;
    std::set<record::Dot> m_seen;
};

} // namespace aanzet::sync
