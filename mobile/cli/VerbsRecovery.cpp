// SPDX-License-Identifier: EUPL-1.2
#include "mobile/cli/Shell.h"
#include "mobile/store/HandedKit.h"
#include "mobile/sync/RecoverExchange.h"
#include "mobile/vault/RecoveryKit.h"
#include <QJsonArray>

// The printed kit and the passphrase: made, typed back, used.
namespace aanzet::cli {

static Result<Bytes> kitMember(const QJsonObject& in)
{
    AANZET_TRY(auto typed, textMember(in, "kit"));
    auto code = vault::parseKit(typed);
    crypto::wipe(typed.data(), typed.size());
    if (!code) return Error{ErrorCode::BadRequest, "This is not the code of a recovery kit. Look again at the printed page."};
    return code;
}

void Shell::recoveryKit(const QJsonObject&, Answer answer)
{
    auto s = member();
    if (!s) return answer(failure(s.error()));
    const auto waiting = store::waitingKit(*m_vault);
    auto kit = waiting && *waiting ? Result<std::string>(**waiting) : store::handOutKit(*m_vault, **s);
    if (!kit) return answer(failure(kit.error()));
    const auto link = (*s)->recoveryLink();
    answer(ok({{QStringLiteral("recoveryKit"), text(*kit)}, {QStringLiteral("link"), link ? QJsonValue(text(membership::encodeLink(*link))) : QJsonValue()}}));
}

void Shell::confirmRecovery(const QJsonObject& in, Answer answer)
{
    auto s = member();
    if (!s) return answer(failure(s.error()));
    if ((*s)->recoveryConfirmed()) return answer(ok());
    QString typed;
    const auto given = in.value(QLatin1String("groups"));
    if (given.isArray())
        for (const auto& g : given.toArray()) typed += g.toString() + QLatin1Char(' ');
    else typed = given.toString();
    const auto done = store::confirmKit(*m_vault, **s, typed.toStdString());
    if (!done && done.error().detail == "groups")
        return answer(failure(ErrorCode::RecoveryNotConfirmed, "These groups are not on the recovery kit. Look again at the printed page."));
    if (!done) return answer(failure(done.error()));
    answer(ok());
}

void Shell::recover(const QJsonObject& in, Answer answer)
{
    auto s = opened();
    auto linkText = textMember(in, "link");
    auto code = kitMember(in);
    if (!s) return answer(failure(s.error()));
    if (!linkText || !code) return answer(failure(linkText ? code.error() : linkText.error()));
    if ((*s)->hasOrganisation()) return answer(failure(ErrorCode::AlreadyMember));
    auto link = membership::parseRecoveryLink(*linkText);
    if (!link) return answer(failure(link.error()));
    auto exchange = std::make_unique<sync::RecoverExchange>(**s, std::move(*link), *code);
    crypto::wipe(code->data(), code->size());
    run(std::move(exchange), [this, answer](sync::Exchange& e) {
        if (!e.outcome() && e.outcome().code() == ErrorCode::BadSignature)
            return answer(failure(ErrorCode::NotFound, "The server knows no recovery kit with this code. Check the code, and use the newest kit."));
        if (!e.outcome()) return answer(failure(e.outcome().error()));
        answer(ok({{QStringLiteral("organisation"), text(m_store->organisationName())}, {QStringLiteral("user"), hex(m_store->user())}}));
    });
}

void Shell::changePassphrase(const QJsonObject& in, Answer answer)
{
    auto s = opened();
    auto old = textMember(in, "passphrase"), fresh = textMember(in, "new");
    if (!s) return answer(failure(s.error()));
    if (!old || !fresh) return answer(failure(old ? fresh.error() : old.error()));
    const auto done = m_vault->changePassphrase(viewOf(*old), viewOf(*fresh));
    crypto::wipe(old->data(), old->size());
    crypto::wipe(fresh->data(), fresh->size());
    answer(done ? ok() : failure(done.error()));
}

void Shell::resetPassphrase(const QJsonObject& in, Answer answer)
{
    auto there = opened();
    if (!there && there.code() != ErrorCode::Locked) return answer(failure(there.error()));
    auto code = kitMember(in);
    auto fresh = textMember(in, "new");
    if (!code || !fresh) return answer(failure(code ? fresh.error() : code.error()));
    const auto done = [&]() -> Status {
        if (!m_store) {
            if (!m_vault->isOpen()) AANZET_CHECK(m_vault->unlockWithKit(*code));
            AANZET_CHECK(m_vault->resetPassphrase(viewOf(*fresh)));
            return openStore();
        }
        return Error{ErrorCode::BadRequest, "The vault is open. Use passphrase.change."};
    }();
    crypto::wipe(code->data(), code->size());
    crypto::wipe(fresh->data(), fresh->size());
    if (!done) {
        if (!m_store && m_vault->isOpen()) m_vault->lock();
        if (done.code() == ErrorCode::WrongPassphrase)
            return answer(failure(ErrorCode::NotFound, "This kit does not open this vault. Check the code, and use the newest kit."));
        return answer(failure(done.error()));
    }
    answer(ok({{QStringLiteral("user"), m_store->hasOrganisation() ? QJsonValue(hex(m_store->user())) : QJsonValue()}}));
}

} // namespace aanzet::cli
