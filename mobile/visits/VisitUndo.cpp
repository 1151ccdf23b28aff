// SPDX-License-Identifier: EUPL-1.2
#include "mobile/visits/VisitUndo.h"
#include "shared/schema/TypeIds.h"
#include <algorithm>

namespace aanzet {
namespace {

// What stands there now, and nothing beside it; none: nobody wrote in it.
const store::ShownField* alone(const Result<store::ShownRecord>& record, std::uint16_t field)
{
    const auto* shown = record ? record->field(field) : nullptr;
    return shown && shown->others.empty() ? shown : nullptr;
}

} // namespace

VisitUndo::Step VisitUndo::stepOf(store::Store& store, const std::vector<store::PutRequest>& puts)
{
    Step step;
    for (const auto& put : puts) {
        const auto record = store.get(put.space, *put.record);
        if (put.removes) {
            step.lines.push_back({put.space, *put.record, put.type, false});
            continue;
        }
        const bool isLine = put.type != types::Visit && put.type != types::VisitObservation;   // these stay, with what else is in them
        if (!record && isLine) {
            step.lines.push_back({put.space, *put.record, put.type, true});
            continue;
        }
        for (const auto& f : put.fields) {
            const auto* shown = record ? record->field(f.field) : nullptr;
            if (findField(*findType(put.type), f.field)->kind == FieldKind::Reference) continue;
            step.fields.push_back({put.space, *put.record, put.type, f.field, shown ? shown->shown.value : FieldValue(), f.value});
        }
    }
    return step;
}

void VisitUndo::keep(Step step)
{
    if (step.fields.empty() && step.lines.empty()) return;
    if (m_steps.size() == kMost) m_steps.erase(m_steps.begin());
    m_steps.push_back(std::move(step));
}

std::vector<store::PutRequest> VisitUndo::last(store::Store& store, const std::string& reason)
{
    std::vector<store::PutRequest> puts;
    if (m_steps.empty()) return puts;
    const auto step = std::move(m_steps.back());
    m_steps.pop_back();
    for (const auto& line : step.lines) {
        store::PutRequest put{line.space, line.type, line.record, {}};
        if (line.wasMade) put.removes = reason;
        else put.restores = true;
        puts.push_back(std::move(put));
    }
    for (const auto& f : step.fields) {
        const auto record = store.get(f.space, f.record);
        const auto* shown = alone(record, f.field);
        if (!shown || shown->shown.value != f.after) continue;
        const auto same = std::find_if(puts.begin(), puts.end(), [&](const store::PutRequest& p) { return p.record == f.record && p.space == f.space && !p.removes; });
        auto& put = same != puts.end() ? *same : puts.emplace_back(store::PutRequest{f.space, f.type, f.record, {}});
        put.fields.push_back({f.field, f.before, {}});
    }
    return puts;
}

} // namespace aanzet
