// SPDX-License-Identifier: EUPL-1.2
#include "mobile/households/StoredHouseholdJoin.h"
#include "mobile/domain/Day.h"
#include "mobile/households/FieldWords.h"
#include "mobile/households/RecordWords.h"
#include "mobile/viewmodels/Shown.h"
#include <QCoreApplication>
#include <QLocale>
#include <QTimer>

namespace aanzet {
namespace {

QString said(const char* words, int n = -1) { return QCoreApplication::translate("HouseholdJoin", words, nullptr, n); }

} // namespace

StoredHouseholdJoin::StoredHouseholdJoin(store::Store& store, const SpaceId& household, JournalWords words, std::function<WallTime()> now, QObject* parent)
    : HouseholdJoinModel(parent), m_store(&store), m_home(household), m_words(std::move(words)), m_now(std::move(now))
{
    for (const auto& h : store.households()) {
        m_names[h.id] = shown(h.name);
        if (h.id != m_home && !store::HouseholdJoin::joinedInto(store, h.id)) m_all.append({QString::fromStdString(h.id.hex()), shown(h.name), {}});
    }
    m_target = store::HouseholdJoin::joinedInto(store, m_home);
    filter();
    weigh();
}

QString StoredHouseholdJoin::nameOf(const SpaceId& id) const
{
    const auto found = m_names.find(id);
    return found == m_names.end() || found->second.isEmpty() ? said(QT_TRANSLATE_NOOP("HouseholdJoin", "another household")) : found->second;
}

QString StoredHouseholdJoin::names(const std::vector<UserId>& users) const
{
    std::map<UserId, QString> known;
    for (const auto& p : m_store->people()) known[p.user] = shown(p.name);
    QStringList list;
    for (const auto& user : users) list.append(known[user].isEmpty() ? said(QT_TRANSLATE_NOOP("HouseholdJoin", "a colleague")) : known[user]);
    list.sort();
    list.removeDuplicates();
    return QLocale().createSeparatedList(list);
}

QString StoredHouseholdJoin::valueOf(const store::HouseholdJoin::Fact& fact, const FieldValue& value)
{
    const auto isClient = findType(fact.type)->space == SpaceKind::Client;
    const auto& h = value == fact.going ? m_join->goes() : m_join->stays();
    return RecordWords(*m_store, m_words).value(isClient ? *h.client : *h.dossier, value == fact.going ? fact.goes : fact.stays, fact.type, fact.field, value);
}

void StoredHouseholdJoin::setSearch(const QString& words)
{
    if (words == m_search) return;
    m_search = words;
    filter();
    Q_EMIT changed();
}

void StoredHouseholdJoin::filter()
{
    QList<HandoverRow> rows;
    for (const auto& row : m_all)
        if (row.household.contains(m_search.trimmed(), Qt::CaseInsensitive)) rows.append(row);
    m_households.replaceRows(rows);
}

void StoredHouseholdJoin::choose(const QString& householdId)
{
    const auto id = SpaceId::fromHex(householdId.toStdString());
    if (!m_store || !id || *id == m_home || m_state != Choosing || m_isBegun) return;
    m_target = *id;
    m_isSwapped = false;
    m_failure = Failure::None;
    weigh();
    // The one in which more was written stays, unless the worker says otherwise.
    if (const auto other = store::HouseholdJoin::of(*m_store, *m_target, m_home); other.ok() && m_join && other->left() < m_join->left()) m_isSwapped = true;
    weigh();
    Q_EMIT changed();
}

void StoredHouseholdJoin::swap()
{
    if (!m_store || !m_target || m_state != Choosing || m_isBegun) return;
    m_isSwapped = !m_isSwapped;
    weigh();
    Q_EMIT changed();
}

void StoredHouseholdJoin::weigh()
{
    m_join.reset();
    m_contents.clear();
    m_newReaders.clear();
    m_lostReaders.clear();
    m_facts.replaceRows({});
    m_hindrance = NoHindrance;
    m_left = 0;
    if (!m_store || !m_target) return;
    auto join = store::HouseholdJoin::of(*m_store, m_isSwapped ? *m_target : m_home, m_isSwapped ? m_home : *m_target);
    if (!join) {
        m_hindrance = NotBothLayers;
        return;
    }
    m_join = std::move(*join);
    m_hindrance = Hindrance(int(m_join->hindrance()));
    m_isBegun = m_join->isBegun();
    m_left = int(m_join->left());
    if (m_hindrance != NoHindrance) return;
    const auto& c = m_join->counts();
    const auto line = [&](const char* words, std::size_t n) {
        if (n > 0) m_contents.append(said(words, int(n)));
    };
    line(QT_TRANSLATE_N_NOOP("HouseholdJoin", "%n visit(s) and entries of the journal"), c.notes);
    line(QT_TRANSLATE_N_NOOP("HouseholdJoin", "%n measurement(s)"), c.measurements);
    line(QT_TRANSLATE_N_NOOP("HouseholdJoin", "%n person(s) of the household"), c.people);
    line(QT_TRANSLATE_N_NOOP("HouseholdJoin", "%n agreement(s)"), c.agreements);
    line(QT_TRANSLATE_N_NOOP("HouseholdJoin", "%n attempt(s) to make contact"), c.attempts);
    line(QT_TRANSLATE_N_NOOP("HouseholdJoin", "%n task(s) and appointments"), c.tasks);
    if (c.hasDrawing) m_contents.append(said(QT_TRANSLATE_NOOP("HouseholdJoin", "the drawing: its people come on the other drawing")));
    line(QT_TRANSLATE_N_NOOP("HouseholdJoin", "%n other item(s)"), c.others);
    m_newReaders = names(m_join->newReaders());
    m_lostReaders = names(m_join->lostReaders());
    QList<JoinFactRow> rows;
    for (const auto& fact : m_join->facts())
        rows.append({QString::number(rows.size()), fieldWords(fact.type, fact.field), valueOf(fact, fact.going), valueOf(fact, fact.staying), false});
    m_facts.replaceRows(rows);
}

void StoredHouseholdJoin::takeFact(const QString& factId, bool going)
{
    if (m_state != Choosing) return;
    auto rows = m_facts.rows();
    for (auto& row : rows)
        if (row.id == factId) row.takesGoing = going;
    m_facts.replaceRows(rows);
}

store::HouseholdJoin::Words StoredHouseholdJoin::words()
{
    const auto now = shown(m_now());
    store::HouseholdJoin::Words words;
    words.reason = said(QT_TRANSLATE_NOOP("HouseholdJoin", "Joined: this stands in another file of the same household.")).toStdString();
    words.line = said(QT_TRANSLATE_NOOP("HouseholdJoin", "Two files of this household were joined into this one.")).toStdString();
    words.fact = [this](std::uint16_t type, std::uint16_t field, const FieldValue& value) {
        auto text = valueWords(type, field, value);
        if (m_join)
            for (const auto& fact : m_join->facts())
                if (fact.type == type && fact.field == field && (fact.going == value || fact.staying == value)) text = valueOf(fact, value);
        //: What a thing is called, then the value that was not chosen
        return said(QT_TRANSLATE_NOOP("HouseholdJoin", "When two files were joined, the other one said of “%1”: %2")).arg(fieldWords(type, field), text).toStdString();
    };
    words.late = [](const store::LateAddition& late) {
        const auto* text = std::get_if<std::string>(&late.version.value);
        return said(QT_TRANSLATE_NOOP("HouseholdJoin", "Written after the note was finished: %1")).arg(text ? shown(*text) : said(QT_TRANSLATE_NOOP("HouseholdJoin", "a choice or a number"))).toStdString();
    };
    words.record = [this](const store::ShownRecord& record) {
        QStringList lines{said(QT_TRANSLATE_NOOP("HouseholdJoin", "Written after the note was finished: %1")).arg(typeWords(record.type))};
        RecordWords words(*m_store, m_words);
        for (const auto& f : record.fields)
            if (const auto* field = findField(*findType(record.type), f.field); field && field->rule != Rule::Last && field->kind != FieldKind::Reference)
                lines.append(fieldWords(record.type, f.field) + QStringLiteral(": ") + words.value(record.space, record.record, record.type, f.field, f.shown.value));
        return lines.join(QLatin1Char('\n')).toStdString();
    };
    words.at = {domain::toText(dayOf(now.date())), now.time().msecsSinceStartOfDay() / 60000};
    return words;
}

void StoredHouseholdJoin::join()
{
    if (!m_store || !m_join || m_hindrance != NoHindrance || m_state == Joining) return;
    std::set<std::size_t> chosen;
    for (const auto& row : m_facts.rows())
        if (row.takesGoing) chosen.insert(row.id.toULong());
    const auto done = m_join->begin(chosen, words());
    m_failure = done ? Failure::None : Failure::fromError(done.code());
    if (done) {
        m_isBegun = true;
        m_state = Joining;
        QTimer::singleShot(0, this, &StoredHouseholdJoin::goOn);
    }
    Q_EMIT changed();
}

void StoredHouseholdJoin::goOn()
{
    if (!m_store || !m_join || m_state != Joining) return;
    const auto done = m_join->step(words());
    if (!done) {
        m_failure = Failure::fromError(done.error().code);
        m_state = Choosing;
        weigh();
    } else if (*done) {
        m_state = Joined;
        m_left = int(m_join->left());
    } else {
        m_left = int(m_join->left());
        QTimer::singleShot(0, this, &StoredHouseholdJoin::goOn);
    }
    Q_EMIT changed();
}

} // namespace aanzet
