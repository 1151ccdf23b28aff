// SPDX-License-Identifier: EUPL-1.2
#include "mobile/households/JournalItems.h"
#include "mobile/domain/Day.h"
#include "mobile/domain/MovedRecord.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/Delivered.h"
#include "mobile/viewmodels/Shown.h"
#include <QCoreApplication>
#include <QLocale>
#include <map>
#include <set>

namespace aanzet {
namespace {

using store::ShownRecord;

QString said(const char* words) { return QCoreApplication::translate("Journal", words); }

// One record by the names of its fields, read as a row of the domain reads it: not every type that stands here has a row,
// and an item needs to know who wrote what.
class Read
{
public:
    Read(ShownRecord record) : m_record(std::move(record)) {}

    const RecordId& id() const { return m_record.record; }
    const ShownRecord& shownRecord() const { return m_record; }
    std::string key(std::string_view name) const { return as<std::string>(name); }
    QString text(std::string_view name) const { return shown(key(name)); }
    std::optional<domain::Day> day(std::string_view name) const { return as<std::optional<domain::Day>>(name); }
    std::optional<std::int64_t> number(std::string_view name) const { return as<std::optional<std::int64_t>>(name); }
    bool flag(std::string_view name) const { return as<bool>(name); }
    std::optional<RecordId> reference(std::string_view name) const { return as<std::optional<RecordId>>(name); }

private:
    template <class T> T as(std::string_view name) const
    {
        T value{};
        if (const auto* field = m_record.field(store::fieldOf(m_record.type, name))) domain::assign(value, field->shown.value);
        return value;
    }

    ShownRecord m_record;
};

// Lines of text, each with what it is.
class Lines
{
public:
    Lines& add(const QString& text)
    {
        if (!text.trimmed().isEmpty()) m_lines.append(text.trimmed());
        return *this;
    }
    //: What a text is, then the text, for example "Small win: phoned herself"
    Lines& add(const char* label, const QString& text) { return text.trimmed().isEmpty() ? *this : add(said(QT_TRANSLATE_NOOP("Journal", "%1: %2")).arg(said(label), text.trimmed())); }
    QString take() const { return m_lines.join(QLatin1Char('\n')); }

private:
    QStringList m_lines;
};

struct When {
    std::optional<domain::Day> day;
    std::optional<std::int64_t> minute;
};

const char* titleOfEntry(const std::string& kind)
{
    static const std::map<std::string, const char*> titles{
        {"call", QT_TRANSLATE_NOOP("Journal", "Phone call")}, {"letter", QT_TRANSLATE_NOOP("Journal", "Letter")},
        {"message", QT_TRANSLATE_NOOP("Journal", "Message")}, {"decision", QT_TRANSLATE_NOOP("Journal", "Decision")},
        {"handover", QT_TRANSLATE_NOOP("Journal", "Handover")}, {"consultation", QT_TRANSLATE_NOOP("Journal", "Consultation")},
        {"meeting", QT_TRANSLATE_NOOP("Journal", "Meeting")}, {"rule_deviation", QT_TRANSLATE_NOOP("Journal", "Deviated from a rule")},
        {"outside_table", QT_TRANSLATE_NOOP("Journal", "Solved outside the Table")},
        {"data_leak", QT_TRANSLATE_NOOP("Journal", "Possibly a data leak")}};
    const auto found = titles.find(kind);
    return found != titles.end() ? found->second : QT_TRANSLATE_NOOP("Journal", "Note");
}

const char* mannerWords(const std::string& manner)
{
    static const std::map<std::string, const char*> words{
        {"bell", QT_TRANSLATE_NOOP("Journal", "Rang the bell")}, {"card", QT_TRANSLATE_NOOP("Journal", "Card through the door")},
        {"phone", QT_TRANSLATE_NOOP("Journal", "Phoned")}, {"text", QT_TRANSLATE_NOOP("Journal", "Sent a message")},
        {"letter", QT_TRANSLATE_NOOP("Journal", "Sent a letter")}, {"via_neighbour", QT_TRANSLATE_NOOP("Journal", "Through a neighbour")},
        {"place", QT_TRANSLATE_NOOP("Journal", "Went to a place")}, {"via_professional", QT_TRANSLATE_NOOP("Journal", "Through a professional")}};
    const auto found = words.find(manner);
    return found != words.end() ? found->second : QT_TRANSLATE_NOOP("Journal", "Attempt");
}

const char* resultWords(const std::string& result)
{
    static const std::map<std::string, const char*> words{
        {"spoke", QT_TRANSLATE_NOOP("Journal", "spoke with them")}, {"seen", QT_TRANSLATE_NOOP("Journal", "seen")},
        {"no_answer", QT_TRANSLATE_NOOP("Journal", "no answer")}, {"refused", QT_TRANSLATE_NOOP("Journal", "does not want to now")},
        {"message_left", QT_TRANSLATE_NOOP("Journal", "left a message")}};
    const auto found = words.find(result);
    return found != words.end() ? found->second : QT_TRANSLATE_NOOP("Journal", "noted");
}

class Journal
{
public:
    Journal(store::Store& store, const store::HouseholdRef& household, const JournalWords& words, std::optional<WallTime> lookedAt)
        : m_store(store), m_household(household), m_words(words), m_lookedAt(lookedAt)
    {
        for (const auto& p : store.people()) m_people[p.user] = shown(p.name);
    }

    QList<JournalRow> rows()
    {
        if (m_household.dossier)
            for (auto& mark : store::readRows<domain::MovedRecord>(m_store, *m_household.dossier))
                if (mark.record) m_moved[*mark.record] = std::move(mark);
        if (m_household.client) clientLayer(*m_household.client);
        if (m_household.dossier) dossierLayer(*m_household.dossier);
        if (m_household.dossier) sayWhereNothingWasWritten();
        nameCorrections();
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const JournalRow& a, const JournalRow& b) {
            return a.at != b.at ? a.at > b.at : a.kind < b.kind;   // the client's words before ours
        });
        return std::move(m_rows);
    }

    bool isFresh(const ShownRecord& record) const
    {
        if (!m_lookedAt) return false;
        return std::any_of(record.fields.begin(), record.fields.end(), [this](const store::ShownField& f) {
            return f.shown.author != m_store.user() && f.shown.receivedAt > *m_lookedAt;
        });
    }

private:
    std::vector<Read> all(const SpaceId& space, std::uint16_t type)
    {
        std::vector<Read> out;
        for (const auto& id : m_store.list(space, type))
            if (auto record = m_store.get(space, id); record.ok() && record->life != store::LifeState::Removed) out.emplace_back(std::move(*record));
        return out;
    }

    QString readersOf(const SpaceId& space)
    {
        QStringList names;
        bool isMine = false;
        for (const auto& user : m_store.readersOf(space)) {
            if (user == m_store.user()) isMine = true;
            else names.append(m_people[user].isEmpty() ? said(QT_TRANSLATE_NOOP("Journal", "a colleague")) : m_people[user]);
        }
        names.sort();
        if (names.isEmpty()) return said(QT_TRANSLATE_NOOP("Journal", "only you"));
        if (isMine) names.prepend(said(QT_TRANSLATE_NOOP("Journal", "you")));
        return QLocale().createSeparatedList(names);
    }

    JournalRow& put(const Read& r, JournalItem::Kind kind, When when, const QString& title, const QString& text, const char* part = "")
    {
        JournalRow row;
        row.id = QString::fromStdString(r.id().hex()) + QLatin1String(part);
        row.kind = kind;
        const auto& first = std::min_element(r.shownRecord().fields.begin(), r.shownRecord().fields.end(), [](const auto& a, const auto& b) {
            return a.shown.at < b.shown.at;
        });
        const bool isEmpty = first == r.shownRecord().fields.end();
        row.timed = when.minute.has_value() || !when.day;
        row.at = when.day ? QDateTime(shown(when.day), QTime::fromMSecsSinceStartOfDay(int(when.minute.value_or(0)) * 60000))
                          : isEmpty ? QDateTime() : shown(first->shown.at);
        row.title = title;
        row.text = text;
        if (!isEmpty) sayWho(row, first->shown);
        sayWhatWasAdded(row, r.shownRecord());
        sayWhereFrom(row, r.id());
        row.client = m_isClient;
        row.readers = m_readers;
        row.fresh = isFresh(r.shownRecord());
        row.corrected = !r.shownRecord().late.empty();
        m_rows.append(row);
        return m_rows.last();
    }

    // Who wrote it, also where somebody else had to bring it.
    void sayWho(JournalRow& row, const store::ShownVersion& v)
    {
        const bool isLate = !v.lateOf.isZero();
        const auto& writer = isLate ? v.lateOf : v.author;
        row.own = writer == m_store.user();
        row.author = m_people[writer];
        row.delivered = isLate ? deliveredBy(m_people[v.author]) : QString();
    }

    // It stood under another household: who wrote it there, not who brought it here. That household has a name for those alone
    // who may read it.
    void sayWhereFrom(JournalRow& row, const RecordId& record)
    {
        const auto found = m_moved.find(record);
        if (found == m_moved.end()) return;
        const auto& mark = found->second;
        const auto person = [](const std::optional<RecordId>& id) {
            UserId user;
            if (id) user.b = id->b;
            return user;
        };
        if (mark.author) {
            row.own = person(mark.author) == m_store.user();
            row.author = m_people[person(mark.author)];
        }
        SpaceId from;
        if (mark.fromHousehold) from.b = mark.fromHousehold->b;
        const auto household = m_store.household(from);
        const auto where = household.ok() && !household->name.empty() ? shown(household->name) : said(QT_TRANSLATE_NOOP("Journal", "another household"));
        const auto by = m_people[person(mark.movedBy)];
        const auto day = mark.movedAt ? QLocale().toString(shown(mark.movedAt), QStringLiteral("ddd d MMM yyyy")) : QString();
        //: A note that stood under the wrong household: the name of that household, who moved it, the day
        row.moved = said(QT_TRANSLATE_NOOP("Journal", "moved here from %1 by %2, %3")).arg(where, by.isEmpty() ? said(QT_TRANSLATE_NOOP("Journal", "a colleague")) : by, day);
    }

    // What somebody added to another's text and could send no more.
    void sayWhatWasAdded(JournalRow& row, const ShownRecord& record)
    {
        for (const auto& f : record.fields) {
            if (f.shown.lateOf.isZero() || m_people[f.shown.lateOf] == row.author || !row.delivered.isEmpty()) continue;
            //: Somebody added to a colleague's text and could not send it any more: their name, then "delivered later by ..."
            row.delivered = said(QT_TRANSLATE_NOOP("Journal", "partly by %1")).arg(writerAndBringer(m_people[f.shown.lateOf], m_people[f.shown.author]));
        }
    }

    // What was attached to which visit, in words.
    std::map<RecordId, QStringList> attachedTo(const SpaceId& space)
    {
        std::map<RecordId, QStringList> found;
        for (const auto& r : all(space, types::Attachment)) {
            const auto visit = r.reference("visit");
            const auto caption = r.text("caption").trimmed();
            const auto kind = r.flag("is_letter") ? said(QT_TRANSLATE_NOOP("Journal", "a letter")) : r.key("kind") == "sketch" ? said(QT_TRANSLATE_NOOP("Journal", "a sketch")) : said(QT_TRANSLATE_NOOP("Journal", "a photo"));
            if (visit) found[*visit].append(caption.isEmpty() ? kind : caption);
        }
        return found;
    }

    void clientLayer(const SpaceId& space)
    {
        m_isClient = true;
        m_readers = readersOf(space);
        auto attached = attachedTo(space);
        for (const auto& r : all(space, types::Visit)) {
            m_visits[r.id()] = {r.day("visit_at"), r.number("start_minute")};
            Lines lines;
            if (const auto words = r.text("client_words").trimmed(); !words.isEmpty())
                //: The client's own words, quoted
                lines.add(words.startsWith(QChar(0x201C)) || words.startsWith(QLatin1Char('"')) ? words : said(QT_TRANSLATE_NOOP("Journal", "“%1”")).arg(words));
            else lines.add(r.text("purpose"));
            lines.add(QT_TRANSLATE_NOOP("Journal", "Went well"), r.text("strengths")).add(QT_TRANSLATE_NOOP("Journal", "Small win"), r.text("smfoundwin"));
            lines.add(QT_TRANSLATE_NOOP("Journal", "Next contact"), r.text("next_contact_words"));
            lines.add(QT_TRANSLATE_NOOP("Journal", "Attached"), attached[r.id()].join(QStringLiteral(", ")));
            auto& row = put(r, JournalItem::Visit, m_visits[r.id()], r.key("place") == "phone" ? said(QT_TRANSLATE_NOOP("Journal", "Talk on the phone")) : said(QT_TRANSLATE_NOOP("Journal", "Visit")), lines.take());
            row.recordId = QString::fromStdString(r.id().hex());
        }
        for (const auto& r : all(space, types::Agreement)) agreement(r);
        for (const auto& r : all(space, types::Plan))
            put(r, JournalItem::Plan, {r.day("started_at"), {}}, said(QT_TRANSLATE_NOOP("Journal", "Plan begun")),
                Lines().add(QT_TRANSLATE_NOOP("Journal", "Dream"), r.text("dream")).add(QT_TRANSLATE_NOOP("Journal", "Good enough"), r.text("acceptable_situation")).take());
        for (const auto& r : all(space, types::PlanVersion))
            put(r, JournalItem::Plan, {r.day("frozen_at"), {}}, said(QT_TRANSLATE_NOOP("Journal", "Plan changed")), r.text("changed_because"));
        for (const auto& r : all(space, types::Step))
            if (r.key("status") == "done" && r.day("done_at")) put(r, JournalItem::Plan, {r.day("done_at"), {}}, said(QT_TRANSLATE_NOOP("Journal", "Step done")), r.text("what"));
        for (const auto& r : all(space, types::ClientAssessment))
            put(r, JournalItem::Measurement, {r.day("assessed_at"), {}}, said(QT_TRANSLATE_NOOP("Journal", "Life areas as the client sees them")),
                Lines().add(r.text("client_words")).add(scores(space, types::ClientScore, "client_assessment", r)).take());
        for (const auto& r : all(space, types::NetworkSnapshot))
            put(r, JournalItem::Network, {r.day("taken_at"), {}}, said(QT_TRANSLATE_NOOP("Journal", "Network drawn")), r.text("client_words"));
        for (const auto& r : all(space, types::Evaluation))
            put(r, JournalItem::Note, {r.day("evaluated_at"), {}}, said(QT_TRANSLATE_NOOP("Journal", "Looked back together")),
                Lines().add(QT_TRANSLATE_NOOP("Journal", "Helped"), r.text("helped")).add(QT_TRANSLATE_NOOP("Journal", "Did not help"), r.text("did_not_help"))
                    .add(QT_TRANSLATE_NOOP("Journal", "What changed"), r.text("what_changed")).take());
        for (const auto& r : all(space, types::WatchCheckin))
            put(r, JournalItem::Note, {r.day("checked_at"), {}}, said(QT_TRANSLATE_NOOP("Journal", "A short call")), r.text("anything_new"));
        for (const auto& r : all(space, types::ClientStatement))
            put(r, JournalItem::Note, {r.day("stated_at"), {}}, said(QT_TRANSLATE_NOOP("Journal", "The client adds")), r.text("client_words"));
    }

    void agreement(const Read& r)
    {
        Lines lines;
        lines.add(r.text("what"));
        const auto by = r.day("by_when");
        const auto who = r.text("who");
        //: Who does it, by when
        lines.add(who.isEmpty() || !by ? who : said(QT_TRANSLATE_NOOP("Journal", "%1, by %2")).arg(who, QLocale().toString(shown(by), QStringLiteral("ddd d MMM yyyy"))));
        put(r, JournalItem::Agreement, {r.day("made_at"), {}}, said(QT_TRANSLATE_NOOP("Journal", "Agreement")), lines.take());
        if (r.key("status") == "done" && r.day("done_at")) put(r, JournalItem::Agreement, {r.day("done_at"), {}}, said(QT_TRANSLATE_NOOP("Journal", "Agreement done")), r.text("what"), "/done");
    }

    QString scores(const SpaceId& space, std::uint16_t type, const char* parent, const Read& measurement)
    {
        if (!m_scores.count(type))
            for (auto& s : all(space, type))
                if (const auto of = s.reference(parent)) m_scores[type][*of].push_back(std::move(s));
        Lines lines;
        for (const auto& s : m_scores[type][measurement.id()]) {
            const auto level = s.number("level").value_or(0);
            if (level == 0) continue;
            const auto words = m_words.answerWords(measurement.key("instrument"), measurement.key("version"), level, {});
            //: A life area, its step as a number, its step in words
            lines.add(said(QT_TRANSLATE_NOOP("Journal", "%1: %2, %3")).arg(m_words.areaLabel(s.key("domain"))).arg(level).arg(words));
        }
        return lines.take();
    }

    void dossierLayer(const SpaceId& space)
    {
        m_isClient = false;
        m_readers = readersOf(space);
        visitNotes(space);
        for (const auto& r : all(space, types::ContactAttempt)) {
            //: How contact was tried, then what came of it
            put(r, JournalItem::Attempt, {r.day("attempted_at"), r.number("start_minute")}, said(QT_TRANSLATE_NOOP("Journal", "%1, %2")).arg(said(mannerWords(r.key("manner"))), said(resultWords(r.key("result")))),
                Lines().add(r.text("remarks")).add(QT_TRANSLATE_NOOP("Journal", "Next idea"), r.text("idea_next")).take());
        }
        for (const auto& r : all(space, types::Assessment))
            put(r, JournalItem::Measurement, {r.day("assessed_at"), {}}, said(QT_TRANSLATE_NOOP("Journal", "Life areas")),
                Lines().add(r.text("remarks")).add(scores(space, types::DomainScore, "assessment", r)).take());
        for (const auto& r : all(space, types::JournalEntry)) {
            auto& row = put(r, JournalItem::Note, {r.day("happened_at"), r.number("start_minute")}, said(titleOfEntry(r.key("kind"))),
                Lines().add(QT_TRANSLATE_NOOP("Journal", "With"), r.text("with_whom")).add(r.text("text")).add(QT_TRANSLATE_NOOP("Journal", "Decided"), r.text("decision"))
                    .add(QT_TRANSLATE_NOOP("Journal", "Because"), r.text("reason")).take());
            if (const auto corrects = r.reference("corrects")) m_corrections[row.id] = QString::fromStdString(corrects->hex());
        }
        for (const auto& r : all(space, types::CaseStatus)) phases(space, r);
        for (const auto& r : all(space, types::Referral)) put(r, JournalItem::Phase, {r.day("received_at"), {}}, said(QT_TRANSLATE_NOOP("Journal", "Referral")), r.text("reason"));
        for (const auto& r : all(space, types::ControlCheck)) put(r, JournalItem::Phase, {r.day("checked_at"), {}}, said(QT_TRANSLATE_NOOP("Journal", "Direction check")), r.text("remarks"));
        for (const auto& r : all(space, types::Closing)) put(r, JournalItem::Phase, {r.day("second_checked_at"), {}}, said(QT_TRANSLATE_NOOP("Journal", "Rounding off")), r.text("how_to_come_back"));
    }

    void phases(const SpaceId& space, const Read& r)
    {
        const auto history = m_store.history(space, r.id(), store::fieldOf(types::CaseStatus, "phase"));
        if (!history) return;
        const auto& known = findField(*findType(types::CaseStatus), "phase")->choices;
        int number = 0;
        for (const auto& version : history->versions) {
            const auto* phase = std::get_if<std::string>(&version.value);
            if (!phase || std::find(known.begin(), known.end(), *phase) == known.end()) continue;
            auto& row = put(r, JournalItem::Phase, {}, {}, {}, "/phase");
            row.id += QString::number(++number);
            row.phase = shown(*phase);
            row.at = shown(version.at).date().startOfDay();
            row.timed = false;
            sayWho(row, version);
            row.fresh = m_lookedAt && !row.own && version.receivedAt > *m_lookedAt;
        }
    }

    // All that professionals wrote about one visit is one item: the note, facts apart from what they may mean, worries, children.
    void visitNotes(const SpaceId& space)
    {
        std::map<RecordId, std::pair<std::optional<Read>, Lines>> byVisit;
        std::map<RecordId, bool> fresh;
        std::map<RecordId, std::vector<ShownRecord>> parts;
        const auto visitOf = [&](const Read& r) -> std::pair<std::optional<Read>, Lines>* {
            const auto visit = r.reference("visit");
            if (!visit || !m_visits.count(*visit)) return nullptr;
            auto& entry = byVisit[*visit];
            if (!entry.first) entry.first = r;
            fresh[*visit] |= isFresh(r.shownRecord());
            parts[*visit].push_back(r.shownRecord());
            return &entry;
        };
        for (const auto& r : all(space, types::VisitObservation))
            if (auto* entry = visitOf(r)) entry->second.add(r.text("notes")).add(QT_TRANSLATE_NOOP("Journal", "Safety"), r.text("safety_measures"));
        for (const auto& r : all(space, types::Observation)) {
            Lines fact;
            //: A life area, then what was seen or heard
            fact.add(r.key("domain").empty() ? r.text("fact") : said(QT_TRANSLATE_NOOP("Journal", "%1: %2")).arg(m_words.areaLabel(r.key("domain")), r.text("fact")));
            fact.add(QT_TRANSLATE_NOOP("Journal", "May mean"), r.text("interpretation"));
            if (auto* entry = visitOf(r)) entry->second.add(fact.take());
            else put(r, JournalItem::VisitNotes, {r.day("observed_at"), {}}, said(QT_TRANSLATE_NOOP("Journal", "Observation")), fact.take());
        }
        for (const auto& r : all(space, types::Worry)) {
            Lines worry;
            worry.add(QT_TRANSLATE_NOOP("Journal", "Worry"), r.text("what")).add(QT_TRANSLATE_NOOP("Journal", "Arranged"), r.text("arranged"));
            if (auto* entry = visitOf(r)) entry->second.add(worry.take());
            else put(r, JournalItem::VisitNotes, {r.day("noted_at"), {}}, said(QT_TRANSLATE_NOOP("Journal", "Worry")), worry.take());
        }
        for (const auto& r : all(space, types::ChildCheck)) {
            const auto seen = r.flag("spoken_alone") ? said(QT_TRANSLATE_NOOP("Journal", "seen and spoken alone")) : r.flag("seen") ? said(QT_TRANSLATE_NOOP("Journal", "seen")) : said(QT_TRANSLATE_NOOP("Journal", "not seen"));
            //: A child at a visit: the name, whether it was seen, a worry
            const auto line = r.text("worry").isEmpty() ? said(QT_TRANSLATE_NOOP("Journal", "%1: %2")).arg(r.text("child"), seen) : said(QT_TRANSLATE_NOOP("Journal", "%1: %2. %3")).arg(r.text("child"), seen, r.text("worry"));
            if (auto* entry = visitOf(r)) entry->second.add(line);
            else put(r, JournalItem::VisitNotes, {r.day("checked_at"), {}}, said(QT_TRANSLATE_NOOP("Journal", "Children")), line);
        }
        for (const auto& r : all(space, types::WorkAttachment))
            if (auto* entry = visitOf(r)) entry->second.add(QT_TRANSLATE_NOOP("Journal", "Attached"), r.text("caption").isEmpty() ? said(QT_TRANSLATE_NOOP("Journal", "a photo")) : r.text("caption"));
        for (const auto& [visit, entry] : byVisit) {
            if (entry.second.take().isEmpty()) continue;
            auto& row = put(*entry.first, JournalItem::VisitNotes, m_visits[visit], said(QT_TRANSLATE_NOOP("Journal", "Notes of the visit")), entry.second.take());
            row.recordId = QString::fromStdString(visit.hex());
            row.fresh = fresh[visit];
            for (const auto& part : parts[visit]) sayWhatWasAdded(row, part);
        }
    }

    // What adds to or corrects another item names it, and that one says that there is more: neither is changed.
    void nameCorrections()
    {
        for (const auto& [entry, record] : m_corrections) {
            const auto isOf = [&](const JournalRow& row) { return row.id == record || row.recordId == record; };
            const auto target = std::find_if(m_rows.begin(), m_rows.end(), isOf);
            if (target == m_rows.end()) continue;
            const auto day = QLocale().toString(target->at.date(), QStringLiteral("ddd d MMM yyyy"));
            //: What a follow-up adds to or corrects: the item and its day
            const auto named = target->title.isEmpty() ? day : said(QT_TRANSLATE_NOOP("Journal", "%1, %2")).arg(target->title, day);
            for (auto& row : m_rows) {
                if (row.id == entry) row.corrects = named;
                if (isOf(row)) row.corrected = true;
            }
        }
    }

    // Whoever reads both layers knows that a visit without a word has none.
    void sayWhereNothingWasWritten()
    {
        std::set<QString> noted;
        for (const auto& row : m_rows)
            if (row.kind == JournalItem::VisitNotes) noted.insert(row.recordId);
        for (auto& row : m_rows)
            if (row.kind == JournalItem::Visit && row.text.isEmpty() && !noted.count(row.recordId)) row.text = said(QT_TRANSLATE_NOOP("Journal", "No note was written."));
    }

    store::Store& m_store;
    const store::HouseholdRef& m_household;
    const JournalWords& m_words;
    std::optional<WallTime> m_lookedAt;
    std::map<UserId, QString> m_people;
    std::map<RecordId, When> m_visits;
    std::map<RecordId, domain::MovedRecord> m_moved;
    std::map<std::uint16_t, std::map<RecordId, std::vector<Read>>> m_scores;
    std::map<QString, QString> m_corrections;   // row of a follow-up -> record
    bool m_isClient = true;
    QString m_readers;
    QList<JournalRow> m_rows;
};

} // namespace

QList<JournalRow> journalItems(store::Store& store, const store::HouseholdRef& household, const JournalWords& words, std::optional<WallTime> lookedAt)
{
    return Journal(store, household, words, lookedAt).rows();
}

int freshItems(store::Store& store, const store::HouseholdRef& household, const JournalWords& words, std::optional<WallTime> lookedAt)
{
    if (!lookedAt || store.people().size() < 2) return 0;   // nobody else writes: not worth making the items
    const auto items = journalItems(store, household, words, lookedAt);
    return int(std::count_if(items.begin(), items.end(), [](const JournalRow& item) { return item.fresh; }));
}

} // namespace aanzet
