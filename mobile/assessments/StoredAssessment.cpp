// SPDX-License-Identifier: EUPL-1.2
#include "mobile/assessments/StoredAssessment.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/AnswerKeys.h"
#include "mobile/viewmodels/Shown.h"

namespace aanzet {

StoredAssessment::StoredAssessment(store::Store& store, const InstrumentCatalogue& catalogue, const store::HouseholdRef& household, domain::Day today,
                                   const std::string& language, QObject* parent)
    : AssessmentEditor(parent), m_store(&store), m_household(household), m_today(today), m_language(language)
{
    std::optional<domain::Assessment> last;
    if (m_household.dossier)
        for (auto& a : store::readRows<domain::Assessment>(store, *m_household.dossier)) {
            if (a.assessedAt == today) m_assessment = a.id;
            if (!last || a.assessedAt > last->assessedAt) last = std::move(a);
        }
    if (last) m_instrument = catalogue.find(last->instrument, last->version);
    if (!m_instrument) m_instrument = catalogue.find("zrm");
    if (!m_instrument) m_instrument = catalogue.find("leefgebieden");
    refresh();
}

QString StoredAssessment::household() const { return shown(m_household.name); }

QString StoredAssessment::title() const { return m_instrument ? shown(m_instrument->title.in(m_language)) : QString(); }

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

void StoredAssessment::refresh()
{
    if (!m_store || !m_household.dossier || !m_instrument) return;
    std::map<RecordId, domain::Day> before;
    for (const auto& a : store::readRows<domain::Assessment>(*m_store, *m_household.dossier))
        if (a.id != m_assessment && a.assessedAt) before[a.id] = *a.assessedAt;
    std::map<std::string, domain::DomainScore> current;
    std::map<std::string, std::pair<domain::Day, std::int64_t>> previous;
    for (auto& s : store::readRows<domain::DomainScore>(*m_store, *m_household.dossier)) {
        if (!s.assessment) continue;
        if (s.assessment == m_assessment) {
            const auto context = [&](const char* name) {
                return m_store->contextOf(*m_household.dossier, s.id, types::DomainScore, store::fieldOf(types::DomainScore, name));
            };
            m_scores[s.domain] = {s.id, context("level"), context("answer")};
            current[s.domain] = std::move(s);
        } else if (const auto at = before.find(*s.assessment); at != before.end() && s.level) {
            auto& p = previous[s.domain];
            if (at->second >= p.first) p = {at->second, *s.level};
        }
    }
    m_previousAt = {};
    QList<AssessmentRow> rows;
    for (const auto& d : m_instrument->domains) {
        AssessmentRow row;
        row.id = shown(d.key);
        row.label = shown(d.label.in(m_language));
        row.opener = shown(d.opener.in(m_language));
        if (const auto c = current.find(d.key); c != current.end()) {
            row.level = int(c->second.level.value_or(0));
            row.otherAnswer = otherAnswerOf(c->second.answer);
        }
        if (const auto p = previous.find(d.key); p != previous.end()) {
            row.previousLevel = int(p->second.second);
            m_previousAt = std::max(m_previousAt, shown(std::optional(p->second.first)).startOfDay());
        }
        rows.append(row);
    }
    m_rows.replaceRows(rows);
}

void StoredAssessment::setLevel(const QString& domainKey, int level) { answer(domainKey, level, {}); }
void StoredAssessment::setOther(const QString& domainKey, aanzet::OtherAnswer::Kind other) { answer(domainKey, 0, keyOf(other)); }

void StoredAssessment::answer(const QString& domainKey, int level, const std::string& other)
{
    if (!m_store || !m_household.dossier || !m_instrument) return;
    const auto domain = domainKey.toStdString();
    const auto field = [](std::uint16_t type, const char* name, FieldValue value, std::optional<record::VersionVector> context = {}) {
        return store::FieldWrite{store::fieldOf(type, name), std::move(value), std::move(context)};
    };
    std::vector<store::PutRequest> puts;
    const auto assessment = m_assessment ? *m_assessment : crypto::randomFixed<RecordId>();
    if (!m_assessment) {
        RecordId rater;
        rater.b = m_store->user().b;
        puts.push_back({*m_household.dossier, types::Assessment, assessment,
                        {field(types::Assessment, "instrument", m_instrument->id), field(types::Assessment, "version", m_instrument->version),
                         field(types::Assessment, "anchor_set", m_instrument->anchorSet),
                         field(types::Assessment, "assessed_at", domain::toText(m_today)), field(types::Assessment, "rater", rater)}});
    }
    const auto known = m_scores.find(domain);
    store::PutRequest score{*m_household.dossier, types::DomainScore,
                            known != m_scores.end() ? known->second.record : crypto::randomFixed<RecordId>(), {}};
    if (known == m_scores.end()) {
        score.fields.push_back(field(types::DomainScore, "assessment", FieldValue(assessment)));
        score.fields.push_back(field(types::DomainScore, "domain", domain));
    }
    const Score empty, &s = known != m_scores.end() ? known->second : empty;
    score.fields.push_back(field(types::DomainScore, "level", level ? FieldValue(std::int64_t(level)) : FieldValue(), s.level));
    if (!other.empty() || known != m_scores.end())
        score.fields.push_back(field(types::DomainScore, "answer", other.empty() ? FieldValue() : FieldValue(other), s.answer));
    puts.push_back(std::move(score));
    if (!m_store->putAll(puts)) return become(VisitEditor::Failed);
    m_assessment = assessment;
    refresh();
    become(VisitEditor::Saved);
}

void StoredAssessment::become(VisitEditor::SaveState state)
{
    if (m_state == state) return;
    m_state = state;
    Q_EMIT saveStateChanged();
}

} // namespace aanzet
