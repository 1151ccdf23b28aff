// SPDX-License-Identifier: EUPL-1.2
#include "mobile/settings/StoredSettings.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/Shown.h"
#include "tests/unit/store/Team.h"
#include <QFile>
#include <QTest>

using namespace aanzet;
using namespace aanzet::test;

// Settings of the window in a file, of the person in their own space of a real store.
class tst_stored_settings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void howTheWindowLooksIsKnownBeforeAVaultOpens();
    void aFileThatMakesNoSenseGivesTheDefaults();
    void theLanguageOfTheCommandLineGoesFirstUntilAPersonChooses();
    void theLockTimeHoldsAtOnceAndAfterTheNextStart();
    void aTimeOutOfRangeIsNotTaken();
    void settingsOfAPersonStayTheirOwn();
    void aDiskThatIsFullIsTold();
    void withoutAnOpenVaultNothingOfItIsTold();

private:
    std::unique_ptr<StoredSettings> make(const QString& fixed = {})
    {
        StoredSettings::Surroundings s;
        s.file = m_file;
        s.version = QStringLiteral("0.1");
        s.fixedLanguage = fixed;
        s.isSystemDark = [this] { return m_isSystemDark; };
        s.lockAfter = [this](int minutes) { m_locksAfter.append(minutes); };
        s.isDemo = [] { return false; };
        s.resetDemo = [] { QFAIL("this is no demo"); };
        s.refused = [this](const Error& e) { m_refused.append(int(e.code)); };
        return std::make_unique<StoredSettings>(s);
    }

    std::unique_ptr<Team> m_team;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    bool m_isSystemDark = false;
    QList<int> m_locksAfter, m_refused;
};

void tst_stored_settings::init()
{
    if (!m_team) m_team = std::make_unique<Team>();
    m_team->begin();
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("preferences.json"));
    m_isSystemDark = false;
    m_locksAfter.clear();
    m_refused.clear();
}

void tst_stored_settings::howTheWindowLooksIsKnownBeforeAVaultOpens()
{
    {
        const auto settings = make();
        QCOMPARE(settings->language(), QStringLiteral("nl"));
        settings->setLanguage(QStringLiteral("en"));
        settings->setAppearance(SettingsModel::Dark);
        settings->setTextScale(1.6);
        settings->setLanguage(QStringLiteral("xx"));   // no words for it
        settings->setTextScale(9);
    }
    const auto next = make();
    QCOMPARE(next->language(), QStringLiteral("en"));
    QCOMPARE(next->appearance(), SettingsModel::Dark);
    QVERIFY(next->dark());
    QCOMPARE(next->textScale(), 2.0);
    next->setAppearance(SettingsModel::System);
    QVERIFY(!next->dark());
    m_isSystemDark = true;
    QVERIFY(next->dark());
}

void tst_stored_settings::aFileThatMakesNoSenseGivesTheDefaults()
{
    for (const auto* text : {"", "{", "[1,2]", R"({"language":7,"appearance":"pink","text_scale":99})", R"({"language":"../../x","text_scale":"big"})"}) {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        const auto settings = make();
        QCOMPARE(settings->language(), QStringLiteral("nl"));
        QCOMPARE(settings->appearance(), SettingsModel::System);
        QCOMPARE(settings->textScale(), 1.0);
    }
}

void tst_stored_settings::theLanguageOfTheCommandLineGoesFirstUntilAPersonChooses()
{
    make()->setLanguage(QStringLiteral("nl"));
    const auto settings = make(QStringLiteral("en"));
    int told = 0;
    connect(settings.get(), &SettingsModel::changed, this, [&told] { ++told; });
    QCOMPARE(settings->language(), QStringLiteral("en"));
    settings->setLanguage(QStringLiteral("nl"));   // what the file says already: still a choice
    QCOMPARE(settings->language(), QStringLiteral("nl"));
    QVERIFY(told > 0);
}

void tst_stored_settings::theLockTimeHoldsAtOnceAndAfterTheNextStart()
{
    {
        const auto settings = make();
        settings->show(m_team->ada.store.get());
        QCOMPARE(settings->lockMinutes(), 2);
        settings->setLockMinutes(5);
        QCOMPARE(settings->lockMinutes(), 5);
        settings->setLockMinutes(3);
        QCOMPARE(m_locksAfter, (QList<int>{5, 3}));
        const auto own = *m_team->ada.store->spaceOfKind(SpaceKind::Personal);
        QCOMPARE(m_team->ada.store->list(own, types::Setting).size(), std::size_t(1));   // one setting, changed
    }
    QVERIFY(m_team->ada.open().ok());
    m_locksAfter.clear();
    const auto next = make();
    next->show(m_team->ada.store.get());
    QCOMPARE(next->lockMinutes(), 3);
    QCOMPARE(m_locksAfter, QList<int>{3});
}

void tst_stored_settings::aTimeOutOfRangeIsNotTaken()
{
    const auto settings = make();
    settings->show(m_team->ada.store.get());
    for (const int minutes : {0, -1, 6, 1000}) settings->setLockMinutes(minutes);
    QCOMPARE(settings->lockMinutes(), 2);
    QVERIFY(m_locksAfter.isEmpty());
    // Nor one that came from elsewhere.
    const auto own = *m_team->ada.store->spaceOfKind(SpaceKind::Personal);
    QVERIFY(m_team->ada.store->put({own, types::Setting, {}, {{store::fieldOf(types::Setting, "key"), std::string("lock_minutes"), {}},
                                                              {store::fieldOf(types::Setting, "value"), std::string("600"), {}}}}).ok());
    settings->refresh();
    QCOMPARE(settings->lockMinutes(), 2);
    QVERIFY(m_locksAfter.isEmpty());
}

void tst_stored_settings::settingsOfAPersonStayTheirOwn()
{
    const auto ada = make(), bo = make();
    ada->show(m_team->ada.store.get());
    ada->setLockMinutes(5);
    QVERIFY(m_team->syncAll().ok());
    bo->show(m_team->bo.store.get());
    QCOMPARE(bo->lockMinutes(), 2);
}

void tst_stored_settings::aDiskThatIsFullIsTold()
{
    const auto settings = make();
    settings->show(m_team->ada.store.get());
    m_team->ada.disk.failAt(1, Fault::DiskFull, Repeat::FromThenOn);
    settings->setLockMinutes(5);
    m_team->ada.disk.clear();
    QCOMPARE(m_refused, QList<int>{int(ErrorCode::DiskFull)});
    QCOMPARE(settings->lockMinutes(), 2);
    QVERIFY(m_locksAfter.isEmpty());
    m_file = m_folder->filePath(QStringLiteral("no folder/preferences.json"));
    make()->setTextScale(1.3);
    QCOMPARE(m_refused.size(), 2);
}

void tst_stored_settings::withoutAnOpenVaultNothingOfItIsTold()
{
    const auto settings = make();
    settings->show(m_team->ada.store.get());
    settings->setLockMinutes(5);
    QVERIFY(!settings->organisation().isEmpty());
    settings->show(nullptr);
    QCOMPARE(settings->organisation(), QString());
    settings->setLockMinutes(3);
    settings->resetDemo();
    QVERIFY(m_refused.isEmpty());
}

QTEST_GUILESS_MAIN(tst_stored_settings)
#include "tst_stored_settings.moc"
