// SPDX-License-Identifier: EUPL-1.2
#include "sync-server/store/KitTable.h"

namespace aanzet::server {

Result<std::optional<KitTable::Row>> KitTable::find(const SignPublicKey& kit)
{
    AANZET_TRY(auto q, m_db.prepare("SELECT user, box FROM kit WHERE kit = ?"));
    q.bind(1, kit);
    AANZET_TRY(const auto step, q.step());
    if (step == sql::Step::Done) return std::optional<Row>();
    auto user = UserId::from(q.blob(0));
    if (!user) return Error{ErrorCode::CorruptData, "kit row"};
    return std::optional(Row{*user, bytesOf(q.blob(1))});
}

Status KitTable::put(const UserId& user, const SignPublicKey& kit, ByteView box, WallTime now)
{
    AANZET_TRY(auto q, m_db.prepare("INSERT INTO kit VALUES(?, ?, ?, ?) "
                                    "ON CONFLICT(user) DO UPDATE SET kit = excluded.kit, box = excluded.box, at = excluded.at"));
    q.bind(1, user).bind(2, kit).bind(3, box).bind(4, now.time_since_epoch().count());
    return q.run();
}

} // namespace aanzet::server
