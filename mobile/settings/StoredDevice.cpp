// SPDX-License-Identifier: EUPL-1.2
#include "mobile/settings/StoredDevice.h"
#include "mobile/vault/AtomicFile.h"
#include <QGuiApplication>
#include <QLocale>
#include <QSysInfo>
#include <filesystem>
#include <fstream>

namespace aanzet {
namespace {

std::string firstLine(const std::filesystem::path& file)
{
    std::ifstream in(file);
    std::string line;
    std::getline(in, line);
    return line.substr(0, 64);
}

} // namespace

std::optional<std::uint64_t> StoredDevice::freeBytes(const std::string& folder)
{
    std::error_code error;
    const auto space = std::filesystem::space(folder, error);
    return error ? std::nullopt : std::optional<std::uint64_t>(space.available);
}

// Of several the fullest counts: the work goes on on that one.
int StoredDevice::lowBattery() const
{
    std::error_code error;
    int best = -1;
    for (const auto& entry : std::filesystem::directory_iterator(m_surroundings.power, error)) {
        if (firstLine(entry.path() / "type") != "Battery" || firstLine(entry.path() / "scope") == "Device") continue;   // Device: of a mouse
        const auto status = firstLine(entry.path() / "status"), capacity = firstLine(entry.path() / "capacity");
        const int percent = QByteArray::fromStdString(capacity).toInt();
        if (capacity.empty() || percent < 0 || percent > 100) continue;
        if (status == "Charging" || status == "Full") return -1;
        best = std::max(best, percent);
    }
    return best <= kLowBattery ? best : -1;
}

void StoredDevice::refresh()
{
    const auto free = m_surroundings.room(m_surroundings.folder);
    const auto room = !free ? Enough : *free < kHardly ? Hardly : *free < kLittle ? Little : Enough;
    const int battery = lowBattery();
    const bool isNew = room != m_room || battery != m_battery || (room != Enough && free.value_or(0) / 1'000'000 != m_free / 1'000'000);
    m_free = free.value_or(0);
    m_room = room;
    m_battery = battery;
    if (isNew) Q_EMIT changed();
}

void StoredDevice::note(const char* what, const Status& outcome)
{
    m_events.emplace_back(m_surroundings.now(), std::string(what) + ' ' + (outcome ? "OK" : std::string(errorName(outcome.code()))));
    if (m_events.size() > kMostEvents) m_events.pop_front();
}

QString StoredDevice::report()
{
    refresh();
    QStringList lines{QStringLiteral("AanZet ") + m_surroundings.version,
                      QStringLiteral("Qt ") + QString::fromLatin1(qVersion()) + QStringLiteral(", ") + QSysInfo::prettyProductName() + QStringLiteral(", ") + QSysInfo::currentCpuArchitecture(),
                      QStringLiteral("Window: ") + QGuiApplication::platformName() + QStringLiteral(", ") + QLocale().name(),
                      QStringLiteral("Free: %1 MB; battery: %2").arg(megabytes()).arg(m_battery < 0 ? QStringLiteral("not low") : QString::number(m_battery) + QStringLiteral(" %"))};
    if (m_store) {
        const auto status = m_store->status();
        lines.append(QStringLiteral("Spaces: %1; waiting: %2; set aside: %3; withheld: %4; forks: %5")
                         .arg(m_store->spaces().size()).arg(status.waiting).arg(status.quarantined).arg(status.withheld).arg(status.forks));
        lines.append(QStringLiteral("Last contact: ") + (status.lastContact == WallTime{} ? QStringLiteral("never") : QString::fromStdString(toRfc3339(status.lastContact))));
    }
    for (const auto& [at, what] : m_events) lines.append(QString::fromStdString(toRfc3339(at) + ' ' + what));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void StoredDevice::saveReport(const QUrl& file)
{
    auto path = file.toLocalFile();
    if (!path.isEmpty() && !path.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive)) path += QStringLiteral(".txt");
    const auto text = report().toStdString();
    m_outcome = !path.isEmpty() && vault::replaceFile(path.toStdString(), viewOf(text)) ? Saved : NotWritable;
    Q_EMIT changed();
}

} // namespace aanzet
