// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/ScoreListModel.h"

namespace aanzet {

QVariant ScoreListModel::data(const QModelIndex& index, int role) const
{
    const ScoreRow* row = rowAt(index);
    if (!row) return {};
    switch (role) {
    case DomainKeyRole: return row->id;
    case LabelRole: return row->label;
    case LevelRole: return row->level;
    case AnswerRole: return row->answer;
    default: return {};
    }
}

QHash<int, QByteArray> ScoreListModel::roleNames() const
{
    return {{DomainKeyRole, "domainKey"}, {LabelRole, "label"}, {LevelRole, "level"}, {AnswerRole, "answer"}};
}

} // namespace aanzet
