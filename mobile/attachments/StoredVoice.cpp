// SPDX-License-Identifier: EUPL-1.2
#include "mobile/attachments/StoredVoice.h"
#include <QGuiApplication>
#include <QPointer>
#include <QTimer>
#include <cstdlib>

namespace aanzet {

StoredVoice::StoredVoice(store::Store& store, const RecordId& visit, sound::Device device, Note note, QObject* parent)
    : VoiceModel(parent), m_store(&store), m_slot("voice/" + visit.hex()), m_device(std::move(device)), m_note(std::move(note))
{
    if (auto* app = qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        connect(app, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
            if (state == Qt::ApplicationSuspended || state == Qt::ApplicationHidden) stop();
        });
}

StoredVoice::~StoredVoice() { silence(); }

void StoredVoice::detach()
{
    if (!m_store) return;
    stop();
    if (m_refused) (void)keepSlot(m_refused->view(), m_isRefusedForProfessionals);
    m_store = nullptr;
}

// First a byte that says who may hear it, then whole pages.
Status StoredVoice::keepSlot(ByteView memo, bool forProfessionals)
{
    Bytes slot{std::uint8_t(forProfessionals ? 1 : 0)};
    slot.insert(slot.end(), memo.begin(), memo.end());
    const auto kept = m_store->saveDraft(m_slot, slot);
    crypto::wipe(slot.data(), slot.size());
    return kept;
}

bool StoredVoice::takeLeftover()
{
    if (!m_store || m_state == Recording) return true;
    if (m_refused && keepSlot(m_refused->view(), m_isRefusedForProfessionals)) m_refused.reset();
    if (m_refused) return false;
    auto slot = m_store->draft(m_slot);
    if (!slot || !*slot || (*slot)->size() < 2) return true;
    auto& bytes = **slot;
    const ByteView memo(bytes.data() + 1, bytes.size() - 1);
    const bool isGone = !sound::decode(memo) || m_note.keep(memo, bytes[0] == 1);
    if (isGone) dropSlot();
    crypto::wipe(bytes.data(), bytes.size());
    return isGone;
}

void StoredVoice::say(Trouble trouble)
{
    m_trouble = trouble;
    Q_EMIT changed();
}

// Whoever gives the sound may be the one that asked for this: it goes after it has returned.
void StoredVoice::release()
{
    if (m_ear) QTimer::singleShot(0, [ear = std::shared_ptr(std::move(m_ear))] {});
    if (m_mouth) QTimer::singleShot(0, [mouth = std::shared_ptr(std::move(m_mouth))] {});
}

void StoredVoice::silence()
{
    release();
    m_encoder.reset();
    m_state = Quiet;
    m_playing.clear();
    m_level = 0;
    m_seconds = 0;
    m_heard = 0;
}

void StoredVoice::record(bool forProfessionals)
{
    if (!m_store) return;
    stop();
    if (!takeLeftover()) return say(NotKept);          // of two that wait one would be lost
    m_ear = m_device.ear ? m_device.ear() : nullptr;
    const auto rate = m_ear ? m_ear->begin([voice = QPointer(this)](std::span<const std::int16_t> samples) {
        if (voice) voice->hear(samples);
    }) : Result<int>(ErrorCode::NotFound);
    auto encoder = rate ? sound::VoiceEncoder::begin(*rate) : Result<sound::VoiceEncoder>(ErrorCode::NotFound);
    if (!encoder) {
        silence();
        return say(NoMicrophone);
    }
    m_rate = *rate;
    m_encoder = std::move(*encoder);
    m_isForProfessionals = forProfessionals;
    m_slotAt = 0;
    m_state = Recording;
    say(None);
}

void StoredVoice::hear(std::span<const std::int16_t> samples)
{
    if (!m_store || m_state != Recording || !m_encoder) return;
    const auto room = std::size_t(kMostSeconds) * std::size_t(m_rate) - m_heard;
    samples = samples.first(std::min(samples.size(), room));
    if (!m_encoder->write(samples)) return stop();
    m_heard += samples.size();
    int loudest = 0;
    for (const auto s : samples) loudest = std::max(loudest, std::abs(int(s)));
    m_level = loudest / 32768.0;
    m_seconds = int(m_heard / std::size_t(m_rate));
    if (m_seconds >= m_slotAt + kSlotSeconds) {
        if (m_slotAt == 0 && m_note.begin) m_note.begin();
        m_slotAt = m_seconds;
        (void)keepSlot(m_encoder->soFar(), m_isForProfessionals);    // the next one is tried again; the memo itself goes on
    }
    if (m_seconds >= kMostSeconds) return stop();
    Q_EMIT changed();
}

void StoredVoice::stop()
{
    if (!m_store || m_state == Quiet) return;
    if (m_state == Playing || !m_encoder || m_heard == 0) {
        silence();
        return say(None);
    }
    release();
    auto memo = m_encoder->end();
    const bool isKept = memo && m_note.keep(memo->view(), m_isForProfessionals);
    // When there is room it comes with the note after all.
    if (memo && !isKept && !keepSlot(memo->view(), m_isForProfessionals)) {
        m_refused = std::move(*memo);
        m_isRefusedForProfessionals = m_isForProfessionals;
    }
    silence();
    if (isKept) dropSlot();
    say(isKept ? None : NotKept);
}

void StoredVoice::discard()
{
    if (!m_store || m_state != Recording) return;
    silence();
    dropSlot();
    say(None);
}

void StoredVoice::play(const QString& id)
{
    if (!m_store) return;
    stop();
    const auto memo = m_note.content(id);
    auto samples = memo ? sound::decode(memo->view()) : Result<sound::Samples>(ErrorCode::NotFound);
    if (!samples) return say(NotHere);
    const int length = samples->seconds(sound::kPlayedRate);
    m_mouth = m_device.mouth ? m_device.mouth() : nullptr;
    const auto begun = m_mouth ? m_mouth->begin(std::move(*samples), [voice = QPointer(this)] {
        if (voice && voice->m_state == Playing) voice->stop();
    }) : Status(ErrorCode::NotFound);
    if (!begun) {
        silence();
        return say(NoLoudspeaker);
    }
    m_state = Playing;
    m_playing = id;
    m_seconds = length;
    say(None);
}

} // namespace aanzet
