// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/PeopleModel.h"

namespace aanzet {

// Four people and their devices; who looks is an administrator, a team lead or a worker.
class FakePeople : public PeopleModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    using PeopleModel::PeopleModel;
    DeviceListModel* ownDevices() override { return &m_own; }
    ColleagueListModel* colleagues() override { return &m_colleagues; }
    QString ownId() const override { return u"u1"_qs; }
    bool seesDevices() const override { return m_role == ApplicationAdmin || m_role == TeamLead; }
    bool administers() const override { return m_role == ApplicationAdmin; }
    bool leads() const override { return seesDevices(); }
    bool reviews() const override { return m_role == ApplicationAdmin; }
    QString deviceName() const override { return m_device.name; }
    void nameDevice(const QString& name) override
    {
        m_device.name = name;
        become(Nothing);
    }
    AccessReviewModel* openReview() override;
    bool isOnline() const override { return true; }
    bool isBusy() const override { return m_isBusy; }
    Done done() const override { return m_done; }
    int given() const override { return m_given; }
    int kept() const override { return m_kept; }
    Failure::Kind failure() const override { return m_failure; }
    QString personId() const override { return m_person.id; }
    QString personName() const override { return m_person.name; }
    Role personRole() const override { return Role(m_person.role); }
    bool isPersonCurrent() const override { return m_person.current; }
    DeviceListModel* personDevices() override { return &m_theirs; }
    QString deviceId() const override { return m_device.id; }
    QString deviceMark() const override { return m_device.mark; }
    QString deviceOwner() const override { return m_device.own ? QString() : m_person.name; }
    bool isDeviceOwn() const override { return m_device.own; }
    bool isDeviceThis() const override { return m_device.thisOne; }
    bool isDeviceCurrent() const override { return m_device.current; }
    bool isDeviceEmptied() const override { return m_device.emptied; }
    QDateTime deviceHeard() const override { return m_device.lastHeard; }
    bool mayRemoveDevice() const override { return !m_device.thisOne && (m_device.own || administers()); }
    LostHouseholdListModel* contents() override { return &m_contents; }
    QUrl paper() const override { return QUrl(u"file:///tmp/toestel.pdf"_qs); }
    QString savedTo() const override { return u"Documenten/toestel-b04e77d1.pdf"_qs; }
    void savePaper(const QUrl&) override { become(PaperSaved); }
    bool openPerson(const QString& userId) override;
    bool openDevice(const QString& deviceId) override;
    void removeDevice(bool andEmpty) override;
    void emptyDevice() override { removeDevice(true); }
    void removePerson() override;
    void giveHouseholds(const QString& toUserId) override;

    void fill(Role role);
    void clear();                                       // one device, nobody else
    void cutOff() { m_isCutOff = true; }                // what is asked for goes with the next sync
    void answer(Failure::Kind failure) { m_failure = failure; }

private:
    void become(Done done);

    Role m_role = ApplicationAdmin;
    DeviceListModel m_own, m_theirs;
    ColleagueListModel m_colleagues;
    LostHouseholdListModel m_contents;
    ColleagueRow m_person;
    DeviceRow m_device;
    AccessReviewModel* m_review = nullptr;
    Done m_done = Nothing;
    bool m_isBusy = false, m_isCutOff = false;
    int m_given = 0, m_kept = 0;
    Failure::Kind m_failure = Failure::None;
};

} // namespace aanzet
