// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QImage>
#include <QObject>
#include <functional>
#include <memory>

namespace aanzet {

// Pictures of a camera, one after another, in memory alone. Behind it stands Qt Multimedia, or a test.
class CameraFeed : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    // From here on frame() comes, some a second; it ends with the object.
    virtual void start() = 0;

    // The camera that looks away from the person, else any; null: there is none that can be used.
    static std::unique_ptr<CameraFeed> first();
    // What first() answers from now on; nothing: the device's own again. For tests.
    static void replace(std::function<std::unique_ptr<CameraFeed>()> maker);

Q_SIGNALS:
    void frame(const QImage& picture);
    void failed();          // it was unplugged, or somebody else uses it
};

} // namespace aanzet
