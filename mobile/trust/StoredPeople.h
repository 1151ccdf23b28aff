// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/print/Pdf.h"
#include "mobile/store/AccessBook.h"
#include "mobile/trust/OrgActs.h"
#include "mobile/viewmodels/PeopleModel.h"

namespace aanzet {

// Devices and people out of an open store.
class StoredPeople final : public PeopleModel
{
    Q_OBJECT

public:
    struct Surroundings {
        Converse converse;
        std::function<Status(store::AccessAction, const std::string& about)> note;   // before the act; durable when ok
        const Clock* clock = nullptr;
        std::function<QString()> language;
        print::IconSource icons;
        std::function<AccessReviewModel*(QObject* parent)> review;   // the log of access of the organisation; null: closed
    };
    explicit StoredPeople(Surroundings surroundings, QObject* parent = nullptr)
        : PeopleModel(parent), m_surroundings(std::move(surroundings)), m_acts(m_surroundings.converse) {}

    // nullptr: the vault is locked, or its lease is over. What was under way is not heard of any more.
    void show(store::Store* store);
    void refresh();

    DeviceListModel* ownDevices() override { return &m_ownDevices; }
    ColleagueListModel* colleagues() override { return &m_colleagues; }
    QString ownId() const override { return m_ownId; }
    bool seesDevices() const override { return administers() || m_role == TeamLead; }
    bool administers() const override { return m_role == ApplicationAdmin; }
    bool leads() const override { return seesDevices(); }
    bool reviews() const override { return m_reviews; }
    QString deviceName() const override { return m_device.name; }
    void nameDevice(const QString& name) override;
    AccessReviewModel* openReview() override;
    bool isOnline() const override { return m_store && !m_store->server().url.empty(); }
    bool isBusy() const override { return m_isBusy; }
    Done done() const override { return m_done; }
    int given() const override { return m_given; }
    int kept() const override { return m_kept; }
    Failure::Kind failure() const override { return m_failure; }
    QString personId() const override { return m_person.id; }
    QString personName() const override { return m_person.name; }
    Role personRole() const override { return Role(m_person.role); }
    bool isPersonCurrent() const override { return m_person.current; }
    DeviceListModel* personDevices() override { return &m_personDevices; }
    QString deviceId() const override { return m_device.id; }
    QString deviceMark() const override { return m_device.mark; }
    QString deviceOwner() const override { return m_device.owner; }
    bool isDeviceOwn() const override { return m_device.own; }
    bool isDeviceThis() const override { return m_device.thisOne; }
    bool isDeviceCurrent() const override { return m_device.current; }
    bool isDeviceEmptied() const override { return m_device.emptied; }
    QDateTime deviceHeard() const override { return m_device.lastHeard; }
    bool mayRemoveDevice() const override { return !m_device.id.isEmpty() && !m_device.thisOne && (m_device.own || administers()); }
    LostHouseholdListModel* contents() override { return &m_contents; }
    QUrl paper() const override;
    QString savedTo() const override { return m_savedTo; }
    void savePaper(const QUrl& file) override;
    bool openPerson(const QString& userId) override;
    bool openDevice(const QString& deviceId) override;
    void removeDevice(bool andEmpty) override;
    void emptyDevice() override;
    void removePerson() override;
    void giveHouseholds(const QString& toUserId) override;

private:
    bool begin();                                      // a verb: false when one is under way
    void append(OrgActs::Makers makers, Done done, const std::string& about);
    void ended(const Status& status, Done done);
    QList<DeviceRow> devicesOf(const UserId& user) const;
    void readContents();

    Surroundings m_surroundings;
    OrgActs m_acts;
    store::Store* m_store = nullptr;
    Role m_role = NoRole;
    bool m_reviews = false;
    AccessReviewModel* m_review = nullptr;
    QString m_ownId;
    DeviceListModel m_ownDevices, m_personDevices;
    ColleagueListModel m_colleagues;
    LostHouseholdListModel m_contents;
    ColleagueRow m_person;
    DeviceRow m_device;
    bool m_isBusy = false;
    Done m_done = Nothing;
    int m_given = 0, m_kept = 0;
    QString m_savedTo;
    Failure::Kind m_failure = Failure::None;
};

} // namespace aanzet
