// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QAbstractListModel>
#include <QList>

namespace aanzet {

// Base of every list a screen shows: private rows of one value type, replaced as a whole by whoever owns the data.
// `Row` needs operator== and a member `id` that names the same thing before and after (unique within the list).
// replaceRows() tells the view only what really changed, so that focus, scroll position and a half-typed text stay.
// No Q_OBJECT here: a template can't have one, and none of the signals is new.
template <class Row> class RowListModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

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
        if (before != m_rows.size()) countMoved();
    }

protected:
    // Called when the number of rows changed: the place to emit countChanged().
    virtual void countMoved() {}
    const Row* rowAt(const QModelIndex& index) const
    {
        return checkIndex(index, CheckIndexOption::IndexIsValid) ? &m_rows[index.row()] : nullptr;
    }

private:
    QList<Row> m_rows;
};

} // namespace aanzet
