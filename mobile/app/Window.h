// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/AppModel.h"
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTranslator>
#include <functional>

namespace aanzet {

// Words of the app in one language ("nl", "en") for the whole program; false when there are none.
bool speak(const QString& language);

// Main.qml over an app model, in an engine of its own.
class Window : public QObject
{
    Q_OBJECT

public:
    // `onWarning` hears every warning of the engine. window() is null when Main.qml does not load.
    Window(AppModel& app, const QVariantMap& more, std::function<void(const QString&)> onWarning, QObject* parent = nullptr);
    ~Window() override;
    QQuickWindow* window() const { return m_window; }

private:
    void followLanguage(AppModel& app);
    void forget(const AppModel& app);

    QQmlApplicationEngine m_engine;
    QString m_language;
    bool m_wasOpen = false;
    QQuickWindow* m_window = nullptr;
};

} // namespace aanzet
