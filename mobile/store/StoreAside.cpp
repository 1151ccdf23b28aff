// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/Space.h"
#include <algorithm>

// What could not be taken, or not yet: kept and shown, but not without end, for a member may mean harm.
namespace aanzet::store {

using vault::Table;

static AuthorId authorOf(ByteView frame)
{
    auto batch = record::decodeFrame(frame);
    return batch ? batch->author : AuthorId{};
}

Status Store::loadAside()
{
    m_aside.clear();
    m_asideSizes.clear();
    return m_vault.forEach(Table::Quarantine, [&](std::int64_t id, ByteView plain) -> Status {
        auto row = decodeAsideRow(plain);
        if (row) keepAside(id, std::move(*row));
        else m_damaged.push_back(id);
        return {};
    });
}

void Store::keepAside(std::int64_t id, AsideRow row)
{
    if (row.kind != AsideKind::Refused) {
        auto& sizes = m_asideSizes[row.space];
        sizes.all += row.frame.size();
        sizes.of[authorOf(row.frame)] += row.frame.size();
    }
    m_aside.insert_or_assign(id, std::move(row));
}

void Store::forgetAside(std::int64_t id)
{
    const auto at = m_aside.find(id);
    if (at == m_aside.end()) return;
    const auto& row = at->second;
    if (row.kind != AsideKind::Refused) {
        auto& sizes = m_asideSizes[row.space];
        sizes.all -= row.frame.size();
        sizes.of[authorOf(row.frame)] -= row.frame.size();
    }
    m_aside.erase(at);
}

// The next large batch finds no place any more.
bool Store::isAsideFull() const
{
    const auto isFull = [](std::size_t size, std::size_t limit) { return size + record::Batch::kMaxFrame > limit; };
    return std::any_of(m_asideSizes.begin(), m_asideSizes.end(), [&](const auto& s) {
        return isFull(s.second.all, kAsideOfSpace)
            || std::any_of(s.second.of.begin(), s.second.of.end(), [&](const auto& a) { return isFull(a.second, kAsideOfAuthor); });
    });
}

Status Store::setAside(AsideKind kind, const SpaceId& space, ErrorCode code, ByteView frame)
{
    const auto isHere = [&](ByteView bytes) {
        return std::any_of(m_aside.begin(), m_aside.end(), [&](const auto& a) { return a.second.space == space && equal(a.second.frame, bytes); });
    };
    if (isHere(frame)) return {};
    AsideRow row{kind, space, code, m_clock.now(), bytesOf(frame)};
    auto batch = record::decodeFrame(frame);
    const auto author = batch ? batch->author : AuthorId{};
    const auto& sizes = m_asideSizes[space];
    const auto used = sizes.of.count(author) ? sizes.of.at(author) : 0;
    const bool isOver = used + frame.size() > kAsideOfAuthor || sizes.all + frame.size() > kAsideOfSpace;
    if (isOver && kind != AsideKind::Refused && !(batch && isOwnWork(*batch, space))) {
        if (!batch) return {};                       // not even a batch: nobody will miss it
        // Its place in the chain stays, and its hash; the texts are asked for again should it become acceptable.
        for (auto& op : batch->operations) op.body.reset();
        row.frame = record::encodeFrame(*batch);
        if (isHere(row.frame)) return {};
    }
    AANZET_TRY(auto id, m_vault.insert(Table::Quarantine, encodeRow(row)));
    keepAside(id, std::move(row));
    return {};
}

// Anybody can write this device's id on a batch; nobody else can sign it.
bool Store::isOwnWork(const record::Batch& batch, const SpaceId& space) const
{
    return batch.device == device() && batch.verify(m_identity->org, space, m_device.sign.publicKey());
}

} // namespace aanzet::store
