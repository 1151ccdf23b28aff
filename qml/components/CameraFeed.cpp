// SPDX-License-Identifier: EUPL-1.2
#include "qml/components/CameraFeed.h"
#include <QCamera>
#include <QElapsedTimer>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QVideoFrame>
#include <QVideoSink>

namespace aanzet {
namespace {

constexpr qint64 kBetweenMs = 120;   // a code stands still; more pictures only warm the device

std::function<std::unique_ptr<CameraFeed>()>& replacement()
{
    static std::function<std::unique_ptr<CameraFeed>()> maker;
    return maker;
}

class QtCameraFeed final : public CameraFeed
{
public:
    explicit QtCameraFeed(const QCameraDevice& device) : m_camera(device)
    {
        m_session.setCamera(&m_camera);
        m_session.setVideoSink(&m_sink);
        connect(&m_sink, &QVideoSink::videoFrameChanged, this, [this](const QVideoFrame& video) {
            if (m_since.isValid() && m_since.elapsed() < kBetweenMs) return;
            m_since.start();
            if (const auto picture = video.toImage(); !picture.isNull()) Q_EMIT frame(picture);
        });
        connect(&m_camera, &QCamera::errorOccurred, this, &CameraFeed::failed);
    }
    ~QtCameraFeed() override { m_camera.stop(); }
    void start() override { m_camera.start(); }

private:
    QCamera m_camera;
    QVideoSink m_sink;
    QMediaCaptureSession m_session;
    QElapsedTimer m_since;
};

} // namespace

std::unique_ptr<CameraFeed> CameraFeed::first()
{
    if (replacement()) return replacement()();
    const auto all = QMediaDevices::videoInputs();
    if (all.isEmpty()) return nullptr;
    for (const auto& device : all)
        if (device.position() == QCameraDevice::BackFace) return std::make_unique<QtCameraFeed>(device);
    return std::make_unique<QtCameraFeed>(all.first());
}

void CameraFeed::replace(std::function<std::unique_ptr<CameraFeed>()> maker) { replacement() = std::move(maker); }

} // namespace aanzet
