// SPDX-License-Identifier: EUPL-1.2
#include "mobile/talkpicture/TalkPicture.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace aanzet;
using namespace aanzet::talkpicture;

namespace {

const QString kFolder = QStringLiteral(AANZET_SOURCE_DIR "/assets/talkpicture");

QByteArray ownPack()
{
    QFile file(kFolder + QStringLiteral("/pack.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<TalkPack> read(const QByteArray& json)
{
    return readTalkPack({reinterpret_cast<const std::uint8_t*>(json.constData()), std::size_t(json.size())});
}

// Our own pack with one thing changed in its text.
QByteArray with(const char* what, const char* instead)
{
    auto json = ownPack();
    const auto at = json.indexOf(what);
    if (at < 0) qFatal("the pack does not hold %s", what);
    return json.replace(at, qsizetype(qstrlen(what)), instead);
}

// Says what it was asked to, and is done when the test says so.
class FakeVoice final : public Voice
{
public:
    explicit FakeVoice(QStringList& heard) : m_heard(heard) {}
    bool speaks(const QString& language) const override { return language == QLatin1String("nl"); }
    void say(const QString& sentence, const QString& language) override { m_heard += language + QLatin1Char(':') + sentence; }
    void play(const QUrl& recording) override { m_heard += recording.toString(); }
    void stop() override { m_heard += QStringLiteral("stop"); }

private:
    QStringList& m_heard;
};

} // namespace

class tst_talk_pack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ourPackReadsAndHasTenScenesInSixLanguages();
    void dutchSpeaksBothForms();
    void noLanguageIsCalledReviewedBeforeSomebodyDid();
    void everyPictureIsThereAndIsPlainSvg();
    void aBadPackIsRefusedWithItsPlace_data();
    void aBadPackIsRefusedWithItsPlace();
    void aPackCutOffAnywhereIsRefused();
    void aBadPackIsSetAsideAndTheNextOneStands();
    void aPackWithoutItsPictureIsSetAside();
    void whyNoTalkCanBeginIsKnown();
    void theOrganisationsOwnCountsForWhoReadsIt();
    void aTalkSpeaksTheLanguagesOfAllPacks();
    void aPackInEthiopicScriptReads();
    void sentencesAreReadOneAfterTheOther();
    void silenceIsSaidWhereNoVoiceSpeaksTheLanguage();
    void aRecordedVoiceGoesBeforeTheDevices();
    void readingStopsWhenSceneOrLanguageChange();
    void theTalkGoesAtTheClientsPace();
    void oneManyAndYesNoAnswerAsTheyShould();
    void switchingTheLanguageKeepsSceneAndAnswers();
    void theOtherDirectionMirrorsPictureAndPlaces();
    void scenesAreSkippedAndMoved();
};

void tst_talk_pack::ourPackReadsAndHasTenScenesInSixLanguages()
{
    const auto pack = read(ownPack());
    QVERIFY2(pack.ok(), pack.ok() ? "" : pack.error().detail.c_str());
    QCOMPARE(pack->scenes.size(), std::size_t(10));
    QCOMPARE(pack->languages.size(), std::size_t(6));
    QCOMPARE(pack->languages.front().key, std::string("nl"));
    for (const auto& l : pack->languages)
        for (const auto& scene : pack->scenes) {
            QVERIFY(!scene.words.in(l.key, Form::Formal).empty());
            QVERIFY(!scene.check.in(l.key, Form::Familiar).empty());
        }
    QCOMPARE(pack->scenes[8].notice.in("nl", Form::Formal).size(), std::size_t(2));
}

// Who is a "je" is never a "u" in the next sentence.
void tst_talk_pack::dutchSpeaksBothForms()
{
    const auto pack = *read(ownPack());
    const QRegularExpression formal(QStringLiteral("\\b(u|uw)\\b"), QRegularExpression::CaseInsensitiveOption);
    const QRegularExpression familiar(QStringLiteral("\\b(je|jij|jou|jouw)\\b"), QRegularExpression::CaseInsensitiveOption);
    int seen = 0;
    for (const auto& scene : pack.scenes)
        for (const auto* text : {&scene.words, &scene.check, &scene.notice}) {
            for (const auto& s : text->in("nl", Form::Familiar)) QVERIFY2(!formal.match(QString::fromStdString(s)).hasMatch(), s.c_str());
            for (const auto& s : text->in("nl", Form::Formal)) {
                QVERIFY2(!familiar.match(QString::fromStdString(s)).hasMatch(), s.c_str());
                seen += formal.match(QString::fromStdString(s)).hasMatch();
            }
        }
    QVERIFY(seen > 10);
}

void tst_talk_pack::noLanguageIsCalledReviewedBeforeSomebodyDid()
{
    const auto pack = *read(ownPack());
    for (const auto& l : pack.languages) QVERIFY2(!l.isReviewed, l.key.c_str());
    TalkPicture talk(pack, {}, "tr", Form::Formal);
    QVERIFY(!talk.isReviewed());
    talk.speak(QStringLiteral("nl"));
    QVERIFY(talk.isReviewed());
}

// What Qt Svg draws everywhere: no style sheets, scripts, fonts or anything from elsewhere.
void tst_talk_pack::everyPictureIsThereAndIsPlainSvg()
{
    const auto pack = *read(ownPack());
    int pictures = 0;
    for (const auto& scene : pack.scenes)
        for (const auto& name : {scene.picture, scene.pictureRightToLeft}) {
            if (name.empty()) continue;
            QFile file(kFolder + QLatin1Char('/') + QString::fromStdString(name));
            QVERIFY2(file.open(QIODevice::ReadOnly), name.c_str());
            const auto svg = file.readAll();
            QVERIFY(svg.contains("viewBox=\"0 0 1200 800\""));
            for (const char* foreign : {"<style", "<script", "<text", "href", "<image", "filter", "clip-path", "mask"}) QVERIFY2(!svg.contains(foreign), foreign);
            QVERIFY(svg.size() < 100000);
            ++pictures;
        }
    QCOMPARE(pictures, 11);
}

void tst_talk_pack::aBadPackIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("not json") << QByteArray("{") << QByteArray("json at byte");
    QTest::newRow("a list") << QByteArray("[]") << QByteArray("json at byte");
    QTest::newRow("another format") << with("\"format\": 1", "\"format\": 2") << QByteArray("pack: another format");
    QTest::newRow("another kind") << with("talk_picture", "instrument") << QByteArray("pack: another kind");
    QTest::newRow("unknown member") << with("\"format\"", "\"colour\": 1, \"format\"") << QByteArray("pack: unknown member colour");
    QTest::newRow("a missing language") << with("\"tr\": \"Birlikte böyle çalışırız\"", "\"nl\": \"Zo\"") << QByteArray("title: language tr is missing");
    QTest::newRow("an unknown language") << with("\"tr\": \"Birlikte böyle çalışırız\"", "\"tr\": \"B\", \"xx\": \"B\"") << QByteArray("title: unknown language xx");
    QTest::newRow("the source is no language") << with("\"source\": \"nl\"", "\"source\": \"fr\"") << QByteArray("languages: the source");
    QTest::newRow("reviewed as a word") << with("\"reviewed\": false", "\"reviewed\": \"yes\"") << QByteArray("languages.nl: reviewed is yes or no");
    QTest::newRow("a direction that is none") << with("\"rtl\"", "\"up\"") << QByteArray("languages.ar: unknown word");
    QTest::newRow("an empty sentence") << with("\"Hallo.\"", "\" \"") << QByteArray("scene visit.words.nl: no text");
    QTest::newRow("a sentence too few") << with("\"Hello.\", ", "") << QByteArray("scene visit.words.en: another number");
    QTest::newRow("a line break") << with("\"Hallo.\"", "\"Hallo.\\nDag.\"") << QByteArray("scene visit.words.nl: space around");
    QTest::newRow("a very long sentence") << with("\"Hallo.\"", ("\"" + QByteArray(300, 'a') + "\"").constData()) << QByteArray("scene visit.words.nl: longer");
    QTest::newRow("out of its folder") << with("scenes/visit.svg", "scenes/../../x.svg") << QByteArray("scene visit: a picture is");
    QTest::newRow("from the network") << with("scenes/visit.svg", "https://example.org/x.svg") << QByteArray("scene visit: a picture is");
    QTest::newRow("a spot outside") << with("[280, 100, 350, 590]", "[1000, 100, 350, 590]") << QByteArray("scene visit.answers: a spot is");
    QTest::newRow("a spot too small to touch") << with("[280, 100, 350, 590]", "[280, 100, 80, 590]") << QByteArray("scene visit.answers: a spot is");
    QTest::newRow("a spot of words") << with("[280, 100, 350, 590]", "\"here\"") << QByteArray("scene visit.answers: a spot is");
    QTest::newRow("a shape that is none") << with("\"cloud\"", "\"star\"") << QByteArray("scene much.answers: unknown word");
    QTest::newRow("an answer twice") << with("\"key\": \"home\"", "\"key\": \"money\"") << QByteArray("scene much: answer money twice");
    QTest::newRow("a scene twice") << with("\"key\": \"much\"", "\"key\": \"visit\"") << QByteArray("scenes: scene visit twice");
    QTest::newRow("a key with a space") << with("\"key\": \"much\"", "\"key\": \"mu ch\"") << QByteArray("scene mu ch: a key has");
    QTest::newRow("choosing without answers") << with("\"choose\": \"none\"", "\"choose\": \"many\"") << QByteArray("scene table: answers without choosing");
    QTest::newRow("a word of the screen is missing") << with("\"turn\": {", "\"round\": {") << QByteArray("interface.turn: language nl is missing");
}

void tst_talk_pack::aBadPackIsRefusedWithItsPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, place);
    const auto pack = read(json);
    QVERIFY(!pack.ok());
    QCOMPARE(pack.code(), ErrorCode::Malformed);
    QVERIFY2(pack.error().detail.find(place.toStdString()) != std::string::npos, pack.error().detail.c_str());
}

void tst_talk_pack::aPackCutOffAnywhereIsRefused()
{
    const auto json = ownPack().trimmed();
    for (qsizetype n = 0; n < json.size(); n += 97) QVERIFY(!read(json.left(n)).ok());
}

void tst_talk_pack::aBadPackIsSetAsideAndTheNextOneStands()
{
    QTemporaryDir folder;
    QFile bad(folder.filePath(QStringLiteral("pack.json")));
    QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write(with("\"format\": 1", "\"format\": 7")) > 0);
    bad.close();
    TalkPackShelf shelf;
    shelf.add(folder.path());
    shelf.add(folder.filePath(QStringLiteral("nowhere")));
    shelf.add(kFolder);
    QVERIFY(shelf.inUse());
    QCOMPARE(shelf.inUse()->folder, kFolder);
    QCOMPARE(shelf.setAside().size(), std::size_t(2));
    QCOMPARE(shelf.setAside()[0].reason.code, ErrorCode::Malformed);
    QCOMPARE(shelf.setAside()[1].reason.code, ErrorCode::NotFound);
}

void tst_talk_pack::aPackWithoutItsPictureIsSetAside()
{
    QTemporaryDir folder;
    QVERIFY(QFile::copy(kFolder + QStringLiteral("/pack.json"), folder.filePath(QStringLiteral("pack.json"))));
    TalkPackShelf shelf;
    shelf.add(folder.path());
    QVERIFY(!shelf.inUse());
    QVERIFY(shelf.setAside().at(0).reason.detail.find("scenes/visit.svg") != std::string::npos);
}

// Two scenes of ours in Tigrinya, as an organisation's own.
static QString tigrinya(const QTemporaryDir& folder)
{
    QDir(folder.path()).mkpath(QStringLiteral("scenes"));
    QDir(folder.path()).mkpath(QStringLiteral("audio"));
    QFile::copy(QStringLiteral(AANZET_SOURCE_DIR "/tests/unit/packs/tigrinya/pack.json"), folder.filePath(QStringLiteral("pack.json")));
    for (const char* scene : {"visit", "much"})
        QFile::copy(kFolder + QStringLiteral("/scenes/%1.svg").arg(QLatin1String(scene)), folder.filePath(QStringLiteral("scenes/%1.svg").arg(QLatin1String(scene))));
    for (int i = 1; i <= 4; ++i) {
        QFile voice(folder.filePath(QStringLiteral("audio/visit-%1-ti.ogg").arg(i)));
        if (voice.open(QIODevice::WriteOnly)) voice.write("OggS");
    }
    return folder.path();
}

void tst_talk_pack::theOrganisationsOwnCountsForWhoReadsIt()
{
    QTemporaryDir own, instead;
    TalkPackShelf shelf;
    shelf.add(kFolder);
    shelf.take({tigrinya(own)});
    QCOMPARE(shelf.inUse("ti")->pack.id, std::string("tafel-tigrinya"));
    QCOMPARE(shelf.inUse("nl")->folder, kFolder);
    QCOMPARE(shelf.inUse("ar")->folder, kFolder);
    QCOMPARE(shelf.inUse()->folder, kFolder);
    // What was answered goes back to the one that has these scenes.
    QCOMPARE(shelf.holding("ti", {"visit", "much"})->id, std::string("tafel-tigrinya"));
    QCOMPARE(shelf.holding("ti", {"visit", shelf.inUse()->pack.scenes.back().key}), &shelf.inUse()->pack);
    QVERIFY(!shelf.holding("nl", {"nowhere"}));
    // One with the id of the bundled one takes its place.
    tigrinya(instead);
    QFile json(instead.filePath(QStringLiteral("pack.json")));
    QVERIFY(json.open(QIODevice::ReadOnly));
    auto text = json.readAll();
    json.close();
    text.replace("tafel-tigrinya", QByteArray::fromStdString(shelf.inUse()->pack.id));
    QVERIFY(json.open(QIODevice::WriteOnly | QIODevice::Truncate) && json.write(text) > 0);
    json.close();
    shelf.take({instead.path()});
    QCOMPARE(shelf.inUse("nl")->folder, instead.path());
    QCOMPARE(shelf.inUse("ar")->folder, kFolder);
    shelf.take({});
    QCOMPARE(shelf.inUse("ti")->folder, kFolder);
}

void tst_talk_pack::aTalkSpeaksTheLanguagesOfAllPacks()
{
    QTemporaryDir own;
    TalkPackShelf shelf;
    shelf.add(kFolder);
    shelf.take({tigrinya(own)});
    TalkPicture talk(shelf.inUse("nl")->pack, QUrl::fromLocalFile(kFolder + QLatin1Char('/')), "nl", Form::Formal);
    const auto languages = [&] {
        QStringList keys;
        for (const auto& l : talk.languages()) keys.append(l.toMap().value(QStringLiteral("key")).toString());
        return keys;
    };
    QVERIFY(!languages().contains(QStringLiteral("ti")));
    std::vector<TalkPicture::Source> sources;
    for (const auto* s : shelf.all()) sources.push_back({&s->pack, QUrl::fromLocalFile(s->folder + QLatin1Char('/'))});
    talk.choose(std::move(sources));
    QCOMPARE(languages().count(QStringLiteral("ti")), 1);
    QCOMPARE(languages().count(QStringLiteral("nl")), 1);
    talk.show(QStringLiteral("much"));
    talk.speak(QStringLiteral("ti"));
    QCOMPARE(talk.scenes().size(), 2);
    QCOMPARE(talk.scene(), QStringLiteral("much"));
    QVERIFY(talk.sentences().front().at(0).script() == QChar::Script_Ethiopic);
    QVERIFY(talk.picture().toString().contains(own.path()));
    talk.show(QStringLiteral("visit"));
    QCOMPARE(talk.recordings().size(), 4);
    talk.speak(QStringLiteral("nl"));
    QCOMPARE(talk.scenes().size(), 10);
    QVERIFY(talk.recordings().isEmpty());
}

void tst_talk_pack::whyNoTalkCanBeginIsKnown()
{
    QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("pack.json"));
    const auto found = [&] {
        TalkPackShelf shelf;
        shelf.add(folder.path());
        return shelf.hindrance();
    };
    const auto write = [&](const QByteArray& json) {
        QFile pack(file);
        QVERIFY(pack.open(QIODevice::WriteOnly | QIODevice::Truncate));
        pack.write(json);
    };
    QCOMPARE(TalkPackShelf().hindrance(), TalkPictureModel::NoPack);
    QCOMPARE(found(), TalkPictureModel::PackIncomplete);
    write(ownPack());
    QCOMPARE(found(), TalkPictureModel::PackIncomplete);   // without its pictures
    write("{");
    QCOMPARE(found(), TalkPictureModel::PackUnreadable);
    write(QByteArray(5 * 1024 * 1024, ' '));
    QCOMPARE(found(), TalkPictureModel::PackTooLarge);
    TalkPackShelf shelf;
    shelf.add(folder.path());
    shelf.add(kFolder);
    QCOMPARE(shelf.hindrance(), TalkPictureModel::NoHindrance);   // another one stands
}

// Tigrinya comes as a pack of its own; here one scene and its letters.
void tst_talk_pack::aPackInEthiopicScriptReads()
{
    auto o = QJsonDocument::fromJson(ownPack()).object();
    const auto languages = QJsonObject{{QStringLiteral("ti"), QJsonObject{{QStringLiteral("name"), QStringLiteral("ትግርኛ")}, {QStringLiteral("direction"), QStringLiteral("ltr")}, {QStringLiteral("reviewed"), false}}}};
    const auto one = [](const QString& text) { return QJsonObject{{QStringLiteral("ti"), text}}; };
    const auto lines = [](const QString& text) { return QJsonObject{{QStringLiteral("ti"), QJsonObject{{QStringLiteral("formal"), QJsonArray{text}}}}}; };
    o.insert(QStringLiteral("source"), QStringLiteral("ti"));
    o.insert(QStringLiteral("languages"), languages);
    o.insert(QStringLiteral("title"), one(QStringLiteral("ብሓባር")));
    QJsonObject interface;
    for (const char* word : kInterfaceWords) interface.insert(QLatin1String(word), one(QStringLiteral("ቃል")));
    o.insert(QStringLiteral("interface"), interface);
    o.insert(QStringLiteral("scenes"), QJsonArray{QJsonObject{{QStringLiteral("key"), QStringLiteral("visit")}, {QStringLiteral("picture"), QStringLiteral("scenes/visit.svg")},
        {QStringLiteral("alt"), one(QStringLiteral("ማዕጾ"))}, {QStringLiteral("words"), lines(QStringLiteral("ሰላም።"))}, {QStringLiteral("check"), lines(QStringLiteral("ክኣቱ ዶ?"))}, {QStringLiteral("choose"), QStringLiteral("none")}}});
    const auto pack = read(QJsonDocument(o).toJson());
    QVERIFY2(pack.ok(), pack.ok() ? "" : pack.error().detail.c_str());
    TalkPicture talk(*pack, {}, "nl", Form::Formal);
    QCOMPARE(talk.language(), QStringLiteral("ti"));
    QCOMPARE(talk.sentences(), QStringList{QStringLiteral("ሰላም።")});
    QVERIFY(talk.isFirst() && talk.isLast());
}

void tst_talk_pack::sentencesAreReadOneAfterTheOther()
{
    const auto pack = read(ownPack());
    TalkPicture talk(*pack, QUrl(), "nl", Form::Formal);
    QStringList heard;
    auto own = std::make_unique<FakeVoice>(heard);
    auto* voice = own.get();
    talk.setVoice(std::move(own));
    QVERIFY(heard.isEmpty() && talk.voice()->state() == ReadAloud::Silent);   // never by itself
    talk.voice()->read(talk.sentences(), talk.language(), talk.recordings());
    QCOMPARE(heard, QStringList{QStringLiteral("nl:Hallo.")});
    QCOMPARE(talk.voice()->sentence(), 0);
    Q_EMIT voice->done();
    QCOMPARE(heard.last(), QStringLiteral("nl:Ik kom op bezoek."));
    QCOMPARE(talk.voice()->sentence(), 1);
    for (int i = 0; i < 3; ++i) Q_EMIT voice->done();
    QCOMPARE(heard.size(), 4);
    QCOMPARE(talk.voice()->state(), ReadAloud::Silent);
    QCOMPARE(talk.voice()->sentence(), -1);
    Q_EMIT voice->done();   // too late
    QCOMPARE(heard.size(), 4);
    talk.voice()->read(talk.sentences(), talk.language(), talk.recordings(), 2);   // a sentence that was tapped
    QCOMPARE(heard.last(), QStringLiteral("nl:Ik kom om te helpen."));
    Q_EMIT voice->failed();
    QCOMPARE(talk.voice()->state(), ReadAloud::Broken);
}

void tst_talk_pack::silenceIsSaidWhereNoVoiceSpeaksTheLanguage()
{
    const auto pack = read(ownPack());
    TalkPicture talk(*pack, QUrl(), "tr", Form::Formal);
    talk.voice()->read(talk.sentences(), talk.language(), talk.recordings());   // a device without any voice
    QCOMPARE(talk.voice()->state(), ReadAloud::NoVoice);
    QStringList heard;
    talk.setVoice(std::make_unique<FakeVoice>(heard));
    QCOMPARE(talk.voice()->state(), ReadAloud::Silent);
    talk.voice()->read(talk.sentences(), talk.language(), talk.recordings());   // and with one for another language
    QCOMPARE(talk.voice()->state(), ReadAloud::NoVoice);
    QVERIFY(heard.isEmpty());
    talk.speak(QStringLiteral("nl"));
    QCOMPARE(talk.voice()->state(), ReadAloud::Silent);
}

void tst_talk_pack::aRecordedVoiceGoesBeforeTheDevices()
{
    QFile file(QStringLiteral(AANZET_SOURCE_DIR "/tests/unit/packs/tigrinya/pack.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto pack = read(file.readAll());
    QVERIFY(pack.ok());
    TalkPicture talk(*pack, QUrl(QStringLiteral("file:///pack/")), "ti", Form::Formal);
    QStringList heard;
    auto own = std::make_unique<FakeVoice>(heard);
    auto* voice = own.get();
    talk.setVoice(std::move(own));
    talk.voice()->read(talk.sentences(), talk.language(), talk.recordings());
    QCOMPARE(heard, QStringList{QStringLiteral("file:///pack/audio/visit-1-ti.ogg")});
    Q_EMIT voice->done();
    QCOMPARE(heard.last(), QStringLiteral("file:///pack/audio/visit-2-ti.ogg"));
    talk.next();   // a scene without recordings, in a language that no voice speaks
    talk.voice()->read(talk.sentences(), talk.language(), talk.recordings());
    QCOMPARE(talk.voice()->state(), ReadAloud::NoVoice);
}

void tst_talk_pack::readingStopsWhenSceneOrLanguageChange()
{
    const auto pack = read(ownPack());
    TalkPicture talk(*pack, QUrl(), "nl", Form::Formal);
    QStringList heard;
    talk.setVoice(std::make_unique<FakeVoice>(heard));
    const auto begin = [&] {
        talk.voice()->read(talk.sentences(), QStringLiteral("nl"), talk.recordings());
        heard.clear();
    };
    begin();
    talk.next();
    QCOMPARE(heard, QStringList{QStringLiteral("stop")});
    begin();
    talk.speak(QStringLiteral("pl"));
    QCOMPARE(heard, QStringList{QStringLiteral("stop")});
    begin();
    talk.leave();
    QCOMPARE(heard, QStringList{QStringLiteral("stop")});
    QCOMPARE(talk.voice()->state(), ReadAloud::Silent);
}

void tst_talk_pack::theTalkGoesAtTheClientsPace()
{
    const auto pack = *read(ownPack());
    TalkPicture talk(pack, QUrl(QStringLiteral("qrc:/talkpicture/")), "nl", Form::Formal);
    QCOMPARE(talk.picture(), QUrl(QStringLiteral("qrc:/talkpicture/scenes/visit.svg")));
    QVERIFY(talk.isFirst());
    talk.back();
    QCOMPARE(talk.scene(), QStringLiteral("visit"));
    talk.next();
    QCOMPARE(talk.scene(), QStringLiteral("much"));
    talk.show(QStringLiteral("steps"));
    QVERIFY(talk.isLast());
    talk.next();
    QCOMPARE(talk.scene(), QStringLiteral("steps"));
    QCOMPARE(talk.opens(), TalkPictureModel::Plan);
    talk.show(QStringLiteral("nowhere"));
    QCOMPARE(talk.scene(), QStringLiteral("steps"));
}

void tst_talk_pack::oneManyAndYesNoAnswerAsTheyShould()
{
    const auto pack = *read(ownPack());
    TalkPicture talk(pack, {}, "nl", Form::Formal);
    const auto answers = [&] {
        QList<int> list;
        for (const auto& a : talk.answers()) list.append(a.toMap().value(QStringLiteral("answer")).toInt());
        return list;
    };
    talk.touch(QStringLiteral("come_in"));
    talk.touch(QStringLiteral("other_day"));
    QCOMPARE(answers(), (QList<int>{0, 1}));
    talk.touch(QStringLiteral("other_day"));
    QCOMPARE(answers(), (QList<int>{0, 0}));
    talk.next();
    talk.touch(QStringLiteral("money"));
    talk.touch(QStringLiteral("sleep"));
    talk.touch(QStringLiteral("come_in"));   // of another scene
    QCOMPARE(answers(), (QList<int>{1, 0, 0, 0, 0, 1}));
    talk.show(QStringLiteral("seats"));
    talk.touch(QStringLiteral("care"));
    QCOMPARE(answers(), (QList<int>{0, 0, 1, 0}));
    talk.touch(QStringLiteral("care"));
    QCOMPARE(answers(), (QList<int>{0, 0, 2, 0}));
    talk.touch(QStringLiteral("care"));
    QCOMPARE(answers(), (QList<int>{0, 0, 0, 0}));
}

void tst_talk_pack::switchingTheLanguageKeepsSceneAndAnswers()
{
    const auto pack = *read(ownPack());
    TalkPicture talk(pack, {}, "nl", Form::Familiar);
    talk.next();
    talk.touch(QStringLiteral("letters"));
    QSignalSpy changed(&talk, &TalkPictureModel::changed);
    talk.speak(QStringLiteral("uk"));
    talk.speak(QStringLiteral("xx"));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(talk.scene(), QStringLiteral("much"));
    QCOMPARE(talk.sentences().constFirst(), QStringLiteral("Іноді всього забагато водночас."));
    QCOMPARE(talk.answers().at(2).toMap().value(QStringLiteral("answer")).toInt(), int(TalkPictureModel::Yes));
    talk.speak(QStringLiteral("nl"));
    QCOMPARE(talk.check().constFirst(), QStringLiteral("Welke wolken zijn van jou?"));
    talk.address(false);
    QCOMPARE(talk.check().constFirst(), QStringLiteral("Welke wolken zijn van u?"));
}

// A figure is never mirrored: that scene has a second picture.
void tst_talk_pack::theOtherDirectionMirrorsPictureAndPlaces()
{
    const auto pack = *read(ownPack());
    TalkPicture talk(pack, QUrl(QStringLiteral("qrc:/talkpicture/")), "ar", Form::Formal);
    QVERIFY(talk.isRightToLeft() && talk.isPictureMirrored());
    talk.next();
    const auto money = talk.answers().at(0).toMap();
    QCOMPARE(money.value(QStringLiteral("x")).toDouble(), (1200.0 - 20 - 336) / 1200);
    talk.show(QStringLiteral("talks"));
    QVERIFY(!talk.isPictureMirrored());
    QCOMPARE(talk.picture(), QUrl(QStringLiteral("qrc:/talkpicture/scenes/talks-rtl.svg")));
    talk.speak(QStringLiteral("pl"));
    QCOMPARE(talk.picture(), QUrl(QStringLiteral("qrc:/talkpicture/scenes/talks.svg")));
}

void tst_talk_pack::scenesAreSkippedAndMoved()
{
    const auto pack = *read(ownPack());
    TalkPicture talk(pack, {}, "nl", Form::Formal);
    talk.skip(QStringLiteral("visit"), true);
    QCOMPARE(talk.scene(), QStringLiteral("much"));
    QVERIFY(talk.isFirst());
    talk.move(QStringLiteral("steps"), -8);
    QCOMPARE(talk.scene(), QStringLiteral("much"));
    QVERIFY(!talk.isFirst());
    talk.back();
    QCOMPARE(talk.scene(), QStringLiteral("steps"));
    talk.move(QStringLiteral("steps"), -2);
    talk.move(QStringLiteral("steps"), 12);
    QVERIFY(talk.isFirst());
    for (const auto& scene : pack.scenes) talk.skip(QString::fromStdString(scene.key), true);
    QVERIFY(talk.isFirst() && talk.isLast());
    QCOMPARE(talk.scene(), QStringLiteral("steps"));   // the last one that is left stays
}

QTEST_GUILESS_MAIN(tst_talk_pack)
#include "tst_talk_pack.moc"
