// SPDX-License-Identifier: EUPL-1.2
#include "mobile/networkmap/StoredNetwork.h"
#include "mobile/drawing/DrawingLayout.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/Shown.h"
#include <array>
#include <set>

namespace aanzet {
namespace {

using store::fieldOf;

constexpr std::array kPersonFields{"name", "role_word", "kind", "sector", "closeness", "lives_here", "call_at_night", "informal_carer",
                                   "carer_load", "may_invite", "may_know", "client_says"};
constexpr std::array kTieFields{"strength", "quality", "direction", "support", "frequency", "wish", "between", "client_says", "kin"};

QString hexOf(const RecordId& id) { return QString::fromStdString(id.hex()); }

std::optional<RecordId> recordOf(const QString& hex)
{
    const auto id = RecordId::fromHex(hex.toStdString());
    return id ? std::optional(*id) : std::nullopt;
}

FieldValue valueFrom(const QVariant& value, FieldKind kind)
{
    switch (kind) {
    case FieldKind::Integer: return value.toInt() == 0 ? FieldValue() : FieldValue(std::int64_t(value.toInt()));
    case FieldKind::Flag: return value.toBool();
    case FieldKind::List: {
        std::vector<std::string> words;
        for (const auto& word : value.toStringList()) words.push_back(word.toStdString());
        return words.empty() ? FieldValue() : FieldValue(words);
    }
    case FieldKind::Text: {
        const auto text = value.toString().trimmed().toStdString();
        return text.empty() ? FieldValue() : FieldValue(text);
    }
    default: {
        const auto line = value.toString().simplified().toStdString();
        return line.empty() ? FieldValue() : FieldValue(line);
    }
    }
}

QVariant variantOf(const FieldValue& value)
{
    if (const auto* s = std::get_if<std::string>(&value)) return shown(*s);
    if (const auto* i = std::get_if<std::int64_t>(&value)) return int(*i);
    if (const auto* b = std::get_if<bool>(&value)) return *b;
    if (const auto* l = std::get_if<std::vector<std::string>>(&value)) {
        QStringList words;
        for (const auto& word : *l) words.append(shown(word));
        return words;
    }
    return {};
}

QStringList wordsOf(const std::vector<std::string>& list)
{
    QStringList words;
    for (const auto& word : list) words.append(shown(word));
    return words;
}

// Unset and "no" are the same flag.
bool isSame(const FieldValue& a, const FieldValue& b)
{
    const auto unset = [](const FieldValue& v) { return std::holds_alternative<std::monostate>(v) || v == FieldValue(false); };
    return a == b || (unset(a) && unset(b));
}

int othersIn(const store::ShownRecord& record)
{
    int count = 0;
    for (const auto& field : record.fields) count += !field.others.empty();
    return count;
}

} // namespace

StoredNetwork::StoredNetwork(store::Store& store, const store::HouseholdRef& household, std::function<QDate()> today, QObject* parent)
    : NetworkEditor(parent), m_store(&store), m_household(household), m_today(std::move(today))
{
    refresh();
}

QString StoredNetwork::household() const { return shown(m_household.name); }

// The household's own drawing: the first that is nobody's in particular. Where there is none, both of two devices that begin
// one offline begin the same.
void StoredNetwork::chooseMap()
{
    const auto before = m_map;
    m_hasMap = false;
    m_map.b = crypto::hash128(viewOf("az1/networkmap"), m_household.client->view());
    m_drawing.map = {};
    for (const auto& map : store::readRows<domain::NetworkMap>(*m_store, *m_household.client)) {
        const bool isNobodys = !map.person;
        if (m_hasMap && !(isNobodys && m_drawing.map.person)) continue;
        m_map = map.id;
        m_drawing.map = map;
        m_hasMap = true;
    }
    m_meLabel = shown(m_drawing.map.meLabel);
    if (!m_trail || before != m_map) m_trail.emplace(*m_store, "network/" + m_map.hex());
}

std::vector<domain::NetworkNote> StoredNetwork::readNotes() const
{
    return m_household.dossier ? store::readRows<domain::NetworkNote>(*m_store, *m_household.dossier) : std::vector<domain::NetworkNote>();
}

void StoredNetwork::refresh()
{
    if (!m_store) return;
    if (auto household = m_store->household(m_household.id); household.ok()) m_household = *household;
    if (!m_household.client) return;
    chooseMap();
    m_shown.clear();
    m_drawing.persons.clear();
    m_drawing.ties.clear();
    m_drawing.strokes.clear();
    m_drawing.words.clear();
    m_drawing.groups.clear();
    m_drawing.members.clear();
    const auto read = [this](auto row, auto& into) {
        using Row = decltype(row);
        for (const auto& id : m_store->list(*m_household.client, Row::kType)) {
            auto record = m_store->get(*m_household.client, id);
            if (!record) continue;
            row = {};
            row.id = id;
            Row::eachField(row, [&](const char* name, auto& member) {
                if (const auto* field = record->field(fieldOf(Row::kType, name))) domain::assign(member, field->shown.value);
            });
            // Drawings of one person of the household are their own.
            if constexpr (requires { row.map; })
                if (row.map && *row.map != m_map) {
                    const auto other = store::readRow<domain::NetworkMap>(*m_store, *m_household.client, *row.map);
                    if (other && other->person) continue;
                }
            into.push_back(row);
            m_shown.emplace(id, std::move(*record));
        }
    };
    read(domain::NetworkPerson{}, m_drawing.persons);
    read(domain::NetworkTie{}, m_drawing.ties);
    read(domain::NetworkStroke{}, m_drawing.strokes);
    read(domain::NetworkWord{}, m_drawing.words);
    read(domain::NetworkGroup{}, m_drawing.groups);
    read(domain::NetworkMember{}, m_drawing.members);

    const auto notes = readNotes();
    const auto dangling = domain::danglingTies(m_drawing);
    m_looseTies = int(dangling.size());
    m_kept = 0;
    for (const auto& note : notes) m_kept += note.hidden || note.unsafe || !note.remark.empty();
    const auto drawn = m_isSafe ? domain::safeView(m_drawing, notes) : m_drawing;

    QList<NetworkPersonRow> persons;
    for (const auto& p : drawn.persons) {
        NetworkPersonRow row;
        row.id = hexOf(p.id);
        row.name = shown(p.name);
        row.roleWord = shown(p.roleWord);
        row.kind = shown(p.kind);
        row.sector = shown(p.sector);
        row.closeness = int(std::clamp<std::int64_t>(p.closeness.value_or(0), 0, 3));
        row.hasLooks = p.x && p.y;
        row.x = int(std::clamp<std::int64_t>(p.x.value_or(0), -10'000, 10'000));
        row.y = int(std::clamp<std::int64_t>(p.y.value_or(0), -10'000, 10'000));
        row.livesHere = p.livesHere;
        row.callAtNight = p.callAtNight;
        row.informalCarer = p.informalCarer;
        row.carerLoad = shown(p.carerLoad);
        row.mayInvite = shown(p.mayInvite);
        row.mayKnow = shown(p.mayKnow);
        row.clientSays = shown(p.clientSays);
        const auto& record = m_shown.at(p.id);
        row.others = othersIn(record);
        row.isDisputed = record.life == store::LifeState::Marked;
        if (!m_isSafe)
            for (const auto& note : notes)
                if (note.networkPerson == p.id) {
                    row.isUnsafe |= note.unsafe;
                    row.isHidden |= note.hidden;
                    row.remark = shown(note.remark);
                }
        persons.append(row);
    }
    m_persons.replaceRows(persons);

    QList<NetworkTieRow> ties;
    for (const auto& t : drawn.ties) {
        if (std::find(dangling.begin(), dangling.end(), t.id) != dangling.end()) continue;
        NetworkTieRow row;
        row.id = hexOf(t.id);
        row.from = t.from ? hexOf(*t.from) : QString();
        row.to = hexOf(*t.to);
        row.strength = int(std::clamp<std::int64_t>(t.strength.value_or(0), 0, 3));
        row.quality = shown(t.quality);
        row.direction = shown(t.direction);
        row.support = wordsOf(t.support);
        row.frequency = shown(t.frequency);
        row.wish = shown(t.wish);
        row.between = shown(t.between);
        row.kin = shown(t.kin);
        row.clientSays = shown(t.clientSays);
        row.others = othersIn(m_shown.at(t.id));
        if (!m_isSafe)
            for (const auto& note : notes)
                if (note.networkTie == t.id) row.isUnsafe |= note.unsafe;
        ties.append(row);
    }
    m_ties.replaceRows(ties);
    showMarks(drawn);

    m_snapshots.clear();
    auto snapshots = store::readRows<domain::NetworkSnapshot>(*m_store, *m_household.client);
    std::stable_sort(snapshots.begin(), snapshots.end(), [](const auto& a, const auto& b) { return a.takenAt > b.takenAt; });
    for (const auto& s : snapshots) {
        NetworkSnapshotRow row;
        row.id = hexOf(s.id);
        row.takenAt = shown(s.takenAt);
        row.title = shown(s.title);
        row.present = wordsOf(s.present);
        if (const auto drawing = domain::thaw(s.content); drawing.ok()) row.persons = int((m_isSafe ? domain::safeView(*drawing, notes) : *drawing).persons.size());
        m_snapshots.append(QVariant::fromValue(row));
    }
    ++m_revision;
    Q_EMIT changed();
}

void StoredNetwork::showSafely(bool isSafe)
{
    if (m_isSafe == isSafe) return;
    m_isSafe = isSafe;
    refresh();
}

const store::ShownRecord* StoredNetwork::shownRecord(const RecordId& record) const
{
    const auto it = m_shown.find(record);
    return it == m_shown.end() ? nullptr : &it->second;
}

FieldValue StoredNetwork::shownValue(const RecordId& record, std::uint16_t field) const
{
    const auto* r = shownRecord(record);
    const auto* f = r ? r->field(field) : nullptr;
    return f ? f->shown.value : FieldValue();
}

void StoredNetwork::ended(const Status& done, Outcome outcome)
{
    m_outcome = done ? outcome : Refused;
    m_failure = done ? Failure::None : Failure::fromError(done.code());
    refresh();
}

// --- verbs

void StoredNetwork::change(std::uint16_t type, const RecordId& record, std::vector<std::pair<std::uint16_t, FieldValue>> fields, const Contexts& contexts)
{
    changeAll({{type, record, std::move(fields)}}, contexts);
}

void StoredNetwork::changeAll(std::vector<Fields> records, const Contexts& contexts)
{
    if (!m_store) return;
    std::vector<store::PutRequest> puts;
    TrailStep step;
    for (auto& [type, record, fields] : records) {
        if (!shownRecord(record)) continue;
        store::PutRequest put{*m_household.client, type, record, {}};
        TrailStep::Change change{TrailStep::Kind::Fields, type, record, {}};
        for (auto& [field, value] : fields) {
            const auto* known = shownRecord(record)->field(field);
            const auto before = known ? known->shown.value : FieldValue();
            const bool isDisputed = known && !known->others.empty();
            if (isSame(before, value) && !isDisputed) continue;
            std::optional<record::VersionVector> context;
            if (const auto it = contexts.find(field); it != contexts.end()) context = it->second;
            put.fields.push_back({field, value, context});
            change.fields.push_back({field, before, std::move(value)});
        }
        if (put.fields.empty()) continue;
        puts.push_back(std::move(put));
        step.changes.push_back(std::move(change));
    }
    if (puts.empty()) return;
    auto done = m_store->putAll(puts);
    ended(done ? m_trail->add(step) : Status(done.error()), Kept);
}

Result<RecordId> StoredNetwork::create(std::uint16_t type, std::vector<store::FieldWrite> fields)
{
    const auto id = crypto::randomFixed<RecordId>();
    AANZET_CHECK(createAll({{*m_household.client, type, id, std::move(fields)}}));
    return id;
}

Status StoredNetwork::createAll(std::vector<store::PutRequest> records, const std::vector<RecordId>& gone)
{
    TrailStep step;
    for (auto& put : records) {
        if (const auto map = fieldOf(put.type, "map")) put.fields.insert(put.fields.begin(), {map, FieldValue(m_map), {}});
        step.changes.push_back({TrailStep::Kind::Created, put.type, *put.record, {}});
    }
    // Without a field: two who begin the same drawing have nothing to choose between.
    if (!m_hasMap) records.insert(records.begin(), {*m_household.client, types::NetworkMap, m_map, {}});
    if (!records.empty()) AANZET_CHECK(m_store->putAll(records));
    for (const auto& id : gone) {
        const auto type = shownRecord(id)->type;
        AANZET_CHECK(m_store->remove(*m_household.client, id));
        step.changes.push_back({TrailStep::Kind::Removed, type, id, {}});
    }
    return m_trail->add(step);
}

QString StoredNetwork::addPerson(const QString& name, const QString& sector, int ring)
{
    const auto line = name.simplified();
    if (!mayDraw() || line.isEmpty()) return {};
    std::vector<store::FieldWrite> fields{{fieldOf(types::NetworkPerson, "name"), line.toStdString(), {}},
                                          {fieldOf(types::NetworkPerson, "kind"), std::string("person"), {}}};
    if (!sector.isEmpty()) fields.push_back({fieldOf(types::NetworkPerson, "sector"), sector.toStdString(), {}});
    if (ring > 0) fields.push_back({fieldOf(types::NetworkPerson, "closeness"), std::int64_t(ring), {}});
    const auto id = create(types::NetworkPerson, std::move(fields));
    ended(id ? Status() : Status(id.error()), Kept);
    return id ? hexOf(*id) : QString();
}

void StoredNetwork::hold(const QString& personId)
{
    const auto id = recordOf(personId);
    if (!mayDraw() || !id) return;
    Contexts contexts;
    for (const auto* name : {"sector", "closeness"}) {
        const auto field = fieldOf(types::NetworkPerson, name);
        contexts[field] = m_store->contextOf(*m_household.client, *id, types::NetworkPerson, field);
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
    change(types::NetworkPerson, *id, {{spec->id, valueFrom(value, spec->kind)}});
}

void StoredNetwork::setTie(const QString& tieId, aanzet::NetworkEditor::TieField field, const QVariant& value)
{
    const auto id = recordOf(tieId);
    if (!id || std::size_t(field) >= kTieFields.size()) return;
    const auto* spec = findField(*findType(types::NetworkTie), kTieFields[std::size_t(field)]);
    change(types::NetworkTie, *id, {{spec->id, valueFrom(value, spec->kind)}});
}

QString StoredNetwork::addTie(const QString& from, const QString& to)
{
    if (!mayDraw()) return {};
    const auto a = recordOf(to.isEmpty() ? QString() : from), b = recordOf(to.isEmpty() ? from : to);
    domain::NetworkTie tie;
    tie.from = a;
    tie.to = b;
    for (const auto& other : m_drawing.ties)
        if ((other.from == tie.from && other.to == tie.to) || (tie.from && other.from == tie.to && other.to == tie.from)) return hexOf(other.id);
    if (const auto may = domain::canAdd(m_drawing, tie); !may) {
        ended(may, Kept);
        return {};
    }
    std::vector<store::FieldWrite> fields{{fieldOf(types::NetworkTie, "to"), FieldValue(*b), {}}};
    if (a) fields.push_back({fieldOf(types::NetworkTie, "from"), FieldValue(*a), {}});
    const auto id = create(types::NetworkTie, std::move(fields));
    ended(id ? Status() : Status(id.error()), Kept);
    return id ? hexOf(*id) : QString();
}

Status StoredNetwork::remove(const std::vector<RecordId>& records)
{
    TrailStep step;
    Status done;
    for (const auto& id : records) {
        const auto type = shownRecord(id)->type;
        done = m_store->remove(*m_household.client, id);
        if (!done) break;
        step.changes.push_back({TrailStep::Kind::Removed, type, id, {}});
    }
    if (!step.changes.empty()) AANZET_CHECK(m_trail->add(step));
    return done;
}

void StoredNetwork::removePerson(const QString& personId) { removeAll({personId}); }

void StoredNetwork::removeAll(const QStringList& personIds)
{
    if (!mayDraw()) return;
    std::set<RecordId> people;
    for (const auto& hex : personIds)
        if (const auto id = recordOf(hex); id && m_drawing.person(*id)) people.insert(*id);
    if (people.empty()) return;
    std::vector<RecordId> records;
    const auto goes = [&people](const std::optional<RecordId>& end) { return end && people.contains(*end); };
    for (const auto& tie : m_drawing.ties)
        if (goes(tie.from) || goes(tie.to)) records.push_back(tie.id);
    records.insert(records.end(), people.begin(), people.end());
    ended(remove(records), Kept);
}

void StoredNetwork::keepPerson(const QString& personId)
{
    const auto id = recordOf(personId);
    if (!mayDraw() || !id || !m_drawing.person(*id)) return;
    ended(m_store->settle(*m_household.client, *id, kLifeField, std::string("alive")), Kept);
}

void StoredNetwork::removeTie(const QString& tieId)
{
    const auto id = recordOf(tieId);
    if (mayDraw() && id && shownRecord(*id)) ended(remove({*id}), Kept);
}

void StoredNetwork::keepAsItIs(const QString& title, const QStringList& present)
{
    if (!mayDraw() || !m_hasMap) return;
    const auto field = [](const char* name) { return fieldOf(types::NetworkSnapshot, name); };
    std::vector<std::string> words;
    for (const auto& word : present) words.push_back(word.toStdString());
    const auto line = title.simplified().toStdString();
    store::PutRequest put{*m_household.client, types::NetworkSnapshot, std::nullopt,
                          {{field("map"), FieldValue(m_map), {}}, {field("taken_at"), domain::toText(dayOf(m_today())), {}},
                           {field("drawn_by"), std::string("together"), {}}, {field("content"), domain::freeze(m_drawing), {}}}};
    if (!words.empty()) put.fields.push_back({field("present"), words, {}});
    if (!line.empty()) put.fields.push_back({field("title"), line, {}});
    const auto done = m_store->put(put);
    ended(done ? Status() : Status(done.error()), Kept);
}

QVariantList StoredNetwork::othersOf(const QString& id) const
{
    QVariantList found;
    const auto record = recordOf(id);
    const auto* r = record ? shownRecord(*record) : nullptr;
    if (!m_store || !r) return found;
    std::map<UserId, QString> people;
    for (const auto& p : m_store->people()) people[p.user] = shown(p.name);
    const auto add = [&](const auto& names, std::uint16_t type) {
        for (std::size_t i = 0; i < names.size(); ++i)
            if (const auto* field = r->field(fieldOf(type, names[i])))
                for (const auto& other : field->others)
                    found.append(QVariant::fromValue(NetworkOther{int(i), variantOf(other.value), people[other.author]}));
    };
    if (r->type == types::NetworkPerson) add(kPersonFields, r->type);
    else add(kTieFields, r->type);
    return found;
}

// --- back and again

void StoredNetwork::undo() { walk(Way::Back); }
void StoredNetwork::redo() { walk(Way::Again); }

void StoredNetwork::walk(Way way)
{
    if (way == Way::Back ? !canUndo() : !canRedo()) return;
    auto step = way == Way::Back ? m_trail->toUndo() : m_trail->toRedo();
    if (!step) {
        // A step that does not read is passed over, never guessed.
        const auto passed = way == Way::Back ? m_trail->undone() : m_trail->redone();
        return ended(passed ? Status(step.error()) : passed, Kept);
    }
    if (way == Way::Back) std::reverse(step->changes.begin(), step->changes.end());
    bool isWhole = true;
    for (const auto& change : step->changes) {
        const auto applied = apply(change, way);
        if (!applied) return ended(applied.error(), Kept);
        isWhole &= *applied;
    }
    const auto noted = way == Way::Back ? m_trail->undone() : m_trail->redone();
    ended(noted, !isWhole ? BuiltOn : way == Way::Back ? Undone : Redone);
}

bool StoredNetwork::isOnlyMine(const RecordId& record) const
{
    const auto me = m_store->user();
    const auto allMine = [&](const store::ShownRecord& r) {
        return r.life == store::LifeState::Alive && std::all_of(r.fields.begin(), r.fields.end(), [&](const store::ShownField& f) {
                   return f.shown.author == me && std::all_of(f.others.begin(), f.others.end(), [&](const auto& v) { return v.author == me; });
               });
    };
    const auto* own = shownRecord(record);
    if (!own || !allMine(*own)) return false;
    for (const auto& tie : m_drawing.ties)
        if ((tie.from == record || tie.to == record) && !allMine(m_shown.at(tie.id))) return false;
    for (const auto& member : m_drawing.members)
        if ((member.group == record || member.person == record) && !allMine(m_shown.at(member.id))) return false;
    return true;
}

Result<bool> StoredNetwork::apply(const TrailStep::Change& change, Way way)
{
    if (change.kind == TrailStep::Kind::Fields) return applyFields(change, way);
    const bool mustRemove = (change.kind == TrailStep::Kind::Created) == (way == Way::Back);
    if (!mustRemove) {
        AANZET_CHECK(m_store->settle(*m_household.client, change.record, kLifeField, std::string("alive")));
        return true;
    }
    if (!shownRecord(change.record)) return true;   // a colleague removed it already
    if (!isOnlyMine(change.record) && change.kind == TrailStep::Kind::Created) return false;
    AANZET_CHECK(m_store->remove(*m_household.client, change.record));
    return true;
}

Result<bool> StoredNetwork::applyFields(const TrailStep::Change& change, Way way)
{
    const auto* record = shownRecord(change.record);
    if (!record) return false;
    store::PutRequest put{*m_household.client, change.type, change.record, {}};
    bool isWhole = true;
    for (const auto& f : change.fields) {
        const auto& mine = way == Way::Back ? f.after : f.before;
        const auto& wanted = way == Way::Back ? f.before : f.after;
        const auto* field = record->field(f.field);
        const auto shownNow = field ? field->shown.value : FieldValue();
        const auto others = field ? field->others : std::vector<store::ShownVersion>();
        if (others.empty()) {
            if (isSame(shownNow, mine)) put.fields.push_back({f.field, wanted, {}});
            else isWhole = false;
            continue;
        }
        // Two drew at once and one's own goes: what the colleague drew is what stays.
        isWhole = false;
        if (others.size() == 1 && isSame(shownNow, mine)) put.fields.push_back({f.field, others.front().value, {}});
        else if (others.size() == 1 && isSame(others.front().value, mine)) put.fields.push_back({f.field, shownNow, {}});
    }
    if (put.fields.empty()) return isWhole;
    AANZET_CHECK(m_store->put(put));
    return isWhole;
}

} // namespace aanzet
