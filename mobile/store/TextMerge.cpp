// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/TextMerge.h"
#include <algorithm>
#include <vector>

namespace aanzet::store {
namespace {

using Lines = std::vector<std::string_view>;

// Each line with its line break; the last may have none.
Lines split(std::string_view text)
{
    Lines out;
    while (!text.empty()) {
        auto at = text.find('\n');
        const auto n = at == std::string_view::npos ? text.size() : at + 1;
        out.push_back(text.substr(0, n));
        text.remove_prefix(n);
    }
    return out;
}

struct Hunk {
    std::size_t from, to;               // lines of the ancestor replaced
    std::size_t newFrom, newTo;         // by these lines of the side
    bool operator==(const Hunk&) const = default;
};

// Changed stretches by the longest common subsequence. Notes are short; the table is bounded by the caller.
std::vector<Hunk> diff(const Lines& a, const Lines& b)
{
    const auto n = a.size(), m = b.size();
    std::vector<std::vector<std::uint32_t>> lcs(n + 1, std::vector<std::uint32_t>(m + 1, 0));
    for (auto i = n; i-- > 0;)
        for (auto j = m; j-- > 0;) lcs[i][j] = a[i] == b[j] ? lcs[i + 1][j + 1] + 1 : std::max(lcs[i + 1][j], lcs[i][j + 1]);
    std::vector<Hunk> out;
    std::size_t i = 0, j = 0;
    while (i < n || j < m) {
        if (i < n && j < m && a[i] == b[j]) {
            ++i, ++j;
            continue;
        }
        Hunk h{i, i, j, j};
        while ((i < n || j < m) && !(i < n && j < m && a[i] == b[j])) {
            if (j >= m || (i < n && lcs[i + 1][j] >= lcs[i][j + 1])) ++i;
            else ++j;
        }
        h.to = i;
        h.newTo = j;
        out.push_back(h);
    }
    return out;
}

} // namespace

std::optional<std::string> mergeLines(std::string_view ancestor, std::string_view left, std::string_view right)
{
    if (left == right) return std::string(left);
    if (left == ancestor) return std::string(right);
    if (right == ancestor) return std::string(left);
    const auto base = split(ancestor), l = split(left), r = split(right);
    constexpr std::size_t kMaxCells = 4'000'000;
    if ((base.size() + 1) * (std::max(l.size(), r.size()) + 1) > kMaxCells) return std::nullopt;

    const auto a = diff(base, l), b = diff(base, r);
    std::string out;
    const auto add = [&](const Lines& from, std::size_t begin, std::size_t end) {
        for (; begin < end; ++begin) {
            // A last line without a break that is now in the middle gets one: two lines never grow into one.
            if (!out.empty() && out.back() != '\n') out += '\n';
            out += from[begin];
        }
    };
    std::size_t at = 0, i = 0, j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size()) {
            const bool same = a[i].from == b[j].from && a[i].to == b[j].to &&
                              std::equal(l.begin() + long(a[i].newFrom), l.begin() + long(a[i].newTo), r.begin() + long(b[j].newFrom), r.begin() + long(b[j].newTo));
            if (same) {
                add(base, at, a[i].from);
                add(l, a[i].newFrom, a[i].newTo);
                at = a[i].to;
                ++i, ++j;
                continue;
            }
            // Neighbours touch too: at least one untouched line must stand between.
            if (a[i].from <= b[j].to && b[j].from <= a[i].to) return std::nullopt;
        }
        const bool takeLeft = j >= b.size() || (i < a.size() && a[i].from < b[j].from);
        const auto& h = takeLeft ? a[i] : b[j];
        add(base, at, h.from);
        add(takeLeft ? l : r, h.newFrom, h.newTo);
        at = h.to;
        takeLeft ? ++i : ++j;
    }
    add(base, at, base.size());
    return out;
}

} // namespace aanzet::store
