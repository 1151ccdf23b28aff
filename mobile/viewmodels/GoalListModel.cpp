// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/GoalListModel.h"

namespace aanzet {

QVariant GoalListModel::data(const QModelIndex& index, int role) const
{
    const GoalRow* row = rowAt(index);
    if (!row) return {};
    switch (role) {
    case IdRole: return row->id;
    case WordsRole: return row->words;
    case CollaborationRole: return row->collaboration;
    case WhyRole: return row->why;
    case ReachedRole: return row->reached;
    case StepsRole: return QVariant::fromValue(row->steps);
    default: return {};
    }
}

QHash<int, QByteArray> GoalListModel::roleNames() const
{
    return {{IdRole, "goalId"}, {WordsRole, "words"}, {CollaborationRole, "collaboration"}, {WhyRole, "why"},
            {ReachedRole, "reached"}, {StepsRole, "steps"}};
}

} // namespace aanzet
