// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/Day.h"
#include "mobile/handed/StoredHandedReview.h"
#include "mobile/store/AsOf.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/Signature.h"
#include "mobile/viewmodels/VisitSheetModel.h"
#include <QCoreApplication>
#include <QDate>
#include <charconv>

// What a client added to the page of a visit.
namespace aanzet {
namespace {

constexpr const char* kFaces[] = {"alliance_could_say", "alliance_matters", "alliance_knows_next"};
static_assert(std::size(kFaces) == VisitSheetModel::KnowsNext + 1);

// Of a note that is finished, for who reads the journal.
constexpr const char* kQuestions[] = {QT_TRANSLATE_NOOP("HandedVisit", "Could say what they wanted"), QT_TRANSLATE_NOOP("HandedVisit", "We work on what matters to them"),
                                      QT_TRANSLATE_NOOP("HandedVisit", "Knows what happens now")};
QString faceWord(const std::string& face)
{
    const char* const word = face == "good" ? QT_TRANSLATE_NOOP("HandedVisit", "yes") : face == "so_so" ? QT_TRANSLATE_NOOP("HandedVisit", "a little") : QT_TRANSLATE_NOOP("HandedVisit", "no");
    return QCoreApplication::translate("HandedVisit", word);
}
std::string valueOf(const handed::Change& change, const char* name)
{
    const auto value = change.values.find(name);
    return value == change.values.end() ? std::string() : value->second;
}
bool isFace(const std::string& key) { return key.empty() || key == "good" || key == "so_so" || key == "not_good"; }

} // namespace

void StoredHandedReview::readVisit()
{
    for (const auto& change : work().changes) {
        if (change.thing != "visit") continue;
        for (int question = 0; question < int(std::size(kFaces)); ++question)
            if (change.values.count(kFaces[question])) line(Face, QString::number(question), QString::fromStdString(valueOf(change, kFaces[question])));
        if (!change.values.count("signature")) continue;
        m_strokes = strokesOf(valueOf(change, "signature"));
        line(Signed, {}, {});
    }
}

// On a note that was finished meanwhile it stands beside it, as what the client says of it.
store::PutRequest StoredHandedReview::statementOf(const RecordId& visit, const handed::Change& change) const
{
    constexpr auto type = types::ClientStatement;
    QStringList words;
    for (std::size_t i = 0; i < std::size(kFaces); ++i)
        if (const auto face = valueOf(change, kFaces[i]); !face.empty()) words.append(QCoreApplication::translate("HandedVisit", kQuestions[i]) + QStringLiteral(": ") + faceWord(face));
    if (!valueOf(change, "signature").empty()) words.append(QCoreApplication::translate("HandedVisit", "Signed the page"));
    const auto day = std::chrono::floor<std::chrono::days>(m_waiting.front().at);
    return {*m_household->client, type, derived("az1/handed/statement"),
            {{store::fieldOf(type, "about"), visit, {}}, {store::fieldOf(type, "client_words"), words.join(QLatin1Char('\n')).toStdString(), {}},
             {store::fieldOf(type, "stated_at"), domain::toText(day), {}}}};
}

Failure::Kind StoredHandedReview::takeVisit()
{
    std::vector<store::PutRequest> puts;
    for (const auto& change : work().changes) {
        const auto visit = RecordId::fromHex(change.key);
        if (change.thing != "visit" || !visit) continue;
        if (m_store->isFinished(*m_household->client, *visit)) {
            puts.push_back(statementOf(*visit, change));
            continue;
        }
        store::PutRequest put{*m_household->client, types::Visit, *visit, {}};
        const auto add = [&](const char* name, FieldValue value) { put.fields.push_back({store::fieldOf(types::Visit, name), std::move(value), {}}); };
        for (const auto* name : kFaces)
            if (const auto face = valueOf(change, name); change.values.count(name) && isFace(face)) add(name, face.empty() ? FieldValue() : FieldValue(face));
        if (change.values.count("signature")) {
            // Written anew: what reads as no line of a pen does not get in.
            const auto signature = strokesText(strokesOf(valueOf(change, "signature")));
            const auto day = domain::toText(std::chrono::floor<std::chrono::days>(m_waiting.front().at));
            add("signature", signature.empty() ? FieldValue() : FieldValue(signature));
            add("signed_at", signature.empty() ? FieldValue() : FieldValue(day));
        }
        const auto there = m_store->get(*m_household->client, *visit);
        if (!there && domain::dayFrom(valueOf(change, "visit_at"))) {
            std::int64_t minute = 0;
            const auto text = valueOf(change, "start_minute");
            std::from_chars(text.data(), text.data() + text.size(), minute);
            add("visit_at", valueOf(change, "visit_at"));
            add("start_minute", std::clamp<std::int64_t>(minute, 0, 24 * 60 - 1));
        }
        if (!put.fields.empty()) puts.push_back(std::move(put));
    }
    if (puts.empty()) return Failure::None;
    if (work().moment) store::writeAsOf(*m_store, *work().moment, puts);
    const auto saved = m_store->putAll(puts);
    return saved ? Failure::None : Failure::fromError(saved.code());
}

} // namespace aanzet
