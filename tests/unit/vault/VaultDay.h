// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "tests/unit/vault/VaultFixture.h"
#include <map>

namespace aanzet::test {

// A scripted day on one vault: drafts, edits, batches that take edits away. Knows what must be there after each step.
class VaultDay
{
public:
    using Rows = std::map<std::pair<int, std::int64_t>, std::size_t>;   // (table, id) -> length
    static constexpr int kSteps = 12;

    // From `from` on until the end or the first failure.
    Status run(vault::Vault& v, int from = 0)
    {
        m_acknowledged = from;
        for (int i = from; i < kSteps; ++i) {
            m_inFlight = i + 1;
            AANZET_CHECK(step(v, i));
            m_acknowledged = i + 1;
        }
        return {};
    }
    int acknowledged() const { return m_acknowledged; }
    int inFlight() const { return m_inFlight; }

    static Rows after(int steps)
    {
        Rows rows;
        for (int i = 0; i < steps; ++i) {
            rows[{int(vault::Table::Drafts), 1}] = length(i, 1);
            rows[{int(vault::Table::Edits), 2 * i + 1}] = length(i, 2);
            rows[{int(vault::Table::Edits), 2 * i + 2}] = length(i, 3);
            if (i % 3 == 2) {
                rows.erase({int(vault::Table::Edits), 2 * i + 1});
                rows[{int(vault::Table::Batches), i / 3 + 1}] = 6000;
            }
        }
        return rows;
    }

    static Result<Rows> read(vault::Vault& v)
    {
        Rows rows;
        std::vector<std::int64_t> damaged;
        for (int t = 1; t <= vault::kTableCount; ++t)
            AANZET_CHECK(v.forEach(static_cast<vault::Table>(t), [&](std::int64_t id, ByteView plain) { rows[{t, id}] = plain.size(); return Status(); }, &damaged));
        if (!damaged.empty()) return ErrorCode::CorruptData;
        AANZET_TRY(auto notices, v.integrity());
        if (!notices.empty()) return Error{ErrorCode::CorruptData, "tally"};
        return rows;
    }

    // Empty when exactly the acknowledged steps are there, or those and the whole of the one under way.
    std::string judge(vault::Vault& v, int& standing) const
    {
        auto rows = read(v);
        if (!rows.ok()) return "does not read: " + rows.error().detail;
        for (standing = m_acknowledged; standing <= std::max(m_acknowledged, m_inFlight); ++standing)
            if (*rows == after(standing)) return {};
        return "other rows than after " + std::to_string(m_acknowledged) + " steps";
    }

private:
    static std::size_t length(int i, int k) { return static_cast<std::size_t>(40 + (i * 131 + k * 57) % 1500); }

    // One step is one change; in every third a batch takes the place of an edit and the token moves.
    static Status step(vault::Vault& v, int i)
    {
        using vault::Table;
        AANZET_TRY(auto change, v.begin());
        AANZET_CHECK(v.put(Table::Drafts, 1, Bytes(length(i, 1), 'd')));
        AANZET_CHECK(v.put(Table::Edits, 2 * i + 1, Bytes(length(i, 2), 'e')));
        AANZET_CHECK(v.put(Table::Edits, 2 * i + 2, Bytes(length(i, 3), 'e')));
        if (i % 3 == 2) {
            AANZET_CHECK(v.erase(Table::Edits, 2 * i + 1));
            AANZET_CHECK(v.insert(Table::Batches, Bytes(6000, 'b')));
            AANZET_CHECK(v.bumpToken());
        }
        return change.commit();
    }

    int m_acknowledged = 0, m_inFlight = 0;
};

} // namespace aanzet::test
