// SPDX-License-Identifier: EUPL-1.2
#include "mobile/app/DemoFill.h"
#include <QFile>

namespace aanzet {

Result<DemoFill> DemoFill::read(const QString& name, store::Store& store, WorkClock& clock)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) return Error{ErrorCode::NotFound, "demo team"};
    const auto json = file.readAll();
    // Whoever the file calls the first worker is the one who looks.
    const auto today = std::chrono::floor<std::chrono::days>(clock.now());
    const ByteView bytes{reinterpret_cast<const std::uint8_t*>(json.constData()), std::size_t(json.size())};
    const auto newId = [] { return crypto::randomFixed<RecordId>(); };
    AANZET_TRY(auto first, domain::readDemoTeam(bytes, today, {}, newId));
    std::map<std::string, UserId> users;
    if (!first.workers.empty()) users[first.workers.front().key] = store.user();
    AANZET_TRY(auto team, domain::readDemoTeam(bytes, today, users, newId));
    return DemoFill(std::move(team), store, clock);
}

Status DemoFill::writeNext()
{
    if (isDone()) return {};
    const auto done = write(m_team.households[m_next]);
    m_clock->moveBack(std::chrono::days(0));
    if (done) ++m_next;
    return done;
}

Status DemoFill::write(const domain::DemoHousehold& household)
{
    AANZET_TRY(const auto id, m_store->createHousehold(household.name));
    AANZET_TRY(const auto client, m_store->spaceOf(id, store::Layer::Client));
    AANZET_TRY(const auto dossier, m_store->spaceOf(id, store::Layer::Professional));
    // What happened on one day is one save.
    for (std::size_t i = 0; i < household.saves.size();) {
        std::vector<store::PutRequest> day;
        const auto daysAgo = household.saves[i].daysAgo;
        for (; i < household.saves.size() && household.saves[i].daysAgo == daysAgo; ++i) {
            const auto& save = household.saves[i];
            store::PutRequest put{save.space == SpaceKind::Client ? client : dossier, save.type, save.record, {}};
            if (save.type == types::Household) put.record->b = client.b;
            for (const auto& [field, value] : save.fields) put.fields.push_back({field, value, {}});
            day.push_back(std::move(put));
        }
        m_clock->moveBack(std::chrono::days(daysAgo));
        AANZET_CHECK(m_store->putAll(day));
    }
    return {};
}

} // namespace aanzet
