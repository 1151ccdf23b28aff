// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/sound/DeviceSound.h"
#include "mobile/store/Store.h"
#include "mobile/viewmodels/VoiceModel.h"

namespace aanzet {

// Memos of one visit. What is being recorded lies sealed in a slot of the vault, a few seconds behind: after a kill it is
// kept with the note when the note is opened again.
class StoredVoice final : public VoiceModel
{
    Q_OBJECT

public:
    // What the attachments of the note do for it.
    struct Note {
        std::function<bool(ByteView memo, bool forProfessionals)> keep;   // false: it was refused, which the attachments say
        std::function<Result<crypto::SecretBytes>(const QString& id)> content;
        std::function<void()> begin;                                      // the visit stands from here on
    };
    StoredVoice(store::Store& store, const RecordId& visit, sound::Device device, Note note, QObject* parent = nullptr);
    ~StoredVoice() override;

    // Keeps what was being recorded, and is silent from then on.
    void detach();
    // What a kill left behind, or what was refused, becomes an attachment. False: there is no room for it still.
    bool takeLeftover();

    State state() const override { return m_state; }
    Trouble trouble() const override { return m_trouble; }
    int seconds() const override { return m_seconds; }
    qreal level() const override { return m_level; }
    QString playing() const override { return m_playing; }
    void record(bool forProfessionals) override;
    void stop() override;
    void discard() override;
    void play(const QString& id) override;

    static constexpr int kSlotSeconds = 5;

private:
    void hear(std::span<const std::int16_t> samples);
    void silence();
    void release();
    void say(Trouble trouble);
    Status keepSlot(ByteView memo, bool forProfessionals);
    void dropSlot() { (void)m_store->saveDraft(m_slot, {}); }

    store::Store* m_store;
    std::string m_slot;
    sound::Device m_device;
    Note m_note;
    std::unique_ptr<sound::Ear> m_ear;
    std::unique_ptr<sound::Mouth> m_mouth;
    std::optional<sound::VoiceEncoder> m_encoder;
    std::optional<crypto::SecretBytes> m_refused;      // while not even the slot takes it
    bool m_isRefusedForProfessionals = false;
    State m_state = Quiet;
    Trouble m_trouble = None;
    bool m_isForProfessionals = false;
    int m_rate = 0, m_seconds = 0, m_slotAt = 0;
    std::size_t m_heard = 0;
    qreal m_level = 0;
    QString m_playing;
};

} // namespace aanzet
