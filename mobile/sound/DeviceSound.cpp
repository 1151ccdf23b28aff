// SPDX-License-Identifier: EUPL-1.2
#include "mobile/sound/DeviceSound.h"
#include <QAudioSink>
#include <QAudioSource>
#include <QBuffer>
#include <QMediaDevices>

namespace aanzet::sound {
namespace {

QAudioFormat speech(int rate)
{
    QAudioFormat format;
    format.setSampleRate(rate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

class DeviceEar final : public Ear
{
public:
    Result<int> begin(Heard heard) override
    {
        const auto device = QMediaDevices::defaultAudioInput();
        if (device.isNull()) return Error{ErrorCode::NotFound, "microphone"};
        for (const int rate : {16000, 48000, 44100}) {
            if (!device.isFormatSupported(speech(rate))) continue;
            m_source = std::make_unique<QAudioSource>(device, speech(rate));
            auto* io = m_source->start();
            if (!io) break;
            QObject::connect(io, &QIODevice::readyRead, m_source.get(), [io, heard = std::move(heard)] {
                auto bytes = io->readAll();
                heard({reinterpret_cast<const std::int16_t*>(bytes.constData()), std::size_t(bytes.size()) / 2});
                crypto::wipe(bytes.data(), std::size_t(bytes.size()));
            });
            return rate;
        }
        m_source.reset();
        return Error{ErrorCode::NotFound, "microphone"};
    }

private:
    std::unique_ptr<QAudioSource> m_source;
};

class DeviceMouth final : public Mouth
{
public:
    ~DeviceMouth() override
    {
        if (m_sink) m_sink->disconnect();
        m_sink.reset();
    }
    Status begin(Samples samples, std::function<void()> over) override
    {
        const auto device = QMediaDevices::defaultAudioOutput();
        if (device.isNull() || !device.isFormatSupported(speech(kPlayedRate))) return Error{ErrorCode::NotFound, "loudspeaker"};
        m_samples = std::move(samples);
        const auto bytes = m_samples.view();
        m_bytes.setData(QByteArray::fromRawData(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size_bytes())));
        if (!m_bytes.open(QIODevice::ReadOnly)) return ErrorCode::Internal;
        m_sink = std::make_unique<QAudioSink>(device, speech(kPlayedRate));
        QObject::connect(m_sink.get(), &QAudioSink::stateChanged, m_sink.get(), [over = std::move(over)](QAudio::State state) {
            if (state == QAudio::IdleState || state == QAudio::StoppedState) over();
        }, Qt::QueuedConnection);
        m_sink->start(&m_bytes);
        return {};
    }

private:
    Samples m_samples;                         // outlives what reads them
    QBuffer m_bytes;
    std::unique_ptr<QAudioSink> m_sink;
};

} // namespace

Device deviceSound()
{
    return {[] { return std::make_unique<DeviceEar>(); }, [] { return std::make_unique<DeviceMouth>(); }};
}

} // namespace aanzet::sound
