// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/AccessDays.h"
#include "mobile/sync/Converse.h"
#include "mobile/sync/DownloadsExchange.h"
#include "mobile/viewmodels/AccessReviewModel.h"

namespace aanzet {

// The log of access of one household, or of the whole organisation, out of an open store.
class StoredAccessReview final : public AccessReviewModel
{
    Q_OBJECT

public:
    struct Surroundings {
        std::function<WallTime()> now;
        // Before the log is read: that it is read becomes a line of it, and lines of this device join the others.
        std::function<void(const SpaceId& household)> reading;
        // Carries a conversation to its end. None: the server is never asked.
        sync::Converse converse = {};
    };
    // No household: the whole log.
    StoredAccessReview(store::Store& store, const std::optional<store::HouseholdRef>& household, const Surroundings& surroundings, QObject* parent = nullptr);

    void refresh();
    void detach() { m_store = nullptr; }

    QString household() const override;
    AccessListModel* rows() override { return &m_rows; }
    Period period() const override { return m_period; }
    void setPeriod(Period period) override;
    Kind kind() const override { return m_kind; }
    void setKind(Kind kind) override;
    int person() const override { return m_person; }
    void setPerson(int person) override;
    QStringList people() const override { return m_people; }
    bool isWhole() const override { return !m_household; }
    QStringList places() const override { return m_places; }
    int place() const override { return m_place; }
    void setPlace(int place) override;
    int total() const override { return int(m_groups.size()); }
    bool isReviewer() const override { return m_isReviewer; }
    int missing() const override { return m_missing; }
    int broken() const override { return m_broken; }
    Asked asked() const override;
    FetchedListModel* fetched() override { return &m_fetched; }
    void askServer() override;

private:
    void apply();
    void applyFetched();
    void refreshPlaces();
    QString homeOf(const SpaceId& household) const;
    QString aboutOf(const store::AccessGroup& group) const;

    store::Store* m_store;
    std::optional<store::HouseholdRef> m_household;
    Surroundings m_surroundings;
    std::vector<store::AccessGroup> m_groups;
    std::map<DeviceId, std::set<std::chrono::sys_days>> m_ownDays;   // on which a device wrote lines about it
    std::vector<sync::DownloadsExchange::Row> m_given;
    Asked m_asked = NotYet;
    std::map<UserId, QString> m_names;
    std::vector<UserId> m_users;      // beside m_people
    QStringList m_people, m_places;   // the second beside m_spaces
    std::vector<SpaceId> m_spaces;
    std::map<SpaceId, QString> m_homes;
    AccessListModel m_rows;
    FetchedListModel m_fetched;
    Period m_period = Month;
    Kind m_kind = All;
    int m_person = -1, m_place = -1;
    bool m_isReviewer = false;
    int m_missing = 0, m_broken = 0;
};

// Whether lines about this household are sealed to the person of this store: the log's reviewers, and who carries it.
bool reviewsAccess(const store::Store& store, const std::optional<store::HouseholdRef>& household);

} // namespace aanzet
