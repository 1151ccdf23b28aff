// SPDX-License-Identifier: EUPL-1.2
#include "mobile/circle/StoredAccessReview.h"
#include "mobile/store/DeviceNames.h"
#include "mobile/viewmodels/Shown.h"
#include "shared/membership/Reviewers.h"
#include <QPointer>
#include <algorithm>

namespace aanzet {
namespace {

using store::AccessAction;

constexpr qsizetype kMarkLength = 8;

static_assert(int(AccessDeed::TalkPicture) == int(store::AccessPart::TalkPicture) && int(AccessDeed::Visits) == int(store::AccessPart::Visits));

AccessDeed::Kind deedOf(AccessAction action)
{
    switch (action) {
    case AccessAction::Read:
    case AccessAction::History: return AccessDeed::Looked;
    case AccessAction::Search: return AccessDeed::Searched;
    case AccessAction::Export: return AccessDeed::Printed;
    case AccessAction::Grant: return AccessDeed::Granted;
    case AccessAction::Revoke: return AccessDeed::Withdrew;
    case AccessAction::Handover: return AccessDeed::HandedOver;
    case AccessAction::ReadLog: return AccessDeed::ReadLog;
    case AccessAction::Unlock: return AccessDeed::Unlocked;
    case AccessAction::People: return AccessDeed::PeopleChanged;
    case AccessAction::LeaseOverride: return AccessDeed::Emergency;
    case AccessAction::RecoveryUsed: return AccessDeed::Recovered;
    case AccessAction::ClientMode: return AccessDeed::WithClient;
    case AccessAction::Copied: return AccessDeed::CopiedOut;
    default: return AccessDeed::Other;
    }
}

bool passes(AccessReviewModel::Kind kind, AccessDeed::Kind deed)
{
    switch (kind) {
    case AccessReviewModel::All: return true;
    case AccessReviewModel::Looks: return deed == AccessDeed::Looked || deed == AccessDeed::ReadLog;
    case AccessReviewModel::Papers: return deed == AccessDeed::Printed || deed == AccessDeed::CopiedOut;
    case AccessReviewModel::Rights: return deed == AccessDeed::Granted || deed == AccessDeed::Withdrew || deed == AccessDeed::HandedOver;
    case AccessReviewModel::Special: return deed == AccessDeed::PeopleChanged || deed == AccessDeed::Emergency || deed == AccessDeed::Recovered;
    }
    return true;
}

int daysOf(AccessReviewModel::Period period)
{
    return period == AccessReviewModel::Week ? 7 : period == AccessReviewModel::Month ? 30 : 0;
}

QVariantList partsOf(const std::set<store::AccessPart>& parts)
{
    QVariantList out;
    for (const auto part : parts) out.append(int(part));
    return out;
}

} // namespace

bool reviewsAccess(const store::Store& store, const std::optional<store::HouseholdRef>& household)
{
    if (!store.hasOrganisation()) return false;
    if (membership::reviewsAccess(store.orgLog()->state(), store.user())) return true;
    if (!household) return false;
    for (const auto& space : {household->client, household->dossier})
        if (const auto* log = space ? store.spaceLog(*space) : nullptr; log && log->state().owner == store.user()) return true;
    return false;
}

StoredAccessReview::StoredAccessReview(store::Store& store, const std::optional<store::HouseholdRef>& household, const Surroundings& surroundings, QObject* parent)
    : AccessReviewModel(parent), m_store(&store), m_household(household), m_surroundings(surroundings)
{
    surroundings.reading(household ? household->id : SpaceId());
    refresh();
}

QString StoredAccessReview::household() const { return m_household ? shown(m_household->name) : QString(); }

void StoredAccessReview::refresh()
{
    if (!m_store) return;
    m_isReviewer = reviewsAccess(*m_store, m_household);
    m_names.clear();
    for (const auto& p : m_store->people()) m_names[p.user] = shown(p.name);
    m_groups.clear();
    m_ownDays.clear();
    m_missing = m_broken = 0;
    if (const auto report = store::readAccess(*m_store, m_household ? std::optional(m_household->id) : std::nullopt)) {
        m_groups = store::groupAccess(report->lines, [](WallTime at) { return dayOf(shown(at).date()); });
        for (const auto& row : report->lines) m_ownDays[row.device].insert(dayOf(shown(row.line.at).date()));
        m_missing = int(report->gaps);
        m_broken = int(report->broken);
    }
    const auto chosen = m_person >= 0 && m_person < int(m_users.size()) ? std::optional(m_users[std::size_t(m_person)]) : std::nullopt;
    std::vector<std::pair<QString, UserId>> people;
    for (const auto& g : m_groups)
        if (std::none_of(people.begin(), people.end(), [&](const auto& p) { return p.second == g.user; })) people.emplace_back(m_names[g.user], g.user);
    std::sort(people.begin(), people.end(), [](const auto& a, const auto& b) { return a.first.localeAwareCompare(b.first) < 0; });
    m_people.clear();
    m_users.clear();
    m_person = -1;
    for (const auto& [name, user] : people) {
        if (chosen == user) m_person = int(m_users.size());
        m_people.append(name);
        m_users.push_back(user);
    }
    refreshPlaces();
    apply();
}

// A reviewer who does not read a household knows it by a mark alone: its name is sealed like all the rest.
void StoredAccessReview::refreshPlaces()
{
    if (m_household) return;
    m_homes.clear();
    for (const auto& h : m_store->households()) m_homes[h.id] = shown(h.name);
    const auto chosen = m_place >= 0 && m_place < int(m_spaces.size()) ? std::optional(m_spaces[std::size_t(m_place)]) : std::nullopt;
    std::vector<std::pair<QString, SpaceId>> found;
    for (const auto& g : m_groups)
        if (!g.household.isZero() && std::none_of(found.begin(), found.end(), [&](const auto& f) { return f.second == g.household; }))
            found.emplace_back(homeOf(g.household), g.household);
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first.localeAwareCompare(b.first) < 0; });
    m_places.clear();
    m_spaces.clear();
    m_place = -1;
    for (const auto& [name, space] : found) {
        if (chosen == space) m_place = int(m_spaces.size());
        m_places.append(name);
        m_spaces.push_back(space);
    }
}

QString StoredAccessReview::homeOf(const SpaceId& household) const
{
    const auto known = m_homes.find(household);
    return known != m_homes.end() && !known->second.isEmpty() ? known->second : QString::fromStdString(household.hex()).left(kMarkLength);
}

QString StoredAccessReview::aboutOf(const store::AccessGroup& group) const
{
    QStringList words;
    for (const auto& reason : group.reasons) {
        // A right is about a person, who is written down by id.
        const auto user = UserId::fromHex(reason);
        const auto name = user ? m_names.find(*user) : m_names.end();
        words.append(name != m_names.end() ? name->second : user ? QString() : shown(reason));
    }
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

void StoredAccessReview::apply()
{
    QList<AccessRow> rows;
    const auto from = dayOf(shown(m_surroundings.now()).date()) - std::chrono::days(daysOf(m_period));
    for (const auto& g : m_groups) {
        const auto deed = deedOf(g.action);
        if ((m_period != Everything && g.day <= from) || !passes(m_kind, deed)) continue;
        if (m_place >= 0 && g.household != m_spaces[std::size_t(m_place)]) continue;
        if (m_person >= 0 && g.user != m_users[std::size_t(m_person)]) continue;
        AccessRow row;
        row.id = QStringLiteral("%1/%2/%3/%4").arg(shown(std::optional(g.day)).toString(Qt::ISODate), QString::fromStdString(g.user.hex())).arg(int(g.action)).arg(QString::fromStdString(g.household.hex()));
        row.at = shown(g.first);
        row.firstOfDay = rows.isEmpty() || rows.constLast().at.date() != row.at.date();
        row.person = m_names[g.user];
        row.self = m_store && g.user == m_store->user();
        row.deed = deed;
        row.client = partsOf(g.client);
        row.professional = partsOf(g.dossier);
        row.about = aboutOf(g);
        if (!m_household && !g.household.isZero()) row.household = homeOf(g.household);
        rows.append(row);
    }
    m_rows.replaceRows(rows);
    applyFetched();
    Q_EMIT changed();
}

AccessReviewModel::Asked StoredAccessReview::asked() const
{
    // Which two spaces are one household only its readers know.
    return !m_household || !m_isReviewer || !m_store || m_store->server().url.empty() || !m_surroundings.converse ? NoServer : m_asked;
}

void StoredAccessReview::askServer()
{
    if (const auto now = asked(); now == NoServer || now == Asking) return;
    std::vector<SpaceId> spaces;
    for (const auto& space : {m_household->client, m_household->dossier})
        if (space) spaces.push_back(*space);
    m_asked = Asking;
    Q_EMIT changed();
    m_surroundings.converse(std::make_unique<sync::DownloadsExchange>(*m_store, std::move(spaces)), [self = QPointer(this)](sync::Exchange& ended) {
        if (!self || !self->m_store) return;
        const auto code = ended.outcome() ? std::nullopt : std::optional(ended.outcome().code());
        self->m_asked = !code ? Answered : code == ErrorCode::Offline || code == ErrorCode::Timeout || code == ErrorCode::ServerIdentity ? NotReached : NotAnswered;
        if (!code) self->m_given = static_cast<sync::DownloadsExchange&>(ended).rows();
        self->applyFetched();
        Q_EMIT self->changed();
    });
}

// The server counts days of Greenwich, people their own: close to midnight a day may be the one beside it.
void StoredAccessReview::applyFetched()
{
    if (!m_store || m_asked != Answered) return;
    const auto from = dayOf(shown(m_surroundings.now()).date()) - std::chrono::days(daysOf(m_period));
    const auto isIn = [&](std::chrono::sys_days day) { return m_period == Everything || day > from; };
    const auto& org = m_store->orgLog()->state();
    const auto names = store::deviceNames(*m_store);
    QList<FetchedRow> rows;
    std::map<DeviceId, qsizetype> at;
    for (const auto& given : m_given) {   // the newest first
        const auto* device = org.device(given.device);
        if (!device || !isIn(dayOf(shown(given.first).date())) || (m_person >= 0 && device->user != m_users[std::size_t(m_person)])) continue;
        const auto [place, isNew] = at.emplace(given.device, rows.size());
        if (isNew) {
            FetchedRow row;
            row.id = QString::fromStdString(given.device.hex());
            row.person = m_names[device->user];
            row.self = device->user == m_store->user();
            row.device = names.contains(given.device) ? shown(names.at(given.device)) : row.id.left(kMarkLength);
            row.current = org.isCurrent(given.device);
            row.last = shown(given.first);
            const auto& own = m_ownDays[given.device];
            row.ownDays = int(std::count_if(own.begin(), own.end(), isIn));
            rows.append(row);
        }
        ++rows[place->second].days;
    }
    std::stable_sort(rows.begin(), rows.end(), [](const FetchedRow& a, const FetchedRow& b) { return a.person.localeAwareCompare(b.person) < 0; });
    m_fetched.replaceRows(rows);
}

void StoredAccessReview::setPeriod(Period period)
{
    if (period == m_period) return;
    m_period = period;
    apply();
}

void StoredAccessReview::setKind(Kind kind)
{
    if (kind == m_kind) return;
    m_kind = kind;
    apply();
}

void StoredAccessReview::setPlace(int place)
{
    if (place == m_place || place < -1 || place >= int(m_spaces.size())) return;
    m_place = place;
    apply();
}

void StoredAccessReview::setPerson(int person)
{
    if (person == m_person || person < -1 || person >= int(m_users.size())) return;
    m_person = person;
    apply();
}

} // namespace aanzet
