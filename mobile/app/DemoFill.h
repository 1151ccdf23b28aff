// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/app/WorkClock.h"
#include "mobile/domain/DemoTeam.h"
#include "mobile/store/Store.h"
#include "shared/schema/TypeIds.h"
#include <QString>

namespace aanzet {

// Writes the invented households of assets/demo/team.json into a founded organisation, one household a call, so that
// the screen stays alive in between. Nobody in it exists.
class DemoFill
{
public:
    static Result<DemoFill> read(const QString& file, store::Store& store, WorkClock& clock);

    bool isDone() const { return m_next == m_team.households.size(); }
    std::size_t households() const { return m_team.households.size(); }
    Status writeNext();

private:
    DemoFill(domain::DemoTeam team, store::Store& store, WorkClock& clock) : m_team(std::move(team)), m_store(&store), m_clock(&clock) {}
    Status write(const domain::DemoHousehold& household);

    domain::DemoTeam m_team;
    store::Store* m_store;
    WorkClock* m_clock;
    std::size_t m_next = 0;
};

} // namespace aanzet
