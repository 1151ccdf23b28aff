// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/Drawing.h"
#include "mobile/viewmodels/NetworkEditor.h"
#include "mobile/viewmodels/NetworkHistory.h"

namespace aanzet {

// Two days of a drawing that somebody else reads: it is told which days there are, and compares.
class StoredNetworkHistory final : public NetworkHistory
{
    Q_OBJECT

public:
    struct Moment {
        NetworkSnapshotRow row;
        domain::Drawing drawing;     // as it may be shown
    };
    using NetworkHistory::NetworkHistory;

    // Oldest first, the last is now. The days that are being compared stay, by id.
    void show(std::vector<Moment> moments);

    QVariantList moments() const override;
    int before() const override { return m_before; }
    void setBefore(int index) override;
    int after() const override { return m_after; }
    void setAfter(int index) override;
    QVariantList changes() const override { return m_changes; }
    const QList<NetworkOverlayRow>& overlay() const override { return m_overlay; }
    int informalBefore() const override { return m_comparison.before.informal; }
    int informalAfter() const override { return m_comparison.after.informal; }
    int professionalBefore() const override { return m_comparison.before.professional; }
    int professionalAfter() const override { return m_comparison.after.professional; }
    int callAtNightBefore() const override { return m_comparison.before.callAtNight; }
    int callAtNightAfter() const override { return m_comparison.after.callAtNight; }
    void compareWithLast() override;
    const Since& since() const override { return m_since; }

private:
    void compare();
    void findSince();

    std::vector<Moment> m_moments;
    int m_before = -1, m_after = -1;
    domain::DrawingComparison m_comparison;
    QVariantList m_changes;
    QList<NetworkOverlayRow> m_overlay;
    Since m_since;
};

} // namespace aanzet
