// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/sync/Exchange.h"
#include "shared/membership/SafetyCode.h"

// Admitting somebody who was invited by mail: an admin reads who waits, compares the codes, and admits.
namespace aanzet::sync {

struct WaitingJoiner {
    SignPublicKey invite;                // names the request
    std::string label;                   // as the inviter wrote it; empty when it cannot be read here
    membership::Role role{};
    std::string code;                    // to be compared with the joiner's screen
    membership::UserAdd statement;
};

// Reads the waiting requests. Those that do not verify against the log are left out: nobody could admit them.
// For application admins; others get an empty list from the server.
class AdmissionsExchange : public Exchange
{
public:
    using Exchange::Exchange;
    const std::vector<WaitingJoiner>& waiting() const { return m_waiting; }

protected:
    std::optional<protocol::HttpRequest> make() override;
    Status take(const protocol::HttpResponse& response) override;

    bool m_isAsked = false;

private:
    std::vector<WaitingJoiner> m_waiting;
};

// Admits the request of one invite if its code is the one that was compared. NotFound: no such request now.
// NotAllowed: the code is another one, so the request was replaced meanwhile; look again.
class AdmitExchange final : public AdmissionsExchange
{
public:
    AdmitExchange(store::Store& store, const SignPublicKey& invite, std::string code)
        : AdmissionsExchange(store), m_invite(invite), m_code(std::move(code)) {}

protected:
    std::optional<protocol::HttpRequest> make() override;
    Status take(const protocol::HttpResponse& response) override;

private:
    SignPublicKey m_invite;
    std::string m_code;
    std::optional<membership::Entry> m_entry;
    int m_conflicts = 0;
};

// What a joiner who waits reads out: the codes of the own keys and of the organisation. NotFound: nobody waits here.
struct WaitingCodes {
    std::string joiner, organisation;
};
Result<WaitingCodes> waitingCodes(store::Store& store, const membership::Invitation& invitation);

} // namespace aanzet::sync
