// SPDX-License-Identifier: EUPL-1.2
#include "mobile/settings/StoredSettings.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/Shown.h"
#include <algorithm>

namespace aanzet {
namespace {

constexpr std::string_view kLockMinutes = "lock_minutes";
constexpr int kFewestMinutes = 1, kMostMinutes = 5;

} // namespace

StoredSettings::StoredSettings(Surroundings surroundings, QObject* parent)
    : SettingsModel(parent), m_surroundings(std::move(surroundings)), m_preferences(Preferences::read(m_surroundings.file)),
      m_lockMinutes(m_surroundings.usualLockMinutes)
{
}

void StoredSettings::show(store::Store* store)
{
    m_store = store;
    m_lockMinutes = m_surroundings.usualLockMinutes;
    refresh();
}

std::optional<RecordId> StoredSettings::settingOf(std::string_view key, std::string* value) const
{
    const auto own = m_store ? m_store->spaceOfKind(SpaceKind::Personal) : std::nullopt;
    if (!own) return {};
    const auto text = [](const store::ShownField* field) {
        const auto* s = field ? std::get_if<std::string>(&field->shown.value) : nullptr;
        return s ? *s : std::string();
    };
    for (const auto& record : m_store->list(*own, types::Setting)) {
        const auto row = m_store->get(*own, record);
        if (!row || text(row->field(store::fieldOf(types::Setting, "key"))) != key) continue;
        if (value) *value = text(row->field(store::fieldOf(types::Setting, "value")));
        return record;
    }
    return {};
}

void StoredSettings::refresh()
{
    std::string minutes;
    if (m_store && settingOf(kLockMinutes, &minutes)) {
        const int n = shown(minutes).toInt();
        if (n >= kFewestMinutes && n <= kMostMinutes && n != m_lockMinutes) {
            m_lockMinutes = n;
            m_surroundings.lockAfter(n);
        }
    }
    Q_EMIT changed();
}

void StoredSettings::keep(const Preferences& preferences)
{
    if (preferences == m_preferences) return;
    m_preferences = preferences;
    if (const auto kept = m_preferences.write(m_surroundings.file); !kept) m_surroundings.refused(kept.error());
    Q_EMIT changed();
}

QString StoredSettings::language() const
{
    if (!m_surroundings.fixedLanguage.isEmpty()) return m_surroundings.fixedLanguage;
    return m_preferences.language.isEmpty() ? QStringLiteral("nl") : m_preferences.language;
}

void StoredSettings::setLanguage(const QString& language)
{
    if (language != QLatin1String("nl") && language != QLatin1String("en")) return;
    m_surroundings.fixedLanguage.clear();   // the person knows better than the command line
    auto p = m_preferences;
    p.language = language;
    if (p == m_preferences) Q_EMIT changed();
    keep(p);
}

void StoredSettings::setAppearance(Appearance appearance)
{
    auto p = m_preferences;
    p.appearance = appearance;
    keep(p);
}

bool StoredSettings::dark() const
{
    return m_preferences.appearance == System ? m_surroundings.isSystemDark() : m_preferences.appearance == Dark;
}

void StoredSettings::setTextScale(qreal scale)
{
    auto p = m_preferences;
    p.textScale = std::clamp(scale, kSmallestText, kLargestText);
    keep(p);
}

void StoredSettings::setLockMinutes(int minutes)
{
    const auto own = m_store ? m_store->spaceOfKind(SpaceKind::Personal) : std::nullopt;
    if (!own || minutes < kFewestMinutes || minutes > kMostMinutes) return;
    const auto known = settingOf(kLockMinutes);
    store::PutRequest put{*own, types::Setting, known, {{store::fieldOf(types::Setting, "value"), std::to_string(minutes), {}}}};
    if (!known) put.fields.push_back({store::fieldOf(types::Setting, "key"), std::string(kLockMinutes), {}});
    if (const auto stored = m_store->put(put); !stored) return m_surroundings.refused(stored.error());
    refresh();
}

QString StoredSettings::organisation() const { return m_store && m_store->hasOrganisation() ? shown(m_store->organisationName()) : QString(); }

void StoredSettings::resetDemo()
{
    if (isDemo()) m_surroundings.resetDemo();
}

} // namespace aanzet
