// SPDX-License-Identifier: EUPL-1.2
#include "mobile/safety/StoredSafety.h"
#include "mobile/domain/CaseStatus.h"
#include "mobile/domain/OrderKey.h"
#include "mobile/domain/SafetyPlan.h"
#include "mobile/store/Draft.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/Shown.h"

namespace aanzet {
namespace {

constexpr std::chrono::milliseconds kDraftDelay{500};

// By SafetyModel::Kind.
constexpr const char* kKinds[] = {"signal_green", "signal_orange", "signal_red", "what_to_do", "phone", "bottom_line", "fact", "complicating",
                                  "went_well", "child_line", "signed"};
static_assert(std::size(kKinds) == std::size_t(SafetyModel::TakenAway));
static_assert(int(SafetyStands::Removed) == int(store::SafetyStanding::Removed) && int(SafetyStands::ChangedAfter) == int(store::SafetyStanding::ChangedAfter));

std::uint16_t lineField(const char* name) { return store::fieldOf(types::SafetyLine, name); }
std::uint16_t planField(const char* name) { return store::fieldOf(types::SafetyPlan, name); }

QString wordsOf(const FieldValue& value)
{
    const auto* text = std::get_if<std::string>(&value);
    return text ? shown(*text) : QString();
}

FieldValue textOrNothing(const QString& text)
{
    const auto value = text.trimmed().toStdString();
    return value.empty() ? FieldValue() : FieldValue(value);
}

// What a row calls it, and what the schema does.
struct Named {
    const char* row;
    const char* schema;
    QString SafetyLineRow::*member;
};
constexpr Named kNames[] = {{"what", "text", &SafetyLineRow::what},           {"who", "who", &SafetyLineRow::who},
                            {"whoKind", "who_kind", &SafetyLineRow::whoKind}, {"moment", "moment", &SafetyLineRow::moment},
                            {"phone", "phone", &SafetyLineRow::phone},        {"happened", "happened", &SafetyLineRow::happened},
                            {"seenBy", "seen_by", &SafetyLineRow::seenBy}};

} // namespace

StoredSafety::StoredSafety(store::Store& store, const store::HouseholdRef& household, Surroundings surroundings, QObject* parent)
    : SafetyModel(parent), m_store(&store), m_household(household), m_surroundings(std::move(surroundings))
{
    const char* const names[] = {"risk_sentence", "safe_place", "code_word", "check_by", "check_phone", "check_rhythm", "hidden_place"};
    for (std::size_t i = 0; i < m_texts.size(); ++i) m_texts[i].name = names[i];
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(kDraftDelay);
    connect(&m_draftTimer, &QTimer::timeout, this, &StoredSafety::keepDraft);
    refresh();
    readDraft();
}

StoredSafety::~StoredSafety() { detach(); }

void StoredSafety::detach()
{
    if (!m_store) return;
    commit();
    m_store = nullptr;
    m_draftTimer.stop();
}

QString StoredSafety::household() const { return shown(m_household.name); }
QDateTime StoredSafety::today() const { return shown(m_surroundings.clock.now()).date().startOfDay(); }

QString StoredSafety::nameOf(const UserId& user) const
{
    for (const auto& person : m_store->people())
        if (person.user == user) return shown(person.name);
    return {};
}

QStringList StoredSafety::texts() const
{
    QStringList list;
    for (const auto& t : m_texts) list.append(t.shown);
    return list;
}

SafetyModel::Hindrance StoredSafety::hindrance() const
{
    using May = store::SafetyRules::MayRemove;
    if (!m_store || !m_space) return CannotKnow;
    switch (store::SafetyRules(*m_store).mayRemove(*m_space)) {
    case May::Yes: return NoHindrance;
    case May::NotDirector: return NotDirector;
    case May::NoDirector: return NoDirector;
    case May::NotInContact: return NotInContact;
    case May::CannotKnow:
    case May::ReadOnly: break;
    }
    return CannotKnow;
}

void StoredSafety::refresh()
{
    if (!m_store) return;
    if (auto household = m_store->household(m_household.id); household.ok()) m_household = *household;
    store::Safety safety(*m_store);
    const auto reading = safety.read(m_household.id);
    const auto write = safety.spaceToWrite(m_household.id);
    m_space = write ? std::optional(*write) : std::nullopt;
    const bool isHere = reading && !reading->spaces.empty();
    m_state = !isHere ? (reading && reading->isElsewhere ? Elsewhere : NotBegun) : m_space ? Open : ReadOnly;
    readPeople();
    if (reading) {
        readPlans(*reading);
        readLines(*reading);
    }
    Q_EMIT changed();
}

void StoredSafety::readPeople()
{
    m_carriers.clear();
    m_readers.clear();
    m_mayBegin = false;
    for (const auto& wish : store::SafetyRules(*m_store).carriers(m_household.id)) {
        const bool isSelf = wish.principal == m_store->user();
        m_mayBegin |= isSelf;
        m_carriers.append(QVariantMap{{QStringLiteral("id"), QString::fromStdString(wish.principal.hex())}, {QStringLiteral("name"), nameOf(wish.principal)}, {QStringLiteral("self"), isSelf}});
    }
    std::set<UserId> readers;
    for (const auto& space : store::SafetyRules(*m_store).spaces(m_household.id))
        if (const auto* log = m_store->spaceLog(space))
            for (const auto& [user, right] : log->state().effectiveMembers(m_store->orgLog()->state())) readers.insert(user);
    for (const auto& user : readers) m_readers.append(nameOf(user));
    m_readers.sort();
    m_director.clear();
    if (!m_household.dossier) return;
    for (const auto& status : store::readRows<domain::CaseStatus>(*m_store, *m_household.dossier))
        if (status.director) m_director = nameOf(UserId{status.director->b});
}

// Every warning of every plan: what stands in the one that is written to comes first, other words beside it.
void StoredSafety::readPlans(const store::SafetyReading& reading)
{
    const auto before = texts();
    const auto besidesBefore = m_besides;
    m_besides.clear();
    m_validUntil = {};
    m_hiddenCopy = false;
    for (auto& t : m_texts) {
        QString first;
        record::VersionVector context;
        QList<std::pair<QString, UserId>> others;
        for (const auto& plan : reading.plans) {
            const auto* field = plan.record.field(planField(t.name));
            const bool isMain = m_space ? plan.record.space == *m_space : &plan == &reading.plans.front();
            if (isMain) context = m_store->contextOf(plan.record.space, plan.record.record, types::SafetyPlan, planField(t.name));
            if (!field) continue;
            auto versions = field->others;
            versions.insert(versions.begin(), field->shown);
            for (const auto& v : versions) {
                const auto words = wordsOf(v.value);
                if (words.isEmpty()) continue;
                if (isMain && first.isEmpty()) first = words;
                else others.append({words, v.author});
            }
        }
        if (!t.isTyped) {
            t.shown = first;
            t.context = context;
        }
        for (const auto& [words, author] : others)
            if (words != t.shown)
                m_besides.append(QVariantMap{{QStringLiteral("field"), int(&t - m_texts.data())}, {QStringLiteral("words"), words}, {QStringLiteral("who"), nameOf(author)}});
    }
    for (const auto& plan : reading.plans) {
        // The earliest day on which somebody wants it looked at again.
        if (const auto* field = plan.record.field(planField("valid_until"))) {
            auto versions = field->others;
            versions.push_back(field->shown);
            for (const auto& v : versions) {
                const auto* text = std::get_if<std::string>(&v.value);
                const auto day = text ? domain::dayFrom(*text) : std::nullopt;
                const auto at = day ? shown(day).startOfDay() : QDateTime();
                if (at.isValid() && (!m_validUntil.isValid() || at < m_validUntil)) m_validUntil = at;
            }
        }
        if (const auto* field = plan.record.field(planField("hidden_copy")))
            if (const auto* flag = std::get_if<bool>(&field->shown.value)) m_hiddenCopy |= *flag;
    }
    if (texts() != before || m_besides != besidesBefore) Q_EMIT textChanged();
}

void StoredSafety::readLines(const store::SafetyReading& reading)
{
    std::array<QList<SafetyLineRow>, TakenAway + 1> rows;
    m_spaceOf.clear();
    m_lastOrder.clear();
    for (const auto& item : reading.lines) {
        const auto& record = item.record;
        const auto textOf = [&](const char* name) {
            const auto* field = record.field(lineField(name));
            return field ? wordsOf(field->shown.value) : QString();
        };
        const auto kind = textOf("kind").toStdString();
        auto place = std::size_t(std::find(std::begin(kKinds), std::end(kKinds), kind) - std::begin(kKinds));
        if (place == std::size(kKinds)) place = BottomLine;   // a kind of a newer version is a warning all the same
        SafetyLineRow row;
        row.id = QString::fromStdString(record.record.hex());
        QStringList beside;
        for (const auto& n : kNames) {
            row.*n.member = textOf(n.schema);
            m_seen[{record.record, lineField(n.schema)}].insert_or_assign(row.*n.member, m_store->contextOf(record.space, record.record, types::SafetyLine, lineField(n.schema)));
            if (const auto* field = record.field(lineField(n.schema)))
                for (const auto& v : field->others)
                    if (const auto words = wordsOf(v.value); !words.isEmpty() && words != row.*n.member) beside.append(words);
        }
        row.beside = beside.join(QStringLiteral(", "));
        row.how = SafetyStands::How(int(item.standing));
        if (item.standing != store::SafetyStanding::Stands) {
            row.removedBy = nameOf(item.removedBy);
            row.because = shown(item.removedBecause);
        }
        m_spaceOf[record.record] = record.space;
        m_lastOrder = std::max(m_lastOrder, textOf("order").toStdString());
        rows[item.standing == store::SafetyStanding::Removed ? std::size_t(TakenAway) : place].append(row);
    }
    for (std::size_t i = 0; i < rows.size(); ++i) m_lines[i].replaceRows(rows[i]);
}

// --- text

void StoredSafety::edit(aanzet::SafetyModel::Field field, const QString& text)
{
    auto& t = m_texts[std::size_t(field)];
    if (text == t.shown) return;
    t.shown = text;
    t.isTyped = true;
    if (m_store && !m_draftTimer.isActive()) m_draftTimer.start();
    become(VisitEditor::Draft);
}

void StoredSafety::leave(aanzet::SafetyModel::Field) { commit(); }

bool StoredSafety::isTyping() const
{
    return std::any_of(m_texts.begin(), m_texts.end(), [](const Text& t) { return t.isTyped; });
}

void StoredSafety::keepDraft()
{
    if (!m_store) return;
    store::Draft draft;
    if (m_space) draft.record = store::Safety::planOf(*m_space);
    for (const auto& t : m_texts)
        if (t.isTyped) draft.texts.push_back({t.name, t.shown.toStdString(), t.context});
    if (const auto kept = draft.keep(*m_store, slot()); !kept) become(VisitEditor::Failed, Failure::fromError(kept.code()));
}

void StoredSafety::readDraft()
{
    const auto draft = store::Draft::read(*m_store, slot());
    if (!draft) return;
    for (const auto& kept : draft->texts)
        for (auto& t : m_texts) {
            if (kept.name != t.name) continue;
            t.shown = shown(kept.text);
            t.context = kept.context;
            t.isTyped = true;
        }
    if (isTyping()) m_save = VisitEditor::Draft;
}

bool StoredSafety::mayWrite()
{
    if (m_store && !m_space) become(VisitEditor::Failed, Failure::NotAllowed);
    return m_store && m_space;
}

void StoredSafety::commit()
{
    if (!m_store || !isTyping()) return;
    m_draftTimer.stop();
    if (!m_space) {
        keepDraft();
        return become(VisitEditor::Failed, Failure::NotAllowed);
    }
    store::PutRequest put{*m_space, types::SafetyPlan, store::Safety::planOf(*m_space), {}};
    for (const auto& t : m_texts)
        if (t.isTyped) put.fields.push_back({planField(t.name), textOrNothing(t.shown), t.context});
    if (const auto saved = m_store->put(put); !saved) {
        keepDraft();
        return become(VisitEditor::Failed, Failure::fromError(saved.code()));
    }
    for (auto& t : m_texts) t.isTyped = false;
    const auto gone = store::Draft::drop(*m_store, slot());
    become(gone ? VisitEditor::Saved : VisitEditor::Failed, gone ? Failure::None : Failure::fromError(gone.code()));
    refresh();
}

// --- taps

void StoredSafety::begin(const QStringList& readers)
{
    if (!m_store) return;
    std::set<UserId> chosen{m_store->user()};
    for (const auto& id : readers)
        if (const auto user = UserId::fromHex(id.toStdString())) chosen.insert(*user);
    const auto begun = store::Safety(*m_store).begin(m_household.id, chosen);
    if (!begun) become(VisitEditor::Failed, Failure::fromError(begun.code()));
    else become(VisitEditor::Clean);
    refresh();
}

void StoredSafety::save(std::vector<store::PutRequest> puts)
{
    if (const auto saved = m_store->putAll(puts); !saved) become(VisitEditor::Failed, Failure::fromError(saved.code()));
    else if (!isTyping()) become(VisitEditor::Saved);
    refresh();
}

void StoredSafety::savePlan(const char* name, FieldValue value)
{
    if (mayWrite()) save({{*m_space, types::SafetyPlan, store::Safety::planOf(*m_space), {{planField(name), std::move(value), {}}}}});
}

void StoredSafety::setValidUntil(const QDateTime& day)
{
    if (day != m_validUntil) savePlan("valid_until", day.isValid() ? FieldValue(domain::toText(dayOf(day.date()))) : FieldValue());
}

void StoredSafety::setHiddenCopy(bool hidden) { savePlan("hidden_copy", hidden); }

void StoredSafety::saveLine(const QString& id, aanzet::SafetyModel::Kind kind, const QVariantMap& before, const QVariantMap& values)
{
    if (!mayWrite() || kind == TakenAway) return;
    const auto record = RecordId::fromHex(id.toStdString());
    const auto known = record ? m_spaceOf.find(*record) : m_spaceOf.end();
    if (!id.isEmpty() && known == m_spaceOf.end()) return become(VisitEditor::Failed, Failure::NotAllowed);
    const bool isNew = id.isEmpty();
    store::PutRequest put{isNew ? *m_space : known->second, types::SafetyLine, isNew ? std::nullopt : std::optional(*record), {}};
    for (const auto& n : kNames) {
        const auto name = QLatin1String(n.row);
        const auto text = values.value(name).toString().trimmed(), was = before.value(name).toString();
        if (!values.contains(name) || text == was) continue;
        record::VersionVector context;   // typed over what this page never showed: it stands beside what is there
        if (!isNew) {
            const auto& seen = m_seen[{*record, lineField(n.schema)}];
            if (const auto at = seen.find(was); at != seen.end()) context = at->second;
        }
        put.fields.push_back({lineField(n.schema), textOrNothing(text), context});
    }
    if (put.fields.empty()) return;
    if (isNew) {
        const auto order = domain::orderBetween(m_lastOrder, {});
        put.fields.push_back({lineField("plan"), store::Safety::planOf(*m_space), {}});
        put.fields.push_back({lineField("kind"), std::string(kKinds[std::size_t(kind)]), {}});
        if (kind == Signed) put.fields.push_back({lineField("signed_at"), domain::toText(dayOf(today().date())), {}});
        if (order) put.fields.push_back({lineField("order"), *order, {}});
    }
    save({std::move(put)});
}

void StoredSafety::removeLine(const QString& id, const QString& because)
{
    const auto record = RecordId::fromHex(id.toStdString());
    const auto space = record ? m_spaceOf.find(*record) : m_spaceOf.end();
    if (!m_store || space == m_spaceOf.end()) return;
    if (const auto gone = store::Safety(*m_store).remove(space->second, *record, because.trimmed().toStdString()); !gone)
        become(VisitEditor::Failed, Failure::fromError(gone.code()));
    else if (m_surroundings.sync) m_surroundings.sync();   // so that everybody knows of it
    refresh();
}

void StoredSafety::reachOut()
{
    if (!m_store || !m_surroundings.sync || m_isReaching) return;
    m_isReaching = true;
    Q_EMIT changed();
    m_surroundings.sync();
}

void StoredSafety::synced()
{
    m_isReaching = false;
    Q_EMIT changed();   // also who may take a line away now
}

void StoredSafety::become(VisitEditor::SaveState state, Failure::Kind failure)
{
    if (m_save == state && m_failure == failure) return;
    m_save = state;
    m_failure = failure;
    Q_EMIT saveStateChanged();
}

} // namespace aanzet
