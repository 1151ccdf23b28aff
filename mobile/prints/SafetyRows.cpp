// SPDX-License-Identifier: EUPL-1.2
#include "mobile/prints/SafetyRows.h"
#include "mobile/domain/SafetyPlan.h"
#include "mobile/store/RowReading.h"
#include <algorithm>
#include <map>

namespace aanzet::prints {

namespace {

void join(std::string& words, const FieldValue& value)
{
    const auto* text = std::get_if<std::string>(&value);
    if (!text || text->empty()) return;
    if (words.empty()) words = *text;
    else if ((" / " + words + " / ").find(" / " + *text + " / ") == std::string::npos) words += " / " + *text;
}

// All that stands in a field.
std::string wordsIn(const store::ShownRecord& record, std::uint16_t type, const char* name)
{
    std::string words;
    if (const auto* field = record.field(store::fieldOf(type, name))) {
        join(words, field->shown.value);
        for (const auto& other : field->others) join(words, other.value);
    }
    return words;
}

std::string chosenIn(const store::ShownRecord& record, const char* name)
{
    const auto* field = record.field(store::fieldOf(types::SafetyLine, name));
    const auto* text = field ? std::get_if<std::string>(&field->shown.value) : nullptr;
    return text ? *text : std::string();
}

// The earliest: after it somebody looks again.
std::optional<domain::Day> validUntil(const std::vector<store::SafetyItem>& plans)
{
    std::optional<domain::Day> day;
    for (const auto& plan : plans) {
        const auto* field = plan.record.field(store::fieldOf(types::SafetyPlan, "valid_until"));
        const auto* text = field ? std::get_if<std::string>(&field->shown.value) : nullptr;
        const auto its = text ? domain::dayFrom(*text) : std::nullopt;
        if (its && (!day || *its < *day)) day = its;
    }
    return day;
}

} // namespace

Result<SafetySheet> readSafetySheet(store::Store& store, const store::HouseholdRef& household)
{
    store::Safety safety(store);
    AANZET_TRY(const auto reading, safety.read(household.id));
    if (reading.spaces.empty()) return ErrorCode::NotAllowed;
    SafetySheet sheet;
    sheet.household = household.name;
    const auto ofPlan = [&](const char* name) {
        std::string words;
        for (const auto& plan : reading.plans) join(words, wordsIn(plan.record, types::SafetyPlan, name));
        return words;
    };
    sheet.riskSentence = ofPlan("risk_sentence");
    sheet.safePlace = ofPlan("safe_place");
    sheet.codeWord = ofPlan("code_word");
    sheet.checkBy = ofPlan("check_by");
    sheet.checkPhone = ofPlan("check_phone");
    sheet.checkRhythm = ofPlan("check_rhythm");
    sheet.validUntil = validUntil(reading.plans);

    const std::map<std::string, std::vector<SafetySheet::Line>*> kinds{
        {"signal_green", &sheet.green}, {"signal_orange", &sheet.orange}, {"signal_red", &sheet.red}, {"what_to_do", &sheet.actions},
        {"phone", &sheet.phones}, {"bottom_line", &sheet.bottomLines}, {"fact", &sheet.facts}, {"complicating", &sheet.complicating},
        {"went_well", &sheet.wentWell}, {"child_line", &sheet.childLines}};
    for (const auto& item : reading.lines) {
        if (item.standing == store::SafetyStanding::Removed) continue;
        const auto kind = chosenIn(item.record, "kind");
        const auto text = [&](const char* name) { return wordsIn(item.record, types::SafetyLine, name); };
        if (kind == "signed") {
            sheet.signedBy.push_back(text("who"));
            continue;
        }
        const auto list = kinds.find(kind);
        auto& lines = list == kinds.end() ? sheet.bottomLines : *list->second;   // a kind of a newer version is a warning all the same
        lines.push_back({text("text"), text("who"), chosenIn(item.record, "who_kind"), chosenIn(item.record, "moment"), text("phone"), text("happened"),
                         text("seen_by"), chosenIn(item.record, "pictogram")});
    }
    return sheet;
}

} // namespace aanzet::prints
