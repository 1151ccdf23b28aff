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
    int kind() const override { return m_kind; }
    void setKind(int kind) override
    {
        m_kind = kind;
        apply();
    }
    Layer layer() const override { return m_layer; }
    void setLayer(Layer layer) override
    {
        m_layer = layer;
        apply();
    }
    QString person() const override { return m_person; }
    void setPerson(const QString& person) override
    {
        m_person = person;
        apply();
    }
    QStringList people() const override { return {QStringLiteral("Joost de Wit"), QStringLiteral("Samira Bakker")}; }
    bool canWrite() const override { return true; }
    void write(const QString& kind, const QString& text) override { m_written = kind + QLatin1Char(' ') + text; }
    void follow(const QString& itemId, const QString& text) override { m_written = itemId + QLatin1Char(' ') + text; }
    Q_INVOKABLE QString written() const { return m_written; }
    int total() const override { return int(m_all.size()); }
    int fresh() const override { return m_all.isEmpty() ? 0 : 2; }
    QDateTime lookedAt() const override { return m_all.isEmpty() ? QDateTime() : QDateTime(QDate(2026, 5, 9), QTime(16, 20)); }

private:
    QString m_household;
    QList<JournalRow> m_all;
    JournalListModel m_items;
    void apply();

    Filter m_filter = Everything;
    int m_kind = kEveryKind;
    Layer m_layer = BothLayers;
    QString m_person, m_written;
};

} // namespace aanzet
