// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/AccessBook.h"
#include "mobile/trust/OrgActs.h"
#include "mobile/viewmodels/InviteModel.h"

namespace aanzet {

// Invitations, admissions and further devices of this person, on an open store.
class StoredInvites final : public InviteModel
{
    Q_OBJECT

public:
    struct Surroundings {
        Converse converse;
        std::function<Status(store::AccessAction, const std::string& about)> note;   // before the act; durable when ok
        CopyText copy;
    };
    explicit StoredInvites(Surroundings surroundings, QObject* parent = nullptr)
        : InviteModel(parent), m_surroundings(std::move(surroundings)), m_acts(m_surroundings.converse) {}

    // nullptr: the vault is locked, or its lease is over. What was under way is not heard of any more.
    void show(store::Store* store);
    void refresh();

    QList<int> roles() const override;
    bool admits() const override;
    bool isOnline() const override { return m_store && !m_store->server().url.empty(); }
    bool isBusy() const override { return m_isBusy; }
    Done done() const override { return m_done; }
    Failure::Kind failure() const override { return m_failure; }
    QString link() const override { return m_link; }
    QString invited() const override { return m_invited; }
    bool isAtOnce() const override { return m_isAtOnce; }
    QDateTime expires() const override { return m_expires; }
    QString deviceLink() const override;
    QString organisationCode() const override { return m_organisationCode; }
    JoinerListModel* waiting() override { return &m_waiting; }
    OpenInviteListModel* open() override { return &m_open; }
    bool canBeAtOnce(int role) const override;
    void invite(const QString& name, int role, bool atOnce) override;
    void forget() override;
    void copyLink() override;
    void copyDeviceLink() override;
    void lookWhoWaits() override;
    void admit(const QString& inviteId) override;
    void withdraw(const QString& inviteId) override;
    void addDevice(const QString& request) override;

private:
    bool begin();
    void ended(const Status& status, Done done);
    bool note(const std::string& about);

    Surroundings m_surroundings;
    OrgActs m_acts;
    store::Store* m_store = nullptr;
    JoinerListModel m_waiting;
    OpenInviteListModel m_open;
    QString m_linkInvite;       // the invitation that m_link opens
    bool m_isBusy = false, m_isAtOnce = false;
    Done m_done = Nothing;
    Failure::Kind m_failure = Failure::None;
    QString m_link, m_invited, m_organisationCode;
    QDateTime m_expires;
};

} // namespace aanzet
