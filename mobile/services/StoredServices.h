// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/Service.h"
#include "mobile/store/Store.h"
#include "mobile/viewmodels/ServicesModel.h"

namespace aanzet {

// The services directory of an open store: the organisation's entries and those of the team, as one list.
class StoredServices final : public ServicesModel
{
    Q_OBJECT

public:
    struct Surroundings {
        std::function<WallTime()> now;
        // Keys of the life areas in their order, and what they are called in the language of the window.
        std::function<std::vector<std::string>()> areaKeys;
        std::function<QString(const std::string& key)> areaLabel;
        std::function<void(const QString& text)> toClipboard;
    };
    explicit StoredServices(Surroundings surroundings, QObject* parent = nullptr);

    void show(store::Store* store);      // null: the vault locks
    void refresh();

    ServiceListModel* services() override { return &m_shown; }
    QString search() const override { return m_search; }
    void setSearch(const QString& words) override;
    QString area() const override { return m_area; }
    void setArea(const QString& area) override;
    QVariantList areas() const override;
    bool near() const override { return m_near; }
    int total() const override { return int(m_all.size()); }
    bool canWrite() const override { return placeForNew().has_value(); }
    bool writesForAll() const override;
    QString household() const override;
    Outcome outcome() const override { return m_outcome; }
    QString outcomeName() const override { return m_outcomeName; }
    Failure::Kind failure() const override { return m_failure; }
    void begin(const QString& householdId) override;
    void keep(const QString& serviceId, const QVariantMap& fields) override;
    void check(const QString& serviceId) override;
    void remove(const QString& serviceId) override;
    void putBack() override;
    void copy(const QString& serviceId) override;
    void useAsHelper(const QString& serviceId) override;
    void agree(const QString& serviceId, const QString& what) override;

private:
    struct Place {
        SpaceId space;
        std::uint16_t type = 0;
    };
    std::optional<Place> spaceOf(SpaceKind kind) const;   // where this person may write
    std::optional<Place> placeForNew() const;
    std::optional<Place> placeOf(const RecordId& record) const;
    template <class Row> void read(SpaceKind kind);
    void apply();
    const ServiceRow* row(const QString& serviceId) const;
    void ended(const Status& done, Outcome outcome, const QString& name);
    std::string today() const;

    store::Store* m_store = nullptr;
    Surroundings m_surroundings;
    QList<ServiceRow> m_all;
    ServiceListModel m_shown;
    QString m_search, m_area;
    bool m_near = false;
    std::optional<store::HouseholdRef> m_household;
    std::optional<std::pair<Place, RecordId>> m_removed;
    Outcome m_outcome = Nothing;
    QString m_outcomeName;
    Failure::Kind m_failure = Failure::None;
};

} // namespace aanzet
