// SPDX-License-Identifier: EUPL-1.2
#include "mobile/networkmap/StoredNetwork.h"
#include "mobile/drawing/DrawingLayout.h"
#include "mobile/networkmap/NetworkRows.h"
#include "mobile/store/AsOf.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/Delivered.h"
#include "mobile/viewmodels/NetworkFields.h"
#include "mobile/viewmodels/Shown.h"
#include <algorithm>
#include <set>

namespace aanzet {

using networkrows::hexOf;
using networkrows::recordOf;
using networkrows::Showing;
using store::fieldOf;

StoredNetwork::StoredNetwork(store::Store& store, const store::HouseholdRef& household, std::function<QDate()> today, QObject* parent)
    : NetworkEditor(parent), m_store(&store), m_household(household), m_today(std::move(today))
{
    refresh();
}

QString StoredNetwork::household() const { return shown(m_household.name); }

void StoredNetwork::refresh()
{
    if (!m_store) return;
    if (auto household = m_store->household(m_household.id); household.ok()) m_household = *household;
    if (!m_household.client) return;
    const auto before = m_reading.map();
    m_reading.read(*m_store, m_household);
    if (!m_trail || before != m_reading.map()) m_trail.emplace(*m_store, "network/" + m_reading.map().hex());
    readSnapshots();
    show();
}

void StoredNetwork::readSnapshots()
{
    m_snapshots.clear();
    m_moments.clear();
    for (const auto& kept : m_reading.snapshots(*m_store)) {
        StoredNetworkHistory::Moment moment{networkrows::snapshotOf(kept), {}};
        if (auto drawing = domain::thaw(kept.content); drawing.ok()) moment.drawing = m_isSafe ? domain::safeView(std::move(*drawing), m_reading.notes()) : std::move(*drawing);
        moment.row.persons = int(moment.drawing.persons.size());
        m_snapshots.prepend(QVariant::fromValue(moment.row));
        m_moments.push_back(std::move(moment));
    }
}

// Comparing and asking are only done for who looks at it.
void StoredNetwork::showHistory(const domain::Drawing& drawn)
{
    if (!m_isHistoryWanted) return;
    auto moments = m_moments;
    NetworkSnapshotRow now;
    now.takenAt = m_today();
    now.persons = int(drawn.persons.size());
    moments.push_back({now, drawn});
    m_history.show(std::move(moments));
}

void StoredNetwork::showInsight(const domain::Drawing& drawn)
{
    if (m_isInsightWanted) m_insight.show(networkrows::insightRows(drawn));
}

NetworkHistory* StoredNetwork::history()
{
    if (!std::exchange(m_isHistoryWanted, true)) showHistory(m_isSafe ? m_reading.safe() : m_reading.whole());
    return &m_history;
}

NetworkInsight* StoredNetwork::insight()
{
    if (!std::exchange(m_isInsightWanted, true)) showInsight(m_isSafe ? m_reading.safe() : m_reading.whole());
    return &m_insight;
}

QStringList StoredNetwork::later() const { return networkrows::wordsOf(m_reading.drawing().map.later); }

void StoredNetwork::putOff(const QString& question, bool isLater)
{
    auto later = m_reading.drawing().map.later;
    const auto word = question.toStdString();
    if (word.empty() || (std::find(later.begin(), later.end(), word) != later.end()) == isLater) return;
    if (isLater) later.push_back(word);
    else std::erase(later, word);
    look("later", domain::toFieldValue(later));
}

Showing StoredNetwork::showing() const { return m_isSafe ? Showing::Safely : Showing::ToProfessionals; }

void StoredNetwork::show()
{
    m_meLabel = shown(m_reading.drawing().map.meLabel);
    const auto whole = m_reading.whole();
    m_looseTies = int(domain::danglingTies(whole).size());
    m_kept = int(whole.persons.size() - m_reading.drawing().persons.size());
    for (const auto& note : m_reading.notes()) m_kept += note.hidden || note.unsafe || !note.remark.empty();
    const auto drawn = m_isSafe ? m_reading.safe() : whole;
    m_persons.replaceRows(networkrows::personsOf(drawn, m_reading, showing()));
    m_ties.replaceRows(networkrows::tiesOf(drawn, m_reading, showing()));
    showMarks(drawn);
    showInsight(drawn);
    showHistory(drawn);
    ++m_revision;
    Q_EMIT changed();
}

void StoredNetwork::showSafely(bool isSafe)
{
    if (m_isSafe == isSafe) return;
    m_isSafe = isSafe;
    if (!m_store || !m_household.client) return;
    readSnapshots();
    show();
}

void StoredNetwork::ended(const Status& done, Outcome outcome)
{
    const auto records = std::exchange(m_written, {});
    m_outcome = done ? outcome : Refused;
    m_failure = done ? Failure::None : Failure::fromError(done.code());
    if (m_store && m_household.client) m_reading.reread(*m_store, records);
    show();
}

// --- verbs

void StoredNetwork::change(std::uint16_t type, const RecordId& record, std::vector<std::pair<std::uint16_t, FieldValue>> fields, const Contexts& contexts)
{
    changeAll({{type, record, std::move(fields)}}, contexts);
}

void StoredNetwork::changeAll(std::vector<Fields> records, const Contexts& contexts)
{
    if (!mayDraw()) return;
    std::vector<store::PutRequest> puts;
    TrailStep step;
    for (auto& [layerless, record, fields] : records) {
        const auto* standing = m_reading.record(record);
        if (!standing) continue;
        const auto type = standing->type;   // somebody of the professional layer has the same fields
        store::PutRequest put{standing->space, type, record, {}};
        TrailStep::Change change{TrailStep::Kind::Fields, type, record, {}};
        for (auto& [field, value] : fields) {
            const auto* known = standing->field(field);
            const auto before = known ? known->shown.value : FieldValue();
            const bool isDisputed = known && !known->others.empty();
            if (isSameValue(before, value) && !isDisputed) continue;
            std::optional<record::VersionVector> context;
            if (const auto it = contexts.find(field); it != contexts.end()) context = it->second;
            put.fields.push_back({field, value, context});
            change.fields.push_back({field, before, std::move(value)});
        }
        if (put.fields.empty()) continue;
        m_written.push_back(record);
        puts.push_back(std::move(put));
        step.changes.push_back(std::move(change));
    }
    if (puts.empty()) return;
    if (m_moment) store::writeAsOf(*m_store, *m_moment, puts);
    auto done = m_store->putAll(puts);
    ended(done ? m_trail->add(step) : Status(done.error()), Kept);
}

Result<RecordId> StoredNetwork::create(std::uint16_t type, std::vector<store::FieldWrite> fields)
{
    const auto space = m_reading.spaceOf(type);
    if (!space) return ErrorCode::NotAllowed;
    const auto id = m_next ? *std::exchange(m_next, std::nullopt) : crypto::randomFixed<RecordId>();
    AANZET_CHECK(createAll({{*space, type, id, std::move(fields)}}));
    return id;
}

Status StoredNetwork::createAll(std::vector<store::PutRequest> records, const std::vector<RecordId>& gone)
{
    TrailStep step;
    for (auto& put : records) {
        if (const auto map = fieldOf(put.type, "map")) put.fields.insert(put.fields.begin(), {map, FieldValue(m_reading.map()), {}});
        step.changes.push_back({TrailStep::Kind::Created, put.type, *put.record, {}});
        m_written.push_back(*put.record);
    }
    // Without a field: two who begin the same drawing have nothing to choose between.
    if (!m_reading.hasMap()) records.insert(records.begin(), {*m_household.client, types::NetworkMap, m_reading.map(), {}});
    if (m_moment) store::writeAsOf(*m_store, *m_moment, records);
    if (!records.empty()) AANZET_CHECK(m_store->putAll(records));
    AANZET_CHECK(removeEach(gone, step));
    return m_trail->add(step);
}

Status StoredNetwork::removeEach(const std::vector<RecordId>& records, TrailStep& step)
{
    for (const auto& id : records) {
        const auto* record = m_reading.record(id);
        AANZET_CHECK(m_store->remove(record->space, id));
        m_written.push_back(id);
        step.changes.push_back({TrailStep::Kind::Removed, record->type, id, {}});
    }
    return {};
}

QString StoredNetwork::created(const Result<RecordId>& id)
{
    ended(id ? Status() : Status(id.error()), Kept);
    return id ? hexOf(*id) : QString();
}

QString StoredNetwork::addSomebody(std::uint16_t type, const QString& name, const QString& sector, int ring)
{
    const auto line = name.simplified();
    if (!mayDraw() || line.isEmpty()) return {};
    std::vector<store::FieldWrite> fields{{fieldOf(type, "name"), line.toStdString(), {}}, {fieldOf(type, "kind"), std::string("person"), {}}};
    if (!sector.isEmpty()) fields.push_back({fieldOf(type, "sector"), sector.toStdString(), {}});
    if (ring > 0) fields.push_back({fieldOf(type, "closeness"), std::int64_t(ring), {}});
    return created(create(type, std::move(fields)));
}

QString StoredNetwork::addPerson(const QString& name, const QString& sector, int ring) { return addSomebody(types::NetworkPerson, name, sector, ring); }

void StoredNetwork::hold(const QString& personId)
{
    const auto id = recordOf(personId);
    const auto* record = id ? m_reading.record(*id) : nullptr;
    if (!mayDraw() || !record) return;
    Contexts contexts;
    for (const auto* name : {"sector", "closeness"}) {
        const auto field = fieldOf(record->type, name);
        contexts[field] = m_store->contextOf(record->space, *id, record->type, field);
    }
    m_held.emplace(*id, std::move(contexts));
}

void StoredNetwork::place(const QString& personId, const QString& sector, int ring, int x, int y)
{
    const auto id = recordOf(personId);
    if (!id) return;
    const auto held = std::exchange(m_held, std::nullopt);
    std::vector<std::pair<std::uint16_t, FieldValue>> fields{
        {fieldOf(types::NetworkPerson, "sector"), sector.isEmpty() ? FieldValue() : FieldValue(sector.toStdString())},
        {fieldOf(types::NetworkPerson, "x"), std::int64_t(x)},
        {fieldOf(types::NetworkPerson, "y"), std::int64_t(y)}};
    // Outside the rings a professional keeps the closeness that was said of them.
    if (ring > 0 || sector.isEmpty())
        fields.push_back({fieldOf(types::NetworkPerson, "closeness"), ring > 0 ? FieldValue(std::int64_t(ring)) : FieldValue()});
    change(types::NetworkPerson, *id, std::move(fields), held && held->first == *id ? held->second : Contexts());
}

void StoredNetwork::setPerson(const QString& personId, aanzet::NetworkEditor::PersonField field, const QVariant& value)
{
    const auto id = recordOf(personId);
    if (!id || std::size_t(field) >= kPersonFields.size()) return;
    const auto* spec = findField(*findType(types::NetworkPerson), kPersonFields[std::size_t(field)]);
    if (field == Name && value.toString().simplified().isEmpty()) return;
    change(types::NetworkPerson, *id, {{spec->id, networkrows::valueFrom(value, spec->kind)}});
}

void StoredNetwork::setTie(const QString& tieId, aanzet::NetworkEditor::TieField field, const QVariant& value)
{
    const auto id = recordOf(tieId);
    if (!id || std::size_t(field) >= kTieFields.size()) return;
    const auto* spec = findField(*findType(types::NetworkTie), kTieFields[std::size_t(field)]);
    change(types::NetworkTie, *id, {{spec->id, networkrows::valueFrom(value, spec->kind)}});
}

QString StoredNetwork::addTie(const QString& from, const QString& to)
{
    if (!mayDraw()) return {};
    domain::NetworkTie tie;
    tie.from = recordOf(to.isEmpty() ? QString() : from);
    tie.to = recordOf(to.isEmpty() ? from : to);
    const auto whole = m_reading.whole();
    for (const auto& other : whole.ties)
        if ((other.from == tie.from && other.to == tie.to) || (tie.from && other.from == tie.to && other.to == tie.from)) return hexOf(other.id);
    if (const auto may = domain::canAdd(whole, tie); !may) {
        ended(may, Kept);
        return {};
    }
    const bool isHidden = m_reading.isHidden(*tie.to) || (tie.from && m_reading.isHidden(*tie.from));
    const auto type = isHidden ? types::HiddenTie : types::NetworkTie;
    std::vector<store::FieldWrite> fields{{fieldOf(type, "to"), FieldValue(*tie.to), {}}};
    if (tie.from) fields.push_back({fieldOf(type, "from"), FieldValue(*tie.from), {}});
    return created(create(type, std::move(fields)));
}

Status StoredNetwork::remove(const std::vector<RecordId>& records)
{
    TrailStep step;
    const auto done = removeEach(records, step);
    if (!step.changes.empty()) AANZET_CHECK(m_trail->add(step));
    return done;
}

void StoredNetwork::removePerson(const QString& personId) { removeAll({personId}); }

void StoredNetwork::removeAll(const QStringList& personIds)
{
    if (!mayDraw()) return;
    const auto whole = m_reading.whole();
    std::set<RecordId> people;
    for (const auto& hex : personIds)
        if (const auto id = recordOf(hex); id && whole.person(*id)) people.insert(*id);
    if (people.empty()) return;
    std::vector<RecordId> records;
    const auto goes = [&people](const std::optional<RecordId>& end) { return end && people.contains(*end); };
    for (const auto& tie : whole.ties)
        if (goes(tie.from) || goes(tie.to)) records.push_back(tie.id);
    records.insert(records.end(), people.begin(), people.end());
    ended(remove(records), Kept);
}

void StoredNetwork::keepPerson(const QString& personId)
{
    const auto id = recordOf(personId);
    const auto* record = id ? m_reading.record(*id) : nullptr;
    if (!mayDraw() || !record) return;
    m_written.push_back(*id);
    ended(m_store->settle(record->space, *id, kLifeField, std::string("alive")), Kept);
}

void StoredNetwork::removeTie(const QString& tieId)
{
    const auto id = recordOf(tieId);
    if (mayDraw() && id && m_reading.record(*id)) ended(remove({*id}), Kept);
}

// --- days

void StoredNetwork::keepAsItIs(const QString& title, const QStringList& present)
{
    if (!mayDraw() || !m_reading.hasMap()) return;
    const auto field = [](const char* name) { return fieldOf(types::NetworkSnapshot, name); };
    std::vector<std::string> words;
    for (const auto& word : present) words.push_back(word.toStdString());
    const auto line = title.simplified().toStdString();
    store::PutRequest put{*m_household.client, types::NetworkSnapshot, std::nullopt,
                          {{field("map"), FieldValue(m_reading.map()), {}}, {field("taken_at"), domain::toText(dayOf(m_today())), {}},
                           {field("drawn_by"), std::string("together"), {}}, {field("content"), domain::freeze(m_reading.drawing()), {}}}};
    if (!words.empty()) put.fields.push_back({field("present"), words, {}});
    if (!line.empty()) put.fields.push_back({field("title"), line, {}});
    const auto done = m_store->put(put);
    if (done) readSnapshots();
    ended(done ? Status() : Status(done.error()), Kept);
}

QVariantList StoredNetwork::othersOf(const QString& id) const
{
    QVariantList found;
    const auto record = recordOf(id);
    const auto* r = record ? m_reading.record(*record) : nullptr;
    if (!m_store || !r) return found;
    std::map<UserId, QString> people;
    for (const auto& p : m_store->people()) people[p.user] = shown(p.name);
    const auto add = [&](const auto& names) {
        for (std::size_t i = 0; i < names.size(); ++i)
            if (const auto* field = r->field(fieldOf(r->type, names[i])))
                for (const auto& other : field->others)
                    found.append(QVariant::fromValue(NetworkOther{int(i), networkrows::variantOf(other.value), other.lateOf.isZero() ? people[other.author] : writerAndBringer(people[other.lateOf], people[other.author])}));
    };
    if (r->type == types::NetworkPerson || r->type == types::HiddenPerson) add(kPersonFields);
    else add(kTieFields);
    return found;
}

// --- back and again

void StoredNetwork::undo() { walk(NetworkWalk::Way::Back); }
void StoredNetwork::redo() { walk(NetworkWalk::Way::Again); }

void StoredNetwork::walk(NetworkWalk::Way way)
{
    const bool isBack = way == NetworkWalk::Way::Back;
    if (isBack ? !canUndo() : !canRedo()) return;
    const auto step = isBack ? m_trail->toUndo() : m_trail->toRedo();
    // A step that does not read is passed over, never guessed.
    const auto applied = step ? NetworkWalk(*m_store, m_reading).apply(*step, way) : Result<bool>(true);
    if (step)
        for (const auto& change : step->changes) m_written.push_back(change.record);
    if (!applied) return ended(applied.error(), Kept);
    const auto noted = isBack ? m_trail->undone() : m_trail->redone();
    const auto outcome = !*applied ? BuiltOn : isBack ? Undone : Redone;
    ended(step || !noted ? noted : Status(step.error()), outcome);
}

} // namespace aanzet
