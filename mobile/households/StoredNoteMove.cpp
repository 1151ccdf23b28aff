// SPDX-License-Identifier: EUPL-1.2
#include "mobile/households/StoredNoteMove.h"
#include "mobile/domain/Day.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/Shown.h"
#include <QCoreApplication>
#include <QLocale>

namespace aanzet {
namespace {

QString said(const char* words) { return QCoreApplication::translate("NoteMove", words); }

// The first of these fields that holds words.
QString wordsOf(const store::ShownRecord& record, std::initializer_list<const char*> fields)
{
    for (const char* name : fields)
        if (const auto* f = record.field(store::fieldOf(record.type, name)))
            if (const auto* text = std::get_if<std::string>(&f->shown.value); text && !text->empty()) return shown(*text).section(QLatin1Char('\n'), 0, 0);
    return {};
}

} // namespace

StoredNoteMove::StoredNoteMove(store::Store& store, const SpaceId& household, const RecordId& note, std::function<WallTime()> now, QObject* parent)
    : NoteMoveModel(parent), m_store(&store), m_from(household), m_note(note), m_now(std::move(now))
{
    read();
}

void StoredNoteMove::read()
{
    const auto move = store::NoteMove::of(*m_store, m_from, m_note);
    if (!move) {
        m_hindrance = NotANote;
        Q_EMIT changed();
        return;
    }
    m_hindrance = Hindrance(int(move->hindrance()));
    m_note = move->note();
    m_fromName = shown(move->from().name);
    m_others = std::max(0, int(move->parts().size()) - 1);
    m_all.clear();
    for (const auto& h : move->targets()) m_all.append({QString::fromStdString(h.id.hex()), shown(h.name), {}});
    if (!move->parts().empty()) {
        const auto& first = move->parts().front();
        m_finished = first.isFinished;
        if (const auto record = m_store->get(first.space, first.record); record.ok()) {
            m_words = wordsOf(*record, {"client_words", "purpose", "text", "remarks", "notes"});
            for (const char* name : {"visit_at", "happened_at", "attempted_at"})
                if (const auto* f = record->field(store::fieldOf(record->type, name)))
                    if (const auto* text = std::get_if<std::string>(&f->shown.value)) m_at = QDate::fromString(shown(*text), Qt::ISODate).startOfDay();
        }
    }
    filter();
    weigh();
    Q_EMIT changed();
}

void StoredNoteMove::setSearch(const QString& words)
{
    if (words == m_search) return;
    m_search = words;
    filter();
    Q_EMIT changed();
}

void StoredNoteMove::filter()
{
    QList<HandoverRow> rows;
    for (const auto& row : m_all)
        if (row.household.contains(m_search.trimmed(), Qt::CaseInsensitive)) rows.append(row);
    m_households.replaceRows(rows);
}

void StoredNoteMove::choose(const QString& householdId)
{
    const auto id = SpaceId::fromHex(householdId.toStdString());
    if (!m_store || !id || m_state == Moved) return;
    m_target = *id;
    m_failure = Failure::None;
    weigh();
    Q_EMIT changed();
}

QString StoredNoteMove::names(const std::vector<UserId>& users) const
{
    std::map<UserId, QString> known;
    for (const auto& p : m_store->people()) known[p.user] = shown(p.name);
    QStringList list;
    for (const auto& user : users) list.append(known[user].isEmpty() ? said(QT_TRANSLATE_NOOP("NoteMove", "a colleague")) : known[user]);
    list.sort();
    list.removeDuplicates();
    return QLocale().createSeparatedList(list);
}

void StoredNoteMove::weigh()
{
    m_leak = Unknown;
    m_targetName.clear();
    m_readers.clear();
    m_openers.clear();
    if (!m_target || m_hindrance != NoHindrance) return;
    for (const auto& row : m_all)
        if (row.id == target()) m_targetName = row.household;
    const auto move = store::NoteMove::of(*m_store, m_from, m_note);
    const auto leak = move ? move->leak(*m_target) : Result<store::NoteMove::Leak>(move.error());
    if (!leak) {
        m_target.reset();
        return;
    }
    m_readers = names(leak->couldRead);
    m_openers = names(leak->opened);
    m_leak = leak->couldRead.empty() ? NobodyElse : !leak->hasLeft ? NotLeft : leak->opened.empty() ? CouldRead : WasRead;
}

QString StoredNoteMove::leakLine() const
{
    if (m_leak != CouldRead && m_leak != WasRead) return {};
    // The household it stood in is not named: who reads here need not know it.
    auto line = said(QT_TRANSLATE_NOOP("NoteMove", "This note stood in the file of another household. That may be a data leak. These people could read it there: %1.")).arg(m_readers);
    if (m_leak == WasRead) line += QLatin1Char(' ') + said(QT_TRANSLATE_NOOP("NoteMove", "The log says that this file was opened since by: %1.")).arg(m_openers);
    return line + QLatin1Char(' ') + said(QT_TRANSLATE_NOOP("NoteMove", "Tell the privacy officer today: the organisation has 72 hours to report a data leak."));
}

store::NoteMove::Words StoredNoteMove::words(bool isBack) const
{
    const auto now = shown(m_now());
    store::NoteMove::Words words;
    words.reason = (isBack ? said(QT_TRANSLATE_NOOP("NoteMove", "Put back: the move was a mistake.")) : said(QT_TRANSLATE_NOOP("NoteMove", "Moved: this belongs to another household."))).toStdString();
    words.leak = isBack ? std::string() : leakLine().toStdString();
    words.late = [](const store::LateAddition& late) {
        const auto* text = std::get_if<std::string>(&late.version.value);
        //: An entry that keeps what somebody wrote into a note after it was finished
        return said(QT_TRANSLATE_NOOP("NoteMove", "Written after the note was finished: %1")).arg(text ? shown(*text) : said(QT_TRANSLATE_NOOP("NoteMove", "a choice or a number"))).toStdString();
    };
    words.day = domain::toText(dayOf(now.date()));
    words.minute = now.time().msecsSinceStartOfDay() / 60000;
    return words;
}

bool StoredNoteMove::go(const SpaceId& from, const SpaceId& to, bool isBack)
{
    const auto move = store::NoteMove::of(*m_store, from, m_note);
    const auto done = move ? move->moveTo(to, words(isBack)) : Status(move.error());
    m_failure = done ? Failure::None : Failure::fromError(done.code());
    return done.ok();
}

void StoredNoteMove::move()
{
    if (!m_store || !m_target || m_hindrance != NoHindrance || m_state == Moved) return;
    weigh();                                    // a sync may have told of another reader
    if (m_target && go(m_from, *m_target, false)) m_state = Moved;
    Q_EMIT changed();
}

void StoredNoteMove::putBack()
{
    if (!m_store || !m_target || m_state != Moved) return;
    if (go(*m_target, m_from, true)) m_state = PutBack;
    Q_EMIT changed();
}

} // namespace aanzet
