// SPDX-License-Identifier: EUPL-1.2
#include "shared/sql/Connection.h"
#include "tests/integration/attacks/Attacks.h"
#include <QtTest>
#include <fstream>

// Somebody edits the rows of the server's database by hand. The program refuses to serve them; and when the operator's
// program does not care, every device notices: at once when it reads, and within a day when it had read before.
namespace aanzet::test {

using namespace membership;

namespace {

// A tail that is gone looks to the server's program like one that never was.
enum class Program { Refuses, CannotTell };
// A device that had read before says that the answer does not verify, or brings the entry that the server lacks.
enum class Reader { Refuses, BringsItBack };
enum class Log { Organisation, Client, Dossier };

struct Edit {
    std::string name;
    Log log;
    // Changes the logs as they stand in the database. The operator can write any bytes and knows no device's key.
    std::function<void(Stage&, std::vector<Bytes>& org, std::map<SpaceId, std::vector<Bytes>>& spaces)> apply;
    Program program = Program::Refuses;
    Reader reader = Reader::Refuses;
};

Bytes changed(const Bytes& wire, const std::function<void(Entry&)>& how)
{
    auto e = decodeEntry(wire);
    how(*e);
    return encodeEntry(*e);
}

std::size_t lastOf(const std::vector<Bytes>& log, std::uint8_t kind)
{
    for (std::size_t i = log.size(); i-- > 0;)
        if (decodeEntry(log[i])->kind == kind) return i;
    qFatal("no such entry");
}

// Links the entries after a change to one another again, as far as that goes without the keys that signed them.
void rechain(std::vector<Bytes>& log)
{
    for (std::size_t i = 1; i < log.size(); ++i)
        log[i] = changed(log[i], [&](Entry& e) {
            e.index = i;
            e.prev = entryHash(*decodeEntry(log[i - 1]));
        });
}

std::vector<Edit> edits()
{
    const auto grantKind = static_cast<std::uint8_t>(SpaceEntryKind::Grant);
    return {
        {"a member is added", Log::Dossier, [=](Stage& s, auto&, auto& spaces) {
            auto& log = spaces.at(s.dossier);
            const auto stranger = UserKeys::generate();
            log.push_back(changed(log[lastOf(log, grantKind)], [&](Entry& e) {
                auto g = decodeGrant(e.body);
                g->principal = stranger.id();
                e.body = encodeBody(*g);
                e.index = log.size();
                e.prev = entryHash(*decodeEntry(log.back()));
            }));
        }},
        {"somebody is added to the organisation", Log::Organisation, [=](Stage& s, auto& org, auto&) {
            const auto user = UserKeys::generate();
            const auto device = DeviceKeys::generate();
            const auto at = lastOf(org, static_cast<std::uint8_t>(OrgKind::UserAdd));
            org.push_back(changed(org[at], [&](Entry& e) {
                auto b = decodeUserAdd(e.body);
                b->user = user.publicKeys();
                b->device = device.publicKeys();
                b->certificate = certifyDevice(user, s.org(), device.publicKeys());
                e.body = encodeBody(*b);
                e.device = device.id();
                e.index = org.size();
                e.prev = entryHash(*decodeEntry(org.back()));
                signEntry(e, device.sign);
            }));
        }},
        {"a person's key is swapped", Log::Organisation, [=](Stage& s, auto& org, auto&) {
            auto& wire = org[lastOf(org, static_cast<std::uint8_t>(OrgKind::UserAdd))];
            wire = changed(wire, [&](Entry& e) {
                auto b = decodeUserAdd(e.body);
                b->user.box = UserKeys::generate().box.publicKey();
                e.body = encodeBody(*b);
            });
            rechain(org);
            (void)s;
        }},
        {"a key in a wrap is swapped", Log::Client, [=](Stage& s, auto&, auto& spaces) {
            auto& log = spaces.at(s.client);
            auto& wire = log[lastOf(log, grantKind)];
            wire = changed(wire, [](Entry& e) {
                auto g = decodeGrant(e.body);
                if (g->wraps.empty()) qFatal("no wraps");
                g->wraps[0] = Bytes(g->wraps[0].size(), 0x11);
                e.body = encodeBody(*g);
            });
            rechain(log);
        }},
        {"the date of a grant is changed", Log::Dossier, [=](Stage& s, auto&, auto& spaces) {
            auto& log = spaces.at(s.dossier);
            auto& wire = log[lastOf(log, grantKind)];
            wire = changed(wire, [&](Entry& e) {
                auto g = decodeGrant(e.body);
                g->expires = s.clock.now() + std::chrono::hours(24 * 365);
                e.body = encodeBody(*g);
            });
            rechain(log);
        }},
        {"the time of an old entry is changed", Log::Organisation, [=](Stage& s, auto& org, auto&) {
            org[1] = changed(org[1], [](Entry& e) { e.time += std::chrono::hours(1); });
            (void)s;
        }},
        {"an entry is cut out", Log::Dossier, [=](Stage& s, auto&, auto& spaces) {
            auto& log = spaces.at(s.dossier);
            log.erase(log.begin() + 1);
            rechain(log);
        }},
        {"an entry of the organisation is cut out", Log::Organisation, [=](Stage&, auto& org, auto&) {
            org.erase(org.begin() + 1);
            rechain(org);
        }},
        {"the last entry is cut off", Log::Dossier, [=](Stage& s, auto&, auto& spaces) { spaces.at(s.dossier).pop_back(); }, Program::CannotTell, Reader::BringsItBack},
        {"the last entry of the organisation is cut off", Log::Organisation, [=](Stage&, auto& org, auto&) { org.pop_back(); }, Program::CannotTell, Reader::BringsItBack},
    };
}

struct Rows {
    std::vector<Bytes> org;
    std::map<SpaceId, std::vector<Bytes>> spaces;
};

Rows rowsOf(sql::Connection& db)
{
    Rows rows;
    auto org = db.prepare("SELECT entry FROM org_entry ORDER BY idx");
    while (*org->step() == sql::Step::Row) rows.org.push_back(bytesOf(org->blob(0)));
    auto all = db.prepare("SELECT s.space, e.entry FROM space_entry e JOIN space s ON s.id = e.space ORDER BY s.id, e.idx");
    while (*all->step() == sql::Step::Row) rows.spaces[*SpaceId::from(all->blob(0))].push_back(bytesOf(all->blob(1)));
    return rows;
}

void writeRows(sql::Connection& db, const Rows& rows)
{
    const auto done = [](const Status& s) { if (!s) qFatal("edit: %s", s.error().detail.c_str()); };
    done(db.prepare("DELETE FROM org_entry")->run());
    for (std::size_t i = 0; i < rows.org.size(); ++i) done(db.prepare("INSERT INTO org_entry VALUES(?, ?)")->bind(1, std::uint64_t(i)).bind(2, rows.org[i]).run());
    for (const auto& [space, log] : rows.spaces) {
        done(db.prepare("DELETE FROM space_entry WHERE space = (SELECT id FROM space WHERE space = ?)")->bind(1, space).run());
        for (std::size_t i = 0; i < log.size(); ++i)
            done(db.prepare("INSERT INTO space_entry SELECT id, ?, ? FROM space WHERE space = ?")->bind(1, std::uint64_t(i)).bind(2, log[i]).bind(3, space).run());
    }
}

// What an operator's own program answers that serves the rows as they are.
void serve(Stage& s, const Rows& rows, bool& isOffered)
{
    s.hooks.sync = [rows](protocol::SyncResponse& r, const protocol::SyncRequest&) {
        r.orgLogSize = rows.org.size();
        for (auto& m : r.mine)
            if (auto it = rows.spaces.find(m.space); it != rows.spaces.end()) m.logSize = it->second.size();
    };
    s.hooks.logs = [rows, &isOffered](protocol::LogsResponse& r, const protocol::LogsRequest& ask) {
        isOffered |= !ask.appends.empty();
        r.pages.clear();
        for (const auto& read : ask.reads) {
            auto& p = r.pages.emplace_back();
            p.kind = read.kind;
            p.space = read.space;
            p.from = read.from;
            const auto it = rows.spaces.find(read.space);
            const auto* log = read.kind == protocol::LogKind::Organisation ? &rows.org : it == rows.spaces.end() ? nullptr : &it->second;
            if (log)
                for (auto i = read.from; i < log->size(); ++i) p.entries.push_back((*log)[i]);
        }
    };
    s.hooks.join = [rows](protocol::JoinResponse& r) { r.orgEntries = rows.org; };
}

// The first entry that a tablet holds and that was never written, or empty. What stood before the edit is the truth, and
// what the honest program has taken since.
std::string foreignEntry(Stage& s, const Tablet& t, const Rows& honest)
{
    const auto directory = s.service->directory();
    const auto* org = t.store->orgLog();
    for (std::uint64_t i = 0; i < org->size(); ++i) {
        const bool isTrue = i < honest.org.size() ? honest.org[i] == encodeEntry(org->entry(i)) : i < directory->org()->size() && directory->org()->entry(i) == org->entry(i);
        if (!isTrue) return "organisation, entry " + std::to_string(i);
    }
    for (const auto& [space, log] : honest.spaces) {
        const auto held = t.entries(space);
        const auto* there = directory->space(space);
        for (std::size_t i = 0; i < held.size(); ++i) {
            const bool isTrue = i < log.size() ? log[i] == encodeEntry(held[i]) : there && i < there->size() && there->entry(i) == held[i];
            if (!isTrue) return "space, entry " + std::to_string(i);
        }
    }
    return {};
}

} // namespace

class TestEditedDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEditByHandIsNoticed_data()
    {
        QTest::addColumn<int>("edit");
        int i = 0;
        for (const auto& e : edits()) QTest::newRow(e.name.c_str()) << i++;
    }

    void anEditByHandIsNoticed()
    {
        QFETCH(int, edit);
        Stage s(5);
        s.news();
        for (int i = 0; i < 3; ++i)
            for (auto* t : {s.ada.get(), s.bo.get(), s.cy.get()}) (void)s.sync(*t);
        // Eva is a member and has never seen the two spaces; somebody else is about to join.
        auto eva = s.newcomer("eva");
        const auto everybody = [&] {
            for (auto* t : {s.ada.get(), s.bo.get(), s.cy.get()}) QVERIFY(s.sync(*t).ok());
        };
        everybody();
        for (const auto& space : {s.client, s.dossier}) QVERIFY(s.ada->store->grant(space, eva->user(), Right::Write, {}).ok());
        everybody();
        const auto link = s.invitation("Fenna");
        everybody();
        QVERIFY(!eva->store->replica(s.client) && !eva->store->replica(s.dossier));

        const auto image = s.serverImage();
        const auto file = s.dir.path().toStdString() + "/edited.db";
        std::ofstream(file, std::ios::binary).write(reinterpret_cast<const char*>(image.data()), static_cast<std::streamsize>(image.size()));
        const auto what = edits()[std::size_t(edit)];
        Rows honest, rows;
        {
            auto db = sql::Connection::open(file, sql::OpenMode::ReadWrite);
            QVERIFY(db.ok());
            honest = rows = rowsOf(*db);
            what.apply(s, rows.org, rows.spaces);
            writeRows(*db, rows);
        }
        QCOMPARE(rows.org == honest.org, what.log != Log::Organisation);
        QCOMPARE(rows.spaces == honest.spaces, what.log == Log::Organisation);
        // The honest program does not serve it.
        auto refused = server::Service::open(file, s.clock, s.options);
        QCOMPARE(refused.ok(), what.program == Program::CannotTell);
        if (!refused.ok()) QCOMPARE(errorName(refused.code()), errorName(ErrorCode::CorruptData));

        // Another program does. Who had read before sees it by the next day.
        bool isOffered = false;              // a device that misses an entry at the server brings it again
        serve(s, rows, isOffered);
        s.areAllWatched = true;
        s.clock.advance(std::chrono::hours(25));
        const auto isToldBy = [&](Tablet& t) {
            bool isTold = false;
            for (int i = 0; i < 2; ++i) {
                const auto done = s.sync(t);
                isTold |= !done.ok() && done.code() == ErrorCode::ServerNonsense;
            }
            return isTold;
        };
        for (auto* t : {s.ada.get(), s.bo.get(), s.cy.get()}) {
            const auto heads = t->store->orgLog()->size();
            isOffered = false;
            const bool isTold = isToldBy(*t);
            QVERIFY2(what.reader == Reader::Refuses ? isTold : isOffered, t->name.c_str());
            QCOMPARE(QString::fromStdString(foreignEntry(s, *t, honest)), QString());
            QCOMPARE(QString::fromStdString(s.wrongWith(*t)), QString());
            QVERIFY(t->store->orgLog()->size() >= heads);
            t->reopen();
        }
        // Who reads it for the first time refuses; of a tail that is gone she cannot know.
        QCOMPARE(isToldBy(*eva), what.reader == Reader::Refuses);
        QCOMPARE(QString::fromStdString(foreignEntry(s, *eva, honest)), QString());
        if (what.reader == Reader::Refuses && what.log == Log::Client) QVERIFY(!eva->store->replica(s.client));
        if (what.reader == Reader::Refuses && what.log == Log::Dossier) QVERIFY(!eva->store->replica(s.dossier));
        Tablet fenna(s.dir.path().toStdString() + "/fenna", s.clock, "fenna");
        auto invitation = parseInvitation(link, s.clock.now());
        QVERIFY(invitation.ok());
        sync::JoinExchange join(*fenna.store, std::move(*invitation), "Fenna");
        const auto joined = s.run(fenna, join);
        if (what.log == Log::Organisation) QVERIFY2(!joined.ok(), "a newcomer takes an edited organisation");

        // Nothing was taken over, and with the honest server all goes on; for her too.
        QCOMPARE(QString::fromStdString(s.heal()), QString());
        for (int i = 0; i < 3; ++i) QVERIFY(s.sync(*eva).ok());
        QCOMPARE(s.visible(*eva), s.saved.size());
    }

    void theDailyComparisonCostsNothingOnTheDayItWasDone()
    {
        Stage s(5);
        for (int i = 0; i < 3; ++i) QVERIFY(s.sync(*s.bo).ok());
        s.clock.advance(std::chrono::hours(25));
        QVERIFY(s.sync(*s.bo).ok());
        QVERIFY(s.bo->requests >= 2);
        QVERIFY(s.sync(*s.bo).ok());
        QCOMPARE(s.bo->requests, std::size_t(1));
    }
};

} // namespace aanzet::test

QTEST_GUILESS_MAIN(aanzet::test::TestEditedDatabase)
#include "tst_edited_database.moc"
