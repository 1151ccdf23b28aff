// SPDX-License-Identifier: EUPL-1.2
#include "mobile/app/SelfTest.h"
#include "mobile/app/Finger.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>
#include <cstdio>

namespace aanzet {

SelfTest::SelfTest(LiveApp::Options options)
    : m_app(std::move(options)),
      m_window(m_app, {{QStringLiteral("width"), 1024}, {QStringLiteral("height"), 720}, {QStringLiteral("reducedMotion"), true}},
               [this](const QString& warning) { complain(warning); })
{
}

void SelfTest::complain(const QString& text)
{
    ++m_complaints;
    std::fprintf(stderr, "self-test: %s\n", qPrintable(text));
}

// The screen of that type stands there, drawn.
Steps SelfTest::see(const char* type)
{
    const auto there = [this, type] {
        return visibleItem(m_window.window(), [type](QQuickItem* i) { return isA(i, type); }) != nullptr;
    };
    if (!co_await Until(there)) complain(QStringLiteral("%1 did not come").arg(QLatin1String(type)));
    else if (m_window.window()->grabWindow().isNull()) complain(QStringLiteral("%1 cannot be drawn").arg(QLatin1String(type)));
}

// Every paper of the open household, with the words and pictures that the program carries.
void SelfTest::print()
{
    QTemporaryDir folder;
    auto* prints = m_app.openedHousehold() ? m_app.openedHousehold()->prints() : nullptr;
    if (!prints) return complain(QStringLiteral("nothing can be printed"));
    for (int kind = PrintModel::ClientCard; kind <= PrintModel::ClientCopy; ++kind) {
        const auto file = folder.filePath(QStringLiteral("%1.pdf").arg(kind));
        prints->setKind(PrintModel::Kind(kind));
        prints->save(QUrl::fromLocalFile(file));
        // A page with its letters and pictures is some ten thousand bytes; without them far less.
        if (prints->outcome() != PrintModel::Saved || QFileInfo(file).size() < 6000) complain(QStringLiteral("paper %1 did not print").arg(kind));
    }
}

// Every scene has its picture, and an answer is kept.
void SelfTest::talk()
{
    auto* screen = m_window.window()->property("screen").value<QQuickItem*>();
    auto* talk = screen ? screen->property("talk").value<TalkPictureModel*>() : nullptr;
    if (!talk) return complain(QStringLiteral("no talk picture"));
    for (const auto& scene : talk->scenes())
        if (QImage(u':' + scene.toMap().value(QStringLiteral("picture")).toUrl().path()).isNull()) complain(QStringLiteral("a scene has no picture"));
    talk->touch(QStringLiteral("come_in"));
    if (talk->saveState() != VisitEditor::Saved) complain(QStringLiteral("an answer was not kept"));
}

Steps SelfTest::walk()
{
    if (!m_window.window()) {
        complain(QStringLiteral("the window does not load"));
        QCoreApplication::exit(1);
        co_return;
    }
    const auto call = [this](const char* verb, const QString& argument) {
        auto* screen = m_window.window()->property("screen").value<QQuickItem*>();
        if (!screen || !QMetaObject::invokeMethod(screen, verb, Q_ARG(QString, argument))) complain(QStringLiteral("no verb %1").arg(QLatin1String(verb)));
    };
    co_await see("WelcomeScreen");
    m_app.tryDemo();
    co_await see("TodayScreen");
    if (!co_await Until([this] { return m_app.households()->total() >= 3 && m_app.membership() == AppModel::Member && m_app.households()->count() >= 12; }, std::chrono::seconds(120)))
        complain(QStringLiteral("the invented households did not come"));
    call("go", QStringLiteral("households"));
    co_await see("HouseholdsScreen");
    call("openHousehold", m_app.households()->rows().isEmpty() ? QString() : m_app.households()->rows().constFirst().id);
    co_await see("HouseholdScreen");
    print();
    call("openVisit", {});
    co_await see("VisitNoteScreen");
    call("go", QStringLiteral("more"));
    co_await see("MoreScreen");
    call("go", QStringLiteral("settings"));
    co_await see("SettingsScreen");
    call("go", QStringLiteral("sync"));
    co_await see("SyncScreen");
    call("go", QStringLiteral("conflicts"));
    co_await see("ConflictsScreen");
    call("go", QStringLiteral("households"));
    if (auto* screen = m_window.window()->property("screen").value<QQuickItem*>()) QMetaObject::invokeMethod(screen, "openTalkPicture");
    co_await see("TalkPictureScreen");
    talk();
    if (auto* screen = m_window.window()->property("screen").value<QQuickItem*>()) QMetaObject::invokeMethod(screen, "openAssessment");
    co_await see("AssessmentScreen");
    m_app.lock();
    co_await see("UnlockScreen");
    m_app.unlock(QStringLiteral("-"));
    co_await see("AssessmentScreen");   // where it was
    QCoreApplication::exit(m_complaints == 0 ? 0 : 1);
}

} // namespace aanzet
