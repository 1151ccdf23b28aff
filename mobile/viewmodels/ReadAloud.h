// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/Voice.h"
#include <QStringList>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

// Reads sentences aloud, one after the other: a recording of each where there is one, else the device's voice. Without
// either it says so and is silent. Never begins by itself.
class ReadAloud : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to what it reads")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(int sentence READ sentence NOTIFY changed)

public:
    // NoVoice: nothing on this device speaks that language. Broken: the voice or the recording failed on the way.
    enum State { Silent, Reading, NoVoice, Broken };
    Q_ENUM(State)

    // `voice` may be null: a device without one.
    explicit ReadAloud(Voice* voice = nullptr, QObject* parent = nullptr);
    void setVoice(Voice* voice);

    State state() const { return m_state; }
    int sentence() const { return m_state == Reading ? m_at : -1; }      // the one that is being read

    // `recordings`: one url for each sentence, or none. `only`: that sentence alone; -1: all of them.
    Q_INVOKABLE void read(const QStringList& sentences, const QString& language, const QVariantList& recordings, int only = -1);
    Q_INVOKABLE void stop();

Q_SIGNALS:
    void changed();

private:
    void next();
    void become(State state);

    Voice* m_voice = nullptr;
    QStringList m_sentences;
    QVariantList m_recordings;
    QString m_language;
    int m_at = -1, m_end = 0;
    State m_state = Silent;
};

} // namespace aanzet
