// SPDX-License-Identifier: EUPL-1.2
#include "mobile/assessments/StoredAssessment.h"
#include "mobile/store/Draft.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/AnswerKeys.h"
#include "mobile/viewmodels/Shown.h"

// What a person does to the measurement: taps, words, the end of it and a correction.
namespace aanzet {
namespace {

FieldValue textOrNothing(const QString& text) { return text.trimmed().isEmpty() ? FieldValue() : FieldValue(text.toStdString()); }

std::uint16_t measurementType(AssessmentEditor::Voice voice) { return voice == AssessmentEditor::Client ? types::ClientAssessment : types::Assessment; }
std::uint16_t scoreType(AssessmentEditor::Voice voice) { return voice == AssessmentEditor::Client ? types::ClientScore : types::DomainScore; }

} // namespace

bool StoredAssessment::mayWrite()
{
    if (!m_store || !m_instrument || m_finishedAt.isValid()) return false;
    if (space(m_voice)) return true;
    become(VisitEditor::Failed, Failure::NotAllowed);
    return false;
}

bool StoredAssessment::save(const std::vector<store::PutRequest>& puts)
{
    if (const auto saved = m_store->putAll(puts); !saved) {
        become(VisitEditor::Failed, Failure::fromError(saved.code()));
        return false;
    }
    become(m_typed.empty() ? VisitEditor::Saved : VisitEditor::Draft);
    return true;
}

void StoredAssessment::makeRecord(Voice voice, std::vector<store::PutRequest>& puts)
{
    auto& v = m_voices[voice];
    const auto type = measurementType(voice);
    if (v.record && m_store->get(*space(voice), *v.record).ok()) return;
    if (!v.record) v.record = crypto::randomFixed<RecordId>();
    store::PutRequest put{*space(voice), type, v.record, {}};
    const auto add = [&](const char* name, FieldValue value) { put.fields.push_back({store::fieldOf(type, name), std::move(value), {}}); };
    add("instrument", m_instrument->id);
    add("version", m_instrument->version);
    add("anchor_set", m_instrument->anchorSet);
    if (const auto pack = m_catalogue->packOf(*m_instrument); !pack.empty()) add("pack_id", pack);
    add("assessed_at", domain::toText(m_at));
    if (voice == Worker) {
        RecordId rater;
        rater.b = m_store->user().b;
        add("rater", rater);
    }
    if (v.corrects) add("corrects", FieldValue(*v.corrects));
    puts.push_back(std::move(put));
}

store::PutRequest StoredAssessment::scorePut(Voice voice, const std::string& domain, const Fields& fields)
{
    const auto type = scoreType(voice);
    const auto known = m_voices[voice].scores.find(domain);
    const bool isNew = known == m_voices[voice].scores.end();
    store::PutRequest put{*space(voice), type, isNew ? crypto::randomFixed<RecordId>() : known->second.id, {}};
    if (isNew) {
        put.fields.push_back({store::fieldOf(type, voice == Client ? "client_assessment" : "assessment"), FieldValue(*m_voices[voice].record), {}});
        put.fields.push_back({store::fieldOf(type, "domain"), domain, {}});
    }
    for (const auto& [name, value] : fields) {
        const auto field = store::fieldOf(type, name);
        if (isNew && std::holds_alternative<std::monostate>(value)) continue;
        put.fields.push_back({field, value, isNew ? std::optional<record::VersionVector>() : m_store->contextOf(*space(voice), known->second.id, type, field)});
    }
    return put;
}

void StoredAssessment::answer(const std::string& domain, const Fields& fields)
{
    if (!mayWrite() || !m_instrument->domain(domain)) return;
    std::vector<store::PutRequest> puts;
    makeRecord(m_voice, puts);
    puts.push_back(scorePut(m_voice, domain, fields));
    if (save(puts)) refresh();
}

void StoredAssessment::setLevel(const QString& domainKey, int level)
{
    if (level < 0 || level > 5) return;
    answer(domainKey.toStdString(), {{"level", level ? FieldValue(std::int64_t(level)) : FieldValue()}, {"answer", FieldValue()}});
}

void StoredAssessment::setOther(const QString& domainKey, aanzet::OtherAnswer::Kind other)
{
    const auto key = keyOf(other);
    answer(domainKey.toStdString(), {{"level", FieldValue()}, {"answer", key.empty() ? FieldValue() : FieldValue(key)}});
}

void StoredAssessment::setCarried(const QString& domainKey, int carrier, bool carries)
{
    if (m_voice != Worker) return;
    const auto score = m_voices[Worker].scores.find(domainKey.toStdString());
    std::vector<std::string> who;
    for (const auto& [bit, word] : {std::pair(AssessmentListModel::Themselves, "self"), {AssessmentListModel::TheirNetwork, "network"}, {AssessmentListModel::Professionals, "professional"}}) {
        const bool was = score != m_voices[Worker].scores.end()
            && std::find(score->second.carriedBy.begin(), score->second.carriedBy.end(), word) != score->second.carriedBy.end();
        if (bit == carrier ? carries : was) who.push_back(word);
    }
    answer(domainKey.toStdString(), {{"carried_by", domain::toFieldValue(who)}});
}

void StoredAssessment::setFactsAsOf(const QString& domainKey, const QDateTime& day)
{
    if (m_voice != Worker || (day.isValid() && dayOf(day.date()) > m_today)) return;
    answer(domainKey.toStdString(), {{"facts_as_of", day.isValid() ? FieldValue(domain::toText(dayOf(day.date()))) : FieldValue()}});
}

void StoredAssessment::setAssessedAt(const QDateTime& day)
{
    if (!day.isValid() || !m_store || m_finishedAt.isValid() || dayOf(day.date()) > m_today) return;
    m_at = dayOf(day.date());
    std::vector<store::PutRequest> puts;
    for (const auto voice : {Worker, Client})
        if (m_voices[voice].record && space(voice) && m_store->get(*space(voice), *m_voices[voice].record).ok()) {
            const auto type = measurementType(voice);
            puts.push_back({*space(voice), type, m_voices[voice].record, {{store::fieldOf(type, "assessed_at"), domain::toText(m_at), {}}}});
        }
    if (puts.empty() || save(puts)) refresh();
}

void StoredAssessment::chooseInstrument(int index)
{
    if (!m_store || !canChoose() || index < 0 || std::size_t(index) >= m_catalogue->all().size()) return;
    commit();
    m_instrument = m_catalogue->all()[std::size_t(index)];
    // Made by a word alone: the record follows.
    std::vector<store::PutRequest> puts;
    for (const auto voice : {Worker, Client}) {
        if (!m_voices[voice].record || !space(voice) || !m_store->get(*space(voice), *m_voices[voice].record).ok()) continue;
        const auto type = measurementType(voice);
        const auto pack = m_catalogue->packOf(*m_instrument);
        puts.push_back({*space(voice), type, m_voices[voice].record,
                        {{store::fieldOf(type, "instrument"), m_instrument->id, {}}, {store::fieldOf(type, "version"), m_instrument->version, {}},
                         {store::fieldOf(type, "anchor_set"), m_instrument->anchorSet, {}}, {store::fieldOf(type, "pack_id"), pack.empty() ? FieldValue() : FieldValue(pack), {}}}});
    }
    if (puts.empty() || save(puts)) refresh();
}

void StoredAssessment::setVoice(aanzet::AssessmentEditor::Voice voice)
{
    if (voice == m_voice || (voice == Client && !hasClientLayer())) return;
    commit();
    m_voice = voice;
    refresh();
}

// --- the end

void StoredAssessment::finish()
{
    commit();
    if (!m_store || !canFinish() || m_state == VisitEditor::Failed) return;
    std::vector<store::PutRequest> puts;
    for (const auto voice : {Worker, Client}) {
        const auto& v = m_voices[voice];
        if (v.scores.empty()) continue;
        for (const auto& [domain, score] : v.scores) puts.push_back({*space(voice), scoreType(voice), score.id, {}, true});
        puts.push_back({*space(voice), measurementType(voice), v.record, {}, true});
    }
    if (save(puts)) refresh();
}

void StoredAssessment::correct()
{
    if (!m_store || !m_finishedAt.isValid()) return;
    const Voiced before[2] = {m_voices[Worker], m_voices[Client]};
    std::vector<store::PutRequest> puts;
    for (const auto voice : {Worker, Client}) {
        auto& v = m_voices[voice];
        if (!v.record || v.scores.empty()) continue;
        v.corrects = std::exchange(v.record, std::nullopt);
        const auto old = std::exchange(v.scores, {});
        makeRecord(voice, puts);
        for (const auto& [domain, score] : old) {
            const auto level = domain::toFieldValue(score.level);
            if (voice == Client) puts.push_back(scorePut(voice, domain, {{"level", level}, {"answer", domain::toFieldValue(score.answer)}, {"client_words", domain::toFieldValue(score.reason)}}));
            else
                puts.push_back(scorePut(voice, domain,
                                        {{"level", level}, {"answer", domain::toFieldValue(score.answer)}, {"fact", domain::toFieldValue(score.fact)},
                                         {"facts_as_of", domain::toFieldValue(score.factsAsOf)}, {"reason", domain::toFieldValue(score.reason)},
                                         {"jump_reason", domain::toFieldValue(score.jumpReason)}, {"arranged_today", domain::toFieldValue(score.arrangedToday)},
                                         {"carried_by", domain::toFieldValue(score.carriedBy)}}));
        }
    }
    if (puts.empty() || !save(puts))
        for (const auto voice : {Worker, Client}) m_voices[voice] = before[voice];
    refresh();
}

// --- words

std::string StoredAssessment::draftName(Voice voice, Text text, const std::string& domain)
{
    return std::to_string(int(voice)) + ":" + std::to_string(int(text)) + ":" + domain;
}

StoredAssessment::Place StoredAssessment::placeOf(Voice voice, Text text, const std::string& domain) const
{
    const auto& v = m_voices[voice];
    Place place;
    if (text == Remarks) {
        place = {measurementType(voice), v.record, voice == Client ? "client_words" : "remarks", {}};
        if (!m_store || !v.record || !space(voice)) return place;
        if (const auto record = m_store->get(*space(voice), *v.record); record.ok())
            if (const auto* f = record->field(store::fieldOf(place.type, place.field)))
                if (const auto* words = std::get_if<std::string>(&f->shown.value)) place.shown = *words;
        return place;
    }
    if ((text == OwnWords) != (voice == Client)) return place;
    const auto score = v.scores.find(domain);
    const bool isThere = score != v.scores.end();
    const domain::DomainScore none;
    const auto& s = isThere ? score->second : none;
    place.type = scoreType(voice);
    if (isThere) place.record = s.id;
    switch (text) {
    case Fact: place.field = "fact"; place.shown = s.fact; break;
    case JumpReason: place.field = "jump_reason"; place.shown = s.jumpReason; break;
    case ArrangedToday: place.field = "arranged_today"; place.shown = s.arrangedToday; break;
    case OwnWords: place.field = "client_words"; place.shown = s.reason; break;
    case Remarks: break;
    }
    return place;
}

QString StoredAssessment::textOf(Voice voice, Text text, const std::string& domain) const
{
    if (const auto typed = m_typed.find(draftName(voice, text, domain)); typed != m_typed.end()) return typed->second.words;
    return shown(placeOf(voice, text, domain).shown);
}

void StoredAssessment::edit(aanzet::AssessmentEditor::Text text, const QString& domainKey, const QString& words)
{
    const auto domain = domainKey.toStdString();
    if (!mayWrite() || words == textOf(m_voice, text, domain)) return;
    const auto place = placeOf(m_voice, text, domain);
    if (!place.field) return;
    auto [typed, isFirst] = m_typed.try_emplace(draftName(m_voice, text, domain));
    if (isFirst && place.record) typed->second.context = m_store->contextOf(*space(m_voice), *place.record, place.type, store::fieldOf(place.type, place.field));
    typed->second.words = words;
    if (!m_draftTimer.isActive()) m_draftTimer.start();
    become(VisitEditor::Draft);
}

void StoredAssessment::leave() { commit(); }

void StoredAssessment::keepDraft()
{
    if (!m_store) return;
    store::Draft draft;
    draft.record = m_voices[Worker].record.value_or(RecordId());
    for (const auto& [name, typed] : m_typed) draft.texts.push_back({name, typed.words.toStdString(), typed.context});
    if (const auto kept = draft.keep(*m_store, slot()); !kept) become(VisitEditor::Failed, Failure::fromError(kept.code()));
}

void StoredAssessment::readDraft()
{
    const auto draft = store::Draft::read(*m_store, slot());
    if (!draft) return;
    for (const auto& kept : draft->texts) m_typed[kept.name] = {shown(kept.text), kept.context};
    if (!m_typed.empty()) m_state = VisitEditor::Draft;
}

void StoredAssessment::commit()
{
    if (!m_store || m_typed.empty()) return;
    m_draftTimer.stop();
    if (m_finishedAt.isValid()) return;   // kept in its draft: it comes back with a correction
    refresh();
    std::vector<store::PutRequest> puts;
    for (const auto voice : {Worker, Client}) {
        if (!space(voice)) continue;
        std::map<std::string, Fields> byDomain;
        std::vector<store::FieldWrite> remarks;
        for (const auto& [name, typed] : m_typed) {
            const auto text = Text(name.size() > 2 ? name[2] - '0' : 0);
            if (name[0] - '0' != int(voice)) continue;
            const auto domain = name.substr(std::min<std::size_t>(4, name.size()));
            const auto place = placeOf(voice, text, domain);
            if (!place.field) continue;
            if (text == Remarks) remarks.push_back({store::fieldOf(place.type, place.field), textOrNothing(typed.words), typed.context});
            else if (m_instrument->domain(domain)) byDomain[domain].emplace_back(place.field, textOrNothing(typed.words));
        }
        if (remarks.empty() && byDomain.empty()) continue;
        makeRecord(voice, puts);
        if (!remarks.empty()) puts.push_back({*space(voice), measurementType(voice), m_voices[voice].record, remarks});
        for (const auto& [domain, fields] : byDomain) {
            auto put = scorePut(voice, domain, fields);
            for (auto& w : put.fields)   // the state that stood on the screen when typing began
                for (const auto& [name, typed] : m_typed)
                    if (const auto place = placeOf(voice, Text(name[2] - '0'), name.substr(4)); name[0] - '0' == int(voice) && name.substr(4) == domain && place.record
                        && store::fieldOf(place.type, place.field) == w.field) w.context = typed.context;
            puts.push_back(std::move(put));
        }
    }
    const auto typed = std::exchange(m_typed, {});
    if (!puts.empty() && !save(puts)) {
        m_typed = typed;
        keepDraft();
        return;
    }
    if (const auto gone = store::Draft::drop(*m_store, slot()); !gone) become(VisitEditor::Failed, Failure::fromError(gone.code()));
    refresh();
}

} // namespace aanzet
