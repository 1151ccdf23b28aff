// SPDX-License-Identifier: EUPL-1.2
#include "mobile/networkmap/StoredNetworkHistory.h"
#include "mobile/viewmodels/Shown.h"
#include <algorithm>

namespace aanzet {
namespace {

bool holds(const std::vector<RecordId>& ids, const RecordId& id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); }

QString hexOf(const RecordId& id) { return QString::fromStdString(id.hex()); }

const domain::NetworkTie* ownTie(const domain::Drawing& drawing, const RecordId& person)
{
    for (const auto& tie : drawing.ties)
        if (!tie.from && tie.to == person) return &tie;
    return nullptr;
}

NetworkOverlayRow overlayOf(const domain::NetworkPerson& p, NetworkHistory::What what)
{
    NetworkOverlayRow row;
    row.id = hexOf(p.id);
    row.name = shown(p.name);
    row.kind = shown(p.kind);
    row.sector = shown(p.sector);
    row.closeness = int(std::clamp<std::int64_t>(p.closeness.value_or(0), 0, 3));
    row.hasLooks = p.x && p.y;
    row.x = int(std::clamp<std::int64_t>(p.x.value_or(0), -10'000, 10'000));
    row.y = int(std::clamp<std::int64_t>(p.y.value_or(0), -10'000, 10'000));
    row.isProfessional = domain::isProfessional(p);
    row.what = what;
    return row;
}

NetworkOverlayRow ghostOf(const domain::NetworkPerson& then)
{
    auto ghost = overlayOf(then, NetworkHistory::Ghost);
    ghost.of = ghost.id;
    ghost.id = QStringLiteral("was-") + ghost.id;
    return ghost;
}

NetworkHistory::What whatIn(const domain::DrawingComparison& c, const RecordId& id)
{
    return holds(c.added, id)     ? NetworkHistory::New
           : holds(c.gone, id)    ? NetworkHistory::Gone
           : holds(c.nearer, id)  ? NetworkHistory::Nearer
           : holds(c.farther, id) ? NetworkHistory::Farther
           : holds(c.moved, id)   ? NetworkHistory::Moved
                                  : NetworkHistory::Same;
}

} // namespace

void StoredNetworkHistory::show(std::vector<Moment> moments)
{
    const auto idAt = [this](int index) { return index >= 0 && index < int(m_moments.size()) ? m_moments[std::size_t(index)].row.id : QString(); };
    const auto before = idAt(m_before), after = idAt(m_after);
    const bool isNew = m_before < 0;
    m_moments = std::move(moments);
    const auto placeOf = [this](const QString& id, int otherwise) {
        for (std::size_t i = 0; i < m_moments.size(); ++i)
            if (m_moments[i].row.id == id) return int(i);
        return otherwise;
    };
    const int last = int(m_moments.size()) - 1;
    m_after = isNew ? last : placeOf(after, last);
    m_before = isNew ? last - 1 : placeOf(before, last - 1);
    findSince();
    compare();
}

void StoredNetworkHistory::findSince()
{
    m_since = {};
    if (m_moments.size() < 2) return;
    const auto& then = m_moments[m_moments.size() - 2].drawing;
    const auto& now = m_moments.back().drawing;
    const auto comparison = domain::compare(then, now);
    for (const auto& person : now.persons) {
        const auto what = whatIn(comparison, person.id);
        if (what != Same) m_since.people.insert(hexOf(person.id), what);
        if (const auto* before = then.person(person.id); before && what != Same) m_since.ghosts.append(ghostOf(*before));
    }
    for (const auto& tie : now.ties)
        if (std::find(then.ties.begin(), then.ties.end(), tie) == then.ties.end()) m_since.ties.insert(hexOf(tie.id));
    for (const auto& id : comparison.gone)
        if (const auto* person = then.person(id)) m_since.gone.append(shown(person->name));
}

QVariantList StoredNetworkHistory::moments() const
{
    QVariantList list;
    for (const auto& m : m_moments) list.append(QVariant::fromValue(m.row));
    return list;
}

void StoredNetworkHistory::setBefore(int index)
{
    if (index == m_before || index < 0 || index >= int(m_moments.size())) return;
    m_before = index;
    m_after = std::max(m_after, m_before);
    compare();
}

void StoredNetworkHistory::setAfter(int index)
{
    if (index == m_after || index < 0 || index >= int(m_moments.size())) return;
    m_after = index;
    m_before = std::min(m_before, m_after);
    compare();
}

void StoredNetworkHistory::compareWithLast()
{
    m_after = int(m_moments.size()) - 1;
    m_before = m_after - 1;
    compare();
}

void StoredNetworkHistory::compare()
{
    m_changes.clear();
    m_overlay.clear();
    m_comparison = {};
    if (m_before < 0 || m_after < 0) {
        Q_EMIT changed();
        return;
    }
    const auto& before = m_moments[std::size_t(m_before)].drawing;
    const auto& after = m_moments[std::size_t(m_after)].drawing;
    m_comparison = domain::compare(before, after);
    const auto say = [&](const std::vector<RecordId>& ids, What what, const domain::Drawing& in, auto wordOf) {
        for (const auto& id : ids)
            if (const auto* person = in.person(id))
                m_changes.append(QVariant::fromValue(NetworkChangeRow{hexOf(id), shown(person->name), what, shown(wordOf(before, id)), shown(wordOf(after, id))}));
    };
    const auto nothing = [](const domain::Drawing&, const RecordId&) { return std::string(); };
    const auto sector = [](const domain::Drawing& d, const RecordId& id) { return d.person(id)->sector; };
    const auto quality = [](const domain::Drawing& d, const RecordId& id) { return ownTie(d, id)->quality; };
    say(m_comparison.added, New, after, nothing);
    say(m_comparison.nearer, Nearer, after, nothing);
    say(m_comparison.farther, Farther, after, nothing);
    say(m_comparison.moved, Moved, after, sector);
    say(m_comparison.gone, Gone, before, nothing);
    say(m_comparison.stronger, Stronger, after, nothing);
    say(m_comparison.weaker, Weaker, after, nothing);
    say(m_comparison.otherwise, Otherwise, after, quality);

    for (const auto& person : after.persons) {
        const auto what = whatIn(m_comparison, person.id);
        m_overlay.append(overlayOf(person, what));
        const auto* then = before.person(person.id);
        if (!then || what == Same) continue;
        m_overlay.append(ghostOf(*then));
    }
    for (const auto& person : before.persons)
        if (!after.person(person.id)) m_overlay.append(overlayOf(person, Gone));
    Q_EMIT changed();
}

} // namespace aanzet
