// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/Trust.h"
#include "mobile/viewmodels/HandoverListModel.h"
#include "mobile/viewmodels/HandoverModel.h"

namespace aanzet {

// Handing over one household, out of an open store.
class StoredHandover final : public HandoverModel
{
    Q_OBJECT

public:
    struct Surroundings {
        std::function<QDate()> today;
        std::function<void(const SpaceId& household)> noted;   // offered or accepted: a line of the log of access
    };
    StoredHandover(store::Store& store, const store::HouseholdRef& household, Surroundings surroundings, QObject* parent = nullptr);

    void refresh();
    void detach() { m_store = nullptr; }

    State state() const override { return m_state; }
    bool mayOffer() const override { return m_mayOffer; }
    QString from() const override { return m_from; }
    QString to() const override { return m_to; }
    QString wantsKnown() const override { return m_wantsKnown; }
    QString note() const override { return m_note; }
    QDateTime notedAt() const override { return m_notedAt; }
    ColleagueListModel* colleagues() override { return &m_colleagues; }
    Failure::Kind failure() const override { return m_failure; }
    void offer(const QString& colleagueId, const QString& note) override;
    void accept() override;
    void takeBack() override;

private:
    void readNote();
    void ended(const Status& done);

    store::Store* m_store;
    store::HouseholdRef m_household;
    Surroundings m_surroundings;
    ColleagueListModel m_colleagues;
    State m_state = Nothing;
    bool m_mayOffer = false;
    QString m_from, m_to, m_wantsKnown, m_note;
    QDateTime m_notedAt;
    Failure::Kind m_failure = Failure::None;
};

// What colleagues offer to the person of this store.
QList<HandoverRow> offeredToMe(store::Store& store);

} // namespace aanzet
