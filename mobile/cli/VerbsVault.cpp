// SPDX-License-Identifier: EUPL-1.2
#include "mobile/cli/Shell.h"
#include "mobile/store/HandedKit.h"
#include "mobile/store/Safety.h"
#include "mobile/sync/Exchanges.h"
#include <QJsonArray>

namespace aanzet::cli {

void Shell::create(const QJsonObject& in, Answer answer)
{
    auto passphrase = textMember(in, "passphrase");
    if (!passphrase) return answer(failure(passphrase.error()));
    if (m_vault) return answer(failure(ErrorCode::AlreadyExists));
    auto made = vault::Vault::create(m_options.vaultFolder, viewOf(*passphrase));
    crypto::wipe(passphrase->data(), passphrase->size());
    if (!made) return answer(failure(made.error()));
    m_vault = std::move(*made);
    if (auto store = openStore(); !store) return answer(failure(store.error()));
    answer(ok());
}

void Shell::unlock(const QJsonObject& in, Answer answer)
{
    auto passphrase = textMember(in, "passphrase");
    if (!passphrase) return answer(failure(passphrase.error()));
    if (auto there = opened(Lease::NotAsked); !there && there.code() != ErrorCode::Locked) return answer(failure(there.error()));
    if (!m_store) {
        auto done = m_vault->isOpen() ? Status() : m_vault->unlock(viewOf(*passphrase));
        crypto::wipe(passphrase->data(), passphrase->size());
        if (!done) return answer(failure(done.error()));
        if (auto store = openStore(); !store) return answer(failure(store.error()));
    }
    answer(ok({{QStringLiteral("user"), m_store->hasOrganisation() ? QJsonValue(hex(m_store->user())) : QJsonValue()}}));
}

void Shell::lock(const QJsonObject&, Answer answer)
{
    if (auto there = opened(); !there && there.code() != ErrorCode::Locked) return answer(failure(there.error()));
    m_exchange.reset();
    m_store.reset();
    m_book.reset();
    m_vault->lock();
    answer(ok());
}

void Shell::found(const QJsonObject& in, Answer answer)
{
    auto s = opened();
    auto organisation = textMember(in, "organisation"), name = textMember(in, "name");
    if (!s) return answer(failure(s.error()));
    if (!organisation || !name) return answer(failure(organisation ? name.error() : organisation.error()));
    const auto waiting = store::waitingKit(*m_vault);
    const bool lacksKit = (*s)->hasOrganisation() && !(*s)->recoveryConfirmed() && waiting.ok() && !*waiting;   // stopped before it was handed out
    if ((*s)->hasOrganisation() && !lacksKit) return answer(failure(ErrorCode::AlreadyMember));

    // A founder without a kit could lock everybody out: without one no household is made.
    const auto handOut = [this, answer](Status founded) {
        if (!founded) return answer(failure(founded.error()));
        auto kit = store::handOutKit(*m_vault, *m_store);
        if (!kit) return answer(failure(kit.error()));
        answer(ok({{QStringLiteral("recoveryKit"), text(*kit)}}));
    };
    if (lacksKit) return handOut({});
    const auto server = in.value(QLatin1String("server"));
    if (server.isNull() || server.isUndefined()) {
        auto founding = m_store->prepareFounding(*organisation, *name, {});
        return handOut(founding ? m_store->adopt(std::move(*founding)) : Status(founding.error()));
    }
    auto address = sync::parseServerAddress(server.toString().toStdString());
    if (!address) return answer(failure(address.error()));
    run(std::make_unique<sync::FoundExchange>(**s, *address, *organisation, *name), [handOut](sync::Exchange& e) { handOut(e.outcome()); });
}

void Shell::joinServer(const QJsonObject& in, Answer answer)
{
    auto s = member();
    auto link = textMember(in, "link");
    if (!s) return answer(failure(s.error()));
    if (!link) return answer(failure(link.error()));
    auto address = sync::parseServerAddress(*link);
    if (!address) return answer(failure(address.error()));
    run(std::make_unique<sync::ServerJoinExchange>(**s, *address), [answer](sync::Exchange& e) {
        answer(e.outcome() ? ok() : failure(e.outcome().error()));
    });
}

Result<membership::Role> roleOf(const QJsonObject& in)
{
    static const std::map<QString, membership::Role> roles{
        {QStringLiteral("worker"), membership::Role::Worker}, {QStringLiteral("team_lead"), membership::Role::TeamLead},
        {QStringLiteral("team_assistant"), membership::Role::TeamAssistant}, {QStringLiteral("table_member"), membership::Role::TableMember},
        {QStringLiteral("privacy_officer"), membership::Role::PrivacyOfficer}, {QStringLiteral("key_holder"), membership::Role::KeyHolder},
        {QStringLiteral("application_admin"), membership::Role::ApplicationAdmin}};
    const auto it = roles.find(in.value(QLatin1String("role")).toString());
    if (it == roles.end()) return Error{ErrorCode::BadRequest, "There is no such role."};
    return it->second;
}

const char* roleName(membership::Role r)
{
    switch (r) {
    case membership::Role::Worker: return "worker";
    case membership::Role::TeamLead: return "team_lead";
    case membership::Role::TeamAssistant: return "team_assistant";
    case membership::Role::TableMember: return "table_member";
    case membership::Role::PrivacyOfficer: return "privacy_officer";
    case membership::Role::KeyHolder: return "key_holder";
    case membership::Role::ApplicationAdmin: return "application_admin";
    }
    return "worker";
}

void Shell::invite(const QJsonObject& in, Answer answer)
{
    auto s = member();
    auto name = textMember(in, "name");
    auto role = roleOf(in);
    if (!s) return answer(failure(s.error()));
    if (!name || !role) return answer(failure(name ? role.error() : name.error()));
    if (!in.value(QLatin1String("admit")).isBool()) return answer(failure(ErrorCode::BadRequest, "The member 'admit' must be true or false."));
    if ((*s)->server().url.empty()) return answer(failure(ErrorCode::Offline, "An invitation needs a server. Join one first."));
    run(std::make_unique<sync::InviteExchange>(**s, *name, *role, in.value(QLatin1String("admit")).toBool()), [answer](sync::Exchange& e) {
        if (!e.outcome()) return answer(failure(e.outcome().error()));
        answer(ok({{QStringLiteral("link"), text(static_cast<sync::InviteExchange&>(e).link())}}));
    });
}

void Shell::join(const QJsonObject& in, Answer answer)
{
    auto s = opened();
    auto link = textMember(in, "link"), name = textMember(in, "name");
    if (!s) return answer(failure(s.error()));
    if (!link || !name) return answer(failure(link ? name.error() : link.error()));
    if ((*s)->hasOrganisation()) return answer(failure(ErrorCode::AlreadyMember));
    auto invitation = membership::parseInvitation(*link, (*s)->trustedNow());
    if (!invitation) return answer(failure(invitation.error()));
    run(std::make_unique<sync::JoinExchange>(**s, std::move(*invitation), *name), [this, answer](sync::Exchange& e) {
        if (!e.outcome()) return answer(failure(e.outcome().error()));
        answer(ok({{QStringLiteral("organisation"), text(m_store->organisationName())}}));
    });
}

void Shell::users(const QJsonObject&, Answer answer)
{
    auto s = member();
    if (!s) return answer(failure(s.error()));
    QJsonArray users;
    for (const auto& p : (*s)->people())
        if (p.isCurrent)
            users.append(QJsonObject{{QStringLiteral("user"), hex(p.user)}, {QStringLiteral("name"), text(p.name)},
                                     {QStringLiteral("role"), QLatin1String(roleName(p.role))}, {QStringLiteral("devices"), qint64(p.devices)}});
    answer(ok({{QStringLiteral("users"), users}}));
}

static Result<std::vector<SpaceId>> layersOf(store::Store& s, const QJsonObject& in)
{
    AANZET_TRY(auto id, idMember<SpaceId>(in, "household"));
    AANZET_TRY(auto household, s.household(id));
    const auto layer = in.value(QLatin1String("layer"));
    std::vector<SpaceId> out;
    if (layer.isNull() || layer.isUndefined()) {
        for (const auto& space : {household.client, household.dossier})
            if (space) out.push_back(*space);
        return out;
    }
    const auto name = layer.toString();
    if (name == QLatin1String("safety")) {
        out = store::SafetyRules(s).spaces(id);
        if (out.empty()) return Error{ErrorCode::NotFound, "safety plan"};
        return out;
    }
    if (name != QLatin1String("client") && name != QLatin1String("professional")) return Error{ErrorCode::BadRequest, "The layer is 'client', 'professional' or 'safety'."};
    AANZET_TRY(auto space, s.spaceOf(id, name == QLatin1String("client") ? store::Layer::Client : store::Layer::Professional));
    out.push_back(space);
    return out;
}

// Members change at once when the server can be reached, else with the next sync.
void Shell::settleLogs(Answer answer, QJsonObject result)
{
    if (m_store->server().url.empty()) return answer(ok(result));
    flushBook();
    run(std::make_unique<sync::SyncEngine>(*m_store, m_batchSize, sync::SyncEngine::Seen::Leave), [this, answer, result](sync::Exchange&) {
        if (!obeysWipe(answer)) answer(ok(result));
    });
}

void Shell::grant(const QJsonObject& in, Answer answer)
{
    auto s = member();
    if (!s) return answer(failure(s.error()));
    auto user = idMember<UserId>(in, "user");
    auto spaces = layersOf(**s, in);
    if (!user || !spaces) return answer(failure(user ? spaces.error() : user.error()));
    static const std::map<QString, membership::Right> rights{{QStringLiteral("read"), membership::Right::Read},
                                                             {QStringLiteral("write"), membership::Right::Write}, {QStringLiteral("manage"), membership::Right::Manage}};
    const auto right = rights.find(in.value(QLatin1String("right")).toString());
    if (right == rights.end()) return answer(failure(ErrorCode::BadRequest, "The right is 'read', 'write' or 'manage'."));
    WallTime expires{};
    if (const auto e = in.value(QLatin1String("expires")); !e.isNull() && !e.isUndefined()) {
        auto t = fromRfc3339(e.toString().toStdString());
        if (!t) return answer(failure(ErrorCode::BadRequest, "The member 'expires' must be a time such as 2026-03-01T09:15:00Z."));
        expires = *t;
    }
    for (const auto& space : *spaces)
        if (auto done = (*s)->grant(space, *user, right->second, expires); !done) return answer(failure(done.error()));
    m_book->event(store::AccessAction::Grant, spaces->empty() ? SpaceId{} : (*s)->householdOf(spaces->front()), user->hex());
    settleLogs(std::move(answer), {});
}

void Shell::revoke(const QJsonObject& in, Answer answer)
{
    auto s = member();
    if (!s) return answer(failure(s.error()));
    auto user = idMember<UserId>(in, "user");
    auto spaces = layersOf(**s, in);
    if (!user || !spaces) return answer(failure(user ? spaces.error() : user.error()));
    // Without a layer both are meant; who has only one of them loses that one.
    std::size_t done = 0;
    Status last;
    for (const auto& space : *spaces) {
        last = (*s)->revoke(space, *user);
        if (last) ++done;
        else if (last.code() != ErrorCode::NotFound) return answer(failure(last.error()));
    }
    if (!done) return answer(failure(last.error()));
    m_book->event(store::AccessAction::Revoke, spaces->empty() ? SpaceId{} : (*s)->householdOf(spaces->front()), user->hex());
    settleLogs(std::move(answer), {});
}

} // namespace aanzet::cli
