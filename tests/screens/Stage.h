// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "tests/qml/fakes/FakeAppModel.h"
#include "tests/screens/Scenes.h"
#include <QImage>
#include <QQmlApplicationEngine>
#include <QQmlIncubationController>
#include <QQuickWindow>
#include <QTranslator>
#include <memory>

namespace aanzet {

// Where the screens are played for a test: one engine, both languages, and the way into every scene. Accessibility is
// switched on, so that items answer as they do to a screen reader.
class Stage
{
public:
    Stage();
    ~Stage();
    Stage(const Stage&) = delete;
    Stage& operator=(const Stage&) = delete;

    // The window in one view, before any step.
    std::unique_ptr<QQuickWindow> open(const View& view, FakeAppModel& app);
    // Open and at the place of the scene. Null: a step that leads nowhere (said by qWarning).
    std::unique_ptr<QQuickWindow> play(const Scene& scene, const View& view, FakeAppModel& app);
    std::unique_ptr<QQuickWindow> openFile(const QString& path);
    // Speaks this translation instead of the view's; null: the view's again.
    void speak(QTranslator* words) { m_other = words; }

    // Who makes what a window asks for in the background; null: the window.
    void setIncubator(QQmlIncubationController* incubator) { m_engine.setIncubationController(incubator); }

    // A picture that no longer changes.
    static QImage settled(QQuickWindow* window);

private:
    bool walk(QQuickWindow* window, FakeAppModel& app, const QString& step);

    QQmlApplicationEngine m_engine;
    QTranslator m_dutch;
    QTranslator m_english;
    QTranslator* m_other = nullptr;
};

} // namespace aanzet
