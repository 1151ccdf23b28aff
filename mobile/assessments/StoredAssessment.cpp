// SPDX-License-Identifier: EUPL-1.2
#include "mobile/assessments/StoredAssessment.h"
#include "mobile/domain/Household.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/AnswerKeys.h"
#include "mobile/viewmodels/Shown.h"

// The measurement as it is shown: which one, with what, and what stands in its rows.
namespace aanzet {
namespace {

constexpr std::chrono::milliseconds kDraftDelay{500};
constexpr int kChildBelow = 18;   // years

int carriersOf(const std::vector<std::string>& who)
{
    int bits = 0;
    for (const auto& w : who)
        bits |= w == "self" ? AssessmentListModel::Themselves : w == "network" ? AssessmentListModel::TheirNetwork : w == "professional" ? AssessmentListModel::Professionals : 0;
    return bits;
}

int bitOf(domain::ScoreHint hint)
{
    switch (hint) {
    case domain::ScoreHint::JumpAsksReason: return AssessmentListModel::JumpAsksReason;
    case domain::ScoreHint::FactsAreOld: return AssessmentListModel::FactsAreOld;
    case domain::ScoreHint::WhatIsArrangedToday: return AssessmentListModel::WhatIsArrangedToday;
    case domain::ScoreHint::LookAtTheChildren: return AssessmentListModel::LookAtTheChildren;
    }
    return 0;
}

} // namespace

StoredAssessment::StoredAssessment(store::Store& store, const InstrumentCatalogue& catalogue, const store::HouseholdRef& household, domain::Day today,
                                   const std::string& language, QObject* parent)
    : AssessmentEditor(parent), m_store(&store), m_catalogue(&catalogue), m_household(household), m_today(today), m_at(today), m_language(language)
{
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(kDraftDelay);
    connect(&m_draftTimer, &QTimer::timeout, this, &StoredAssessment::keepDraft);
    begin(measurementsOf(store, household));
    readDraft();
    refresh();
}

StoredAssessment::~StoredAssessment() { detach(); }

void StoredAssessment::detach()
{
    if (!m_store) return;
    commit();
    m_store = nullptr;
    m_draftTimer.stop();
}

// Somebody else's measurement of today is theirs: two professionals may differ.
void StoredAssessment::begin(const Measurements& all)
{
    RecordId me;
    me.b = m_store->user().b;
    for (const auto& m : all.worker)
        if (m.assessment.assessedAt == m_today && (!m.assessment.rater || m.assessment.rater == me)) m_voices[Worker].record = m.assessment.id;
    for (const auto& m : all.client)
        if (m.assessment.assessedAt == m_today) m_voices[Client].record = m.assessment.id;
    for (const auto& m : all.worker)
        if (m.assessment.id != m_voices[Worker].record && m.assessment.rater == me && m.assessment.assessedAt && !m.scores.empty()) {
            m_last = m.assessment.id;
            m_lastAt = shown(m.assessment.assessedAt).startOfDay();
        }
    const domain::Assessment* last = nullptr;
    for (const auto* series : {&all.client, &all.worker})
        for (const auto& m : *series)
            if (!last || last->assessedAt <= m.assessment.assessedAt) last = &m.assessment;
    if (last) m_instrument = m_catalogue->find(last->instrument, last->version);
    // Who measured with an older version goes on with that one only for old measurements.
    if (last && last->assessedAt != m_today)
        if (const auto* newest = m_catalogue->find(last->instrument)) m_instrument = newest;
    if (!m_instrument) m_instrument = m_catalogue->chosen(*m_store);
}

QDateTime StoredAssessment::lastAt() const
{
    return m_last && m_voices[Worker].record != m_last ? m_lastAt : QDateTime();
}

// The one before, as it stands: to read it, or to correct it.
void StoredAssessment::openLast()
{
    if (!m_store || !lastAt().isValid()) return;
    commit();
    const auto all = measurementsOf(*m_store, m_household);
    for (const auto& m : all.worker)
        if (m.assessment.id == m_last) {
            if (const auto* instrument = m_catalogue->find(m.assessment.instrument, m.assessment.version)) m_instrument = instrument;
            m_voices[Worker] = {m.assessment.id, {}, {}};
            m_voices[Client] = {};
            for (const auto& c : all.client)
                if (c.assessment.assessedAt == m.assessment.assessedAt) m_voices[Client].record = c.assessment.id;
        }
    refresh();
}

QString StoredAssessment::household() const { return shown(m_household.name); }
QDateTime StoredAssessment::assessedAt() const { return shown(std::optional(m_at)).startOfDay(); }
QDateTime StoredAssessment::today() const { return shown(std::optional(m_today)).startOfDay(); }
QString StoredAssessment::title() const { return m_instrument ? shown(m_instrument->title.in(m_language)) : QString(); }

QStringList StoredAssessment::instruments() const
{
    QStringList titles;
    for (const auto* i : m_catalogue->all()) titles.append(shown(i->title.in(m_language)));
    return titles;
}

int StoredAssessment::instrument() const
{
    int at = 0;
    for (const auto* i : m_catalogue->all()) {
        if (i == m_instrument) return at;
        ++at;
    }
    return -1;
}

QString StoredAssessment::licence() const
{
    if (!m_instrument) return {};
    return m_instrument->licence ? shown(m_instrument->licence->holder) : m_instrument->id == "zrm" ? QStringLiteral("© GGD Amsterdam") : QString();
}

QStringList StoredAssessment::levelNames() const
{
    QStringList names;
    for (std::int64_t value = 1; value <= 5; ++value) {
        const auto* level = m_instrument ? m_instrument->level(value) : nullptr;
        names.append(level ? shown(level->label.in(m_language)) : QString::number(value));
    }
    return names;
}

QStringList StoredAssessment::otherNames() const
{
    QStringList names;
    for (const auto kind : {OtherAnswer::NotNeeded, OtherAnswer::TooLittleKnown, OtherAnswer::DoesNotWant, OtherAnswer::NotDiscussed}) {
        QString name;
        for (const auto& a : m_instrument ? m_instrument->answers : std::vector<domain::InstrumentAnswer>())
            if (a.key == keyOf(kind)) name = shown(a.label.in(m_language));
        names.append(name);
    }
    return names;
}

QString StoredAssessment::remarks() const { return textOf(m_voice, Remarks, {}); }

bool StoredAssessment::canFinish() const
{
    return !m_finishedAt.isValid() && (!m_voices[Worker].scores.empty() || !m_voices[Client].scores.empty());
}

void StoredAssessment::refresh()
{
    if (!m_store || !m_instrument) return;
    const auto all = measurementsOf(*m_store, m_household);
    m_finishedAt = m_corrects = {};
    Measurements before;
    for (const auto voice : {Worker, Client}) {
        auto& v = m_voices[voice];
        v.scores.clear();
        for (const auto& m : voice == Client ? all.client : all.worker) {
            if (m.assessment.id != v.record) {
                if (m.assessment.id != v.corrects) (voice == Client ? before.client : before.worker).push_back(m);
                continue;
            }
            if (m.assessment.assessedAt) m_at = *m.assessment.assessedAt;
            for (const auto& s : m.scores) v.scores[s.domain] = s;
            v.corrects = m.assessment.corrects;
            if (const auto record = m_store->get(*space(voice), *v.record); record.ok() && record->finished) m_finishedAt = shown(record->finished->at);
        }
        if (!v.corrects) continue;
        if (voice == Client) {
            if (const auto old = store::readRow<domain::ClientAssessment>(*m_store, *m_household.client, *v.corrects)) m_corrects = shown(old->assessedAt).startOfDay();
        } else if (const auto old = store::readRow<domain::Assessment>(*m_store, *m_household.dossier, *v.corrects)) m_corrects = shown(old->assessedAt).startOfDay();
    }

    auto children = domain::Children::None;
    const int year = shown(std::optional(m_today)).year();
    if (m_household.client)
        for (const auto& p : store::readRows<domain::Person>(*m_store, *m_household.client))
            if (p.livesHere && p.birthYear && year - *p.birthYear < kChildBelow) children = domain::Children::InHousehold;

    const auto& series = m_voice == Client ? before.client : before.worker;
    std::vector<domain::DomainScore> previous, current;
    m_previousAt = {};
    for (const auto& d : m_instrument->domains)
        for (const auto& point : domain::trendOf(*m_instrument, d.key, series)) {
            if (point.at > m_at) continue;
            if (point.breaksLine) std::erase_if(previous, [&](const auto& s) { return s.domain == d.key; });
            if (!point.level) continue;
            std::erase_if(previous, [&](const auto& s) { return s.domain == d.key; });
            domain::DomainScore s;
            s.domain = d.key;
            s.level = point.level;
            previous.push_back(s);
            m_previousAt = std::max(m_previousAt, shown(std::optional(point.at)).startOfDay());
        }
    const auto& own = m_voices[m_voice];
    const auto& other = m_voices[m_voice == Client ? Worker : Client];
    for (const auto& [key, score] : own.scores) {
        current.push_back(score);
        current.back().jumpReason = textOf(m_voice, JumpReason, key).toStdString();
        current.back().arrangedToday = textOf(m_voice, ArrangedToday, key).toStdString();
    }
    std::map<std::string, int> hints;
    if (m_voice == Worker)
        for (const auto& hint : domain::hintsFor(*m_instrument, current, previous, m_today, children)) hints[hint.domain] |= bitOf(hint.hint);

    QList<AssessmentRow> rows;
    for (const auto& d : m_instrument->domains) {
        AssessmentRow row;
        row.id = shown(d.key);
        row.label = shown(m_voice == Client && !d.clientWord.empty() ? d.clientWord.in(m_language) : d.label.in(m_language));
        row.opener = shown(d.opener.in(m_language));
        if (const auto c = own.scores.find(d.key); c != own.scores.end()) {
            row.level = int(c->second.level.value_or(0));
            row.otherAnswer = otherAnswerOf(c->second.answer);
            row.carriers = carriersOf(c->second.carriedBy);
            if (c->second.factsAsOf) row.factsAsOf = shown(c->second.factsAsOf).startOfDay();
        }
        if (const auto o = other.scores.find(d.key); o != other.scores.end()) row.otherVoice = int(o->second.level.value_or(0));
        for (const auto& p : previous)
            if (p.domain == d.key) row.previousLevel = int(*p.level);
        row.hints = hints[d.key];
        row.fact = textOf(m_voice, Fact, d.key);
        row.jumpReason = textOf(m_voice, JumpReason, d.key);
        row.arrangedToday = textOf(m_voice, ArrangedToday, d.key);
        row.ownWords = textOf(m_voice, OwnWords, d.key);
        for (const auto& level : m_instrument->levels) {
            const auto words = d.descriptors.find(level.value);
            const auto& text = words != d.descriptors.end() ? words->second : level.anchor;
            if (!text.empty()) row.levelWords.append(shown(text.in(m_language)));
        }
        rows.append(row);
    }
    m_rows.replaceRows(rows);
    Q_EMIT changed();
}

void StoredAssessment::become(VisitEditor::SaveState state, Failure::Kind failure)
{
    if (m_state == state && m_failure == failure) return;
    m_state = state;
    m_failure = failure;
    Q_EMIT saveStateChanged();
}

} // namespace aanzet
