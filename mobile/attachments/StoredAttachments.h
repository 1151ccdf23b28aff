// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/attachments/StoredVoice.h"
#include "mobile/domain/Attachment.h"
#include "mobile/store/Store.h"
#include "mobile/viewmodels/AttachmentsModel.h"
#include <QHash>
#include <functional>

namespace aanzet {

// The attachments of one visit out of an open store.
class StoredAttachments final : public AttachmentsModel
{
    Q_OBJECT

public:
    static constexpr int kLetterDays = 42;           // a letter that was handled goes so many days later

    // A visit that is not there yet is made by the same save as its first attachment.
    struct Visit {
        RecordId id;
        std::function<std::vector<store::PutRequest>()> beginning;   // what makes it; nothing: it is there
        std::function<void()> begun;                                 // that save is durable
    };
    StoredAttachments(store::Store& store, const Clock& clock, const store::HouseholdRef& household, Visit visit, QObject* parent = nullptr, sound::Device device = {});

    // The vault locks: rows and pictures are gone for the rest of its life.
    void detach();
    void refresh();

    bool isWritable() const override;
    bool mayHide() const override { return m_store && canWrite(m_household.dossier); }
    bool canUndo() const override { return m_store && !m_removed.empty(); }
    Refusal refusal() const override { return m_refusal; }
    int version() const override { return m_version; }

    bool addPhotoFile(const QUrl& file, aanzet::AttachmentsModel::Audience audience, bool isLetter, const QString& caption) override;
    bool addPhotoPicture(const QImage& picture, aanzet::AttachmentsModel::Audience audience, bool isLetter, const QString& caption) override;
    StoredVoice* voice() override { return m_voice.get(); }
    bool addSketch(const QVariantList& strokes, aanzet::AttachmentsModel::Audience audience, const QString& caption) override;
    bool setCaption(const QString& id, const QString& caption) override;
    bool setLetter(const QString& id, bool isLetter) override;
    bool setHandled(const QString& id, bool isHandled) override;
    bool remove(const QString& id) override;
    void undo() override;
    void forgive() override { (void)refuse(None); }
    QImage picture(const QString& id, int longSide) override;

private:
    struct At {
        SpaceId space;
        RecordId record;
        std::uint16_t type = 0;
    };
    bool canWrite(const std::optional<SpaceId>& space) const;
    std::optional<At> find(const QString& id) const;
    template <class Row> void readLayer(const std::optional<SpaceId>& space, QList<AttachmentRow>& rows);
    template <class Row> int ofThisYear(const std::optional<SpaceId>& space) const;
    bool add(const char* kind, const char* mediaType, const Result<crypto::SecretBytes>& content, Audience audience, bool isLetter, const QString& caption);
    bool change(const QString& id, std::vector<std::pair<const char*, FieldValue>> values);
    bool refuse(Refusal refusal);                    // false, unless None
    bool refuse(ErrorCode code);

    store::Store* m_store;
    const Clock& m_clock;
    store::HouseholdRef m_household;
    Visit m_visit;
    std::vector<At> m_removed;
    Refusal m_refusal = None;
    int m_version = 0;
    std::unique_ptr<StoredVoice> m_voice;
    QHash<QString, QImage> m_thumbs;                 // small ones, by id and size
};

} // namespace aanzet
