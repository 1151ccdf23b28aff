// SPDX-License-Identifier: EUPL-1.2
#include "mobile/cli/Shell.h"
#include "mobile/sync/AdmissionExchanges.h"
#include <QJsonArray>

// Somebody who was invited by mail: the codes that two people compare, and the admission.
namespace aanzet::cli {

void Shell::joinCodes(const QJsonObject& in, Answer answer)
{
    auto s = opened();
    auto link = textMember(in, "link");
    if (!s) return answer(failure(s.error()));
    if (!link) return answer(failure(link.error()));
    if ((*s)->hasOrganisation()) return answer(failure(ErrorCode::AlreadyMember));
    auto invitation = membership::parseInvitation(*link, (*s)->trustedNow());
    if (!invitation) return answer(failure(invitation.error()));
    auto codes = sync::waitingCodes(**s, *invitation);
    if (!codes) return answer(failure(codes.error()));
    answer(ok({{QStringLiteral("code"), text(codes->joiner)}, {QStringLiteral("organisationCode"), text(codes->organisation)}}));
}

void Shell::admissions(const QJsonObject&, Answer answer)
{
    auto s = member();
    if (!s) return answer(failure(s.error()));
    if (!(*s)->orgLog()->state().isAdmin((*s)->user())) return answer(failure(ErrorCode::NotAllowed));
    if ((*s)->server().url.empty()) return answer(failure(ErrorCode::Offline));
    run(std::make_unique<sync::AdmissionsExchange>(**s), [this, answer](sync::Exchange& e) {
        if (!e.outcome()) return answer(failure(e.outcome().error()));
        QJsonArray waiting;
        for (const auto& w : static_cast<sync::AdmissionsExchange&>(e).waiting())
            waiting.append(QJsonObject{{QStringLiteral("invite"), hex(w.invite)}, {QStringLiteral("label"), text(w.label)},
                                       {QStringLiteral("role"), QLatin1String(roleName(w.role))}, {QStringLiteral("code"), text(w.code)}});
        auto code = membership::organisationCode(m_store->orgLog()->org(), m_store->orgLog()->genesis());
        if (!code) return answer(failure(code.error()));
        answer(ok({{QStringLiteral("waiting"), waiting}, {QStringLiteral("organisationCode"), text(*code)}}));
    });
}

void Shell::admit(const QJsonObject& in, Answer answer)
{
    auto s = member();
    auto invite = SignPublicKey::fromHex(in.value(QLatin1String("invite")).toString().toStdString());
    auto code = textMember(in, "code");
    if (!s) return answer(failure(s.error()));
    if (!invite) return answer(failure(ErrorCode::BadRequest, "The member 'invite' must be 64 hex digits."));
    if (!code) return answer(failure(code.error()));
    if (!(*s)->orgLog()->state().isAdmin((*s)->user())) return answer(failure(ErrorCode::NotAllowed));
    run(std::make_unique<sync::AdmitExchange>(**s, *invite, *code), [this, answer](sync::Exchange& e) {
        if (!e.outcome()) return answer(failure(e.outcome().error()));
        settleLogs(answer, {});
    });
}

void Shell::invites(const QJsonObject&, Answer answer)
{
    auto s = member();
    if (!s) return answer(failure(s.error()));
    QJsonArray open;
    const auto& state = (*s)->orgLog()->state();
    for (const auto& [key, invite] : *state.invites) {
        if (!invite.isOpen((*s)->trustedNow()) || !state.mayWithdraw((*s)->user(), invite)) continue;
        open.append(QJsonObject{{QStringLiteral("invite"), hex(key)}, {QStringLiteral("label"), text((*s)->inviteLabel(key))},
                                {QStringLiteral("role"), QLatin1String(roleName(invite.invite.role))},
                                {QStringLiteral("expires"), timeText(invite.invite.expires)}, {QStringLiteral("admit"), invite.invite.admitUntil != WallTime{}}});
    }
    answer(ok({{QStringLiteral("invites"), open}}));
}

void Shell::withdrawInvite(const QJsonObject& in, Answer answer)
{
    auto s = member();
    auto invite = SignPublicKey::fromHex(in.value(QLatin1String("invite")).toString().toStdString());
    if (!s) return answer(failure(s.error()));
    if (!invite) return answer(failure(ErrorCode::BadRequest, "The member 'invite' must be 64 hex digits."));
    appendOrg({[this, key = *invite](store::Trust&) { return membership::makeInviteWithdraw(*m_store->orgLog(), m_store->deviceKeys(), m_store->trustedNow(), key); }},
              std::move(answer), {});
}

} // namespace aanzet::cli
