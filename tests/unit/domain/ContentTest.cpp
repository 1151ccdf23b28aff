// SPDX-License-Identifier: EUPL-1.2
// The instruments and flows that ship with the program.
#include "mobile/domain/Flow.h"
#include "mobile/domain/Instrument.h"
#include <QDir>
#include <QFile>
#include <QtTest>
#include <set>

using namespace aanzet;
using namespace aanzet::domain;

namespace {

std::string contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

QString assets(const char* folder)
{
    return QStringLiteral(AANZET_SOURCE_DIR "/assets/") + QLatin1String(folder);
}

bool inBoth(const LocalText& text)
{
    return text.byLanguage.size() >= 2 && !text.in("nl").empty() && !text.in("en").empty();
}

} // namespace

class ContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyInstrumentReadsAndIsCompleteInDutchAndEnglish()
    {
        std::set<std::pair<std::string, std::string>> seen;
        const auto files = QDir(assets("instruments")).entryInfoList({QStringLiteral("*.json")});
        QCOMPARE(files.size(), 5);
        for (const auto& file : files) {
            const auto in = readInstrument(viewOf(contents(file.filePath())));
            QVERIFY2(in.ok(), qPrintable(file.fileName()));
            QVERIFY(seen.emplace(in->id, in->version).second);
            QVERIFY(!in->rights.empty() && inBoth(in->title));
            QCOMPARE(in->levels.size(), std::size_t{5});
            QCOMPARE(in->answers.size(), std::size_t{4});
            for (const auto& l : in->levels) QVERIFY(inBoth(l.label));
            for (const auto& a : in->answers) QVERIFY(inBoth(a.label));
            for (const auto& d : in->domains) {
                QVERIFY(inBoth(d.label));
                QVERIFY(d.opener.empty() || (inBoth(d.opener) && inBoth(d.clientWord) && !d.pictogram.empty()));
            }
        }
    }

    void ownLifeAreasCarryAnchorsAndTheZrmCarriesNone()
    {
        const auto own = *readInstrument(viewOf(contents(assets("instruments/leefgebieden.json"))));
        const auto zrm = *readInstrument(viewOf(contents(assets("instruments/zrm2017.json"))));
        QCOMPARE(own.domains.size(), std::size_t{13});
        QCOMPARE(zrm.domains.size(), std::size_t{13});
        QCOMPARE(own.anchorSet, std::string("own"));
        for (const auto& l : own.levels) QVERIFY(inBoth(l.anchor));
        for (const auto& l : zrm.levels) QVERIFY(l.anchor.empty()); // texts of the matrix belong to its owner
        for (std::size_t i = 0; i < 13; ++i) QCOMPARE(own.domains[i].key, zrm.domains[i].key);
        QVERIFY(own.follows.empty()); // a score on own anchors never continues a ZRM line
    }

    void everyAreaOfAnOlderZrmHasAnAnswerInTheNewer()
    {
        const auto zrm = *readInstrument(viewOf(contents(assets("instruments/zrm2017.json"))));
        for (auto version : {"2010", "2013"}) {
            const auto old = *readInstrument(viewOf(contents(assets("instruments/zrm") + QLatin1String(version) + QStringLiteral(".json"))));
            QCOMPARE(old.domains.size(), std::size_t{11});
            std::set<std::string> broken;
            for (const auto& d : old.domains)
                if (!zrm.successorOf("zrm", version, d.key)) broken.insert(d.key);
            QCOMPARE(broken, (std::set<std::string>{"adl", "day_activities"}));
        }
    }

    void everyFlowReadsAndIsCompleteInDutchAndEnglish()
    {
        const auto files = QDir(assets("flows")).entryInfoList({QStringLiteral("*.json")});
        QCOMPARE(files.size(), 2);
        for (const auto& file : files) {
            const auto flow = readFlow(viewOf(contents(file.filePath())));
            QVERIFY2(flow.ok(), qPrintable(file.fileName()));
            QVERIFY(inBoth(flow->title));
            for (const auto& p : flow->phases) QVERIFY(inBoth(p.title));
            for (const auto& c : flow->clocks) QVERIFY(inBoth(c.title) && inBoth(c.remind) && inBoth(c.alarm) && !c.starts.empty());
            for (const auto& i : flow->intensities) QVERIFY(inBoth(i.title) && i.contactEveryDays > 0);
            QCOMPARE(flow->intensities.size(), std::size_t{5});
            for (const auto& s : flow->scripts) {
                QVERIFY(inBoth(s.title));
                for (const auto& step : s.steps) QVERIFY(inBoth(step.title));
            }
        }
    }

    void theTableTakesNinetyMinutesForThreeCases()
    {
        const auto table = *readFlow(viewOf(contents(assets("flows/de_tafel.json"))));
        QCOMPARE(table.script("table_session")->minutes(3), 90);
        QCOMPARE(table.script("mdo_plus")->minutes(), 105);
        QCOMPARE(table.script("introduction")->minutes(), 60);
        QCOMPARE(table.script("closing_dialogue")->minutes(), 75);
    }
};

QTEST_APPLESS_MAIN(ContentTest)
#include "ContentTest.moc"
