// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/Store.h"

namespace aanzet {

// What one verb did to the drawing, so that it can be taken back and done again.
struct TrailStep {
    enum class Kind : std::uint8_t { Fields = 1, Created = 2, Removed = 3 };
    struct FieldChange {
        std::uint16_t field = 0;
        FieldValue before, after;
        bool operator==(const FieldChange&) const = default;
    };
    struct Change {
        Kind kind = Kind::Fields;
        std::uint16_t type = 0;
        RecordId record;
        std::vector<FieldChange> fields;   // of Kind::Fields alone
        bool operator==(const Change&) const = default;
    };
    std::vector<Change> changes;
    bool operator==(const TrailStep&) const = default;
};

// The steps of one person on one device at one drawing, without limit, sealed in the vault's drafts: one slot for each
// step and one for how far they go. Adding after an undo forgets what had been undone.
class NetworkTrail
{
public:
    // What does not read (another version wrote it) begins an empty trail.
    NetworkTrail(store::Store& store, std::string slot);

    Status add(const TrailStep& step);
    bool canUndo() const { return m_at > 0; }
    bool canRedo() const { return m_at < m_count; }
    Result<TrailStep> toUndo() const { return read(m_at - 1); }   // NotFound: there is none
    Result<TrailStep> toRedo() const { return read(m_at); }
    Status undone();
    Status redone();

private:
    std::string slotOf(std::uint64_t step) const { return m_slot + "/" + std::to_string(step); }
    Result<TrailStep> read(std::uint64_t step) const;
    Status keep(std::uint64_t at, std::uint64_t count);

    store::Store& m_store;
    std::string m_slot;
    std::uint64_t m_at = 0, m_count = 0;   // steps that are done, steps that are known
};

} // namespace aanzet
