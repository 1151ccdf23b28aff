// SPDX-License-Identifier: EUPL-1.2
#include "sync-server/service/WriteSession.h"

namespace aanzet::server {

constexpr std::size_t kMaxFieldsHeld = 20'000;   // about 10 MB; beyond it a space is read anew

Result<WriteSession::OpenSpace*> WriteSession::space(const SpaceId& id)
{
    auto& slot = m_open[id];
    if (slot && slot->fields.size() > kMaxFieldsHeld) {
        AANZET_CHECK(slot->fields.flush());
        AANZET_CHECK(logs().update(slot->row));
        slot.reset();
    }
    if (!slot) {
        AANZET_TRY(const auto row, logs().space(id));
        if (!row) return ErrorCode::NotFound;
        slot = std::make_unique<OpenSpace>(m_store, *row);
    }
    return slot.get();
}

Status WriteSession::flush()
{
    for (auto& [id, open] : m_open) {
        if (!open) continue;
        AANZET_CHECK(open->fields.flush());
        AANZET_CHECK(logs().update(open->row));
    }
    return {};
}

} // namespace aanzet::server
