// SPDX-License-Identifier: EUPL-1.2
#include "shared/schema/TypeIds.h"
#include "shared/sql/Connection.h"
#include "tests/unit/store/Team.h"
#include <QTest>

using namespace aanzet;
using namespace aanzet::test;

// Quality F4 for the app's store: whatever row is damaged, the rest is there, it is told, and a sync brings back what others
// have as well. Planted and found: signing before the log was read again; a space whose log came back without its edits.
class StoreDamage : public QObject
{
    Q_OBJECT

    Team m_team;
    std::map<std::string, std::vector<std::int64_t>> m_rows;   // table -> ids, on Bo's disk
    Hash32 m_state;                                            // of the household when nothing was damaged
    std::string m_screen;

    sql::Connection disk() { return sql::Connection::open(m_team.bo.folder + "/vault.db", sql::OpenMode::ReadWrite, {m_team.bo.disk.name(), {}, sql::Locking::Exclusive}).value(); }
    static void spoil(sql::Connection& db, const std::string& table, std::int64_t id)
    {
        Bytes blob;
        {
            auto q = db.prepare("SELECT blob FROM " + table + " WHERE id = ?").value();
            QVERIFY(q.bind(1, id).step().ok());
            blob = bytesOf(q.blob(0));
        }
        blob[blob.size() / 2] ^= 4;
        auto q = db.prepare("UPDATE " + table + " SET blob = ? WHERE id = ?").value();
        QVERIFY(q.bind(1, blob).bind(2, id).run().ok());
    }
    // Bo's tablet in the morning, with one edit that waits and these rows damaged.
    Status damaged(const std::vector<std::pair<std::string, std::int64_t>>& rows, const char* waiting = "wacht nog")
    {
        m_team.begin(3);
        if (waiting) AANZET_CHECK(m_team.bo.store->put({m_team.client, types::ClientStatement, recordNamed(50), {{3, std::string(waiting), {}}}}).ok() ? Status() : Status(ErrorCode::Internal));
        m_team.bo.close();
        {
            auto db = disk();
            for (const auto& [table, id] : rows) spoil(db, table, id);
        }
        return m_team.bo.open();
    }
    // Everything that others have is back, Bo's own edit arrived, and from now on nothing is amiss.
    std::string healed(bool keepsNotice = false)
    {
        auto& t = m_team;
        for (int round = 0; round < 3; ++round)
            for (auto* who : {&t.bo, &t.ada})
                if (auto s = t.sync(*who); !s) return "does not sync: " + std::string(errorName(s.code())) + " " + s.error().detail;
        if (!valuesOf(*t.ada.store, t.client, recordNamed(50), 3).count("wacht nog")) return "an edit that waited never arrived";
        if (*t.bo.store->stateHash(t.household) != *t.ada.store->stateHash(t.household)) return "another state than Ada's";
        if (screenOf(*t.bo.store) != screenOf(*t.ada.store)) return "another screen than Ada's";
        if (!t.reused.empty()) return "a place in a chain was used twice: " + t.reused;
        if (auto s = t.bo.open(); !s) return "does not open again";
        if (*t.bo.store->stateHash(t.household) != *t.ada.store->stateHash(t.household)) return "another state after a restart";
        if (!keepsNotice && t.bo.store->status().quarantined) return "still amiss: " + std::to_string(t.bo.store->status().quarantined);
        if (t.bo.store->status().waiting) return "something waits for ever";
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_team.begin(2);
        auto& t = m_team;
        for (std::uint8_t i = 20; i < 26; ++i) QVERIFY(t.ada.store->put({t.dossier, types::Observation, recordNamed(i), {{4, "feit " + std::to_string(i), {}}}}).ok());
        QVERIFY(t.syncAll(2).ok());
        for (std::uint8_t i = 26; i < 30; ++i) QVERIFY(t.bo.store->put({t.dossier, types::Observation, recordNamed(i), {{4, "feit " + std::to_string(i), {}}}}).ok());
        QVERIFY(t.syncAll(2).ok());
        t.becomesMorning();
        auto db = disk();
        for (const char* table : {"meta", "entries", "batches"}) {
            auto q = db.prepare(std::string("SELECT id FROM ") + table + " ORDER BY id").value();
            while (*q.step() == sql::Step::Row) m_rows[table].push_back(q.integer(0));
        }
        QVERIFY(m_rows["entries"].size() > 8 && m_rows["batches"].size() > 4);
    }

    void anyDamagedRowOfALogIsToldAndFetchedAgain()
    {
        for (const auto id : m_rows["entries"]) {
            const auto opened = damaged({{"entries", id}});
            QVERIFY2(opened.ok(), qPrintable(QStringLiteral("entry %1: %2").arg(id).arg(opened.ok() ? QString() : QString::fromStdString(opened.error().detail))));
            QVERIFY2(m_team.bo.store->status().quarantined > 0, qPrintable(QString::number(id)));
            QVERIFY(!m_team.bo.store->mayBuild());                  // nothing is signed on half a log
            const auto wrong = healed();
            QVERIFY2(wrong.empty(), qPrintable(QStringLiteral("entry %1: ").arg(id) + QString::fromStdString(wrong)));
        }
    }

    void allRowsOfAllLogsAtOnceAreFetchedAgain()
    {
        std::vector<std::pair<std::string, std::int64_t>> all;
        for (const auto id : m_rows["entries"]) all.emplace_back("entries", id);
        const auto opened = damaged(all);
        QVERIFY2(opened.ok(), opened.ok() ? "" : opened.error().detail.c_str());
        QVERIFY(m_team.bo.store->households().empty());
        const auto wrong = healed();
        QVERIFY2(wrong.empty(), wrong.c_str());
    }

    void anyDamagedBatchIsToldAndFetchedAgain()
    {
        for (const auto id : m_rows["batches"]) {
            QVERIFY(damaged({{"batches", id}}).ok());
            QVERIFY2(m_team.bo.store->status().quarantined > 0, qPrintable(QString::number(id)));
            const auto wrong = healed(true);
            QVERIFY2(wrong.empty(), qPrintable(QStringLiteral("batch %1: ").arg(id) + QString::fromStdString(wrong)));
        }
    }

    void aDamagedNoteAboutASpaceOrTheServerCostsAComparison()
    {
        for (const auto id : m_rows["meta"]) {
            if (id == store::kIdentityRow) continue;
            const auto opened = damaged({{"meta", id}});
            QVERIFY2(opened.ok(), qPrintable(QString::number(id)));
            const auto wrong = healed(true);
            QVERIFY2(wrong.empty(), qPrintable(QStringLiteral("row %1: ").arg(id) + QString::fromStdString(wrong)));
        }
    }

    void withoutItsIdentityAStoreIsRefusedAndStaysAsItIs()
    {
        m_team.begin(3);
        m_team.bo.close();
        {
            auto db = disk();
            spoil(db, "meta", store::kIdentityRow);
        }
        const auto before = m_team.bo.disk.files();
        const auto opened = m_team.bo.open();
        QCOMPARE(int(opened.code()), int(ErrorCode::CorruptData));
        QVERIFY(!errorSentence(opened.code()).empty());
        m_team.bo.close();
        QVERIFY(m_team.bo.disk.files() == before);
    }

    void aDamagedEditIsToldAndTheOthersGo()
    {
        m_team.begin(3);
        auto& bo = m_team.bo;
        for (std::uint8_t i = 50; i < 53; ++i) QVERIFY(bo.store->put({m_team.client, types::ClientStatement, recordNamed(i), {{3, "woord " + std::to_string(i), {}}}}).ok());
        bo.close();
        {
            auto db = disk();
            auto q = db.prepare("SELECT max(id) FROM edits").value();
            QVERIFY(q.step().ok());
            const auto last = q.integer(0);
            q.reset();
            spoil(db, "edits", last - 1);
        }
        QVERIFY(bo.open().ok());
        QCOMPARE(bo.store->status().quarantined, std::size_t(1));
        QVERIFY(m_team.sync(bo).ok() && m_team.sync(m_team.ada).ok());
        QVERIFY(valuesOf(*m_team.ada.store, m_team.client, recordNamed(50), 3).count("woord 50"));
        QVERIFY(valuesOf(*m_team.ada.store, m_team.client, recordNamed(52), 3).count("woord 52"));
        QVERIFY(valuesOf(*m_team.ada.store, m_team.client, recordNamed(51), 3).empty());
    }

    // Bytes anywhere in the file: refused with a code that has a sentence and then left alone, or open with what is whole.
    void flippedAndCutFilesAreRefusedUntouchedOrOpenWithTheRest()
    {
        m_team.begin(3);
        m_team.bo.close();
        const auto whole = m_team.bo.disk.files();
        const auto path = m_team.bo.folder + "/vault.db";
        std::mt19937_64 random(5);
        int refused = 0, opened = 0;
        for (int round = 0; round < 120; ++round) {
            auto files = whole;
            auto& file = files[path];
            if (round % 4 == 0) file.resize(512 + random() % (file.size() - 512));
            else file[round % 2 ? random() % 200 : random() % file.size()] ^= std::uint8_t(1 << random() % 8);
            m_team.bo.disk.setFiles(files);
            const auto done = m_team.bo.open();
            if (done.ok()) {
                ++opened;
                (void)screenOf(*m_team.bo.store);
            } else {
                ++refused;
                QVERIFY(!errorSentence(done.code()).empty());
                QVERIFY2(done.code() == ErrorCode::CorruptData || done.code() == ErrorCode::NewerVersion || done.code() == ErrorCode::Storage,
                         qPrintable(QString::fromStdString(std::string(errorName(done.code())) + " " + done.error().detail)));
            }
            m_team.bo.close();
            if (!done.ok()) QVERIFY2(m_team.bo.disk.files()[path] == files[path], qPrintable(QString::number(round)));
        }
        QVERIFY2(refused > 20 && opened > 20, qPrintable(QStringLiteral("%1 %2").arg(refused).arg(opened)));
    }
};

QTEST_APPLESS_MAIN(StoreDamage)
#include "tst_store_damage.moc"
