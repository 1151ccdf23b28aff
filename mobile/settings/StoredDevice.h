// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/Store.h"
#include "mobile/viewmodels/DeviceModel.h"
#include <deque>
#include <functional>

namespace aanzet {

class StoredDevice final : public DeviceModel
{
    Q_OBJECT

public:
    static constexpr std::uint64_t kLittle = 500'000'000, kHardly = 50'000'000;   // bytes
    static constexpr int kLowBattery = 15;                                        // per cent
    static constexpr std::size_t kMostEvents = 200;
    struct Surroundings {
        std::string folder;                          // where the notes lie
        std::string power = "/sys/class/power_supply";   // as Linux tells of batteries; another system: none is known
        QString version;
        std::function<WallTime()> now;
        std::function<std::optional<std::uint64_t>(const std::string& folder)> room = freeBytes;
    };
    explicit StoredDevice(Surroundings surroundings, QObject* parent = nullptr) : DeviceModel(parent), m_surroundings(std::move(surroundings)) {}

    // nullptr: the vault is closed; the report has no counts then.
    void show(const store::Store* store) { m_store = store; }
    void refresh();                                  // looks again; cheap, once a minute
    // What happened, without a word of anybody: a failure by its name, a sync by its outcome.
    void note(const char* what, const Status& outcome);

    Room room() const override { return m_room; }
    int megabytes() const override { return int(m_free / 1'000'000); }
    int battery() const override { return m_battery; }
    Outcome outcome() const override { return m_outcome; }
    QString report() override;
    void saveReport(const QUrl& file) override;

    static std::optional<std::uint64_t> freeBytes(const std::string& folder);

private:
    int lowBattery() const;

    Surroundings m_surroundings;
    const store::Store* m_store = nullptr;
    Room m_room = Enough;
    std::uint64_t m_free = 0;
    int m_battery = -1;
    Outcome m_outcome = NotSaved;
    std::deque<std::pair<WallTime, std::string>> m_events;
};

} // namespace aanzet
