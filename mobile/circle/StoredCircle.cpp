// SPDX-License-Identifier: EUPL-1.2
#include "mobile/circle/StoredCircle.h"
#include "mobile/store/Trust.h"
#include "mobile/viewmodels/Shown.h"
#include <algorithm>

namespace aanzet {

static_assert(int(Reading::Reads) + 1 == int(membership::Right::Read) && int(Reading::Manages) + 1 == int(membership::Right::Manage));

static Reading::Right shownRight(membership::Right right) { return Reading::Right(int(right) - 1); }

StoredCircle::StoredCircle(store::Store& store, const store::HouseholdRef& household, Surroundings surroundings, QObject* parent)
    : CircleModel(parent), m_store(&store), m_household(household), m_surroundings(std::move(surroundings))
{
    refresh();
}

QString StoredCircle::household() const { return shown(m_household.name); }

void StoredCircle::detach()
{
    m_store = nullptr;
    if (m_review) m_review->detach();
}

// Since when without a break: another right in between does not begin anew.
static WallTime readsSince(const membership::SpaceLog& log, const UserId& user)
{
    WallTime since{};
    for (auto i = log.size(); i-- > 0;) {
        const auto* state = log.stateAt(membership::entryHash(log.entry(i)));
        if (!state || !state->member(user)) break;
        since = log.entry(i).time;
    }
    return since;
}

QList<ReaderRow> StoredCircle::readers(const std::optional<SpaceId>& space, const std::map<UserId, QString>& names) const
{
    QList<ReaderRow> rows;
    const auto* log = space ? m_store->spaceLog(*space) : nullptr;
    if (!log) return rows;
    const auto& state = log->state();
    auto underway = store::Trust(*m_store).rightsUnderway(*space);
    for (const auto& [user, right] : state.effectiveMembers(m_store->orgLog()->state())) {
        const auto name = names.find(user);
        const auto* member = state.member(user);
        rows.append({QString::fromStdString(user.hex()), name != names.end() ? name->second : QString(),
                     shownRight(right), shown(readsSince(*log, user)), member ? shown(member->expires) : QDateTime(), user == m_store->user(),
                     user == state.owner, Reading::Settled});
        const auto due = underway.find(user);
        if (due == underway.end()) continue;
        auto& row = rows.last();
        row.underway = due->second.isTaken ? Reading::BeingTaken : Reading::BeingChanged;
        if (!due->second.isTaken) {
            row.right = shownRight(due->second.right);
            row.until = shown(due->second.expires);
        }
        underway.erase(due);
    }
    // Who will read it from the next sync on.
    for (const auto& [user, due] : underway) {
        if (due.isTaken) continue;
        const auto name = names.find(user);
        rows.append({QString::fromStdString(user.hex()), name != names.end() ? name->second : QString(), shownRight(due.right), {}, shown(due.expires),
                     false, false, Reading::BeingGiven});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const ReaderRow& a, const ReaderRow& b) {
        return a.responsible != b.responsible ? a.responsible : a.name.localeAwareCompare(b.name) < 0;
    });
    return rows;
}

QList<ColleagueRow> StoredCircle::outside(const QList<ReaderRow>& inside) const
{
    QList<ColleagueRow> rows;
    for (const auto& p : m_store->people()) {
        const auto hex = QString::fromStdString(p.user.hex());
        if (!p.isCurrent || std::any_of(inside.begin(), inside.end(), [&](const ReaderRow& row) { return row.id == hex; })) continue;
        rows.append({hex, shown(p.name), int(p.devices), shown(p.lastHeard), p.user == m_store->user(), true, int(p.role), false});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const ColleagueRow& a, const ColleagueRow& b) { return a.name.localeAwareCompare(b.name) < 0; });
    return rows;
}

bool StoredCircle::manages(const std::optional<SpaceId>& space) const
{
    const auto* log = m_store && space ? m_store->spaceLog(*space) : nullptr;
    return log && log->state().manages(m_store->user());
}

QDateTime StoredCircle::today() const { return shown(m_surroundings.review.now()).date().startOfDay(); }

void StoredCircle::refresh()
{
    if (!m_store || !m_store->hasOrganisation()) return;
    if (auto household = m_store->household(m_household.id); household.ok()) m_household = *household;
    std::map<UserId, QString> names;
    for (const auto& p : m_store->people()) names[p.user] = shown(p.name);
    const auto client = readers(m_household.client, names), professional = readers(m_household.dossier, names);
    m_client.replaceRows(client);
    m_professional.replaceRows(professional);
    m_outsideClient.replaceRows(managesClient() ? outside(client) : QList<ColleagueRow>());
    m_outsideProfessional.replaceRows(managesProfessional() ? outside(professional) : QList<ColleagueRow>());
    const auto& org = m_store->orgLog()->state();
    m_administrators.clear();
    for (const auto& [id, user] : *org.users) {
        if (!org.isAdmin(id)) continue;
        const auto hex = QString::fromStdString(id.hex());
        const auto isThis = [&](const ReaderRow& row) { return row.id == hex; };
        if (std::none_of(client.begin(), client.end(), isThis) && std::none_of(professional.begin(), professional.end(), isThis) && !names[id].isEmpty())
            m_administrators.append(names[id]);
    }
    m_administrators.sort();
    m_hasServer = !m_store->server().url.empty();
    m_hasPapers = org.custody.has_value();
    if (m_review) m_review->refresh();
    Q_EMIT changed();
}

// No right changes without its line: what the store would refuse for lack of a right is refused before it is written down.
void StoredCircle::change(Layer layer, const UserId& user, store::AccessAction action, const std::function<Status(const SpaceId&)>& act)
{
    const auto& space = spaceOf(layer);
    const auto done = [&]() -> Status {
        if (!manages(space)) return ErrorCode::NotAllowed;
        AANZET_CHECK(m_surroundings.note(action, m_household.id, user.hex()));
        return act(*space);
    }();
    m_failure = done ? Failure::None : Failure::fromError(done.code());
    refresh();
}

void StoredCircle::give(Layer layer, const QString& userId, int right, const QDate& until)
{
    const auto user = UserId::fromHex(userId.toStdString());
    if (!m_store || !user || *user == m_store->user() || right < Reading::Reads || right > Reading::Manages) return;
    // The day that was named is the last one.
    const auto end = until.isValid() ? WallTime(std::chrono::milliseconds(QDateTime(until, QTime(23, 59, 59)).toMSecsSinceEpoch())) : WallTime{};
    change(layer, *user, store::AccessAction::Grant,
           [&](const SpaceId& space) { return m_store->grant(space, *user, membership::Right(right + 1), end); });
}

void StoredCircle::takeAway(Layer layer, const QString& userId)
{
    const auto user = UserId::fromHex(userId.toStdString());
    if (!m_store || !user || *user == m_store->user()) return;
    change(layer, *user, store::AccessAction::Revoke, [&](const SpaceId& space) -> Status {
        // In whose hands it is hands it over: a household is never in nobody's hands.
        if (m_store->spaceLog(space)->state().owner == *user) return ErrorCode::NotAllowed;
        return m_store->revoke(space, *user);
    });
}

void StoredCircle::forgetFailure()
{
    if (std::exchange(m_failure, Failure::None) != Failure::None) Q_EMIT changed();
}

aanzet::AccessReviewModel* StoredCircle::openReview()
{
    if (!m_store) return nullptr;
    if (m_review) m_review->deleteLater();
    m_review = new StoredAccessReview(*m_store, m_household, m_surroundings.review, this);
    return m_review;
}

} // namespace aanzet
