// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/record/Batch.h"
#include "sync-server/store/LogTable.h"
#include <unordered_map>

namespace aanzet::server {

// Where the body of an operation is.
enum class BodyPlace : std::uint8_t { Missing = 0, Live = 1, History = 2, Erased = 3 };

struct ChainRow {
    std::int64_t id = 0;
    record::ChainHead head;
};

// Chains and field states of one space, read when first asked for and kept while a transaction lasts; changes are written
// by flush(). The view that record::judge takes. A failing disk makes every answer empty and failure() say so.
class FieldTable final : public record::LogView
{
public:
    FieldTable(Store& store, const SpaceRow& row) : m_db(store.db()), m_row(row) {}

    struct Field {
        bool isHeld = false;
        bool isChanged = false;
        RecordId record;
        record::FieldState state;
    };
    Field& field(const FieldId& id) const;
    ChainRow* chainRow(const AuthorId& author) const;            // nullptr: no batch of that author
    Result<ChainRow*> setChain(const AuthorId& author, const record::ChainHead& head);
    Status flush();
    std::size_t size() const { return m_fields.size(); }
    const Status& failure() const { return m_failure; }

    std::optional<record::ChainHead> chain(const AuthorId& author) const override;
    std::optional<Hash32> batchHash(const AuthorId& author, std::uint64_t number) const override;
    std::uint64_t highestLamport() const override { return m_row.lamport; }
    std::optional<std::uint64_t> lamportOf(const FieldId& field, const record::Dot& dot) const override;
    std::optional<FieldIdentity> identityOf(const FieldId& field) const override;

private:
    template <class T> bool note(const Result<T>& r) const { if (!r.ok() && m_failure.ok()) m_failure = r.error(); return r.ok(); }
    Status load(const FieldId& id, Field& out) const;
    Result<std::optional<ChainRow>> loadChain(const AuthorId& author) const;

    sql::Connection& m_db;
    const SpaceRow& m_row;
    mutable Status m_failure;
    mutable std::unordered_map<FieldId, Field> m_fields;
    mutable std::unordered_map<AuthorId, std::optional<ChainRow>> m_chains;
    std::vector<FieldId> m_changed;
    friend class BatchTable;
    void touch(const FieldId& id, Field& f) { if (!f.isChanged) { f.isChanged = true; m_changed.push_back(id); } }
};

Bytes encodeState(const record::FieldState& state);
Result<record::FieldState> decodeState(record::Rule rule, ByteView bytes);   // CorruptData

} // namespace aanzet::server
