// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QObject>
#include <QUrl>

namespace aanzet {

// What says one sentence or plays one recording at a time. The device's own, or a test's.
class Voice : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual bool speaks(const QString& language) const = 0;              // the device has a voice for it
    virtual void say(const QString& sentence, const QString& language) = 0;   // slowly
    virtual void play(const QUrl& recording) = 0;
    virtual void stop() = 0;                                              // done() does not follow

Q_SIGNALS:
    void done();      // the sentence is over
    void failed();    // it could not be said or played
};

} // namespace aanzet
