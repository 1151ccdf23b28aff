// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/TodayModel.h"

namespace aanzet {

class FakeToday : public TodayModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    using TodayModel::TodayModel;
    QDateTime day() const override { return QDate(2026, 5, 12).startOfDay(); }
    TodayVisitListModel* visits() override { return &m_visits; }
    AttentionListModel* attention() override { return &m_attention; }
    TaskListModel* tasks() override { return &m_tasks; }
    void setTaskDone(const QString& taskId, bool done) override;
    void nobodyHome(const QString& appointmentId) override;

    void clear();
    void fill();
    Q_INVOKABLE bool isDone(const QString& taskId) const;
    Q_INVOKABLE int momentOf(const QString& appointmentId) const;

private:
    TodayVisitListModel m_visits;
    AttentionListModel m_attention;
    TaskListModel m_tasks;
};

} // namespace aanzet
