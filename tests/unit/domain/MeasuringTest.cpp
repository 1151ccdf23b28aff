// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/Measuring.h"
#include <QFile>
#include <QtTest>

using namespace aanzet;
using namespace aanzet::domain;

namespace {

Instrument load(const char* name)
{
    QFile file(QStringLiteral(AANZET_SOURCE_DIR "/assets/instruments/%1.json").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const auto bytes = file.readAll();
    auto in = readInstrument(viewOf(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
    return in.ok() ? *in : Instrument{};
}

DomainScore score(const char* domain, std::optional<std::int64_t> level, std::optional<Day> asOf = {})
{
    DomainScore s;
    s.domain = domain;
    s.level = level;
    s.factsAsOf = asOf;
    s.arrangedToday = "dagopvang";
    return s;
}

Measurement measured(const char* day, const char* version, std::vector<DomainScore> scores, const char* instrument = "zrm")
{
    Measurement m;
    m.assessment.assessedAt = dayFrom(day);
    m.assessment.instrument = instrument;
    m.assessment.version = version;
    m.scores = std::move(scores);
    return m;
}

const Day kToday = *dayFrom("2026-03-01");

} // namespace

class MeasuringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJumpOfTwoLevelsAsksAReasonAndOneDoesNot()
    {
        const auto in = load("leefgebieden");
        auto hints = hintsFor(in, {score("housing", 4), score("finances", 3)}, {score("housing", 2), score("finances", 2)}, kToday,
                              Children::None);
        QCOMPARE(hints, (std::vector<DomainHint>{{"housing", ScoreHint::JumpAsksReason}}));
        auto explained = score("housing", 4);
        explained.jumpReason = "eigen woning sinds mei";
        QVERIFY(hintsFor(in, {explained}, {score("housing", 2)}, kToday, Children::None).empty());
        // down counts as well
        QCOMPARE(hintsFor(in, {score("housing", 2)}, {score("housing", 4)}, kToday, Children::None).size(), std::size_t{1});
        QVERIFY(hintsFor(in, {score("housing", {})}, {score("housing", 4)}, kToday, Children::None).empty());
    }

    void factsOlderThanThirtyDaysAreNoPictureOfNow()
    {
        const auto in = load("leefgebieden");
        QVERIFY(hintsFor(in, {score("housing", 3, *dayFrom("2026-01-30"))}, {}, kToday, Children::None).empty()); // 30 days
        QCOMPARE(hintsFor(in, {score("housing", 3, *dayFrom("2026-01-29"))}, {}, kToday, Children::None),
                 (std::vector<DomainHint>{{"housing", ScoreHint::FactsAreOld}}));
    }

    void levelOneAsksWhatIsArrangedTodayAndTroubleAtHomeAsksForTheChildren()
    {
        const auto in = load("leefgebieden");
        auto one = score("domestic_relations", 1);
        one.arrangedToday.clear();
        QCOMPARE(hintsFor(in, {one}, {}, kToday, Children::InHousehold),
                 (std::vector<DomainHint>{{"domestic_relations", ScoreHint::WhatIsArrangedToday},
                                          {"domestic_relations", ScoreHint::LookAtTheChildren}}));
        QVERIFY(hintsFor(in, {score("domestic_relations", 2)}, {}, kToday, Children::None).empty());
        QVERIFY(hintsFor(in, {score("domestic_relations", 3)}, {}, kToday, Children::InHousehold).empty());
        QVERIFY(hintsFor(in, {score("finances", 2)}, {}, kToday, Children::InHousehold).empty());
    }

    void theLineGoesOnOverARenamedAreaAndBreaksOverASplitOne()
    {
        const auto in = load("zrm2017");
        const std::vector<Measurement> all = {measured("2018-05-01", "2017", {score("finances", 4), score("time_use", 3)}),
                                              measured("2011-05-01", "2010", {score("income", 2), score("day_activities", 2)}),
                                              measured("2014-05-01", "2013", {score("finances", 3), score("day_activities", 3)}),
                                              measured("2019-05-01", "2017", {score("finances", {}), score("time_use", 4)}),
                                              measured("2019-06-01", "1", {score("finances", 1)}, "leefgebieden")};
        QCOMPARE(trendOf(in, "finances", all),
                 (std::vector<TrendPoint>{{*dayFrom("2011-05-01"), 2, false},
                                          {*dayFrom("2014-05-01"), 3, false},
                                          {*dayFrom("2018-05-01"), 4, false},
                                          {*dayFrom("2019-05-01"), std::nullopt, false}}));
        QCOMPARE(trendOf(in, "time_use", all),
                 (std::vector<TrendPoint>{{*dayFrom("2018-05-01"), 3, true}, {*dayFrom("2019-05-01"), 4, false}}));
    }

    void theTwoVoicesStayApartAndTheWidestGapComesFirst()
    {
        auto client = [](const char* domain, std::optional<std::int64_t> level) {
            ClientScore c;
            c.domain = domain;
            c.level = level;
            return c;
        };
        QCOMPARE(voiceGaps({score("housing", 2), score("finances", 1), score("justice", 5), score("participation", {})},
                           {client("finances", 4), client("housing", 3), client("justice", 5), client("participation", 2)}),
                 (std::vector<VoiceGap>{{"finances", 1, 4}, {"housing", 2, 3}}));
    }

    // Each file is the whole one with one mistake; the reader says which, in words.
    void aBrokenInstrumentIsRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char* name, const char* from, const char* to, const char* words) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QByteArray(words);
        };
        row("unknown member", R"("rights": )", R"("right": 1, "rights": )", "unknown member right");
        row("unknown member of an area", R"("key": "housing")", R"("key": "housing", "colour": "red")", "housing: unknown member colour");
        row("double member", R"("version": "1")", R"("version": "1", "version": "2")", "member twice: version");
        row("hidden double member", R"("version": "1")", R"("version": "1", "v\u0065rsion": "2")", "member twice");
        row("area twice", R"("key": "housing")", R"("key": "finances")", "finances: twice");
        row("answer twice", R"("key": "not_needed")", R"("key": "not_discussed")", "not_discussed twice");
        row("another answer", R"("key": "not_needed")", R"("key": "no_time")", "no_time twice, or not one of the four");
        row("no English", R"("en": "Cannot wait")", R"("nl": "Cannot wait")", "member twice: nl");
        row("a language missing", R"(,
    "en": "Cannot wait"
)", "\n", "levels, label: no text in en");
        row("a language more", R"("en": "Cannot wait")", R"("en": "Cannot wait", "fr": "x")", "a language that the title does not have");
        row("empty text", R"("en": "Cannot wait")", R"("en": " ")", "levels, label: en is no line of text");
        row("levels do not rise", R"("value": 3)", R"("value": 4)", "levels do not rise");
        row("own anchors as ZRM", R"("id": "leefgebieden")", R"("id": "zrm")", "own anchors are no ZRM");
        row("descriptors without a licence", R"("key": "housing")",
            R"("descriptors": {"1": {"nl":"a","en":"a"},"2": {"nl":"a","en":"a"},"3": {"nl":"a","en":"a"},"4": {"nl":"a","en":"a"},"5": {"nl":"a","en":"a"}}, "key": "housing")",
            "texts of levels without a licence");
        row("succession to nowhere", R"("follows": [])",
            R"("follows": [{"instrument": "old", "version": "1", "domains": [{"from": "a", "to": ["nowhere"]}]}])", "succession to an unknown domain nowhere");
        row("not JSON", "{", "[", "json at byte");
    }

    void aBrokenInstrumentIsRefusedInWords()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, words);
        QFile file(QStringLiteral(AANZET_SOURCE_DIR "/assets/instruments/leefgebieden.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto json = file.readAll();
        const auto at = json.indexOf(from);
        QVERIFY(at >= 0);
        json.replace(at, from.size(), to);
        const auto in = readInstrument(viewOf(std::string_view(json.constData(), std::size_t(json.size()))));
        QVERIFY(!in.ok());
        QCOMPARE(in.code(), ErrorCode::Malformed);
        QVERIFY2(in.error().detail.find(words.toStdString()) != std::string::npos, in.error().detail.c_str());
    }
};

QTEST_APPLESS_MAIN(MeasuringTest)
#include "MeasuringTest.moc"
