// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/trust/OrgActs.h"
#include "mobile/viewmodels/JoiningModel.h"
#include <QTimer>

namespace aanzet {

// Coming in, from a link to the moment this device is one of the organisation's. The link is kept sealed in the vault
// while somebody has to act, and not longer.
class StoredJoining final : public JoiningModel
{
    Q_OBJECT

public:
    struct Surroundings {
        Converse converse;
        CopyText copy;
        std::chrono::milliseconds between{std::chrono::seconds(10)};   // looks
    };
    explicit StoredJoining(Surroundings surroundings, QObject* parent = nullptr);

    // nullptr: the vault is locked. A link that waits in it is taken up again.
    void show(store::Store* store);
    // An invitation, or the link that the person's other device shows. LinkBroken, LinkExpired are answered at once; the rest
    // comes with joined() or refused(), or the way changes and it waits.
    Status begin(const QString& link, const QString& name);

    Way way() const override { return m_way; }
    QString organisation() const override { return m_organisation; }
    QString ownCode() const override { return m_ownCode; }
    QString organisationCode() const override { return m_organisationCode; }
    QString request() const override { return m_request; }
    bool isLooking() const override { return m_isLooking; }
    Failure::Kind failure() const override { return m_failure; }
    void lookAgain() override;
    void copyRequest() override { m_surroundings.copy(m_request, Secrecy::Open); }
    void giveUp() override;

Q_SIGNALS:
    void joined();
    void refused(int code);       // ErrorCode: this link leads nowhere

private:
    Status ask();                 // with the link that is kept here
    void answered(const Status& status);
    void wait();
    void forget();
    void restore();

    Surroundings m_surroundings;
    store::Store* m_store = nullptr;
    QTimer m_next;
    Way m_way = Nowhere;
    std::string m_link, m_name;
    QString m_organisation, m_ownCode, m_organisationCode, m_request;
    bool m_isLooking = false;
    Failure::Kind m_failure = Failure::None;
};

} // namespace aanzet
