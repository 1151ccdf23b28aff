// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/NoteMoveModel.h"

namespace aanzet {

class FakeNoteMove : public NoteMoveModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit FakeNoteMove(QString from, QObject* parent) : NoteMoveModel(parent), m_from(std::move(from)) { filter(); }
    State state() const override { return m_state; }
    Hindrance hindrance() const override { return m_hindrance; }
    QString note() const override { return u"“Ik heb zelf de woningbouw gebeld, en ze luisterden ook nog.”"_qs; }
    QDateTime noteAt() const override { return QDate(2026, 5, 12).startOfDay(); }
    bool finished() const override { return true; }
    int others() const override { return 4; }
    QString from() const override { return m_from; }
    QString search() const override { return m_search; }
    void setSearch(const QString& words) override
    {
        m_search = words;
        filter();
        Q_EMIT changed();
    }
    HandoverListModel* households() override { return &m_households; }
    QString target() const override { return m_target; }
    QString targetName() const override { return m_target.isEmpty() ? QString() : u"Familie Oude Wesselink-van den Broek"_qs; }
    Leak leak() const override { return m_target.isEmpty() ? Unknown : m_leak; }
    QString readers() const override { return u"Fatima el Amrani en Joost de Wit"_qs; }
    QString openers() const override { return u"Joost de Wit"_qs; }
    Failure::Kind failure() const override { return m_failure; }
    void choose(const QString& householdId) override
    {
        m_target = householdId;
        Q_EMIT changed();
    }
    void move() override
    {
        if (m_failure == Failure::None) m_state = Moved;
        Q_EMIT changed();
    }
    void putBack() override
    {
        m_state = PutBack;
        Q_EMIT changed();
    }

    // What a scene asks for: "leak 4", "hinder 2", "none", "full" (the disk).
    void set(const QString& what)
    {
        if (what.startsWith(u"leak"_qs)) m_leak = Leak(what.section(u' ', 1).toInt());
        if (what.startsWith(u"hinder"_qs)) m_hindrance = Hindrance(what.section(u' ', 1).toInt());
        if (what == u"full"_qs) m_failure = Failure::DiskFull;
        m_isEmpty = m_isEmpty || what == u"none"_qs;
        filter();
        Q_EMIT changed();
    }

private:
    void filter()
    {
        QList<HandoverRow> rows;
        if (!m_isEmpty)
            for (const auto& row : {HandoverRow{u"h03"_qs, u"Familie Oude Wesselink-van den Broek"_qs, {}}, HandoverRow{u"h02"_qs, u"Meneer Van Dam"_qs, {}}})
                if (row.household.contains(m_search, Qt::CaseInsensitive)) rows.append(row);
        m_households.replaceRows(rows);
    }
    QString m_from, m_search, m_target;
    State m_state = Choosing;
    Hindrance m_hindrance = NoHindrance;
    Leak m_leak = NobodyElse;
    bool m_isEmpty = false;
    Failure::Kind m_failure = Failure::None;
    HandoverListModel m_households;
};

} // namespace aanzet
