// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/SettingsModel.h"

namespace aanzet {

class FakeSettings : public SettingsModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    using SettingsModel::SettingsModel;
    QString language() const override { return m_language; }
    void setLanguage(const QString& language) override { set(m_language, language); }
    Appearance appearance() const override { return m_appearance; }
    void setAppearance(Appearance appearance) override { set(m_appearance, appearance); }
    bool dark() const override { return m_appearance == Dark; }
    qreal textScale() const override { return m_scale; }
    void setTextScale(qreal scale) override { set(m_scale, scale); }
    int lockMinutes() const override { return m_minutes; }
    void setLockMinutes(int minutes) override { set(m_minutes, minutes); }
    QString organisation() const override { return QStringLiteral("Lindenhaven"); }
    QString version() const override { return QStringLiteral("0.1"); }
    bool isDemo() const override { return m_isDemo; }
    void resetDemo() override { ++m_resets; }

    Q_INVOKABLE int resets() const { return m_resets; }
    void setDemo(bool isDemo) { set(m_isDemo, isDemo); }

private:
    template <class T> void set(T& member, const T& value)
    {
        member = value;
        Q_EMIT changed();
    }
    QString m_language = QStringLiteral("nl");
    Appearance m_appearance = Light;
    qreal m_scale = 1.0;
    int m_minutes = 2;
    int m_resets = 0;
    bool m_isDemo = false;
};

} // namespace aanzet
