// SPDX-License-Identifier: EUPL-1.2
#include "mobile/households/StoredConflicts.h"
#include "mobile/households/FieldWords.h"
#include "mobile/households/RecordWords.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/Delivered.h"
#include "mobile/viewmodels/Shown.h"
#include <QCoreApplication>
#include <algorithm>

namespace aanzet {
namespace {

const FieldSpec* specOf(const store::Conflict& c)
{
    const auto* type = findType(c.type);
    return type ? findField(*type, c.field) : nullptr;
}

QString keyOf(const store::Conflict& c)
{
    return QStringLiteral("%1/%2/%3").arg(QString::fromStdString(c.space.hex()), QString::fromStdString(c.record.hex())).arg(c.field);
}

ConflictKind::Kind kindOf(const store::Conflict& c)
{
    if (c.field == kLifeField) return ConflictKind::Removed;
    const auto* spec = specOf(c);
    if (!spec) return ConflictKind::Fixed;
    if (spec->rule == Rule::First) return ConflictKind::Fixed;
    if (spec->card == Card::OwnWords) return ConflictKind::OwnWords;
    if (spec->card == Card::Decision) return ConflictKind::Decision;
    if (spec->kind == FieldKind::Text) return ConflictKind::Text;
    return spec->kind == FieldKind::List ? ConflictKind::Several : ConflictKind::Value;
}

bool isNumberOfTheirs(const store::Conflict& c) { return c.type == types::ContactPoint && c.field == store::fieldOf(types::ContactPoint, "value"); }

// Lines where two names or two things can stand beside each other.
bool isLineOfSeveral(const store::Conflict& c)
{
    const auto* spec = specOf(c);
    if (!spec || spec->kind != FieldKind::Line) return false;
    for (const auto* name : {"who", "helper", "present_words", "pets", "organisation", "for_whom"})
        if (spec->name == name) return true;
    return false;
}

// What keeps both: nothing where one excludes the other, or where only the client can say.
FieldValue bothOf(const store::Conflict& c, const std::optional<std::string>& merged)
{
    const auto kind = kindOf(c);
    if (kind == ConflictKind::Several) {
        std::vector<std::string> all;
        for (const auto& v : c.values)
            if (const auto* items = std::get_if<std::vector<std::string>>(&v.value))
                for (const auto& item : *items)
                    if (std::find(all.begin(), all.end(), item) == all.end()) all.push_back(item);
        return all.empty() ? FieldValue() : FieldValue(all);
    }
    const bool isText = kind == ConflictKind::Text;
    if (!isText && !isLineOfSeveral(c)) return {};
    if (isText && merged) return *merged;
    std::string all;
    for (const auto& v : c.values) {
        const auto* text = std::get_if<std::string>(&v.value);
        if (!text) return {};
        all += (all.empty() ? "" : isText ? "\n\n" : ", ") + *text;
    }
    return validate(*specOf(c), all).ok() ? FieldValue(all) : FieldValue();
}

std::optional<std::string> mergedText(store::Store& store, const store::Conflict& c)
{
    if (kindOf(c) != ConflictKind::Text) return std::nullopt;
    const auto record = store.get(c.space, c.record);
    const auto* field = record.ok() ? record->field(c.field) : nullptr;
    return field ? field->merged : std::nullopt;
}

// Who changed last what somebody else had removed.
std::optional<store::ShownVersion> lastChange(store::Store& store, const store::Conflict& c)
{
    const auto record = store.get(c.space, c.record);
    if (!record.ok()) return std::nullopt;
    std::optional<store::ShownVersion> last;
    for (const auto& f : record->fields)
        if (!last || f.shown.at > last->at) last = f.shown;
    return last;
}

QString said(const char* words) { return QCoreApplication::translate("StoredConflicts", words); }

} // namespace

void StoredConflicts::show(store::Store* store)
{
    m_store = store;
    m_reopened.clear();
    m_settled.reset();
    refresh();
    Q_EMIT settledChanged();
}

ConflictRow StoredConflicts::rowOf(const store::Conflict& c, RecordWords& words, const QString& household)
{
    ConflictRow row;
    row.id = keyOf(c);
    row.householdId = QString::fromStdString(c.household.hex());
    row.household = household;
    row.kind = kindOf(c);
    row.about = words.about(c.space, c.record);
    const bool isRemoved = row.kind == ConflictKind::Removed;
    //: Label of a choice about a thing that one person removed while another changed it
    row.fieldLabel = isRemoved ? said(QT_TRANSLATE_NOOP("StoredConflicts", "keep or remove?")) : fieldWords(c.type, c.field);
    for (std::size_t i = 0; i < c.values.size(); ++i) {
        auto v = c.values[i];
        const bool isRemoval = v.value == FieldValue(std::string("removed"));
        if (isRemoved && !isRemoval)
            if (const auto change = lastChange(*m_store, c)) {
                v.author = change->author;
                v.lateOf = change->lateOf;
                v.at = change->at;
            }
        ConflictValue value;
        value.text = !isRemoved   ? words.value(c.space, c.record, c.type, c.field, v.value)
                     : isRemoval  ? said(QT_TRANSLATE_NOOP("StoredConflicts", "Remove it"))
                                  : said(QT_TRANSLATE_NOOP("StoredConflicts", "Keep it"));
        value.author = v.lateOf.isZero() ? words.person(v.author) : writerAndBringer(words.person(v.lateOf), words.person(v.author));
        value.at = shown(v.at);
        value.token = QString::number(i);
        row.values.append(value);
    }
    if (isNumberOfTheirs(c)) row.both = said(QT_TRANSLATE_NOOP("StoredConflicts", "Each stays as a number of its own."));
    else if (const auto both = bothOf(c, mergedText(*m_store, c)); !std::holds_alternative<std::monostate>(both)) row.both = words.value(c.space, c.record, c.type, c.field, both);
    const auto* log = m_store->spaceLog(c.space);
    const bool mayWrite = log && log->state().canWrite(m_store->user());
    row.maySettle = mayWrite && row.kind != ConflictKind::Fixed;
    if (row.kind == ConflictKind::Decision && row.maySettle) {
        const auto* me = m_store->orgLog() ? m_store->orgLog()->state().user(m_store->user()) : nullptr;
        row.maySettle = log->state().manages(m_store->user()) || (me && me->role == membership::Role::TeamLead);
    }
    return row;
}

// The value as it stands now; nothing for a life.
FieldValue StoredConflicts::standing(const store::Conflict& c)
{
    const auto record = m_store->get(c.space, c.record);
    const auto* field = record.ok() ? record->field(c.field) : nullptr;
    return field ? field->shown.value : FieldValue();
}

// A choice that was taken back waits again, unless somebody settled it meanwhile or the store asks for it anyway.
void StoredConflicts::addReopened(std::vector<store::Conflict>& conflicts)
{
    for (auto it = m_reopened.begin(); it != m_reopened.end();) {
        const auto& c = it->second;
        const bool isAsked = std::any_of(conflicts.begin(), conflicts.end(), [&](const store::Conflict& other) { return keyOf(other) == it->first; });
        const auto record = m_store->get(c.space, c.record);
        const bool isThere = record.ok() && record->life != store::LifeState::Removed;
        if (isAsked || !isThere || (c.field != kLifeField && standing(c) != c.values.front().value)) {
            it = m_reopened.erase(it);
            continue;
        }
        auto again = c;
        again.context = m_store->contextOf(c.space, c.record, c.type, c.field);
        conflicts.push_back(std::move(again));
        ++it;
    }
}

void StoredConflicts::refresh()
{
    QList<ConflictRow> rows;
    m_conflicts.clear();
    if (m_store) {
        auto conflicts = m_store->conflicts();
        addReopened(conflicts);
        std::map<SpaceId, QString> names;
        if (!conflicts.empty())
            for (const auto& h : m_store->households()) names[h.id] = shown(h.name);
        std::optional<RecordWords> words;
        for (auto& c : conflicts) {
            if (!words) words.emplace(*m_store, m_words);
            rows.append(rowOf(c, *words, names[c.household]));
            m_conflicts.emplace(rows.last().id, std::move(c));
        }
    }
    replaceRows(rows);
}

const store::Conflict* StoredConflicts::at(int index) const
{
    if (!m_store || index < 0 || index >= rows().size() || !rows()[index].maySettle) return nullptr;
    const auto found = m_conflicts.find(rows()[index].id);
    return found == m_conflicts.end() ? nullptr : &found->second;
}

void StoredConflicts::write(const store::Conflict& conflict, const FieldValue& value, const QString& words, const std::vector<FieldValue>& besides)
{
    const auto c = conflict;   // the refresh takes the one that was given
    Settled settled{c, words, {}, value};
    Status done;
    if (besides.empty()) {
        done = m_store->settle(c.space, c.record, c.field, value, c.context);
    } else {
        // What else the first row says of itself goes with each: whose it is and what kind.
        std::vector<store::PutRequest> puts{{c.space, c.type, c.record, {{c.field, value, c.context}}}};
        const auto first = m_store->get(c.space, c.record);
        for (const auto& other : besides) {
            store::PutRequest put{c.space, c.type, {}, {{c.field, other, {}}}};
            if (first.ok())
                for (const auto* name : {"kind", "person", "label"})
                    if (const auto* field = first->field(store::fieldOf(c.type, name))) put.fields.push_back({field->field, field->shown.value, {}});
            puts.push_back(std::move(put));
        }
        auto made = m_store->putAll(puts);
        if (made.ok()) settled.made.assign(made->begin() + 1, made->end());
        else done = made.error();
    }
    if (!done.ok()) return m_refused(done.error());
    m_reopened.erase(keyOf(c));
    m_settled = std::move(settled);
    refresh();
    Q_EMIT settledChanged();
}

void StoredConflicts::lookedAt()
{
    if (!m_store || !m_looked) return;
    for (const auto& [id, c] : m_conflicts) m_looked(c.space, c.record);
}

void StoredConflicts::settle(int index, const QString& token)
{
    const auto* c = at(index);
    bool isNumber = false;
    const auto place = token.toUInt(&isNumber);
    if (!c || !isNumber || place >= c->values.size()) return;
    const auto& row = rows()[index];
    //: What was chosen last: the household, then the choice
    write(*c, c->values[place].value, said(QT_TRANSLATE_NOOP("StoredConflicts", "%1: %2")).arg(row.household, row.values[int(place)].text));
}

void StoredConflicts::keepBoth(int index)
{
    const auto* c = at(index);
    if (!c || rows()[index].both.isEmpty()) return;
    const auto words = said(QT_TRANSLATE_NOOP("StoredConflicts", "%1: both kept")).arg(rows()[index].household);
    if (!isNumberOfTheirs(*c)) return write(*c, bothOf(*c, mergedText(*m_store, *c)), words);
    std::vector<FieldValue> besides;
    for (std::size_t i = 1; i < c->values.size(); ++i)
        if (!std::holds_alternative<std::monostate>(c->values[i].value)) besides.push_back(c->values[i].value);
    write(*c, c->values.front().value, words, besides);
}

void StoredConflicts::undo()
{
    if (!m_store || !m_settled) return;
    const auto settled = std::move(*m_settled);
    m_settled.reset();
    const auto& c = settled.conflict;
    Status done;
    if (c.field == kLifeField) done = m_store->settle(c.space, c.record, c.field, std::string("alive"));
    else if (settled.stands != c.values.front().value)
        done = m_store->settle(c.space, c.record, c.field, c.values.front().value, m_store->contextOf(c.space, c.record, c.type, c.field));
    for (const auto& made : settled.made)
        if (done.ok()) done = m_store->remove(c.space, made);
    if (!done.ok()) m_refused(done.error());
    else m_reopened.emplace(keyOf(c), c);
    refresh();
    Q_EMIT settledChanged();
}

} // namespace aanzet
