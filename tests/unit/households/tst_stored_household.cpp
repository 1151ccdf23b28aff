// SPDX-License-Identifier: EUPL-1.2
#include "mobile/households/StoredHousehold.h"
#include "mobile/viewmodels/Shown.h"
#include "tests/unit/store/Team.h"
#include <QTest>

using namespace aanzet;
using namespace aanzet::test;

// The page of a household that three people share.
class tst_stored_household : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theTalkPictureSaysWhyItCannotBegin();

private:
    std::unique_ptr<StoredHousehold> open(Tablet& t)
    {
        StoredHousehold::Editors editors;
        editors.words = {[](const std::string& domain) { return shown(domain); }, [](const std::string&, const std::string&, std::int64_t, const std::string&) { return QString(); }};
        editors.placeOfArea = [](const std::string&) { return std::size_t(0); };
        editors.today = [&t] { return shown(t.clock.now()).date(); };
        editors.now = [&t] { return t.clock.now(); };
        editors.refused = [this](const Error& e) { m_refused.push_back(e.code); };
        editors.talkPicture = [](const store::HouseholdRef&, QObject*) -> TalkPictureModel* { qFatal("asked for a talk that cannot begin"); };
        editors.talkHindrance = [this] { return m_hindrance; };
        return std::make_unique<StoredHousehold>(*t.store, *t.store->household(m_team->household), editors);
    }

    TalkPictureModel::Hindrance m_hindrance = TalkPictureModel::NoHindrance;
    std::vector<ErrorCode> m_refused;
    std::unique_ptr<Team> m_team;
};

void tst_stored_household::init()
{
    qputenv("TZ", "UTC");
    if (!m_team) m_team = std::make_unique<Team>();
    m_team->begin();
    m_refused.clear();
    m_hindrance = TalkPictureModel::NoHindrance;
}

void tst_stored_household::theTalkPictureSaysWhyItCannotBegin()
{
    QVERIFY(open(m_team->cy)->canTalk());
    m_hindrance = TalkPictureModel::PackIncomplete;
    auto page = open(m_team->cy);
    QVERIFY(!page->canTalk());
    QCOMPARE(page->talkHindrance(), TalkPictureModel::PackIncomplete);
    QVERIFY(!page->openTalkPicture());
    m_hindrance = TalkPictureModel::NoHindrance;
    QVERIFY(m_team->ada.store->revoke(m_team->client, m_team->cyUser).ok());
    QVERIFY(m_team->syncAll(3).ok());
    page = open(m_team->cy);
    QVERIFY(!page->canTalk());
    QCOMPARE(page->talkHindrance(), TalkPictureModel::NotShared);
    QVERIFY(!page->openTalkPicture());
}

QTEST_GUILESS_MAIN(tst_stored_household)
#include "tst_stored_household.moc"
