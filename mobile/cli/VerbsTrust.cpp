// SPDX-License-Identifier: EUPL-1.2
#include "mobile/cli/Shell.h"
#include "mobile/sync/OrgRound.h"
#include <QJsonArray>

// Devices and people who come and go.
namespace aanzet::cli {

static QString layerWord(bool client, bool dossier, bool safety)
{
    if (safety && !client && !dossier) return QStringLiteral("safety");
    return client && dossier ? QStringLiteral("both") : client ? QStringLiteral("client") : QStringLiteral("professional");
}
static const char* rightWord(membership::Right r)
{
    return r == membership::Right::Manage ? "manage" : r == membership::Right::Write ? "write" : "read";
}

void Shell::devices(const QJsonObject&, Answer answer)
{
    auto s = member();
    if (!s) return answer(failure(s.error()));
    QJsonArray all;
    for (const auto& d : store::Trust(**s).devices())
        all.append(QJsonObject{{QStringLiteral("device"), hex(d.device)}, {QStringLiteral("user"), hex(d.user)}, {QStringLiteral("current"), d.isCurrent},
                               {QStringLiteral("this"), d.isThis}, {QStringLiteral("wipe"), d.isWipeOrdered},
                               {QStringLiteral("lastHeard"), d.lastHeard == WallTime{} ? QJsonValue() : QJsonValue(timeText(d.lastHeard))}});
    answer(ok({{QStringLiteral("devices"), all}}));
}

void Shell::appendOrg(std::vector<OrgMaker> makers, Answer answer, QJsonObject result)
{
    const bool isAlone = m_store->server().url.empty();
    if (!isAlone) {
        if (!makers.empty()) m_book->event(store::AccessAction::People);
        flushBook();
    }
    sync::appendToOrg(*m_store, m_batchSize, [this](std::unique_ptr<sync::Exchange> exchange, std::function<void(sync::Exchange&)> done) { run(std::move(exchange), std::move(done)); },
                      std::move(makers), [=, this](const Status& done) {
                          if (obeysWipe(answer)) return;
                          if (!done) return answer(failure(done.error()));
                          if (isAlone) return answer(ok(result));
                          settleLogs(answer, result);
                      });
}

void Shell::revokeDevice(const QJsonObject& in, Answer answer)
{
    auto s = member();
    auto device = idMember<DeviceId>(in, "device");
    if (!s) return answer(failure(s.error()));
    if (!device) return answer(failure(device.error()));
    const auto* known = (*s)->orgLog()->state().device(*device);
    if (!known) return answer(failure(ErrorCode::NotFound));
    std::vector<OrgMaker> makers;
    if (!known->isRevoked()) makers.push_back([id = *device](store::Trust& t) { return t.deviceRevoke(id); });
    if (in.value(QLatin1String("wipe")).toBool() && !known->isWipeOrdered) makers.push_back([id = *device](store::Trust& t) { return t.wipe(id); });
    if (makers.empty()) return answer(failure(ErrorCode::AlreadyExists));
    appendOrg(std::move(makers), std::move(answer), {});
}

void Shell::revokeUser(const QJsonObject& in, Answer answer)
{
    auto s = member();
    auto user = idMember<UserId>(in, "user");
    if (!s) return answer(failure(s.error()));
    if (!user) return answer(failure(user.error()));
    appendOrg({[id = *user](store::Trust& t) { return t.userRevoke(id); }}, std::move(answer), {});
}

void Shell::changeRole(const QJsonObject& in, Answer answer)
{
    auto s = member();
    auto user = idMember<UserId>(in, "user");
    auto role = roleOf(in);
    if (!s) return answer(failure(s.error()));
    if (!user || !role) return answer(failure(user ? role.error() : user.error()));
    appendOrg({[this, id = *user, r = *role](store::Trust&) { return membership::makeRoleChange(*m_store->orgLog(), m_store->deviceKeys(), m_store->trustedNow(), id, r); }},
              std::move(answer), {});
}

void Shell::deviceContents(const QJsonObject& in, Answer answer)
{
    auto s = member();
    auto device = idMember<DeviceId>(in, "device");
    if (!s) return answer(failure(s.error()));
    if (!device) return answer(failure(device.error()));
    auto lost = store::Trust(**s).contents(*device);
    if (!lost) return answer(failure(lost.error()));
    QJsonArray all;
    for (const auto& h : *lost)
        all.append(QJsonObject{{QStringLiteral("household"), hex(h.household)}, {QStringLiteral("name"), h.name.empty() ? QJsonValue() : QJsonValue(text(h.name))},
                               {QStringLiteral("layer"), layerWord(h.client, h.dossier, h.safety)}, {QStringLiteral("right"), QLatin1String(rightWord(h.right))},
                               {QStringLiteral("safety"), h.safety}, {QStringLiteral("since"), timeText(h.since)}});
    answer(ok({{QStringLiteral("households"), all}}));
}

void Shell::inviteDevice(const QJsonObject&, Answer answer)
{
    auto s = member();
    if (!s) return answer(failure(s.error()));
    auto link = (*s)->recoveryLink();
    if (!link) return answer(failure(ErrorCode::Offline, "A second device needs a server. Join one first."));
    answer(ok({{QStringLiteral("link"), text(membership::encodeLink(*link))}}));
}

void Shell::joinDevice(const QJsonObject& in, Answer answer)
{
    auto s = opened();
    auto linkText = textMember(in, "link"), name = textMember(in, "name");
    if (!s) return answer(failure(s.error()));
    if (!linkText || !name) return answer(failure(linkText ? name.error() : linkText.error()));
    if ((*s)->hasOrganisation()) return answer(failure(ErrorCode::AlreadyMember));
    auto link = membership::parseRecoveryLink(*linkText);
    if (!link) return answer(failure(link.error()));
    auto request = sync::requestDevice(**s, *link);
    if (!request) return answer(failure(request.error()));
    const auto shown = text(sync::encodeDeviceRequest(*request));
    run(std::make_unique<sync::DeviceJoinExchange>(**s, std::move(*link), *name), [this, answer, shown](sync::Exchange& e) {
        if (!e.outcome() && e.outcome().code() == ErrorCode::Pending)
            return answer(ok({{QStringLiteral("request"), shown}, {QStringLiteral("user"), QJsonValue()}}));
        if (!e.outcome()) return answer(failure(e.outcome().error()));
        answer(ok({{QStringLiteral("request"), QJsonValue()}, {QStringLiteral("user"), hex(m_store->user())}}));
    });
}

void Shell::addDevice(const QJsonObject& in, Answer answer)
{
    auto s = member();
    auto typed = textMember(in, "request");
    if (!s) return answer(failure(s.error()));
    if (!typed) return answer(failure(typed.error()));
    auto request = sync::parseDeviceRequest(*typed);
    if (!request) return answer(failure(request.error()));
    if (request->org != (*s)->orgLog()->org()) return answer(failure(ErrorCode::LinkForeign));
    appendOrg({[device = request->device](store::Trust& t) { return t.deviceAdd(device); }}, std::move(answer), {{QStringLiteral("device"), hex(request->device.id())}});
}

} // namespace aanzet::cli
