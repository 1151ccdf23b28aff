// SPDX-License-Identifier: EUPL-1.2
#include "mobile/assessments/Trends.h"
#include "mobile/viewmodels/Shown.h"
#include <algorithm>
#include <set>

namespace aanzet {
namespace {

struct Span {
    domain::Day first, last;
    double placeOf(domain::Day day) const
    {
        const int whole = domain::daysBetween(first, last);
        return whole == 0 ? 1.0 : double(domain::daysBetween(first, day)) / whole;
    }
};

// Two measurements of one day are one place: the later one counts.
QVariantList points(const std::vector<domain::TrendPoint>& line, const Span& span)
{
    QVariantList shown;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const bool isOverwritten = i + 1 < line.size() && line[i + 1].at == line[i].at && !line[i + 1].breaksLine;
        if (isOverwritten) continue;
        shown.append(QVariantMap{{QStringLiteral("at"), span.placeOf(line[i].at)}, {QStringLiteral("level"), int(line[i].level.value_or(0))},
                                 {QStringLiteral("breaks"), line[i].breaksLine}});
    }
    return shown;
}

} // namespace

QList<TrendRow> trendRows(const Measurements& all, const InstrumentCatalogue& catalogue, const std::string& language)
{
    std::map<std::string, Span> spans;                                   // by instrument
    std::map<std::string, std::set<std::string>> versions;
    for (const auto* series : {&all.worker, &all.client})
        for (const auto& m : *series) {
            if (!m.assessment.assessedAt || m.scores.empty()) continue;
            const auto day = *m.assessment.assessedAt;
            auto [span, isNew] = spans.try_emplace(m.assessment.instrument, Span{day, day});
            span->second = {std::min(span->second.first, day), std::max(span->second.last, day)};
            versions[m.assessment.instrument].insert(m.assessment.version);
        }

    QList<TrendRow> rows;
    std::set<std::string> done;
    for (const auto* listed : catalogue.all()) {
        const auto span = spans.find(listed->id);
        if (span == spans.end() || !done.insert(listed->id).second) continue;
        // The newest version that was measured with: what came before goes on in it.
        const auto* newest = catalogue.find(listed->id, *versions[listed->id].rbegin());
        if (!newest) newest = catalogue.find(listed->id);
        const auto add = [&](const domain::Instrument& instrument, const domain::InstrumentDomain& area, bool isEnded) {
            const auto worker = domain::trendOf(instrument, area.key, all.worker), client = domain::trendOf(instrument, area.key, all.client);
            if (worker.empty() && client.empty()) return;
            TrendRow row;
            row.id = shown(instrument.id + "/" + (isEnded ? instrument.version + "/" : std::string()) + area.key);
            row.section = shown(newest->title.in(language));
            row.label = shown(area.label.in(language));
            if (isEnded) row.label += QStringLiteral(" (") + shown(instrument.title.in(language)) + QLatin1Char(')');
            row.worker = points(worker, span->second);
            row.client = points(client, span->second);
            row.ended = isEnded;
            for (const auto* line : {&worker, &client})
                if (!line->empty()) row.lastAt = std::max(row.lastAt, shown(std::optional(line->back().at)).startOfDay());
            rows.append(row);
        };
        for (const auto& area : newest->domains) add(*newest, area, false);
        for (const auto& version : versions[listed->id]) {
            const auto* old = version == newest->version ? nullptr : catalogue.find(listed->id, version);
            for (const auto& area : old ? old->domains : std::vector<domain::InstrumentDomain>())
                if (!newest->successorOf(old->id, old->version, area.key)) add(*old, area, true);
        }
    }
    return rows;
}

} // namespace aanzet
