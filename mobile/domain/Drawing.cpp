// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/Drawing.h"
#include <algorithm>

namespace aanzet::domain {

const NetworkPerson* Drawing::person(const RecordId& id) const
{
    for (const auto& p : persons)
        if (p.id == id) return &p;
    return nullptr;
}

static bool sameEnds(const NetworkTie& a, const NetworkTie& b)
{
    return (a.from == b.from && a.to == b.to) || (a.from == b.to && a.to == b.from);
}

Status canAdd(const Drawing& drawing, const NetworkTie& tie)
{
    if (!tie.to || tie.from == tie.to) return ErrorCode::BadRequest;
    if (!drawing.person(*tie.to) || (tie.from && !drawing.person(*tie.from))) return ErrorCode::NotFound;
    for (const auto& other : drawing.ties)
        if (other.id != tie.id && sameEnds(other, tie)) return ErrorCode::BadRequest;
    return {};
}

Drawing withoutPerson(Drawing drawing, const RecordId& person)
{
    std::erase_if(drawing.persons, [&](const NetworkPerson& p) { return p.id == person; });
    std::erase_if(drawing.ties, [&](const NetworkTie& t) { return t.from == person || t.to == person; });
    std::erase_if(drawing.members, [&](const NetworkMember& m) { return m.person == person; });
    return drawing;
}

std::vector<RecordId> danglingTies(const Drawing& drawing)
{
    std::vector<RecordId> out;
    for (const auto& t : drawing.ties)
        if (!t.to || !drawing.person(*t.to) || (t.from && !drawing.person(*t.from))) out.push_back(t.id);
    return out;
}

bool isProfessional(const NetworkPerson& person)
{
    return person.sector == "professionals" || person.kind == "organisation";
}

NetworkCounts countsOf(const Drawing& drawing)
{
    NetworkCounts counts;
    for (const auto& p : drawing.persons) {
        if (isProfessional(p))
            ++counts.professional;
        else if (p.kind.empty() || p.kind == "person")
            ++counts.informal;
        if (p.callAtNight) ++counts.callAtNight;
    }
    return counts;
}

// The client's own tie with somebody.
static const NetworkTie* ownTie(const Drawing& drawing, const RecordId& person)
{
    for (const auto& tie : drawing.ties)
        if (!tie.from && tie.to == person) return &tie;
    return nullptr;
}

DrawingComparison compare(const Drawing& before, const Drawing& after)
{
    DrawingComparison c;
    for (const auto& now : after.persons) {
        const auto* then = before.person(now.id);
        if (!then)
            c.added.push_back(now.id);
        else if (then->closeness && now.closeness && *now.closeness != *then->closeness)
            (*now.closeness < *then->closeness ? c.nearer : c.farther).push_back(now.id);
        else if (!then->sector.empty() && now.sector != then->sector)
            c.moved.push_back(now.id);
        const auto *tieThen = then ? ownTie(before, now.id) : nullptr, *tieNow = ownTie(after, now.id);
        if (!tieThen || !tieNow) continue;
        if (tieThen->strength && tieNow->strength && *tieThen->strength != *tieNow->strength)
            (*tieNow->strength > *tieThen->strength ? c.stronger : c.weaker).push_back(now.id);
        if (!tieThen->quality.empty() && !tieNow->quality.empty() && tieThen->quality != tieNow->quality) c.otherwise.push_back(now.id);
    }
    for (const auto& then : before.persons)
        if (!after.person(then.id)) c.gone.push_back(then.id);
    c.before = countsOf(before);
    c.after = countsOf(after);
    return c;
}

Drawing safeView(Drawing drawing, const std::vector<NetworkNote>& notes)
{
    for (const auto& note : notes)
        if (note.hidden && note.networkPerson) drawing = withoutPerson(std::move(drawing), *note.networkPerson);
    for (const auto& note : notes)
        if (note.hidden && note.networkTie)
            std::erase_if(drawing.ties, [&](const NetworkTie& t) { return t.id == *note.networkTie; });
    return drawing;
}

} // namespace aanzet::domain
