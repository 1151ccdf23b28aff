// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/JournalModel.h"

namespace aanzet {

class FakeJournal : public JournalModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    enum Content { Empty, Full };
    FakeJournal(QString household, Content content, QObject* parent);
    QString household() const override { return m_household; }
    JournalListModel* items() override { return &m_items; }
    Filter filter() const override { return m_filter; }
    void setFilter(Filter filter) override;
    int total() const override { return int(m_all.size()); }
    int fresh() const override { return m_all.isEmpty() ? 0 : 2; }
    QDateTime lookedAt() const override { return m_all.isEmpty() ? QDateTime() : QDateTime(QDate(2026, 5, 9), QTime(16, 20)); }

private:
    QString m_household;
    QList<JournalRow> m_all;
    JournalListModel m_items;
    Filter m_filter = Everything;
};

} // namespace aanzet
