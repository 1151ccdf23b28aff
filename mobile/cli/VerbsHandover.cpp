// SPDX-License-Identifier: EUPL-1.2
#include "mobile/cli/Shell.h"
#include <QJsonArray>

// A household goes to a colleague: offered, accepted; or all of somebody who leaves, in one act.
namespace aanzet::cli {

void Shell::offerHousehold(const QJsonObject& in, Answer answer)
{
    auto s = member();
    auto household = idMember<SpaceId>(in, "household");
    auto user = idMember<UserId>(in, "user");
    if (!s) return answer(failure(s.error()));
    if (!household || !user) return answer(failure(household ? user.error() : household.error()));
    if (auto done = store::Trust(**s).offer(*household, *user); !done) return answer(failure(done.error()));
    m_book->event(store::AccessAction::Handover, *household);
    settleLogs(std::move(answer), {});
}

void Shell::acceptHousehold(const QJsonObject& in, Answer answer)
{
    auto s = member();
    auto household = idMember<SpaceId>(in, "household");
    if (!s) return answer(failure(s.error()));
    if (!household) return answer(failure(household.error()));
    if (auto done = store::Trust(**s).accept(*household); !done) return answer(failure(done.error()));
    m_book->event(store::AccessAction::Handover, *household);
    settleLogs(std::move(answer), {});
}

void Shell::withdrawOffer(const QJsonObject& in, Answer answer)
{
    auto s = member();
    auto household = idMember<SpaceId>(in, "household");
    if (!s) return answer(failure(s.error()));
    if (!household) return answer(failure(household.error()));
    if (auto done = store::Trust(**s).takeBack(*household); !done) return answer(failure(done.error()));
    m_book->event(store::AccessAction::Handover, *household);
    settleLogs(std::move(answer), {});
}

void Shell::handovers(const QJsonObject&, Answer answer)
{
    auto s = member();
    if (!s) return answer(failure(s.error()));
    QJsonArray all;
    for (const auto& o : store::Trust(**s).offers())
        all.append(QJsonObject{{QStringLiteral("household"), hex(o.household)}, {QStringLiteral("name"), text(o.name)},
                               {QStringLiteral("from"), hex(o.from)}, {QStringLiteral("to"), hex(o.to)}});
    answer(ok({{QStringLiteral("handovers"), all}}));
}

void Shell::reassignHouseholds(const QJsonObject& in, Answer answer)
{
    auto s = member();
    auto from = idMember<UserId>(in, "from"), to = idMember<UserId>(in, "to");
    if (!s) return answer(failure(s.error()));
    if (!from || !to) return answer(failure(from ? to.error() : from.error()));
    auto done = store::Trust(**s).reassign(*from, *to);
    if (!done) return answer(failure(done.error()));
    m_book->event(store::AccessAction::Handover, {}, from->hex());
    settleLogs(std::move(answer), {{QStringLiteral("households"), qint64(done->households)}, {QStringLiteral("refused"), qint64(done->refused)}});
}

} // namespace aanzet::cli
