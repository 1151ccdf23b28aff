// SPDX-License-Identifier: EUPL-1.2
#include "tests/unit/vault/VaultFixture.h"
#include <QDir>
#include <QTest>
#include <filesystem>
#include <set>

using namespace aanzet;
using namespace aanzet::test;
using namespace aanzet::vault;
namespace fs = std::filesystem;

static Status bump(Vault& v)
{
    AANZET_TRY(auto change, v.begin());
    AANZET_CHECK(v.insert(Table::Batches, viewOf("batch")));
    AANZET_CHECK(v.bumpToken());
    return change.commit();
}

static std::string tokenPath(const VaultFixture& f)
{
    const auto files = QDir(QString::fromStdString(f.path("tokens"))).entryInfoList(QDir::Files);
    return files.size() == 1 ? files.first().filePath().toStdString() : std::string();
}

class InstallationTest : public QObject
{
    Q_OBJECT

    static void copyFolder(const std::string& from, const std::string& to)
    {
        fs::remove_all(to);
        fs::copy(from, to, fs::copy_options::recursive);
    }
    static Installation found(const VaultFixture& f, const char* where = "vault")
    {
        auto v = Vault::open(f.path(where), f.simulated()).value();
        if (!v.unlock({}).ok()) qFatal("does not unlock");
        return v.installation();
    }

private Q_SLOTS:
    void aNewVaultKnowsItsPlace()
    {
        VaultFixture f;
        QCOMPARE(Vault::create(f.path(), {}, f.simulated())->installation(), Installation::Same);
        QCOMPARE(found(f), Installation::Same);
        QVERIFY(!tokenPath(f).empty());
        QVERIFY(!contains(readFile(f.path() + "/vault.db"), readFile(tokenPath(f))));
    }

    void manyBatchesLaterItIsStillTheSame()
    {
        VaultFixture f;
        {
            auto v = Vault::create(f.path(), {}, f.simulated()).value();
            std::set<Bytes> tokens;
            for (int i = 0; i < 5; ++i) {
                QVERIFY(bump(v).ok());
                tokens.insert(readFile(tokenPath(f)));
            }
            QCOMPARE(tokens.size(), std::size_t(5));
        }
        QCOMPARE(found(f), Installation::Same);
    }

    void aCopiedFolderIsUnknownAndTheOriginalIsNot()
    {
        VaultFixture f;
        (void)Vault::create(f.path(), {}, f.simulated());
        copyFolder(f.path(), f.path("copy"));
        QCOMPARE(found(f, "copy"), Installation::Unknown);
        QCOMPARE(found(f), Installation::Same);
    }

    void aVaultOnAnotherMachineIsUnknown()
    {
        VaultFixture f;
        (void)Vault::create(f.path(), {}, f.simulated());
        fs::remove_all(f.path("tokens"));
        QCOMPARE(found(f), Installation::Unknown);
        QCOMPARE(found(f), Installation::Unknown);   // looking at it changes nothing
    }

    void anOlderStatePutBackIsUnknownUntilANewAuthorIsDrawn()
    {
        VaultFixture f;
        (void)Vault::create(f.path(), {}, f.simulated());
        copyFolder(f.path(), f.path("backup"));
        {
            auto v = f.reopened(f.simulated()).value();
            QVERIFY(bump(v).ok());
        }
        copyFolder(f.path(), f.path("newer"));
        copyFolder(f.path("backup"), f.path());
        {
            auto v = f.reopened(f.simulated()).value();
            QCOMPARE(v.installation(), Installation::Unknown);
            QVERIFY(bump(v).ok());   // what the store does after drawing a new author
            QCOMPARE(v.installation(), Installation::Same);
        }
        QCOMPARE(found(f), Installation::Same);
        copyFolder(f.path("newer"), f.path());   // and the state that was replaced is now the strange one
        QCOMPARE(found(f), Installation::Unknown);
    }

    void aStopBeforeTheCommitIsUnknownAtWorst()
    {
        VaultFixture f;
        (void)Vault::create(f.path(), {}, f.simulated());
        {
            auto v = f.reopened(f.simulated()).value();
            auto change = v.begin().value();
            QVERIFY(v.bumpToken().ok());
            copyFolder(f.path(), f.path("stopped"));       // the disk as a stop at this moment leaves it
            copyFolder(f.path("tokens"), f.path("stopped-tokens"));
        }
        copyFolder(f.path("stopped"), f.path());
        copyFolder(f.path("stopped-tokens"), f.path("tokens"));
        QCOMPARE(found(f), Installation::Unknown);
    }

    void noStateBeforeABatchFitsTheFileOnceTheBatchExists()
    {
        VaultFixture f;
        (void)Vault::create(f.path(), {}, f.simulated());
        copyFolder(f.path(), f.path("backup"));
        std::string midway;
        {
            auto v = f.reopened(f.simulated()).value();
            auto change = v.begin().value();
            QVERIFY(v.bumpToken().ok());
            copyFolder(f.path("tokens"), f.path("midway-tokens"));
            QVERIFY(change.commit().ok());
            // Stop right after the commit: whatever the file is from here on, it is the one of the moment before it.
            QVERIFY(readFile(tokenPath(f)) == readFile(f.path("midway-tokens") + "/" + fs::path(tokenPath(f)).filename().string()));
        }
        copyFolder(f.path("midway-tokens"), f.path("tokens"));
        QCOMPARE(found(f), Installation::Same);
        copyFolder(f.path("backup"), f.path());
        QCOMPARE(found(f), Installation::Unknown);
    }

    void aChangeThatIsUndoneLeavesTheTokenAsItWas()
    {
        VaultFixture f;
        {
            auto v = Vault::create(f.path(), {}, f.simulated()).value();
            const Bytes before = readFile(tokenPath(f));
            {
                auto change = v.begin().value();
                QVERIFY(v.bumpToken().ok());
                QVERIFY(readFile(tokenPath(f)) != before);
            }
            QVERIFY(readFile(tokenPath(f)) == before);
        }
        QCOMPARE(found(f), Installation::Same);
    }

    void undoingANewTokenInAnUnknownPlaceDoesNotMakeItKnown()
    {
        VaultFixture f;
        (void)Vault::create(f.path(), {}, f.simulated());
        fs::remove_all(f.path("tokens"));
        {
            auto v = f.reopened(f.simulated()).value();
            auto change = v.begin().value();
            QVERIFY(v.bumpToken().ok());
            change.rollback();
            QCOMPARE(v.installation(), Installation::Unknown);
        }
        QCOMPARE(found(f), Installation::Unknown);
    }

    void aTokenThatCannotBeWrittenRefusesTheChange()
    {
        VaultFixture f;
        auto v = Vault::create(f.path(), {}, f.simulated()).value();
        fs::remove_all(f.path("tokens"));
        writeFile(f.path("tokens"), viewOf("in the way"));
        {
            auto change = v.begin().value();
            QVERIFY(v.insert(Table::Batches, viewOf("batch")).ok());
            QCOMPARE(int(v.bumpToken().code()), int(ErrorCode::Storage));
            QCOMPARE(int(v.insert(Table::Batches, viewOf("more")).code()), int(ErrorCode::Storage));
            QCOMPARE(int(change.commit().code()), int(ErrorCode::Storage));
        }
        QCOMPARE(v.count(Table::Batches).value(), 0);
        fs::remove(f.path("tokens"));
        QVERIFY(bump(v).ok());
        QCOMPARE(v.installation(), Installation::Same);
        QCOMPARE(int(v.bumpToken().code()), int(ErrorCode::Internal));   // only inside a change
    }

    void theFolderFollowsXdgStateHome()
    {
        VaultFixture f;
        qputenv("XDG_STATE_HOME", f.path("state").c_str());
        auto options = f.simulated();
        options.tokenFolder.clear();
        QVERIFY(Vault::create(f.path(), {}, options).ok());
        QCOMPARE(QDir(QString::fromStdString(f.path("state") + "/aanzet/tokens")).entryList(QDir::Files).size(), 1);
        qunsetenv("XDG_STATE_HOME");
        qputenv("HOME", f.path("home").c_str());
        QVERIFY(Vault::create(f.path("second"), {}, options).ok());
        QCOMPARE(QDir(QString::fromStdString(f.path("home") + "/.local/state/aanzet/tokens")).entryList(QDir::Files).size(), 1);
    }
};

QTEST_APPLESS_MAIN(InstallationTest)
#include "tst_installation.moc"
