// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/ReaderListModel.h"

namespace aanzet {

QVariant ReaderListModel::data(const QModelIndex& index, int role) const
{
    const ReaderRow* row = rowAt(index);
    if (!row) return {};
    switch (role) {
    case IdRole: return row->id;
    case NameRole: return row->name;
    case RightRole: return row->right;
    case SinceRole: return row->since;
    case UntilRole: return row->until;
    case SelfRole: return row->self;
    case ResponsibleRole: return row->responsible;
    default: return {};
    }
}

QHash<int, QByteArray> ReaderListModel::roleNames() const
{
    return {{IdRole, "readerId"}, {NameRole, "name"}, {RightRole, "mayDo"}, {SinceRole, "since"}, {UntilRole, "until"},
            {SelfRole, "self"}, {ResponsibleRole, "responsible"}};
}

} // namespace aanzet
