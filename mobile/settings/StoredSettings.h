// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/settings/Preferences.h"
#include "mobile/store/Store.h"

namespace aanzet {

// Settings of the window (a file) and of the person (their own space in the store, so that they follow to another device).
class StoredSettings final : public SettingsModel
{
    Q_OBJECT

public:
    struct Surroundings {
        QString file;                                  // of the preferences; empty: kept nowhere
        QString version;
        QString fixedLanguage;                         // asked for at the start: goes before the one that was kept
        int usualLockMinutes = 2;                      // 0: it does not lock by itself
        std::function<bool()> isSystemDark;
        std::function<void(int minutes)> lockAfter;
        std::function<bool()> isDemo;
        std::function<void()> resetDemo;
        std::function<void(const Error&)> refused;
    };
    explicit StoredSettings(Surroundings surroundings, QObject* parent = nullptr);

    // nullptr: the vault is locked.
    void show(store::Store* store);
    void refresh();

    QString language() const override;
    void setLanguage(const QString& language) override;
    Appearance appearance() const override { return m_preferences.appearance; }
    void setAppearance(Appearance appearance) override;
    bool dark() const override;
    qreal textScale() const override { return m_preferences.textScale; }
    void setTextScale(qreal scale) override;
    int lockMinutes() const override { return m_lockMinutes; }
    void setLockMinutes(int minutes) override;
    QString organisation() const override;
    QString version() const override { return m_surroundings.version; }
    bool isDemo() const override { return m_surroundings.isDemo(); }
    void resetDemo() override;

private:
    void keep(const Preferences& preferences);
    std::optional<RecordId> settingOf(std::string_view key, std::string* value = nullptr) const;

    Surroundings m_surroundings;
    Preferences m_preferences;
    store::Store* m_store = nullptr;
    int m_lockMinutes;
};

} // namespace aanzet
