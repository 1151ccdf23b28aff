// SPDX-License-Identifier: EUPL-1.2
#include "mobile/networkmap/NetworkTrail.h"

namespace aanzet {
namespace {

constexpr std::string_view kHead = "az1/networktrail", kStep = "az1/networkstep";
constexpr std::uint64_t kMostChanges = 100'000, kMostFields = 64;
constexpr std::size_t kMostValueBytes = 1 << 20;

Bytes encode(const TrailStep& step)
{
    Writer w(kStep);
    w.varint(step.changes.size());
    for (const auto& change : step.changes) {
        w.u8(std::uint8_t(change.kind)).u16(change.type).raw(change.record).varint(change.fields.size());
        for (const auto& f : change.fields) w.u16(f.field).sized(store::encodeValue(f.before)).sized(store::encodeValue(f.after));
    }
    return w.take();
}

Result<TrailStep> decode(ByteView bytes)
{
    Reader r(bytes);
    TrailStep step;
    const auto broken = Error{ErrorCode::Malformed, "trail"};
    if (!r.domain(kStep)) return broken;
    const auto changes = r.varint();
    if (changes > kMostChanges) return broken;
    for (std::uint64_t i = 0; r.ok() && i < changes; ++i) {
        TrailStep::Change change;
        change.kind = TrailStep::Kind(r.u8());
        change.type = r.u16();
        change.record = r.fixed<RecordId>();
        const auto fields = r.varint();
        if (fields > kMostFields) return broken;
        for (std::uint64_t k = 0; r.ok() && k < fields; ++k) {
            TrailStep::FieldChange f;
            f.field = r.u16();
            AANZET_TRY(f.before, store::decodeValue(r.sized(kMostValueBytes)));
            AANZET_TRY(f.after, store::decodeValue(r.sized(kMostValueBytes)));
            change.fields.push_back(std::move(f));
        }
        step.changes.push_back(std::move(change));
    }
    if (!r.atEnd()) return broken;
    return step;
}

} // namespace

NetworkTrail::NetworkTrail(store::Store& store, std::string slot) : m_store(store), m_slot(std::move(slot))
{
    const auto head = m_store.draft(m_slot);
    if (!head || !*head) return;
    Reader r(**head);
    if (!r.domain(kHead)) return;
    const auto at = r.varint(), count = r.varint();
    if (!r.atEnd() || at > count) return;
    m_at = at;
    m_count = count;
}

Status NetworkTrail::keep(std::uint64_t at, std::uint64_t count)
{
    AANZET_CHECK(m_store.saveDraft(m_slot, Writer(kHead).varint(at).varint(count).bytes()));
    m_at = at;
    m_count = count;
    return {};
}

Status NetworkTrail::add(const TrailStep& step)
{
    const auto forgotten = m_count;
    auto bytes = encode(step);
    const auto kept = m_store.saveDraft(slotOf(m_at), bytes);
    crypto::wipe(bytes.data(), bytes.size());
    AANZET_CHECK(kept);
    AANZET_CHECK(keep(m_at + 1, m_at + 1));
    for (auto i = m_count; i < forgotten; ++i) AANZET_CHECK(m_store.saveDraft(slotOf(i), {}));
    return {};
}

Result<TrailStep> NetworkTrail::read(std::uint64_t step) const
{
    if (step >= m_count) return Error{ErrorCode::NotFound, "trail"};
    AANZET_TRY(auto bytes, m_store.draft(slotOf(step)));
    if (!bytes) return Error{ErrorCode::NotFound, "trail"};
    auto decoded = decode(*bytes);
    crypto::wipe(bytes->data(), bytes->size());
    return decoded;
}

Status NetworkTrail::undone() { return m_at > 0 ? keep(m_at - 1, m_count) : Status(); }
Status NetworkTrail::redone() { return m_at < m_count ? keep(m_at + 1, m_count) : Status(); }

} // namespace aanzet
