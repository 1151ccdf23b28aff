// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/Household.h"
#include "mobile/domain/VisitRules.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/Signature.h"
#include "mobile/visits/StoredVisit.h"
#include <QDate>
#include <algorithm>

// What is chosen or filled in beside the texts: a change at once.
namespace aanzet {
namespace {

struct Place { std::uint16_t type; const char* field; };
// By VisitEditor::Choice.
constexpr Place kPlaces[] = {{types::Visit, "place"},           {types::Visit, "interpreter"},     {types::Visit, "language"},
                             {types::Visit, "present"},         {types::Visit, "practical_help"},  {types::Visit, "duration_minutes"},
                             {types::Visit, "purpose_explained"}, {types::Visit, "teach_back_done"}, {types::Visit, "explained_again"},
                             {types::Visit, "next_contact"},    {types::Visit, "alliance_could_say"}, {types::Visit, "alliance_matters"},
                             {types::Visit, "alliance_knows_next"}, {types::VisitObservation, "safety_check"}, {types::VisitObservation, "told_to_client"}};
static_assert(std::size(kPlaces) == VisitEditor::ToldToClient + 1);

QStringList shownList(const std::vector<std::string>& keys)
{
    QStringList list;
    for (const auto& key : keys) list.append(shown(key));
    return list;
}

FieldValue stored(const FieldSpec& spec, const QVariant& said)
{
    switch (spec.kind) {
    case FieldKind::Flag: return said.toBool();
    case FieldKind::Integer: return said.toInt() > 0 ? FieldValue(std::int64_t(said.toInt())) : FieldValue();
    case FieldKind::Date: {
        const auto day = said.toDateTime().date();
        return day.isValid() ? FieldValue(domain::toText(dayOf(day))) : FieldValue();
    }
    case FieldKind::List: {
        std::vector<std::string> keys;
        for (const auto& key : said.toStringList()) keys.push_back(key.toStdString());
        return keys.empty() ? FieldValue() : FieldValue(keys);
    }
    default: break;
    }
    const auto key = said.toString().toStdString();
    return key.empty() ? FieldValue() : FieldValue(key);
}

} // namespace

domain::Day StoredVisit::day() const { return dayOf(shown(m_clock.now()).date()); }

void StoredVisit::setSurroundings(Surroundings surroundings)
{
    m_surroundings = std::move(surroundings);
    m_lines.setAreas(m_surroundings.areas);
    refresh();
    Q_EMIT templatesChanged();
}

void StoredVisit::readWhole()
{
    m_row = {};
    m_work = {};
    if (m_hasVisit && m_household.client)
        if (auto row = store::readRow<domain::Visit>(*m_store, *m_household.client, m_visit)) m_row = std::move(*row);
    if (m_hasObservation && m_household.dossier)
        if (auto row = store::readRow<domain::VisitObservation>(*m_store, *m_household.dossier, m_observation)) m_work = std::move(*row);
    m_lines.read(*m_store, m_household, m_visit, m_worry, day());
    readLastSafety();
}

void StoredVisit::readLastSafety()
{
    m_lastSafety.clear();
    if (!m_household.client || !m_household.dossier) return;
    std::optional<domain::Day> newest;
    domain::VisitObservation check;
    for (const auto& o : store::readRows<domain::VisitObservation>(*m_store, *m_household.dossier)) {
        if (o.safetyCheck.empty() || !o.visit || *o.visit == m_visit) continue;
        const auto visit = store::readRow<domain::Visit>(*m_store, *m_household.client, *o.visit);
        if (!visit || !visit->visitAt || shown(visit->visitAt) > m_visitAt.date() || (newest && *visit->visitAt < *newest)) continue;
        newest = visit->visitAt;
        check = o;
    }
    if (!newest) return;
    m_lastSafety = {{QStringLiteral("check"), shown(check.safetyCheck)},
                    {QStringLiteral("measures"), shown(check.safetyMeasures)},
                    {QStringLiteral("colleague"), shown(check.safetyColleague)},
                    {QStringLiteral("at"), shown(newest).startOfDay()},
                    {QStringLiteral("holds"), domain::safetyCheckHolds(newest, day())}};
}

QStringList StoredVisit::texts() const
{
    QStringList texts;
    for (const auto& t : m_texts) texts.append(t.shown);
    return texts;
}

QVariantList StoredVisit::choices() const
{
    const auto& v = m_row;
    return {shown(v.place), shown(v.interpreter), shown(v.language), shownList(v.present), shownList(v.practicalHelp), int(v.durationMinutes.value_or(0)),
            v.purposeExplained, v.teachBackDone, v.explainedAgain, v.nextContact ? QVariant(shown(v.nextContact).startOfDay()) : QVariant(QDateTime()),
            shown(v.allianceCouldSay), shown(v.allianceMatters), shown(v.allianceKnowsNext), shown(m_work.safetyCheck), m_work.toldToClient};
}

QVariantList StoredVisit::areas() const
{
    QVariantList areas;
    for (const auto& key : m_lines.areas().keys()) areas.append(QVariantMap{{QStringLiteral("key"), shown(key)}, {QStringLiteral("name"), m_lines.areas().name(key)}});
    return areas;
}

QVariantList StoredVisit::strokes() const { return strokesOf(m_row.signature); }

QVariantList StoredVisit::hints() const
{
    auto visit = m_row;
    visit.clientWords = m_texts[ClientWords].shown.trimmed().toStdString();
    visit.purpose = m_texts[Purpose].shown.trimmed().toStdString();
    visit.strengths = m_texts[Strengths].shown.trimmed().toStdString();
    visit.smallWin = m_texts[SmallWin].shown.trimmed().toStdString();
    visit.nextContactWords = m_texts[NextContact].shown.trimmed().toStdString();
    std::vector<domain::Observation> observations;
    for (const auto& row : m_lines.areaNotes.rows()) {
        domain::Observation o;
        o.fact = row.fact.toStdString();
        o.interpretation = row.interpretation.toStdString();
        observations.push_back(std::move(o));
    }
    std::vector<domain::Worry> worries;
    for (const auto& row : m_lines.worries.rows()) {
        domain::Worry w;
        w.toldToClient = row.told;
        worries.push_back(std::move(w));
    }
    std::vector<domain::ChildCheck> checks;
    int children = 0;
    for (const auto& row : m_lines.children.rows()) {
        ++children;
        if (!row.line.isEmpty()) checks.emplace_back();
    }
    static constexpr Hint kHints[] = {NoClientWords, NoPurpose, NoNextContact, NothingGood, ChildrenNotLookedAt, InterpretationWithoutFact, JudgementNotTold};
    QVariantList hints;
    for (const auto hint : domain::hintsFor(visit, observations, worries, checks, children)) hints.append(int(kHints[std::size_t(hint)]));
    return hints;
}

// Makes the visit in the same save when it isn't there yet.
bool StoredVisit::save(const std::vector<store::PutRequest>& puts)
{
    if (!m_store || isFinished() || puts.empty()) return false;
    auto all = beginning();
    if (m_state == Failed) return false;
    auto step = VisitUndo::stepOf(*m_store, puts);
    for (const auto& put : puts) {
        const auto made = std::find_if(all.begin(), all.end(), [&](const store::PutRequest& p) { return p.record == put.record; });
        if (made != all.end()) made->fields.insert(made->fields.end(), put.fields.begin(), put.fields.end());
        else all.push_back(put);
    }
    if (const auto saved = m_store->putAll(all); !saved) {
        become(Failed, Failure::fromError(saved.code()));
        return false;
    }
    begun();
    m_undo.keep(std::move(step));
    refresh();
    become(isTyping() ? Draft : Saved);
    return true;
}

void StoredVisit::choose(aanzet::VisitEditor::Choice choice, const QVariant& value)
{
    if (!m_store || choice < 0 || std::size_t(choice) >= std::size(kPlaces)) return;
    const auto& place = kPlaces[choice];
    const auto& space = place.type == types::Visit ? m_household.client : m_household.dossier;
    if (!space) return become(Failed, Failure::NotAllowed);
    const auto field = store::fieldOf(place.type, place.field);
    auto said = stored(*findField(*findType(place.type), field), value);
    if (!m_hasVisit && isTyping()) commit();
    auto put = exists(place.type) ? store::PutRequest{*space, place.type, recordOf(place.type), {}} : recordPut(place.type);
    put.fields.push_back({field, std::move(said), {}});
    if (!m_hasVisit && place.type == types::Visit) put.fields.erase(put.fields.begin(), put.fields.end() - 1);   // beginning() brings the rest
    save({std::move(put)});
}

void StoredVisit::saveLine(VisitLines::Kind kind, const QString& id, const QVariantMap& before, const QVariantMap& values)
{
    if (!m_store) return;
    if (!m_household.dossier) return become(Failed, Failure::NotAllowed);
    if (auto put = m_lines.request(kind, id, before, values, day())) save({std::move(*put)});
}

void StoredVisit::agree(const QString& what, const QString& who, const QDate& by)
{
    if (m_store && m_household.client && !what.trimmed().isEmpty()) save({m_lines.agreement(what, who, by, day())});
}

void StoredVisit::removeLine(const QString& lineId)
{
    if (auto put = m_lines.removal(lineId, "taken out of the note")) save({std::move(*put)});
}

void StoredVisit::undo()
{
    if (!canUndo()) return;
    const auto puts = m_undo.last(*m_store, "undone");
    if (!puts.empty())
        if (const auto saved = m_store->putAll(puts); !saved) return become(Failed, Failure::fromError(saved.code()));
    refresh();
    become(isTyping() ? Draft : Saved);
}

// --- templates

QVariantList StoredVisit::templates() const
{
    QVariantList list;
    auto all = m_surroundings.templates ? m_surroundings.templates->in(m_surroundings.language) : QList<NoteTemplate>();
    if (m_store) all = OwnTemplates(*m_store).all() + all;
    for (const auto& made : all) list.append(QVariantMap{{QStringLiteral("id"), made.id}, {QStringLiteral("name"), made.name}, {QStringLiteral("own"), made.isOwn}});
    return list;
}

void StoredVisit::useTemplate(const QString& templateId)
{
    if (!m_store || isFinished()) return;
    auto all = OwnTemplates(*m_store).all();
    if (m_surroundings.templates) all += m_surroundings.templates->in(m_surroundings.language);
    const auto made = std::find_if(all.begin(), all.end(), [&](const NoteTemplate& t) { return t.id == templateId; });
    if (made == all.end()) return;
    commit();
    if (m_state == Failed) return;
    std::map<std::uint16_t, store::PutRequest> puts;
    const auto putOf = [&](std::uint16_t type) -> store::PutRequest& {
        const auto at = puts.find(type);
        if (at != puts.end()) return at->second;
        auto put = exists(type) || type == types::Visit ? store::PutRequest{type == types::Visit ? *m_household.client : *m_household.dossier, type, recordOf(type), {}} : recordPut(type);
        return puts.emplace(type, std::move(put)).first->second;
    };
    for (const auto& [field, words] : made->texts) {
        const auto& t = m_texts[std::size_t(field)];
        const bool isThere = t.layer == store::Layer::Client ? m_household.client.has_value() : m_household.dossier.has_value();
        if (isThere && t.shown.trimmed().isEmpty()) putOf(t.type).fields.push_back({t.field, words.toStdString(), {}});
    }
    const auto choice = [&](Choice of, const QVariant& value, bool isSaid) {
        const auto& place = kPlaces[of];
        const auto field = store::fieldOf(place.type, place.field);
        if (m_household.client && !isSaid) putOf(place.type).fields.push_back({field, stored(*findField(*findType(place.type), field), value), {}});
    };
    if (!made->place.isEmpty()) choice(Place, made->place, !m_row.place.empty());
    if (!made->present.isEmpty()) choice(Present, made->present, !m_row.present.empty());
    if (!made->practicalHelp.isEmpty()) choice(PracticalHelp, made->practicalHelp, !m_row.practicalHelp.empty());
    if (made->minutes > 0) choice(Minutes, made->minutes, m_row.durationMinutes.has_value());
    std::vector<store::PutRequest> wanted;
    for (auto& [type, put] : puts) wanted.push_back(std::move(put));
    save(wanted);
}

void StoredVisit::keepAsTemplate(const QString& name)
{
    if (!m_store) return;
    NoteTemplate made;
    made.name = name;
    made.texts[Purpose] = m_texts[Purpose].shown.trimmed();
    if (made.texts[Purpose].isEmpty()) made.texts.clear();
    made.place = shown(m_row.place);
    made.present = shownList(m_row.present);
    made.practicalHelp = shownList(m_row.practicalHelp);
    made.minutes = int(m_row.durationMinutes.value_or(0));
    if (const auto kept = OwnTemplates(*m_store).keep(made); !kept) become(m_state, Failure::fromError(kept.code()));
    Q_EMIT templatesChanged();
}

void StoredVisit::dropTemplate(const QString& templateId)
{
    if (!m_store) return;
    if (const auto gone = OwnTemplates(*m_store).drop(templateId); !gone) become(m_state, Failure::fromError(gone.code()));
    Q_EMIT templatesChanged();
}

} // namespace aanzet
