// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/FaultVfs.h"
#include "tests/unit/server/Office.h"
#include <QFile>
#include <QTest>
#include <thread>

using namespace aanzet;
using namespace aanzet::test;

namespace {

// What the devices of a scripted day do, and what they were told.
struct Day {
    SpaceId client, dossier;
    std::vector<protocol::UploadGroup> groups;
    std::vector<bool> acknowledged;
    std::optional<Entry> erase;

    static Day plan(Office& o)
    {
        Day d;
        d.client = o.createSpace(o.founder);
        d.dossier = o.createSpace(o.founder);
        auto a = o.pen(o.founder, d.client), b = o.pen(o.founder, d.dossier);
        for (int i = 0; i < 4; ++i) {
            std::vector<Write> inClient{{recordNamed(1), fieldNamed(1)}, {recordNamed(1), fieldNamed(10 + i)}};
            if (i) inClient[0].context = {{a.author, std::uint64_t(2 * i - 1)}};
            d.groups.push_back({{d.client, record::encodeFrame(o.write(a, inClient))},
                                {d.dossier, record::encodeFrame(o.write(b, {{recordNamed(2), fieldNamed(100 + i)}}))}});
        }
        d.acknowledged.assign(d.groups.size(), false);
        return d;
    }
    void run(Office& o)
    {
        for (std::size_t i = 0; i < groups.size(); ++i) {
            protocol::SyncRequest request;
            request.groups = {groups[i]};
            const auto r = o.call<protocol::SyncResponse>(o.founder, "/v1/sync", protocol::encode(request));
            acknowledged[i] = r.ok() && r->groups.at(0).error == 0;
            if (!acknowledged[i]) return;
        }
    }
    // Empty when the server holds a prefix of the day, whole groups, with everything that was acknowledged.
    std::string check(Office& o) const
    {
        const auto one = o.pull(o.founder, client), two = o.pull(o.founder, dossier);
        if (one.error || two.error) return "pull refused";
        if (one.frames.size() != two.frames.size()) return "half a group";
        for (std::size_t i = 0; i < one.frames.size(); ++i) {
            const auto sent = *record::decodeFrame(groups[i][0].frame), held = *record::decodeFrame(one.frames[i]);
            if (sent.hash(o.org, client) != held.hash(o.org, client)) return "another batch";
            if (held.operations[0].isStub() != (i + 1 < one.frames.size())) return "head and history do not fit";
            if (held.operations[1].isStub()) return "a live body is missing";
            if (two.frames[i] != groups[i][1].frame) return "another batch in the dossier";
        }
        for (std::size_t i = 0; i < acknowledged.size(); ++i)
            if (acknowledged[i] && i >= one.frames.size()) return "acknowledged and gone";
        return {};
    }
};

struct Sink : server::ResponseSink {
    std::mutex mutex;
    std::condition_variable wake;
    std::optional<protocol::HttpResponse> response;
    void deliver(protocol::HttpResponse r) override
    {
        const std::lock_guard lock(mutex);
        response = std::move(r);
        wake.notify_one();
    }
    bool isWanted() const override { return true; }
    bool isAnswered()
    {
        const std::lock_guard lock(mutex);
        return response.has_value();
    }
    const protocol::HttpResponse& wait()
    {
        std::unique_lock lock(mutex);
        wake.wait(lock, [this] { return response.has_value(); });
        return *response;
    }
};

std::shared_ptr<Sink> send(Office& o, const Person& who, const std::string& method, const std::string& target, Bytes body)
{
    protocol::HttpRequest request{method, target, {}, std::move(body)};
    protocol::signRequest(request, o.serverKey(), who.device.id(), who.device.sign, o.clock.now());
    auto sink = std::make_shared<Sink>();
    o.service->handle(request, o.client, server::Respond(sink));
    return sink;
}

} // namespace

class ServerDurabilityTest : public QObject
{
    Q_OBJECT

    static void copyDatabase(const std::string& from, const std::string& to)
    {
        QFile::remove(QString::fromStdString(to));
        QFile::remove(QString::fromStdString(to + "-wal"));
        QFile::remove(QString::fromStdString(to + "-shm"));
        QVERIFY(QFile::copy(QString::fromStdString(from), QString::fromStdString(to)));
    }

private Q_SLOTS:
    void everyStopLeavesWholeGroupsAndAllThatWasAcknowledged()
    {
        Office o;
        auto plan = Day::plan(o);
        QVERIFY(o.service->stop().ok());
        o.service.reset();
        const auto database = server::ServerData::databaseOf(o.directory), morning = database + ".morning";
        copyDatabase(database, morning);
        FaultVfs vfs("server-stops", Backing::Disk);
        o.options.vfs = vfs.name();

        std::uint64_t calls = 0;
        {
            Day d = plan;
            QVERIFY(o.open().ok());
            vfs.clear();
            d.run(o);
            calls = vfs.calls();
            QVERIFY(d.acknowledged.back());
            QCOMPARE(QString::fromStdString(d.check(o)), QString());
        }
        QVERIFY(calls > 20);
        int prefixes = 0;
        for (std::uint64_t k = 1; k <= calls; ++k) {
            for (const auto unsynced : {Unsynced::Keep, Unsynced::Drop}) {
                o.service.reset();
                vfs.clear();
                copyDatabase(morning, database);
                Day d = plan;
                QVERIFY(o.open().ok());
                vfs.clear();
                vfs.stopAt(k, unsynced, k);
                d.run(o);
                QVERIFY(vfs.stopped());
                QVERIFY(!d.acknowledged.back());
                o.service.reset();
                vfs.clear();
                QVERIFY2(o.open().ok(), qPrintable(QString::number(k)));
                const auto wrong = d.check(o);
                QVERIFY2(wrong.empty(), qPrintable(QString::fromStdString(wrong + " at " + std::to_string(k))));
                Day rest = plan;
                rest.run(o);   // sent again verbatim
                QVERIFY(rest.acknowledged.back());
                QCOMPARE(QString::fromStdString(rest.check(o)), QString());
                ++prefixes;
            }
        }
        QCOMPARE(prefixes, int(2 * calls));
        o.service.reset();
        QVERIFY(server::ServerData::verify(database).ok());
    }

    void aFullDiskRefusesWritersServesReadersAndRecovers()
    {
        Office o;
        auto plan = Day::plan(o);
        QVERIFY(o.service->stop().ok());
        o.service.reset();
        const auto database = server::ServerData::databaseOf(o.directory), morning = database + ".morning";
        copyDatabase(database, morning);
        FaultVfs vfs("server-full", Backing::Disk);
        o.options.vfs = vfs.name();
        for (const auto fault : {Fault::DiskFull, Fault::WriteError, Fault::SyncError}) {
            for (std::uint64_t k = 1; k <= 12; ++k) {
                o.service.reset();
                vfs.clear();
                copyDatabase(morning, database);
                Day d = plan;
                QVERIFY(o.open().ok());
                vfs.clear();
                vfs.failAt(k, fault, Repeat::FromThenOn);
                protocol::SyncRequest request;
                request.groups = {d.groups[0]};
                d.acknowledged[0] = true;
                for (int i = 0; i < 20 && d.acknowledged[0]; ++i) {
                    const auto response = o.raw(o.founder, "POST", "/v1/sync", protocol::encode(request));
                    d.acknowledged[0] = response.status == 200;
                    if (response.status != 200) QCOMPARE(response.status, fault == Fault::DiskFull ? 507 : 503);
                    if (vfs.struck()) break;
                    request.groups = {d.groups[std::size_t(i + 1) % d.groups.size()]};
                }
                QVERIFY2(vfs.struck(), qPrintable(QString::number(k)));
                const auto answer = o.pull(o.founder, d.client);   // readers go on
                QCOMPARE(answer.error, 0);
                vfs.clear();
                Day rest = plan;
                rest.run(o);
                QVERIFY2(rest.acknowledged.back(), qPrintable(QString::number(k)));
                QCOMPARE(QString::fromStdString(rest.check(o)), QString());
            }
        }
        o.service.reset();   // before the VFS it stands on
    }

    void manyWritersShareCommitsAndNobodyLosesAnything()
    {
        Office o;
        const int writers = 8, each = 25;
        std::vector<Person> people;
        std::vector<GrantWish> wishes;
        for (int i = 0; i < writers; ++i) people.push_back(o.join());
        for (const auto& p : people) wishes.push_back({p.id(), Right::Write, {}});
        const auto space = o.createSpace(o.founder, wishes);
        std::vector<std::vector<Bytes>> requests(writers);
        for (int w = 0; w < writers; ++w) {
            auto pen = o.pen(people[std::size_t(w)], space);
            for (int i = 0; i < each; ++i) {
                // Every third is wrong and must harm nobody else's.
                o.lamports[space] = std::uint64_t(i);
                auto batch = o.write(pen, {{recordNamed(w), fieldNamed(1000 * w + i)}});
                protocol::SyncRequest good, bad;
                good.groups = {{{space, record::encodeFrame(batch)}}};
                batch.signature.b[0] ^= 1;
                bad.groups = {{{space, record::encodeFrame(batch)}}};
                if (i % 3 == 0) requests[std::size_t(w)].push_back(protocol::encode(bad));
                requests[std::size_t(w)].push_back(protocol::encode(good));
            }
        }
        o.service->start();
        const auto before = o.service->metrics().commits.load();
        std::atomic<int> accepted{0}, refused{0};
        std::vector<std::thread> threads;
        for (int w = 0; w < writers; ++w)
            threads.emplace_back([&, w] {
                for (const auto& body : requests[std::size_t(w)]) {
                    const auto answer = protocol::decode<protocol::SyncResponse>(send(o, people[std::size_t(w)], "POST", "/v1/sync", body)->wait().body);
                    ++(answer.ok() && answer->groups.at(0).error == 0 ? accepted : refused);
                }
            });
        for (auto& t : threads) t.join();
        QCOMPARE(accepted.load(), writers * each);
        QCOMPARE(refused.load(), writers * ((each + 2) / 3));
        QVERIFY(o.service->metrics().commits.load() - before < std::uint64_t(accepted + refused));   // some went together
        QVERIFY(o.service->stop().ok());
        QVERIFY(o.open().ok());
        QCOMPARE(o.pull(o.founder, space).cursor.n, std::uint64_t(writers * each));
        o.service.reset();
        QVERIFY(server::ServerData::verify(server::ServerData::databaseOf(o.directory)).ok());
    }

    void aLongPollIsAnsweredByNewsRevocationAndTheEnd()
    {
        Office o;
        const auto jan = o.join();
        const auto space = o.createSpace(o.founder, {{jan.id(), Right::Write, {}}});
        o.service->start();
        const auto watch = [&](const Person& who, std::uint64_t since) { return send(o, who, "GET", "/v1/watch?since=" + std::to_string(since), {}); };
        const auto newsOf = [](const std::shared_ptr<Sink>& sink) { return *protocol::decode<protocol::WatchResponse>(sink->wait().body); };
        const auto now = newsOf(watch(jan, 0)).now;
        const auto older = watch(jan, now);
        QVERIFY(!older->isAnswered());
        const auto waiting = watch(jan, now);
        QVERIFY(older->isAnswered());                      // one per device
        QVERIFY(!waiting->isAnswered());

        auto pen = o.pen(o.founder, space);
        protocol::SyncRequest push;
        push.groups = {{{space, record::encodeFrame(o.write(pen, {{recordNamed(1), fieldNamed(1)}}))}}};
        QCOMPARE(send(o, o.founder, "POST", "/v1/sync", protocol::encode(push))->wait().status, 200);
        const auto news = newsOf(waiting);
        QCOMPARE(news.changed, std::vector<SpaceId>{space});

        const auto removed = watch(jan, news.now);
        QVERIFY(!removed->isAnswered());
        const auto revoke = *makeDeviceRevoke(*o.log, o.founder.device, o.clock.now(), {jan.device.id(), {}});
        protocol::LogsRequest append{{}, {{protocol::LogKind::Organisation, {}, encodeEntry(revoke)}}};
        QCOMPARE(send(o, o.founder, "POST", "/v1/logs", protocol::encode(append))->wait().status, 200);
        QCOMPARE(protocol::decodeErrorBody(removed->wait().body)->error.code, ErrorCode::Revoked);

        const auto last = watch(o.founder, newsOf(watch(o.founder, 0)).now);
        QVERIFY(!last->isAnswered());
        o.service->drain();
        QVERIFY(newsOf(last).changed.empty());
        QVERIFY(watch(o.founder, news.now + 100)->isAnswered());   // no new ones while it stops
    }

    void foreignNewerAndDamagedDatabasesAreRefusedUntouched()
    {
        Office o;
        QVERIFY(o.service->stop().ok());
        o.service.reset();
        const auto database = server::ServerData::databaseOf(o.directory);
        const auto name = QString::fromStdString(database);
        const auto whole = [&] {
            QFile f(name);
            return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
        };
        const auto put = [&](const QByteArray& bytes) {
            QFile f(name);
            QVERIFY(f.open(QIODevice::WriteOnly | QIODevice::Truncate));
            f.write(bytes);
        };
        const auto original = whole();
        auto newer = original;
        newer[63] = 99;                               // user_version
        auto foreign = original;
        foreign[70] = char(foreign[70] ^ 1);          // application_id
        for (const auto& [bytes, code] : {std::pair{newer, ErrorCode::NewerVersion}, std::pair{foreign, ErrorCode::CorruptData},
                                          std::pair{QByteArray("not a database at all, but long enough to be one? no"), ErrorCode::CorruptData},
                                          std::pair{original.left(8192), ErrorCode::CorruptData}}) {
            put(bytes);
            const auto opened = o.open();
            QVERIFY(!opened.ok());
            QCOMPARE(opened.code(), code);
            QCOMPARE(whole(), bytes);
        }
        // A log that was changed inside the file does not verify. (The last byte of an Ed25519 signature is at most 0x10.)
        put(original);
        {
            auto store = server::Store::open(database, server::Store::Access::Write);
            QVERIFY(store.ok());
            QVERIFY(store->db().execute("UPDATE org_entry SET entry = substr(entry, 1, length(entry) - 1) || x'ff'").ok());
        }
        QCOMPARE(o.open().code(), ErrorCode::CorruptData);
        QCOMPARE(server::ServerData::verify(database).code(), ErrorCode::CorruptData);
    }

    void aBackupIsOneWholeFileAndIsRestoredUnderANewGeneration()
    {
        Office o;
        auto plan = Day::plan(o);
        plan.run(o);
        const auto backup = o.dir.path().toStdString() + "/backup";
        QVERIFY(server::ServerData::backup(o.directory, backup).ok());
        QCOMPARE(server::ServerData::backup(o.directory, backup).code(), ErrorCode::AlreadyExists);
        const auto summary = server::ServerData::verify(backup);
        QVERIFY(summary.ok());
        QCOMPARE(summary->batches, 8u);
        QCOMPARE(server::ServerData::restore(backup, o.directory).code(), ErrorCode::AlreadyExists);
        const auto generation = o.service->identity().generation;
        const auto identity = o.serverKey();
        o.directory = o.dir.path().toStdString() + "/again";
        QVERIFY(server::ServerData::restore(backup, o.directory).ok());
        QVERIFY(o.open().ok());
        QVERIFY(o.service->identity().generation != generation);
        QCOMPARE(o.serverKey(), identity);
        QCOMPARE(QString::fromStdString(plan.check(o)), QString());
    }
};

QTEST_APPLESS_MAIN(ServerDurabilityTest)
#include "tst_server_durability.moc"
