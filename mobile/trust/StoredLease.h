// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/Lease.h"
#include "mobile/viewmodels/LeaseModel.h"
#include <functional>

namespace aanzet {

// The lease of an open vault. Nothing happens by itself: call check() each minute and after each contact.
class StoredLease final : public LeaseModel
{
    Q_OBJECT

public:
    struct Surroundings {
        const Clock* clock = nullptr;
        std::function<Status(const std::string& reason)> note;   // into the access log; durable when it answers ok
    };
    explicit StoredLease(Surroundings surroundings, QObject* parent = nullptr) : LeaseModel(parent), m_surroundings(std::move(surroundings)) {}

    // The state of now, without a signal: whoever calls looks at it. The vault is open until hide().
    Status show(vault::Vault& vault, const store::Store& store);
    void hide();
    void check();                                  // changed() when something did

    bool isOver() const override { return m_state.isOver; }
    QDateTime until() const override;
    int days() const override;
    int daysLeft() const override;
    QDateTime emergencyUntil() const override;
    Failure::Kind failure() const override { return m_failure; }
    void takeEmergencyDay(const QString& reason) override;

private:
    Status look();

    Surroundings m_surroundings;
    vault::Vault* m_vault = nullptr;
    const store::Store* m_store = nullptr;
    store::LeaseState m_state;
    int m_daysTold = -1;
    Failure::Kind m_failure = Failure::None;
};

} // namespace aanzet
