// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/Draft.h"

namespace aanzet::store {
namespace {

constexpr const char* kDomain = "az1/draft";
constexpr std::size_t kMostNameBytes = 256, kMostTextBytes = 1 << 20;

} // namespace

Status Draft::keep(Store& store, const std::string& slot) const
{
    if (texts.empty()) return store.saveDraft(slot, {});
    Writer w(kDomain);
    w.raw(record).u8(about ? 1 : 0).raw(about.value_or(RecordId()));
    w.varint(texts.size());
    for (const auto& t : texts) {
        w.sized(viewOf(t.name)).sized(viewOf(t.text)).varint(t.context.entries().size());
        for (const auto& dot : t.context.entries()) w.raw(dot.author).u64(dot.seq);
    }
    auto bytes = w.take();
    const auto kept = store.saveDraft(slot, bytes);
    crypto::wipe(bytes.data(), bytes.size());
    return kept;
}

std::optional<Draft> Draft::read(const Store& store, const std::string& slot)
{
    const auto kept = store.draft(slot);
    if (!kept || !*kept) return std::nullopt;
    Reader r(**kept);
    if (!r.domain(kDomain)) return std::nullopt;
    Draft draft;
    draft.record = r.fixed<RecordId>();
    const bool isAbout = r.u8() != 0;
    const auto about = r.fixed<RecordId>();
    if (isAbout) draft.about = about;
    const auto texts = r.varint();
    for (std::uint64_t i = 0; r.ok() && i < texts; ++i) {
        DraftText t;
        t.name = textOf(r.sized(kMostNameBytes));
        t.text = textOf(r.sized(kMostTextBytes));
        const auto dots = r.varint();
        for (std::uint64_t k = 0; r.ok() && k < dots; ++k) {
            const auto author = r.fixed<AuthorId>();
            t.context.raise(author, r.u64());
        }
        draft.texts.push_back(std::move(t));
    }
    return r.atEnd() ? std::optional(std::move(draft)) : std::nullopt;
}

} // namespace aanzet::store
