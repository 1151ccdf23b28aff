// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/AssessmentListModel.h"

namespace aanzet {

QVariant AssessmentListModel::data(const QModelIndex& index, int role) const
{
    const AssessmentRow* row = rowAt(index);
    if (!row) return {};
    switch (role) {
    case DomainKeyRole: return row->id;
    case LabelRole: return row->label;
    case OpenerRole: return row->opener;
    case LevelRole: return row->level;
    case PreviousLevelRole: return row->previousLevel;
    case OtherAnswerRole: return int(row->otherAnswer);
    default: return {};
    }
}

QHash<int, QByteArray> AssessmentListModel::roleNames() const
{
    return {{DomainKeyRole, "domainKey"}, {LabelRole, "label"}, {OpenerRole, "opener"}, {LevelRole, "level"},
            {PreviousLevelRole, "previousLevel"}, {OtherAnswerRole, "otherAnswer"}};
}

} // namespace aanzet
