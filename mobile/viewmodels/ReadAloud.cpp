// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/ReadAloud.h"

namespace aanzet {

ReadAloud::ReadAloud(Voice* voice, QObject* parent) : QObject(parent) { setVoice(voice); }

void ReadAloud::setVoice(Voice* voice)
{
    stop();
    if (m_voice) m_voice->disconnect(this);
    m_voice = voice;
    if (!m_voice) return;
    connect(m_voice, &Voice::done, this, [this] {
        if (m_state == Reading) next();
    });
    connect(m_voice, &Voice::failed, this, [this] {
        if (m_state == Reading) become(Broken);
    });
}

void ReadAloud::read(const QStringList& sentences, const QString& language, const QVariantList& recordings, int only)
{
    stop();
    if (sentences.isEmpty() || only >= sentences.size()) return;
    m_recordings = recordings.size() == sentences.size() ? recordings : QVariantList();
    if (!m_voice || (m_recordings.isEmpty() && !m_voice->speaks(language))) return become(NoVoice);
    m_sentences = sentences;
    m_language = language;
    m_at = (only < 0 ? 0 : only) - 1;
    m_end = only < 0 ? int(sentences.size()) : only + 1;
    m_state = Reading;
    next();
}

void ReadAloud::stop()
{
    if (m_state == Reading && m_voice) m_voice->stop();
    become(Silent);
}

void ReadAloud::next()
{
    if (++m_at >= m_end) return become(Silent);
    Q_EMIT changed();
    if (m_recordings.isEmpty()) m_voice->say(m_sentences.at(m_at), m_language);
    else m_voice->play(m_recordings.at(m_at).toUrl());
}

void ReadAloud::become(State state)
{
    if (m_state == state) return;
    m_state = state;
    Q_EMIT changed();
}

} // namespace aanzet
