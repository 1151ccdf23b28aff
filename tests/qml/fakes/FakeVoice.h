// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/VoiceModel.h"
#include <functional>

namespace aanzet {

class FakeVoice : public VoiceModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    using VoiceModel::VoiceModel;
    State state() const override { return m_state; }
    Trouble trouble() const override { return m_trouble; }
    int seconds() const override { return m_seconds; }
    qreal level() const override { return 0.6; }
    QString playing() const override { return m_playing; }
    void record(bool forProfessionals) override
    {
        m_isForProfessionals = forProfessionals;
        become(m_isDeaf ? Quiet : Recording, m_isDeaf ? NoMicrophone : None);
        m_seconds = 0;
    }
    void stop() override
    {
        if (m_state == Recording && keep) keep(m_isForProfessionals);
        become(Quiet, None);
    }
    void discard() override { become(Quiet, None); }
    void play(const QString& id) override
    {
        m_seconds = 74;
        m_playing = id;
        become(Playing, None);
    }

    Q_INVOKABLE void deafen() { m_isDeaf = true; }
    Q_INVOKABLE void pass(int seconds)
    {
        m_seconds = seconds;
        Q_EMIT changed();
    }
    std::function<void(bool forProfessionals)> keep;

private:
    void become(State state, Trouble trouble)
    {
        m_state = state;
        m_trouble = trouble;
        if (state != Playing) m_playing.clear();
        Q_EMIT changed();
    }
    State m_state = Quiet;
    Trouble m_trouble = None;
    int m_seconds = 0;
    bool m_isForProfessionals = false, m_isDeaf = false;
    QString m_playing;
};

} // namespace aanzet
