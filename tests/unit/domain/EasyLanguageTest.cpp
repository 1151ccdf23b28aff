// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/EasyLanguage.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace aanzet::domain;

namespace {

QByteArray told(const std::vector<EasyFinding>& findings)
{
    QByteArray words;
    for (const auto& f : findings) words += QByteArray::number(f.kind) + ' ' + QByteArray::fromStdString(f.what) + "; ";
    return words;
}

// Every Dutch text below a value of the pack: in both forms, and labels.
void collectDutch(const QJsonValue& value, QStringList& texts)
{
    const auto all = [&](const QJsonValue& v, auto&& self) -> void {
        if (v.isString()) texts.append(v.toString());
        for (const auto& item : v.toArray()) self(item, self);
        if (v.isObject()) for (const auto& item : v.toObject()) self(item, self);
    };
    for (const auto& item : value.toArray()) collectDutch(item, texts);
    const auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == QLatin1String("nl")) all(it.value(), all);
        else collectDutch(it.value(), texts);
    }
}

} // namespace

class EasyLanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHardSentenceIsPointedAt_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        QTest::newRow("eleven words") << QByteArray("Wij komen morgen om tien uur bij u thuis voor een gesprek.") << int(EasyFinding::LongSentence);
        QTest::newRow("two thoughts in one") << QByteArray("Als u dat wilt kijken we samen naar uw brieven en daarna bellen we de gemeente.") << int(EasyFinding::LongSentence);
        QTest::newRow("long, over lines") << QByteArray("Dit gaat goed.\nMaar deze zin is veel te lang want hij gaat maar door.") << int(EasyFinding::LongSentence);
        QTest::newRow("indien") << QByteArray("Bel ons indien u vragen hebt.") << int(EasyFinding::HardWord);
        QTest::newRow("tevens") << QByteArray("Wij bellen tevens de school.") << int(EasyFinding::HardWord);
        QTest::newRow("dient") << QByteArray("U dient dit te tekenen.") << int(EasyFinding::HardWord);
        QTest::newRow("reeds, capital") << QByteArray("Reeds drie keer belden wij.") << int(EasyFinding::HardWord);
        QTest::newRow("evaluatie") << QByteArray("Morgen is de evaluatie.") << int(EasyFinding::HardWord);
        QTest::newRow("casuïstiek") << QByteArray("Wij praten over Casuïstiek.") << int(EasyFinding::HardWord);
        QTest::newRow("welke, no question") << QByteArray("Dit is de brief welke kwam.") << int(EasyFinding::HardWord);
        QTest::newRow("zelfredzaamheid") << QByteArray("Wij meten uw zelfredzaamheid.") << int(EasyFinding::HardWord);
        QTest::newRow("seventeen letters") << QByteArray("Dit is uw schuldhulpmaatjes.") << int(EasyFinding::LongWord);
        QTest::newRow("i.v.m.") << QByteArray("Wij komen niet i.v.m. ziekte.") << int(EasyFinding::Abbreviation);
        QTest::newRow("bijv.") << QByteArray("Neem iemand mee, bijv. een vriend.") << int(EasyFinding::Abbreviation);
        QTest::newRow("Wmo") << QByteArray("Dit komt uit de Wmo.") << int(EasyFinding::Abbreviation);
        QTest::newRow("saying: pulse") << QByteArray("Wij houden een vinger aan de pols.") << int(EasyFinding::Saying);
        QTest::newRow("saying: post and pillar") << QByteArray("U gaat van het kastje naar de muur.") << int(EasyFinding::Saying);
        QTest::newRow("nobody does it") << QByteArray("Er wordt een brief verstuurd.") << int(EasyFinding::Passive);
        QTest::newRow("nobody did it") << QByteArray("Uw vragen worden morgen beantwoord.") << int(EasyFinding::Passive);
        QTest::newRow("two nots") << QByteArray("Dit is niet zonder gevaar.") << int(EasyFinding::TwoNegatives);
    }
    void aHardSentenceIsPointedAt()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, kind);
        const auto found = hardParts(text.toStdString());
        QVERIFY2(found.size() == 1 && found[0].kind == kind, told(found).constData());
    }

    void anEasySentencePasses_data()
    {
        QTest::addColumn<QByteArray>("text");
        const char* const texts[] = {
            "Hallo.", "Ik kom om te helpen.", "U bent de baas in uw huis.", "Welke wolken zijn van u?", "Dat is niet gek.",
            "Na een tijd kijken we: is het goed genoeg?", "Eén persoon is genoeg.", "Wilt u koffie? Of liever thee?", "Wij komen om 10.30 uur.",
            "Bel ons gerust. Dat mag altijd.", "Wie wilt u erbij?\nWie niet?", "Wij worden blij van uw lach.", "De buurvrouw komt op dinsdag.",
            "We zetten kleine stappen.", "Familie, vrienden, buren, een huisdier.", "U mag nee zeggen.", "Dit is uw plan, met uw woorden.",
            "Wij schrijven op wat nodig is.", "Morgen bellen we samen de gemeente.", "Zo hoeft u uw verhaal minder vaak te vertellen.",
        };
        for (const auto* text : texts) QTest::newRow(text) << QByteArray(text);
    }
    void anEasySentencePasses()
    {
        QFETCH(QByteArray, text);
        const auto found = hardParts(text.toStdString());
        QVERIFY2(found.empty(), told(found).constData());
    }

    void anEasierWordIsOffered()
    {
        const auto found = hardParts("Bel ons indien u vragen hebt.");
        QCOMPARE(found.at(0).what, std::string("indien"));
        QCOMPARE(found.at(0).instead, std::string("als"));
    }

    void everyDutchTextOfTheTalkPictureIsEasy()
    {
        QFile file(QStringLiteral(AANZET_SOURCE_DIR "/assets/talkpicture/pack.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto pack = QJsonDocument::fromJson(file.readAll()).object();
        QStringList texts;
        for (const char* part : {"title", "interface", "scenes"})
            collectDutch(QJsonObject{{QStringLiteral("part"), pack.value(QLatin1String(part))}}, texts);
        collectDutch(pack.value(QLatin1String("interface")), texts);
        QVERIFY(texts.size() > 100);
        QByteArray wrong;
        for (const auto& text : texts)
            if (const auto found = hardParts(text.toStdString()); !found.empty()) wrong += text.toUtf8() + ": " + told(found) + '\n';
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }

    // What speaks a client's language is for clients; papers for professionals speak Dutch and English.
    void everyDutchTextOfTheClientsPapersAndSheetsIsEasy()
    {
        int texts = 0;
        QByteArray wrong;
        for (const char* name : {"/assets/prints/words.json", "/assets/client/words.json"}) {
            QFile file(QStringLiteral(AANZET_SOURCE_DIR) + QLatin1String(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto all = QJsonDocument::fromJson(file.readAll()).object();
            const auto words = all.contains(QLatin1String("words")) ? all.value(QLatin1String("words")).toObject() : all;
            for (auto word = words.begin(); word != words.end(); ++word) {
                const auto spoken = word.value().toObject();
                // Names of roles and pages, as people around the client call them.
                static const QStringList kNames{QStringLiteral("layer.client"), QStringLiteral("network.nameless"), QStringLiteral("present.client"),
                                                QStringLiteral("present.informal_carer"), QStringLiteral("read.areas"), QStringLiteral("role.privacy")};
                if (!spoken.contains(QLatin1String("tr")) || kNames.contains(word.key())) continue;
                ++texts;
                const auto text = spoken.value(QLatin1String("nl")).toString();
                if (const auto found = hardParts(text.toStdString()); !found.empty()) wrong += word.key().toUtf8() + ": " + text.toUtf8() + ": " + told(found) + '\n';
            }
        }
        QVERIFY(texts > 150);
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }
};

QTEST_APPLESS_MAIN(EasyLanguageTest)
#include "EasyLanguageTest.moc"
