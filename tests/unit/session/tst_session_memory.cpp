// SPDX-License-Identifier: EUPL-1.2
#include "mobile/vault/SlotFile.h"
#include "tests/support/MemorySearch.h"
#include "tests/unit/session/SessionFixture.h"
#include <QTest>

using namespace aanzet;
using namespace aanzet::session;
using namespace aanzet::test;

class SessionMemoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void warmHandedAndColdHoldNoUsableKey_data()
    {
        QTest::addColumn<int>("state");
        QTest::newRow("warm") << int(State::Warm);
        QTest::newRow("handed") << int(State::Handed);
        QTest::newRow("cold") << int(State::Cold);
    }
    void warmHandedAndColdHoldNoUsableKey()
    {
        QFETCH(int, state);
        VaultFixture folder;
        SystemClock clock;
        auto vault = vault::Vault::create(folder.path(), viewOf(kPassphrase), folder.real()).value();
        FakeHolder holder;
        Session session(vault, holder, clock);
        const auto device = crypto::BoxKey::generate();
        QVERIFY(session.setPin(viewOf(kPin)).ok());
        std::optional<MemorySearch> root, local, pin, store;
        {
            vault::SlotFile slots(folder.path());
            QVERIFY(slots.load().ok());
            auto opened = slots.open(vault::SlotKind::Passphrase, viewOf(kPassphrase)).value();
            root.emplace(opened.root.view());
            auto key = crypto::Key<struct Any>::from(opened.root.view()).value();
            local.emplace(crypto::derive<Any>(key, 1, "AzLocal_").view());
            auto row = vault.sessionRow();
            QVERIFY(row.ok() && row->has_value());
            pin.emplace(row->value().view().last(32));
            holder.key = crypto::Key<struct FakePurpose>::random();
            store.emplace(holder.key.view());
        }
        for (auto* s : {&*root, &*local, &*pin, &*store}) QVERIFY(s->hits() > 0);
        QVERIFY(vault.insert(vault::Table::Drafts, viewOf("a draft")).ok());
        session.lock();
        QVERIFY(session.unlockWithPin(viewOf(kPin)).ok());
        if (State(state) == State::Warm) session.lock();
        if (State(state) == State::Cold) session.lockCold();
        if (State(state) == State::Handed) {
            QVERIFY(session.handOver({}, device.publicKey()).ok());
            QVERIFY(session.deposit(viewOf("a line")).ok());
        }
        QCOMPARE(int(session.state()), state);
        QCOMPARE(root->hits(), 0);
        QCOMPARE(local->hits(), 0);
        QCOMPARE(pin->hits(), 0);
        QCOMPARE(store->hits(), 0);
    }
};

QTEST_APPLESS_MAIN(SessionMemoryTest)
#include "tst_session_memory.moc"
