// SPDX-License-Identifier: EUPL-1.2
#include "shared/membership/KitBox.h"
#include "tests/unit/server/Office.h"
#include <QTest>

using namespace aanzet;
using namespace aanzet::test;
using namespace std::chrono_literals;

class ServerRecoveryTest : public QObject
{
    Q_OBJECT

    static Bytes codeOf(int n) { return Bytes(16, static_cast<std::uint8_t>(n)); }
    static Bytes boxOf(Office& o, const Person& p, int code)
    {
        return *sealKit(KitKeys::from(codeOf(code)), {o.org, o.log->genesis(), p.user.copy(), "Naam", "Wijkteam"});
    }
    static int put(Office& o, const Person& p, int code, std::optional<Bytes> box = {})
    {
        const protocol::KitRequest r{KitKeys::from(codeOf(code)).sign.publicKey(), box ? *box : boxOf(o, p, code)};
        return o.raw(p, "PUT", "/v1/kit", protocol::encode(r)).status;
    }
    static protocol::RecoverRequest ask(Office& o, int code, Bytes entry = {})
    {
        const auto keys = KitKeys::from(codeOf(code));
        protocol::RecoverRequest r{keys.sign.publicKey(), o.clock.now(), crypto::randomFixed<Salt16>(), {}, std::move(entry)};
        r.proof = keys.sign.sign(protocol::recoverBytes(r, o.serverKey()));
        return r;
    }
    static Result<protocol::RecoverResponse> recover(Office& o, const protocol::RecoverRequest& r)
    {
        return o.stranger<protocol::RecoverResponse>("POST", "/v1/recover", protocol::encode(r));
    }
    static Bytes deviceAdd(Office& o, const Person& p, const DeviceKeys& device)
    {
        return encodeEntry(*makeDeviceAdd(*o.log, device, o.clock.now(), p.user, device.publicKeys()));
    }

private Q_SLOTS:
    void whoHasTheCodeGetsTheBoxAndAddsADevice()
    {
        Office o;
        QCOMPARE(put(o, o.founder, 1), 200);
        const auto first = recover(o, ask(o, 1));
        QVERIFY(first.ok());
        const auto kit = openKit(KitKeys::from(codeOf(1)), o.org, o.log->genesis(), first->box);
        QVERIFY(kit.ok() && kit->user.id() == o.founder.id());
        QVERIFY(!first->admitted);
        QCOMPARE(first->orgEntries.size(), std::size_t(o.log->size()));
        const auto device = DeviceKeys::generate();
        const auto entry = deviceAdd(o, o.founder, device);
        QVERIFY(recover(o, ask(o, 1, entry))->admitted);
        QVERIFY(recover(o, ask(o, 1, entry))->admitted);      // the answer was lost
        QVERIFY(o.service->directory()->org()->state().isCurrent(device.id()));
        QVERIFY(o.open().ok());                               // and after a restart
        QVERIFY(recover(o, ask(o, 1)).ok());
    }

    void anUnknownKitAndABadProofAnswerAlike()
    {
        Office o;
        QCOMPARE(put(o, o.founder, 1), 200);
        QCOMPARE(recover(o, ask(o, 2)).code(), ErrorCode::BadSignature);
        auto forged = ask(o, 1);
        forged.proof = ask(o, 2).proof;
        QCOMPARE(recover(o, forged).code(), ErrorCode::BadSignature);
        auto changed = ask(o, 1);
        changed.entry = {1};
        QCOMPARE(recover(o, changed).code(), ErrorCode::BadSignature);
        const auto once = ask(o, 1);
        QVERIFY(recover(o, once).ok());
        QCOMPARE(recover(o, once).code(), ErrorCode::BadSignature);   // the same request again
        auto late = ask(o, 1);
        o.clock.advance(301s);
        QCOMPARE(recover(o, late).code(), ErrorCode::Skew);
    }

    void aNewerKitEndsTheEarlierOne()
    {
        Office o;
        QCOMPARE(put(o, o.founder, 1), 200);
        QCOMPARE(put(o, o.founder, 2), 200);
        QCOMPARE(recover(o, ask(o, 1)).code(), ErrorCode::BadSignature);
        QVERIFY(recover(o, ask(o, 2)).ok());
    }

    void aKitAddsNoDeviceToAnotherPerson()
    {
        Office o;
        const auto jan = o.join();
        QCOMPARE(put(o, jan, 1), 200);
        const auto device = DeviceKeys::generate();
        QCOMPARE(recover(o, ask(o, 1, deviceAdd(o, o.founder, device))).code(), ErrorCode::NotAllowed);
        // Nor does an entry of another kind pass.
        const auto role = encodeEntry(*makeRoleChange(*o.log, o.founder.device, o.clock.now(), jan.id(), Role::TeamLead));
        QCOMPARE(recover(o, ask(o, 1, role)).code(), ErrorCode::Malformed);
        QVERIFY(!o.service->directory()->org()->state().device(device.id()));
        // Nobody takes a colleague's kit away by using its key.
        QVERIFY(put(o, o.founder, 1) != 200);
        QVERIFY(recover(o, ask(o, 1)).ok());
    }

    void theKitOfWhoWasRemovedOpensNothing()
    {
        Office o;
        const auto jan = o.join();
        QCOMPARE(put(o, jan, 1), 200);
        QCOMPARE(o.append(o.founder, *makeUserRevoke(*o.log, o.founder.device, o.clock.now(), {jan.id(), {}})), 0);
        QCOMPARE(recover(o, ask(o, 1)).code(), ErrorCode::Revoked);
    }

    void aBoxOfAnotherSizeIsRefused()
    {
        Office o;
        QVERIFY(put(o, o.founder, 1, Bytes(kKitBoxBytes - 1, 0)) != 200);
        QVERIFY(put(o, o.founder, 1, Bytes(kKitBoxBytes + 1, 0)) != 200);
        QCOMPARE(recover(o, ask(o, 1)).code(), ErrorCode::BadSignature);
    }

    void oneKitIsAskedForAtMostTenTimesInARow()
    {
        Office o;
        QCOMPARE(put(o, o.founder, 1), 200);
        for (int i = 0; i < 10; ++i) QVERIFY(recover(o, ask(o, 1)).ok());
        QCOMPARE(recover(o, ask(o, 1)).code(), ErrorCode::Busy);
        const auto jan = o.join();
        QCOMPARE(put(o, jan, 2), 200);
        QVERIFY(recover(o, ask(o, 2)).ok());                  // another's is not held up
        o.clock.advance(61s);
        QVERIFY(recover(o, ask(o, 1)).ok());
    }
};

QTEST_APPLESS_MAIN(ServerRecoveryTest)
#include "tst_server_recovery.moc"
