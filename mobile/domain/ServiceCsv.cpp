// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/ServiceCsv.h"
#include "shared/schema/FieldValue.h"
#include <algorithm>
#include <map>
#include <optional>

namespace aanzet::domain {
namespace {

// Which field a column fills.
const std::map<std::string_view, std::string_view> kColumns{
    {"name", "name"},           {"naam", "name"},         {"organisation", "organisation"}, {"organisatie", "organisation"},
    {"domains", "domains"},     {"leefgebieden", "domains"}, {"what_for", "what_for"},      {"waarvoor", "what_for"},
    {"phone", "phone"},         {"telefoon", "phone"},    {"address", "address"},           {"adres", "address"},
    {"hours", "hours"},         {"openingstijden", "hours"}, {"how_in", "how_in"},          {"toegang", "how_in"},
    {"languages", "languages"}, {"talen", "languages"},   {"checked_on", "checked_on"},     {"gecontroleerd", "checked_on"},
    {"website", "website"},
};

std::string trimmed(std::string_view text)
{
    const auto begin = text.find_first_not_of(" \t\r"), end = text.find_last_not_of(" \t\r");
    return begin == std::string_view::npos ? std::string() : std::string(text.substr(begin, end - begin + 1));
}

std::string lower(std::string text)
{
    for (auto& c : text)
        if (c >= 'A' && c <= 'Z') c = char(c - 'A' + 'a');
    return text;
}

// The cells of one line. Nothing: a quote that does not end, or text behind one that did.
std::optional<std::vector<std::string>> cellsOf(std::string_view line, char between)
{
    std::vector<std::string> cells(1);
    bool isQuoted = false, hasEnded = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (isQuoted) {
            if (c != '"') cells.back() += c;
            else if (i + 1 < line.size() && line[i + 1] == '"') cells.back() += line[++i];
            else {
                isQuoted = false;
                hasEnded = true;
            }
        } else if (c == between) {
            cells.emplace_back();
            hasEnded = false;
        } else if (c == '"' && trimmed(cells.back()).empty() && !hasEnded) {
            cells.back().clear();
            isQuoted = true;
        } else if (hasEnded && c != ' ' && c != '\r') {
            return std::nullopt;
        } else if (!hasEnded) {
            cells.back() += c;
        }
    }
    if (isQuoted) return std::nullopt;
    for (auto& cell : cells) cell = trimmed(cell);
    return cells;
}

std::vector<std::string> wordsOf(const std::string& cell)
{
    std::vector<std::string> words(1);
    for (const char c : cell) {
        if (c == ' ' || c == '|' || c == '/' || c == ',') words.emplace_back();
        else words.back() += c;
    }
    std::erase_if(words, [](const std::string& word) { return word.empty(); });
    return words;
}

// What is wrong with the row; empty: nothing. The limits are the schema's.
std::string problemOf(const Service& row)
{
    if (row.name.empty()) return "no_name";
    std::string problem;
    Service::eachField(row, [&](const char* name, const auto& member) {
        const auto* field = findField(*findType(Service::kType), name);
        if (const auto fits = validate(*field, toFieldValue(member)); !fits.ok()) problem = fits.code() == ErrorCode::FieldLimit ? "too_long" : "not_utf8";
    });
    return problem;
}

} // namespace

Result<ServiceCsv> ServiceCsv::read(std::string_view csv)
{
    if (csv.substr(0, 3) == "\xEF\xBB\xBF") csv.remove_prefix(3);
    ServiceCsv out;
    std::vector<std::string_view> columns;
    char between = ',';
    std::size_t number = 0;
    while (!csv.empty()) {
        ++number;
        const auto end = std::min(csv.find('\n'), csv.size());
        auto line = csv.substr(0, end);
        csv.remove_prefix(std::min(end + 1, csv.size()));
        if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
        if (trimmed(line).empty()) continue;
        if (columns.empty()) {
            between = std::count(line.begin(), line.end(), ';') > std::count(line.begin(), line.end(), ',') ? ';' : ',';
            const auto names = cellsOf(line, between);
            if (!names) return Error{ErrorCode::Malformed, "the first line"};
            for (const auto& name : *names) {
                const auto known = kColumns.find(lower(name));
                columns.push_back(known == kColumns.end() ? std::string_view() : known->second);
            }
            if (std::find(columns.begin(), columns.end(), "name") == columns.end()) return Error{ErrorCode::Malformed, "no column of names"};
            out.header = line;
            continue;
        }
        const auto refuse = [&](std::string reason) { out.bad.push_back({number, std::string(line), std::move(reason)}); };
        const auto cells = cellsOf(line, between);
        if (!cells || cells->size() > columns.size()) {
            refuse(cells ? "too_many_cells" : "quotes");
            continue;
        }
        Service row;
        std::string problem;
        for (std::size_t i = 0; i < cells->size(); ++i) {
            const auto& cell = (*cells)[i];
            if (columns[i].empty() || cell.empty()) continue;
            Service::eachField(row, [&](const char* name, auto& member) {
                if (columns[i] != name) return;
                using T = std::decay_t<decltype(member)>;
                if constexpr (std::is_same_v<T, std::vector<std::string>>) {
                    member = wordsOf(cell);
                } else {
                    assign(member, FieldValue(cell));
                    if constexpr (std::is_same_v<T, std::optional<Day>>)
                        if (!member) problem = "no_date";
                }
            });
        }
        if (problem.empty()) problem = problemOf(row);
        if (problem.empty()) out.rows.emplace_back(number, std::move(row));
        else refuse(std::move(problem));
    }
    if (columns.empty()) return Error{ErrorCode::Malformed, "empty"};
    return out;
}

std::string ServiceCsv::apart() const
{
    if (bad.empty()) return {};
    std::string text = header + '\n';
    for (const auto& line : bad) text += line.text + '\n';
    return text;
}

} // namespace aanzet::domain
