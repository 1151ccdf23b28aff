// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/JournalListModel.h"

namespace aanzet {

QVariant JournalListModel::data(const QModelIndex& index, int role) const
{
    const JournalRow* row = rowAt(index);
    if (!row) return {};
    switch (role) {
    case IdRole: return row->id;
    case KindRole: return row->kind;
    case RecordIdRole: return row->recordId;
    case AtRole: return row->at;
    case TimedRole: return row->timed;
    case TitleRole: return row->title;
    case TextRole: return row->text;
    case AuthorRole: return row->author;
    case OwnRole: return row->own;
    case ClientRole: return row->client;
    case ReadersRole: return row->readers;
    case FreshRole: return row->fresh;
    case MonthRole: return row->at.date().toString(QStringLiteral("yyyy-MM"));
    default: return {};
    }
}

QHash<int, QByteArray> JournalListModel::roleNames() const
{
    return {{IdRole, "itemId"}, {KindRole, "kind"}, {RecordIdRole, "recordId"}, {AtRole, "at"}, {TimedRole, "timed"},
            {TitleRole, "title"}, {TextRole, "body"}, {AuthorRole, "author"}, {OwnRole, "own"},
            {ClientRole, "client"}, {ReadersRole, "readers"}, {FreshRole, "fresh"}, {MonthRole, "month"}};
}

} // namespace aanzet
