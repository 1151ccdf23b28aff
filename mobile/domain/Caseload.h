// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/CaseStatus.h"

namespace aanzet::domain {

// A household is somebody's when the case names them, or names nobody. A director without an account is known by name.
inline bool isCaseOf(const CaseStatus& status, const std::string& directorName, const RecordId& user, const std::string& userName)
{
    if (status.director == user || status.casemanager == user || status.coVisitor == user) return true;
    if (status.director || status.casemanager || status.coVisitor) return false;
    return directorName.empty() || directorName == userName;
}

} // namespace aanzet::domain
