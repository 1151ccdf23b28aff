// SPDX-License-Identifier: EUPL-1.2
#include "tests/qml/fakes/FakeAppModel.h"
#include <QGuiApplication>
#include <QMouseEvent>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTranslator>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>

// What a drag on the network drawing costs the thread that a person feels: the CPU time of event, polish and sync of each
// step, without the drawing of pixels. Sixty people and about a hundred and twenty ties; beside it the same hand in an empty
// window. Printed, never asserted (docs/benchmarks.md).
using namespace aanzet;

namespace {

double cpuMs()
{
    timespec t{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return double(t.tv_sec) * 1e3 + double(t.tv_nsec) / 1e6;
}

struct Drag {
    std::vector<double> steps;   // ms
    double part(double share)
    {
        std::sort(steps.begin(), steps.end());
        return steps.empty() ? 0 : steps[std::min(steps.size() - 1, std::size_t(share * double(steps.size())))];
    }
};

QQuickItem* itemOf(QQuickItem* item, const char* type)
{
    if (QByteArray(item->metaObject()->className()).startsWith(type)) return item;
    for (auto* child : item->childItems())
        if (auto* found = itemOf(child, type)) return found;
    return nullptr;
}

Drag dragOver(QQuickWindow* window, const QPointF& from, int steps)
{
    Drag drag;
    double began = 0, before = 0;
    const auto polished = QObject::connect(window, &QQuickWindow::beforeSynchronizing, window, [&] { before = cpuMs() - began; });
    double synced = 0, syncBegan = 0;
    const auto begin = QObject::connect(window, &QQuickWindow::beforeSynchronizing, window, [&] { syncBegan = cpuMs(); }, Qt::DirectConnection);
    const auto end = QObject::connect(window, &QQuickWindow::afterSynchronizing, window, [&] { synced = cpuMs() - syncBegan; }, Qt::DirectConnection);
    const auto send = [&](QEvent::Type type, const QPointF& at) {
        QMouseEvent event(type, at, window->mapToGlobal(at.toPoint()), type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window, &event);
    };
    send(QEvent::MouseButtonPress, from);
    QPointF at = from;
    for (int i = 0; i < steps; ++i) {
        at = from + QPointF(std::sin(i * 0.05) * 180, (1 - std::cos(i * 0.05)) * 90);
        before = synced = 0;
        began = cpuMs();
        send(QEvent::MouseMove, at);
        window->grabWindow();   // polishes, syncs and draws; only the first two are counted
        drag.steps.push_back(before + synced);
    }
    send(QEvent::MouseButtonRelease, at);
    for (const auto& c : {polished, begin, end}) QObject::disconnect(c);
    return drag;
}

} // namespace

int main(int argc, char** argv)
{
    QGuiApplication app(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    const int people = argc > 1 ? std::max(1, atoi(argv[1])) : 60;
    FakeAppModel fake;
    fake.drawPeople(people);
    fake.play(QStringLiteral("full"));
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.setInitialProperties({{QStringLiteral("app"), QVariant::fromValue<AppModel*>(&fake)}, {QStringLiteral("width"), 1280},
                                 {QStringLiteral("height"), 800}, {QStringLiteral("reducedMotion"), true}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/AanZet/Screens/Main.qml")));
    auto* window = engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
    if (!window) return 1;
    auto* screen = window->property("screen").value<QQuickItem*>();
    QMetaObject::invokeMethod(screen, "openHousehold", Q_ARG(QString, QStringLiteral("h01")));
    QMetaObject::invokeMethod(screen, "openNetwork");
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::processEvents();
        window->grabWindow();
    }
    auto* network = fake.openedHousehold()->network();
    // Somebody who stands in the window.
    QQuickItem* hand = nullptr;
    const std::function<void(QQuickItem*)> look = [&](QQuickItem* item) {
        if (QByteArray(item->metaObject()->className()).startsWith("PersonMark")) {
            const auto at = item->mapToScene({item->width() / 2, item->height() / 2});
            if (at.x() > 300 && at.x() < 1000 && at.y() > 350 && at.y() < 600) hand = item;
        }
        for (auto* child : item->childItems()) look(child);
    };
    look(window->contentItem());
    if (!hand) return 1;
    auto ours = dragOver(window, hand->mapToScene({hand->width() / 2, hand->height() / 2}), 600);

    QQuickWindow empty;
    empty.resize(1280, 800);
    empty.show();
    QCoreApplication::processEvents();
    auto nothing = dragOver(&empty, {400, 400}, 600);
    std::printf("drag with %d people and %d ties: CPU of event, polish and sync p50 %.2f ms, p95 %.2f ms, p99 %.2f ms, most %.2f ms (target p99 under 16 ms)\n",
                network->persons()->count(), network->ties()->count(), ours.part(0.5), ours.part(0.95), ours.part(0.99), ours.part(1));
    std::printf("an empty window: p50 %.2f ms, p99 %.2f ms\n", nothing.part(0.5), nothing.part(0.99));
    return 0;
}
