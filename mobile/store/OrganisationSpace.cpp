// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/OrganisationSpace.h"

namespace aanzet::store {

Status OrganisationSpace::mayWriteNow() const
{
    const auto space = id();
    if (!space) return ErrorCode::NotFound;
    const auto* log = m_s.spaceLog(*space);
    const bool mayWrite = m_s.orgLog()->state().isAdmin(m_s.user()) && log && log->state().canWrite(m_s.user());
    return mayWrite ? Status() : Status(ErrorCode::NotAllowed);
}

bool OrganisationSpace::mayWrite() const { return mayWriteNow().ok(); }

Result<std::vector<RecordId>> OrganisationSpace::write(std::vector<PutRequest> rows)
{
    AANZET_CHECK(mayWriteNow());
    for (auto& row : rows) row.space = *id();
    return m_s.putAll(rows);
}

Status OrganisationSpace::remove(const RecordId& record)
{
    AANZET_CHECK(mayWriteNow());
    return m_s.remove(*id(), record);
}

} // namespace aanzet::store
