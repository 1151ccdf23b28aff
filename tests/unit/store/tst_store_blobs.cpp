// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/BlobBox.h"
#include "mobile/store/RowReading.h"
#include "shared/sql/Connection.h"
#include "tests/support/FaultSweep.h"
#include "tests/unit/store/Team.h"
#include <QTest>

using namespace aanzet;
using namespace aanzet::test;

// Attachments from one device to another: sealed, whole or not there, and never in the way of the records.
// Planted and found: an end that is not looked for, a hash that is not compared, a batch that waits for a content nobody has.
class StoreBlobs : public QObject
{
    Q_OBJECT

    std::unique_ptr<Team> m_team;
    static constexpr const char* kCanary = "EEN-FOTO-VAN-DE-BRIEF";

    // As a photo: large, and with something that must not be found anywhere.
    static Bytes photo(std::size_t size = 700'000)
    {
        Bytes b(size);
        for (std::size_t i = 0; i < size; ++i) b[i] = static_cast<std::uint8_t>((i * 2654435761u) >> 13);
        for (std::size_t at = 100; at + 100 < size; at += 50'000) std::memcpy(b.data() + at, kCanary, strlen(kCanary));
        return b;
    }
    Result<RecordId> attach(Tablet& t, ByteView content, std::optional<SpaceId> space = {})
    {
        const auto where = space.value_or(m_team->client);
        const auto type = where == m_team->client ? types::Attachment : types::WorkAttachment;
        return t.store->attach({where, {{store::fieldOf(type, "visit"), recordNamed(70), {}}, {store::fieldOf(type, "kind"), std::string("photo"), {}},
                                        {store::fieldOf(type, "caption"), std::string("de brief"), {}}}, content, {}});
    }
    static bool holds(const std::map<std::string, Bytes>& files, std::string_view words)
    {
        return std::any_of(files.begin(), files.end(), [&](const auto& f) { return textOf(f.second).find(words) != std::string_view::npos; });
    }
    Bytes contentAt(Tablet& t, const RecordId& record, std::optional<SpaceId> space = {})
    {
        auto c = t.store->content(space.value_or(m_team->client), record);
        return c ? bytesOf(c->view()) : Bytes();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::init());
        m_team = std::make_unique<Team>();
    }
    void init() { m_team->begin(9); }

    // A letter is kept as long as it is of use, and then nowhere.
    void aLetterGoesOnEveryDeviceWhenItsDayIsPast()
    {
        const auto letter = *attach(m_team->ada, photo());
        const auto kept = *attach(m_team->ada, photo(300'000));
        QVERIFY(m_team->ada.store->put({m_team->client, types::Attachment, letter, {{store::fieldOf(types::Attachment, "expires_on"), std::string("2026-06-01"), {}}}}).ok());
        QVERIFY(m_team->syncAll().ok());
        QVERIFY(!contentAt(m_team->cy, letter).empty() && !contentAt(m_team->cy, kept).empty());
        const auto onDisk = [](Tablet& t) { return *t.vault->count(vault::Table::Blobs); };
        const auto hers = onDisk(m_team->ada), his = onDisk(m_team->cy);

        QCOMPARE(*m_team->ada.store->expireAttachments("2026-06-01"), std::size_t(0));   // its last day
        QVERIFY(!contentAt(m_team->ada, letter).empty());
        QCOMPARE(*m_team->ada.store->expireAttachments("2026-06-02"), std::size_t(1));
        QCOMPARE(m_team->ada.store->list(m_team->client, types::Attachment), (std::vector<RecordId>{kept}));
        QVERIFY(contentAt(m_team->ada, letter).empty());
        QCOMPARE(*m_team->ada.store->expireAttachments("2026-06-02"), std::size_t(0));
        QVERIFY(onDisk(m_team->ada) < hers);

        QVERIFY(m_team->syncAll().ok());
        QCOMPARE(onDisk(m_team->cy), his);
        QCOMPARE(*m_team->cy.store->expireAttachments("2026-06-02"), std::size_t(0));   // was removed by Ada; its bytes go here too
        QVERIFY(onDisk(m_team->cy) < his);
        QVERIFY(contentAt(m_team->cy, letter).empty());
        QVERIFY(m_team->syncAll().ok());
        QVERIFY(contentAt(m_team->cy, letter).empty());   // and nothing brings them back
        QVERIFY(!contentAt(m_team->cy, kept).empty());
    }

    void whatIsSealedOpensWholeOrNotAtAll()
    {
        const auto key = store::BlobKey::random();
        for (const std::size_t size : {1u, 31u, 32u, 65'535u, 65'536u, 65'537u, 400'000u}) {
            const auto content = photo(size < 200 ? 200 : size);
            const auto sealed = *store::sealBlob(key, content);
            QCOMPARE(sealed.size(), store::sealedBlobSize(content.size()));
            QCOMPARE(bytesOf(store::openBlob(key, sealed, content.size())->view()), content);
            QVERIFY(!store::openBlob(store::BlobKey::random(), sealed, content.size()));
            QVERIFY(!store::openBlob(key, sealed, content.size() - 1));
            auto longer = sealed;
            longer.push_back(0);
            QVERIFY(!store::openBlob(key, longer, content.size()));
            for (std::size_t at = 0; at < sealed.size(); at += std::max<std::size_t>(1, sealed.size() / 23)) {
                QVERIFY(!store::openBlob(key, ByteView(sealed).first(at), content.size()));
                auto other = sealed;
                other[at] ^= 1;
                QVERIFY(!store::openBlob(key, other, content.size()));
            }
        }
        QCOMPARE(store::sealBlob(key, {}).code(), ErrorCode::TooLarge);
        QCOMPARE(store::sealBlob(key, Bytes(store::kMaxBlobContent + 1)).code(), ErrorCode::TooLarge);
    }

    // Two chunks of which the first stands alone is a stream without an end, whatever size somebody claims.
    void aStreamWithoutItsEndDoesNotOpen()
    {
        const auto key = store::BlobKey::random();
        crypto::StreamSealer sealer(key.view());
        Bytes sealed = sealer.header();
        const auto chunk = sealer.push(crypto::pad(photo(1000)), false);
        sealed.insert(sealed.end(), chunk.begin(), chunk.end());
        QCOMPARE(sealed.size(), store::sealedBlobSize(1000));
        QVERIFY(!store::openBlob(key, sealed, 1000));
    }

    void aPhotoIsSeenByAColleagueAndNobodyElse()
    {
        auto& t = *m_team;
        const auto content = photo();
        const auto inClient = attach(t.ada, content), inDossier = attach(t.ada, photo(3000), t.dossier);
        QVERIFY(inClient.ok() && inDossier.ok());
        QCOMPARE(contentAt(t.ada, *inClient), content);
        QVERIFY(t.syncAll(2).ok());
        (void)t.bo.store->list(t.dossier, types::WorkAttachment);
        QVERIFY(t.syncAll(1).ok());
        QCOMPARE(int(t.bo.store->placeOf(t.client, *inClient)), int(store::Store::BlobPlace::Here));
        QCOMPARE(contentAt(t.bo, *inClient), content);
        QCOMPARE(contentAt(t.bo, *inDossier, t.dossier), photo(3000));
        QVERIFY(t.bo.open().ok());
        QCOMPARE(contentAt(t.bo, *inClient), content);
        QVERIFY(!holds(t.serverFiles(), kCanary) && !holds(t.ada.disk.files(), kCanary) && !holds(t.bo.disk.files(), kCanary));
        QCOMPARE(t.ada.store->status().waiting, std::size_t(0));
        // What only the program reads is not looked for.
        QVERIFY(t.ada.store->search("brief")->size() > 0);
        const auto key = wordOf(t.ada.store->get(t.client, *inClient)->field(store::fieldOf(types::Attachment, "blob_key"))->shown.value);
        QCOMPARE(key.size(), std::size_t(64));
        QVERIFY(t.ada.store->search(key)->empty());
    }

    void theLineMayBreakAtEachRequestUpAndDown()
    {
        auto& t = *m_team;
        const auto content = photo();
        for (int k = 1; k < 40; ++k) {
            for (const auto how : {Line::NoRequest, Line::NoReply}) {
                t.begin(9);
                int n = 0;
                std::size_t up = 0;
                t.line = [&](const protocol::HttpRequest& r) {
                    if (r.target.starts_with("/v1/blob/")) up += r.body.size();
                    return ++n == k ? how : Line::Whole;
                };
                const auto record = *attach(t.ada, content);
                for (int round = 0; round < 4; ++round) (void)t.syncAll(1);
                QVERIFY2(contentAt(t.bo, record) == content, qPrintable(QString::number(k)));
                QVERIFY2(up < content.size() * 3 / 2, qPrintable(QString::number(up)));   // it goes on, it does not begin again
                QCOMPARE(t.ada.store->status().waiting, std::size_t(0));
                QVERIFY(t.reused.empty());
            }
        }
    }

    void otherBytesFromTheServerAreNotTakenAndComeAgain()
    {
        auto& t = *m_team;
        const auto content = photo(300'000);
        const auto record = *attach(t.ada, content);
        QVERIFY(t.sync(t.ada).ok());
        t.answer = [](protocol::HttpResponse& r, const protocol::HttpRequest& q) {
            if (q.method == "GET" && q.target.starts_with("/v1/blob/") && !r.body.empty()) r.body[r.body.size() / 2] ^= 1;
        };
        QVERIFY(t.sync(t.bo).ok());
        QCOMPARE(int(t.bo.store->placeOf(t.client, record)), int(store::Store::BlobPlace::Coming));
        QCOMPARE(t.bo.store->content(t.client, record).code(), ErrorCode::NotFound);
        // Cut short, and nothing at all, end the same way.
        t.answer = [](protocol::HttpResponse& r, const protocol::HttpRequest& q) {
            if (q.method == "GET" && q.target.starts_with("/v1/blob/")) r.body.clear();
        };
        QVERIFY(t.sync(t.bo).ok());
        t.answer = nullptr;
        QVERIFY(t.sync(t.bo).ok());
        QCOMPARE(contentAt(t.bo, record), content);
    }

    void aDamagedContentIsSaidAndDoesNotHoldUpTheRecords()
    {
        auto& t = *m_team;
        const auto record = *attach(t.ada, photo(300'000));
        t.ada.close();
        {
            auto db = sql::Connection::open(t.ada.folder + "/vault.db", sql::OpenMode::ReadWrite, {t.ada.disk.name(), {}, sql::Locking::Exclusive}).value();
            QVERIFY(db.execute("UPDATE blobs SET blob = zeroblob(length(blob)) WHERE length(blob) > 10000").ok());
        }
        QVERIFY(t.ada.open().ok());
        QCOMPARE(t.ada.store->content(t.client, record).code(), ErrorCode::CorruptData);
        QCOMPARE(int(t.ada.store->placeOf(t.client, record)), int(store::Store::BlobPlace::Damaged));
        QVERIFY(t.syncAll(2).ok());
        QCOMPARE(t.ada.store->status().waiting, std::size_t(0));
        QCOMPARE(valuesOf(*t.bo.store, t.client, record, store::fieldOf(types::Attachment, "caption")), std::set<std::string>{"de brief"});
        QCOMPARE(t.bo.store->content(t.client, record).code(), ErrorCode::NotFound);
    }

    // Signed, and lost before it went: the batch names it and nobody has it.
    void aContentLostAfterSigningDoesNotHoldUpTheChain()
    {
        auto& t = *m_team;
        const auto record = *attach(t.ada, photo(300'000));
        t.line = [](const protocol::HttpRequest& r) { return r.target.starts_with("/v1/blob/") ? Line::NoRequest : Line::Whole; };
        (void)t.sync(t.ada);
        QCOMPARE(t.ada.store->pendingEdits(), std::size_t(0));
        QVERIFY(t.ada.store->status().waiting > 0);
        t.line = nullptr;
        t.ada.close();
        {
            auto db = sql::Connection::open(t.ada.folder + "/vault.db", sql::OpenMode::ReadWrite, {t.ada.disk.name(), {}, sql::Locking::Exclusive}).value();
            QVERIFY(db.execute("DELETE FROM blobs").ok());
        }
        QVERIFY(t.ada.open().ok());
        QVERIFY(t.ada.store->put({t.client, types::ClientStatement, recordNamed(51), {{3, std::string("daarna"), {}}}}).ok());
        QVERIFY(t.syncAll(2).ok());
        QCOMPARE(t.ada.store->status().waiting, std::size_t(0));
        QCOMPARE(valuesOf(*t.bo.store, t.client, recordNamed(51), 3), std::set<std::string>{"daarna"});
        QCOMPARE(int(t.bo.store->placeOf(t.client, record)), int(store::Store::BlobPlace::Coming));
    }

    void whatIsDamagedHereComesAgainFromTheServer()
    {
        auto& t = *m_team;
        const auto record = *attach(t.ada, photo(300'000));
        QVERIFY(t.syncAll(2).ok());
        t.ada.close();
        {
            auto db = sql::Connection::open(t.ada.folder + "/vault.db", sql::OpenMode::ReadWrite, {t.ada.disk.name(), {}, sql::Locking::Exclusive}).value();
            QVERIFY(db.execute("UPDATE blobs SET blob = zeroblob(length(blob)) WHERE length(blob) > 10000").ok());
        }
        QVERIFY(t.ada.open().ok());
        QCOMPARE(t.ada.store->content(t.client, record).code(), ErrorCode::CorruptData);
        QVERIFY(t.sync(t.ada).ok());
        QCOMPARE(contentAt(t.ada, record), photo(300'000));
    }

    void aDamagedHeadCostsNothing()
    {
        auto& t = *m_team;
        const auto record = *attach(t.ada, photo(300'000));
        t.ada.close();
        {
            auto db = sql::Connection::open(t.ada.folder + "/vault.db", sql::OpenMode::ReadWrite, {t.ada.disk.name(), {}, sql::Locking::Exclusive}).value();
            QVERIFY(db.execute("UPDATE blobs SET blob = zeroblob(length(blob)) WHERE length(blob) < 1000").ok());
        }
        QVERIFY(t.ada.open().ok());
        QCOMPARE(contentAt(t.ada, record), photo(300'000));
    }

    void aServerThatWasPutBackGetsItAgain()
    {
        auto& t = *m_team;
        const auto before = t.serverFiles();
        const auto record = *attach(t.ada, photo(300'000));
        QVERIFY(t.syncAll(2).ok());
        t.putServerBack(before);
        QVERIFY(t.syncAll(3).ok());
        // Cy's device is new to it: it comes from the server alone.
        auto other = t.anotherDevice(t.cy, 7);
        QVERIFY(other.ok());
        for (int i = 0; i < 4; ++i) QVERIFY(t.syncAll(1).ok() && t.sync(**other).ok());
        QCOMPARE(contentAt(**other, record), photo(300'000));
    }

    void aStopAtAnyWriteLeavesRecordAndContentOrNeither_data() { powerCutRows(); }
    void aStopAtAnyWriteLeavesRecordAndContentOrNeither()
    {
        QFETCH(int, unsynced);
        auto& t = *m_team;
        const auto content = photo(600'000);
        t.ada.disk.clear();
        QVERIFY(attach(t.ada, content).ok());
        StopPlan plan{t.ada.disk.calls(), Unsynced(unsynced), 3};
        QVERIFY(plan.calls > 4);
        bool isSaid = false;
        int kept = 0, stops = 0;
        const auto wrong = sweepStops(
            t.ada.disk, plan, [&] { t.begin(9); }, [&] { isSaid = attach(t.ada, content).ok(); t.ada.close(); },
            [&]() -> std::string {
                if (!t.ada.open()) return "does not open";
                const auto records = t.ada.store->list(t.client, types::Attachment);
                if (isSaid && records.empty()) return "said to be kept, and gone";
                if (records.empty()) return {};
                ++kept;
                return contentAt(t.ada, records.front()) == content ? "" : "a record without its content";
            },
            &stops);
        QVERIFY2(wrong.empty(), wrong.c_str());
        QCOMPARE(stops, int(plan.calls));
    }

    void aFullDiskIsSaidAndTheNextTryGoes_data() { diskFaultRows(); }
    void aFullDiskIsSaidAndTheNextTryGoes()
    {
        QFETCH(int, fault);
        const auto& f = kDiskFaults[fault];
        auto& t = *m_team;
        const auto content = photo(600'000);
        t.ada.disk.clear();
        QVERIFY(attach(t.ada, content).ok());
        const auto calls = t.ada.disk.calls();
        int told = 0;
        for (std::uint64_t k = 1; k <= calls; ++k) {
            t.begin(9);
            t.ada.disk.clear();
            t.ada.disk.failAt(k, f.fault, f.repeat);
            auto first = attach(t.ada, content);
            t.ada.disk.clear();
            if (!first) {
                ++told;
                QCOMPARE(first.code(), f.code);
                QVERIFY(t.ada.store->list(t.client, types::Attachment).empty());
                first = attach(t.ada, content);
            }
            QVERIFY(first.ok());
            QCOMPARE(contentAt(t.ada, *first), content);
        }
        QVERIFY(told > 0);
    }

    // While it comes in: whatever stops, the next sync goes on, and what is shown is whole.
    void aStopWhileItComesCostsNoMoreThanAPart()
    {
        auto& t = *m_team;
        const auto content = photo(600'000);
        const auto record = *attach(t.ada, content);
        QVERIFY(t.sync(t.ada).ok());
        const auto disk = t.bo.disk.files();
        const auto token = t.bo.token();
        t.bo.disk.clear();
        QVERIFY(t.sync(t.bo).ok());
        const auto calls = t.bo.disk.calls();
        for (std::uint64_t k = 1; k <= calls; k += 3) {
            t.bo.close();
            t.bo.disk.setFiles(disk);
            t.bo.setToken(token);
            t.bo.disk.clear();
            QVERIFY(t.bo.open().ok());
            t.pass(std::chrono::minutes(1));            // a device has so many requests a minute
            t.bo.disk.stopAt(k, Unsynced::Tear, k);
            (void)t.sync(t.bo);
            t.bo.close();
            t.bo.disk.clear();
            QVERIFY2(t.bo.open().ok(), qPrintable(QString::number(k)));
            if (t.bo.store->content(t.client, record)) QCOMPARE(contentAt(t.bo, record), content);
            for (int i = 0; i < 3; ++i) {
                (void)t.sync(t.bo);
                (void)t.bo.store->content(t.client, record);   // somebody looks at the household: what is not looked at is not fetched
            }
            QVERIFY2(contentAt(t.bo, record) == content, qPrintable(QString::number(k)));
        }
    }

    // A file without the server carries the records; the content follows.
    void aFileCarriesTheRecordAndSaysThatThePhotoFollows()
    {
        auto& t = *m_team;
        const auto record = *attach(t.ada, photo(300'000));
        QVERIFY(t.ada.store->build(1 << 20).ok());
        const auto file = t.ada.store->writeBundle();
        QVERIFY(file.ok() && !holds({{"file", file->first}}, kCanary) && file->first.size() < 200'000);
        QVERIFY(t.bo.store->readBundle(file->first).ok());
        QCOMPARE(int(t.bo.store->placeOf(t.client, record)), int(store::Store::BlobPlace::Coming));
        // Bo offers Ada's batch first and has no content; it is lost to nobody.
        QVERIFY(t.sync(t.bo).ok());
        QCOMPARE(t.bo.store->status().waiting, std::size_t(0));
        QVERIFY(t.syncAll(2).ok());
        QCOMPARE(contentAt(t.bo, record), photo(300'000));
    }
};

QTEST_APPLESS_MAIN(StoreBlobs)
#include "tst_store_blobs.moc"
