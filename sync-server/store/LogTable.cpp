// SPDX-License-Identifier: EUPL-1.2
#include "sync-server/store/LogTable.h"

namespace aanzet::server {
namespace {

constexpr std::string_view kSpaceColumns = "SELECT id, space, n, running, lamport, beats FROM space";

Result<SpaceRow> rowOf(sql::Query& q)
{
    SpaceRow r;
    r.id = q.integer(0);
    AANZET_TRY(r.space, q.fixed<SpaceId>(1));
    r.n = static_cast<std::uint64_t>(q.integer(2));
    AANZET_TRY(r.running, q.fixed<Hash32>(3));
    r.lamport = static_cast<std::uint64_t>(q.integer(4));
    r.beats = static_cast<std::uint64_t>(q.integer(5));
    return r;
}

} // namespace

Result<std::vector<Bytes>> LogTable::organisation()
{
    AANZET_TRY(auto q, m_db.prepare("SELECT entry FROM org_entry ORDER BY idx"));
    std::vector<Bytes> out;
    for (;;) {
        AANZET_TRY(const auto step, q.step());
        if (step == sql::Step::Done) return out;
        out.push_back(bytesOf(q.blob(0)));
    }
}

Status LogTable::appendOrganisation(std::uint64_t index, ByteView entry)
{
    AANZET_TRY(auto q, m_db.prepare("INSERT INTO org_entry VALUES(?, ?)"));
    q.bind(1, index).bind(2, entry);
    return q.run();
}

Result<std::vector<LogTable::SpaceLogRows>> LogTable::spaces()
{
    std::vector<SpaceLogRows> out;
    AANZET_TRY(auto q, m_db.prepare("SELECT id, space, n, running, lamport, beats FROM space ORDER BY id"));
    AANZET_TRY(auto entries, m_db.prepare("SELECT entry FROM space_entry WHERE space = ? ORDER BY idx"));
    for (;;) {
        AANZET_TRY(auto step, q.step());
        if (step == sql::Step::Done) return out;
        auto& log = out.emplace_back();
        AANZET_TRY(log.row, rowOf(q));
        entries.reset();
        entries.bind(1, log.row.id);
        for (;;) {
            AANZET_TRY(const auto next, entries.step());
            if (next == sql::Step::Done) break;
            log.entries.push_back(bytesOf(entries.blob(0)));
        }
    }
}

Result<std::int64_t> LogTable::addSpace(const SpaceId& space)
{
    AANZET_TRY(auto q, m_db.prepare("INSERT INTO space(space, running) VALUES(?, ?)"));
    q.bind(1, space).bind(2, Hash32{});
    AANZET_CHECK(q.run());
    return m_db.lastInsertId();
}

Status LogTable::appendSpace(std::int64_t spaceRow, std::uint64_t index, ByteView entry)
{
    AANZET_TRY(auto q, m_db.prepare("INSERT INTO space_entry VALUES(?, ?, ?)"));
    q.bind(1, spaceRow).bind(2, index).bind(3, entry);
    return q.run();
}

Result<std::optional<SpaceRow>> LogTable::space(const SpaceId& space)
{
    AANZET_TRY(auto q, m_db.prepare(std::string(kSpaceColumns) + " WHERE space = ?"));
    q.bind(1, space);
    AANZET_TRY(const auto step, q.step());
    if (step == sql::Step::Done) return std::optional<SpaceRow>();
    AANZET_TRY(SpaceRow row, rowOf(q));
    return std::optional<SpaceRow>(row);
}

Status LogTable::update(const SpaceRow& row)
{
    AANZET_TRY(auto q, m_db.prepare("UPDATE space SET n = ?, running = ?, lamport = ?, beats = ? WHERE id = ?"));
    q.bind(1, row.n).bind(2, row.running).bind(3, row.lamport).bind(4, row.beats).bind(5, row.id);
    return q.run();
}

Result<std::vector<LogTable::JoinRow>> LogTable::joinRequests()
{
    AANZET_TRY(auto q, m_db.prepare("SELECT invite, entry FROM join_request ORDER BY at LIMIT 64"));
    std::vector<JoinRow> out;
    for (;;) {
        AANZET_TRY(const auto step, q.step());
        if (step == sql::Step::Done) return out;
        auto& row = out.emplace_back();
        AANZET_TRY(row.invite, q.fixed<SignPublicKey>(0));
        row.entry = bytesOf(q.blob(1));
    }
}

Status LogTable::putJoinRequest(const SignPublicKey& invite, WallTime now, ByteView entry)
{
    AANZET_TRY(auto q, m_db.prepare("INSERT INTO join_request VALUES(?, ?, ?) "
                                    "ON CONFLICT(invite) DO UPDATE SET at = excluded.at, entry = excluded.entry"));
    q.bind(1, invite).bind(2, millisOf(now)).bind(3, entry);
    return q.run();
}

Status LogTable::dropJoinRequest(const SignPublicKey& invite)
{
    AANZET_TRY(auto q, m_db.prepare("DELETE FROM join_request WHERE invite = ?"));
    q.bind(1, invite);
    return q.run();
}

Status LogTable::useNonce(const Salt16& nonce, WallTime now, Millis forget)
{
    {
        AANZET_TRY(auto old, m_db.prepare("DELETE FROM nonce WHERE at < ?"));
        old.bind(1, millisOf(now - forget));
        AANZET_CHECK(old.run());
    }
    AANZET_TRY(auto q, m_db.prepare("INSERT INTO nonce VALUES(?, ?)"));
    q.bind(1, nonce).bind(2, millisOf(now));
    if (auto done = q.run(); !done.ok()) {
        if (done.code() == ErrorCode::AlreadyExists) return Error{ErrorCode::BadSignature, "request seen before"};
        return done.error();
    }
    return {};
}

} // namespace aanzet::server
