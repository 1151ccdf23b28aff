// SPDX-License-Identifier: EUPL-1.2
#include "mobile/assessments/MeasurementRows.h"
#include "mobile/store/RowReading.h"
#include <algorithm>

namespace aanzet {
namespace {

void settle(std::vector<domain::Measurement>& all)
{
    domain::dropCorrected(all);
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.assessment.assessedAt < b.assessment.assessedAt; });
}

} // namespace

Measurements measurementsOf(store::Store& store, const store::HouseholdRef& household)
{
    Measurements found;
    std::map<RecordId, std::size_t> at;
    if (household.dossier) {
        for (auto& a : store::readRows<domain::Assessment>(store, *household.dossier)) {
            at[a.id] = found.worker.size();
            found.worker.push_back({std::move(a), {}});
        }
        for (auto& s : store::readRows<domain::DomainScore>(store, *household.dossier))
            if (const auto of = s.assessment ? at.find(*s.assessment) : at.end(); of != at.end()) found.worker[of->second].scores.push_back(std::move(s));
    }
    at.clear();
    if (household.client) {
        for (const auto& a : store::readRows<domain::ClientAssessment>(store, *household.client)) {
            at[a.id] = found.client.size();
            domain::Measurement m;
            m.assessment.id = a.id;
            m.assessment.instrument = a.instrument;
            m.assessment.version = a.version;
            m.assessment.anchorSet = a.anchorSet;
            m.assessment.assessedAt = a.assessedAt;
            m.assessment.corrects = a.corrects;
            m.assessment.remarks = a.clientWords;
            found.client.push_back(std::move(m));
        }
        for (const auto& s : store::readRows<domain::ClientScore>(store, *household.client)) {
            const auto of = s.clientAssessment ? at.find(*s.clientAssessment) : at.end();
            if (of == at.end()) continue;
            domain::DomainScore score;
            score.id = s.id;
            score.assessment = s.clientAssessment;
            score.domain = s.domain;
            score.level = s.level;
            score.answer = s.answer;
            score.reason = s.clientWords;
            found.client[of->second].scores.push_back(std::move(score));
        }
    }
    settle(found.worker);
    settle(found.client);
    return found;
}

} // namespace aanzet
