// SPDX-License-Identifier: EUPL-1.2
#include "mobile/households/SearchHits.h"
#include "mobile/households/FieldWords.h"
#include "mobile/households/JoinedHousehold.h"
#include "mobile/households/RecordWords.h"
#include "mobile/store/RowReading.h"
#include "mobile/store/SearchMarks.h"
#include "mobile/viewmodels/Shown.h"
#include <QRegularExpression>
#include <algorithm>

namespace aanzet {
namespace {

constexpr int kMostRows = 40;

// Without case and accents, as the index cuts its words.
QString folded(const QString& text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_D))
        if (c.category() != QChar::Mark_NonSpacing) out += c.toLower();
    return out;
}

QString markedUp(const std::string& excerpt)
{
    auto text = shown(excerpt).toHtmlEscaped();
    text.replace(QLatin1Char(store::kFoundBegins), QStringLiteral("<b>")).replace(QLatin1Char(store::kFoundEnds), QStringLiteral("</b>"));
    return text.replace(QLatin1Char('\n'), QLatin1Char(' '));
}

// Whether all that was found begins as one of the typed words does.
bool isAsTyped(const std::string& excerpt, const QStringList& typed)
{
    const auto text = shown(excerpt);
    for (auto at = text.indexOf(QLatin1Char(store::kFoundBegins)); at >= 0; at = text.indexOf(QLatin1Char(store::kFoundBegins), at + 1)) {
        const auto word = folded(text.mid(at + 1, 100));
        if (std::none_of(typed.begin(), typed.end(), [&](const QString& t) { return word.startsWith(t); })) return false;
    }
    return true;
}

QString visitOf(store::Store& store, const SpaceId& space, const RecordId& record)
{
    const auto r = store.get(space, record);
    if (!r) return {};
    if (r->type == types::Visit) return QString::fromStdString(record.hex());
    const auto* field = r->field(store::fieldOf(r->type, "visit"));
    const auto* visit = field ? std::get_if<RecordId>(&field->shown.value) : nullptr;
    return visit ? QString::fromStdString(visit->hex()) : QString();
}

bool isOfAHouseholdRow(const store::Replica& replica, const store::SearchHit& hit)
{
    const auto* field = replica.field(hit.field);
    if (!field || field->type != types::Household) return false;
    for (const auto* name : {"call_name", "address", "place"})
        if (field->field == store::fieldOf(types::Household, name)) return true;
    return false;
}

// What was found is what the record is called by: then its kind is enough to say beside it.
bool isItsName(const store::Replica& replica, const store::SearchHit& hit)
{
    const auto* field = replica.field(hit.field);
    if (!field) return false;
    for (const auto* name : {"what", "name", "wording", "fact", "words", "child"})
        if (field->field == store::fieldOf(field->type, name)) return true;
    return false;
}

QString capital(QString words)
{
    if (!words.isEmpty()) words[0] = words[0].toUpper();
    return words;
}

} // namespace

FoundWords searchHits(store::Store& store, const QString& words, const JournalWords& names)
{
    FoundWords out;
    const auto hits = store.search(words.toStdString(), store::Store::Search::WhatIsRead);
    if (!hits || hits->empty()) return out;
    std::map<SpaceId, const store::HouseholdRef*> homes;
    const auto households = store.households();
    for (const auto& h : households) homes[h.id] = &h;
    std::map<SpaceId, SpaceId> where;   // of each household: itself, or the one it was joined with
    RecordWords recordWords(store, names);
    static const QRegularExpression kBetween(QStringLiteral("[^\\p{L}\\p{N}]+"));
    const auto typed = folded(words).split(kBetween, Qt::SkipEmptyParts);
    for (const auto& hit : *hits) {
        const auto home = homes.find(store.householdOf(hit.space));
        if (home == homes.end()) continue;   // of the team or the organisation
        if (store.kindOf(hit.space) == SpaceKind::Safety) continue;   // whoever looks on would learn that there is such a plan
        if (!isAsTyped(hit.excerpt, typed)) out.isNear = true;
        auto at = where.find(home->first);
        if (at == where.end()) {
            const auto into = goneInto(store, home->first);
            at = where.emplace(home->first, into && homes.count(*into) ? *into : home->first).first;
        }
        const bool hasGone = at->second != home->first;
        const auto id = QString::fromStdString(at->second.hex());
        out.households.insert(id);
        const auto* replica = store.replica(hit.space);
        if (out.rows.size() >= kMostRows || !replica || isOfAHouseholdRow(*replica, hit)) continue;
        SearchHitRow row;
        row.id = QString::fromStdString(hit.record.hex() + hit.field.hex());
        row.householdId = id;
        row.household = shown(homes.at(at->second)->name);
        row.where = isItsName(*replica, hit) ? capital(typeWords(replica->field(hit.field)->type)) : recordWords.about(hit.space, hit.record);
        row.excerpt = markedUp(hit.excerpt);
        row.plain = shown(store::withoutMarks(hit.excerpt)).replace(QLatin1Char('\n'), QLatin1Char(' '));
        if (!hasGone) row.visitId = visitOf(store, hit.space, hit.record);
        row.client = home->second->client == hit.space;
        out.rows.append(row);
    }
    return out;
}

} // namespace aanzet
