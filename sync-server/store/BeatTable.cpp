// SPDX-License-Identifier: EUPL-1.2
#include "sync-server/store/BeatTable.h"

namespace aanzet::server {

Result<std::optional<protocol::Beat>> BeatTable::of(const SpaceRow& row, const DeviceId& device, const AuthorId& author)
{
    AANZET_TRY(auto q, m_db.prepare("SELECT beat FROM beat WHERE space = ? AND device = ? AND author = ?"));
    q.bind(1, row.id).bind(2, device).bind(3, author);
    AANZET_TRY(const auto step, q.step());
    if (step == sql::Step::Done) return std::optional<protocol::Beat>();
    AANZET_TRY(auto beat, protocol::decodeBeat(q.blob(0)));
    return std::optional(beat);
}

Status BeatTable::put(SpaceRow& row, const protocol::Beat& beat, std::int64_t today, SameDay sameDay)
{
    AANZET_TRY(auto q, m_db.prepare("INSERT INTO beat VALUES(?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT(space, device, author) DO UPDATE "
                                    "SET day = excluded.day, at = excluded.at, beat = excluded.beat WHERE excluded.day > day OR day > ?8 + 1 OR (?7 AND excluded.day = day)"));
    q.bind(1, row.id).bind(2, beat.device).bind(3, beat.author).bind(4, beat.day).bind(5, row.beats + 1).bind(6, protocol::encodeBeat(beat));
    q.bind(7, sameDay == SameDay::Replace ? 1 : 0).bind(8, today);
    AANZET_CHECK(q.run());
    if (m_db.changes() == 0) return {};
    ++row.beats;
    AANZET_TRY(auto gone, m_db.prepare("DELETE FROM beat WHERE space = ?1 AND device = ?2 AND author NOT IN "
                                       "(SELECT author FROM beat WHERE space = ?1 AND device = ?2 ORDER BY at DESC LIMIT ?3)"));
    gone.bind(1, row.id).bind(2, beat.device).bind(3, kMaxOfDevice);
    return gone.run();
}

Result<std::vector<Bytes>> BeatTable::since(const SpaceRow& row, std::uint64_t at, std::uint64_t& room, std::uint64_t& upTo)
{
    std::vector<Bytes> out;
    upTo = row.beats;
    if (row.beats < at) at = 0;   // counted before this server was put back: all of them
    if (row.beats == at) return out;
    AANZET_TRY(auto q, m_db.prepare("SELECT beat, at FROM beat WHERE space = ? AND at > ? ORDER BY at"));
    q.bind(1, row.id).bind(2, static_cast<std::int64_t>(at));
    for (;;) {
        AANZET_TRY(const auto step, q.step());
        if (step == sql::Step::Done) return out;
        const auto beat = q.blob(0);
        if (beat.size() > room) {
            upTo = std::max(at, static_cast<std::uint64_t>(q.integer(1)) - 1);
            return out;
        }
        room -= beat.size();
        out.push_back(bytesOf(beat));
    }
}

} // namespace aanzet::server
