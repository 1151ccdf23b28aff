// SPDX-License-Identifier: EUPL-1.2
#include "mobile/trust/StoredInvites.h"
#include "mobile/sync/AdmissionExchanges.h"
#include "mobile/sync/Exchanges.h"
#include "mobile/viewmodels/Shown.h"
#include <algorithm>

namespace aanzet {
namespace {

using membership::Role;

constexpr Role kRoles[] = {Role::Worker, Role::TeamLead, Role::TeamAssistant, Role::TableMember, Role::PrivacyOfficer, Role::KeyHolder, Role::ApplicationAdmin};

} // namespace

void StoredInvites::show(store::Store* store)
{
    m_store = store;
    m_isBusy = false;
    m_done = Nothing;
    m_failure = Failure::None;
    m_link.clear();
    m_invited.clear();
    m_organisationCode.clear();
    m_waiting.replaceRows({});
    refresh();
}

void StoredInvites::refresh()
{
    QList<OpenInviteRow> rows;
    if (m_store && m_store->hasOrganisation()) {
        const auto& state = m_store->orgLog()->state();
        std::map<UserId, QString> names;
        for (const auto& p : m_store->people()) names[p.user] = shown(p.name);
        for (const auto& [key, invite] : *state.invites) {
            if (!invite.isOpen(m_store->trustedNow()) || !state.mayWithdraw(m_store->user(), invite)) continue;
            const auto* device = state.device(invite.inviter);
            const bool isOwn = device && device->user == m_store->user();
            rows.append({QString::fromStdString(key.hex()), shown(m_store->inviteLabel(key)), int(invite.invite.role),
                         isOwn || !device ? QString() : names[device->user], shown(invite.invite.expires), invite.invite.admitUntil != WallTime{}});
        }
        std::stable_sort(rows.begin(), rows.end(), [](const OpenInviteRow& a, const OpenInviteRow& b) { return a.until > b.until; });
    }
    m_open.replaceRows(rows);
    Q_EMIT changed();
}

QList<int> StoredInvites::roles() const
{
    QList<int> out;
    if (!m_store || !m_store->hasOrganisation()) return out;
    for (const auto role : kRoles)
        if (m_store->orgLog()->state().mayInvite(m_store->user(), role)) out.append(int(role));
    return out;
}

bool StoredInvites::admits() const { return m_store && m_store->hasOrganisation() && m_store->orgLog()->state().isAdmin(m_store->user()); }

// As the organisation's log allows it (shared/membership): who gets more than their own work is admitted by somebody.
bool StoredInvites::canBeAtOnce(int role) const { return role == int(Role::Worker) || role == int(Role::TableMember); }

QString StoredInvites::deviceLink() const
{
    if (!isOnline()) return {};
    const auto link = m_store->recoveryLink();
    return link ? shown(membership::encodeLink(*link)) : QString();
}

bool StoredInvites::begin()
{
    if (!m_store || m_isBusy) return false;
    m_done = Nothing;
    m_failure = Failure::None;
    return true;
}

bool StoredInvites::note(const std::string& about)
{
    const auto noted = m_surroundings.note(store::AccessAction::People, about);
    if (!noted) ended(noted, Nothing);
    return noted.ok();
}

void StoredInvites::ended(const Status& status, Done done)
{
    m_isBusy = false;
    m_done = status ? done : Nothing;
    m_failure = status ? Failure::None : Failure::fromError(status.code());
    refresh();
}

void StoredInvites::invite(const QString& name, int role, bool atOnce)
{
    const auto who = name.simplified();
    if (who.isEmpty() || !roles().contains(role) || !isOnline() || !begin() || !note("invite")) return;
    m_isBusy = true;
    m_link.clear();
    m_invited = who;
    m_isAtOnce = atOnce && canBeAtOnce(role);
    Q_EMIT changed();
    m_acts.converse(std::make_unique<sync::InviteExchange>(*m_store, who.toStdString(), membership::Role(role), m_isAtOnce), [this](sync::Exchange& e) {
        if (!e.outcome()) return ended(e.outcome(), Nothing);
        const auto& link = static_cast<sync::InviteExchange&>(e).link();
        m_link = shown(link);
        const auto read = membership::parseInvitation(link, m_store->trustedNow());
        const auto* invite = read ? m_store->orgLog()->state().invite(read->key.publicKey()) : nullptr;
        m_linkInvite = read ? QString::fromStdString(read->key.publicKey().hex()) : QString();
        m_expires = !invite ? QDateTime() : shown(m_isAtOnce ? invite->invite.admitUntil : invite->invite.expires);
        ended({}, Invited);
    });
}

void StoredInvites::forget()
{
    m_link.clear();
    m_invited.clear();
    m_expires = {};
    m_done = Nothing;
    m_failure = Failure::None;
    Q_EMIT changed();
}

void StoredInvites::copyLink()
{
    if (!m_link.isEmpty()) m_surroundings.copy(m_link, Secrecy::Secret);
}

void StoredInvites::copyDeviceLink()
{
    if (const auto link = deviceLink(); !link.isEmpty()) m_surroundings.copy(link, Secrecy::Open);
}

void StoredInvites::lookWhoWaits()
{
    if (!admits() || !isOnline() || !begin()) return;
    m_isBusy = true;
    Q_EMIT changed();
    m_acts.converse(std::make_unique<sync::AdmissionsExchange>(*m_store), [this](sync::Exchange& e) {
        if (!e.outcome()) return ended(e.outcome(), Nothing);
        QList<JoinerRow> rows;
        for (const auto& w : static_cast<sync::AdmissionsExchange&>(e).waiting())
            rows.append({QString::fromStdString(w.invite.hex()), shown(w.label), int(w.role), shown(w.code)});
        m_waiting.replaceRows(rows);
        const auto code = membership::organisationCode(m_store->orgLog()->org(), m_store->orgLog()->genesis());
        if (!code) return ended(code.error(), Nothing);
        m_organisationCode = shown(*code);
        ended({}, Nothing);
    });
}

void StoredInvites::admit(const QString& inviteId)
{
    const auto& rows = m_waiting.rows();
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const JoinerRow& r) { return r.id == inviteId; });
    const auto invite = SignPublicKey::fromHex(inviteId.toStdString());
    if (row == rows.end() || !invite || !admits() || !begin() || !note("admit")) return;
    m_isBusy = true;
    Q_EMIT changed();
    m_acts.converse(std::make_unique<sync::AdmitExchange>(*m_store, *invite, row->code.toStdString()), [this, inviteId](sync::Exchange& e) {
        if (!e.outcome()) return ended(e.outcome(), Nothing);
        auto left = m_waiting.rows();
        left.removeIf([&](const JoinerRow& r) { return r.id == inviteId; });
        m_waiting.replaceRows(left);
        m_acts.settle(*m_store, [this](const Status&) { ended({}, Admitted); });   // admitted is admitted
    });
}

void StoredInvites::withdraw(const QString& inviteId)
{
    const auto invite = SignPublicKey::fromHex(inviteId.toStdString());
    if (!invite || !isOnline() || !begin() || !note("withdraw")) return;
    m_isBusy = true;
    Q_EMIT changed();
    OrgActs::Makers makers{[this, key = *invite](store::Trust&) {
        return membership::makeInviteWithdraw(*m_store->orgLog(), m_store->deviceKeys(), m_store->trustedNow(), key);
    }};
    m_acts.append(*m_store, std::move(makers), [this, inviteId](const Status& status) {
        if (status && m_linkInvite == inviteId) forget();   // what stands on the screen opens nothing any more
        ended(status, Withdrawn);
    });
}

void StoredInvites::addDevice(const QString& request)
{
    if (!begin()) return;
    const auto read = sync::parseDeviceRequest(request.simplified().remove(QLatin1Char(' ')).toStdString());
    if (!read) return ended(read.error(), Nothing);
    if (read->org != m_store->orgLog()->org()) return ended(ErrorCode::LinkForeign, Nothing);
    if (!note(read->device.id().hex())) return;
    m_isBusy = true;
    Q_EMIT changed();
    m_acts.append(*m_store, {[device = read->device](store::Trust& t) { return t.deviceAdd(device); }}, [this](const Status& status) { ended(status, DeviceAdded); });
}

} // namespace aanzet
