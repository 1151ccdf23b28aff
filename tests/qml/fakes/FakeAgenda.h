// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/AgendaModel.h"

namespace aanzet {

class FakeAgenda : public AgendaModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    using AgendaModel::AgendaModel;
    AgendaListModel* items() override { return &m_items; }
    ColleagueDayListModel* colleagues() override { return &m_colleagues; }
    QDate today() const override { return {2026, 5, 12}; }
    bool isWholeTeam() const override { return m_isWholeTeam; }
    void setWholeTeam(bool whole) override
    {
        m_isWholeTeam = whole;
        Q_EMIT changed();
    }
    QString takenOver() const override { return m_taken; }
    QUrl suggestion() const override { return {}; }
    Outcome outcome() const override { return m_outcome; }
    int exported() const override { return 4; }
    void open() override {}
    void close() override {}
    bool plan(const QString& householdId, const QDate& day, int startMinute, const QString& kind, const QString&, int everyWeeks, int times) override
    {
        m_planned = QStringLiteral("%1 %2 %3 %4 %5 %6").arg(householdId, day.toString(Qt::ISODate)).arg(startMinute).arg(kind).arg(everyWeeks).arg(times);
        return true;
    }
    void cancel(const QString& appointmentId) override
    {
        auto rows = m_items.rows();
        rows.removeIf([&](const AgendaRow& row) { return row.id == appointmentId; });
        m_items.replaceRows(rows);
    }
    void takeOver(const QString&) override
    {
        m_taken = m_colleagues.rows().isEmpty() ? QString() : m_colleagues.rows().constFirst().name;
        m_colleagues.replaceRows({});
        Q_EMIT changed();
    }
    void takeBack() override
    {
        m_taken.clear();
        fill();
    }
    void saveCalendar(const QUrl&) override
    {
        m_outcome = Saved;
        Q_EMIT changed();
    }

    void clear()
    {
        m_items.replaceRows({});
        m_colleagues.replaceRows({});
        m_taken.clear();
        m_outcome = Nothing;
        setWholeTeam(false);
    }
    void fill();
    Q_INVOKABLE QString planned() const { return m_planned; }

private:
    AgendaListModel m_items;
    ColleagueDayListModel m_colleagues;
    bool m_isWholeTeam = false;
    QString m_taken, m_planned;
    Outcome m_outcome = Nothing;
};

} // namespace aanzet
