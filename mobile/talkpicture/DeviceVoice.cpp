// SPDX-License-Identifier: EUPL-1.2
#include "mobile/talkpicture/DeviceVoice.h"
#include <QAudioOutput>
#include <QLocale>
#include <QMediaPlayer>
#include <QTextToSpeech>
#include <algorithm>

namespace aanzet {
namespace {

constexpr double kSlow = -0.3;   // of -1 to 1; 0 is how people talk

// The engine that comes with Qt's own tests says nothing and claims every language.
QString usableEngine()
{
    const auto all = QTextToSpeech::availableEngines();
    for (const auto& name : all)
        if (name != QLatin1String("mock")) return name;
    return {};
}

} // namespace

DeviceVoice::DeviceVoice(QObject* parent) : Voice(parent) {}

DeviceVoice::~DeviceVoice() { stop(); }

QTextToSpeech* DeviceVoice::engine() const
{
    if (m_engine) return m_engine.get();
    const auto name = usableEngine();
    if (name.isEmpty()) return nullptr;
    m_engine = std::make_unique<QTextToSpeech>(name);
    m_engine->setRate(kSlow);
    connect(m_engine.get(), &QTextToSpeech::stateChanged, this, [self = const_cast<DeviceVoice*>(this)](QTextToSpeech::State state) {
        if (!self->m_isSaying || (state != QTextToSpeech::Ready && state != QTextToSpeech::Error)) return;
        self->m_isSaying = false;
        if (state == QTextToSpeech::Ready) Q_EMIT self->done();
        else Q_EMIT self->failed();
    });
    return m_engine.get();
}

bool DeviceVoice::speaks(const QString& language) const
{
    auto* speech = engine();
    if (!speech || speech->state() == QTextToSpeech::Error) return false;
    const auto wanted = QLocale(language).language();
    const auto locales = speech->availableLocales();
    return wanted != QLocale::C && std::any_of(locales.begin(), locales.end(), [&](const QLocale& l) { return l.language() == wanted; });
}

void DeviceVoice::say(const QString& sentence, const QString& language)
{
    auto* speech = engine();
    if (!speech) return Q_EMIT failed();
    const auto wanted = QLocale(language).language();
    for (const auto& locale : speech->availableLocales())
        if (locale.language() == wanted) {
            speech->setLocale(locale);
            break;
        }
    m_isSaying = true;
    speech->say(sentence);
}

void DeviceVoice::play(const QUrl& recording)
{
    if (!m_player) {
        m_output = std::make_unique<QAudioOutput>();
        m_player = std::make_unique<QMediaPlayer>();
        m_player->setAudioOutput(m_output.get());
        connect(m_player.get(), &QMediaPlayer::mediaStatusChanged, this, [this](QMediaPlayer::MediaStatus status) {
            if (!m_isPlaying) return;
            const bool isOver = status == QMediaPlayer::EndOfMedia, isBroken = status == QMediaPlayer::InvalidMedia;
            if (!isOver && !isBroken) return;
            m_isPlaying = false;
            if (isOver) Q_EMIT done();
            else Q_EMIT failed();
        });
    }
    m_isPlaying = true;
    m_player->setSource(recording);
    m_player->play();
}

void DeviceVoice::stop()
{
    m_isSaying = m_isPlaying = false;
    if (m_engine) m_engine->stop();
    if (m_player) m_player->stop();
}

} // namespace aanzet
