// SPDX-License-Identifier: EUPL-1.2
#include "mobile/visits/StoredVisit.h"
#include "mobile/domain/Task.h"
#include "mobile/domain/Visit.h"
#include "mobile/store/Draft.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/Shown.h"

namespace aanzet {
namespace {

constexpr std::chrono::milliseconds kDraftDelay{500};
constexpr std::string_view kHeld = "held";   // no field is called so

std::string newVisitSlot(const SpaceId& household) { return "visit/new/" + household.hex(); }

} // namespace

StoredVisit::StoredVisit(store::Store& store, const Clock& clock, const store::HouseholdRef& household, std::optional<RecordId> visit,
                         std::optional<RecordId> appointment, QObject* parent)
    : VisitEditor(parent), m_store(&store), m_clock(clock), m_household(household), m_householdName(shown(household.name))
{
    using store::Layer;
    const auto place = [this](Field field, Layer layer, std::uint16_t type, const char* name) {
        m_texts[field].layer = layer;
        m_texts[field].type = type;
        m_texts[field].name = name;
        m_texts[field].field = store::fieldOf(type, name);
    };
    place(ClientWords, Layer::Client, types::Visit, "client_words");
    place(Strengths, Layer::Client, types::Visit, "strengths");
    place(NextContact, Layer::Client, types::Visit, "next_contact_words");
    place(Observations, Layer::Professional, types::VisitObservation, "notes");
    place(Worries, Layer::Professional, types::Worry, "what");
    place(SmallWin, Layer::Client, types::Visit, "small_win");
    place(Purpose, Layer::Client, types::Visit, "purpose");
    place(CameAlongTo, Layer::Client, types::Visit, "came_along_to");
    place(PresentWords, Layer::Client, types::Visit, "present_words");
    place(TeachBack, Layer::Client, types::Visit, "teach_back_words");
    place(SafetyMeasures, Layer::Professional, types::VisitObservation, "safety_measures");
    place(SafetyColleague, Layer::Professional, types::VisitObservation, "safety_colleague");
    place(Reflection, Layer::Professional, types::VisitObservation, "alliance_reflection");

    m_visitAt = shown(m_clock.now());
    m_visit = visit ? *visit : crypto::randomFixed<RecordId>();
    m_hasVisit = visit.has_value();
    const bool wasTyping = readDraft();
    if (appointment) m_appointment = appointment;
    if (!m_hasVisit && !m_appointment) m_appointment = plannedToday();
    refresh();
    if (wasTyping) become(Draft);
    else if (m_hasVisit) become(Saved);

    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(kDraftDelay);
    connect(&m_draftTimer, &QTimer::timeout, this, &StoredVisit::keepDraft);
}

StoredVisit::~StoredVisit() { detach(); }

void StoredVisit::detach()
{
    if (!m_store) return;
    commit();
    m_store = nullptr;
    m_draftTimer.stop();
}

std::string StoredVisit::slot() const { return m_hasVisit ? "visit/" + m_visit.hex() : newVisitSlot(m_household.id); }

RecordId StoredVisit::recordOf(std::uint16_t type) const
{
    return type == types::Visit ? m_visit : type == types::VisitObservation ? m_observation : m_worry;
}

bool StoredVisit::exists(std::uint16_t type) const
{
    return type == types::Visit ? m_hasVisit : type == types::VisitObservation ? m_hasObservation : m_hasWorry;
}

void StoredVisit::readRecords()
{
    if (m_hasVisit && m_household.client)
        if (const auto visit = store::readRow<domain::Visit>(*m_store, *m_household.client, m_visit); visit && visit->visitAt)
            m_visitAt = QDateTime(shown(visit->visitAt), QTime::fromMSecsSinceStartOfDay(int(visit->startMinute.value_or(0)) * 60000));
    m_hasObservation = m_hasWorry = false;
    if (m_household.dossier) {
        for (const auto& o : store::readRows<domain::VisitObservation>(*m_store, *m_household.dossier))
            if (o.visit == m_visit && !m_hasObservation) {
                m_observation = o.id;
                m_hasObservation = true;
            }
        const auto worry = plainWorry();
        if (worry) m_worry = *worry;
        m_hasWorry = worry.has_value();
    }
    if (!m_hasObservation && m_observation.isZero()) m_observation = crypto::randomFixed<RecordId>();
    if (!m_hasWorry && m_worry.isZero()) m_worry = crypto::randomFixed<RecordId>();
}

// The worry of the page's text: the one that it had, else the first of which nothing but the words is known.
std::optional<RecordId> StoredVisit::plainWorry() const
{
    std::optional<RecordId> plain;
    for (const auto& w : store::readRows<domain::Worry>(*m_store, *m_household.dossier)) {
        if (w.visit != m_visit) continue;
        if (w.id == m_worry) return w.id;
        const auto record = m_store->get(*m_household.dossier, w.id);
        const bool isPlain = w.forWhom.empty() && w.howSure.empty() && w.domain.empty() && w.arranged.empty() && !w.since && !w.person &&
                             !record->field(store::fieldOf(types::Worry, "told_to_client"));
        if (isPlain && !plain) plain = w.id;
    }
    return plain;
}

void StoredVisit::readText(Text& text)
{
    text.shown.clear();
    text.context = {};
    const auto& space = text.layer == store::Layer::Client ? m_household.client : m_household.dossier;
    if (!space || !exists(text.type)) return;
    if (const auto record = m_store->get(*space, recordOf(text.type)); record.ok())
        if (const auto* field = record->field(text.field))
            if (const auto* value = std::get_if<std::string>(&field->shown.value)) text.shown = shown(*value);
    text.context = m_store->contextOf(*space, recordOf(text.type), text.type, text.field);
}

// What is being typed stays on the screen, whatever a sync brought: two versions then, and a person chooses.
void StoredVisit::refresh()
{
    if (!m_store) return;
    if (auto household = m_store->household(m_household.id); household.ok()) m_household = *household;
    m_householdName = shown(m_household.name);
    readRecords();
    const bool wasFinished = isFinished();
    readFollowUps();
    bool moved = isFinished() != wasFinished;
    for (auto& text : m_texts) {
        if (text.isTyped) continue;
        const auto before = text.shown;
        readText(text);
        moved |= text.shown != before;
    }
    readWhole();
    if (moved) Q_EMIT textChanged();
    Q_EMIT choicesChanged();
}

void StoredVisit::edit(aanzet::VisitEditor::Field field, const QString& text)
{
    auto& t = m_texts[field];
    if (text == t.shown) return;
    t.shown = text;
    t.isTyped = true;
    if (m_store && !m_draftTimer.isActive()) m_draftTimer.start();
    become(Draft);
}

void StoredVisit::leave(aanzet::VisitEditor::Field) { commit(); }

// The visit that is planned today with the person who writes; two of them: nobody can say which one this is.
std::optional<RecordId> StoredVisit::plannedToday() const
{
    if (!m_household.dossier) return std::nullopt;
    RecordId me;
    me.b = m_store->user().b;
    std::optional<RecordId> found;
    for (const auto& a : store::readRows<domain::Appointment>(*m_store, *m_household.dossier)) {
        const bool isOpen = !a.visit && (a.status.empty() || a.status == "planned") && (a.kind.empty() || a.kind == "visit");
        if (!isOpen || a.plannedFor != dayOf(m_visitAt.date()) || (a.user && a.user != me && a.coVisitor != me)) continue;
        if (found) return std::nullopt;
        found = a.id;
    }
    return found;
}

// The appointment gets its note in the same save as the note's first words, unless somebody else wrote one by now.
std::optional<store::PutRequest> StoredVisit::tie()
{
    if (!m_appointment || !m_household.dossier) return std::nullopt;
    const auto* log = m_store->spaceLog(*m_household.dossier);
    if (!log || !log->state().canWrite(m_store->user())) return std::nullopt;
    const auto appointment = store::readRow<domain::Appointment>(*m_store, *m_household.dossier, *m_appointment);
    if (!appointment || appointment->visit) return std::nullopt;
    return store::PutRequest{*m_household.dossier, types::Appointment, *m_appointment, {{store::fieldOf(types::Appointment, "visit"), FieldValue(m_visit), {}}}};
}

// A visit without a word took place all the same: whoever says that its note is finished wants no more of it.
void StoredVisit::finish()
{
    commit(Wordless::Kept);
    if (!m_store || m_state == Failed || !m_hasVisit || !m_household.dossier) return;
    std::vector<store::PutRequest> puts;
    for (const auto& a : store::readRows<domain::Appointment>(*m_store, *m_household.dossier))
        if (a.visit == m_visit && a.status != "done")
            puts.push_back({*m_household.dossier, types::Appointment, a.id, {{store::fieldOf(types::Appointment, "status"), std::string("done"), {}}}});
    if (!isFinished())
        for (auto& put : sealing()) puts.push_back(std::move(put));
    if (puts.empty()) return;
    if (const auto saved = m_store->putAll(puts); !saved) return become(Failed, Failure::fromError(saved.code()));
    refresh();
}

void StoredVisit::keepDraft()
{
    if (!m_store) return;
    store::Draft draft;
    draft.record = m_visit;
    draft.about = m_appointment;
    for (const auto& t : m_texts)
        if (t.isTyped) draft.texts.push_back({t.name, t.shown.toStdString(), t.context});
    if (const auto kept = draft.keep(*m_store, slot()); !kept) become(Failed, Failure::fromError(kept.code()));
}

bool StoredVisit::readDraft()
{
    const auto draft = store::Draft::read(*m_store, slot());
    if (!draft) return false;
    // A place that was only held, of a visit that was made since and not given up in time: a new note is another one.
    const bool isHeld = std::all_of(draft->texts.begin(), draft->texts.end(), [](const store::DraftText& t) { return t.name == kHeld; });
    if (isHeld && !m_hasVisit && m_household.client && m_store->get(*m_household.client, draft->record)) return false;
    m_visit = draft->record;
    m_appointment = draft->about;
    for (const auto& kept : draft->texts)
        for (auto& t : m_texts) {
            if (kept.name != t.name) continue;
            t.shown = shown(kept.text);
            t.context = kept.context;
            t.isTyped = true;
        }
    return isTyping();
}

bool StoredVisit::isTyping() const
{
    return std::any_of(m_texts.begin(), m_texts.end(), [](const Text& t) { return t.isTyped; });
}

// The record of that type, with what makes it when it isn't there.
store::PutRequest StoredVisit::recordPut(std::uint16_t type) const
{
    const auto& space = type == types::Visit ? m_household.client : m_household.dossier;
    store::PutRequest put{*space, type, recordOf(type), {}};
    const auto add = [&](const char* name, FieldValue value) { put.fields.push_back({store::fieldOf(type, name), std::move(value), {}}); };
    if (!exists(type)) {
        const auto day = domain::toText(dayOf(m_visitAt.date()));
        if (type == types::Visit) {
            add("visit_at", day);
            add("start_minute", std::int64_t(m_visitAt.time().msecsSinceStartOfDay() / 60000));
        } else {
            add("visit", FieldValue(m_visit));
        }
        if (type == types::Worry) {
            add("noted_at", day);
            add("status", std::string("open"));
        }
    }
    return put;
}

store::PutRequest StoredVisit::requestFor(std::uint16_t type)
{
    auto put = recordPut(type);
    for (const auto& t : m_texts) {
        if (t.type != type || !t.isTyped) continue;
        const auto* spec = findField(*findType(type), t.field);
        const auto text = (spec->kind == FieldKind::Line ? t.shown.simplified() : t.shown).toStdString();
        put.fields.push_back({t.field, text.empty() ? FieldValue() : FieldValue(text), t.context});
    }
    return put;
}

// What is being typed is saved first: its draft lies under the name of a note that isn't there yet.
std::vector<store::PutRequest> StoredVisit::beginning()
{
    std::vector<store::PutRequest> puts;
    if (!m_store || !m_household.client) return puts;
    if (!m_hasVisit && isTyping()) commit();
    if (m_hasVisit) return puts;
    puts.push_back(recordPut(types::Visit));
    if (auto tied = tie()) puts.push_back(std::move(*tied));
    return puts;
}

void StoredVisit::begun()
{
    // Where the disk refuses, what stays is known by its id (readDraft), and the visit is saved all the same.
    if (!m_hasVisit) (void)store::Draft::drop(*m_store, newVisitSlot(m_household.id));
    m_hasVisit = true;
}

// Its id alone, under a name that is no field: a draft without texts would empty the slot.
void StoredVisit::hold()
{
    if (!m_store || m_hasVisit || isTyping()) return;
    store::Draft draft;
    draft.record = m_visit;
    draft.about = m_appointment;
    draft.texts.push_back({std::string(kHeld), {}, {}});
    if (const auto kept = draft.keep(*m_store, slot()); !kept) become(Failed, Failure::fromError(kept.code()));
}

void StoredVisit::commit(Wordless wordless)
{
    if (!m_store) return;
    if (m_household.client && m_hasVisit && isTyping() && m_store->isFinished(*m_household.client, m_visit)) return keepAsFollowUp();
    std::vector<store::PutRequest> puts;
    for (const auto type : {types::Visit, types::VisitObservation, types::Worry}) {
        const bool isTyped = std::any_of(m_texts.begin(), m_texts.end(), [&](const Text& t) { return t.type == type && t.isTyped; });
        const bool isNeeded = type == types::Visit && !m_hasVisit && (isTyping() || wordless == Wordless::Kept);
        if (!isTyped && !isNeeded) continue;
        const auto& space = type == types::Visit ? m_household.client : m_household.dossier;
        if (!space) {
            keepDraft();
            return become(Failed, Failure::NotAllowed);
        }
        puts.push_back(requestFor(type));
    }
    if (puts.empty()) return;
    if (!m_hasVisit)
        if (auto tied = tie()) puts.push_back(std::move(*tied));
    m_draftTimer.stop();
    const auto draftSlot = slot();
    if (const auto saved = m_store->putAll(puts); !saved) {
        keepDraft();
        return become(Failed, Failure::fromError(saved.code()));
    }
    begun();
    for (auto& t : m_texts) t.isTyped = false;
    const auto gone = store::Draft::drop(*m_store, draftSlot);
    become(gone ? Saved : Failed, gone ? Failure::None : Failure::fromError(gone.code()));
    refresh();
}

void StoredVisit::become(SaveState state, Failure::Kind failure)
{
    if (m_state == state && m_failure == failure) return;
    m_state = state;
    m_failure = failure;
    Q_EMIT saveStateChanged();
}

} // namespace aanzet
