// SPDX-License-Identifier: EUPL-1.2
#include "mobile/services/StoredServices.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/Shown.h"
#include <QLocale>
#include <algorithm>

namespace aanzet {
namespace {

// What the person typed, in the order in which it is read on the clipboard.
QString asText(const ServiceRow& row)
{
    QStringList lines;
    for (const auto& text : {row.name, row.organisation, row.whatFor, row.phone, row.address, row.hours, row.howIn, row.languages, row.website})
        if (!text.trimmed().isEmpty()) lines.append(text.trimmed());
    return lines.join(QLatin1Char('\n'));
}

} // namespace

StoredServices::StoredServices(Surroundings surroundings, QObject* parent) : ServicesModel(parent), m_surroundings(std::move(surroundings)) {}

void StoredServices::show(store::Store* store)
{
    m_store = store;
    m_household.reset();
    m_removed.reset();
    m_search.clear();
    m_area.clear();
    m_outcome = Nothing;
    m_outcomeName.clear();
    m_failure = Failure::None;
    refresh();
}

std::optional<StoredServices::Place> StoredServices::spaceOf(SpaceKind kind) const
{
    const auto space = m_store ? m_store->spaceOfKind(kind) : std::nullopt;
    const auto* log = space ? m_store->spaceLog(*space) : nullptr;
    if (!log || !log->state().canWrite(m_store->user())) return std::nullopt;
    return Place{*space, kind == SpaceKind::Organisation ? types::Service : types::TeamService};
}

// Who may write for the whole organisation does; what others add is the team's.
std::optional<StoredServices::Place> StoredServices::placeForNew() const
{
    if (auto place = spaceOf(SpaceKind::Organisation)) return place;
    return spaceOf(SpaceKind::Team);
}

bool StoredServices::writesForAll() const
{
    const auto place = placeForNew();
    return place && place->type == types::Service;
}

std::optional<StoredServices::Place> StoredServices::placeOf(const RecordId& record) const
{
    for (const auto kind : {SpaceKind::Organisation, SpaceKind::Team})
        if (const auto place = spaceOf(kind); place && m_store->replica(place->space)->typeOf(record) == place->type) return place;
    return std::nullopt;
}

std::string StoredServices::today() const { return domain::toText(dayOf(shown(m_surroundings.now()).date())); }

template <class Row> void StoredServices::read(SpaceKind kind)
{
    const auto space = m_store->spaceOfKind(kind);
    if (!space) return;
    const bool mayChange = spaceOf(kind).has_value();
    const auto now = shown(m_surroundings.now()).date();
    for (const auto& s : store::readRows<Row>(*m_store, *space)) {
        ServiceRow row;
        row.id = QString::fromStdString(s.id.hex());
        row.name = shown(s.name);
        row.organisation = shown(s.organisation);
        row.whatFor = shown(s.whatFor);
        QStringList words;
        for (const auto& key : s.domains) {
            row.areas.append(shown(key));
            words.append(m_surroundings.areaLabel(key));
        }
        row.areaWords = QLocale().createSeparatedList(words);
        row.phone = shown(s.phone);
        row.address = shown(s.address);
        row.hours = shown(s.hours);
        row.howIn = shown(s.howIn);
        row.languages = shown(s.languages);
        row.website = shown(s.website);
        if (s.checkedOn) row.checkedOn = shown(s.checkedOn).startOfDay();
        row.old = !s.checkedOn || shown(s.checkedOn) < now.addYears(-1);
        row.shared = kind == SpaceKind::Organisation;
        row.mayChange = mayChange;
        m_all.append(row);
    }
}

void StoredServices::refresh()
{
    m_all.clear();
    if (m_store) {
        read<domain::Service>(SpaceKind::Organisation);
        read<domain::TeamService>(SpaceKind::Team);
        std::stable_sort(m_all.begin(), m_all.end(), [](const ServiceRow& a, const ServiceRow& b) { return a.name.localeAwareCompare(b.name) < 0; });
        if (m_household)
            if (auto household = m_store->household(m_household->id); household.ok()) m_household = *household;
    }
    apply();
}

// As everywhere in the app: the words in any order, the last one as far as it was typed, and one slip forgiven.
void StoredServices::apply()
{
    m_near = false;
    std::set<QString> found;
    const auto words = m_search.simplified();
    if (m_store && !words.isEmpty())
        if (const auto hits = m_store->search(words.toStdString()); hits.ok())
            for (const auto& hit : *hits) found.insert(QString::fromStdString(hit.record.hex()));
    QList<ServiceRow> rows;
    bool isAsTyped = false;
    for (const auto& row : m_all) {
        if (!m_area.isEmpty() && !row.areas.contains(m_area)) continue;
        const auto text = asText(row) + QLatin1Char('\n') + row.areaWords;
        const auto typed = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const bool isThere = std::all_of(typed.begin(), typed.end(), [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
        if (!isThere && !found.count(row.id)) continue;
        isAsTyped |= isThere;
        rows.append(row);
    }
    m_near = !rows.isEmpty() && !isAsTyped;
    m_shown.replaceRows(rows);
    Q_EMIT changed();
}

void StoredServices::setSearch(const QString& words)
{
    if (words == m_search) return;
    m_search = words;
    apply();
}

void StoredServices::setArea(const QString& area)
{
    if (area == m_area) return;
    m_area = area;
    apply();
}

QVariantList StoredServices::areas() const
{
    QVariantList list;
    for (const auto& key : m_surroundings.areaKeys())
        list.append(QVariantMap{{QStringLiteral("word"), m_surroundings.areaLabel(key)}, {QStringLiteral("value"), shown(key)}});
    return list;
}

QString StoredServices::household() const { return m_household ? shown(m_household->name) : QString(); }

void StoredServices::begin(const QString& householdId)
{
    m_household.reset();
    m_search.clear();
    m_area.clear();
    m_outcome = Nothing;
    m_failure = Failure::None;
    if (const auto id = SpaceId::fromHex(householdId.toStdString()); m_store && id)
        if (auto household = m_store->household(*id); household.ok()) m_household = *household;
    refresh();
}

const ServiceRow* StoredServices::row(const QString& serviceId) const
{
    for (const auto& row : m_all)
        if (row.id == serviceId) return &row;
    return nullptr;
}

void StoredServices::ended(const Status& done, Outcome outcome, const QString& name)
{
    m_failure = done ? Failure::None : Failure::fromError(done.code());
    m_outcome = done ? outcome : Nothing;
    m_outcomeName = name;
    refresh();
}

void StoredServices::keep(const QString& serviceId, const QVariantMap& fields)
{
    if (!m_store) return;
    const auto id = RecordId::fromHex(serviceId.toStdString());
    const auto place = id ? placeOf(*id) : placeForNew();
    const auto name = fields.value(QStringLiteral("name")).toString().simplified();
    if (!place || name.isEmpty()) return ended(Error{ErrorCode::NotAllowed, "no place, or no name"}, Nothing, name);
    store::PutRequest put{place->space, place->type, id ? std::optional(*id) : std::nullopt, {}};
    const auto* before = row(serviceId);
    const auto add = [&](const char* key, FieldValue value) { put.fields.push_back({store::fieldOf(place->type, key), std::move(value), {}}); };
    const auto text = [&](const char* key, const QString& old) {
        auto words = fields.value(QLatin1String(key)).toString().trimmed();
        if (findField(*findType(place->type), key)->kind == FieldKind::Line) words = words.simplified();
        if (words != old) add(key, words.isEmpty() ? FieldValue() : FieldValue(words.toStdString()));
    };
    const ServiceRow none;
    const auto& was = before ? *before : none;
    text("name", was.name);
    text("organisation", was.organisation);
    text("what_for", was.whatFor);
    text("phone", was.phone);
    text("address", was.address);
    text("hours", was.hours);
    text("how_in", was.howIn);
    text("languages", was.languages);
    text("website", was.website);
    const auto areas = fields.value(QStringLiteral("domains")).toStringList();
    if (areas != was.areas) {
        std::vector<std::string> keys;
        for (const auto& key : areas) keys.push_back(key.toStdString());
        add("domains", keys.empty() ? FieldValue() : FieldValue(keys));
    }
    add("checked_on", today());
    const auto done = m_store->put(put);
    ended(done ? Status() : Status(done.error()), Kept, name);
}

void StoredServices::check(const QString& serviceId)
{
    const auto id = RecordId::fromHex(serviceId.toStdString());
    const auto* about = row(serviceId);
    if (!m_store || !id || !about) return;
    const auto place = placeOf(*id);
    if (!place) return;
    const auto name = about->name;
    const auto done = m_store->put({place->space, place->type, *id, {{store::fieldOf(place->type, "checked_on"), today(), {}}}});
    ended(done ? Status() : Status(done.error()), Checked, name);
}

void StoredServices::remove(const QString& serviceId)
{
    const auto id = RecordId::fromHex(serviceId.toStdString());
    const auto* about = row(serviceId);
    if (!m_store || !id || !about) return;
    const auto place = placeOf(*id);
    if (!place) return;
    const auto name = about->name;
    const auto done = m_store->remove(place->space, *id);
    if (done) m_removed = std::pair(*place, *id);
    ended(done, Removed, name);
}

void StoredServices::putBack()
{
    if (!m_store || !m_removed) return;
    const auto [place, id] = *m_removed;
    const auto done = m_store->settle(place.space, id, kLifeField, std::string("alive"));
    if (done) m_removed.reset();
    ended(done, PutBack, m_outcomeName);
}

void StoredServices::copy(const QString& serviceId)
{
    const auto* about = row(serviceId);
    if (!about) return;
    m_surroundings.toClipboard(asText(*about));
    ended({}, Copied, about->name);
}

void StoredServices::useAsHelper(const QString& serviceId)
{
    const auto* about = row(serviceId);
    if (!m_store || !about || !m_household) return;
    const auto name = about->name;
    if (!m_household->dossier) return ended(Error{ErrorCode::NotAllowed, "professionals only"}, Nothing, name);
    constexpr auto type = types::HelperRow;
    store::PutRequest put{*m_household->dossier, type, {}, {}};
    const auto add = [&](const char* key, const QString& words) {
        if (!words.isEmpty()) put.fields.push_back({store::fieldOf(type, key), words.toStdString(), {}});
    };
    // A place is an organisation on the helpers map; whose part it is stands with the task.
    add("organisation", about->organisation.isEmpty() || about->organisation == about->name ? about->name : about->name + QStringLiteral(", ") + about->organisation);
    add("task", about->whatFor);
    add("phone", about->phone);
    add("since", QString::fromStdString(today()));
    add("active", QStringLiteral("active"));
    const auto done = m_store->put(put);
    ended(done ? Status() : Status(done.error()), OnHelpers, name);
}

void StoredServices::agree(const QString& serviceId, const QString& what)
{
    const auto* about = row(serviceId);
    if (!m_store || !about || !m_household || what.trimmed().isEmpty()) return;
    const auto name = about->name;
    if (!m_household->client) return ended(Error{ErrorCode::NotAllowed, "the client's layer"}, Nothing, name);
    constexpr auto type = types::Agreement;
    const auto field = [](const char* key, const QString& words) { return store::FieldWrite{store::fieldOf(type, key), words.toStdString(), {}}; };
    store::PutRequest put{*m_household->client, type, {}, {field("what", what.trimmed()), field("who", name), field("who_kind", QStringLiteral("organisation")), field("status", QStringLiteral("open")), field("made_at", QString::fromStdString(today()))}};
    if (!about->organisation.isEmpty()) put.fields.push_back(field("organisation", about->organisation));
    const auto done = m_store->put(put);
    ended(done ? Status() : Status(done.error()), Agreed, name);
}

} // namespace aanzet
