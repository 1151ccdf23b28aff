// SPDX-License-Identifier: EUPL-1.2
#include "mobile/assessments/InstrumentCatalogue.h"
#include "mobile/domain/DemoTeam.h"
#include "mobile/print/QtTypesetter.h"
#include "mobile/prints/KeyPapers.h"
#include "mobile/prints/NetworkFigure.h"
#include "mobile/prints/StoredPrints.h"
#include "mobile/store/AccessBook.h"
#include "mobile/store/RowReading.h"
#include "tests/unit/store/LoneDevice.h"
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <cmath>
#include <random>
#include <sys/resource.h>

using namespace aanzet;

namespace {

constexpr PrintModel::Kind kClientKinds[] = {PrintModel::ClientCard, PrintModel::Agreements, PrintModel::Plan, PrintModel::Network, PrintModel::WhoRead,
                                             PrintModel::TalkLeaflet, PrintModel::Appointment, PrintModel::DoorCard, PrintModel::ClientCopy};
const QString kAssets = QStringLiteral(AANZET_SOURCE_DIR "/assets");

Bytes fileBytes(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) return {};
    const auto all = file.readAll();
    return {all.begin(), all.end()};
}

QString textOfDocument(const print::PrintDocument& document)
{
    print::QtTypesetter typesetter;
    QString text;
    for (const auto& page : print::layOut(document, typesetter).pages)
        for (const auto& mark : page.marks)
            if (const auto* t = std::get_if<print::TextMark>(&mark)) text += QString::fromStdString(t->text) + QLatin1Char(' ');
    return text.simplified();
}

} // namespace

class tst_prints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyWordIsThereInItsLanguages();
    void everyInventedHouseholdPrintsWhole();
    void nothingOfTheProfessionalLayerIsOnAClientsPaper();
    void ownAnchorsAreNeverCalledAZrm();
    void aHiddenPersonIsNotOnThePaper();
    void namesOnADrawingCoverNothing_data();
    void namesOnADrawingCoverNothing();
    void anEmptyHouseholdGetsPaperToWriteOn();
    void theLifeAreasSaySoThatTheyAreOurOwn();
    void aPaperSpeaksTheLanguageOfTheHousehold();
    void largePrintHasNoSmallLetters();
    void theFileIsWholeAndForItsOwnerAlone();
    void aPlaceThatCannotBeWrittenLeavesNothing();
    void aFullDiskLeavesTheOldFile();
    void nothingRemainsOnTheDiskButThePrint();
    void afterTheLockNothingIsMade();
    void eachPaperLeavesALineInTheLogOfAccess();
    void thePlanForTheirPhoneOpensWithItsWordsAlone();
    void whoReadItIsToldByRoleUnlessAskedOtherwise();
    void theHandoverPageBeginsWithTheClientsWords();
    void papersThatOpenThingsFitOnOnePageAndNameNobody();

private:
    void fill(const domain::DemoHousehold& household);
    std::unique_ptr<StoredPrints> prints(const std::string& language = "nl")
    {
        StoredPrints::Sources sources;
        sources.words = &*m_words;
        sources.instruments = [this](const std::string& id, const std::string& version) { return m_catalogue->find(id, version); };
        sources.icons = prints::withTalkPictures(print::iconsIn(kAssets), kAssets + QStringLiteral("/talkpicture"));
        sources.talk = &*m_talk;
        sources.clock = &m_device.clock;
        sources.language = language;
        return std::make_unique<StoredPrints>(*m_device.store, m_device.ref(), sources);
    }
    QString textOf(PrintModel::Kind kind, const std::string& language = "nl");
    void put(store::Layer layer, std::uint16_t type, const RecordId& record, std::vector<store::FieldWrite> fields)
    {
        const auto done = m_device.store->put({*m_device.store->spaceOf(m_device.household, layer), type, record, std::move(fields)});
        QVERIFY2(done.ok(), done.ok() ? "" : done.error().detail.c_str());
    }

    test::LoneDevice m_device;
    std::optional<prints::PrintWords> m_words;
    std::optional<talkpicture::TalkPack> m_talk;
    std::unique_ptr<InstrumentCatalogue> m_catalogue;
    domain::DemoTeam m_team;
};

void tst_prints::initTestCase()
{
    QVERIFY(crypto::init());
    auto words = prints::PrintWords::read(fileBytes(kAssets + QStringLiteral("/prints/words.json")));
    QVERIFY(words.ok());
    m_words = std::move(*words);
    auto talk = talkpicture::readTalkPack(fileBytes(kAssets + QStringLiteral("/talkpicture/pack.json")));
    QVERIFY(talk.ok());
    m_talk = std::move(*talk);
    m_catalogue = std::make_unique<InstrumentCatalogue>(kAssets + QStringLiteral("/instruments"));
    auto team = domain::readDemoTeam(fileBytes(kAssets + QStringLiteral("/demo/team.json")), *domain::dayFrom("2026-05-12"), {},
                                     [] { return crypto::randomFixed<RecordId>(); });
    QVERIFY(team.ok());
    m_team = std::move(*team);
}

void tst_prints::init() { m_device.begin(); }

void tst_prints::cleanup() { m_device.end(); }

void tst_prints::fill(const domain::DemoHousehold& household)
{
    std::vector<store::PutRequest> puts;
    for (const auto& save : household.saves) {
        store::PutRequest put;
        put.space = *m_device.store->spaceOf(m_device.household, save.space == SpaceKind::Client ? store::Layer::Client : store::Layer::Professional);
        put.type = save.type;
        put.record = save.record;
        if (save.type == types::Household) put.record->b = m_device.household.b;
        for (const auto& [field, value] : save.fields) put.fields.push_back({field, value, {}});
        QVERIFY(m_device.store->put(put).ok());
    }
}

QString tst_prints::textOf(PrintModel::Kind kind, const std::string& language)
{
    const auto model = prints(language);
    model->setKind(kind);
    const auto document = model->document();
    return document ? textOfDocument(*document) : QString();
}

void tst_prints::everyWordIsThereInItsLanguages()
{
    QVERIFY(m_words->all().size() > 60);
    for (const auto& [key, text] : m_words->all()) QVERIFY2(text.byLanguage.size() == (prints::isForProfessionalsOnly(key) ? 2u : 6u), key.c_str());
    QVERIFY(m_words->speaks("nl") && m_words->speaks("en") && !m_words->speaks("tr"));
    for (const char* language : {"nl", "en", "tr", "ar", "pl", "uk"}) QVERIFY2(m_words->speaksToClients(language), language);
    QVERIFY(!m_words->speaksToClients("ti"));
    // What stands in one language stands in all: the places for a name or a number.
    for (const auto& [key, text] : m_words->all())
        for (const char* place : {"%1", "%2"})
            for (const auto& [language, words] : text.byLanguage)
                QVERIFY2((words.find(place) == std::string::npos) == (text.in("nl").find(place) == std::string::npos), (key + " " + language).c_str());
    QCOMPARE(m_words->say("nl", "page", {"2", "3"}), std::string("Pagina 2 van 3"));
    QCOMPARE(m_words->say("nl", "no.such.word"), std::string("[no.such.word]"));
}

void tst_prints::everyInventedHouseholdPrintsWhole()
{
    const auto keep = qEnvironmentVariable("AANZET_KEEP_PRINTS");   // a folder: to look at them
    int number = 0;
    for (const auto& household : m_team.households) {
        auto made = m_device.store->createHousehold(household.name);
        QVERIFY(made.ok());
        m_device.household = *made;
        fill(household);
        ++number;
        for (int kind = PrintModel::ClientCard; kind <= PrintModel::ClientCopy; ++kind)
            for (const bool isLarge : {false, true}) {
                if (kind > PrintModel::LifeAreas && number > 4 && keep.isEmpty()) continue;   // tst_client_papers has these in every language
                const auto model = prints();
                model->setKind(PrintModel::Kind(kind));
                model->setLarge(isLarge);
                const auto document = model->document();
                QVERIFY(document.ok());
                const auto text = textOf(PrintModel::Kind(kind));
                QVERIFY2(!text.contains(QRegularExpression(QStringLiteral("\\[[a-z.]+\\]"))), qPrintable(text));
                print::QtTypesetter typesetter;
                const auto laid = print::layOut(*document, typesetter);
                for (const auto& page : laid.pages)
                    for (const auto& mark : page.marks) {
                        const auto extent = print::extentOf(mark);
                        const bool isInside = extent.x >= laid.margin - 2 && extent.right() <= laid.width - laid.margin + 2 && extent.y >= laid.margin - 2
                            && extent.bottom() <= laid.height - laid.margin + 2;
                        const auto* words = std::get_if<print::TextMark>(&mark);
                        QVERIFY2(isInside, qPrintable(QStringLiteral("household %1 kind %2: %3").arg(number).arg(kind).arg(words ? QString::fromStdString(words->text) : QStringLiteral("a mark"))));
                    }
                const bool isLooked = !keep.isEmpty();
                if (number > 2 && !isLooked) continue;   // painting each of them takes long and shows nothing more
                const auto file = QStringLiteral("%1/h%2-%3%4.pdf").arg(isLooked ? keep : m_device.folder->path()).arg(number).arg(kind).arg(isLarge ? QStringLiteral("-large") : QString());
                model->save(QUrl::fromLocalFile(file));
                QCOMPARE(model->outcome(), PrintModel::Saved);
                QCOMPARE(model->replacedSigns(), 0);
                QProcess check;
                check.start(QStringLiteral("qpdf"), {QStringLiteral("--check"), file});
                QVERIFY(check.waitForFinished());
                QCOMPARE(check.exitCode(), 0);
                // What stands on the pages is what a reader of the file finds, line by line.
                QProcess reader;
                reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")});
                QVERIFY(reader.waitForFinished());
                const auto read = QString::fromUtf8(reader.readAllStandardOutput()).simplified();
                for (const auto& page : laid.pages)
                    for (const auto& mark : page.marks)
                        if (const auto* words = std::get_if<print::TextMark>(&mark)) {
                            const auto line = QString::fromStdString(words->text).simplified();
                            QVERIFY2(read.contains(line), qPrintable(line + QStringLiteral(" is not in ") + read));
                        }
            }
    }
    QCOMPARE(number, 12);
}

void tst_prints::nothingOfTheProfessionalLayerIsOnAClientsPaper()
{
    // Every field of every type of both layers holds a marked word; dates and levels are plausible.
    int marked = 0;
    for (const auto& type : allTypes()) {
        if (type.space != SpaceKind::Client && type.space != SpaceKind::Dossier) continue;
        const bool isClient = type.space == SpaceKind::Client;
        auto record = crypto::randomFixed<RecordId>();
        if (type.id == types::Household) record.b = m_device.household.b;
        store::PutRequest put{*m_device.store->spaceOf(m_device.household, isClient ? store::Layer::Client : store::Layer::Professional), type.id, record, {}};
        for (const auto& field : type.fields) {
            if (field.kind == FieldKind::Text || field.kind == FieldKind::Line)
                put.fields.push_back({field.id, std::string(isClient ? "warm" : "koel") + std::to_string(++marked) + "x", {}});
            else if (field.kind == FieldKind::Date) put.fields.push_back({field.id, std::string("2026-05-20"), {}});
        }
        QVERIFY(m_device.store->put(put).ok());
    }
    QVERIFY(marked > 150);
    QString all;
    for (const auto kind : kClientKinds) {
        const auto text = textOf(kind);
        QVERIFY2(!text.contains(QLatin1String("koel")), qPrintable(text));
        all += text;
    }
    QVERIFY(all.count(QRegularExpression(QStringLiteral("warm\\d+x"))) > 20);
    // And the words do come where they may: else this test could not fail.
    put(store::Layer::Professional, types::Assessment, RecordId::from(Bytes(16, 9)).value(),
        {{store::fieldOf(types::Assessment, "instrument"), std::string("leefgebieden"), {}}, {store::fieldOf(types::Assessment, "version"), std::string("1"), {}},
         {store::fieldOf(types::Assessment, "assessed_at"), std::string("2026-05-21"), {}}});
    put(store::Layer::Professional, types::DomainScore, crypto::randomFixed<RecordId>(),
        {{store::fieldOf(types::DomainScore, "assessment"), *RecordId::from(Bytes(16, 9)), {}}, {store::fieldOf(types::DomainScore, "domain"), std::string("housing"), {}},
         {store::fieldOf(types::DomainScore, "fact"), std::string("koel9999x"), {}}});
    QVERIFY(textOf(PrintModel::LifeAreas).contains(QLatin1String("koel9999x")));
    for (const auto kind : kClientKinds) QVERIFY(!textOf(kind).contains(QLatin1String("koel")));
}

void tst_prints::ownAnchorsAreNeverCalledAZrm()
{
    const auto field = [](std::uint16_t type, const char* name, FieldValue value) { return store::FieldWrite{store::fieldOf(type, name), std::move(value), {}}; };
    const auto measure = [&](std::uint8_t id, const char* anchors, const char* day, std::optional<RecordId> corrects, std::int64_t level) {
        const auto record = RecordId::from(Bytes(16, id)).value();
        put(store::Layer::Professional, types::Assessment, record,
            {field(types::Assessment, "instrument", std::string("zrm")), field(types::Assessment, "version", std::string("2017")),
             field(types::Assessment, "anchor_set", std::string(anchors)), field(types::Assessment, "assessed_at", std::string(day)),
             field(types::Assessment, "corrects", corrects ? FieldValue(*corrects) : FieldValue())});
        put(store::Layer::Professional, types::DomainScore, crypto::randomFixed<RecordId>(),
            {field(types::DomainScore, "assessment", record), field(types::DomainScore, "domain", std::string("housing")), field(types::DomainScore, "level", level),
             field(types::DomainScore, "fact", "feit" + std::to_string(level)), field(types::DomainScore, "carried_by", std::vector<std::string>{"network"})});
        return record;
    };
    const auto first = measure(21, "own", "2026-05-21", {}, 2);
    auto text = textOf(PrintModel::LifeAreas);
    QVERIFY(!text.contains(QLatin1String("ZRM 2017")));
    QVERIFY(text.contains(QStringLiteral("geen officiële ZRM")) && text.contains(QLatin1String("eigen mensen")));
    // What was corrected is not on paper any more.
    measure(22, "own", "2026-05-21", first, 3);
    text = textOf(PrintModel::LifeAreas);
    QVERIFY(text.contains(QLatin1String("feit3")) && !text.contains(QLatin1String("feit2")));
    measure(23, "zrm2017", "2026-05-22", {}, 4);
    text = textOf(PrintModel::LifeAreas);
    QVERIFY(text.contains(QLatin1String("ZRM 2017")) && !text.contains(QLatin1String("eigen ankers")));
}

void tst_prints::aHiddenPersonIsNotOnThePaper()
{
    const auto map = crypto::randomFixed<RecordId>(), secret = crypto::randomFixed<RecordId>(), open = crypto::randomFixed<RecordId>();
    const auto field = [](std::uint16_t type, const char* name, FieldValue value) { return store::FieldWrite{store::fieldOf(type, name), std::move(value), {}}; };
    put(store::Layer::Client, types::NetworkMap, map, {field(types::NetworkMap, "title", std::string("Mijn mensen"))});
    for (const auto& [id, name] : {std::pair(secret, "Geheime"), std::pair(open, "Zichtbare")})
        put(store::Layer::Client, types::NetworkPerson, id,
            {field(types::NetworkPerson, "map", map), field(types::NetworkPerson, "name", std::string(name)),
             field(types::NetworkPerson, "sector", std::string("friends")), field(types::NetworkPerson, "closeness", std::int64_t(2))});
    QVERIFY(textOf(PrintModel::Network).contains(QLatin1String("Geheime")));
    put(store::Layer::Professional, types::NetworkNote, crypto::randomFixed<RecordId>(),
        {field(types::NetworkNote, "network_person", secret), field(types::NetworkNote, "hidden", true)});
    const auto text = textOf(PrintModel::Network);
    // The legend speaks of what is on it: all the lines, no forms of others.
    QVERIFY(text.contains(QStringLiteral("zigzag: moeilijk")));
    QVERIFY(!text.contains(QStringLiteral("overleden, maar")));
    QVERIFY(!text.contains(QLatin1String("Geheime")));
    QVERIFY(text.contains(QLatin1String("Zichtbare")));
}

void tst_prints::namesOnADrawingCoverNothing_data()
{
    QTest::addColumn<int>("people");
    for (const int people : {1, 6, 14, 28, 60}) QTest::addRow("%d people", people) << people;
}

// Every name whole on the sheet (of 28 people and more, thrown down at random, one in eight may lack room) and clear of names, people and words; everybody in their own ring and group; and where
// somebody was put by hand, there they stand if nobody stood there before.
void tst_prints::namesOnADrawingCoverNothing()
{
    QFETCH(int, people);
    const char* const names[]{"Mo", "Hanneke", "oma Zeynep", "Emre", "Joost van de voetbal", "tante Hatice", "juf Anouk", "meneer De Wit", "Sjaan", "WIM"};
    std::mt19937 random(static_cast<unsigned>(people));
    print::QtTypesetter typesetter;
    prints::NetworkLooks looks;
    for (int i = 0; i < drawing::kSectors; ++i) looks.sectors.push_back(m_words->say("nl", prints::sectorKey(drawing::Sector(i))));
    for (int round = 0; round < 12; ++round) {
        domain::Drawing drawn;
        for (int i = 0; i < people; ++i) {
            domain::NetworkPerson p;
            for (auto& byte : p.id.b) byte = std::uint8_t(random());   // the same drawings on every run
            p.name = names[random() % std::size(names)];
            const auto sector = drawing::Sector(random() % 6);
            p.sector = drawing::wordOf(sector);
            p.closeness = std::int64_t(1 + random() % 3);
            if (random() % 3 == 0) {
                const double angle = drawing::Frame::angleOf(sector) + (double(random() % 100) - 50) / 110, radius = 100 + 290 * double(*p.closeness);
                p.x = std::int64_t(radius * std::cos(angle));
                p.y = std::int64_t(radius * std::sin(angle));
            }
            drawn.persons.push_back(p);
        }
        const auto sheet = prints::networkSheet(drawn, looks);
        const auto& size = sheet.frame.sheet();
        QVERIFY(sheet.letter() >= 6);
        QVERIFY(sheet.layout.fits);
        QVERIFY2(std::abs(size.width * sheet.dp - looks.width) < 0.01 && std::abs(size.height * sheet.dp - looks.height) < 0.01, "not the figure's size");
        std::vector<drawing::Box> words;
        for (std::size_t i = 0; i < looks.sectors.size(); ++i)
            words.push_back(sheet.frame.wordBox(drawing::Sector(i), typesetter.set(looks.sectors[i], {14, true}, 1e4).front().width));
        int unnamed = 0;
        for (std::size_t i = 0; i < sheet.layout.places.size(); ++i) {
            const auto& [id, centre, label] = sheet.layout.places[i];
            const auto& person = drawn.persons[i];
            QVERIFY(id == person.id);
            const auto zone = sheet.frame.zoneAt(centre);
            QVERIFY(drawing::wordOf(zone.sector) == person.sector);
            if (person.sector != "professionals") QCOMPARE(std::int64_t(zone.ring), *person.closeness);
            unnamed += !label;
            if (!label) continue;
            QVERIFY(label->x >= 0 && label->y >= 0 && label->x + label->width <= size.width && label->y + label->height <= size.height);
            const double needed = typesetter.set(sheet.names[i], {14, false}, 1e4).front().width;
            QVERIFY2(needed <= label->width, qPrintable(QStringLiteral("%1 needs %2 of %3").arg(QString::fromStdString(sheet.names[i])).arg(needed).arg(label->width)));
            for (const auto& word : words) QVERIFY(!label->meets(word));
            for (std::size_t k = 0; k < sheet.layout.places.size(); ++k) {
                if (k == i) continue;
                const auto& other = sheet.layout.places[k];
                QVERIFY2(!other.label || !label->meets(*other.label), "two names meet");
                const double half = size.diameter / 2;
                const double dx = std::max({label->x - other.centre.x, 0.0, other.centre.x - label->x - label->width});
                const double dy = std::max({label->y - other.centre.y, 0.0, other.centre.y - label->y - label->height});
                QVERIFY2(dx * dx + dy * dy >= half * half, "a name stands on somebody");
            }
        }
        QVERIFY2(people >= 28 || unnamed == 0, qPrintable(QStringLiteral("%1 of %2 without a name").arg(unnamed).arg(people)));
        QVERIFY2(unnamed * 8 <= people, qPrintable(QStringLiteral("%1 of %2 without a name").arg(unnamed).arg(people)));
        const auto figure = prints::networkFigure(drawn, looks);
        for (const auto& mark : figure.marks) {
            const auto box = print::extentOf(mark);
            QVERIFY(box.x >= -0.01 && box.y >= -0.01 && box.right() <= figure.width + 0.01 && box.bottom() <= figure.height + 0.01);
        }
    }
}

void tst_prints::anEmptyHouseholdGetsPaperToWriteOn()
{
    QVERIFY(textOf(PrintModel::Plan).contains(QStringLiteral("Mijn droom")));
    QVERIFY(textOf(PrintModel::Agreements).contains(QStringLiteral("Er staan geen afspraken open.")));
    QVERIFY(textOf(PrintModel::ClientCard).contains(QStringLiteral("Mijn vaste persoon (nog invullen)")));
    QVERIFY(textOf(PrintModel::LifeAreas).contains(QStringLiteral("Er is nog geen meting")));
    QVERIFY(textOf(PrintModel::Network).contains(QStringLiteral("Hier kunt u tekenen")));
}

void tst_prints::theLifeAreasSaySoThatTheyAreOurOwn()
{
    fill(m_team.households.front());
    const auto text = textOf(PrintModel::LifeAreas);
    QVERIFY(text.contains(QStringLiteral("eigen ankers")));
    QVERIFY(text.contains(QStringLiteral("geen officiële ZRM")));
    QVERIFY(text.contains(QStringLiteral("Alleen voor hulpverleners")));
    for (const auto& area : m_catalogue->find("leefgebieden")->domains)
        QVERIFY2(text.contains(QString::fromStdString(area.label.in("nl"))), area.key.c_str());
}

void tst_prints::aPaperSpeaksTheLanguageOfTheHousehold()
{
    put(store::Layer::Client, types::Household, [&] { RecordId id; id.b = m_device.household.b; return id; }(),
        {{store::fieldOf(types::Household, "language"), std::string("en"), {}}});
    QVERIFY(textOf(PrintModel::ClientCard, "nl").contains(QStringLiteral("What we agreed")));
    QVERIFY(textOf(PrintModel::LifeAreas, "nl").contains(QStringLiteral("Leefgebieden")));   // a colleague's paper: the screen's
    QCOMPARE(prints("nl")->document()->language, std::string("en"));
}

void tst_prints::papersThatOpenThingsFitOnOnePageAndNameNobody()
{
    prints::Wish wish;
    wish.today = domain::Day(std::chrono::sys_days(std::chrono::year(2026) / 5 / 12));
    prints::KeyPaper paper{"Lindenhaven", {}, "N1N0-AZC1-GNXQ-S7XT-MN4P-1HVN-V4XW", {}};
    for (const auto* language : {"nl", "en"}) {
        wish.language = language;
        for (const auto& link : {std::string(), "https://sync.lindenhaven.example/#k1." + std::string(110, 'A') + ".5d2c81aa"}) {
            paper.link = link;
            const auto kit = prints::kitPaper(paper, *m_words, wish);
            print::QtTypesetter typesetter;
            QCOMPARE(print::layOut(kit, typesetter).pages.size(), std::size_t(1));
            const auto text = textOfDocument(kit);
            for (const auto* group : {"N1N0", "AZC1", "GNXQ", "S7XT", "MN4P", "1HVN", "V4XW", "Lindenhaven"}) QVERIFY2(text.contains(QLatin1String(group)), group);
            QCOMPARE(text.contains(QStringLiteral("camera")), !link.empty());   // how to read where the organisation is
        }
        const auto first = prints::custodyPaper(2, paper, *m_words, wish);
        paper.keeper = "Karin Bos";
        const auto second = prints::custodyPaper(2, paper, *m_words, wish);
        paper.keeper.clear();
        QVERIFY(!textOfDocument(first).contains(QStringLiteral("Karin")) && textOfDocument(second).contains(QStringLiteral("Karin Bos")));
        QVERIFY(textOfDocument(second).contains(QLatin1String(*language == 'n' ? "Papier 2 van 3" : "Paper 2 of 3")));
        print::QtTypesetter typesetter;
        QCOMPARE(print::layOut(second, typesetter).pages.size(), std::size_t(1));
    }
    // Black where the code is black: rows of it beside each other, within a white margin.
    const auto qr = prints::qrFigure("https://sync.lindenhaven.example/#k1.abc");
    QVERIFY(qr.marks.size() > 100 && qr.width == qr.height);
    for (std::size_t i = 1; i < qr.marks.size(); ++i) {
        const auto& box = std::get<print::BoxMark>(qr.marks[i]).box;
        QVERIFY(box.x >= 8 && box.y >= 8 && box.right() <= qr.width - 8 && box.bottom() <= qr.height - 8);
    }
    QVERIFY(prints::qrFigure(std::string(4000, 'x')).marks.empty());
}

void tst_prints::largePrintHasNoSmallLetters()
{
    fill(m_team.households.front());
    for (const auto kind : {PrintModel::ClientCard, PrintModel::Agreements, PrintModel::Plan}) {
        const auto model = prints();
        model->setKind(kind);
        model->setLarge(true);
        print::QtTypesetter typesetter;
        for (const auto& page : print::layOut(*model->document(), typesetter).pages)
            for (const auto& mark : page.marks)
                if (const auto* t = std::get_if<print::TextMark>(&mark)) QVERIFY2(t->font.size >= 16, t->text.c_str());
    }
}

void tst_prints::theFileIsWholeAndForItsOwnerAlone()
{
    const auto model = prints();
    const auto file = m_device.folder->filePath(QStringLiteral("kaart"));
    model->save(QUrl::fromLocalFile(file));
    QCOMPARE(model->outcome(), PrintModel::Saved);
    QCOMPARE(model->savedTo(), file + QStringLiteral(".pdf"));
    QCOMPARE(QFileInfo(model->savedTo()).permissions() & QFileDevice::Permissions(0x0777), QFileDevice::ReadUser | QFileDevice::WriteUser);
    QVERIFY(!model->suggestion().fileName().contains(QLatin1String("Marek")));
    model->setLarge(true);
    QCOMPARE(model->outcome(), PrintModel::Nothing);
}

void tst_prints::aPlaceThatCannotBeWrittenLeavesNothing()
{
    const auto model = prints();
    model->save(QUrl::fromLocalFile(m_device.folder->filePath(QStringLiteral("no/such/folder/kaart.pdf"))));
    QCOMPARE(model->outcome(), PrintModel::NotWritable);
    QVERIFY(QDir().mkpath(m_device.folder->filePath(QStringLiteral("folder.pdf/full"))));
    model->save(QUrl::fromLocalFile(m_device.folder->filePath(QStringLiteral("folder.pdf"))));
    QCOMPARE(model->outcome(), PrintModel::NotWritable);
    model->save(QUrl(QStringLiteral("https://example.org/kaart.pdf")));
    QCOMPARE(model->outcome(), PrintModel::NotWritable);
    QVERIFY(model->savedTo().isEmpty());
    QVERIFY(QDir(m_device.folder->path()).entryList({QStringLiteral("*.tmp*")}, QDir::Files | QDir::Hidden).isEmpty());
}

void tst_prints::aFullDiskLeavesTheOldFile()
{
    const auto model = prints();
    const auto file = m_device.folder->filePath(QStringLiteral("kaart.pdf"));
    model->save(QUrl::fromLocalFile(file));
    const auto before = fileBytes(file);
    QVERIFY(before.size() > 2000);
    // No file of this process may grow past a thousand bytes: as on a disk that is full.
    rlimit old{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = old;
    small.rlim_cur = 1000;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    model->setLarge(true);
    model->save(QUrl::fromLocalFile(file));
    const auto outcome = model->outcome();
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &old), 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY(outcome == PrintModel::DiskFull || outcome == PrintModel::NotWritable);
    QCOMPARE(fileBytes(file), before);
    QCOMPARE(QDir(m_device.folder->path()).entryList({QStringLiteral("kaart*")}, QDir::Files | QDir::Hidden).size(), 1);
}

void tst_prints::nothingRemainsOnTheDiskButThePrint()
{
    // Home, caches and the temporary folder are ours and watched; the marked word is in the print, packed, and nowhere else.
    QTemporaryDir watched;
    for (const char* name : {"TMPDIR", "HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"}) qputenv(name, watched.path().toUtf8());
    put(store::Layer::Client, types::Household, [&] { RecordId id; id.b = m_device.household.b; return id; }(),
        {{store::fieldOf(types::Household, "question_own_words"), std::string("kanarievogel in de keuken"), {}}});
    const auto model = prints();
    const auto file = watched.filePath(QStringLiteral("kaart.pdf"));
    model->save(QUrl::fromLocalFile(file));
    QCOMPARE(model->outcome(), PrintModel::Saved);
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {file, QStringLiteral("-")});
    QVERIFY(reader.waitForFinished());
    QVERIFY(reader.readAllStandardOutput().contains("kanarievogel in de keuken"));
    const auto holds = [](const QString& folder) {
        QStringList found;
        for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
            QFile f(it.next());
            if (!f.open(QIODevice::ReadOnly)) continue;
            const auto all = f.readAll();
            if (all.contains("kanarievogel") || f.fileName().endsWith(QLatin1String(".pdf")) || f.fileName().contains(QLatin1String(".tmp"))) found += f.fileName();
        }
        return found;
    };
    QCOMPARE(holds(watched.path()), QStringList{file});
    QCOMPARE(holds(m_device.folder->path()), QStringList());
    QFile planted(m_device.folder->filePath(QStringLiteral("planted")));
    QVERIFY(planted.open(QIODevice::WriteOnly) && planted.write("kanarievogel") > 0);
    planted.close();
    QCOMPARE(holds(m_device.folder->path()).size(), 1);
}

void tst_prints::afterTheLockNothingIsMade()
{
    const auto model = prints();
    model->detach();
    const auto file = m_device.folder->filePath(QStringLiteral("kaart.pdf"));
    model->save(QUrl::fromLocalFile(file));
    QCOMPARE(model->outcome(), PrintModel::Failed);
    QVERIFY(!QFile::exists(file));
}

void tst_prints::eachPaperLeavesALineInTheLogOfAccess()
{
    store::AccessBook book(*m_device.vault, m_device.clock);
    QVERIFY(book.attach(*m_device.store).ok());
    const auto file = m_device.folder->filePath(QStringLiteral("kaart.pdf"));
    const auto sources = [&] {
        StoredPrints::Sources s;
        s.words = &*m_words;
        s.clock = &m_device.clock;
        s.icons = print::iconsIn(kAssets);
        s.language = "nl";
        s.noted = [&](const SpaceId& household, const std::string& paper) {
            QVERIFY(!QFile::exists(file));   // the line comes before the paper
            book.event(store::AccessAction::Export, household, paper);
        };
        return s;
    }();
    StoredPrints made(*m_device.store, m_device.ref(), sources);
    made.setKind(PrintModel::ClientCard);
    made.save(QUrl::fromLocalFile(file));
    QCOMPARE(made.outcome(), PrintModel::Saved);
    QVERIFY(book.flush().ok());
    while (m_device.store->pendingEdits() > 0) QVERIFY(m_device.store->build(1 << 20).ok());   // a line is read from signed batches
    const auto report = store::readAccess(*m_device.store);
    QVERIFY(report.ok());
    QCOMPARE(report->lines.size(), std::size_t(1));
    const auto& line = report->lines.front().line;
    QCOMPARE(int(line.action), int(store::AccessAction::Export));
    QVERIFY(line.household == m_device.household && line.user == m_device.store->user());
    QCOMPARE(line.reason, std::string("kaart"));
}

// Opened by the programs that people have, not by ours.
void tst_prints::thePlanForTheirPhoneOpensWithItsWordsAlone()
{
    fill(m_team.households.front());
    auto words = QStringLiteral("paard gieter zolder kruik kat");
    QStringList noted;
    StoredPrints::Sources sources;
    sources.words = &*m_words;
    sources.clock = &m_device.clock;
    sources.icons = print::iconsIn(kAssets);
    sources.language = "nl";
    sources.passphrase = [&] { return words; };
    sources.noted = [&](const SpaceId&, const std::string& paper) { noted.append(QString::fromStdString(paper)); };
    StoredPrints made(*m_device.store, m_device.ref(), sources);
    made.setKind(PrintModel::ClientCard);
    QVERIFY(!made.canLock());
    made.setLocked(true);
    QVERIFY(!made.isLocked());
    made.setKind(PrintModel::Plan);
    made.setLocked(true);
    const auto file = m_device.folder->filePath(QStringLiteral("plan.pdf"));
    made.save(QUrl::fromLocalFile(file));
    QCOMPARE(made.outcome(), PrintModel::Saved);
    QCOMPARE(made.passphrase(), words);
    QCOMPARE(noted, QStringList{QStringLiteral("plan-op-slot")});
    const auto run = [](const QString& program, const QStringList& arguments) {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished();
        return std::pair(process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()));
    };
    const auto check = [&](const QString& tried) { return run(QStringLiteral("qpdf"), {QStringLiteral("--password=") + tried, QStringLiteral("--check"), file}); };
    const auto opened = check(words);
    QCOMPARE(opened.first, 0);
    QVERIFY2(opened.second.contains(QLatin1String("R = 6")) && opened.second.contains(QLatin1String("AESv3")), qPrintable(opened.second));
    QVERIFY(check(QString()).first != 0);
    QVERIFY(check(QStringLiteral("paard gieter zolder kruik ka")).first != 0);
    const auto read = run(QStringLiteral("pdftotext"), {QStringLiteral("-upw"), words, file, QStringLiteral("-")});
    QVERIFY2(read.first == 0 && read.second.size() > 100, qPrintable(QString::number(read.first) + read.second));
    QVERIFY(run(QStringLiteral("pdftotext"), {file, QStringLiteral("-")}).first != 0);
    // Nothing of it lies open in the file, and the words are kept nowhere.
    const auto bytes = fileBytes(file);
    QVERIFY(!QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())).contains("AanZet"));
    made.forget();
    QVERIFY(made.passphrase().isEmpty() && made.outcome() == PrintModel::Saved);
    words += QStringLiteral(" lantaarn");   // longer than every reader takes
    made.save(QUrl::fromLocalFile(file));
    QVERIFY(made.outcome() == PrintModel::Failed && made.passphrase().isEmpty());
    QVERIFY(fileBytes(file) == bytes);
    made.setKind(PrintModel::Network);
    QVERIFY(!made.isLocked());
    for (QDirIterator all(m_device.folder->path(), QDir::Files, QDirIterator::Subdirectories); all.hasNext();) {
        QFile on(all.next());
        QVERIFY(on.open(QIODevice::ReadOnly));
        QVERIFY(!on.readAll().contains("gieter zolder"));
    }
}

void tst_prints::whoReadItIsToldByRoleUnlessAskedOtherwise()
{
    QVERIFY(textOf(PrintModel::WhoRead).contains(QLatin1String("nog niets")));
    store::AccessBook book(*m_device.vault, m_device.clock);
    QVERIFY(book.attach(*m_device.store).ok());
    book.look(*m_device.store->household(m_device.household), store::Look::Plan);
    book.look(*m_device.store->household(m_device.household), store::Look::LifeAreas);
    QVERIFY(book.flush().ok());
    const auto made = prints();
    made->setKind(PrintModel::WhoRead);
    QVERIFY(!made->isForProfessionals());
    const auto told = [&] { return textOfDocument(*made->document()); };
    QVERIFY2(told().contains(QLatin1String("uw plan en de afspraken")), qPrintable(told()));
    QVERIFY(told().contains(QLatin1String("Notities van hulpverleners: de leefgebieden")));
    QVERIFY(told().contains(QLatin1String("beheerder")) && !told().contains(QLatin1String("Samira")));
    made->setWithNames(true);
    QVERIFY(told().contains(QLatin1String("Samira")) && !told().contains(QLatin1String("beheerder")));
    QVERIFY(!told().contains(QLatin1String("ontbreken")));
    if (const auto keep = qEnvironmentVariable("AANZET_KEEP_PRINTS"); !keep.isEmpty()) made->save(QUrl::fromLocalFile(keep + QStringLiteral("/wie-las.pdf")));
    // A line that is not there any more is said on paper too.
    book.event(store::AccessAction::Export, m_device.household, "kaart");
    book.event(store::AccessAction::Export, m_device.household, "plan");
    std::optional<std::int64_t> first;
    QVERIFY(m_device.vault->forEach(vault::Table::Audit, [&](std::int64_t id, ByteView) -> Status { first = first ? first : id; return {}; }).ok());
    QVERIFY(m_device.vault->erase(vault::Table::Audit, *first).ok());
    QVERIFY(book.flush().ok());
    QVERIFY(told().contains(QLatin1String("ontbreken")));
}

void tst_prints::theHandoverPageBeginsWithTheClientsWords()
{
    const auto field = [](std::uint16_t type, const char* name, FieldValue value) { return store::FieldWrite{store::fieldOf(type, name), std::move(value), {}}; };
    RecordId header;
    header.b = m_device.household.b;
    put(store::Layer::Client, types::Household, header, {field(types::Household, "question_own_words", std::string("Stop de brieven")),
                                                        field(types::Household, "client_wants_known", std::string("Bel na elf uur"))});
    put(store::Layer::Client, types::Agreement, crypto::randomFixed<RecordId>(), {field(types::Agreement, "what", std::string("Post openen")), field(types::Agreement, "status", std::string("open"))});
    put(store::Layer::Professional, types::CaseStatus, crypto::randomFixed<RecordId>(), {field(types::CaseStatus, "phase", std::string("planning"))});
    put(store::Layer::Professional, types::HelperRow, crypto::randomFixed<RecordId>(), {field(types::HelperRow, "name", std::string("Marleen"))});
    put(store::Layer::Professional, types::JournalEntry, crypto::randomFixed<RecordId>(),
        {field(types::JournalEntry, "kind", std::string("handover")), field(types::JournalEntry, "text", std::string("De post ligt in de la")),
         field(types::JournalEntry, "happened_at", std::string("2026-05-11"))});
    const auto text = textOf(PrintModel::Handover);
    qsizetype at = -1;
    for (const char* words : {"Stop de brieven", "Bel na elf uur", "Post openen", "De post ligt in de la", "Plan maken", "Marleen"}) {
        const auto found = text.indexOf(QLatin1String(words));
        QVERIFY2(found > at, qPrintable(QLatin1String(words) + QStringLiteral(" in ") + text));
        at = found;
    }
    const auto made = prints();
    made->setKind(PrintModel::Handover);
    QVERIFY(made->isForProfessionals());
}

QTEST_MAIN(tst_prints)
#include "tst_prints.moc"
