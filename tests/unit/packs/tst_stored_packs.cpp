// SPDX-License-Identifier: EUPL-1.2
#include "mobile/assessments/InstrumentCatalogue.h"
#include "mobile/packs/StoredContent.h"
#include "mobile/store/Trust.h"
#include "mobile/sync/TrustExchanges.h"
#include "shared/schema/TypeIds.h"
#include "tests/unit/packs/PackSamples.h"
#include "tests/unit/store/Team.h"
#include <QTemporaryFile>
#include <QtTest>

using namespace aanzet;
using namespace aanzet::packs;
using namespace aanzet::test;

// Packs on their way through the sync, on real stores and a server in one process.
class StoredPacksTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Team> m_team;

#define OK(expression) do { const Status done_ = (expression); \
    QVERIFY2(done_.ok(), (std::string(errorName(done_ ? ErrorCode::Internal : done_.code())) + " " + (done_ ? std::string() : done_.error().detail)).c_str()); } while (0)

    static Bytes sealed(Tablet& by, const PackFiles& files, WallTime made)
    {
        auto body = *packBytes(PackKind::TalkPicture, by.store->orgLog()->org(), by.store->user(), made, files);
        const auto signature = store::Trust(*by.store).signForOrganisation(body);
        body.insert(body.end(), signature->b.begin(), signature->b.end());
        return body;
    }
    Bytes tigrinya() const { return sealed(m_team->ada, tigrinyaFiles(), WallTime(Millis(5000))); }
    // Some parts long: noise that no codec makes smaller.
    Bytes large(std::size_t parts) const
    {
        auto files = tigrinyaFiles();
        for (std::size_t i = 1; i <= 4 && parts > 1; ++i) {
            Bytes voice = bytes("OggS");
            Bytes noise((parts - 1) * kPartBytes / 4);
            crypto::randomBytes(noise.data(), noise.size());
            voice.insert(voice.end(), noise.begin(), noise.end());
            files["audio/visit-" + std::to_string(i) + "-ti.ogg"] = std::move(voice);
        }
        return sealed(m_team->ada, files, WallTime(Millis(6000)));
    }
    static std::vector<StoredPack> packsOf(Tablet& t)
    {
        StoredPacks packs(*t.store);
        packs.refresh();
        return packs.all();
    }
    static RecordId partAt(Tablet& t, std::int64_t place)
    {
        const auto space = *store::OrganisationSpace(*t.store).id();
        for (const auto& row : store::readRows<domain::PackPart>(*t.store, space))
            if (row.place == place) return row.id;
        return {};
    }
    static Status writePart(Tablet& by, const RecordId& part, const RecordId& pack, const std::string& content)
    {
        auto done = store::OrganisationSpace(*by.store).write({{{}, types::PackPart, part, {{2, pack, {}}, {3, std::int64_t(0), {}}, {4, content, {}}}}});
        return done ? Status() : Status(done.error());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::init());
        m_team = std::make_unique<Team>();
    }
    void init() { m_team->begin(21); }

    void aPackReachesEveryDevice()
    {
        const auto file = tigrinya();
        StoredPacks packs(*m_team->ada.store);
        const auto record = packs.add(file);
        QVERIFY2(record.ok(), record ? "" : record.error().detail.c_str());
        QVERIFY(packs.all().size() == 1 && packs.all().front().pack && packs.all().front().isNewest);
        OK(m_team->syncAll());
        for (auto* t : {&m_team->bo, &m_team->cy}) {
            const auto all = packsOf(*t);
            QCOMPARE(all.size(), std::size_t(1));
            QVERIFY(all.front().pack && all.front().record == *record && all.front().refusal == Refusal::None);
            QVERIFY(all.front().pack->files == tigrinyaFiles());
            QVERIFY(all.front().pack->talk->language("ti"));
            QVERIFY(all.front().pack->signer == m_team->adaUser);
            QCOMPARE(all.front().words.language, std::string("nl ti"));
            QCOMPARE(t->store->status().quarantined, std::size_t(0));
        }
    }
    void aLargePackGoesInPartsAndIsThereAfterOpeningAgain()
    {
        const auto file = large(7);
        StoredPacks packs(*m_team->ada.store);
        QVERIFY(packs.add(file).ok());
        QVERIFY(packs.all().front().parts >= 7);
        OK(m_team->syncAll(3));
        m_team->bo.close();
        OK(m_team->bo.open());
        const auto all = packsOf(m_team->bo);
        QVERIFY(all.size() == 1 && all.front().pack);
        QCOMPARE(all.front().partsHere, all.front().parts);
    }
    void whatIsNotWholeIsNotThereYet()
    {
        // The device that adds it stops half way: the record and some parts go on, the rest does not.
        const auto file = large(5);
        StoredPacks packs(*m_team->ada.store);
        QVERIFY(packs.add(file).ok());
        const auto parts = packs.all().front().parts;
        const auto record = packs.all().front().record;
        const auto last = partAt(m_team->ada, std::int64_t(parts) - 1);
        OK(m_team->ada.store->remove(*store::OrganisationSpace(*m_team->ada.store).id(), last));
        OK(m_team->syncAll(3));
        const auto half = packsOf(m_team->bo);
        QCOMPARE(half.size(), std::size_t(1));
        QVERIFY(!half.front().pack && half.front().isUnderway() && !half.front().isNewest);
        QCOMPARE(half.front().partsHere, parts - 1);
        QCOMPARE(half.front().words.packId, std::string("tafel-tigrinya"));
        Q_UNUSED(record)
    }
    void aChangedPartIsRefusedAndTheVersionBeforeGoesOnCounting()
    {
        StoredPacks packs(*m_team->ada.store);
        const auto before = packs.add(tigrinya());
        QVERIFY(before.ok());
        auto files = tigrinyaFiles();
        files["audio/visit-1-ti.ogg"] = bytes("OggS of another voice");
        const auto next = sealed(m_team->ada, files, WallTime(Millis(9000)));
        const auto record = packs.add(next);
        QVERIFY(record.ok());
        OK(m_team->syncAll());
        QVERIFY(packsOf(m_team->bo).front().record == *record && packsOf(m_team->bo).front().isNewest && !packsOf(m_team->bo).back().isNewest);

        // Another content under the same announced hash, as a device of an administrator that somebody broke into would write.
        const auto space = *store::OrganisationSpace(*m_team->ada.store).id();
        auto row = *store::readRow<domain::Pack>(*m_team->ada.store, space, *record);
        RecordId copy = crypto::randomFixed<RecordId>();
        auto done = store::OrganisationSpace(*m_team->ada.store).write({{{}, types::Pack, copy, {{2, row.packId, {}}, {3, row.kind, {}}, {13, *row.wholeBytes, {}}, {14, row.wholeHash, {}}}}});
        QVERIFY(done.ok());
        QVERIFY(packs.remove(*record).ok());
        auto changed = next;
        changed[200] ^= 1;
        Writer w("az1/pack-part");
        w.raw(copy).u32(0);
        const auto hash = crypto::hash256(w.bytes());
        RecordId part;
        std::copy_n(hash.b.begin(), part.b.size(), part.b.begin());
        OK(writePart(m_team->ada, part, copy, toBase64Url(changed)));
        OK(m_team->syncAll());
        const auto all = packsOf(m_team->bo);
        QCOMPARE(all.size(), std::size_t(2));
        QVERIFY(all.front().record == *before && all.front().pack && all.front().isNewest);
        QVERIFY(all.back().record == copy && !all.back().pack && all.back().refusal == Refusal::Damaged && !all.back().isUnderway());
    }
    void aSecondPartLaidBesideAGoodOneIsNoPart()
    {
        StoredPacks packs(*m_team->ada.store);
        const auto record = packs.add(tigrinya());
        QVERIFY(record.ok());
        OK(writePart(m_team->ada, crypto::randomFixed<RecordId>(), *record, "AAAA"));
        OK(m_team->syncAll());
        QVERIFY(packsOf(m_team->bo).front().pack);
    }
    void whoIsNoAdministratorAddsAndRemovesNothing()
    {
        StoredPacks mine(*m_team->ada.store), theirs(*m_team->bo.store);
        const auto file = tigrinya();
        QCOMPARE(theirs.add(file).code(), ErrorCode::NotAllowed);
        const auto record = mine.add(file);
        OK(m_team->syncAll());
        QCOMPARE(theirs.remove(*record).code(), ErrorCode::NotAllowed);
        QCOMPARE(m_team->bo.store->pendingEdits(), std::size_t(0));
    }
    void whatIsNotWellSignedNeverLeavesTheDevice()
    {
        StoredPacks packs(*m_team->ada.store);
        auto file = tigrinya();
        file.back() ^= 1;
        QCOMPARE(packs.add(file).code(), ErrorCode::Malformed);
        QCOMPARE(packs.add(Bytes(kMostPackBytes + 1, 0)).code(), ErrorCode::TooLarge);
        QCOMPARE(m_team->ada.store->pendingEdits(), std::size_t(0));
    }
    void aPackOfAnAdministratorWhoLeftCountsNoMore()
    {
        StoredPacks packs(*m_team->ada.store);
        QVERIFY(packs.add(tigrinya()).ok());
        OK(m_team->syncAll());
        auto role = [this](Tablet& by, const UserId& user, membership::Role role) {
            sync::OrgEntriesExchange e(*by.store, {[&, user, role](store::Trust&) {
                return membership::makeRoleChange(*by.store->orgLog(), by.store->deviceKeys(), by.store->trustedNow(), user, role);
            }});
            return m_team->converse(by, e);
        };
        StoredPacks bos(*m_team->bo.store);
        bos.refresh();
        QVERIFY(bos.all().front().pack);
        OK(role(m_team->ada, m_team->boUser, membership::Role::ApplicationAdmin));
        OK(m_team->syncAll());
        OK(role(m_team->bo, m_team->adaUser, membership::Role::Worker));
        OK(m_team->syncAll());
        QVERIFY(bos.refresh());
        QVERIFY(!bos.all().front().pack && bos.all().front().refusal == Refusal::NotAdministrator);
    }
    void theSameFileTwiceIsOnePack()
    {
        const auto file = tigrinya();
        StoredPacks packs(*m_team->ada.store);
        QVERIFY(packs.add(file).ok());
        QCOMPARE(packs.add(file).code(), ErrorCode::AlreadyExists);
        QVERIFY(!packs.refresh());
    }
    void aRemovedPackGoesAndComesBackWhenItIsAddedAgain()
    {
        const auto file = tigrinya();
        StoredPacks packs(*m_team->ada.store);
        OK(packs.remove(*packs.add(file)));
        OK(m_team->syncAll());
        QVERIFY(packsOf(m_team->bo).empty());
        QVERIFY(packs.add(file).ok());
        OK(m_team->syncAll());
        QVERIFY(packsOf(m_team->bo).size() == 1 && packsOf(m_team->bo).front().pack);
        QCOMPARE(packs.remove(crypto::randomFixed<RecordId>()).code(), ErrorCode::NotFound);
    }
    void whatCountsIsHandedOnAndTheOrganisationChooses()
    {
        // What an organisation with a licence makes: the bundled matrix with texts of its own.
        auto json = QByteArray::fromStdString(std::string(textOf(fileBytes(QStringLiteral(AANZET_SOURCE_DIR "/assets/instruments/zrm2017.json")))));
        const auto at = json.lastIndexOf('}');
        json.insert(at, R"(,"licence":{"holder":"GGD","reference":"L-1","valid_from":"2026-01-01","valid_until":"2026-12-31"})");
        InstrumentCatalogue catalogue(QStringLiteral(AANZET_SOURCE_DIR "/assets/instruments"));
        const auto* bundled = catalogue.find("zrm", "2017");
        auto today = domain::dayFrom("2026-06-01").value();
        std::vector<std::string> talks;
        StoredContent content({[&] { return today; }, [] { return std::string("nl"); },
                               [&](const std::vector<StoredPack>& counting, domain::Day day) {
                                   talks.clear();
                                   std::set<std::string> standing;
                                   for (const auto& p : counting)
                                       if (p.pack->talk) talks.push_back(p.pack->talk->id);
                                       else standing.insert(p.words.wholeHash);
                                   catalogue.keepOnly(standing);
                                   for (const auto& p : counting)
                                       if (p.pack->instrument) (void)catalogue.take(*p.pack->instrument, p.words.wholeHash, day);
                               },
                               [&] { return catalogue.all(); }, [&](store::Store& s) { return catalogue.chosen(s); }});
        content.show(m_team->ada.store.get());
        QVERIFY(content.mayChange() && content.packs().isEmpty());
        QCOMPARE(content.instrument(), QStringLiteral("leefgebieden"));

        const auto add = [&](const Bytes& file) {
            QTemporaryFile on;
            QVERIFY(on.open() && on.write(reinterpret_cast<const char*>(file.data()), qint64(file.size())) == qint64(file.size()));
            on.close();
            content.add(QUrl::fromLocalFile(on.fileName()));
        };
        add(tigrinya());
        QCOMPARE(content.refused(), ContentModel::NoReason);
        QCOMPARE(talks, std::vector<std::string>{"tafel-tigrinya"});
        add(tigrinya());
        QCOMPARE(content.refused(), ContentModel::AlreadyThere);
        auto body = *packBytes(PackKind::Instrument, m_team->ada.store->orgLog()->org(), m_team->adaUser, WallTime(Millis(7000)), {{"instrument.json", Bytes(json.begin(), json.end())}});
        const auto signature = store::Trust(*m_team->ada.store).signForOrganisation(body);
        body.insert(body.end(), signature->b.begin(), signature->b.end());
        add(body);
        QCOMPARE(content.refused(), ContentModel::NoReason);
        QVERIFY(catalogue.find("zrm", "2017") != bundled && !catalogue.packOf(*catalogue.find("zrm", "2017")).empty());
        QCOMPARE(content.packs().first().toMap().value(QStringLiteral("state")).toInt(), int(ContentModel::Counts));
        content.choose(QStringLiteral("zrm/2017"));
        QCOMPARE(content.instrument(), QStringLiteral("zrm/2017"));
        OK(m_team->syncAll());

        // Outside the licence's days the bundled file counts again, and it is said; a later day inside them brings it back.
        today = domain::dayFrom("2027-01-01").value();
        content.refresh();
        QVERIFY(catalogue.find("zrm", "2017") == bundled);
        QCOMPARE(content.packs().first().toMap().value(QStringLiteral("state")).toInt(), int(ContentModel::NotNow));
        today = domain::dayFrom("2026-12-31").value();
        content.refresh();
        QVERIFY(catalogue.find("zrm", "2017") != bundled);

        // A colleague's device, after it was opened again and without a line: the same, and nothing to change there.
        m_team->bo.close();
        OK(m_team->bo.open());
        content.show(m_team->bo.store.get());
        QVERIFY(!content.mayChange());
        QCOMPARE(content.packs().size(), 2);
        QCOMPARE(content.instrument(), QStringLiteral("zrm/2017"));
        QCOMPARE(talks, std::vector<std::string>{"tafel-tigrinya"});
        QVERIFY(catalogue.find("zrm", "2017") != bundled);
        content.choose(QStringLiteral("leefgebieden"));
        QCOMPARE(content.refused(), ContentModel::NotSaved);
        QCOMPARE(content.instrument(), QStringLiteral("zrm/2017"));

        // Nothing of one person's organisation stays for the next who opens a vault on this device.
        content.show(nullptr);
        QVERIFY(talks.empty() && content.packs().isEmpty() && catalogue.find("zrm", "2017") == bundled);
    }
};

QTEST_GUILESS_MAIN(StoredPacksTest)
#include "tst_stored_packs.moc"
