// SPDX-License-Identifier: EUPL-1.2
#include "mobile/households/RecordWords.h"
#include "mobile/domain/Day.h"
#include "mobile/households/FieldWords.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/Shown.h"
#include <QCoreApplication>
#include <QLocale>

namespace aanzet {
namespace {

QString said(const char* words) { return QCoreApplication::translate("RecordWords", words); }

QString capital(QString words)
{
    if (!words.isEmpty()) words[0] = words[0].toUpper();
    return words;
}

// Enough of a text to know it by.
QString beginning(const QString& text)
{
    constexpr qsizetype kMost = 80;
    const auto line = text.trimmed().section(QLatin1Char('\n'), 0, 0);
    if (line.size() <= kMost) return line;
    const auto space = line.lastIndexOf(QLatin1Char(' '), kMost);
    return line.left(space > kMost / 2 ? space : kMost) + QStringLiteral(" …");
}

} // namespace

RecordWords::RecordWords(store::Store& store, const JournalWords& words) : m_store(store), m_words(words)
{
    for (const auto& p : store.people()) m_people[p.user] = shown(p.name);
}

QString RecordWords::person(const UserId& user) const
{
    const auto found = m_people.find(user);
    return found == m_people.end() ? QString() : found->second;
}

std::optional<RecordWords::Record> RecordWords::read(const SpaceId& space, const RecordId& record)
{
    auto r = m_store.get(space, record);
    return r.ok() ? std::optional(std::move(*r)) : std::nullopt;
}

QString RecordWords::text(const Record& r, const char* field) const
{
    const auto* f = r.field(store::fieldOf(r.type, field));
    const auto* s = f ? std::get_if<std::string>(&f->shown.value) : nullptr;
    return s ? shown(*s) : QString();
}

QString RecordWords::dayOf(const Record& r, const char* field) const
{
    const auto day = domain::dayFrom(text(r, field).toStdString());
    return day ? QLocale().toString(shown(day), QStringLiteral("dddd d MMMM yyyy")) : QString();
}

std::optional<RecordId> RecordWords::reference(const Record& r, const char* field) const
{
    const auto* f = r.field(store::fieldOf(r.type, field));
    const auto* id = f ? std::get_if<RecordId>(&f->shown.value) : nullptr;
    return id ? std::optional(*id) : std::nullopt;
}

QString RecordWords::labelled(const Record& r, const QString& what) const
{
    const auto kind = capital(typeWords(r.type));
    //: What kind of thing, then which one, for example "An agreement: phone the bank"
    return what.isEmpty() ? kind : said(QT_TRANSLATE_NOOP("RecordWords", "%1: %2")).arg(kind, beginning(what));
}

// A person of the team, a member of the household, somebody on the drawing, or a row that this one belongs to.
QString RecordWords::named(const SpaceId& space, const RecordId& id)
{
    UserId user;
    user.b = id.b;
    if (const auto name = person(user); !name.isEmpty()) return name;
    std::vector<SpaceId> places{space};
    if (const auto home = m_store.householdOf(space); home != space) places.push_back(home);
    for (const auto& place : places)
        if (const auto r = read(place, id)) {
            const auto name = text(*r, "name");
            return name.isEmpty() ? about(place, id) : name;
        }
    return {};
}

QString RecordWords::ofVisit(const Record& r)
{
    const auto visit = reference(r, "visit");
    const auto home = m_store.householdOf(r.space);
    const auto of = visit ? read(home, *visit) : std::nullopt;
    return of ? dayOf(*of, "visit_at") : QString();
}

QString RecordWords::score(const Record& r, const char* parent)
{
    const auto of = reference(r, parent);
    const auto measurement = of ? read(r.space, *of) : std::nullopt;
    const auto area = m_words.areaLabel ? m_words.areaLabel(text(r, "domain").toStdString()) : text(r, "domain");
    const auto day = measurement ? dayOf(*measurement, "assessed_at") : QString();
    //: A life area, then the day on which it was measured
    return day.isEmpty() ? area : said(QT_TRANSLATE_NOOP("RecordWords", "%1, measured %2")).arg(area, day);
}

QString RecordWords::about(const SpaceId& space, const RecordId& record)
{
    const auto r = read(space, record);
    if (!r) return {};
    switch (r->type) {
    case types::Household: return {};
    case types::CaseStatus: return labelled(*r, {});
    case types::Visit: return labelled(*r, dayOf(*r, "visit_at"));
    case types::Agreement:
    case types::Step:
    case types::Task:
    case types::Worry: return labelled(*r, text(*r, "what"));
    case types::Attachment:
    case types::WorkAttachment: return labelled(*r, text(*r, "caption"));
    case types::NetworkWord: return labelled(*r, text(*r, "words"));
    case types::Goal: return labelled(*r, text(*r, "wording").isEmpty() ? text(*r, "own_words") : text(*r, "wording"));
    case types::Person:
    case types::HelperRow:
    case types::NetworkGroup:
    case types::HiddenPerson:
    case types::NetworkPerson: return labelled(*r, text(*r, "name"));
    case types::ContactPoint: return labelled(*r, text(*r, "label"));
    case types::HiddenTie:
    case types::NetworkTie: {
        const auto to = reference(*r, "to"), from = reference(*r, "from");
        const auto one = from ? named(space, *from) : said(QT_TRANSLATE_NOOP("RecordWords", "the client"));
        const auto other = to ? named(space, *to) : QString();
        //: The two ends of a tie on the drawing
        return other.isEmpty() ? labelled(*r, {}) : labelled(*r, said(QT_TRANSLATE_NOOP("RecordWords", "%1 and %2")).arg(one, other));
    }
    case types::VisitObservation: return labelled(*r, ofVisit(*r));
    case types::SafetyLine: return labelled(*r, text(*r, "text").isEmpty() ? text(*r, "who") : text(*r, "text"));
    case types::Observation: return labelled(*r, text(*r, "fact"));
    case types::ChildCheck: return labelled(*r, text(*r, "child"));
    case types::DomainScore: return labelled(*r, score(*r, "assessment"));
    case types::ClientScore: return labelled(*r, score(*r, "client_assessment"));
    case types::Assessment:
    case types::ClientAssessment: return labelled(*r, dayOf(*r, "assessed_at"));
    case types::Appointment: return labelled(*r, dayOf(*r, "planned_for"));
    case types::ContactAttempt: return labelled(*r, dayOf(*r, "attempted_at"));
    case types::JournalEntry: return labelled(*r, dayOf(*r, "happened_at"));
    case types::TalkAnswer: return labelled(*r, dayOf(*r, "answered_at"));
    case types::NetworkSnapshot: return labelled(*r, dayOf(*r, "taken_at"));
    }
    return labelled(*r, {});
}

QString RecordWords::value(const SpaceId& space, const RecordId& record, std::uint16_t type, std::uint16_t field, const FieldValue& value)
{
    const auto isField = [&](std::uint16_t of, const char* name) { return type == of && field == store::fieldOf(of, name); };
    if (const auto* level = std::get_if<std::int64_t>(&value); level && m_words.answerWords && (isField(types::DomainScore, "level") || isField(types::ClientScore, "level"))) {
        const auto r = read(space, record);
        const auto of = r ? reference(*r, type == types::DomainScore ? "assessment" : "client_assessment") : std::nullopt;
        const auto measurement = of ? read(space, *of) : std::nullopt;
        const auto words = measurement ? m_words.answerWords(text(*measurement, "instrument").toStdString(), text(*measurement, "version").toStdString(), *level, {}) : QString();
        //: A step of a life area: its number, then what it is called
        if (!words.isEmpty()) return said(QT_TRANSLATE_NOOP("RecordWords", "%1, %2")).arg(*level).arg(words);
    }
    if (const auto* key = std::get_if<std::string>(&value); key && m_words.areaLabel && (isField(types::Observation, "domain") || isField(types::Worry, "domain"))) return m_words.areaLabel(*key);
    if (const auto* keys = std::get_if<std::vector<std::string>>(&value); keys && m_words.areaLabel && (isField(types::Goal, "domains") || isField(types::VisitObservation, "domains_touched"))) {
        QStringList areas;
        for (const auto& key : *keys) areas.append(m_words.areaLabel(key));
        return QLocale().createSeparatedList(areas);
    }
    return valueWords(type, field, value, [&](const RecordId& id) { return named(space, id); });
}

} // namespace aanzet
