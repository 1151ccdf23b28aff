// SPDX-License-Identifier: EUPL-1.2
#include "mobile/cli/Shell.h"
#include "mobile/store/Lease.h"
#include <QJsonArray>

// Who read what, and how long this device goes on without its server.
namespace aanzet::cli {

static QJsonValue orNull(WallTime t) { return t == WallTime{} ? QJsonValue() : QJsonValue(timeText(t)); }

void Shell::accessLog(const QJsonObject& in, Answer answer)
{
    auto s = member();
    if (!s) return answer(failure(s.error()));
    std::optional<SpaceId> household;
    if (const auto h = in.value(QLatin1String("household")); !h.isNull() && !h.isUndefined()) {
        auto id = idMember<SpaceId>(in, "household");
        if (!id) return answer(failure(id.error()));
        household = *id;
    }
    auto report = store::readAccess(**s, household);
    if (!report) return answer(failure(report.error()));
    m_book->event(store::AccessAction::ReadLog, household.value_or(SpaceId{}));
    QJsonArray lines;
    for (const auto& [l, device] : report->lines) {
        const auto* type = findType(l.type);
        const auto action = store::actionName(l.action);
        lines.append(QJsonObject{{QStringLiteral("at"), timeText(l.at)}, {QStringLiteral("user"), hex(l.user)}, {QStringLiteral("device"), hex(device)},
                                 {QStringLiteral("action"), QString::fromUtf8(action.data(), qsizetype(action.size()))},
                                 {QStringLiteral("household"), l.household.isZero() ? QJsonValue() : QJsonValue(hex(l.household))},
                                 {QStringLiteral("layer"), l.household.isZero() || !l.type ? QJsonValue() : QJsonValue(l.isProfessional ? QStringLiteral("professional") : QStringLiteral("client"))},
                                 {QStringLiteral("type"), type ? QJsonValue(QString::fromUtf8(type->name.data(), qsizetype(type->name.size()))) : QJsonValue()},
                                 {QStringLiteral("reason"), l.reason.empty() ? QJsonValue() : QJsonValue(text(l.reason))}});
    }
    answer(ok({{QStringLiteral("lines"), lines}, {QStringLiteral("sealed"), qint64(report->sealed)}, {QStringLiteral("gaps"), qint64(report->gaps)},
               {QStringLiteral("broken"), qint64(report->broken)}}));
}

void Shell::lease(const QJsonObject&, Answer answer)
{
    auto s = opened(Lease::NotAsked);
    if (!s) return answer(failure(s.error()));
    auto state = store::checkLease(*m_vault, **s, *m_options.workClock);
    if (!state) return answer(failure(state.error()));
    answer(ok({{QStringLiteral("over"), state->isOver}, {QStringLiteral("until"), orNull(state->until)}, {QStringLiteral("override"), orNull(state->overrideUntil)}}));
}

void Shell::overrideLease(const QJsonObject& in, Answer answer)
{
    auto s = member(Lease::NotAsked);
    auto reason = textMember(in, "reason");
    if (!s) return answer(failure(s.error()));
    if (!reason) return answer(failure(reason.error()));
    // Written down before it opens.
    m_book->event(store::AccessAction::LeaseOverride, {}, *reason);
    if (auto done = store::overrideLease(*m_vault, **s, *m_options.workClock, *reason); !done) return answer(failure(done.error()));
    auto state = store::checkLease(*m_vault, **s, *m_options.workClock);
    if (!state) return answer(failure(state.error()));
    answer(ok({{QStringLiteral("until"), orNull(state->overrideUntil)}}));
}

} // namespace aanzet::cli
