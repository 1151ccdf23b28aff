// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/SearchIndex.h"
#include "mobile/store/NearWord.h"
#include "mobile/store/SearchMarks.h"
#include <algorithm>
#include <set>

namespace aanzet::store {

// `asked` holds what is looked for and no more, to have it cut into words as the texts were.

Result<SearchIndex> SearchIndex::open()
{
    AANZET_TRY(auto db, sql::Connection::open("", sql::OpenMode::Memory));
    AANZET_CHECK(db.execute("CREATE VIRTUAL TABLE hit USING fts5(body, tokenize = \"unicode61 remove_diacritics 2\", prefix = '3');"
                            "CREATE VIRTUAL TABLE word USING fts5vocab('hit', 'row');"
                            "CREATE VIRTUAL TABLE asked USING fts5(body, tokenize = \"unicode61 remove_diacritics 2\");"
                            "CREATE VIRTUAL TABLE askedword USING fts5vocab('asked', 'instance');"
                            "INSERT INTO hit(hit, rank) VALUES('crisismerge', 64)"));
    return SearchIndex(std::move(db));
}

Status SearchIndex::begin(Amount amount)
{
    AANZET_CHECK(m_db.execute(amount == Amount::Many ? "INSERT INTO hit(hit, rank) VALUES('automerge', 0)" : "INSERT INTO hit(hit, rank) VALUES('automerge', 4)"));
    return m_db.execute("BEGIN");
}

Status SearchIndex::commit() { return m_db.execute("COMMIT"); }

Status SearchIndex::set(const SpaceId& space, const RecordId& record, const FieldId& field, std::string_view text)
{
    if (auto it = m_rows.find(field); it != m_rows.end()) {
        AANZET_TRY(auto remove, m_db.prepare("DELETE FROM hit WHERE rowid = ?"));
        AANZET_CHECK(remove.bind(1, it->second).run());
        m_where.erase(it->second);
        m_rows.erase(it);
    }
    if (text.empty()) return {};
    const auto row = m_next++;
    AANZET_TRY(auto insert, m_db.prepare("INSERT INTO hit(rowid, body) VALUES(?, ?)"));
    AANZET_CHECK(insert.bind(1, row).bind(2, text).run());
    m_rows.emplace(field, row);
    m_where.emplace(row, Where{space, record, field});
    return {};
}

enum class LastWord { Begun, Whole };

// Each word becomes a quoted FTS5 string, so that nothing a person types is read as query syntax.
static std::string query(std::string_view words, LastWord lastWord)
{
    std::string out, word;
    const auto flush = [&](bool last) {
        if (word.empty()) return;
        out += (out.empty() ? "\"" : " \"") + word + (last && lastWord == LastWord::Begun ? "\"*" : "\"");
        word.clear();
    };
    for (const char c : words) {
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\0') flush(false);
        else if (c == '"') word += "\"\"";
        else word += c;
    }
    flush(true);
    return out;
}

namespace {

constexpr std::size_t kShortestWithSlip = 4;   // shorter words are near to half the language
constexpr std::size_t kMostNear = 16;

struct Asked {
    std::string word;
    std::u32string signs;
    std::vector<std::pair<int, std::string>> near;   // unlikely ones last
    bool isKnown = false;
};

Result<std::vector<Asked>> cut(sql::Connection& db, std::string_view words)
{
    AANZET_CHECK(db.execute("DELETE FROM asked"));
    AANZET_TRY(auto insert, db.prepare("INSERT INTO asked(rowid, body) VALUES(1, ?)"));
    AANZET_CHECK(insert.bind(1, words).run());
    std::vector<Asked> out;
    AANZET_TRY(auto q, db.prepare("SELECT term FROM askedword ORDER BY offset"));
    for (;;) {
        AANZET_TRY(auto step, q.step());
        if (step == sql::Step::Done) break;
        const std::string word(q.text(0));
        out.push_back({word, signsOf(word), {}, false});
    }
    AANZET_CHECK(db.execute("DELETE FROM asked"));
    return out;
}

// Walks every word of the index once: only when nothing was found as it was typed.
Status findNear(sql::Connection& db, std::vector<Asked>& asked)
{
    AANZET_TRY(auto q, db.prepare("SELECT term FROM word"));
    for (;;) {
        AANZET_TRY(auto step, q.step());
        if (step == sql::Step::Done) return {};
        const auto term = q.text(0);
        std::u32string signs;
        for (std::size_t i = 0; i < asked.size(); ++i) {
            auto& a = asked[i];
            const bool isLast = i + 1 == asked.size();   // as far as it was typed
            if (isLast ? term.substr(0, a.word.size()) == a.word : term == a.word) a.isKnown = true;
            if (a.signs.size() < kShortestWithSlip || term.size() + 4 < a.word.size() || (!isLast && term.size() > a.word.size() + 4)) continue;
            if (signs.empty()) signs = signsOf(term);
            const bool isWhole = isOneSlip(signs, a.signs);
            if (!isWhole && !(isLast && beginsWithOneSlip(signs, a.signs))) continue;
            a.near.emplace_back(isWhole ? 0 : 1, std::string(term));
        }
    }
}

// Each word as typed or one of those near to it. Empty: a word has nothing near.
std::string nearQuery(std::vector<Asked>& asked)
{
    std::string out;
    for (std::size_t i = 0; i < asked.size(); ++i) {
        auto& a = asked[i];
        if (a.near.empty() && !a.isKnown) return {};
        std::stable_sort(a.near.begin(), a.near.end(), [](const auto& l, const auto& r) { return l.first < r.first; });
        if (a.near.size() > kMostNear) a.near.resize(kMostNear);
        out += (out.empty() ? "(\"" : " AND (\"") + a.word + (i + 1 == asked.size() ? "\"*" : "\"");
        for (const auto& [place, word] : a.near) out += " OR \"" + word + '"';
        out += ')';
    }
    return out;
}

} // namespace

Result<bool> SearchIndex::isCommon(const std::string& match)
{
    AANZET_TRY(auto q, m_db.prepare("SELECT count(*) FROM (SELECT rowid FROM hit WHERE hit MATCH ? LIMIT ?)"));
    q.bind(1, std::string_view(match)).bind(2, static_cast<std::int64_t>(kMostRanked + 1));
    AANZET_TRY(const auto step, q.step());
    return step == sql::Step::Row && q.integer(0) > static_cast<std::int64_t>(kMostRanked);
}

Status SearchIndex::take(const std::string& match, Order order, std::size_t limit, std::vector<SearchHit>& out)
{
    static constexpr const char* kHits = "SELECT rowid, snippet(hit, 0, char(2), char(3), '…', 16) FROM hit WHERE hit MATCH ? ORDER BY ";
    AANZET_TRY(auto q, m_db.prepare(std::string(kHits) + (order == Order::Best ? "rank" : "rowid DESC") + " LIMIT ?"));
    q.bind(1, std::string_view(match)).bind(2, static_cast<std::int64_t>(limit));
    std::set<FieldId> known;
    for (const auto& hit : out) known.insert(hit.field);
    while (out.size() < limit) {
        AANZET_TRY(auto step, q.step());
        if (step == sql::Step::Done) return {};
        const auto& at = m_where.at(q.integer(0));
        if (!known.count(at.field)) out.push_back({at.space, at.record, at.field, std::string(q.text(1))});
    }
    return {};
}

// To rank a hundred thousand is to read them all, for a list of which a person sees ten.
Status SearchIndex::takeCommon(std::string_view words, std::size_t limit, std::vector<SearchHit>& out)
{
    const auto whole = query(words, LastWord::Whole);
    AANZET_TRY(const bool isCommonWhole, isCommon(whole));
    AANZET_CHECK(take(whole, isCommonWhole ? Order::Newest : Order::Best, limit, out));
    return take(query(words, LastWord::Begun), Order::Newest, limit, out);
}

Result<std::vector<SearchHit>> SearchIndex::find(std::string_view words, std::size_t limit)
{
    std::vector<SearchHit> out;
    const auto match = query(words, LastWord::Begun);
    if (match.empty()) return out;
    AANZET_TRY(const bool isOften, isCommon(match));
    AANZET_CHECK(isOften ? takeCommon(words, limit, out) : take(match, Order::Best, limit, out));
    if (!out.empty()) return out;
    AANZET_TRY(auto asked, cut(m_db, words));
    if (std::none_of(asked.begin(), asked.end(), [](const Asked& a) { return a.signs.size() >= kShortestWithSlip; })) return out;
    AANZET_CHECK(findNear(m_db, asked));
    if (const auto near = nearQuery(asked); !near.empty()) AANZET_CHECK(take(near, Order::Best, limit, out));
    return out;
}

} // namespace aanzet::store
