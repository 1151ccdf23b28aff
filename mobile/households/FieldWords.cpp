// SPDX-License-Identifier: EUPL-1.2
#include "mobile/households/FieldWords.h"
#include "mobile/domain/Day.h"
#include "mobile/viewmodels/Shown.h"
#include "shared/schema/TypeIds.h"
#include <QCoreApplication>
#include <QLocale>
#include <map>

namespace aanzet {
namespace {

struct Words {
    std::string_view field;
    const char* words;
};
struct TypeWords {
    std::uint16_t type;
    const char* words;          // for a field that has no words of its own
    std::vector<Words> fields;
};

// The fields that two people can change at once; the rest is named by what it belongs to.
const std::vector<TypeWords>& table()
{
    static const std::vector<TypeWords> all{
        {types::Household, QT_TRANSLATE_NOOP("FieldWords", "the household"),
         {{"call_name", QT_TRANSLATE_NOOP("FieldWords", "name")}, {"address", QT_TRANSLATE_NOOP("FieldWords", "address")},
          {"place", QT_TRANSLATE_NOOP("FieldWords", "town")}, {"reachability", QT_TRANSLATE_NOOP("FieldWords", "how to reach them")},
          {"director_name", QT_TRANSLATE_NOOP("FieldWords", "director")}, {"director_phone", QT_TRANSLATE_NOOP("FieldWords", "director's phone")},
          {"director_reachable", QT_TRANSLATE_NOOP("FieldWords", "when the director can be reached")},
          {"question_own_words", QT_TRANSLATE_NOOP("FieldWords", "their question")}, {"pets", QT_TRANSLATE_NOOP("FieldWords", "pets")},
          {"visitor_notes", QT_TRANSLATE_NOOP("FieldWords", "what visitors should know")}}},
        {types::Person, QT_TRANSLATE_NOOP("FieldWords", "a member of the household"), {{"name", QT_TRANSLATE_NOOP("FieldWords", "name of a member")}}},
        {types::ContactPoint, QT_TRANSLATE_NOOP("FieldWords", "a phone number or address"), {{"value", QT_TRANSLATE_NOOP("FieldWords", "phone")}}},
        {types::Visit, QT_TRANSLATE_NOOP("FieldWords", "a visit"),
         {{"client_words", QT_TRANSLATE_NOOP("FieldWords", "the client's words")}, {"strengths", QT_TRANSLATE_NOOP("FieldWords", "what went well")},
          {"next_contact_words", QT_TRANSLATE_NOOP("FieldWords", "next contact")}, {"notes", QT_TRANSLATE_NOOP("FieldWords", "note of a visit")}}},
        {types::Agreement, QT_TRANSLATE_NOOP("FieldWords", "an agreement"),
         {{"what", QT_TRANSLATE_NOOP("FieldWords", "an agreement")}, {"who", QT_TRANSLATE_NOOP("FieldWords", "who does an agreement")},
          {"by_when", QT_TRANSLATE_NOOP("FieldWords", "by when an agreement is done")}}},
        {types::Plan, QT_TRANSLATE_NOOP("FieldWords", "the plan"),
         {{"dream", QT_TRANSLATE_NOOP("FieldWords", "the dream")}, {"acceptable_situation", QT_TRANSLATE_NOOP("FieldWords", "when it is good enough")}}},
        {types::Goal, QT_TRANSLATE_NOOP("FieldWords", "a goal"), {}},
        {types::Step, QT_TRANSLATE_NOOP("FieldWords", "a step"), {}},
        {types::NetworkMap, QT_TRANSLATE_NOOP("FieldWords", "the network drawing"), {}},
        {types::NetworkPerson, QT_TRANSLATE_NOOP("FieldWords", "somebody on the drawing"), {}},
        {types::NetworkTie, QT_TRANSLATE_NOOP("FieldWords", "a tie on the drawing"), {}},
        {types::NetworkWord, QT_TRANSLATE_NOOP("FieldWords", "a slip of paper on the drawing"), {}},
        {types::NetworkGroup, QT_TRANSLATE_NOOP("FieldWords", "a group on the drawing"), {}},
        {types::VisitObservation, QT_TRANSLATE_NOOP("FieldWords", "observations"), {}},
        {types::Observation, QT_TRANSLATE_NOOP("FieldWords", "an observation"), {}},
        {types::Worry, QT_TRANSLATE_NOOP("FieldWords", "a worry"), {}},
        {types::Assessment, QT_TRANSLATE_NOOP("FieldWords", "a measurement"), {}},
        {types::DomainScore, QT_TRANSLATE_NOOP("FieldWords", "a score"), {}},
        {types::CaseStatus, QT_TRANSLATE_NOOP("FieldWords", "where the work stands"),
         {{"phase", QT_TRANSLATE_NOOP("FieldWords", "phase")}, {"director", QT_TRANSLATE_NOOP("FieldWords", "director")},
          {"intensity_profile", QT_TRANSLATE_NOOP("FieldWords", "intensity")}}},
        {types::Task, QT_TRANSLATE_NOOP("FieldWords", "a task"), {}},
        {types::Appointment, QT_TRANSLATE_NOOP("FieldWords", "an appointment"), {}},
    };
    return all;
}

QString said(const char* words) { return QCoreApplication::translate("FieldWords", words); }

} // namespace

QString fieldWords(std::uint16_t type, std::uint16_t field)
{
    //: A field of which only the kind of thing it belongs to is known
    static const char* const kOther = QT_TRANSLATE_NOOP("FieldWords", "something else");
    const auto* spec = findType(type);
    const auto* named = spec ? findField(*spec, field) : nullptr;
    for (const auto& t : table()) {
        if (t.type != type) continue;
        if (named)
            for (const auto& f : t.fields)
                if (f.field == named->name) return said(f.words);
        return said(t.words);
    }
    return said(kOther);
}

QString valueWords(const FieldValue& value)
{
    if (const auto* s = std::get_if<std::string>(&value)) {
        const auto day = domain::dayFrom(*s);
        return day ? QLocale().toString(shown(day), QLocale::LongFormat) : shown(*s);
    }
    if (const auto* i = std::get_if<std::int64_t>(&value)) return QLocale().toString(qlonglong(*i));
    if (const auto* b = std::get_if<bool>(&value)) return said(*b ? QT_TRANSLATE_NOOP("FieldWords", "yes") : QT_TRANSLATE_NOOP("FieldWords", "no"));
    if (const auto* l = std::get_if<std::vector<std::string>>(&value)) {
        QStringList items;
        for (const auto& s : *l) items.append(shown(s));
        return QLocale().createSeparatedList(items);
    }
    if (std::holds_alternative<RecordId>(value)) return said(QT_TRANSLATE_NOOP("FieldWords", "something else"));
    return said(QT_TRANSLATE_NOOP("FieldWords", "empty"));
}

} // namespace aanzet
