// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QQuickItem>
#include <QQuickWindow>
#include <QSocketNotifier>
#include <QTimer>
#include <QtGui/qgenericplugin.h>

namespace aanzet {

// Fingers for the real program, which has no way in for tests of its own: a plugin of Qt's, loaded by its environment. It
// reads a command a line from standard input, makes real key and mouse events of it, and answers a line.
//   tap TYPE PROPERTY VALUE   press and release on the first visible item of that component
//   key NAME                  one key: Return, Escape, Left, Home ...
//   type MS TEXT              a key for each character, MS milliseconds apart; "typed N AT" after each
//   look                      where the focus is, as one line of JSON
//   size WIDTH HEIGHT         of the window
//   where TYPE PROPERTY VALUE the middle and the size of that item in the window, as JSON; VALUE may end in *, PROPERTY be a.b
//   value TYPE PROPERTY VALUE OTHER   what another property of that item says; none of the words may hold a space
//   finger X Y [X2 Y2]        a touch screen: down, to the other place as a hand moves, up
//   read                      every text that stands in the window, as one line of JSON
//   memory HEX HEX ...        for each: how often those bytes stand in the memory that this process can write, as one line of
//                             JSON. Every byte comes exclusive-or 0x5a, so that asking leaves none of them behind
class Typist : public QObject
{
    Q_OBJECT

public:
    Typist();

private:
    void read();
    void obey(const QByteArray& line);
    void typeNext();
    void press(int key, const QString& text);
    void tap(const QString& type, const QString& property, const QString& value);
    QByteArray look() const;
    QByteArray where(const QString& type, const QString& property, const QString& value) const;
    QByteArray valueAt(const QStringList& words) const;
    QByteArray readAll() const;
    static QByteArray findInMemory(const QStringList& masked);
    void touch(const QPointF& from, const QPointF& to);
    void moveFinger();
    QQuickWindow* window() const;
    void say(const QByteArray& line) const;

    QSocketNotifier m_input;
    QByteArray m_read;
    QString m_left;
    int m_typed = 0;
    QTimer m_pace, m_hand;
    QPointingDevice* m_screen = nullptr;
    QPointF m_from, m_to;
    int m_moved = 0;
};

class TypistPlugin final : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "typist.json")

public:
    QObject* create(const QString& key, const QString&) override { return key == QLatin1String("typist") ? new Typist : nullptr; }
};

} // namespace aanzet
