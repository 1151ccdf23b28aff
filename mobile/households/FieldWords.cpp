// SPDX-License-Identifier: EUPL-1.2
#include "mobile/households/FieldWords.h"
#include "mobile/domain/Day.h"
#include "mobile/households/FieldNames.h"
#include "mobile/viewmodels/Shown.h"
#include <QCoreApplication>
#include <QLocale>

namespace aanzet {
namespace {

//: A field of which only the kind of thing it belongs to is known
const char* const kOther = QT_TRANSLATE_NOOP("FieldWords", "something else");

QString said(const char* words) { return QCoreApplication::translate("FieldWords", words); }

const TypeNames* namesOf(std::uint16_t type)
{
    for (const auto& t : typeNames())
        if (t.type == type) return &t;
    return nullptr;
}

QString choiceWords(const TypeSpec* type, const FieldSpec* field, const std::string& key)
{
    const auto& names = choiceNames();
    if (type && field)
        for (const auto& asked : {std::string(type->name) + '.' + std::string(field->name) + ':' + key, std::string(field->name) + ':' + key})
            if (const auto found = names.find(asked); found != names.end()) return said(found->second);
    const auto found = names.find(key);
    return found != names.end() ? said(found->second) : shown(key);
}

QString numberWords(const FieldSpec* field, std::int64_t number)
{
    const auto name = field ? field->name : std::string_view();
    if (name == "start_minute" && number >= 0 && number < 24 * 60) return QTime::fromMSecsSinceStartOfDay(int(number) * 60000).toString(QStringLiteral("HH:mm"));
    if (name == "birth_year") return QString::number(number);   // a year has no thousands
    static const char* const kRings[] = {QT_TRANSLATE_NOOP("FieldWords", "close by (first ring)"), QT_TRANSLATE_NOOP("FieldWords", "further (second ring)"),
                                         QT_TRANSLATE_NOOP("FieldWords", "furthest (third ring)")};
    static const char* const kTies[] = {QT_TRANSLATE_NOOP("FieldWords", "light tie"), QT_TRANSLATE_NOOP("FieldWords", "good tie"), QT_TRANSLATE_NOOP("FieldWords", "strong tie")};
    if (name == "closeness" && number >= 1 && number <= 3) return said(kRings[number - 1]);
    if (name == "strength" && number >= 1 && number <= 3) return said(kTies[number - 1]);
    return QLocale().toString(qlonglong(number));
}

} // namespace

QString typeWords(std::uint16_t type)
{
    const auto* names = namesOf(type);
    return said(names ? names->words : kOther);
}

QString fieldWords(std::uint16_t type, std::uint16_t field)
{
    const auto* names = namesOf(type);
    const auto* spec = findType(type);
    const auto* named = spec ? findField(*spec, field) : nullptr;
    if (names && named)
        for (const auto& f : names->fields)
            if (f.field == named->name) return said(f.words);
    return typeWords(type);
}

QString valueWords(std::uint16_t type, std::uint16_t field, const FieldValue& value, const std::function<QString(const RecordId&)>& named)
{
    const auto* typeSpec = findType(type);
    const auto* spec = typeSpec ? findField(*typeSpec, field) : nullptr;
    const bool isChoice = spec && (spec->kind == FieldKind::Choice || spec->kind == FieldKind::List);
    if (const auto* s = std::get_if<std::string>(&value)) {
        if (isChoice) return choiceWords(typeSpec, spec, *s);
        const auto day = spec && spec->kind == FieldKind::Date ? domain::dayFrom(*s) : std::nullopt;
        return day ? QLocale().toString(shown(day), QLocale::LongFormat) : shown(*s);
    }
    if (const auto* i = std::get_if<std::int64_t>(&value)) return numberWords(spec, *i);
    if (const auto* b = std::get_if<bool>(&value)) return said(*b ? QT_TRANSLATE_NOOP("FieldWords", "yes") : QT_TRANSLATE_NOOP("FieldWords", "no"));
    if (const auto* l = std::get_if<std::vector<std::string>>(&value)) {
        QStringList items;
        for (const auto& s : *l) items.append(choiceWords(typeSpec, spec, s));
        return QLocale().createSeparatedList(items);
    }
    if (const auto* id = std::get_if<RecordId>(&value)) {
        const auto name = named ? named(*id) : QString();
        return name.isEmpty() ? said(kOther) : name;
    }
    return said(QT_TRANSLATE_NOOP("FieldWords", "empty"));
}

} // namespace aanzet
