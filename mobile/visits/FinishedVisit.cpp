// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/CaseStatus.h"
#include "mobile/domain/Visit.h"
#include "mobile/store/Draft.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/Shown.h"
#include "mobile/visits/StoredVisit.h"
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

// A note after "Notitie klaar": it stands as it is, and what comes later stands beside it.
namespace aanzet {
namespace {

// As the note's page names its fields.
QString labelOf(int field)
{
    static const char* const kLabels[] = {
        QT_TRANSLATE_NOOP("VisitNoteScreen", "In their own words"), QT_TRANSLATE_NOOP("VisitNoteScreen", "What went well, what they are good at"),
        QT_TRANSLATE_NOOP("VisitNoteScreen", "Next contact"), QT_TRANSLATE_NOOP("VisitNoteScreen", "What I saw and heard"), QT_TRANSLATE_NOOP("VisitNoteScreen", "Worries")};
    return std::size_t(field) < std::size(kLabels) ? QCoreApplication::translate("VisitNoteScreen", kLabels[field]) : QString();
}

QString said(const QString& label, const QString& value) { return label.isEmpty() ? value : label + QStringLiteral(": ") + value; }

} // namespace

QString StoredVisit::nameOf(const UserId& user) const
{
    if (!m_store) return {};
    for (const auto& person : m_store->people())
        if (person.user == user) return shown(person.name);
    return {};
}

QString StoredVisit::finishedBy() const { return !m_finished || !m_store || m_finished->by == m_store->user() ? QString() : nameOf(m_finished->by); }

QDateTime StoredVisit::finishedAt() const { return m_finished ? shown(m_finished->at) : QDateTime(); }

bool StoredVisit::canFollow() const
{
    const auto* log = m_store && m_household.dossier ? m_store->spaceLog(*m_household.dossier) : nullptr;
    return log && log->state().canWrite(m_store->user());
}

bool StoredVisit::saysSomething() const
{
    domain::Visit bare;                  // what the program fills in by itself
    bare.id = m_row.id;
    bare.visitAt = m_row.visitAt;
    bare.startMinute = m_row.startMinute;
    domain::VisitObservation work;
    work.id = m_work.id;
    work.visit = m_work.visit;
    const bool isChildSaid = std::any_of(m_lines.children.rows().begin(), m_lines.children.rows().end(), [](const ChildRow& c) { return !c.line.isEmpty(); });
    return std::any_of(m_texts.begin(), m_texts.end(), [](const Text& t) { return !t.shown.trimmed().isEmpty(); }) || m_row != bare || m_work != work || isChildSaid ||
           m_lines.areaNotes.rowCount() + m_lines.worries.rowCount() + m_lines.agreements.rowCount() > 0;
}

// Everything that was written at this visit or attached to it, in both layers. A note without a word or a picture is none:
// whoever comes home later may still write it.
std::vector<store::PutRequest> StoredVisit::sealing() const
{
    std::vector<store::PutRequest> puts;
    const auto addOf = [&](const SpaceId& space, std::uint16_t type) {
        for (const auto& id : m_store->list(space, type)) {
            const auto record = m_store->get(space, id);
            const auto* of = record ? record->field(store::fieldOf(type, "visit")) : nullptr;
            const auto* visit = of ? std::get_if<RecordId>(&of->shown.value) : nullptr;
            if (visit && *visit == m_visit) puts.push_back({space, type, id, {}, true});
        }
    };
    if (!m_household.client) return puts;
    addOf(*m_household.client, types::Attachment);
    if (canFollow())
        for (const auto type : {types::VisitObservation, types::Observation, types::Worry, types::ChildCheck, types::WorkAttachment}) addOf(*m_household.dossier, type);
    const bool isAttached = std::any_of(puts.begin(), puts.end(), [](const store::PutRequest& p) { return p.type == types::Attachment || p.type == types::WorkAttachment; });
    if (!saysSomething() && !isAttached) return {};
    puts.insert(puts.begin(), {*m_household.client, types::Visit, m_visit, {}, true});
    return puts;
}

void StoredVisit::readFollowUps()
{
    m_finished.reset();
    QList<FollowUpRow> rows;
    const auto late = [&](const SpaceId& space, const RecordId& id) {
        const auto record = m_store->get(space, id);
        if (!record) return;
        if (id == m_visit) m_finished = record->finished;
        int number = 0;
        for (const auto& l : record->late) {
            const auto* text = std::get_if<std::string>(&l.version.value);
            if (!text || text->empty()) continue;
            FollowUpRow row;
            row.id = shown(id.hex()) + QLatin1Char('/') + QString::number(++number);
            row.kind = FollowUp::Late;
            for (std::size_t i = 0; i < m_texts.size(); ++i)
                if (m_texts[i].type == record->type && m_texts[i].field == l.field) row.field = int(i);
            row.text = shown(*text);
            row.author = nameOf(l.version.author);
            row.at = shown(l.version.at);
            rows.append(row);
        }
    };
    if (m_household.client && m_hasVisit) late(*m_household.client, m_visit);
    if (m_household.dossier && m_hasObservation) late(*m_household.dossier, m_observation);
    if (m_household.dossier && m_hasWorry) late(*m_household.dossier, m_worry);
    if (m_household.dossier && m_hasVisit)
        for (const auto type : {types::Observation, types::Worry, types::ChildCheck})
            for (const auto& id : m_store->list(*m_household.dossier, type)) {
                const auto record = m_store->get(*m_household.dossier, id);
                const auto* of = record ? record->field(store::fieldOf(type, "visit")) : nullptr;
                const auto* visit = of ? std::get_if<RecordId>(&of->shown.value) : nullptr;
                if (visit && *visit == m_visit && id != m_worry) late(*m_household.dossier, id);
            }
    if (m_household.dossier && m_hasVisit)
        for (const auto& id : m_store->list(*m_household.dossier, types::JournalEntry)) {
            const auto record = m_store->get(*m_household.dossier, id);
            const auto entry = record ? store::readRow<domain::JournalEntry>(*m_store, *m_household.dossier, id) : std::nullopt;
            if (!entry || !entry->corrects || (*entry->corrects != m_visit && !(m_hasObservation && *entry->corrects == m_observation)) || record->fields.empty()) continue;
            const auto& first = record->fields.front().shown;
            rows.append({shown(id.hex()), FollowUp::Correction, -1, shown(entry->text), nameOf(first.author), shown(first.at)});
        }
    std::stable_sort(rows.begin(), rows.end(), [](const FollowUpRow& a, const FollowUpRow& b) { return a.at < b.at; });
    m_followUps.replaceRows(rows);
}

store::PutRequest StoredVisit::entry(const QString& text) const
{
    const auto now = shown(m_clock.now());
    const auto field = [](const char* name, FieldValue value) { return store::FieldWrite{store::fieldOf(types::JournalEntry, name), std::move(value), {}}; };
    return {*m_household.dossier, types::JournalEntry, {},
            {field("kind", std::string("other")), field("text", text.trimmed().toStdString()), field("happened_at", domain::toText(dayOf(now.date()))),
             field("start_minute", std::int64_t(now.time().msecsSinceStartOfDay() / 60000)), field("corrects", m_visit)}};
}

void StoredVisit::follow(const QString& text)
{
    if (!m_store || text.trimmed().isEmpty() || !canFollow()) return;
    if (const auto saved = m_store->put(entry(text)); !saved) return become(Failed, Failure::fromError(saved.code()));
    refresh();
}

// Texts with their label above them, then what was chosen and the lines, one each.
QStringList StoredVisit::copiedLines(VisitEditor::Part part) const
{
    QStringList lines{QLocale().toString(m_visitAt.date(), QLocale::LongFormat)};
    const auto name = [this](std::uint16_t type, const char* field) { return m_surroundings.fieldName ? m_surroundings.fieldName(type, store::fieldOf(type, field)) : QString::fromLatin1(field); };
    const auto isWanted = [&](store::Layer layer) { return part == WholeNote || layer == store::Layer::Client; };
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        const auto& t = m_texts[i];
        if (!isWanted(t.layer) || t.shown.trimmed().isEmpty()) continue;
        const auto label = labelOf(int(i));
        lines.append({QString(), label.isEmpty() ? name(t.type, t.name) : label, t.shown.trimmed()});
    }
    const auto choices = [&](const std::optional<SpaceId>& space, std::uint16_t type, const RecordId& id) {
        const auto record = space ? m_store->get(*space, id) : Result<store::ShownRecord>(ErrorCode::NotFound);
        if (!record || !m_surroundings.valueName) return;
        for (const auto& f : record->fields) {
            const auto* spec = findField(*findType(type), f.field);
            const bool isChosen = spec && (spec->kind == FieldKind::Choice || spec->kind == FieldKind::List || spec->kind == FieldKind::Integer || (spec->kind == FieldKind::Date && spec->name != "visit_at"));
            if (!isChosen || spec->name == "start_minute" || spec->name == "signed_at" || f.shown.value == FieldValue()) continue;
            lines.append({QString(), said(name(type, std::string(spec->name).c_str()), m_surroundings.valueName(type, f.field, f.shown.value))});
        }
    };
    if (m_hasVisit) choices(m_household.client, types::Visit, m_visit);
    for (const auto& a : m_lines.agreements.rows()) {
        QStringList parts{a.what};
        if (!a.who.isEmpty()) parts.append(a.who);
        if (a.by.isValid()) parts.append(QLocale().toString(a.by, QLocale::LongFormat));
        lines.append({QString(), said(m_surroundings.typeName ? m_surroundings.typeName(types::Agreement) : QString(), parts.join(QStringLiteral(", ")))});
    }
    if (part == ClientPart) return lines;
    if (m_hasObservation) choices(m_household.dossier, types::VisitObservation, m_observation);
    for (const auto& o : m_lines.areaNotes.rows()) {
        lines.append({QString(), said(o.areaName, o.fact)});
        if (!o.interpretation.isEmpty()) lines.append(said(name(types::Observation, "interpretation"), o.interpretation));
    }
    for (const auto& w : m_lines.worries.rows()) lines.append({QString(), said(labelOf(Worries), w.forWhom.isEmpty() ? w.what : w.what + QStringLiteral(" (") + w.forWhom + QLatin1Char(')'))});
    for (const auto& c : m_lines.children.rows()) {
        if (c.line.isEmpty()) continue;
        QStringList parts;
        if (c.seen) parts.append(name(types::ChildCheck, "seen"));
        if (c.spokenAlone) parts.append(name(types::ChildCheck, "spoken_alone"));
        if (!c.worry.isEmpty()) parts.append(c.worry);
        lines.append({QString(), said(c.name, parts.join(QStringLiteral(", ")))});
    }
    return lines;
}

bool StoredVisit::copyOut(VisitEditor::Part part)
{
    if (!m_store || !m_outlet.note || !m_outlet.copy) return false;
    const auto lines = copiedLines(part);
    if (const auto noted = m_outlet.note(part); !noted) {
        become(m_state, Failure::fromError(noted.code()));
        return false;
    }
    m_outlet.copy(lines.join(QLatin1Char('\n')));
    return true;
}

// It was finished, here or by a colleague, while this was being typed: the words are kept as what follows it.
void StoredVisit::keepAsFollowUp()
{
    QStringList lines;
    for (std::size_t i = 0; i < m_texts.size(); ++i)
        if (m_texts[i].isTyped && !m_texts[i].shown.trimmed().isEmpty()) lines.append(labelOf(int(i)) + QStringLiteral(": ") + m_texts[i].shown.trimmed());
    if (!lines.isEmpty()) {
        const auto saved = canFollow() ? m_store->put(entry(lines.join(QLatin1Char('\n')))) : Result<RecordId>(ErrorCode::NotAllowed);
        if (!saved) {
            keepDraft();
            return become(Failed, Failure::fromError(saved.code()));
        }
    }
    m_draftTimer.stop();
    for (auto& t : m_texts) t.isTyped = false;
    const auto gone = store::Draft::drop(*m_store, slot());
    become(gone ? Saved : Failed, gone ? Failure::None : Failure::fromError(gone.code()));
    refresh();
    Q_EMIT textChanged();
}

} // namespace aanzet
