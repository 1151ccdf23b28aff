// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/Space.h"
#include <algorithm>
#include <limits>

// From the texts in memory into the search, a little at a time.
namespace aanzet::store {

Status Store::index(const Space& s, const FieldId& id, LifeState life)
{
    const Field* f = s.replica.field(id);
    if (!f || !f->isNamed) return {};
    const auto* type = findType(f->type);
    const auto* spec = type ? findField(*type, f->field) : nullptr;
    if (!spec || (spec->kind != FieldKind::Text && spec->kind != FieldKind::Line)) return {};
    if (isForProgram(*spec)) return {};
    std::string text;
    std::set<Bytes> taken;
    const auto take = [&](const Bytes& item) {
        auto value = decodeValue(item);
        const auto* t = value.ok() ? std::get_if<std::string>(&*value) : nullptr;
        if (t && taken.insert(item).second) text += (text.empty() ? "" : "\n") + *t;
    };
    if (life != LifeState::Removed) {
        for (const auto& v : s.replica.versions(id)) take(v.value);
        // What was finished is read as it stood, also where late work covered it.
        if (canBeFinished(f->type) && !staysOpen(*type, f->field))
            if (const auto seal = sealOf(s, f->record, f->type))
                if (const auto sealed = seal->seal.values.find(f->field); sealed != seal->seal.values.end()) take(sealed->second);
    }
    return m_search->set(s.id(), f->record, id, text);
}

void Store::noteText(const Space& s, const FieldId& field) { m_unindexed[s.id()].insert(field); }

void Store::noteAllText(const Space& s) { m_unindexedSpaces.insert(s.id()); }

Status Store::completeIndex() { return indexSome(std::numeric_limits<std::size_t>::max()); }

Status Store::indexSome(std::size_t fields)
{
    if (isIndexed()) return {};
    auto done = [&]() -> Status {
        if (!m_isIndexOpen) AANZET_CHECK(m_search->begin(m_unindexedSpaces.empty() ? SearchIndex::Amount::Few : SearchIndex::Amount::Many));
        m_isIndexOpen = true;
        while (fields > 0 && !isIndexed()) AANZET_CHECK(indexNext(fields));
        if (!isIndexed()) return {};
        m_isIndexOpen = false;
        return m_search->commit();
    }();
    if (done) return {};
    // A table in memory cannot be rolled back: away with it, everything is due again.
    m_search.reset();
    m_indexing.reset();
    m_isIndexOpen = false;
    AANZET_TRY(m_search, SearchIndex::open());
    for (const auto& [id, s] : m_spaces) noteAllText(*s);
    return done;
}

// One record of a space of which everything is due, else one changed field.
Status Store::indexNext(std::size_t& fields)
{
    if (!m_indexing && !m_unindexedSpaces.empty()) {
        m_indexing = Indexing{*m_unindexedSpaces.begin(), {}};
        m_unindexedSpaces.erase(m_unindexedSpaces.begin());
        m_unindexed.erase(m_indexing->space);
        if (const auto* s = find(m_indexing->space))
            for (const auto& [record, its] : s->replica.allRecords()) m_indexing->records.push_back(record);
    }
    if (m_indexing) {
        const auto* s = find(m_indexing->space);
        if (!s || m_indexing->records.empty()) {
            m_indexing.reset();
            return {};
        }
        const auto record = m_indexing->records.back();
        m_indexing->records.pop_back();
        const auto its = s->replica.allRecords().find(record);
        if (its == s->replica.allRecords().end()) return {};
        const auto life = lifeIn(*s, record);
        for (const auto& field : its->second) AANZET_CHECK(index(*s, field, life));
        fields -= std::min(fields, its->second.size());
        return {};
    }
    const auto due = m_unindexed.begin();
    const auto* s = find(due->first);
    if (!s || due->second.empty()) {
        m_unindexed.erase(due);
        return {};
    }
    const auto field = due->second.extract(due->second.begin()).value();
    if (const auto* f = s->replica.field(field)) AANZET_CHECK(index(*s, field, lifeIn(*s, f->record)));
    --fields;
    return {};
}

} // namespace aanzet::store
