// SPDX-License-Identifier: EUPL-1.2
#include "shared/membership/KitBox.h"
#include "sync-server/store/DownloadTable.h"
#include "sync-server/store/Schema.h"
#include "tests/unit/server/Office.h"
#include <QFile>
#include <QTest>

using namespace aanzet;
using namespace aanzet::test;
using namespace std::chrono_literals;

class ServerRecoveryTest : public QObject
{
    Q_OBJECT

    static Bytes codeOf(int n) { return Bytes(16, static_cast<std::uint8_t>(n)); }
    static Bytes boxOf(Office& o, const Person& p, int code)
    {
        return *sealKit(KitKeys::from(codeOf(code)), {o.org, o.log->genesis(), p.user.copy(), "Naam", "Wijkteam"});
    }
    static int put(Office& o, const Person& p, int code, std::optional<Bytes> box = {})
    {
        const protocol::KitRequest r{KitKeys::from(codeOf(code)).sign.publicKey(), box ? *box : boxOf(o, p, code)};
        return o.raw(p, "PUT", "/v1/kit", protocol::encode(r)).status;
    }
    static protocol::RecoverRequest ask(Office& o, int code, Bytes entry = {})
    {
        const auto keys = KitKeys::from(codeOf(code));
        protocol::RecoverRequest r{keys.sign.publicKey(), o.clock.now(), crypto::randomFixed<Salt16>(), {}, std::move(entry)};
        r.proof = keys.sign.sign(protocol::recoverBytes(r, o.serverKey()));
        return r;
    }
    static Result<protocol::RecoverResponse> recover(Office& o, const protocol::RecoverRequest& r)
    {
        return o.stranger<protocol::RecoverResponse>("POST", "/v1/recover", protocol::encode(r));
    }
    static Bytes deviceAdd(Office& o, const Person& p, const DeviceKeys& device)
    {
        return encodeEntry(*makeDeviceAdd(*o.log, device, o.clock.now(), p.user, device.publicKeys()));
    }

private Q_SLOTS:
    void whoHasTheCodeGetsTheBoxAndAddsADevice()
    {
        Office o;
        QCOMPARE(put(o, o.founder, 1), 200);
        const auto first = recover(o, ask(o, 1));
        QVERIFY(first.ok());
        const auto kit = openKit(KitKeys::from(codeOf(1)), o.org, o.log->genesis(), first->box);
        QVERIFY(kit.ok() && kit->user.id() == o.founder.id());
        QVERIFY(!first->admitted);
        QCOMPARE(first->orgEntries.size(), std::size_t(o.log->size()));
        const auto device = DeviceKeys::generate();
        const auto entry = deviceAdd(o, o.founder, device);
        QVERIFY(recover(o, ask(o, 1, entry))->admitted);
        QVERIFY(recover(o, ask(o, 1, entry))->admitted);      // the answer was lost
        QVERIFY(o.service->directory()->org()->state().isCurrent(device.id()));
        QVERIFY(o.open().ok());                               // and after a restart
        QVERIFY(recover(o, ask(o, 1)).ok());
    }

    void anUnknownKitAndABadProofAnswerAlike()
    {
        Office o;
        QCOMPARE(put(o, o.founder, 1), 200);
        QCOMPARE(recover(o, ask(o, 2)).code(), ErrorCode::BadSignature);
        auto forged = ask(o, 1);
        forged.proof = ask(o, 2).proof;
        QCOMPARE(recover(o, forged).code(), ErrorCode::BadSignature);
        auto changed = ask(o, 1);
        changed.entry = {1};
        QCOMPARE(recover(o, changed).code(), ErrorCode::BadSignature);
        const auto once = ask(o, 1);
        QVERIFY(recover(o, once).ok());
        QCOMPARE(recover(o, once).code(), ErrorCode::BadSignature);   // the same request again
        auto late = ask(o, 1);
        o.clock.advance(301s);
        QCOMPARE(recover(o, late).code(), ErrorCode::Skew);
    }

    void aNewerKitEndsTheEarlierOne()
    {
        Office o;
        QCOMPARE(put(o, o.founder, 1), 200);
        QCOMPARE(put(o, o.founder, 2), 200);
        QCOMPARE(recover(o, ask(o, 1)).code(), ErrorCode::BadSignature);
        QVERIFY(recover(o, ask(o, 2)).ok());
    }

    void aKitAddsNoDeviceToAnotherPerson()
    {
        Office o;
        const auto jan = o.join();
        QCOMPARE(put(o, jan, 1), 200);
        const auto device = DeviceKeys::generate();
        QCOMPARE(recover(o, ask(o, 1, deviceAdd(o, o.founder, device))).code(), ErrorCode::NotAllowed);
        // Nor does an entry of another kind pass.
        const auto role = encodeEntry(*makeRoleChange(*o.log, o.founder.device, o.clock.now(), jan.id(), Role::TeamLead));
        QCOMPARE(recover(o, ask(o, 1, role)).code(), ErrorCode::Malformed);
        QVERIFY(!o.service->directory()->org()->state().device(device.id()));
        // Nobody takes a colleague's kit away by using its key.
        QVERIFY(put(o, o.founder, 1) != 200);
        QVERIFY(recover(o, ask(o, 1)).ok());
    }

    void theKitOfWhoWasRemovedOpensNothing()
    {
        Office o;
        const auto jan = o.join();
        QCOMPARE(put(o, jan, 1), 200);
        QCOMPARE(o.append(o.founder, *makeUserRevoke(*o.log, o.founder.device, o.clock.now(), {jan.id(), {}})), 0);
        QCOMPARE(recover(o, ask(o, 1)).code(), ErrorCode::Revoked);
    }

    void aBoxOfAnotherSizeIsRefused()
    {
        Office o;
        QVERIFY(put(o, o.founder, 1, Bytes(kKitBoxBytes - 1, 0)) != 200);
        QVERIFY(put(o, o.founder, 1, Bytes(kKitBoxBytes + 1, 0)) != 200);
        QCOMPARE(recover(o, ask(o, 1)).code(), ErrorCode::BadSignature);
    }

    void oneKitIsAskedForAtMostTenTimesInARow()
    {
        Office o;
        QCOMPARE(put(o, o.founder, 1), 200);
        for (int i = 0; i < 10; ++i) QVERIFY(recover(o, ask(o, 1)).ok());
        QCOMPARE(recover(o, ask(o, 1)).code(), ErrorCode::Busy);
        const auto jan = o.join();
        QCOMPARE(put(o, jan, 2), 200);
        QVERIFY(recover(o, ask(o, 2)).ok());                  // another's is not held up
        o.clock.advance(61s);
        QVERIFY(recover(o, ask(o, 1)).ok());
    }

    // --- databases of earlier versions

    static void write(Office& o, Pen& pen, int field, int times)
    {
        std::vector<record::Dot> context;
        for (int i = 0; i < times; ++i) {
            const auto batch = o.write(pen, {{recordNamed(field), fieldNamed(field), context}});
            QCOMPARE(int(o.push(*pen.person, pen.space, batch)), 0);
            context = {batch.operations.front().dot()};
        }
    }
    static protocol::SyncResponse sendBeat(Office& o, const Pen& pen, std::uint32_t day)
    {
        const auto& device = pen.person->device;
        protocol::Beat beat{pen.space, pen.author, device.id(), day, pen.number, pen.head, o.spaces.at(pen.space).head(), o.log->head(), {}};
        beat.signature = device.sign.sign(protocol::beatBytes(beat, o.org));
        protocol::SyncRequest request;
        request.beats = {protocol::encodeBeat(beat)};
        protocol::SpaceAsk ask;
        ask.space = pen.space;
        request.spaces = {ask};
        return *o.call<protocol::SyncResponse>(*pen.person, "/v1/sync", protocol::encode(request));
    }
    // The same content as a server of that version would have written it.
    static Status asVersion(const std::string& from, const std::string& to, int version)
    {
        const auto steps = server::serverMigrations().first(std::size_t(version));
        AANZET_TRY(auto db, sql::Connection::open(to, sql::OpenMode::ReadWriteCreate));
        AANZET_CHECK(sql::migrate(db, server::kServerApplicationId, steps));
        AANZET_CHECK(db.execute("ATTACH '" + from + "' AS src"));
        const auto names = [&](const std::string& sql) {
            std::vector<std::string> out;
            auto q = db.prepare(sql);
            while (q.ok() && *q->step() == sql::Step::Row) out.emplace_back(q->text(0));
            return out;
        };
        for (const auto& table : names("SELECT name FROM main.sqlite_master WHERE type = 'table'")) {
            std::string columns;
            for (const auto& c : names("SELECT name FROM pragma_table_info('" + table + "', 'main') WHERE name IN (SELECT name FROM pragma_table_info('" + table + "', 'src'))"))
                columns += (columns.empty() ? "" : ", ") + c;
            AANZET_CHECK(db.execute("INSERT OR REPLACE INTO main." + table + "(" + columns + ") SELECT " + columns + " FROM src." + table));
        }
        AANZET_CHECK(db.execute("DETACH src"));
        return db.checkpoint();
    }

    void aDatabaseOfEveryEarlierVersionGoesOnWhereItWas()
    {
        Office o;
        const auto jan = o.join();
        const auto space = o.createSpace(o.founder, {{jan.id(), Right::Write, {}}});
        auto mine = o.pen(o.founder, space), his = o.pen(jan, space);
        write(o, mine, 1, 3);
        write(o, his, 2, 2);
        const auto today = static_cast<std::uint32_t>(std::chrono::floor<std::chrono::days>(o.clock.now()).time_since_epoch().count());
        sendBeat(o, mine, today);
        sendBeat(o, his, today);
        QCOMPARE(put(o, jan, 3), 200);
        const auto before = o.pull(jan, space);
        QVERIFY(before.frames.size() == 5 && before.beats.size() == 2);
        QVERIFY(o.service->stop().ok());
        o.service.reset();
        const auto database = server::ServerData::databaseOf(o.directory);
        const auto newest = o.dir.path().toStdString() + "/newest.db";
        QVERIFY(QFile::rename(QString::fromStdString(database), QString::fromStdString(newest)));
        const int last = server::serverMigrations().back().version;
        QVERIFY(last >= 6);
        const auto penBefore = mine;
        const auto lamportsBefore = o.lamports;
        for (int version = 1; version <= last; ++version) {
            const auto older = o.dir.path().toStdString() + "/v" + std::to_string(version) + ".db";
            const auto made = asVersion(newest, older, version);
            QVERIFY2(made.ok(), made.ok() ? "" : made.error().detail.c_str());
            // A backup of that time is whole, and can be put back.
            QVERIFY(server::ServerData::verify(older).ok());
            for (const char* end : {"", "-wal", "-shm"}) QFile::remove(QString::fromStdString(database + end));
            QVERIFY(QFile::copy(QString::fromStdString(older), QString::fromStdString(database)));
            QVERIFY2(o.open().ok(), qPrintable(QString::number(version)));
            const auto after = o.pull(jan, space);
            QVERIFY(after.frames == before.frames && after.cursor == before.cursor);
            QVERIFY2(std::set(after.beats.begin(), after.beats.end()) == std::set(before.beats.begin(), before.beats.end()), qPrintable(QString::number(version)));
            const auto kit = recover(o, ask(o, 3));
            QCOMPARE(kit.ok(), version >= 2);                     // before, there was no table for kits
            // It goes on: a batch, a beat, a kit, a download that is noted.
            mine = penBefore;
            o.lamports = lamportsBefore;
            write(o, mine, 1, 1);
            QCOMPARE(o.pull(jan, space).frames.size(), before.frames.size() + 1);
            sendBeat(o, mine, today + 1);
            QCOMPARE(o.pull(jan, space).beats.size(), std::size_t(2));
            QCOMPARE(put(o, jan, 4), 200);
            QVERIFY(o.service->stop().ok());
            o.service.reset();
            QVERIFY(server::ServerData::verify(database).ok());
            auto store = server::Store::open(database, server::Store::Access::Read);
            QCOMPARE(*sql::schemaVersion(store->db()), last);
            QVERIFY(!server::DownloadTable(*store).since(0)->empty());
            const auto target = o.dir.path().toStdString() + "/restored" + std::to_string(version);
            QVERIFY(server::ServerData::restore(older, target).ok());
            QVERIFY(server::ServerData::verify(server::ServerData::databaseOf(target)).ok());
        }
    }

    void whatADeviceFetchesIsNotedOnceADayAndWhatItBroughtIsNot()
    {
        Office o;
        const auto jan = o.join();
        const auto space = o.createSpace(o.founder, {{jan.id(), Right::Write, {}}}), empty = o.createSpace(o.founder, {{jan.id(), Right::Write, {}}});
        const auto rows = [&] {
            auto store = server::Store::open(server::ServerData::databaseOf(o.directory), server::Store::Access::Read);
            return *server::DownloadTable(*store).since(0);
        };
        auto pen = o.pen(o.founder, space);
        write(o, pen, 1, 2);
        QVERIFY(rows().empty());
        (void)o.pull(jan, empty);
        QVERIFY(rows().empty());                                  // nothing was there to fetch
        (void)o.pull(jan, space);
        (void)o.pull(jan, space);
        QCOMPARE(rows().size(), std::size_t(1));
        QVERIFY(rows()[0].device == jan.device.id() && rows()[0].space == space && rows()[0].first <= o.clock.now());
        QVERIFY(o.open().ok());
        (void)o.pull(jan, space);
        QCOMPARE(rows().size(), std::size_t(1));                  // also after a restart of the server
        o.clock.advance(24h);
        protocol::HistoryRequest ask{space, recordNamed(1), {}, 0};
        QVERIFY(o.call<protocol::HistoryResponse>(jan, "/v1/history", protocol::encode(ask)).ok());
        QCOMPARE(rows().size(), std::size_t(2));
        // Who has no right to it fetched nothing.
        const auto stranger = o.join();
        (void)o.pull(stranger, space);
        QCOMPARE(rows().size(), std::size_t(2));
        // Bounded: what is older goes, whole days of it, and never today's.
        o.clock.advance(24h * (server::DownloadTable::kDays - 1));
        (void)o.pull(jan, space);
        QVERIFY(o.open().ok());
        QCOMPARE(rows().size(), std::size_t(3));
        o.clock.advance(24h);
        (void)o.pull(jan, space);
        QCOMPARE(rows().size(), std::size_t(3));                  // the first one is gone
        auto store = server::Store::open(server::ServerData::databaseOf(o.directory), server::Store::Access::Write);
        QVERIFY(server::DownloadTable(*store).trim(o.clock.now(), 1).ok());
        QCOMPARE(*server::DownloadTable(*store).count(), std::uint64_t(1));
        QVERIFY(server::DownloadTable(*store).trim(o.clock.now(), 0).ok());
        QCOMPARE(*server::DownloadTable(*store).count(), std::uint64_t(1));
    }
};

QTEST_APPLESS_MAIN(ServerRecoveryTest)
#include "tst_server_recovery.moc"
