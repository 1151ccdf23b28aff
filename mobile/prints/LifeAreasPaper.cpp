// SPDX-License-Identifier: EUPL-1.2
#include "mobile/prints/Prints.h"
#include "mobile/print/PageLayout.h"
#include <algorithm>

namespace aanzet::prints {

using namespace print;

namespace {

// One area as the sheet shows it.
struct AreaRow {
    const domain::DomainScore* now = nullptr;
    const domain::ClientScore* client = nullptr;
    std::optional<std::int64_t> before;
};

// Shape first, colour second: a filled disc is now, a broken ring was before, a square is the client.
struct Scale {
    double unit;                                   // of the sheet's small letters
    double step() const { return 4.1 * unit; }
    double radius() const { return 1.02 * unit; }
    double x(std::int64_t level) const { return 1.6 * unit + double(level - 1) * step(); }
    double width() const { return 2 * 1.6 * unit + 4 * step(); }
    double workerLine() const { return 1.2 * unit; }
    double clientLine() const { return 3.6 * unit; }

    void number(Figure& f, std::int64_t level, double y, Ink ink, bool isBold) const
    {
        f.marks.push_back(TextMark{{x(level), y + 0.36 * unit}, std::to_string(level), {unit, isBold}, ink, Anchor::Middle, 0});
    }
    void now(Figure& f, std::int64_t level) const
    {
        f.marks.push_back(DiscMark{{x(level), workerLine()}, 1.2 * unit, Ink::Text, Ink::None, 0, Pattern::Solid});
        number(f, level, workerLine(), Ink::White, true);
    }
    void before(Figure& f, std::int64_t level) const
    {
        f.marks.push_back(DiscMark{{x(level), workerLine()}, 1.5 * unit, Ink::None, Ink::Accent, 1.1, Pattern::Dashed});
    }
    void client(Figure& f, std::int64_t level) const
    {
        const double half = 1.02 * unit;
        f.marks.push_back(BoxMark{{x(level) - half, clientLine() - half, 2 * half, 2 * half}, 2, Ink::ClientTint, Ink::ClientEdge, 1.1});
        number(f, level, clientLine(), Ink::Text, true);
    }
};

const char* signOf(const std::string& answer)
{
    if (answer == "too_little_known") return "?  ";
    return answer == "does_not_want" ? "×  " : "–  ";
}

Figure figureOf(const AreaRow& row, const domain::Instrument& instrument, const std::string& language, const std::string& noAnswer,
                const Scale& s)
{
    Figure f{s.width(), s.workerLine() + 1.7 * s.unit, {}};
    const bool hasLevel = row.now && row.now->level;
    const bool isUntouched = !row.before && !row.client && (!row.now || (!hasLevel && row.now->answer.empty()));
    if (isUntouched) {
        f.marks.push_back(TextMark{{s.x(1) - s.radius(), s.workerLine() + 0.36 * s.unit}, "–  " + noAnswer, {s.unit, false}, Ink::Soft, Anchor::Start, 0});
    } else if (row.now && !hasLevel && !row.now->answer.empty()) {
        std::string label = row.now->answer;
        for (const auto& a : instrument.answers)
            if (a.key == row.now->answer) label = a.label.in(language);
        f.marks.push_back(TextMark{{s.x(1) - s.radius(), s.workerLine() + 0.36 * s.unit}, signOf(row.now->answer) + label, {s.unit, false}, Ink::Soft, Anchor::Start, 0});
    } else {
        f.marks.push_back(LineMark{{s.x(1), s.workerLine()}, {s.x(5), s.workerLine()}, 0.7, Ink::Rule, Pattern::Solid});
        for (std::int64_t level = 1; level <= 5; ++level) {
            f.marks.push_back(DiscMark{{s.x(level), s.workerLine()}, s.radius(), Ink::White, Ink::Rule, 0.7, Pattern::Solid});
            s.number(f, level, s.workerLine(), Ink::Soft, false);
        }
        if (row.before && *row.before >= 1 && *row.before <= 5) s.before(f, *row.before);
        if (hasLevel && *row.now->level >= 1 && *row.now->level <= 5) s.now(f, *row.now->level);
    }
    if (row.client && row.client->level && *row.client->level >= 1 && *row.client->level <= 5) {
        f.marks.push_back(LineMark{{s.x(1), s.clientLine()}, {s.x(5), s.clientLine()}, 0.6, Ink::Rule, Pattern::Dotted});
        s.client(f, *row.client->level);
        f.height = s.clientLine() + 1.3 * s.unit;
    }
    return f;
}

const domain::Measurement* newest(const std::vector<domain::Measurement>& all)
{
    const domain::Measurement* best = nullptr;
    for (const auto& m : all)
        if (m.assessment.assessedAt && (!best || *m.assessment.assessedAt >= *best->assessment.assessedAt)) best = &m;
    return best;
}

// The level before the newest, if the line to it is whole.
std::optional<std::int64_t> levelBefore(const domain::Instrument& instrument, const std::string& area, const ProfessionalRows& rows, domain::Day at)
{
    std::optional<std::int64_t> level;
    for (const auto& point : domain::trendOf(instrument, area, rows.measurements)) {
        if (point.breaksLine) level.reset();
        if (point.at < at && point.level) level = point.level;
    }
    return level;
}

std::string lines(const std::vector<std::string>& parts)
{
    std::string all;
    for (const auto& p : parts)
        if (!p.empty()) all += (all.empty() ? "" : "\n") + p;
    return all;
}

} // namespace

PrintDocument lifeAreasPaper(const ClientRows& rows, const ProfessionalRows& professional, const FindInstrument& instruments,
                             const PrintWords& words, const Wish& wish)
{
    const auto say = [&](const char* key, const std::vector<std::string>& arguments = {}) { return words.say(wish.language, key, arguments); };
    auto d = frameOf(rows, words, wish, Owner::Professional, "areas.title");
    const auto* latest = newest(professional.measurements);
    const auto* instrument = latest ? instruments(latest->assessment.instrument, latest->assessment.version) : nullptr;
    if (!instrument) {
        d.blocks.push_back(Paragraph{say("areas.none"), TextRole::Body, Ink::Text});
        return d;
    }
    const auto at = *latest->assessment.assessedAt;
    const bool isOwn = latest->assessment.anchorSet == "own" || latest->assessment.anchorSet.empty();
    // With our own anchors it is never called a ZRM, whatever the record says it was measured with.
    if (!isOwn || instrument->id != "zrm") d.title = instrument->title.in(wish.language);
    const ClientMeasurement* voice = nullptr;
    for (const auto& m : rows.measurements)
        if (m.assessment.assessedAt && (!voice || *m.assessment.assessedAt >= *voice->assessment.assessedAt)) voice = &m;

    const Scale scale{fontOf(TextRole::Small, d.size).size};
    std::optional<domain::Day> beforeAt;
    for (const auto& m : professional.measurements)
        if (m.assessment.assessedAt && *m.assessment.assessedAt < at && (!beforeAt || *m.assessment.assessedAt > *beforeAt)) beforeAt = m.assessment.assessedAt;
    std::string when = say("areas.measured", {longDay(at, wish.language)}) + " · "
        + (beforeAt ? say("areas.previous", {longDay(*beforeAt, wish.language)}) : say("areas.first"));
    if (voice) when += " · " + say("areas.clientmeasured", {longDay(*voice->assessment.assessedAt, wish.language)});
    d.blocks.push_back(Paragraph{when, TextRole::Small, Ink::Soft});

    Table table;
    table.columns = {{say("areas.area"), 2.4, {}}, {say("areas.steps"), 3.1, {}}, {say("areas.why"), 4.2, {}}};
    for (const auto& area : instrument->domains) {
        AreaRow row;
        for (const auto& s : latest->scores)
            if (s.domain == area.key) row.now = &s;
        if (voice)
            for (const auto& s : voice->scores)
                if (s.domain == area.key) row.client = &s;
        row.before = levelBefore(*instrument, area.key, professional, at);
        Cell name{area.label.in(wish.language), TextRole::Strong, "", {}, "pictograms/area-" + area.key};
        Cell steps{"", TextRole::Small, "", figureOf(row, *instrument, wish.language, say("areas.notscored"), scale), ""};
        std::vector<std::string> why;
        if (row.now) {
            why = {row.now->fact, row.now->reason};
            if (!row.now->jumpReason.empty()) why.push_back(say("areas.jump", {row.now->jumpReason}));
            std::string who;
            for (const auto& w : row.now->carriedBy)
                if (w == "self" || w == "network" || w == "professional") who += (who.empty() ? "" : ", ") + say(("areas." + w).c_str());
            if (!who.empty()) why.push_back(say("areas.carried", {who}));
            if (!row.now->arrangedToday.empty()) why.push_back(say("areas.today", {row.now->arrangedToday}));
        }
        if (row.client && !row.client->clientWords.empty()) why.push_back(say("areas.clientsays", {row.client->clientWords}));
        table.rows.push_back({name, steps, Cell{lines(why), TextRole::Small, "", {}, ""}});
    }
    d.blocks.push_back(table);

    // What the shapes say, and what the numbers are called.
    const double unit = scale.unit;
    Figure legend{60 * unit, 3.4 * unit, {}};
    const auto entry = [&](double x, const char* key, auto draw) {
        Figure mark;
        draw(mark);
        for (auto& m : mark.marks) legend.marks.push_back(moved(std::move(m), x - scale.x(3), 0));
        legend.marks.push_back(TextMark{{x + 2.2 * unit, scale.workerLine() + 0.36 * unit}, say(key), {unit, false}, Ink::Text, Anchor::Start, 0});
    };
    entry(1.7 * unit, "areas.legend.now", [&](Figure& f) { scale.now(f, 3); });
    entry(20 * unit, "areas.legend.before", [&](Figure& f) { scale.before(f, 3); });
    entry(38 * unit, "areas.legend.client", [&](Figure& f) {
        scale.client(f, 3);
        for (auto& m : f.marks) m = moved(std::move(m), 0, scale.workerLine() - scale.clientLine());
    });
    d.blocks.push_back(Picture{legend, {}});
    std::string names;
    for (const auto& level : instrument->levels)
        names += (names.empty() ? "" : "   ") + std::to_string(level.value) + " " + level.label.in(wish.language);
    d.blocks.push_back(Paragraph{names, TextRole::Small, Ink::Text});
    d.blocks.push_back(Paragraph{say("areas.nototal"), TextRole::Small, Ink::Soft});
    d.blocks.push_back(Notice{say(isOwn ? "areas.own" : "areas.zrm"), "icons/info", Owner::Professional});
    return d;
}

} // namespace aanzet::prints
