// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/sync/Exchange.h"
#include "shared/membership/Invitation.h"
#include "shared/membership/KitBox.h"

namespace aanzet::sync {

// With the printed kit a new device becomes one of the person's own: fetches the sealed kit, opens it with the code, checks
// the organisation log against the link, and adds itself. What the person could read comes with the next sync.
// Errors beside those of every exchange: BadSignature (the server knows no such kit: a mistyped code, or a newer kit was
// made), LinkForeign (another organisation's server), Revoked.
class RecoverExchange final : public Exchange
{
public:
    RecoverExchange(store::Store& store, membership::RecoveryLink link, ByteView code16)
        : Exchange(store), m_link(std::move(link)), m_keys(membership::KitKeys::from(code16)) {}
    Endpoint endpoint() const override { return {m_link.url, m_link.serverIdentity, {}}; }

protected:
    std::optional<protocol::HttpRequest> make() override;
    Status take(const protocol::HttpResponse& response) override;
    Signed isSigned() const override { return Signed::No; }
    Status refused(const Error& error, const protocol::ErrorBody* body) override;

private:
    protocol::HttpRequest ask(Bytes entry);
    Result<membership::OrgLog> checkedLog(const std::vector<Bytes>& entries) const;
    Status drawDevice();
    Status adopt(membership::OrgLog log);

    membership::RecoveryLink m_link;
    membership::KitKeys m_keys;
    std::optional<membership::KitContent> m_kit;
    std::optional<membership::OrgLog> m_log;
    membership::DeviceKeys m_device;
    bool m_isEntrySent = false;
    int m_tries = 0;
};

} // namespace aanzet::sync
