// SPDX-License-Identifier: EUPL-1.2
#include "mobile/cli/Shell.h"
#include "mobile/sync/TrustExchanges.h"
#include "mobile/vault/RecoveryKit.h"
#include <QJsonArray>

// The organisation's key on three papers: made, countersigned, used.
namespace aanzet::cli {

// What a second administrator signs, as text that passes by mail: public, and bound to this very place of the log.
static std::string encodeProposal(const membership::Custody& custody)
{
    return "aanzet-custody:" + toBase64Url(membership::encodeBody(custody));
}
static Result<membership::Custody> parseProposal(std::string_view text)
{
    constexpr std::string_view head = "aanzet-custody:";
    if (!text.starts_with(head)) return ErrorCode::LinkBroken;
    auto body = fromBase64Url(text.substr(head.size()));
    auto custody = body ? membership::decodeCustody(*body) : Result<membership::Custody>(ErrorCode::LinkBroken);
    if (!custody) return ErrorCode::LinkBroken;
    return custody;
}

void Shell::makeCustody(const QJsonObject&, Answer answer)
{
    auto s = member();
    if (!s) return answer(failure(s.error()));
    const auto& state = (*s)->orgLog()->state();
    if (!state.isAdmin((*s)->user())) return answer(failure(ErrorCode::NotAllowed));
    auto ceremony = membership::makeCeremony((*s)->orgLog()->org());
    QJsonArray papers;
    for (const auto& p : ceremony.papers) papers.append(text(vault::kitText(p.view())));
    QJsonObject result{{QStringLiteral("papers"), papers}, {QStringLiteral("proposal"), QJsonValue()}};
    if (state.actingAdmins() >= 2) {
        result.insert(QStringLiteral("proposal"), text(encodeProposal(ceremony.custody)));
        return answer(ok(result));
    }
    appendOrg({[this, custody = ceremony.custody](store::Trust&) { return membership::makeCustody(*m_store->orgLog(), m_store->deviceKeys(), m_store->trustedNow(), custody); }},
              std::move(answer), result);
}

void Shell::signCustody(const QJsonObject& in, Answer answer)
{
    auto s = member();
    auto typed = textMember(in, "proposal");
    if (!s) return answer(failure(s.error()));
    if (!typed) return answer(failure(typed.error()));
    auto custody = parseProposal(*typed);
    if (!custody) return answer(failure(custody.error()));
    if (!(*s)->orgLog()->state().isAdmin((*s)->user())) return answer(failure(ErrorCode::NotAllowed));
    // On the newest head: another entry in between, and it has to be signed again.
    appendOrg({}, [this, answer, custody = *custody](const QJsonObject& synced) {
        if (!synced.value(QLatin1String("ok")).toBool()) return answer(synced);
        const auto& log = *m_store->orgLog();
        auto c = custody;
        c.secondDevice = m_store->device();
        c.secondSignature = m_store->deviceKeys().sign.sign(membership::custodyStatement(log.org(), log.size(), log.head(), c));
        answer(ok({{QStringLiteral("proposal"), text(encodeProposal(c))}}));
    }, {});
}

void Shell::finishCustody(const QJsonObject& in, Answer answer)
{
    auto s = member();
    auto typed = textMember(in, "proposal");
    if (!s) return answer(failure(s.error()));
    if (!typed) return answer(failure(typed.error()));
    auto custody = parseProposal(*typed);
    if (!custody) return answer(failure(custody.error()));
    appendOrg({[this, c = *custody](store::Trust&) { return membership::makeCustody(*m_store->orgLog(), m_store->deviceKeys(), m_store->trustedNow(), c); }},
              [answer](const QJsonObject& done) {
                  if (done.value(QLatin1String("code")).toString() == QLatin1String("BAD_SIGNATURE"))
                      return answer(failure(ErrorCode::LogConflict, "The members changed since it was signed. Let the second administrator sign again."));
                  answer(done);
              }, {});
}

void Shell::custody(const QJsonObject&, Answer answer)
{
    auto s = member();
    if (!s) return answer(failure(s.error()));
    const auto& log = *(*s)->orgLog();
    QJsonArray uses;
    for (std::uint64_t i = 0; i < log.size(); ++i) {
        if (log.entry(i).kind != static_cast<std::uint8_t>(membership::OrgKind::Succession)) continue;
        if (auto b = membership::decodeSuccession(log.entry(i).body))
            uses.append(QJsonObject{{QStringLiteral("from"), hex(b->from)}, {QStringLiteral("to"), hex(b->to)}, {QStringLiteral("at"), timeText(log.entry(i).time)}});
    }
    answer(ok({{QStringLiteral("named"), log.state().custody.has_value()}, {QStringLiteral("uses"), uses}}));
}

void Shell::useCustody(const QJsonObject& in, Answer answer)
{
    auto s = member();
    auto from = idMember<UserId>(in, "from");
    if (!s) return answer(failure(s.error()));
    if (!from) return answer(failure(from.error()));
    const auto papers = in.value(QLatin1String("papers")).toArray();
    std::vector<crypto::SecretBytes> codes;
    for (const auto& p : papers) {
        auto code = vault::parseKit(p.toString().toStdString());
        if (!code) return answer(failure(ErrorCode::BadRequest, "This is not the code of a paper. Look again at the printed page."));
        codes.emplace_back(std::move(*code));
    }
    if (codes.size() != 2) return answer(failure(ErrorCode::BadRequest, "Two papers are needed."));
    const auto& log = *(*s)->orgLog();
    if (!log.state().custody) return answer(failure(ErrorCode::NotFound, "The organisation has no key on paper."));
    auto key = membership::openCustody(log.org(), *log.state().custody, codes[0].view(), codes[1].view());
    if (!key) return answer(failure(ErrorCode::NotFound, "These two papers do not open the organisation's key. Two different papers of the newest set are needed."));
    auto exchange = std::make_unique<sync::InheritExchange>(**s, std::move(*key), *from);
    run(std::move(exchange), [this, answer](sync::Exchange& e) {
        if (!e.outcome()) return answer(failure(e.outcome().error()));
        m_book->event(store::AccessAction::RecoveryUsed);
        const auto& used = static_cast<sync::InheritExchange&>(e);
        const QJsonObject result{{QStringLiteral("spaces"), qint64(used.spaces())}, {QStringLiteral("closed"), qint64(used.closed())}};
        settleLogs(answer, result);
    });
}

} // namespace aanzet::cli
