// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QSortFilterProxyModel>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

// Part of a list on a page that makes every row it is given: the first `most` of those whose `role` is one of `values`, or
// is none of them when `without`. The rest is there after somebody asks for it.
class ShownRows : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariant source READ source WRITE setSource NOTIFY counted)   // any list of ours
    Q_PROPERTY(int most MEMBER m_most WRITE setMost NOTIFY wanted)
    Q_PROPERTY(QByteArray role MEMBER m_role WRITE setRole NOTIFY wanted)
    Q_PROPERTY(QList<int> values MEMBER m_values WRITE setValues NOTIFY wanted)
    Q_PROPERTY(bool without MEMBER m_without WRITE setWithout NOTIFY wanted)
    // How many there would be without `most`.
    Q_PROPERTY(int all READ all NOTIFY counted)

public:
    explicit ShownRows(QObject* parent = nullptr);

    QVariant source() const { return QVariant::fromValue<QObject*>(sourceModel()); }
    void setSource(const QVariant& source) { setSourceModel(qobject_cast<QAbstractItemModel*>(source.value<QObject*>())); }
    void setSourceModel(QAbstractItemModel* source) override;
    void setMost(int most) { want(m_most, most); }
    void setRole(const QByteArray& role) { want(m_role, role); }
    void setValues(const QList<int>& values) { want(m_values, values); }
    void setWithout(bool without) { want(m_without, without); }
    int all() const;

Q_SIGNALS:
    void wanted();
    void counted();

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    template <class T> void want(T& mine, const T& value)
    {
        if (mine == value) return;
        mine = value;
        Q_EMIT wanted();
        choose();
    }
    void choose();
    bool isOne(int row) const;

    int m_most = 1 << 20;
    QByteArray m_role;
    QList<int> m_values;
    bool m_without = false;
};

} // namespace aanzet
