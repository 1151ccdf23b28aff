// SPDX-License-Identifier: EUPL-1.2
#include "mobile/visits/VisitLines.h"
#include "mobile/domain/Agreement.h"
#include "mobile/domain/Household.h"
#include "mobile/domain/OrderKey.h"
#include "mobile/domain/PlanRules.h"
#include "mobile/domain/Visit.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/Shown.h"
#include <algorithm>

namespace aanzet {
namespace {

struct Column { const char* row; const char* schema; };
constexpr Column kAreaNote[] = {{"area", "domain"}, {"fact", "fact"}, {"source", "source"}, {"toldBy", "told_by"}, {"interpretation", "interpretation"}, {"told", "told_to_client"}};
constexpr Column kWorry[] = {{"what", "what"}, {"forWhom", "for_whom"}, {"since", "since"}, {"howSure", "how_sure"}, {"area", "domain"}, {"arranged", "arranged"}, {"told", "told_to_client"}};
constexpr Column kChild[] = {{"name", "child"}, {"seen", "seen"}, {"spokenAlone", "spoken_alone"}, {"worryLevel", "worry_level"}, {"worry", "worry"}, {"told", "told_to_client"}};
constexpr int kGrownUp = 18;   // years

std::uint16_t typeOf(VisitLines::Kind kind)
{
    return kind == VisitLines::Kind::AreaNote ? types::Observation : kind == VisitLines::Kind::Worry ? types::Worry : types::ChildCheck;
}
std::span<const Column> columnsOf(std::uint16_t type)
{
    if (type == types::Observation) return kAreaNote;
    if (type == types::Worry) return kWorry;
    return kChild;
}

bool isText(const FieldSpec& spec) { return spec.kind == FieldKind::Text || spec.kind == FieldKind::Line; }

FieldValue valueOf(const FieldSpec& spec, const QVariant& said)
{
    if (spec.kind == FieldKind::Flag) return said.toBool();
    if (spec.kind == FieldKind::Date) {
        const auto day = said.toDate();
        return day.isValid() ? FieldValue(domain::toText(dayOf(day))) : FieldValue();
    }
    const auto text = spec.kind == FieldKind::Line ? said.toString().simplified() : said.toString().trimmed();
    return text.isEmpty() ? FieldValue() : FieldValue(text.toStdString());
}

QString lineId(const RecordId& id) { return QString::fromStdString(id.hex()); }

} // namespace

// What stands in the texts of this line, each version that could be seen here, and what somebody wrote beside it.
template <class Row> void VisitLines::remember(store::Store& store, const SpaceId& space, const RecordId& record, QString& beside)
{
    m_lines[record] = {space, Row::kType};
    const auto shown = store.get(space, record);
    if (!shown) return;
    QStringList others;
    for (const auto& column : columnsOf(Row::kType)) {
        const auto number = store::fieldOf(Row::kType, column.schema);
        const auto* field = shown->field(number);
        const auto* text = field ? std::get_if<std::string>(&field->shown.value) : nullptr;
        m_seen[{record, number}][text ? aanzet::shown(*text) : QString()] = store.contextOf(space, record, Row::kType, number);
        if (!field) continue;
        for (const auto& other : field->others)
            if (const auto* words = std::get_if<std::string>(&other.value); words && !words->empty()) others.append(aanzet::shown(*words));
    }
    beside = others.join(QLatin1Char('\n'));
}

void VisitLines::read(store::Store& store, const store::HouseholdRef& household, const RecordId& visit, const RecordId& worry, domain::Day today)
{
    m_household = household;
    m_visit = visit;
    m_lines.clear();
    m_lastOrder.clear();
    QList<AreaNoteRow> notes;
    QList<WorryRow> worried;
    const auto nameOf = [this](const std::string& key) { return key.empty() ? QString() : m_areas.name(key); };
    if (household.dossier) {
        auto observations = store::readRows<domain::Observation>(store, *household.dossier);
        const auto keys = m_areas.keys();
        std::stable_sort(observations.begin(), observations.end(), [&](const auto& a, const auto& b) {
            const auto place = [&](const auto& o) { return std::pair(std::find(keys.begin(), keys.end(), o.domain), o.order); };
            return place(a) < place(b);
        });
        for (const auto& o : observations) {
            if (o.visit != visit) continue;
            m_lastOrder = std::max(m_lastOrder, o.order);
            AreaNoteRow row{lineId(o.id), shown(o.domain), nameOf(o.domain), shown(o.fact), shown(o.source), shown(o.toldBy), shown(o.interpretation), o.toldToClient, {}};
            remember<domain::Observation>(store, *household.dossier, o.id, row.beside);
            notes.append(row);
        }
        for (const auto& w : store::readRows<domain::Worry>(store, *household.dossier)) {
            if (w.visit != visit || w.id == worry) continue;
            WorryRow row{lineId(w.id), shown(w.what), shown(w.forWhom), shown(w.since), shown(w.howSure), shown(w.domain), nameOf(w.domain), shown(w.arranged), w.toldToClient, {}};
            remember<domain::Worry>(store, *household.dossier, w.id, row.beside);
            worried.append(row);
        }
    }
    areaNotes.replaceRows(notes);
    worries.replaceRows(worried);
    readChildren(store, today);
    QList<AgreementRow> agreed;
    if (household.client)
        for (const auto& a : store::readRows<domain::Agreement>(store, *household.client)) {
            if (a.visit != visit || a.status == "dropped") continue;
            m_lines[a.id] = {*household.client, types::Agreement};
            agreed.append({lineId(a.id), shown(a.what), shown(a.who), shown(a.byWhen), domain::isOverdue(a, today), a.status == "done"});
        }
    agreements.replaceRows(agreed);
}

// Every child of the household, then those of whom only this visit knows.
void VisitLines::readChildren(store::Store& store, domain::Day today)
{
    QList<ChildRow> rows;
    m_people.clear();
    std::vector<domain::ChildCheck> checks;
    if (m_household.dossier)
        for (auto& c : store::readRows<domain::ChildCheck>(store, *m_household.dossier))
            if (c.visit == m_visit) checks.push_back(std::move(c));
    const auto take = [&](ChildRow& row, const domain::ChildCheck& c) {
        row.line = lineId(c.id);
        row.seen = c.seen;
        row.spokenAlone = c.spokenAlone;
        row.worryLevel = shown(c.worryLevel);
        row.worry = shown(c.worry);
        row.told = c.toldToClient;
        remember<domain::ChildCheck>(store, *m_household.dossier, c.id, row.beside);
    };
    std::map<RecordId, QString> names;
    const int year = int(std::chrono::year_month_day(today).year());
    if (m_household.client)
        for (const auto& p : store::readRows<domain::Person>(store, *m_household.client)) {
            names[p.id] = shown(p.name);
            const int age = p.birthYear ? year - int(*p.birthYear) : -1;
            const bool isChild = p.kind == "child" || p.kind == "youth" || (p.kind.empty() && age >= 0 && age < kGrownUp);
            const auto said = std::find_if(checks.begin(), checks.end(), [&](const auto& c) { return c.person == p.id; });
            if (!isChild && said == checks.end()) continue;
            ChildRow row;
            row.id = lineId(p.id);
            row.name = shown(p.name);
            row.age = age;
            if (said != checks.end()) {
                take(row, *said);
                checks.erase(said);
            }
            m_people[row.id] = p.id;
            rows.append(row);
        }
    for (const auto& c : checks) {
        ChildRow row;
        row.id = lineId(c.id);
        row.name = c.person && names.count(*c.person) ? names[*c.person] : shown(c.child);   // two who both looked at one child: a line each
        take(row, c);
        m_people[row.id] = c.person;
        rows.append(row);
    }
    children.replaceRows(rows);
}

std::optional<store::PutRequest> VisitLines::request(Kind kind, const QString& id, const QVariantMap& before, const QVariantMap& values, domain::Day today) const
{
    if (!m_household.dossier) return std::nullopt;
    const auto type = typeOf(kind);
    std::optional<RecordId> record, person;
    if (kind == Kind::Child) {
        if (const auto of = m_people.find(id); of != m_people.end()) person = of->second;
        for (const auto& row : children.rows())
            if (row.id == id && !row.line.isEmpty()) record = *RecordId::fromHex(row.line.toStdString());
    } else if (!id.isEmpty()) {
        const auto known = RecordId::fromHex(id.toStdString());
        if (!known || !m_lines.count(*known)) return std::nullopt;
        record = *known;
    }
    const bool isNew = !record;
    if (isNew) record = crypto::randomFixed<RecordId>();
    store::PutRequest put{*m_household.dossier, type, record, {}};
    const auto add = [&](const char* name, FieldValue value, std::optional<record::VersionVector> context = {}) {
        put.fields.push_back({store::fieldOf(type, name), std::move(value), std::move(context)});
    };
    for (const auto& column : columnsOf(type)) {
        const auto name = QLatin1String(column.row);
        if (!values.contains(name) || (kind == Kind::Child && person && name == QLatin1String("name"))) continue;
        const auto& spec = *findField(*findType(type), store::fieldOf(type, column.schema));
        const auto said = valueOf(spec, values[name]);
        if (before.contains(name) ? said == valueOf(spec, before[name]) : isNew && said == FieldValue()) continue;
        std::optional<record::VersionVector> context;
        if (!isNew && isText(spec) && before.contains(name)) {
            context.emplace();           // typed over what this page never showed: it stands beside what is there
            if (const auto seen = m_seen.find({*record, spec.id}); seen != m_seen.end())
                if (const auto at = seen->second.find(before[name].toString()); at != seen->second.end()) context = at->second;
        }
        add(column.schema, said, std::move(context));
    }
    if (put.fields.empty()) return std::nullopt;
    if (!isNew) return put;
    add("visit", m_visit);
    const auto day = domain::toText(today);
    if (kind == Kind::AreaNote) {
        add("observed_at", day);
        if (const auto order = domain::orderBetween(m_lastOrder, {})) add("order", *order);
    } else if (kind == Kind::Worry) {
        add("noted_at", day);
        add("status", std::string("open"));
        if (!values.contains(QStringLiteral("told"))) add("told_to_client", false);
    } else {
        add("checked_at", day);
        if (person) {
            // The name goes with the line: a note that is moved leaves the person behind.
            const auto row = std::find_if(children.rows().begin(), children.rows().end(), [&](const ChildRow& r) { return r.id == id; });
            add("person", *person);
            if (row != children.rows().end() && !row->name.isEmpty()) add("child", row->name.simplified().toStdString());
        }
    }
    return put;
}

store::PutRequest VisitLines::agreement(const QString& what, const QString& who, const QDate& by, domain::Day today) const
{
    constexpr auto type = types::Agreement;
    store::PutRequest put{*m_household.client, type, crypto::randomFixed<RecordId>(), {}};
    const auto add = [&](const char* name, FieldValue value) { put.fields.push_back({store::fieldOf(type, name), std::move(value), {}}); };
    add("what", what.trimmed().toStdString());
    if (!who.trimmed().isEmpty()) add("who", who.simplified().toStdString());
    if (by.isValid()) add("by_when", domain::toText(dayOf(by)));
    add("status", std::string("open"));
    add("made_at", domain::toText(today));
    add("visit", m_visit);
    return put;
}

std::optional<store::PutRequest> VisitLines::removal(const QString& lineId, const std::string& reason) const
{
    const auto id = RecordId::fromHex(lineId.toStdString());
    const auto line = id ? m_lines.find(*id) : m_lines.end();
    if (line == m_lines.end()) return std::nullopt;
    store::PutRequest put{line->second.first, line->second.second, *id, {}};
    put.removes = reason;
    return put;
}

} // namespace aanzet
