// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/HouseholdListModel.h"

namespace aanzet {

const HouseholdListModel::Roles& HouseholdListModel::roles() const
{
    static const Roles kRoles{{"householdId", &HouseholdRow::id}, {"name", &HouseholdRow::name}, {"address", &HouseholdRow::address},
                              {"lastVisit", &HouseholdRow::lastVisit}, {"conflictCount", &HouseholdRow::conflictCount},
                              {"phase", &HouseholdRow::phase}, {"intensity", &HouseholdRow::intensity}, {"mine", &HouseholdRow::mine}};
    return kRoles;
}

bool HouseholdListModel::passes(const HouseholdRow& row, const QDate& today) const
{
    if (m_onlyMine && !row.mine) return false;
    if (!m_phase.isEmpty() && row.phase != m_phase) return false;
    if (m_intensity != 0 && row.intensity != m_intensity) return false;
    return m_notSeenDays == 0 || !row.lastVisit.isValid() || row.lastVisit.date().daysTo(today) >= m_notSeenDays;
}

QList<int> HouseholdListModel::counted(const QList<HouseholdRow>& all) const
{
    QList<int> numbers(6, 0);
    for (const auto& row : all)
        if (row.mine && row.phase != QLatin1String("closed") && row.intensity >= 0 && row.intensity < 6) ++numbers[row.intensity];
    return numbers;
}

void HouseholdListModel::chooseAll()
{
    m_onlyMine = false;
    m_phase.clear();
    m_intensity = m_notSeenDays = 0;
    applyChoice();
    Q_EMIT choiceChanged();
}

} // namespace aanzet
