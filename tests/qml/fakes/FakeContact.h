// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/ContactModel.h"

namespace aanzet {

class FakeContact : public ContactModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    enum Content { Empty, Full };
    FakeContact(Content content, bool seeking) : m_isSeeking(seeking)
    {
        if (content == Full) {
            m_attempts = 4;
            m_tasks.replaceRows({{QStringLiteral("t2"), {}, {}, QStringLiteral("Kopie van het plan in grote letters brengen"), today(), false, false},
                                 {QStringLiteral("t5"), {}, {}, QStringLiteral("Opvang nabellen"), today().addDays(-2), true, false}});
        }
    }
    bool canWrite() const override { return true; }
    bool isSeeking() const override { return m_isSeeking; }
    int attempts() const override { return m_attempts; }
    QDate lastAttempt() const override { return m_attempts > 0 ? today().addDays(-2) : QDate(); }
    QString noted() const override { return m_noted; }
    TaskListModel* tasks() override { return &m_tasks; }
    QDate today() const override { return {2026, 5, 12}; }
    void note(const QString& manner, const QString& result) override
    {
        ++m_attempts;
        m_pair = manner + QLatin1Char('/') + result;
        m_noted = QStringLiteral("aangebeld, geen gehoor");
        Q_EMIT changed();
    }
    void setNextIdea(const QString& idea) override { m_idea = idea; }
    void resume() override { note(QStringLiteral("bell"), QStringLiteral("no_answer")); }
    void undo() override
    {
        --m_attempts;
        m_noted.clear();
        m_pair.clear();
        Q_EMIT changed();
    }
    void addTask(const QString& what, const QDate& due) override
    {
        auto rows = m_tasks.rows();
        rows.append({QStringLiteral("n%1").arg(rows.size()), {}, {}, what, due, false, false});
        m_tasks.replaceRows(rows);
    }
    void setTaskDone(const QString& taskId, bool done) override
    {
        auto rows = m_tasks.rows();
        for (auto& row : rows)
            if (row.id == taskId) row.done = done;
        m_tasks.replaceRows(rows);
    }
    void addAgreement(const QString& what, const QString&, const QDate&) override { m_agreed = what; }

    Q_INVOKABLE QString pair() const { return m_pair; }
    Q_INVOKABLE QString agreed() const { return m_agreed; }
    Q_INVOKABLE QString idea() const { return m_idea; }

private:
    bool m_isSeeking = false;
    int m_attempts = 0;
    QString m_noted, m_pair, m_idea, m_agreed;
    TaskListModel m_tasks;
};

} // namespace aanzet
