// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/RowReading.h"

namespace aanzet::store {

// The space that belongs to the organisation as a whole (its profile, its packs): everybody reads it, its administrators
// write it. Their devices let people in and out of it at each sync (Trust::addDue), by the roles of the organisation's log.
// Light: make one where it is needed.
class OrganisationSpace
{
public:
    explicit OrganisationSpace(Store& store) : m_s(store) {}

    // None: no organisation yet, or nobody has let this person in; it comes with a sync after an administrator's.
    std::optional<SpaceId> id() const { return m_s.hasOrganisation() ? m_s.spaceOfKind(SpaceKind::Organisation) : std::nullopt; }
    // An administrator whose right to write has come too. What others wrote there would be refused everywhere.
    bool mayWrite() const;
    // NotFound: not here yet. NotAllowed: no administrator. Else as Store::putAll.
    Result<std::vector<RecordId>> write(std::vector<PutRequest> rows);    // their `space` is filled in
    Status remove(const RecordId& record);
    template <class Row> std::vector<Row> rows() const
    {
        const auto space = id();
        return space ? readRows<Row>(m_s, *space) : std::vector<Row>();
    }

private:
    Status mayWriteNow() const;

    Store& m_s;
};

} // namespace aanzet::store
