// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/agenda/StoredToday.h"
#include "mobile/viewmodels/AgendaModel.h"

namespace aanzet {

// The days ahead, out of what Today has read of each household. show(nullptr) empties it: the vault is locked.
class StoredAgenda final : public AgendaModel
{
    Q_OBJECT

public:
    struct Surroundings {
        const Clock* clock = nullptr;
        std::function<void(const Error&)> refused;
        // Before the file is written: an access line for a household of which an appointment goes into it.
        std::function<Status(const SpaceId& household)> noted;
    };
    StoredAgenda(const StoredToday& today, const FlowCatalogue& flows, Surroundings surroundings, QObject* parent = nullptr);

    void show(store::Store* store);
    void refresh();

    AgendaListModel* items() override { return &m_items; }
    ColleagueDayListModel* colleagues() override { return &m_colleagues; }
    QDate today() const override;
    bool isWholeTeam() const override { return m_isWholeTeam; }
    void setWholeTeam(bool whole) override;
    QString takenOver() const override { return m_taken ? m_taken->name : QString(); }
    QUrl suggestion() const override;
    Outcome outcome() const override { return m_outcome; }
    int exported() const override { return m_exported; }

    void open() override;
    void close() override;
    bool plan(const QString& householdId, const QDate& day, int startMinute, const QString& kind, const QString& purpose, int everyWeeks, int times) override;
    void cancel(const QString& appointmentId) override;
    void takeOver(const QString& colleagueId) override;
    void takeBack() override;
    void saveCalendar(const QUrl& file) override;

private:
    struct Taken {
        QString name;
        RecordId from;
        std::vector<std::pair<SpaceId, RecordId>> appointments;   // dossier and record
    };
    using Cases = std::map<SpaceId, StoredToday::Case>;
    void addAppointments(const StoredToday::Case& c, domain::Day from, domain::Day to, QList<AgendaRow>& rows) const;
    void addDays(const StoredToday::Case& c, domain::Day from, domain::Day to, QList<AgendaRow>& rows) const;
    QList<ColleagueDayRow> colleagueRows(domain::Day today) const;
    bool mayWrite(const SpaceId& dossier) const;
    QString nameOf(const RecordId& user) const;
    Status giveTo(const RecordId& user, const std::vector<std::pair<SpaceId, RecordId>>& appointments);
    void become(Outcome outcome);

    const StoredToday& m_day;
    const FlowCatalogue& m_flows;
    Surroundings m_surroundings;
    store::Store* m_store = nullptr;
    bool m_isOpen = false, m_isWholeTeam = false;
    std::map<UserId, QString> m_people;
    AgendaListModel m_items;
    ColleagueDayListModel m_colleagues;
    std::optional<Taken> m_taken;
    Outcome m_outcome = Nothing;
    int m_exported = 0;
};

} // namespace aanzet
