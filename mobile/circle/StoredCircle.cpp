// SPDX-License-Identifier: EUPL-1.2
#include "mobile/circle/StoredCircle.h"
#include "mobile/viewmodels/Shown.h"
#include <algorithm>

namespace aanzet {

StoredCircle::StoredCircle(store::Store& store, const store::HouseholdRef& household, StoredAccessReview::Surroundings review, QObject* parent)
    : CircleModel(parent), m_store(&store), m_household(household), m_surroundings(std::move(review))
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
    for (const auto& [user, right] : state.effectiveMembers(m_store->orgLog()->state())) {
        const auto name = names.find(user);
        const auto* member = state.member(user);
        rows.append({QString::fromStdString(user.hex()), name != names.end() ? name->second : QString(),
                     right == membership::Right::Manage ? Reading::Manages : right == membership::Right::Write ? Reading::Writes : Reading::Reads,
                     shown(readsSince(*log, user)), member ? shown(member->expires) : QDateTime(), user == m_store->user(), user == state.owner});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const ReaderRow& a, const ReaderRow& b) {
        return a.responsible != b.responsible ? a.responsible : a.name.localeAwareCompare(b.name) < 0;
    });
    return rows;
}

void StoredCircle::refresh()
{
    if (!m_store || !m_store->hasOrganisation()) return;
    if (auto household = m_store->household(m_household.id); household.ok()) m_household = *household;
    std::map<UserId, QString> names;
    for (const auto& p : m_store->people()) names[p.user] = shown(p.name);
    const auto client = readers(m_household.client, names), professional = readers(m_household.dossier, names);
    m_client.replaceRows(client);
    m_professional.replaceRows(professional);
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

aanzet::AccessReviewModel* StoredCircle::openReview()
{
    if (!m_store) return nullptr;
    if (m_review) m_review->deleteLater();
    m_review = new StoredAccessReview(*m_store, m_household, m_surroundings, this);
    return m_review;
}

} // namespace aanzet
