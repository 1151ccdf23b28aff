// SPDX-License-Identifier: EUPL-1.2
#include "tests/unit/vault/VaultFixture.h"
#include "mobile/vault/KdfCalibration.h"
#include <QDir>
#include <QTest>
#include <sys/stat.h>

using namespace aanzet;
using namespace aanzet::test;
using namespace aanzet::vault;

static const std::string kOther = "lepel wolk trein anker";

class VaultTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewVaultIsOpenAndOpensAgainWithItsPassphrase()
    {
        VaultFixture f;
        {
            auto v = Vault::create(f.path(), viewOf(kPassphrase), f.real());
            QVERIFY(v.ok());
            QVERIFY(v->isOpen());
            QCOMPARE(v->insert(Table::Edits, viewOf("a note")).value(), 1);
        }
        auto v = Vault::open(f.path(), f.real());
        QVERIFY(v.ok());
        QVERIFY(!v->isOpen());
        QCOMPARE(int(v->get(Table::Edits, 1).code()), int(ErrorCode::Locked));
        QVERIFY(v->unlock(viewOf(kPassphrase)).ok());
        QCOMPARE(std::string(textOf(**v->get(Table::Edits, 1))), std::string("a note"));
        v->lock();
        QVERIFY(!v->isOpen());
        QCOMPARE(int(v->insert(Table::Edits, viewOf("x")).code()), int(ErrorCode::Locked));
        QVERIFY(v->unlock(viewOf(kPassphrase)).ok());
        QCOMPARE(v->count(Table::Edits).value(), 1);
    }

    void aWrongPassphraseIsRefusedAndNothingChanges()
    {
        VaultFixture f;
        (void)Vault::create(f.path(), viewOf(kPassphrase), f.real());
        const Bytes database = readFile(f.path() + "/vault.db"), slots = readFile(f.path() + "/slots");
        auto v = Vault::open(f.path(), f.real()).value();
        QCOMPARE(int(v.unlock(viewOf(kOther)).code()), int(ErrorCode::WrongPassphrase));
        QVERIFY(!v.isOpen());
        QCOMPARE(int(v.unlock({}).code()), int(ErrorCode::WrongPassphrase));
        QVERIFY(readFile(f.path() + "/vault.db") == database && readFile(f.path() + "/slots") == slots);
    }

    void aPassphraseIsCountedInCharactersNotBytes()
    {
        VaultFixture f;
        const std::string thirteen = "\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9";   // 26 bytes
        QCOMPARE(int(Vault::create(f.path(), viewOf(thirteen), f.real()).code()), int(ErrorCode::WeakPassphrase));
        QCOMPARE(int(Vault::create(f.path(), viewOf("paard gieter "), f.real()).code()), int(ErrorCode::WeakPassphrase));
        QCOMPARE(int(Vault::create(f.path(), viewOf("\xff\xfe paard gieter zolder"), f.real()).code()), int(ErrorCode::BadRequest));
        QCOMPARE(int(Vault::open(f.path(), f.real()).code()), int(ErrorCode::NoVault));
        QVERIFY(Vault::create(f.path(), viewOf(thirteen + "e"), f.real()).ok());
    }

    void anExistingVaultIsNotCreatedAgain()
    {
        VaultFixture f;
        (void)Vault::create(f.path(), viewOf(kPassphrase), f.real());
        const Bytes database = readFile(f.path() + "/vault.db"), slots = readFile(f.path() + "/slots");
        QCOMPARE(int(Vault::create(f.path(), viewOf(kOther), f.real()).code()), int(ErrorCode::AlreadyExists));
        QVERIFY(readFile(f.path() + "/vault.db") == database && readFile(f.path() + "/slots") == slots);
        QFile::remove(QString::fromStdString(f.path() + "/slots"));
        QCOMPARE(int(Vault::create(f.path(), viewOf(kOther), f.real()).code()), int(ErrorCode::AlreadyExists));
        QCOMPARE(int(Vault::open(f.path(), f.real()).code()), int(ErrorCode::CorruptData));
        QVERIFY(readFile(f.path() + "/vault.db") == database);
    }

    void aFolderWithoutAVaultSaysSo()
    {
        VaultFixture f;
        QCOMPARE(int(Vault::open(f.path("nowhere"), f.real()).code()), int(ErrorCode::NoVault));
        QVERIFY(!QDir(QString::fromStdString(f.path("nowhere"))).exists());
        QCOMPARE(int(Vault::open(f.dir.path().toStdString(), f.real()).code()), int(ErrorCode::NoVault));
    }

    void aCreationThatWasStoppedIsNoVaultAndCanBeBegunAgain()
    {
        VaultFixture f;
        (void)Vault::create(f.path(), viewOf(kPassphrase), f.real());
        QVERIFY(QFile::rename(QString::fromStdString(f.path() + "/slots"), QString::fromStdString(f.path() + "/slots.new")));
        QCOMPARE(int(Vault::open(f.path(), f.real()).code()), int(ErrorCode::NoVault));
        QVERIFY(Vault::create(f.path(), viewOf(kOther), f.real()).ok());
        auto v = Vault::open(f.path(), f.real()).value();
        QVERIFY(v.unlock(viewOf(kOther)).ok());
        QVERIFY(v.integrity()->empty());
    }

    void aSecondOneFindsTheVaultBusyUntilTheFirstEnds()
    {
        VaultFixture f;
        {
            auto first = Vault::create(f.path(), viewOf(kPassphrase), f.simulated()).value();
            QCOMPARE(int(Vault::open(f.path(), f.simulated()).code()), int(ErrorCode::VaultBusy));
            QCOMPARE(int(Vault::create(f.path(), viewOf(kPassphrase), f.simulated()).code()), int(ErrorCode::VaultBusy));
            first.lock();
            QCOMPARE(int(Vault::open(f.path(), f.simulated()).code()), int(ErrorCode::VaultBusy));
        }
        QVERIFY(Vault::open(f.path(), f.simulated()).ok());
    }

    void aNewPassphraseReplacesTheOldOneAndTouchesOneSlotOnly()
    {
        VaultFixture f;
        auto v = Vault::create(f.path(), viewOf(kPassphrase), f.real()).value();
        const Bytes kit = v.addKitSlot().value();
        (void)v.put(Table::Meta, 1, viewOf("kept"));
        const Bytes before = readFile(f.path() + "/slots");
        QCOMPARE(int(v.changePassphrase(viewOf(kOther), viewOf(kOther)).code()), int(ErrorCode::WrongPassphrase));
        QCOMPARE(int(v.changePassphrase(viewOf(kPassphrase), viewOf("kort")).code()), int(ErrorCode::WeakPassphrase));
        QVERIFY(readFile(f.path() + "/slots") == before);
        QVERIFY(v.changePassphrase(viewOf(kPassphrase), viewOf(kOther)).ok());
        const Bytes after = readFile(f.path() + "/slots");
        QCOMPARE(after.size(), std::size_t(320));
        QVERIFY(!equal(ByteView(after).first(160), ByteView(before).first(160)));
        QVERIFY(equal(ByteView(after).last(160), ByteView(before).last(160)));
        v.lock();
        QCOMPARE(int(v.unlock(viewOf(kPassphrase)).code()), int(ErrorCode::WrongPassphrase));
        QVERIFY(v.unlock(viewOf(kOther)).ok());
        QCOMPARE(std::string(textOf(**v.get(Table::Meta, 1))), std::string("kept"));
        v.lock();
        QVERIFY(v.unlockWithKit(kit).ok());
    }

    void theKitOpensTheVaultAndGivesANewPassphrase()
    {
        VaultFixture f;
        auto v = Vault::create(f.path(), viewOf(kPassphrase), f.real()).value();
        const Bytes first = v.addKitSlot().value(), second = v.addKitSlot().value();
        v.lock();
        QCOMPARE(int(v.addKitSlot().code()), int(ErrorCode::Locked));
        QCOMPARE(int(v.unlockWithKit(first).code()), int(ErrorCode::WrongPassphrase));
        QCOMPARE(int(v.unlockWithKit(ByteView(second).first(15)).code()), int(ErrorCode::WrongPassphrase));
        QVERIFY(v.unlockWithKit(second).ok());
        QCOMPARE(int(v.resetPassphrase(viewOf("kort")).code()), int(ErrorCode::WeakPassphrase));
        const Bytes before = readFile(f.path() + "/slots");
        QVERIFY(v.resetPassphrase(viewOf(kOther)).ok());
        const Bytes after = readFile(f.path() + "/slots");
        QCOMPARE(after.size(), std::size_t(320));
        QVERIFY(!equal(ByteView(after).first(160), ByteView(before).first(160)));
        QVERIFY(equal(ByteView(after).last(160), ByteView(before).last(160)));   // the kit's own
        v.lock();
        QCOMPARE(int(v.resetPassphrase(viewOf(kOther)).code()), int(ErrorCode::Locked));
        QCOMPARE(int(v.unlock(viewOf(kPassphrase)).code()), int(ErrorCode::WrongPassphrase));
        QVERIFY(v.unlock(viewOf(kOther)).ok());
    }

    void theWrappedRootOpensWithItsKeyAlone()
    {
        VaultFixture f;
        auto v = Vault::create(f.path(), viewOf(kPassphrase), f.simulated()).value();
        (void)v.insert(Table::Entries, viewOf("row"));
        const Bytes key(32, 1), wrong(32, 2);
        Bytes wrapped = v.wrapRoot(key).value();
        QVERIFY(!contains(wrapped, f.simulated().rootKeyForTests));
        v.lock();
        QCOMPARE(int(v.wrapRoot(key).code()), int(ErrorCode::Locked));
        QCOMPARE(int(v.unlockWrapped(wrapped, wrong).code()), int(ErrorCode::WrongPassphrase));
        QVERIFY(v.unlockWrapped(wrapped, key).ok());
        QCOMPARE(std::string(textOf(**v.get(Table::Entries, 1))), std::string("row"));
        v.lock();
        for (std::size_t i = 0; i < wrapped.size(); ++i) {
            wrapped[i] ^= 1;
            QCOMPARE(int(v.unlockWrapped(wrapped, key).code()), int(ErrorCode::WrongPassphrase));
            wrapped[i] ^= 1;
        }
    }

    void keysForOthersAreTheirOwnAndGoneWhenLocked()
    {
        VaultFixture f;
        auto v = Vault::create(f.path(), viewOf(kPassphrase), f.simulated()).value();
        auto pending = v.deriveLocal<PendingPurpose>().value();
        auto snapshot = v.deriveLocal<SnapshotPurpose>().value();
        QVERIFY(!equal(pending.view(), snapshot.view()));
        auto again = v.deriveLocal<PendingPurpose>().value();
        QVERIFY(equal(pending.view(), again.view()));
        v.lock();
        QCOMPARE(int(v.deriveLocal<PendingPurpose>().code()), int(ErrorCode::Locked));
    }

    void everyFileIsForTheOwnerAlone()
    {
        VaultFixture f;
        const auto old = ::umask(0);
        {
            auto v = Vault::create(f.path(), viewOf(kPassphrase), f.simulated()).value();
            (void)v.insert(Table::Entries, viewOf("row"));
            for (const auto& where : {f.path(), f.path("tokens")}) {
                const auto files = QDir(QString::fromStdString(where)).entryInfoList(QDir::Files | QDir::Hidden);
                QVERIFY(!files.isEmpty());
                for (const auto& file : files)
                    QVERIFY2(!(file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)),
                             qPrintable(file.fileName()));
            }
        }
        ::umask(old);
        struct stat info;
        QCOMPARE(::stat(f.path().c_str(), &info), 0);
        QCOMPARE(info.st_mode & 0777, mode_t(0700));
    }

    void aDestroyedVaultIsGone()
    {
        VaultFixture f;
        {
            auto v = Vault::create(f.path(), viewOf(kPassphrase), f.simulated()).value();
            (void)v.insert(Table::Entries, viewOf("row"));
            QVERIFY(v.destroy().ok());
            QVERIFY(!v.isOpen());
        }
        QCOMPARE(QDir(QString::fromStdString(f.path())).entryList(QDir::Files), QStringList{QStringLiteral("lock")});
        QVERIFY(QDir(QString::fromStdString(f.path("tokens"))).entryList(QDir::Files).isEmpty());
        QCOMPARE(int(Vault::open(f.path(), f.simulated()).code()), int(ErrorCode::NoVault));
    }

    void theMeasuredCostStaysWithinFloorAndCeiling()
    {
        using K = crypto::KdfParameters;
        const K big{128ull << 20, 3};
        QCOMPARE(kdfFor(big, Millis(300)).passes, 10u);
        QCOMPARE(kdfFor(big, Millis(3)).passes, K::kCeilingPasses);
        QCOMPARE(kdfFor(big, Millis(1500)).passes, 3u);
        QCOMPARE(kdfFor(big, Millis(1500)).memoryBytes, big.memoryBytes);
        QCOMPARE(kdfFor(big, Millis(9000)).memoryBytes, K::kFloorMemory);
        for (int ms : {0, 1, 50, 266, 1000, 5000, 600000}) QVERIFY(kdfFor(big, Millis(ms)).allowed());
        QVERIFY(calibratedKdf(SystemClock()).allowed());
    }
};

QTEST_APPLESS_MAIN(VaultTest)
#include "tst_vault.moc"
