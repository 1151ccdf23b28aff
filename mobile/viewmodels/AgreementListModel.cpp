// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/AgreementListModel.h"

namespace aanzet {

QVariant AgreementListModel::data(const QModelIndex& index, int role) const
{
    const AgreementRow* row = rowAt(index);
    if (!row) return {};
    switch (role) {
    case IdRole: return row->id;
    case WhatRole: return row->what;
    case WhoRole: return row->who;
    case ByRole: return row->by;
    case OverdueRole: return row->overdue;
    case DoneRole: return row->done;
    default: return {};
    }
}

QHash<int, QByteArray> AgreementListModel::roleNames() const
{
    return {{IdRole, "agreementId"}, {WhatRole, "what"}, {WhoRole, "who"}, {ByRole, "by"}, {OverdueRole, "overdue"}, {DoneRole, "done"}};
}

} // namespace aanzet
