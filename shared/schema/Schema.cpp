// SPDX-License-Identifier: EUPL-1.2
#include "shared/schema/Schema.h"
#include "shared/schema/Fields.h"
#include <algorithm>
#include <vector>

namespace aanzet {

std::span<const TypeSpec> allTypes()
{
    static const std::vector<TypeSpec> all = [] {
        std::vector<TypeSpec> v;
        for (auto part : {clientTypes(), dossierTypes(), safetyTypes(), sharedTypes()}) v.insert(v.end(), part.begin(), part.end());
        return v;
    }();
    return all;
}

const TypeSpec* findType(std::uint16_t id)
{
    auto all = allTypes();
    auto it = std::lower_bound(all.begin(), all.end(), id, [](const TypeSpec& t, std::uint16_t wanted) { return t.id < wanted; });
    return it != all.end() && it->id == id ? &*it : nullptr;
}

const TypeSpec* findType(std::string_view name)
{
    for (const auto& type : allTypes())
        if (type.name == name) return &type;
    return nullptr;
}

const FieldSpec* findField(const TypeSpec& type, std::uint16_t id)
{
    for (const auto& field : type.fields)
        if (field.id == id) return &field;
    return nullptr;
}

const FieldSpec* findField(const TypeSpec& type, std::string_view name)
{
    for (const auto& field : type.fields)
        if (field.name == name) return &field;
    return nullptr;
}

Rule ruleOf(const TypeSpec& type, std::uint16_t field)
{
    if (field == kSealField) return Rule::First;
    const auto* spec = findField(type, field);
    return spec ? spec->rule : Rule::Keep;
}

bool canBeFinished(std::uint16_t type)
{
    switch (type) {
    case types::Visit:
    case types::VisitObservation:
    case types::Observation:
    case types::Worry:
    case types::ChildCheck:
    case types::Assessment:
    case types::DomainScore:
    case types::ClientAssessment:
    case types::ClientScore:
    case types::ContactAttempt:
    case types::Attachment:
    case types::WorkAttachment:
    case types::JournalEntry: return true;
    default: return false;
    }
}

bool staysOpen(const TypeSpec& type, std::uint16_t field)
{
    const auto* spec = findField(type, field);
    if (!spec) return false;
    if (spec->rule == Rule::Last || spec->name == "told_to_client") return true;
    if (type.id == types::Attachment || type.id == types::WorkAttachment)   // a letter is handled after the visit
        return spec->name == "is_letter" || spec->name == "handled_on" || spec->name == "expires_on";
    return type.id == types::Worry && (spec->name == "status" || spec->name == "arranged");
}

std::string_view kindName(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Text: return "text";
    case FieldKind::Line: return "line";
    case FieldKind::Choice: return "choice";
    case FieldKind::Integer: return "integer";
    case FieldKind::Flag: return "flag";
    case FieldKind::Date: return "date";
    case FieldKind::Reference: return "reference";
    case FieldKind::List: return "list";
    }
    return {};
}

std::string_view ruleName(Rule rule)
{
    switch (rule) {
    case Rule::Keep: return "keep";
    case Rule::Last: return "last";
    case Rule::First: return "first";
    }
    return {};
}

std::string_view spaceName(SpaceKind space)
{
    switch (space) {
    case SpaceKind::Client: return "client";
    case SpaceKind::Dossier: return "dossier";
    case SpaceKind::Safety: return "safety";
    case SpaceKind::Reporting: return "reporting";
    case SpaceKind::Table: return "table";
    case SpaceKind::Submission: return "submission";
    case SpaceKind::Team: return "team";
    case SpaceKind::Organisation: return "organisation";
    case SpaceKind::Personal: return "personal";
    case SpaceKind::Audit: return "audit";
    }
    return {};
}

std::string_view layerName(SpaceKind space)
{
    if (space == SpaceKind::Client) return "client";
    if (space == SpaceKind::Dossier) return "professional";
    if (space == SpaceKind::Safety) return "safety";
    return {};
}

} // namespace aanzet
