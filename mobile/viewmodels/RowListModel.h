// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/CountedListModel.h"
#include <QList>
#include <functional>

namespace aanzet {

// What a delegate may ask of a row: a name, and a member of the row or what is made of it.
template <class Row> struct RowRole
{
    template <class T> RowRole(const char* asked, T Row::*member) : name(asked)
    {
        value = [member](const Row& row) {
            if constexpr (std::is_enum_v<T>) return QVariant(int(row.*member));
            else return QVariant::fromValue(row.*member);
        };
    }
    RowRole(const char* asked, QVariant (*made)(const Row&)) : name(asked), value(made) {}

    QByteArray name;
    std::function<QVariant(const Row&)> value;
};

// Base of every list a screen shows: private rows of one value type, replaced as a whole by whoever owns the data.
// `Row` needs operator== and a member `id` that names the same thing before and after (unique within the list).
// replaceRows() tells the view only what really changed, so that focus, scroll position and a half-typed text stay.
// A list says which roles() it has, and nothing else. No Q_OBJECT here: a template can't have one.
template <class Row> class RowListModel : public CountedListModel
{
public:
    using CountedListModel::CountedListModel;
    using Roles = QList<RowRole<Row>>;

    QVariant data(const QModelIndex& index, int role) const override
    {
        const int at = role - Qt::UserRole - 1;
        const bool isThere = checkIndex(index, CheckIndexOption::IndexIsValid) && at >= 0 && at < roles().size();
        return isThere ? roles()[at].value(m_rows[index.row()]) : QVariant();
    }
    QHash<int, QByteArray> roleNames() const override
    {
        QHash<int, QByteArray> names;
        for (const auto& role : roles()) names.insert(Qt::UserRole + 1 + int(names.size()), role.name);
        return names;
    }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    const QList<Row>& rows() const { return m_rows; }

    void replaceRows(const QList<Row>& rows)
    {
        const auto before = m_rows.size();
        for (qsizetype i = 0; i < rows.size(); ++i) {
            qsizetype from = i;
            while (from < m_rows.size() && m_rows[from].id != rows[i].id) ++from;
            if (from == m_rows.size()) {
                beginInsertRows({}, int(i), int(i));
                m_rows.insert(i, rows[i]);
                endInsertRows();
                continue;
            }
            if (from != i) {
                beginMoveRows({}, int(from), int(from), {}, int(i));
                m_rows.move(from, i);
                endMoveRows();
            }
            if (!(m_rows[i] == rows[i])) {
                m_rows[i] = rows[i];
                Q_EMIT dataChanged(index(int(i)), index(int(i)));
            }
        }
        if (m_rows.size() > rows.size()) {
            beginRemoveRows({}, int(rows.size()), int(m_rows.size()) - 1);
            m_rows.resize(rows.size());
            endRemoveRows();
        }
        if (before != m_rows.size()) {
            Q_EMIT countChanged();
            countMoved();
        }
    }

protected:
    virtual const Roles& roles() const
    {
        static const Roles kNone;
        return kNone;
    }
    // For a list that still writes its roles and its count by itself.
    virtual void countMoved() {}
    const Row* rowAt(const QModelIndex& index) const
    {
        return checkIndex(index, CheckIndexOption::IndexIsValid) ? &m_rows[index.row()] : nullptr;
    }

private:
    QList<Row> m_rows;
};

} // namespace aanzet
