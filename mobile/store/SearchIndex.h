// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/sql/Connection.h"
#include "shared/types/Bytes.h"
#include <unordered_map>

// Full-text search over everything open on this device: FTS5 in an in-memory database, gone at lock. Never on the disk.
namespace aanzet::store {

struct SearchHit {
    SpaceId space;
    RecordId record;
    FieldId field;
    std::string excerpt;
};

class SearchIndex
{
public:
    static Result<SearchIndex> open();
    // Replaces what is known of this field; an empty text removes it.
    Status set(const SpaceId& space, const RecordId& record, const FieldId& field, std::string_view text);
    // Words in any order, the last one as typed so far. Diacritics and case do not matter. Best first; when more than
    // kMostRanked fields have them, those with the last word whole come before those where it goes on, what was written last first.
    static constexpr std::size_t kMostRanked = 2000;
    Result<std::vector<SearchHit>> find(std::string_view words, std::size_t limit = 100);
    enum class Amount { Few, Many };
    Status begin(Amount amount);   // sets in one go. Many: their parts are put together later, a few at each later change
    Status commit();

private:
    explicit SearchIndex(sql::Connection c) : m_db(std::move(c)) {}
    struct Where {
        SpaceId space;
        RecordId record;
        FieldId field;
    };
    enum class Order { Best, Newest };
    Result<bool> isCommon(const std::string& match);
    Status take(const std::string& match, Order order, std::size_t limit, std::vector<SearchHit>& out);
    Status takeCommon(std::string_view words, std::size_t limit, std::vector<SearchHit>& out);

    sql::Connection m_db;
    std::unordered_map<FieldId, std::int64_t> m_rows;
    std::unordered_map<std::int64_t, Where> m_where;
    std::int64_t m_next = 1;
};

} // namespace aanzet::store
