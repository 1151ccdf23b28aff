// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/agenda/FlowCatalogue.h"
#include "mobile/domain/Attention.h"
#include "mobile/domain/DayPlan.h"
#include "mobile/store/Revisions.h"
#include "mobile/viewmodels/TodayModel.h"

namespace aanzet {

// The day out of an open store, for the person whose store it is. show(nullptr) empties it: the vault is locked.
class StoredToday final : public TodayModel
{
    Q_OBJECT

public:
    struct Surroundings {
        const Clock* clock = nullptr;                 // the work's clock
        std::function<std::string()> language;
        std::function<void(const Error&)> refused;
    };
    StoredToday(const FlowCatalogue& flows, Surroundings surroundings, QObject* parent = nullptr);

    // What was read of a household.
    struct Case {
        store::Revisions stamp{};
        std::vector<SpaceId> safety;          // of its safety plan; a new one changes the dossier that names it
        std::uint64_t safetyStamp = 0;
        store::HouseholdRef household;
        QString name, address;
        std::string place;                               // town or neighbourhood, without a street
        bool isMine = false;
        domain::CaseFacts facts;
        std::vector<domain::Appointment> appointments;   // of this person
        std::vector<domain::Appointment> others;         // of colleagues
        std::vector<domain::Task> tasks;                 // of this person
    };

    void show(store::Store* store);
    const std::map<SpaceId, Case>& cases() const { return m_cases; }
    // What a household says is read again only when its spaces changed; the hour and the day are looked at each time.
    void refresh();

    QDateTime day() const override { return m_day.startOfDay(); }
    TodayVisitListModel* visits() override { return &m_visits; }
    AttentionListModel* attention() override { return &m_attention; }
    TaskListModel* tasks() override { return &m_tasks; }

    void setTaskDone(const QString& taskId, bool done) override;
    void nobodyHome(const QString& appointmentId) override;

private:
    void read(Case& c);
    std::uint64_t safetyStampOf(const Case& c) const;
    QList<TodayVisitRow> visitRows(domain::Day today, int minuteOfDay) const;
    QList<AttentionRow> attentionRows(domain::Day today) const;
    QList<TaskRow> taskRows(domain::Day today) const;
    template <class Row> const Case* caseOf(const std::vector<Row> Case::*rows, const QString& id, const Row** row) const;

    const FlowCatalogue& m_flows;
    Surroundings m_surroundings;
    store::Store* m_store = nullptr;
    RecordId m_me;
    std::string m_myName;
    std::map<SpaceId, Case> m_cases;
    QDate m_day;
    TodayVisitListModel m_visits;
    AttentionListModel m_attention;
    TaskListModel m_tasks;
};

} // namespace aanzet
