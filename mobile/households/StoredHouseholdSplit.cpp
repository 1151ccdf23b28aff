// SPDX-License-Identifier: EUPL-1.2
#include "mobile/households/StoredHouseholdSplit.h"
#include "mobile/domain/Day.h"
#include "mobile/store/Draft.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/Shown.h"
#include <QCoreApplication>
#include <QTimer>
#include <algorithm>

namespace aanzet {
namespace {

constexpr int kPage = 30, kDetail = 90;

QString said(const char* words, int n = -1) { return QCoreApplication::translate("HouseholdSplit", words, nullptr, n); }
QString idOf(const auto& id) { return QString::fromStdString(id.hex()); }
std::string slotOf(const SpaceId& household) { return "household-split-chosen/" + household.hex(); }

QString groupWords(store::HouseholdSplit::Kind kind)
{
    using Kind = store::HouseholdSplit::Kind;
    switch (kind) {
    case Kind::Note: return said(QT_TRANSLATE_NOOP("HouseholdSplit", "Visits and the journal"));
    case Kind::Measurement: return said(QT_TRANSLATE_NOOP("HouseholdSplit", "Measurements"));
    case Kind::Plan: return said(QT_TRANSLATE_NOOP("HouseholdSplit", "The plan"));
    case Kind::Drawing: return said(QT_TRANSLATE_NOOP("HouseholdSplit", "The network drawing"));
    case Kind::Agreement: return said(QT_TRANSLATE_NOOP("HouseholdSplit", "Agreements"));
    case Kind::Attempt: return said(QT_TRANSLATE_NOOP("HouseholdSplit", "Attempts to make contact"));
    case Kind::Task: return said(QT_TRANSLATE_NOOP("HouseholdSplit", "Tasks and appointments"));
    case Kind::Helper: return said(QT_TRANSLATE_NOOP("HouseholdSplit", "Helpers"));
    default: return said(QT_TRANSLATE_NOOP("HouseholdSplit", "Everything else"));
    }
}

QString stuckWords(store::HouseholdSplit::Stuck stuck)
{
    using Stuck = store::HouseholdSplit::Stuck;
    switch (stuck) {
    case Stuck::Choices: return said(QT_TRANSLATE_NOOP("HouseholdSplit", "Two versions stand side by side. Choose first."));
    case Stuck::Attached: return said(QT_TRANSLATE_NOOP("HouseholdSplit", "A photo or recording is not on this device yet. Sync first."));
    case Stuck::Incomplete: return said(QT_TRANSLATE_NOOP("HouseholdSplit", "Not all of it can be read here. Sync, or update the app."));
    default: return {};
    }
}

} // namespace

StoredHouseholdSplit::StoredHouseholdSplit(store::Store& store, const SpaceId& household, JournalWords words, std::function<WallTime()> now, QObject* parent)
    : HouseholdSplitModel(parent), m_store(&store), m_home(household), m_words(std::move(words)), m_now(std::move(now))
{
    auto split = store::HouseholdSplit::of(store, household);
    if (!split) {
        m_hindrance = NotBothLayers;
        return;
    }
    m_split = std::move(*split);
    m_name = shown(m_split->from().name);
    m_hindrance = Hindrance(int(m_split->hindrance()));
    if (m_hindrance != NoHindrance) return;
    readChoices();
    sort();
    if (m_split->isBegun()) {
        m_newName = shown(m_split->name());
        m_state = Splitting;
        QTimer::singleShot(0, this, [this] { this->split(); });
    }
    show();
}

void StoredHouseholdSplit::readChoices()
{
    const auto slot = store::Draft::read(*m_store, slotOf(m_home));
    if (!slot) return;
    for (const auto& t : slot->texts) {
        if (t.name == "name") m_newName = shown(t.text);
        for (std::size_t at = 0; t.name != "name" && at + 33 <= t.text.size(); at += 33) {
            const auto id = RecordId::fromHex(t.text.substr(at, 32));
            if (!id) continue;
            if (t.name == "without") {
                UserId user;
                user.b = id->b;
                m_without.insert(user);
            } else {
                m_chosen[*id] = Choice(std::clamp(t.text[at + 32] - '0', 0, 2));
            }
        }
    }
}

void StoredHouseholdSplit::keepChoices()
{
    store::Draft slot;
    slot.record = store::asReference(m_home);
    std::string chosen, without;
    for (const auto& [head, choice] : m_chosen) chosen += head.hex() + char('0' + int(choice));
    for (const auto& user : m_without) without += user.hex() + '0';
    if (!m_newName.isEmpty() || !chosen.empty() || !without.empty()) slot.texts = {{"name", m_newName.toStdString(), {}}, {"chosen", chosen, {}}, {"without", without, {}}};
    const auto kept = slot.keep(*m_store, slotOf(m_home));
    m_failure = kept ? Failure::None : Failure::fromError(kept.code());
}

void StoredHouseholdSplit::setNewName(const QString& name)
{
    if (!m_store || name == m_newName || m_state != Choosing) return;
    m_newName = name;
    keepChoices();
    Q_EMIT changed();
}

StoredHouseholdSplit::Choice StoredHouseholdSplit::choiceOf(const store::HouseholdSplit::Part& part) const
{
    if (part.stuck != store::HouseholdSplit::Stuck::No) return Choice::Stays;
    const auto chosen = m_chosen.find(part.head);
    return chosen != m_chosen.end() ? chosen->second : store::HouseholdSplit::suggested(part, m_chosen);
}

// By the first day that stands in it.
void StoredHouseholdSplit::sort()
{
    std::map<RecordId, std::string> days;
    for (const auto& part : m_split->parts()) {
        m_order.push_back(&part);
        const auto record = m_store->get(part.space, part.head);
        if (!record) continue;
        for (const auto& f : record->fields) {
            const auto* field = findField(*findType(record->type), f.field);
            const auto* day = field && field->kind == FieldKind::Date ? std::get_if<std::string>(&f.shown.value) : nullptr;
            if (day && days[part.head].empty()) days[part.head] = *day;
        }
    }
    std::stable_sort(m_order.begin(), m_order.end(), [&](const auto* a, const auto* b) { return days[a->head] > days[b->head]; });
}

QString StoredHouseholdSplit::detailOf(const store::ShownRecord& record) const
{
    for (const auto& f : record.fields) {
        const auto* field = findField(*findType(record.type), f.field);
        const auto* text = field && (field->kind == FieldKind::Text || (record.type == types::Person && field->name == "relation")) ? std::get_if<std::string>(&f.shown.value) : nullptr;
        if (!text || text->empty()) continue;
        const auto words = shown(*text).simplified();
        return words.size() > kDetail ? words.left(kDetail).trimmed() + QChar(0x2026) : words;
    }
    return {};
}

SplitPartRow StoredHouseholdSplit::rowOf(RecordWords& words, const store::HouseholdSplit::Part& part) const
{
    SplitPartRow row{idOf(part.head), words.about(part.space, part.head), {}, stuckWords(part.stuck), int(choiceOf(part))};
    const auto record = m_store->get(part.space, part.head);
    if (!record) return row;
    row.detail = detailOf(*record);
    const auto* name = part.kind == Kind::Person ? record->field(store::fieldOf(types::Person, "name")) : nullptr;
    if (const auto* text = name ? std::get_if<std::string>(&name->shown.value) : nullptr; text && !text->empty()) row.words = shown(*text);
    if (row.words.endsWith(row.detail)) row.detail.clear();
    return row;
}

void StoredHouseholdSplit::show()
{
    RecordWords words(*m_store, m_words);
    QList<SplitPartRow> people, parts;
    std::map<Kind, SplitGroupRow> groups;
    m_going = m_more = 0;
    for (const auto* part : m_order) {
        if (part->kind == Kind::Person) {
            people.append(rowOf(words, *part));
            continue;
        }
        const bool isGoing = choiceOf(*part) != Choice::Stays;
        auto& group = groups[part->kind];
        group.id = QString::number(int(part->kind));
        group.words = groupWords(part->kind);
        ++group.count;
        group.going += isGoing;
        m_going += isGoing;
        if (m_open != part->kind) continue;
        group.isOpen = true;
        if (parts.size() < m_shown) parts.append(rowOf(words, *part));
        else ++m_more;
    }
    QList<SplitGroupRow> list;
    for (const auto& [kind, row] : groups) list.append(row);
    QList<SplitReaderRow> readers;
    for (const auto& reader : m_split->readers())
        readers.append({idOf(reader.user), words.person(reader.user).isEmpty() ? said(QT_TRANSLATE_NOOP("HouseholdSplit", "A colleague")) : words.person(reader.user), reader.isFixed,
                        reader.isFixed || !m_without.count(reader.user)});
    m_people.replaceRows(people);
    m_groups.replaceRows(list);
    m_parts.replaceRows(parts);
    m_readers.replaceRows(readers);
}

bool StoredHouseholdSplit::ready() const
{
    const auto goes = [](const SplitPartRow& row) { return row.choice != HouseholdSplitModel::Stays; };
    return m_hindrance == NoHindrance && !m_newName.trimmed().isEmpty() && (m_going > 0 || std::any_of(m_people.rows().begin(), m_people.rows().end(), goes));
}

void StoredHouseholdSplit::set(const store::HouseholdSplit::Part& part, int choice)
{
    if (part.stuck == store::HouseholdSplit::Stuck::No) m_chosen[part.head] = Choice(std::clamp(choice, 0, 2));
}

void StoredHouseholdSplit::choosePart(const QString& partId, int choice)
{
    if (!m_store || !m_split || m_state != Choosing) return;
    for (const auto& part : m_split->parts())
        if (idOf(part.head) == partId) set(part, choice);
    keepChoices();
    show();
    Q_EMIT changed();
}

void StoredHouseholdSplit::chooseGroup(const QString& groupId, int choice)
{
    if (!m_store || !m_split || m_state != Choosing) return;
    for (const auto& part : m_split->parts())
        if (QString::number(int(part.kind)) == groupId) set(part, choice);
    keepChoices();
    show();
    Q_EMIT changed();
}

void StoredHouseholdSplit::openGroup(const QString& groupId)
{
    if (!m_store || !m_split) return;
    const auto kind = Kind(groupId.toInt());
    m_open = m_open == kind ? std::nullopt : std::optional(kind);
    m_shown = kPage;
    show();
    Q_EMIT changed();
}

void StoredHouseholdSplit::showMore()
{
    if (!m_store || !m_split) return;
    m_shown += kPage;
    show();
    Q_EMIT changed();
}

void StoredHouseholdSplit::chooseReader(const QString& readerId, bool reads)
{
    const auto id = UserId::fromHex(readerId.toStdString());
    if (!m_store || !m_split || !id || m_state != Choosing) return;
    if (reads) m_without.erase(*id);
    else m_without.insert(*id);
    keepChoices();
    show();
    Q_EMIT changed();
}

store::HouseholdSplit::Words StoredHouseholdSplit::words(const QString& name, WallTime at)
{
    const auto now = shown(at);
    store::HouseholdSplit::Words words;
    words.reason = said(QT_TRANSLATE_NOOP("HouseholdSplit", "Split: this stands in another file.")).toStdString();
    words.here = said(QT_TRANSLATE_NOOP("HouseholdSplit", "Part of this household goes on in a file of its own.")).toStdString();
    //: Name of the household that it was split off from
    words.there = said(QT_TRANSLATE_NOOP("HouseholdSplit", "This file was split off from the one of %1.")).arg(name).toStdString();
    words.late = [](const store::LateAddition& late) {
        const auto* text = std::get_if<std::string>(&late.version.value);
        return said(QT_TRANSLATE_NOOP("HouseholdSplit", "Written after the note was finished: %1")).arg(text ? shown(*text) : said(QT_TRANSLATE_NOOP("HouseholdSplit", "a choice or a number"))).toStdString();
    };
    words.at = {domain::toText(dayOf(now.date())), now.time().msecsSinceStartOfDay() / 60000};
    return words;
}

void StoredHouseholdSplit::split()
{
    if (!m_store || !m_split || m_hindrance != NoHindrance || m_state == Split || (m_state == Choosing && !ready())) return;
    store::HouseholdSplit::Choices choices;
    for (const auto& part : m_split->parts())
        if (const auto choice = choiceOf(part); choice != Choice::Stays) choices[part.head] = choice;
    std::set<UserId> readers;
    for (const auto& reader : m_split->readers())
        if (!m_without.count(reader.user)) readers.insert(reader.user);
    const auto done = m_split->begin(m_newName.trimmed().toStdString(), readers, choices, words(m_name, m_now()));
    m_failure = done ? Failure::None : Failure::fromError(done.code());
    m_state = done ? Splitting : Choosing;
    if (done) QTimer::singleShot(0, this, [this] { goOn(); });
    Q_EMIT changed();
}

void StoredHouseholdSplit::goOn()
{
    if (!m_store || !m_split || m_state != Splitting) return;
    const auto done = m_split->step(words(m_name, m_now()));
    if (!done) {
        m_failure = Failure::fromError(done.error().code);
        m_state = Choosing;
    } else if (*done) {
        m_state = Split;
        (void)store::Draft::drop(*m_store, slotOf(m_home));
    } else {
        QTimer::singleShot(0, this, [this] { goOn(); });
    }
    Q_EMIT changed();
}

} // namespace aanzet
