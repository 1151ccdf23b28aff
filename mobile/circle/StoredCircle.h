// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/circle/StoredAccessReview.h"
#include "mobile/viewmodels/CircleModel.h"
#include <QPointer>

namespace aanzet {

// The circle around one household out of an open store. After detach() (the vault locks) it shows what it showed.
class StoredCircle final : public CircleModel
{
    Q_OBJECT

public:
    struct Surroundings {
        StoredAccessReview::Surroundings review;
        // Before a right is given or taken; durable when ok.
        std::function<Status(store::AccessAction, const SpaceId& household, const std::string& about)> note;
    };
    StoredCircle(store::Store& store, const store::HouseholdRef& household, Surroundings surroundings, QObject* parent = nullptr);

    void refresh();
    void detach();

    QString household() const override;
    ReaderListModel* client() override { return &m_client; }
    ReaderListModel* professional() override { return &m_professional; }
    bool knowsClient() const override { return m_household.client.has_value(); }
    bool knowsProfessional() const override { return m_household.dossier.has_value(); }
    QString administrators() const override { return m_administrators.join(QStringLiteral(", ")); }
    bool hasServer() const override { return m_hasServer; }
    bool hasPapers() const override { return m_hasPapers; }
    bool managesClient() const override { return manages(m_household.client); }
    bool managesProfessional() const override { return manages(m_household.dossier); }
    ColleagueListModel* outsideClient() override { return &m_outsideClient; }
    ColleagueListModel* outsideProfessional() override { return &m_outsideProfessional; }
    QDateTime today() const override;
    Failure::Kind failure() const override { return m_failure; }
    void give(Layer layer, const QString& userId, int right, const QDate& until) override;
    void takeAway(Layer layer, const QString& userId) override;
    void forgetFailure() override;
    aanzet::AccessReviewModel* openReview() override;

private:
    bool manages(const std::optional<SpaceId>& space) const;
    const std::optional<SpaceId>& spaceOf(Layer layer) const { return layer == Client ? m_household.client : m_household.dossier; }
    void change(Layer layer, const UserId& user, store::AccessAction action, const std::function<Status(const SpaceId&)>& act);
    QList<ColleagueRow> outside(const QList<ReaderRow>& inside) const;
    QList<ReaderRow> readers(const std::optional<SpaceId>& space, const std::map<UserId, QString>& names) const;

    store::Store* m_store;
    store::HouseholdRef m_household;
    Surroundings m_surroundings;
    ReaderListModel m_client, m_professional;
    ColleagueListModel m_outsideClient, m_outsideProfessional;
    QStringList m_administrators;
    Failure::Kind m_failure = Failure::None;
    bool m_hasServer = false, m_hasPapers = false;
    QPointer<StoredAccessReview> m_review;
};

} // namespace aanzet
