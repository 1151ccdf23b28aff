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
    StoredCircle(store::Store& store, const store::HouseholdRef& household, StoredAccessReview::Surroundings review, QObject* parent = nullptr);

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
    aanzet::AccessReviewModel* openReview() override;

private:
    QList<ReaderRow> readers(const std::optional<SpaceId>& space, const std::map<UserId, QString>& names) const;

    store::Store* m_store;
    store::HouseholdRef m_household;
    StoredAccessReview::Surroundings m_surroundings;
    ReaderListModel m_client, m_professional;
    QStringList m_administrators;
    bool m_hasServer = false, m_hasPapers = false;
    QPointer<StoredAccessReview> m_review;
};

} // namespace aanzet
