// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/InviteModel.h"
#include "mobile/viewmodels/PeopleModel.h"

namespace aanzet {

// Invitations without a store; who looks is an administrator, a team lead or a worker.
class FakeInvites : public InviteModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    using InviteModel::InviteModel;
    QList<int> roles() const override
    {
        using P = PeopleModel;
        if (m_role == P::ApplicationAdmin) return {P::Worker, P::TeamLead, P::TeamAssistant, P::TableMember, P::PrivacyOfficer, P::KeyHolder, P::ApplicationAdmin};
        return m_role == P::TeamLead ? QList<int>{P::Worker, P::TeamAssistant, P::TableMember} : QList<int>();
    }
    bool admits() const override { return m_role == PeopleModel::ApplicationAdmin; }
    bool isOnline() const override { return true; }
    bool isBusy() const override { return false; }
    Done done() const override { return m_done; }
    Failure::Kind failure() const override { return m_failure; }
    QString link() const override { return m_link; }
    QString invited() const override { return m_invited; }
    bool isAtOnce() const override { return m_isAtOnce; }
    QDateTime expires() const override { return QDateTime(QDate(2026, 5, 12), QTime(14, 20)); }
    QString deviceLink() const override { return u"https://sync.lindenhaven.example/#k1.AfQ3f9a01c2b04e77d177c0a9e40d51b3aa3f9a01c2b04e77d177c0a9e40d51b3aa3f9a01c2b04e77d1.5d2c81aa"_qs; }
    QString organisationCode() const override { return u"48213 90377 15522 60981 73460"_qs; }
    JoinerListModel* waiting() override { return &m_waiting; }
    OpenInviteListModel* open() override { return &m_open; }
    void withdraw(const QString& inviteId) override
    {
        auto rows = m_open.rows();
        rows.removeIf([&](const OpenInviteRow& r) { return r.id == inviteId; });
        m_open.replaceRows(rows);
        become(Withdrawn);
    }
    bool canBeAtOnce(int role) const override { return role == PeopleModel::Worker || role == PeopleModel::TableMember; }
    void invite(const QString& name, int, bool atOnce) override
    {
        m_invited = name;
        m_isAtOnce = atOnce;
        m_link = u"https://sync.lindenhaven.example/#v1.AfQ3f9a01c2b04e77d177c0a9e40d51b3aa3f9a01c2b04e77d177c0a9e40d51b3aa3f9a01c2b04e77d177c0a9e40d51b3aa3f9a01c2b04e77d177c0a9e40d51b3aa3f9a01c2b04e77d177c0a9e40d51b3aaTGluZGVuaGF2ZW4.9c01b7e2"_qs;
        become(Invited);
    }
    void forget() override
    {
        m_link.clear();
        become(Nothing);
    }
    void copyLink() override {}
    void copyDeviceLink() override {}
    void lookWhoWaits() override { become(Nothing); }
    void admit(const QString&) override
    {
        m_waiting.replaceRows({});
        become(Admitted);
    }
    void addDevice(const QString& request) override
    {
        m_failure = request.startsWith(u"aanzet-device:"_qs) ? Failure::None : Failure::LinkBroken;
        become(m_failure == Failure::None ? DeviceAdded : Nothing);
    }

    void fill(PeopleModel::Role role)
    {
        m_role = role;
        m_link.clear();
        m_failure = Failure::None;
        m_waiting.replaceRows({{u"i1"_qs, u"Fatima el Amrani"_qs, PeopleModel::TeamLead, u"70155 28840 93617 44029 15283"_qs}});
        become(Nothing);
    }
    // Two that nobody used yet, one of them made by a colleague.
    Q_INVOKABLE void leaveOpen()
    {
        m_open.replaceRows({{u"o1"_qs, u"Fatima el Amrani"_qs, PeopleModel::TeamLead, {}, QDateTime(QDate(2026, 5, 19), QTime(9, 5)), false},
                            {u"o2"_qs, u"Willem van den Oudenalder-Timmermans"_qs, PeopleModel::TableMember, u"Karin Oude Wesselink-van den Broek"_qs,
                             QDateTime(QDate(2026, 5, 17), QTime(16, 40)), true}});
        become(Nothing);
    }
    Q_INVOKABLE void clearWaiting() { m_waiting.replaceRows({}); }

private:
    void become(Done done)
    {
        m_done = done;
        Q_EMIT changed();
    }

    PeopleModel::Role m_role = PeopleModel::ApplicationAdmin;
    JoinerListModel m_waiting;
    OpenInviteListModel m_open;
    QString m_link, m_invited;
    bool m_isAtOnce = false;
    Done m_done = Nothing;
    Failure::Kind m_failure = Failure::None;
};

} // namespace aanzet
