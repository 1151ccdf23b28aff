// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/SearchIndex.h"

namespace aanzet::store {

Result<SearchIndex> SearchIndex::open()
{
    AANZET_TRY(auto db, sql::Connection::open("", sql::OpenMode::Memory));
    AANZET_CHECK(db.execute("CREATE VIRTUAL TABLE hit USING fts5(body, tokenize = \"unicode61 remove_diacritics 2\");"
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

// Each word becomes a quoted FTS5 string, so that nothing a person types is read as query syntax.
static std::string query(std::string_view words)
{
    std::string out, word;
    const auto flush = [&](bool last) {
        if (word.empty()) return;
        out += (out.empty() ? "\"" : " \"") + word + (last ? "\"*" : "\"");
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

Result<std::vector<SearchHit>> SearchIndex::find(std::string_view words, std::size_t limit)
{
    std::vector<SearchHit> out;
    const auto match = query(words);
    if (match.empty()) return out;
    AANZET_TRY(auto q, m_db.prepare("SELECT rowid, snippet(hit, 0, '', '', '…', 16) FROM hit WHERE hit MATCH ? ORDER BY rank LIMIT ?"));
    q.bind(1, std::string_view(match)).bind(2, static_cast<std::int64_t>(limit));
    for (;;) {
        AANZET_TRY(auto step, q.step());
        if (step == sql::Step::Done) break;
        const auto& at = m_where.at(q.integer(0));
        out.push_back({at.space, at.record, at.field, std::string(q.text(1))});
    }
    return out;
}

} // namespace aanzet::store
