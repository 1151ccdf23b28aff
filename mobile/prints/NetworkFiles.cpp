// SPDX-License-Identifier: EUPL-1.2
#include "mobile/prints/NetworkFiles.h"
#include "mobile/viewmodels/Initials.h"
#include <cstdio>
#include <map>

namespace aanzet::prints {
namespace {

// Signs that XML does not know are left out; the rest cannot end a tag.
std::string xml(const std::string& text)
{
    std::string out;
    for (const char c : text) {
        if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') continue;
        if (c == '&') out += "&amp;";
        else if (c == '<') out += "&lt;";
        else if (c == '>') out += "&gt;";
        else if (c == '"') out += "&quot;";
        else out += c;
    }
    return out;
}

// A cell that a spreadsheet would calculate begins with a quote mark.
std::string cell(const std::string& text)
{
    std::string inside = text.find_first_of("=+-@\t\r") == 0 ? "'" + text : text;
    if (inside.find_first_of("\",;\r\n") == std::string::npos) return inside;
    std::string out = "\"";
    for (const char c : inside) out += c == '"' ? std::string("\"\"") : std::string(1, c);
    return out + "\"";
}

std::string wordOf(const FieldValue& value)
{
    if (const auto* s = std::get_if<std::string>(&value)) return *s;
    if (const auto* n = std::get_if<std::int64_t>(&value)) return std::to_string(*n);
    if (const auto* b = std::get_if<bool>(&value)) return *b ? "true" : "";
    std::string all;
    if (const auto* l = std::get_if<std::vector<std::string>>(&value))
        for (const auto& item : *l) all += (all.empty() ? "" : " ") + item;
    return all;
}

constexpr const char* kPersonColumns[]{"name", "role_word", "kind", "sector", "closeness", "lives_here", "may_invite", "may_know",
                                       "informal_carer", "carer_load", "call_at_night", "client_says", "x", "y"};
constexpr const char* kTieColumns[]{"strength", "quality", "direction", "support", "frequency", "modes", "initiative", "since",
                                    "wish", "between", "kin", "client_says"};

template <class Row> std::map<std::string, std::string> columnsOf(const Row& row)
{
    std::map<std::string, std::string> out;
    Row::eachField(row, [&](const char* name, const auto& member) {
        if (const auto word = wordOf(domain::toFieldValue(member)); !word.empty()) out[name] = word;
    });
    return out;
}

struct Numbered {
    std::map<RecordId, std::string> persons;
    explicit Numbered(const domain::Drawing& drawing)
    {
        for (const auto& p : drawing.persons) persons.emplace(p.id, "p" + std::to_string(persons.size() + 1));
    }
    // Of both ends; empty when one is not there.
    std::pair<std::string, std::string> ends(const domain::NetworkTie& tie) const
    {
        const auto of = [this](const RecordId& id) { const auto it = persons.find(id); return it == persons.end() ? std::string() : it->second; };
        const auto from = tie.from ? of(*tie.from) : std::string("me"), to = tie.to ? of(*tie.to) : std::string();
        if (from.empty() || to.empty()) return {};
        return {from, to};
    }
};

} // namespace

const char* endingOf(FileFormat format)
{
    switch (format) {
    case FileFormat::Pdf: return "pdf";
    case FileFormat::Svg: return "svg";
    case FileFormat::Png: return "png";
    case FileFormat::GraphMl: return "graphml";
    case FileFormat::Csv: return "csv";
    }
    return "bin";
}

domain::Drawing called(domain::Drawing drawing, Naming naming, const Say& say)
{
    for (auto& p : drawing.persons) p.phone.clear();
    if (naming == Naming::Names) return drawing;
    drawing.map.title.clear();
    drawing.map.meLabel.clear();
    drawing.map.mePictogram.clear();
    drawing.map.clientWords.clear();
    drawing.map.wish.clear();
    drawing.words.clear();
    drawing.strokes.clear();   // somebody may have written with the pen
    for (auto& g : drawing.groups) g.name.clear();
    for (auto& t : drawing.ties) {
        t.clientSays.clear();
        t.since.clear();
    }
    std::map<std::string, int> count, seen;
    for (auto& p : drawing.persons) {
        const bool isPerson = p.kind.empty() || p.kind == "person" || p.kind == "deceased";
        const auto word = naming == Naming::Initials ? initialsOf(QString::fromStdString(p.name)).toStdString()
                          : isPerson && !p.sector.empty() ? say("sector." + p.sector)
                                                          : say("network.kind." + (p.kind.empty() ? std::string("person") : p.kind));
        p.name = word.empty() ? "?" : word;
        ++count[p.name];
        p.roleWord.clear();
        p.clientSays.clear();
        p.pictogram.clear();
        p.person.reset();
    }
    for (auto& p : drawing.persons)
        if (count[p.name] > 1) p.name += " " + std::to_string(++seen[p.name]);
    return drawing;
}

std::string graphMlOf(const domain::Drawing& drawing, const std::string& me)
{
    std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n";
    for (const auto* name : kPersonColumns) {
        const bool isNumber = std::string_view(name) == "closeness" || std::string_view(name) == "x" || std::string_view(name) == "y";
        out += std::string(" <key id=\"n_") + name + "\" for=\"node\" attr.name=\"" + name + "\" attr.type=\"" + (isNumber ? "int" : "string") + "\"/>\n";
    }
    for (const auto* name : kTieColumns)
        out += std::string(" <key id=\"e_") + name + "\" for=\"edge\" attr.name=\"" + name + "\" attr.type=\"" + (std::string_view(name) == "strength" ? "int" : "string") + "\"/>\n";
    out += " <graph edgedefault=\"undirected\">\n  <node id=\"me\"><data key=\"n_name\">" + xml(me) + "</data></node>\n";
    const Numbered numbers(drawing);
    const auto data = [&out](const char* prefix, const auto& columns, const auto& row) {
        const auto values = columnsOf(row);
        for (const auto* name : columns)
            if (const auto it = values.find(name); it != values.end()) out += std::string("<data key=\"") + prefix + name + "\">" + xml(it->second) + "</data>";
    };
    for (const auto& p : drawing.persons) {
        out += "  <node id=\"" + numbers.persons.at(p.id) + "\">";
        data("n_", kPersonColumns, p);
        out += "</node>\n";
    }
    for (const auto& t : drawing.ties) {
        const auto [from, to] = numbers.ends(t);
        if (from.empty()) continue;
        out += "  <edge source=\"" + from + "\" target=\"" + to + "\">";
        data("e_", kTieColumns, t);
        out += "</edge>\n";
    }
    return out + " </graph>\n</graphml>\n";
}

std::string csvOf(const domain::Drawing& drawing, const std::string& me)
{
    // The mark in front tells spreadsheets that it is UTF-8.
    std::string out = "\xEF\xBB\xBFrow,id,from,to";
    for (const auto* name : kPersonColumns) out += std::string(",") + name;
    for (const auto* name : kTieColumns)
        if (std::string_view(name) != "client_says") out += std::string(",") + name;
    out += "\r\nperson,me,,," + cell(me) + std::string(std::size(kPersonColumns) + std::size(kTieColumns) - 2, ',') + "\r\n";
    const Numbered numbers(drawing);
    const auto line = [&out](const std::string& head, const std::map<std::string, std::string>& person, const std::map<std::string, std::string>& tie) {
        out += head;
        const auto value = [](const auto& values, const char* name) { const auto it = values.find(name); return it == values.end() ? std::string() : cell(it->second); };
        for (const auto* name : kPersonColumns) out += "," + value(std::string_view(name) == "client_says" && person.empty() ? tie : person, name);
        for (const auto* name : kTieColumns)
            if (std::string_view(name) != "client_says") out += "," + value(tie, name);
        out += "\r\n";
    };
    for (const auto& p : drawing.persons) line("person," + numbers.persons.at(p.id) + ",,", columnsOf(p), {});
    int count = 0;
    for (const auto& t : drawing.ties)
        if (const auto [from, to] = numbers.ends(t); !from.empty()) line("tie,t" + std::to_string(++count) + "," + from + "," + to, {}, columnsOf(t));
    return out;
}

// --- SVG

namespace {

const char* hexOf(print::Ink ink)
{
    using print::Ink;
    switch (ink) {
    case Ink::None: return "none";
    case Ink::Text: return "#1f2a30";
    case Ink::Soft: return "#4a5a63";
    case Ink::Accent: return "#0f5c63";
    case Ink::Rule: return "#8a969d";
    case Ink::White: return "#ffffff";
    case Ink::Tint: return "#eef3f3";
    case Ink::ClientTint: return "#fff6e9";
    case Ink::ClientEdge: return "#b8660f";
    case Ink::ClientText: return "#7a4208";
    case Ink::ProfessionalTint: return "#edf1f4";
    case Ink::ProfessionalEdge: return "#4f6b7c";
    }
    return "#000000";
}

std::string number(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.2f", value);
    return text;
}

std::string dashes(print::Pattern pattern, double width)
{
    if (pattern == print::Pattern::Solid) return {};
    const double dash = pattern == print::Pattern::Dashed ? 5 : 0.2, gap = pattern == print::Pattern::Dashed ? 3.5 : 2.6;
    return " stroke-dasharray=\"" + number(dash * width) + " " + number(gap * width) + "\"";
}

std::string edge(print::Ink ink, double width)
{
    if (ink == print::Ink::None || width <= 0) return " stroke=\"none\"";
    return std::string(" stroke=\"") + hexOf(ink) + "\" stroke-width=\"" + number(width) + "\"";
}

struct Svg {
    std::string out;

    void operator()(const print::LineMark& m)
    {
        out += "<line x1=\"" + number(m.from.x) + "\" y1=\"" + number(m.from.y) + "\" x2=\"" + number(m.to.x) + "\" y2=\"" + number(m.to.y) + "\"" + edge(m.ink, m.width) + dashes(m.pattern, m.width) + "/>\n";
    }
    void operator()(const print::DiscMark& m)
    {
        out += "<circle cx=\"" + number(m.centre.x) + "\" cy=\"" + number(m.centre.y) + "\" r=\"" + number(m.radius) + "\" fill=\"" + hexOf(m.fill) + "\"" + edge(m.edge, m.width) + dashes(m.pattern, m.width) + "/>\n";
    }
    void operator()(const print::BoxMark& m)
    {
        out += "<rect x=\"" + number(m.box.x) + "\" y=\"" + number(m.box.y) + "\" width=\"" + number(m.box.width) + "\" height=\"" + number(m.box.height) + "\" rx=\"" + number(m.radius) + "\" fill=\"" + hexOf(m.fill) + "\"" + edge(m.edge, m.width) + "/>\n";
    }
    void operator()(const print::PolygonMark& m)
    {
        out += "<polygon points=\"";
        for (const auto& p : m.points) out += number(p.x) + "," + number(p.y) + " ";
        out += std::string("\" fill=\"") + hexOf(m.fill) + "\"" + edge(m.edge, m.width) + "/>\n";
    }
    void operator()(const print::TextMark& m)
    {
        const char* anchor = m.anchor == print::Anchor::Middle ? "middle" : m.anchor == print::Anchor::End ? "end" : "start";
        out += "<text x=\"" + number(m.at.x) + "\" y=\"" + number(m.at.y) + "\" font-size=\"" + number(m.font.size) + "\"" + (m.font.isBold ? " font-weight=\"bold\"" : "") + " text-anchor=\"" + anchor + "\" fill=\"" + hexOf(m.ink) + "\">" + xml(m.text) + "</text>\n";
    }
    void operator()(const print::IconMark&) {}   // a network figure has none
};

} // namespace

std::string svgOf(const print::Figure& figure, const std::string& title, const std::string& language)
{
    const auto width = number(figure.width), height = number(figure.height);
    Svg svg{"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "pt\" height=\"" + height + "pt\" viewBox=\"0 0 " + width + " " + height +
            "\" xml:lang=\"" + xml(language) + "\" role=\"img\">\n<title>" + xml(title) + "</title>\n<g font-family=\"Noto Sans, sans-serif\" stroke-linecap=\"round\" stroke-linejoin=\"round\">\n"};
    svg(print::BoxMark{{0, 0, figure.width, figure.height}, 0, print::Ink::White, print::Ink::None, 0});
    for (const auto& mark : figure.marks) std::visit(svg, mark);
    return svg.out + "</g>\n</svg>\n";
}

} // namespace aanzet::prints
