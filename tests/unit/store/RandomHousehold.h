// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/RecordCarry.h"
#include "tests/unit/store/Team.h"
#include <random>

// A household with some sixty records of any type, with texts and references at random, half of the notes finished; and
// every text that stands in one. For properties that must hold of all of them.
namespace aanzet::test {

// What was made, by type. Attachments are left out: their content is another matter.
inline std::map<std::uint16_t, std::vector<RecordId>> fillAtRandom(Tablet& t, const SpaceId& household, std::mt19937& random)
{
    const auto h = *t.store->household(household);
    std::map<std::uint16_t, std::vector<RecordId>> made;
    for (int i = 0; i < 60; ++i) {
        const auto types = allTypes();
        const auto& type = types[random() % types.size()];
        if ((type.space != SpaceKind::Client && type.space != SpaceKind::Dossier) || type.id == types::HouseholdLink || type.id == types::SafetyLink || type.id == types::MovedRecord ||
            store::isAttachment(type.id)) continue;
        store::PutRequest put{type.space == SpaceKind::Client ? *h.client : *h.dossier, type.id, {}, {}};
        if (type.id == types::Household) put.record = store::asReference(household);
        for (const auto& field : type.fields) {
            if (random() % 3 == 0 || field.rule == Rule::Last) continue;
            if (field.kind == FieldKind::Text || field.kind == FieldKind::Line) {
                put.fields.push_back({field.id, std::string(field.name) + std::to_string(random() % 100000), {}});
            } else if (field.kind == FieldKind::Reference && field.target != kNoTarget && !made[field.target].empty()) {
                put.fields.push_back({field.id, made[field.target][random() % made[field.target].size()], {}});
            }
        }
        if (auto id = t.store->put(put)) {
            made[type.id].push_back(*id);
            if (canBeFinished(type.id) && random() % 2) (void)t.store->putAll({{put.space, type.id, *id, {}, true}});
        }
    }
    return made;
}

// Shown, beside it, or in the words of a seal.
inline std::multiset<std::string> textsIn(Tablet& t, const SpaceId& household)
{
    std::multiset<std::string> out;
    store::eachRecord(*t.store, *t.store->household(household), [&](const store::ShownRecord& r) {
        for (const auto& f : r.fields) {
            if (const auto* s = std::get_if<std::string>(&f.shown.value)) out.insert(*s);
            for (const auto& o : f.others)
                if (const auto* s = std::get_if<std::string>(&o.value)) out.insert(*s);
        }
    });
    return out;
}

} // namespace aanzet::test
