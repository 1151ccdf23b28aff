// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/AgreementListModel.h"

namespace aanzet {

const AgreementListModel::Roles& AgreementListModel::roles() const
{
    static const Roles kRoles{{"agreementId", &AgreementRow::id}, {"what", &AgreementRow::what}, {"who", &AgreementRow::who},
                              {"by", &AgreementRow::by}, {"overdue", &AgreementRow::overdue}, {"done", &AgreementRow::done}};
    return kRoles;
}

} // namespace aanzet
