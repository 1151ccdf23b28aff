// SPDX-License-Identifier: EUPL-1.2
#include "tests/integration/kill/TypistPlugin.h"
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeySequence>
#include <QMouseEvent>
#include <QPointingDevice>
#include <QFile>
#include <cstring>
#include <ctime>
#include <functional>
#include <qpa/qwindowsysteminterface.h>
#include <unistd.h>

namespace aanzet {
namespace {

// The clock that the test reads as well.
qint64 monotonicMs()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1000000;
}

QByteArray typeOf(const QQuickItem* item) { return item->metaObject()->className(); }

// Of that component, or of one that is made of it.
bool isA(const QQuickItem* item, const QByteArray& component)
{
    for (const auto* type = item->metaObject(); type; type = type->superClass())
        if (QByteArray(type->className()).startsWith(component)) return true;
    return false;
}

// A property, or one of a value that it holds: person.name
QVariant valueOf(const QQuickItem* item, const QString& property)
{
    const auto outer = item->property(property.section(QLatin1Char('.'), 0, 0).toLatin1().constData());
    const auto inner = property.section(QLatin1Char('.'), 1).toLatin1();
    if (inner.isEmpty()) return outer;
    if (const auto* object = outer.value<QObject*>()) return object->property(inner.constData());
    const auto* type = outer.metaType().metaObject();
    if (!type) return {};
    const auto index = type->indexOfProperty(inner.constData());
    return index < 0 ? QVariant() : type->property(index).readOnGadget(outer.constData());
}

constexpr int kHandSteps = 14, kHandPaceMs = 12, kHandRests = 4;

QQuickItem* find(QQuickItem* item, const QString& type, const QString& property, const QString& value)
{
    if (!item->isVisible()) return nullptr;
    if (isA(item, type.toLatin1())) {
        const auto found = valueOf(item, property);
        if (found.isValid() && (value.endsWith(QLatin1Char('*')) ? found.toString().startsWith(value.chopped(1)) : found.toString() == value)) return item;
    }
    const auto children = item->childItems();
    for (auto* child : children)
        if (auto* found = find(child, type, property, value)) return found;
    return nullptr;
}

} // namespace

Typist::Typist() : m_input(STDIN_FILENO, QSocketNotifier::Read)
{
    connect(&m_input, &QSocketNotifier::activated, this, &Typist::read);
    connect(&m_pace, &QTimer::timeout, this, &Typist::typeNext);
    connect(&m_hand, &QTimer::timeout, this, &Typist::moveFinger);
}

void Typist::say(const QByteArray& line) const
{
    const auto whole = line + '\n';
    if (::write(STDOUT_FILENO, whole.constData(), std::size_t(whole.size())) != whole.size()) QCoreApplication::exit(3);
}

QQuickWindow* Typist::window() const
{
    const auto windows = QGuiApplication::topLevelWindows();
    for (auto* w : windows)
        if (auto* quick = qobject_cast<QQuickWindow*>(w)) return quick;
    return nullptr;
}

void Typist::read()
{
    char buffer[4096];
    const auto count = ::read(STDIN_FILENO, buffer, sizeof buffer);
    if (count <= 0) {
        m_input.setEnabled(false);
        return;
    }
    m_read.append(buffer, qsizetype(count));
    for (qsizetype end; (end = m_read.indexOf('\n')) >= 0; m_read.remove(0, end + 1)) obey(m_read.left(end));
}

void Typist::obey(const QByteArray& line)
{
    const auto words = QString::fromUtf8(line);
    const auto verb = words.section(QLatin1Char(' '), 0, 0), rest = words.section(QLatin1Char(' '), 1);
    if (auto* w = window()) w->requestActivate();
    if (verb == QLatin1String("look")) return say(look());
    if (verb == QLatin1String("tap"))
        return tap(rest.section(QLatin1Char(' '), 0, 0), rest.section(QLatin1Char(' '), 1, 1), rest.section(QLatin1Char(' '), 2));
    if (verb == QLatin1String("where"))
        return say(where(rest.section(QLatin1Char(' '), 0, 0), rest.section(QLatin1Char(' '), 1, 1), rest.section(QLatin1Char(' '), 2)));
    if (verb == QLatin1String("value")) return say(valueAt(rest.split(QLatin1Char(' '))));
    if (verb == QLatin1String("read")) return say(readAll());
    if (verb == QLatin1String("memory")) return say(findInMemory(rest.split(QLatin1Char(' '))));
    if (verb == QLatin1String("size")) {
        if (auto* w = window()) w->resize(rest.section(QLatin1Char(' '), 0, 0).toInt(), rest.section(QLatin1Char(' '), 1, 1).toInt());
        return say("ok");
    }
    if (verb == QLatin1String("finger")) {
        const auto numbers = rest.split(QLatin1Char(' '));
        if (numbers.size() != 2 && numbers.size() != 4) return say("what?");
        const QPointF from(numbers[0].toDouble(), numbers[1].toDouble());
        return touch(from, numbers.size() == 4 ? QPointF(numbers[2].toDouble(), numbers[3].toDouble()) : from);
    }
    if (verb == QLatin1String("key")) {
        press(QKeySequence::fromString(rest)[0].key(), {});
        return say("ok");
    }
    if (verb == QLatin1String("type")) {
        m_typed = 0;
        m_left = rest.section(QLatin1Char(' '), 1);
        m_pace.start(rest.section(QLatin1Char(' '), 0, 0).toInt());
        return;
    }
    say("what?");
}

void Typist::press(int key, const QString& text)
{
    auto* w = window();
    if (!w) return;
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text), up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(w, &down);
    QCoreApplication::sendEvent(w, &up);
}

void Typist::typeNext()
{
    if (m_left.isEmpty()) {
        m_pace.stop();
        return say("typed all");
    }
    const auto letter = m_left.left(1);
    m_left.remove(0, 1);
    press(letter.at(0).toUpper().unicode(), letter);
    say("typed " + QByteArray::number(++m_typed) + ' ' + QByteArray::number(monotonicMs()));
}

void Typist::tap(const QString& type, const QString& property, const QString& value)
{
    auto* item = window() ? find(window()->contentItem(), type, property, value) : nullptr;
    if (!item) return say("not there");
    item->forceActiveFocus();   // scrolls it into sight
    const auto at = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
    const auto global = window()->mapToGlobal(at);
    // One after the other: Qt keeps one point for the mouse, and making the release would turn the press into one.
    const auto send = [&](QEvent::Type what, Qt::MouseButtons buttons) {
        QMouseEvent event(what, at, global, Qt::LeftButton, buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(window(), &event);
    };
    send(QEvent::MouseButtonPress, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, Qt::NoButton);
    say("ok");
}

QByteArray Typist::where(const QString& type, const QString& property, const QString& value) const
{
    const auto* item = window() ? find(window()->contentItem(), type, property, value) : nullptr;
    if (!item) return "not there";
    const auto middle = item->mapToScene({item->width() / 2, item->height() / 2});
    return QJsonDocument(QJsonObject{{QStringLiteral("x"), middle.x()}, {QStringLiteral("y"), middle.y()},
                                     {QStringLiteral("width"), item->width()}, {QStringLiteral("height"), item->height()}})
        .toJson(QJsonDocument::Compact);
}

QByteArray Typist::valueAt(const QStringList& words) const
{
    if (words.size() != 4) return "what?";
    const auto* item = window() ? find(window()->contentItem(), words[0], words[1], words[2]) : nullptr;
    return item ? valueOf(item, words[3]).toString().toUtf8() : QByteArray("not there");
}

QByteArray Typist::readAll() const
{
    QJsonArray texts;
    std::function<void(const QQuickItem*)> walk = [&](const QQuickItem* item) {
        if (!item->isVisible()) return;
        if (const auto text = item->property("text").toString(); !text.isEmpty()) texts.append(text);
        const auto children = item->childItems();
        for (const auto* child : children) walk(child);
    };
    if (auto* w = window()) walk(w->contentItem());
    return QJsonDocument(texts).toJson(QJsonDocument::Compact);
}

// By the road on which a platform brings touches; Qt makes of them what it makes of any.
void Typist::touch(const QPointF& from, const QPointF& to)
{
    if (!m_screen) {
        m_screen = new QPointingDevice(QStringLiteral("finger"), 1, QInputDevice::DeviceType::TouchScreen, QPointingDevice::PointerType::Finger,
                                       QInputDevice::Capability::Position | QInputDevice::Capability::Area, 1, 0, QString(), QPointingDeviceUniqueId(), this);
        QWindowSystemInterface::registerInputDevice(m_screen);
    }
    m_from = from;
    m_to = to;
    m_moved = -1;
    m_hand.start(kHandPaceMs);
}

// Down, along, a rest so that nothing flies on, up.
void Typist::moveFinger()
{
    auto* w = window();
    const bool isTap = m_from == m_to;
    const int last = isTap ? 2 : kHandSteps + kHandRests;
    QWindowSystemInterface::TouchPoint point;
    const auto at = m_from + (m_to - m_from) * std::clamp(m_moved + 1, 0, kHandSteps) / kHandSteps;
    ++m_moved;
    point.state = m_moved == 0 ? QEventPoint::State::Pressed : m_moved == last ? QEventPoint::State::Released : QEventPoint::State::Updated;
    if (m_moved == last) m_hand.stop();
    if (!w) return say("not there");
    const auto global = QPointF(w->mapToGlobal(at.toPoint()));
    point.area = QRectF(global - QPointF(4, 4), QSizeF(8, 8));
    point.pressure = m_moved == last ? 0 : 1;
    if (!isTap || m_moved == 0 || m_moved == last) QWindowSystemInterface::handleTouchEvent(w, ulong(monotonicMs()), m_screen, {point});
    if (m_moved == last) QMetaObject::invokeMethod(this, [this] { say("ok"); }, Qt::QueuedConnection);
}

// Nothing is copied: what a search copies it finds again.
QByteArray Typist::findInMemory(const QStringList& masked)
{
    constexpr char kMask = 0x5a;
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (!maps.open(QIODevice::ReadOnly)) return "no maps";
    const auto regions = maps.readAll().split('\n');
    QJsonArray found;
    for (const auto& hex : masked) {
        const auto needle = QByteArray::fromHex(hex.toLatin1());
        const auto fits = [&](const char* at) {
            for (qsizetype i = 0; i < needle.size(); ++i)
                if ((at[i] ^ kMask) != needle[i]) return false;
            return true;
        };
        int count = 0;
        QJsonArray places;
        for (const auto& region : regions) {
            const auto words = region.simplified().split(' ');
            if (words.size() < 5 || !words[1].startsWith("rw")) continue;
            const auto ends = words[0].split('-');
            const auto* at = reinterpret_cast<const char*>(ends[0].toULongLong(nullptr, 16));
            const auto* end = reinterpret_cast<const char*>(ends[1].toULongLong(nullptr, 16));
            const int first = static_cast<unsigned char>(needle[0] ^ kMask);
            while (end - at >= needle.size() && (at = static_cast<const char*>(std::memchr(at, first, std::size_t(end - at - needle.size() + 1))))) {
                if (fits(at)) {
                    ++count;
                    if (places.size() < 4) places.append(QLatin1String(words.size() > 5 ? words[5] : QByteArray("heap")));
                }
                ++at;
            }
        }
        found.append(QJsonObject{{QStringLiteral("count"), count}, {QStringLiteral("places"), places}});
    }
    return QJsonDocument(found).toJson(QJsonDocument::Compact);
}

QByteArray Typist::look() const
{
    QJsonObject seen;
    auto* w = window();
    auto* focus = w ? w->activeFocusItem() : nullptr;
    if (focus) {
        seen.insert(QStringLiteral("text"), focus->property("text").toString());
        seen.insert(QStringLiteral("cursor"), focus->property("cursorPosition").isValid() ? focus->property("cursorPosition").toInt() : -1);
    }
    QString screen;
    std::function<void(const QQuickItem*)> walk = [&](const QQuickItem* item) {
        if (!item->isVisible()) return;
        const auto name = QString::fromLatin1(typeOf(item)).section(QLatin1String("_QMLTYPE"), 0, 0);
        if (name.endsWith(QLatin1String("Screen"))) screen = name;   // the innermost
        const auto children = item->childItems();
        for (const auto* child : children) walk(child);
    };
    if (w) walk(w->contentItem());
    seen.insert(QStringLiteral("screen"), screen);
    if (focus && focus->parentItem())
        for (const QQuickItem* above = focus; above; above = above->parentItem())
            if (above->property("minimumLines").isValid() || above->property("secrecy").isValid()) seen.insert(QStringLiteral("field"), above->property("label").toString());
    return QJsonDocument(seen).toJson(QJsonDocument::Compact);
}

} // namespace aanzet
