// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/Row.h"

namespace aanzet::domain {

// A photo, a sketch or a voice memo of a visit, in the client's layer. The content is a blob beside the record; key and
// hash are the store's (mobile/store/FORMAT.md, "Attachments").
struct Attachment {
    static constexpr std::uint16_t kType = types::Attachment;

    RecordId id;
    std::optional<RecordId> visit, blob;
    std::string kind, blobKey, blobHash;
    std::optional<std::int64_t> size;                 // bytes of the content
    std::string mediaType, caption;
    std::optional<Day> takenAt;
    bool isLetter = false;
    std::optional<Day> handledOn, expiresOn;          // a letter goes when it is handled
    std::string order;

    bool operator==(const Attachment&) const = default;
    template <class Self, class F> static void eachField(Self& self, F&& f)
    {
        f("visit", self.visit); f("kind", self.kind); f("blob", self.blob); f("blob_key", self.blobKey);
        f("blob_hash", self.blobHash); f("size", self.size); f("media_type", self.mediaType); f("caption", self.caption);
        f("taken_at", self.takenAt); f("is_letter", self.isLetter); f("handled_on", self.handledOn);
        f("expires_on", self.expiresOn); f("order", self.order);
    }
};

// The same where only professionals read.
struct WorkAttachment : Attachment {
    static constexpr std::uint16_t kType = types::WorkAttachment;
};

} // namespace aanzet::domain
