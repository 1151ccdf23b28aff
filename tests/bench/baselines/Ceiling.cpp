// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/baselines/Ceiling.h"
#include "shared/crypto/Crypto.h"
#include "shared/sql/Connection.h"
#include "tests/bench/Timing.h"
#include <filesystem>

namespace aanzet::bench {
namespace {

constexpr std::size_t kPerBatch = 100, kPlain = 284;   // 300 bytes sealed
struct SpaceKeyOfTheBench;

struct Sealed {
    std::uint64_t seq = 0;
    Nonce24 nonce;
    Bytes body;
};
struct Signed {
    Hash32 prev, hash;
    Signature signature;
    std::vector<Sealed> operations;
};

Bytes place(const SignPublicKey& device, std::uint64_t seq) { return Writer("az1/ceiling").raw(device).u64(seq).take(); }

Hash32 hashOf(const Signed& s)
{
    Writer w("az1/chain");
    w.raw(s.prev);
    for (const auto& op : s.operations) w.u64(op.seq).raw(op.nonce).raw(op.body);
    return crypto::hash256(w.bytes());
}

sql::Connection database(const std::string& folder, const char* name, const char* tables)
{
    auto db = must(sql::Connection::open(folder + "/" + name, sql::OpenMode::ReadWriteCreate), "ceiling database");
    must(db.execute(tables), "ceiling tables");
    return db;
}

} // namespace

CeilingFigures ceiling(const std::string& folder, std::size_t operations)
{
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    const auto signer = crypto::SigningKey::generate();
    const auto key = crypto::Key<SpaceKeyOfTheBench>::random();
    std::vector<Signed> made;
    CeilingFigures out;
    {
        auto outbox = database(folder, "outbox.db", "CREATE TABLE op(seq INTEGER PRIMARY KEY, batch INTEGER, nonce BLOB, body BLOB);"
                                                    "CREATE TABLE batch(id INTEGER PRIMARY KEY, prev BLOB, hash BLOB, signature BLOB);");
        auto server = database(folder, "server.db", "CREATE TABLE op(device BLOB, seq INTEGER, nonce BLOB, body BLOB, PRIMARY KEY(device, seq)) WITHOUT ROWID;");
        out.push = seconds([&] {
            Hash32 last;
            for (std::uint64_t seq = 0; seq < operations;) {
                auto transaction = must(sql::Transaction::begin(outbox), "begin");
                auto op = must(outbox.prepare("INSERT INTO op VALUES(?, ?, ?, ?)"), "prepare");
                auto batch = must(outbox.prepare("INSERT INTO batch VALUES(?, ?, ?, ?)"), "prepare");
                auto& s = made.emplace_back();
                s.prev = last;
                for (std::size_t i = 0; i < kPerBatch && seq < operations; ++i) {
                    Bytes plain(kPlain, static_cast<std::uint8_t>(seq));
                    for (int byte = 0; byte < 8; ++byte) plain[static_cast<std::size_t>(byte)] = static_cast<std::uint8_t>(seq >> (8 * byte));
                    auto& o = s.operations.emplace_back();
                    o.seq = ++seq;
                    o.nonce = crypto::randomFixed<Nonce24>();
                    o.body = crypto::seal(key, plain, place(signer.publicKey(), o.seq), o.nonce);
                    op.bind(1, o.seq).bind(2, made.size()).bind(3, o.nonce).bindStatic(4, ByteView(o.body));
                    must(op.run(), "outbox");
                }
                s.hash = hashOf(s);
                s.signature = signer.sign(s.hash.view());
                last = s.hash;
                batch.bind(1, made.size()).bind(2, s.prev).bind(3, s.hash).bind(4, s.signature);
                must(batch.run(), "outbox");
                must(transaction.commit(), "commit");
            }
            Hash32 before;
            for (const auto& s : made) {
                must(s.prev == before && hashOf(s) == s.hash && crypto::verify(signer.publicKey(), s.hash.view(), s.signature), "verify");
                before = s.hash;
                auto transaction = must(sql::Transaction::begin(server), "begin");
                auto op = must(server.prepare("INSERT INTO op VALUES(?, ?, ?, ?)"), "prepare");
                for (const auto& o : s.operations) {
                    op.bind(1, signer.publicKey()).bind(2, o.seq).bind(3, o.nonce).bindStatic(4, ByteView(o.body));
                    must(op.run(), "insert");
                }
                must(transaction.commit(), "commit");
            }
        });
    }
    auto peer = database(folder, "peer.db", "CREATE TABLE op(seq INTEGER PRIMARY KEY, body BLOB);"
                                            "CREATE TABLE field(id INTEGER, seq INTEGER, body BLOB, PRIMARY KEY(id, seq)) WITHOUT ROWID;");
    out.pull = seconds([&] {
        Hash32 before;
        for (const auto& s : made) {
            must(s.prev == before && hashOf(s) == s.hash && crypto::verify(signer.publicKey(), s.hash.view(), s.signature), "verify");
            before = s.hash;
            auto transaction = must(sql::Transaction::begin(peer), "begin");
            auto op = must(peer.prepare("INSERT INTO op VALUES(?, ?)"), "prepare");
            auto field = must(peer.prepare("INSERT INTO field VALUES(?, ?, ?)"), "prepare");
            for (const auto& o : s.operations) {
                auto plain = crypto::open(key, o.body, place(signer.publicKey(), o.seq), o.nonce);
                must(plain.has_value(), "open");
                op.bind(1, o.seq).bindStatic(2, ByteView(o.body));
                must(op.run(), "insert");
                field.bind(1, o.seq).bind(2, o.seq).bindStatic(3, ByteView(*plain));
                must(field.run(), "insert");
            }
            must(transaction.commit(), "commit");
        }
    });
    return out;
}

} // namespace aanzet::bench
