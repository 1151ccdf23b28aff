// SPDX-License-Identifier: EUPL-1.2
#include "mobile/assessments/InstrumentCatalogue.h"
#include "mobile/packs/PackFolders.h"
#include "mobile/packs/SvgCheck.h"
#include "mobile/print/Pdf.h"
#include "mobile/print/QtTypesetter.h"
#include "mobile/prints/Prints.h"
#include "tests/unit/membership/Town.h"
#include "tests/unit/packs/PackSamples.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace aanzet;
using namespace aanzet::packs;
using namespace aanzet::test;

// A pack that an organisation brings: who may sign it, and what may be in it.
class tst_pack_file : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::init()); }
    void aPackThatAnAdministratorSignedOpens();
    void anInstrumentIsAPackToo();
    void aLicensedInstrumentIsMeasuredWithUntilItsLicenceEnds();
    void everyChangedByteIsRefused();
    void aPackCutOffAnywhereIsRefused();
    void eachRefusalHasItsReasonAndItsSentence_data();
    void eachRefusalHasItsReasonAndItsSentence();
    void whoMayNotSignIsTold();
    void aPictureOnlyDraws_data();
    void aPictureOnlyDraws();
    void ourOwnPicturesMayStay();
    void aTigrinyaPackReadsWithItsVoices();
    void ethiopicLettersStandOnPaper();
    void aPackIsAFolderInMemory();

private:
    Bytes sealed(const membership::Person& by, PackFiles files, PackKind kind = PackKind::TalkPicture, std::optional<OrgId> org = {}) const
    {
        auto body = membership::must(packBytes(kind, org.value_or(m_town.org.org()), by.id(), membership::at(5), files));
        const auto signature = by.user.sign.sign(body);
        body.insert(body.end(), signature.b.begin(), signature.b.end());
        return body;
    }
    Opened open(const Bytes& file) const { return openPack(file, m_town.org.state()); }

    membership::Town m_town;
};

void tst_pack_file::aPackThatAnAdministratorSignedOpens()
{
    const auto opened = open(sealed(m_town.anna, ownFiles()));
    QVERIFY2(opened.pack.has_value(), opened.place.c_str());
    QVERIFY(opened.refusal == Refusal::None && opened.place.empty());
    QCOMPARE(opened.pack->talk->scenes.size(), std::size_t(10));
    QVERIFY(opened.pack->signer == m_town.anna.id() && opened.pack->files == ownFiles() && opened.pack->madeAt == membership::at(5));
    // One content, one form.
    QVERIFY(sealed(m_town.anna, opened.pack->files) == sealed(m_town.anna, ownFiles()));
}

void tst_pack_file::anInstrumentIsAPackToo()
{
    const PackFiles files{{"instrument.json", fileBytes(QStringLiteral(AANZET_SOURCE_DIR "/assets/instruments/parenting.json"))}};
    const auto opened = open(sealed(m_town.anna, files, PackKind::Instrument));
    QVERIFY(opened.pack && opened.pack->instrument && !opened.pack->talk);
    auto more = files;
    more["pack.json"] = bytes("{}");
    QVERIFY(open(sealed(m_town.anna, more, PackKind::Instrument)).refusal == Refusal::UnknownFile);
    QVERIFY(open(sealed(m_town.anna, {}, PackKind::Instrument)).refusal == Refusal::FileMissing);
}

void tst_pack_file::aLicensedInstrumentIsMeasuredWithUntilItsLicenceEnds()
{
    // What an organisation with a licence makes: the bundled areas with its own texts for each level.
    auto json = QJsonDocument::fromJson([] {
        const auto b = fileBytes(QStringLiteral(AANZET_SOURCE_DIR "/assets/instruments/zrm2017.json"));
        return QByteArray(reinterpret_cast<const char*>(b.data()), qsizetype(b.size()));
    }()).object();
    auto areas = json[QStringLiteral("domains")].toArray();
    auto first = areas[0].toObject();
    QJsonObject texts;
    for (int level = 1; level <= 5; ++level) {
        const auto text = QStringLiteral("verzonnen tekst %1").arg(level);
        texts[QString::number(level)] = QJsonObject{{QStringLiteral("nl"), text}, {QStringLiteral("en"), text}};
    }
    first[QStringLiteral("descriptors")] = texts;
    areas[0] = first;
    json[QStringLiteral("domains")] = areas;
    json[QStringLiteral("licence")] = QJsonObject{{QStringLiteral("holder"), QStringLiteral("An invented holder")}, {QStringLiteral("reference"), QStringLiteral("L-1")},
                                                  {QStringLiteral("valid_from"), QStringLiteral("2026-01-01")}, {QStringLiteral("valid_until"), QStringLiteral("2026-12-31")}};
    const auto text = QJsonDocument(json).toJson();
    const auto file = sealed(m_town.anna, {{"instrument.json", Bytes(text.begin(), text.end())}}, PackKind::Instrument);
    auto changed = file;
    changed[changed.size() / 2] ^= 1;
    QVERIFY(!open(changed).pack);
    const auto opened = open(file);
    QVERIFY(opened.pack && opened.pack->instrument);

    InstrumentCatalogue catalogue(QStringLiteral(AANZET_SOURCE_DIR "/assets/instruments"));
    QVERIFY(catalogue.find("zrm", "2017")->domains[0].descriptors.empty());
    const auto day = [](const char* iso) { return *domain::dayFrom(iso); };
    QCOMPARE(catalogue.take(*opened.pack->instrument, "p1", day("2025-12-31")).code(), ErrorCode::NotAllowed);
    QVERIFY(catalogue.take(*opened.pack->instrument, "p1", day("2026-05-12")).ok());
    const auto* zrm = catalogue.find("zrm", "2017");
    QCOMPARE(zrm->domains[0].descriptors.at(2).in("nl"), std::string("verzonnen tekst 2"));
    QCOMPARE(catalogue.packOf(*zrm), std::string("p1"));
    QCOMPARE(catalogue.all().size(), std::size_t(5));
    QVERIFY(catalogue.take(*opened.pack->instrument, "p1", day("2026-05-13")).ok());
    QCOMPARE(catalogue.find("zrm", "2017"), zrm);
    QVERIFY(!catalogue.take(*opened.pack->instrument, "p1", day("2027-01-01")).ok());
    QVERIFY(catalogue.find("zrm", "2017")->domains[0].descriptors.empty());
}

void tst_pack_file::everyChangedByteIsRefused()
{
    const auto file = sealed(m_town.anna, tigrinyaFiles());
    for (std::size_t i = 0; i < file.size(); i += i < 100 || i + 70 > file.size() ? 1 : 499) {
        auto changed = file;
        changed[i] ^= 0x20;
        const auto opened = open(changed);
        QVERIFY2(!opened.pack && opened.refusal != Refusal::None, qPrintable(QStringLiteral("byte %1").arg(i)));
    }
    auto longer = file;
    longer.push_back(0);
    QVERIFY(!open(longer).pack);
}

void tst_pack_file::aPackCutOffAnywhereIsRefused()
{
    const auto file = sealed(m_town.anna, tigrinyaFiles());
    for (std::size_t n = 0; n < file.size(); n += n < 200 ? 1 : 1013) QVERIFY(!open(Bytes(file.begin(), file.begin() + std::ptrdiff_t(n))).pack);
}

void tst_pack_file::eachRefusalHasItsReasonAndItsSentence_data()
{
    QTest::addColumn<Bytes>("file");
    QTest::addColumn<int>("refusal");
    const auto& anna = m_town.anna;
    const auto row = [](const char* name, Bytes file, Refusal refusal) { QTest::addRow("%s", name) << std::move(file) << int(refusal); };
    const auto with = [&](const char* name, Bytes content) {
        auto files = ownFiles();
        files[name] = std::move(content);
        return sealed(anna, files);
    };
    auto newer = sealed(anna, ownFiles());
    newer[9] = kPackFormat + 1;
    row("a letter to a friend", bytes(std::string(500, 'x')), Refusal::NotAPack);
    row("nothing", {}, Refusal::NotAPack);
    row("a newer format", newer, Refusal::NewerFormat);
    row("larger than any pack", Bytes(kMostPackBytes + 1, 0), Refusal::TooLarge);
    row("of another organisation", sealed(anna, ownFiles(), PackKind::TalkPicture, membership::named<OrgId>("elsewhere")), Refusal::OtherOrganisation);
    row("a file nobody asked for", with("scenes/extra.svg", bytes("<svg xmlns='http://www.w3.org/2000/svg'/>")), Refusal::UnknownFile);
    row("a program", with("run.sh", bytes("rm")), Refusal::UnknownFile);
    row("texts that do not read", with("pack.json", bytes("{}")), Refusal::TextsUnreadable);
    row("a script in a picture", with("scenes/visit.svg", bytes("<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>")), Refusal::PictureUnsafe);
    auto without = ownFiles();
    without.erase("scenes/much.svg");
    row("a picture left out", sealed(anna, without), Refusal::FileMissing);
    auto noise = tigrinyaFiles();
    noise["audio/visit-2-ti.ogg"] = bytes("MZ");
    row("a sound that is none", sealed(anna, noise), Refusal::SoundUnreadable);
    auto damaged = sealed(anna, ownFiles());
    damaged[damaged.size() / 2] ^= 1;
    row("changed afterwards", damaged, Refusal::Damaged);
}

void tst_pack_file::eachRefusalHasItsReasonAndItsSentence()
{
    QFETCH(Bytes, file);
    QFETCH(int, refusal);
    const auto opened = open(file);
    QVERIFY(!opened.pack);
    QCOMPARE(int(opened.refusal), refusal);
    QSet<QString> sentences;
    for (int i = 0; i <= int(Refusal::SoundUnreadable); ++i) sentences.insert(QString::fromLatin1(sentenceOf(Refusal(i))));
    QVERIFY(sentences.size() == int(Refusal::SoundUnreadable) + 1 && !sentences.contains(QString()));
}

void tst_pack_file::whoMayNotSignIsTold()
{
    QVERIFY(open(sealed(m_town.carla, ownFiles())).refusal == Refusal::NotAdministrator);
    QVERIFY(open(sealed(m_town.eva, ownFiles())).refusal == Refusal::UnknownSigner);
    // An administrator's name under a worker's signature.
    auto body = membership::must(packBytes(PackKind::TalkPicture, m_town.org.org(), m_town.anna.id(), membership::at(5), ownFiles()));
    const auto signature = m_town.carla.user.sign.sign(body);
    body.insert(body.end(), signature.b.begin(), signature.b.end());
    QVERIFY(open(body).refusal == Refusal::Damaged);
}

void tst_pack_file::aPictureOnlyDraws_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<bool>("mayStay");
    const auto row = [](const char* inside, bool mayStay) { QTest::addRow("%s", inside) << QByteArray(inside) << mayStay; };
    row("<path d='M0 0h9' fill='#123456'/>", true);
    row("<defs><linearGradient id='a'><stop offset='0' stop-color='red'/></linearGradient></defs><rect fill='url(#a)'/>", true);
    row("<g><title>Een huis</title><text x='1'>1</text></g>", true);
    row("<script>alert(1)</script>", false);
    row("<path onload='x()' d='M0 0'/>", false);
    row("<image href='https://example.org/a.png'/>", false);
    row("<image href='data:image/png;base64,AAAA'/>", false);
    row("<use href='#a'/>", false);
    row("<a href='https://example.org'><path d='M0 0'/></a>", false);
    row("<foreignObject/>", false);
    row("<style>path{fill:url(https://example.org)}</style>", false);
    row("<path style='fill:url(https://example.org)'/>", false);
    row("<path fill='url(https://example.org/x.svg#a)'/>", false);
    row("<path fill='url( #a)'/>", false);
    row("<path fill='URL(file:///etc/passwd)'/>", false);
    row("<animate attributeName='x' to='9'/>", false);
    row("<filter id='f'/>", false);
    row("<path xlink:href='#a' xmlns:xlink='http://www.w3.org/1999/xlink'/>", false);
    row("<html xmlns='http://www.w3.org/1999/xhtml'/>", false);
    row("&name;", false);
    row("<?xml-stylesheet href='a.css'?>", false);
    row("<path", false);
}

void tst_pack_file::aPictureOnlyDraws()
{
    QFETCH(QByteArray, inside);
    QFETCH(bool, mayStay);
    const auto judged = [](const QByteArray& svg) { return wrongInSvg({reinterpret_cast<const std::uint8_t*>(svg.constData()), std::size_t(svg.size())}); };
    const auto svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1200 800'>" + inside + "</svg>";
    QCOMPARE(judged(svg).empty(), mayStay);
    if (!mayStay) return;
    QVERIFY(!judged("<!DOCTYPE svg [<!ENTITY a 'b'>]>" + svg).empty());
    QVERIFY(!judged(svg.left(svg.size() - 4)).empty());
    QVERIFY(!judged(QByteArray("<g xmlns='http://www.w3.org/2000/svg'>") + inside + "</g>").empty());
    QVERIFY(!judged("<svg xmlns='http://www.w3.org/2000/svg'>" + QByteArray("<g>").repeated(kMostDepth) + QByteArray("</g>").repeated(kMostDepth) + "</svg>").empty());
}

void tst_pack_file::ourOwnPicturesMayStay()
{
    for (const auto& [name, content] : ownFiles())
        if (name.ends_with(".svg")) QVERIFY2(wrongInSvg(content).empty(), (name + ": " + wrongInSvg(content)).c_str());
}

void tst_pack_file::aTigrinyaPackReadsWithItsVoices()
{
    const auto opened = open(sealed(m_town.anna, tigrinyaFiles()));
    QVERIFY2(opened.pack.has_value(), opened.place.c_str());
    const auto& talk = *opened.pack->talk;
    QVERIFY(talk.language("ti") && !talk.language("ti")->isReviewed);
    QCOMPARE(talk.scenes.front().audio.at("ti").size(), talk.scenes.front().words.in("ti", talkpicture::Form::Formal).size());
    QVERIFY(talk.scenes.back().audio.empty());
    // A voice for three of four sentences is none.
    auto json = QByteArray(reinterpret_cast<const char*>(tigrinyaFiles().at("pack.json").data()), qsizetype(tigrinyaFiles().at("pack.json").size()));
    const auto from = json.indexOf("\"audio/visit-4-ti.ogg\"");
    QVERIFY(from > 0);
    const auto comma = json.lastIndexOf(',', from);
    json.remove(comma, from + qsizetype(qstrlen("\"audio/visit-4-ti.ogg\"")) - comma);
    auto files = tigrinyaFiles();
    files["pack.json"] = Bytes(json.begin(), json.end());
    QVERIFY(open(sealed(m_town.anna, files)).refusal == Refusal::TextsUnreadable);
}

void tst_pack_file::ethiopicLettersStandOnPaper()
{
    const auto opened = open(sealed(m_town.anna, tigrinyaFiles()));
    QVERIFY(opened.pack.has_value());
    const auto words = prints::PrintWords::read(fileBytes(QStringLiteral(AANZET_SOURCE_DIR "/assets/prints/words.json")));
    QVERIFY(words.ok());
    prints::Wish wish;
    wish.talkLanguage = "ti";
    wish.today = *domain::dayFrom("2026-05-12");
    const auto document = prints::talkLeaflet({}, *opened.pack->talk, *words, wish);
    QCOMPARE(document.language, std::string("ti"));
    const auto& files = opened.pack->files;
    const auto icons = print::iconsIn(QStringLiteral(AANZET_SOURCE_DIR "/assets"));
    const auto pdf = print::makePdf(document, [&](const std::string& name) {
        const std::string_view prefix = prints::kTalkPictures;
        if (!name.starts_with(prefix)) return icons(name);
        const auto& picture = files.at(name.substr(prefix.size()));
        return QByteArray(reinterpret_cast<const char*>(picture.data()), qsizetype(picture.size()));
    });
    QVERIFY2(pdf.ok(), pdf.ok() ? "" : pdf.error().detail.c_str());
    QCOMPARE(pdf->replacedSigns, 0);
    QTemporaryDir folder;
    const auto keep = qEnvironmentVariable("AANZET_KEEP_PRINTS", folder.path());
    QFile file(keep + QStringLiteral("/praatplaat-ti.pdf"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(reinterpret_cast<const char*>(pdf->bytes.data()), qint64(pdf->bytes.size()));
    file.close();
    QProcess fonts;
    fonts.start(QStringLiteral("pdffonts"), {file.fileName()});
    QVERIFY(fonts.waitForFinished());
    const auto listed = fonts.readAllStandardOutput();
    QVERIFY2(listed.contains("Ethiopic"), listed.constData());
}

void tst_pack_file::aPackIsAFolderInMemory()
{
    const auto pack = std::make_shared<const Pack>(*open(sealed(m_town.anna, ownFiles())).pack);
    QString folder;
    {
        PackFolders folders;
        folder = folders.folderOf(pack);
        QVERIFY(!folder.isEmpty());
        QCOMPARE(folders.folderOf(pack), folder);
        for (const auto& [name, content] : pack->files) QVERIFY2(fileBytes(folder + QLatin1Char('/') + QString::fromStdString(name)) == content, name.c_str());
        QCOMPARE(QDir(folder + QStringLiteral("/scenes")).entryList(QDir::Files).size(), qsizetype(pack->files.size() - 1));
        QVERIFY(!QFile::exists(folder + QStringLiteral("/scenes/nowhere.svg")));
    }
    QVERIFY(!QFile::exists(folder + QStringLiteral("/pack.json")));
}

QTEST_MAIN(tst_pack_file)
#include "tst_pack_file.moc"
