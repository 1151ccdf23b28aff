// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/drawing/Ways.h"
#include "tests/qml/fakes/FakeAppModel.h"
#include <QElapsedTimer>
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

// What a drag on the network drawing costs: the CPU time of event, polish and sync of each step, which a person feels on every
// machine; then real frames with every pixel, in the sizes of a phone and a tablet; and how long showing safely takes.
// PEOPLE --safe: that alone. --ways: the same picture as a node of the scene graph, as a painted item and as shapes. Printed, never asserted
// (docs/benchmarks.md).
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

void send(QQuickWindow* window, QEvent::Type type, const QPointF& at)
{
    QMouseEvent event(type, at, window->mapToGlobal(at.toPoint()), type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                      type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &event);
}

// Where the hand is after so many steps; reach: of a hand on a tablet 1.
QPointF wayOf(int step, double reach) { return QPointF(std::sin(step * 0.05) * 180, (1 - std::cos(step * 0.05)) * 90) * reach; }

// Until the window has drawn what it was asked for.
void drawn(QQuickWindow* window)
{
    bool isDrawn = false;
    const auto swapped = QObject::connect(window, &QQuickWindow::frameSwapped, window, [&] { isDrawn = true; }, Qt::DirectConnection);
    window->update();
    QElapsedTimer clock;
    clock.start();
    while (!isDrawn && clock.elapsed() < 5000) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QObject::disconnect(swapped);
}

// From the event to the pixels.
Drag framesOver(QQuickWindow* window, const QPointF& from, int steps)
{
    Drag drag;
    const double reach = window->width() < 520 ? 0.4 : 1;
    send(window, QEvent::MouseButtonPress, from);
    for (int i = 0; i < steps; ++i) {
        const double began = cpuMs();
        send(window, QEvent::MouseMove, from + wayOf(i, reach));
        drawn(window);
        drag.steps.push_back(cpuMs() - began);
    }
    send(window, QEvent::MouseButtonRelease, from + wayOf(steps, reach));
    drawn(window);
    return drag;
}

Drag dragOver(QQuickWindow* window, const QPointF& from, int steps)
{
    Drag drag;
    double began = 0, before = 0;
    const auto polished = QObject::connect(window, &QQuickWindow::beforeSynchronizing, window, [&] { before = cpuMs() - began; });
    double synced = 0, syncBegan = 0;
    const auto begin = QObject::connect(window, &QQuickWindow::beforeSynchronizing, window, [&] { syncBegan = cpuMs(); }, Qt::DirectConnection);
    const auto end = QObject::connect(window, &QQuickWindow::afterSynchronizing, window, [&] { synced = cpuMs() - syncBegan; }, Qt::DirectConnection);
    send(window, QEvent::MouseButtonPress, from);
    QPointF at = from;
    for (int i = 0; i < steps; ++i) {
        at = from + wayOf(i, 1);
        before = synced = 0;
        began = cpuMs();
        send(window, QEvent::MouseMove, at);
        window->grabWindow();   // polishes, syncs and draws; only the first two are counted
        drag.steps.push_back(before + synced);
    }
    send(window, QEvent::MouseButtonRelease, at);
    for (const auto& c : {polished, begin, end}) QObject::disconnect(c);
    return drag;
}

// Somebody who stands in the window, well inside the sheet.
QQuickItem* somebody(QQuickWindow* window)
{
    QQuickItem* hand = nullptr;
    const double wide = window->width(), high = window->height();
    const std::function<void(QQuickItem*)> look = [&](QQuickItem* item) {
        if (QByteArray(item->metaObject()->className()).startsWith("PersonMark")) {
            const auto at = item->mapToScene({item->width() / 2, item->height() / 2});
            if (at.x() > wide * 0.24 && at.x() < wide * 0.78 && at.y() > high * 0.44 && at.y() < high * 0.75) hand = item;
        }
        for (auto* child : item->childItems()) look(child);
    };
    look(window->contentItem());
    return hand;
}

QPointF middleOf(QQuickItem* item) { return item->mapToScene({item->width() / 2, item->height() / 2}); }

void settle(QQuickWindow* window)
{
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::processEvents();
        window->grabWindow();
    }
}

bool drags(QQuickWindow* window, NetworkEditor* network)
{
    auto* hand = somebody(window);
    if (!hand) return false;
    auto ours = dragOver(window, middleOf(hand), 600);

    QQuickWindow empty;
    empty.resize(1280, 800);
    empty.show();
    QCoreApplication::processEvents();
    auto nothing = dragOver(&empty, {400, 400}, 600);
    std::printf("drag with %d people and %d ties: CPU of event, polish and sync p50 %.2f ms, p95 %.2f ms, p99 %.2f ms, most %.2f ms (target p99 under 16 ms)\n",
                network->persons()->count(), network->ties()->count(), ours.part(0.5), ours.part(0.95), ours.part(0.99), ours.part(1));
    std::printf("an empty window: p50 %.2f ms, p99 %.2f ms\n", nothing.part(0.5), nothing.part(0.99));
    for (const auto& size : {QSize(360, 800), QSize(1280, 800)}) {
        window->resize(size);
        settle(window);
        hand = somebody(window);
        if (!hand) return false;
        auto frames = framesOver(window, middleOf(hand), 600);
        std::printf("a frame with every pixel, software, %d x %d: CPU p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, most %.1f ms (target p99 under 33 ms)\n",
                    size.width(), size.height(), frames.part(0.5), frames.part(0.95), frames.part(0.99), frames.part(1));
    }
    return true;
}

void showings(QQuickWindow* window, NetworkEditor* network)
{
    // From the tap to the frame in which nothing of the professional layer is left.
    Drag safe, cpu, verb;
    for (int i = 0; i < 40; ++i) {
        network->showSafely(false);
        settle(window);
        QElapsedTimer clock;
        clock.start();
        const double began = cpuMs();
        network->showSafely(true);
        verb.steps.push_back(cpuMs() - began);
        drawn(window);
        cpu.steps.push_back(cpuMs() - began);
        safe.steps.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    const double first = safe.steps.front();
    std::printf("showing safely, to the frame: p50 %.0f ms, most %.0f ms, the first %.0f ms by the clock (target 500 ms); CPU p50 %.0f ms, most %.0f ms, of which the verb %.0f ms\n",
                safe.part(0.5), safe.part(1), first, cpu.part(0.5), cpu.part(1), verb.part(0.5));
}

} // namespace

int main(int argc, char** argv)
{
    QGuiApplication app(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    if (argc > 1 && std::string_view(argv[1]) == "--ways") return bench::compareWays();
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
    settle(window);
    auto* network = fake.openedHousehold()->network();
    if (argc <= 2 || std::string_view(argv[2]) != "--safe")
        if (!drags(window, network)) return 1;
    showings(window, network);
    return 0;
}
