// SPDX-License-Identifier: EUPL-1.2
#include "mobile/assessments/StoredAssessment.h"
#include "mobile/assessments/Trends.h"
#include "mobile/store/RowReading.h"
#include "tests/unit/store/LoneDevice.h"
#include <QTest>

using namespace aanzet;

class tst_stored_assessment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_device.begin(); }
    void cleanup() { m_device.end(); }
    void oneTapIsOneAnswerAndNothingBlocks();
    void theTwoVoicesAreTwoSeriesInTwoLayers();
    void aJumpAsksAReasonAndLetsOneGoOn();
    void oldFactsAreSaid();
    void whoCarriesAnAreaIsKept();
    void aFinishedMeasurementStandsAndACorrectionPointsBack();
    void whatIsTypedOutlivesTheEditor();
    void theOrganisationChoosesWithWhatAndAHouseholdGoesOn();
    void aSplitAreaBreaksItsLine();
    void aMeasurementOfAColleagueIsTheirs();

private:
    std::unique_ptr<StoredAssessment> open(int daysFromToday = 0)
    {
        const auto today = std::chrono::floor<std::chrono::days>(m_device.clock.now()) + std::chrono::days(daysFromToday);
        return std::make_unique<StoredAssessment>(*m_device.store, m_catalogue, m_device.ref(), domain::Day(today), "nl");
    }
    static AssessmentRow row(StoredAssessment& now, const char* key)
    {
        for (const auto& r : now.rows()->rows())
            if (r.id == QLatin1String(key)) return r;
        return {};
    }
    RecordId write(std::uint16_t type, const SpaceId& space, std::vector<std::pair<const char*, FieldValue>> fields)
    {
        store::PutRequest put{space, type, {}, {}};
        for (auto& [name, value] : fields) put.fields.push_back({store::fieldOf(type, name), std::move(value), {}});
        return *m_device.store->put(put);
    }
    void measured(const char* day, const char* version, const char* domain, std::int64_t level)
    {
        const auto m = write(types::Assessment, m_device.dossier(), {{"instrument", std::string("zrm")}, {"version", std::string(version)}, {"assessed_at", std::string(day)}});
        write(types::DomainScore, m_device.dossier(), {{"assessment", m}, {"domain", std::string(domain)}, {"level", level}});
    }

    test::LoneDevice m_device;
    InstrumentCatalogue m_catalogue{QStringLiteral(AANZET_SOURCE_DIR "/assets/instruments")};
};

void tst_stored_assessment::oneTapIsOneAnswerAndNothingBlocks()
{
    const auto now = open();
    QCOMPARE(now->title(), QStringLiteral("Leefgebieden"));
    QVERIFY(now->ownAnchors() && !now->canFinish());
    now->setLevel(QStringLiteral("finances"), 2);
    now->setOther(QStringLiteral("justice"), OtherAnswer::DoesNotWant);
    QCOMPARE(now->saveState(), VisitEditor::Saved);
    QCOMPARE(m_device.store->list(m_device.dossier(), types::DomainScore).size(), std::size_t(2));
    QCOMPARE(row(*now, "finances").level, 2);
    QCOMPARE(row(*now, "justice").otherAnswer, OtherAnswer::DoesNotWant);
    now->setLevel(QStringLiteral("finances"), 9);
    now->setLevel(QStringLiteral("nowhere"), 3);
    QCOMPARE(m_device.store->list(m_device.dossier(), types::DomainScore).size(), std::size_t(2));
    for (const auto kind : {OtherAnswer::NotNeeded, OtherAnswer::TooLittleKnown, OtherAnswer::DoesNotWant, OtherAnswer::NotDiscussed}) {
        now->setOther(QStringLiteral("housing"), kind);
        QCOMPARE(row(*now, "housing").otherAnswer, kind);
        QVERIFY(now->canFinish());
    }
    now->setOther(QStringLiteral("housing"), OtherAnswer::None);
    const auto a = store::readRows<domain::Assessment>(*m_device.store, m_device.dossier()).at(0);
    QCOMPARE(a.anchorSet, std::string("own"));
}

void tst_stored_assessment::theTwoVoicesAreTwoSeriesInTwoLayers()
{
    const auto now = open();
    now->setLevel(QStringLiteral("finances"), 2);
    now->setVoice(AssessmentEditor::Client);
    QCOMPARE(row(*now, "finances").level, 0);
    QCOMPARE(row(*now, "finances").label, QStringLiteral("Geld"));
    now->setLevel(QStringLiteral("finances"), 4);
    QCOMPARE(row(*now, "finances").otherVoice, 2);
    QCOMPARE(m_device.store->list(m_device.client(), types::ClientScore).size(), std::size_t(1));
    QCOMPARE(m_device.store->list(m_device.dossier(), types::DomainScore).size(), std::size_t(1));
    now->setVoice(AssessmentEditor::Worker);
    QCOMPARE(row(*now, "finances").level, 2);
    QCOMPARE(row(*now, "finances").otherVoice, 4);
}

void tst_stored_assessment::aJumpAsksAReasonAndLetsOneGoOn()
{
    open(-90)->setLevel(QStringLiteral("housing"), 2);
    const auto now = open();
    QCOMPARE(row(*now, "housing").previousLevel, 2);
    now->setLevel(QStringLiteral("housing"), 3);
    QCOMPARE(row(*now, "housing").hints, 0);
    now->setLevel(QStringLiteral("housing"), 4);
    QCOMPARE(row(*now, "housing").hints, int(AssessmentListModel::JumpAsksReason));
    QVERIFY(now->canFinish());
    now->edit(AssessmentEditor::JumpReason, QStringLiteral("housing"), QStringLiteral("eigen woning sinds mei"));
    now->leave();
    QCOMPARE(row(*now, "housing").hints, 0);
    now->setLevel(QStringLiteral("finances"), 1);
    QCOMPARE(row(*now, "finances").hints, int(AssessmentListModel::WhatIsArrangedToday));
}

void tst_stored_assessment::oldFactsAreSaid()
{
    const auto now = open();
    now->setLevel(QStringLiteral("housing"), 3);
    now->setFactsAsOf(QStringLiteral("housing"), now->today().addDays(-30));
    QCOMPARE(row(*now, "housing").hints, 0);
    now->setFactsAsOf(QStringLiteral("housing"), now->today().addDays(-31));
    QCOMPARE(row(*now, "housing").hints, int(AssessmentListModel::FactsAreOld));
    now->setFactsAsOf(QStringLiteral("housing"), now->today().addDays(1));
    QCOMPARE(row(*now, "housing").factsAsOf, now->today().addDays(-31));
}

void tst_stored_assessment::whoCarriesAnAreaIsKept()
{
    const auto now = open();
    now->setCarried(QStringLiteral("housing"), AssessmentListModel::TheirNetwork, true);
    now->setCarried(QStringLiteral("housing"), AssessmentListModel::Professionals, true);
    now->setCarried(QStringLiteral("housing"), AssessmentListModel::TheirNetwork, false);
    QCOMPARE(row(*now, "housing").carriers, int(AssessmentListModel::Professionals));
    QCOMPARE(row(*open(), "housing").carriers, int(AssessmentListModel::Professionals));
}

void tst_stored_assessment::aFinishedMeasurementStandsAndACorrectionPointsBack()
{
    const auto now = open();
    now->setLevel(QStringLiteral("housing"), 2);
    now->setVoice(AssessmentEditor::Client);
    now->setLevel(QStringLiteral("housing"), 3);
    now->finish();
    QVERIFY(now->finishedAt().isValid());
    now->setLevel(QStringLiteral("housing"), 5);
    QCOMPARE(row(*now, "housing").level, 3);
    // Below the screen as well: neither the score nor a new row under the measurement.
    const auto score = m_device.store->list(m_device.dossier(), types::DomainScore).at(0);
    const auto old = m_device.store->list(m_device.dossier(), types::Assessment).at(0);
    QCOMPARE(m_device.store->put({m_device.dossier(), types::DomainScore, score, {{store::fieldOf(types::DomainScore, "level"), std::int64_t(5), {}}}}).code(), ErrorCode::NotAllowed);
    QCOMPARE(m_device.store->put({m_device.dossier(), types::DomainScore, {}, {{store::fieldOf(types::DomainScore, "assessment"), old, {}}}}).code(), ErrorCode::NotAllowed);

    const auto again = open(40);
    QVERIFY(!again->finishedAt().isValid() && again->lastAt().isValid());
    again->openLast();
    QVERIFY(again->finishedAt().isValid());
    QCOMPARE(row(*again, "housing").level, 2);
    again->correct();
    QVERIFY(!again->finishedAt().isValid() && again->corrects().isValid());
    QCOMPARE(row(*again, "housing").level, 2);
    again->setLevel(QStringLiteral("housing"), 4);
    QCOMPARE(again->failure(), Failure::None);
    QCOMPARE(row(*again, "housing").level, 4);
    const auto all = measurementsOf(*m_device.store, m_device.ref());
    QCOMPARE(all.worker.size(), std::size_t(1));
    QVERIFY(all.worker[0].assessment.corrects == old);
    QVERIFY(m_device.store->isSealGenuine(m_device.dossier(), old));
    QCOMPARE(all.client.size(), std::size_t(1));
    QCOMPARE(*all.client[0].scores.at(0).level, 3);
}

void tst_stored_assessment::whatIsTypedOutlivesTheEditor()
{
    auto* killed = open().release();   // never closed: what stays of it is what stays after a kill
    killed->edit(AssessmentEditor::Remarks, {}, QStringLiteral("Was moe vandaag."));
    killed->edit(AssessmentEditor::Fact, QStringLiteral("housing"), QStringLiteral("Dak lekt"));
    QTRY_COMPARE(m_device.drafts(), 1);
    QVERIFY(m_device.store->list(m_device.dossier(), types::Assessment).empty());
    const auto again = open();
    QCOMPARE(again->remarks(), QStringLiteral("Was moe vandaag."));
    QCOMPARE(row(*again, "housing").fact, QStringLiteral("Dak lekt"));
    again->leave();
    QCOMPARE(m_device.drafts(), 0);
    QCOMPARE(store::readRows<domain::Assessment>(*m_device.store, m_device.dossier()).at(0).remarks, std::string("Was moe vandaag."));
    QCOMPARE(row(*open(), "housing").fact, QStringLiteral("Dak lekt"));
    killed->detach();   // the same words again: nothing more
    delete killed;
}

void tst_stored_assessment::theOrganisationChoosesWithWhatAndAHouseholdGoesOn()
{
    const auto space = *m_device.store->spaceOfKind(SpaceKind::Organisation);
    write(types::OrganisationProfile, space, {{"instrument", std::string("zrm/2017")}});
    {
        const auto now = open(-200);
        QCOMPARE(now->title(), QStringLiteral("ZRM 2017"));
        QVERIFY(!now->ownAnchors() && now->canChoose());
        now->chooseInstrument(int(now->instruments().indexOf(QStringLiteral("Ouderschap"))));
        now->setLevel(now->rows()->rows().constFirst().id, 3);
        QVERIFY(!now->canChoose());
        now->chooseInstrument(0);
        QCOMPARE(now->title(), QStringLiteral("Ouderschap"));
    }
    QCOMPARE(open()->title(), QStringLiteral("Ouderschap"));
    // One of an old paper file: with the version of then, on the day of then.
    const auto old = open();
    old->chooseInstrument(int(old->instruments().indexOf(QStringLiteral("ZRM 2010"))));
    old->setAssessedAt(QDate(2011, 4, 5).startOfDay());
    old->setLevel(QStringLiteral("adl"), 2);
    const auto rows = store::readRows<domain::Assessment>(*m_device.store, m_device.dossier());
    QVERIFY(std::any_of(rows.begin(), rows.end(), [](const auto& a) { return a.version == "2010" && a.anchorSet == "zrm2010" && domain::toText(*a.assessedAt) == "2011-04-05"; }));
}

void tst_stored_assessment::aSplitAreaBreaksItsLine()
{
    measured("2014-01-01", "2013", "adl", 2);
    measured("2014-01-01", "2013", "finances", 2);
    measured("2018-01-01", "2017", "basic_adl", 4);
    measured("2018-01-01", "2017", "finances", 3);
    measured("2019-01-01", "2017", "finances", 3);
    std::map<QString, TrendRow> rows;
    for (const auto& r : trendRows(measurementsOf(*m_device.store, m_device.ref()), m_catalogue, "nl")) rows[r.label] = r;
    QCOMPARE(rows.size(), std::size_t(3));
    const auto levels = [&](const char* label) {
        QList<int> all;
        for (const auto& p : rows.at(QString::fromUtf8(label)).worker) all.append(p.toMap()[QStringLiteral("level")].toInt() * (p.toMap()[QStringLiteral("breaks")].toBool() ? -1 : 1));
        return all;
    };
    QCOMPARE(levels("Financiën"), (QList<int>{2, 3, 3}));
    QCOMPARE(levels("Basale ADL"), (QList<int>{-4}));
    QVERIFY(rows.at(QStringLiteral("ADL (ZRM 2013)")).ended);
    QCOMPARE(rows.at(QStringLiteral("Financiën")).worker.constLast().toMap()[QStringLiteral("at")].toDouble(), 1.0);
}

void tst_stored_assessment::aMeasurementOfAColleagueIsTheirs()
{
    const auto today = domain::toText(domain::Day(std::chrono::floor<std::chrono::days>(m_device.clock.now())));
    const auto theirs = write(types::Assessment, m_device.dossier(),
                              {{"instrument", std::string("leefgebieden")}, {"version", std::string("1")}, {"assessed_at", today}, {"rater", crypto::randomFixed<RecordId>()}});
    write(types::DomainScore, m_device.dossier(), {{"assessment", theirs}, {"domain", std::string("housing")}, {"level", std::int64_t(2)}});
    const auto now = open();
    QCOMPARE(row(*now, "housing").level, 0);
    QCOMPARE(row(*now, "housing").previousLevel, 2);
    now->setLevel(QStringLiteral("housing"), 3);
    QCOMPARE(m_device.store->list(m_device.dossier(), types::Assessment).size(), std::size_t(2));
}

QTEST_GUILESS_MAIN(tst_stored_assessment)
#include "tst_stored_assessment.moc"
