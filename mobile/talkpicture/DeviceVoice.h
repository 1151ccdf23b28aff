// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/Voice.h"
#include <memory>

class QAudioOutput;
class QMediaPlayer;
class QTextToSpeech;

namespace aanzet {

// The voices that this device has (Qt TextToSpeech), and its loudspeaker for recordings. Nothing leaves the device: an
// engine that would ask a server is not chosen. Both are made when they are first asked for.
class DeviceVoice final : public Voice
{
    Q_OBJECT

public:
    explicit DeviceVoice(QObject* parent = nullptr);
    ~DeviceVoice() override;

    bool speaks(const QString& language) const override;
    void say(const QString& sentence, const QString& language) override;
    void play(const QUrl& recording) override;
    void stop() override;

private:
    QTextToSpeech* engine() const;

    mutable std::unique_ptr<QTextToSpeech> m_engine;
    std::unique_ptr<QAudioOutput> m_output;
    std::unique_ptr<QMediaPlayer> m_player;
    bool m_isSaying = false, m_isPlaying = false;
};

} // namespace aanzet
