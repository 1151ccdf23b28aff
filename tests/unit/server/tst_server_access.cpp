// SPDX-License-Identifier: EUPL-1.2
#include "tests/unit/server/Office.h"
#include <QTest>

using namespace aanzet;
using namespace aanzet::test;
using namespace std::chrono_literals;

class ServerAccessTest : public QObject
{
    Q_OBJECT

    static std::uint16_t number(ErrorCode code) { return Office::numberOf(code); }
    static Bytes readOrg() { return protocol::encode(protocol::LogsRequest{{{protocol::LogKind::Organisation, {}, 0}}, {}}); }
    static Bytes nothing() { return protocol::encode(protocol::SyncRequest{}); }
    static DeviceRevoke revocation(const Person& p, const SpaceId& space, const Cutoff& c) { return {p.device.id(), {{space, c}}}; }

private Q_SLOTS:
    void theFoundingCodeWorksOnceAndItsAnswerMayBeAskedAgain()
    {
        Office o(Office::Start::Empty);
        QCOMPARE(o.found(Bytes(16, 1)).code(), ErrorCode::NotAllowed);
        QCOMPARE(o.found({}).code(), ErrorCode::NotAllowed);
        QVERIFY(!o.stranger<protocol::Info>("GET", "/v1/info", {})->org);
        QCOMPARE(o.found(viewOf(o.foundingCode))->org, o.org);
        QCOMPARE(o.found(viewOf(o.foundingCode))->org, o.org);
        const auto info = o.stranger<protocol::Info>("GET", "/v1/info", {});
        QCOMPARE(*info->org, o.org);
        QCOMPARE(*info->genesis, o.log->genesis());
        QVERIFY(!info->openFounding);
        Office other(Office::Start::Empty);
        const auto theirs = encodeEntry(*makeGenesis(other.org, other.founder.user, other.founder.device, o.policy(), o.clock.now()));
        QCOMPARE(o.stranger<protocol::FoundResponse>("POST", "/v1/found", protocol::encode(protocol::FoundRequest{bytesOf(viewOf(o.foundingCode)), {theirs}, {}})).code(),
                 ErrorCode::LinkUsed);
    }

    void anOrganisationBringsTheSpacesItBeganWithout()
    {
        Office o(Office::Start::Empty);
        const auto log = *OrgLog::fromGenesis(*makeGenesis(o.org, o.founder.user, o.founder.device, o.policy(), o.clock.now()));
        const auto id = crypto::randomFixed<SpaceId>();
        const auto create = *makeCreate(log, o.founder.device, o.clock.now(), id, SpaceKeys::generate(), SpaceKind::Team);
        protocol::FoundRequest request{bytesOf(viewOf(o.foundingCode)), {encodeEntry(log.entry(0))}, {{id, {encodeEntry(create)}}}};
        auto torn = request;
        torn.spaces[0].entries[0].back() ^= 1;
        QVERIFY(!o.stranger<protocol::FoundResponse>("POST", "/v1/found", protocol::encode(torn)).ok());
        QVERIFY(!o.service->directory()->org());
        QVERIFY(o.stranger<protocol::FoundResponse>("POST", "/v1/found", protocol::encode(request)).ok());
        QVERIFY(o.open().ok());
        QCOMPARE(o.pull(o.founder, id).logSize, 1u);
    }

    void onlyAFreshSignedRequestOfAKnownDeviceIsAnswered()
    {
        Office o;
        const auto status = [&](const protocol::HttpRequest& r) {
            const auto response = o.service->handle(r, o.client);
            return response.status == 200 ? ErrorCode::Internal : protocol::decodeErrorBody(response.body)->error.code;
        };
        protocol::HttpRequest request{"POST", "/v1/sync", {}, nothing()};
        QCOMPARE(status(request), ErrorCode::BadSignature);
        protocol::signRequest(request, o.serverKey(), o.founder.device.id(), o.founder.device.sign, o.clock.now());
        QCOMPARE(status(request), ErrorCode::Internal);      // 200
        QCOMPARE(status(request), ErrorCode::BadSignature);  // the very same again

        const auto signedBy = [&](const DeviceKeys& device, const SignPublicKey& server, WallTime at) {
            protocol::HttpRequest r{"POST", "/v1/sync", {}, nothing()};
            protocol::signRequest(r, server, device.id(), device.sign, at);
            return r;
        };
        const Person stranger;
        QCOMPARE(status(signedBy(stranger.device, o.serverKey(), o.clock.now())), ErrorCode::BadSignature);
        QCOMPARE(status(signedBy(o.founder.device, stranger.device.sign.publicKey(), o.clock.now())), ErrorCode::BadSignature);
        QCOMPARE(status(signedBy(o.founder.device, o.serverKey(), o.clock.now() + 301s)), ErrorCode::Skew);
        QCOMPARE(status(signedBy(o.founder.device, o.serverKey(), o.clock.now() - 301s)), ErrorCode::Skew);
        auto other = signedBy(o.founder.device, o.serverKey(), o.clock.now());
        other.target = "/v1/history";
        QCOMPARE(status(other), ErrorCode::BadSignature);
        auto changed = signedBy(o.founder.device, o.serverKey(), o.clock.now());
        changed.body = protocol::encode(protocol::HistoryRequest{});
        QCOMPARE(status(changed), ErrorCode::BadSignature);
        auto big = signedBy(o.founder.device, o.serverKey(), o.clock.now());
        big.body.resize(protocol::kMaxBody + 1);
        QCOMPARE(status(big), ErrorCode::TooLarge);
        QCOMPARE(status({"GET", "/v1/sync", {}, {}}), ErrorCode::NotFound);
        QCOMPARE(status({"GET", "/v1/nothing", {}, {}}), ErrorCode::NotFound);
    }

    void strangersAreSlowedDown()
    {
        server::ServiceOptions options;
        options.rates.strangers = {5, 5};
        Office o(Office::Start::Founded, options);
        o.client = {"192.0.2.7", "192.0.2.7", false};
        const auto ask = [&] { return o.stranger<protocol::JoinResponse>("POST", "/v1/join", protocol::encode(protocol::JoinRequest{})).code(); };
        for (int i = 0; i < 5; ++i) QCOMPARE(ask(), ErrorCode::BadSignature);
        QCOMPARE(ask(), ErrorCode::Busy);
        o.client.network = "192.0.2.8";
        QCOMPARE(ask(), ErrorCode::BadSignature);
        o.client.network = "192.0.2.7";
        o.clock.advance(13s);
        QCOMPARE(ask(), ErrorCode::BadSignature);
        QCOMPARE(ask(), ErrorCode::Busy);
    }

    void aJoinerReadsTheLogThenIsAdmittedAtOnce()
    {
        Office o;
        const auto invite = invitation(o, 15min);
        auto first = ask(o, invite, {});
        const auto read = join(o, first);
        QVERIFY(read.ok() && !read->admitted);
        QCOMPARE(read->orgEntries.size(), o.log->size());
        QCOMPARE(join(o, first).code(), ErrorCode::BadSignature);   // the same request again

        const Person p;
        const auto entry = *makeUserAdd(*o.log, p.device, o.clock.now(), makeJoin(o.org, o.log->genesis(), invite, p.user, p.device.publicKeys(), Role::Worker));
        QVERIFY(join(o, ask(o, invite, encodeEntry(entry)))->admitted);
        QVERIFY(join(o, ask(o, invite, encodeEntry(entry)))->admitted);   // the answer was lost
        QVERIFY(o.call<protocol::SyncResponse>(p, "/v1/sync", nothing()).ok());
        const Person second;
        QVERIFY(o.log->append(entry).ok());
        QCOMPARE(join(o, ask(o, invite, {})).code(), ErrorCode::LinkUsed);
        auto forged = ask(o, invite, {});
        forged.proof.b[3] ^= 1;
        QCOMPARE(join(o, forged).code(), ErrorCode::BadSignature);
        QCOMPARE(join(o, ask(o, crypto::SigningKey::generate(), {})).code(), ErrorCode::BadSignature);
    }

    void afterFifteenMinutesAnAdminHasToAdmit()
    {
        Office o;
        const auto invite = invitation(o, 15min);
        o.clock.advance(16min);
        const Person p;
        const auto statement = makeJoin(o.org, o.log->genesis(), invite, p.user, p.device.publicKeys(), Role::Worker);
        // The joiner's own clock says it is still in time; the server's does not.
        const auto own = *makeUserAdd(*o.log, p.device, o.clock.now() - 10min, statement);
        const auto asked = encodeEntry(own);
        QCOMPARE(join(o, ask(o, invite, asked)).code(), ErrorCode::Pending);
        QVERIFY(!o.call<protocol::SyncResponse>(p, "/v1/sync", nothing()).ok());
        const auto waiting = o.call<protocol::LogsResponse>(o.founder, "/v1/logs", readOrg());
        QCOMPARE(waiting->joinRequests, std::vector<Bytes>{asked});
        const auto colleague = o.join();
        QVERIFY(o.call<protocol::LogsResponse>(colleague, "/v1/logs", readOrg())->joinRequests.empty());
        QCOMPARE(o.append(o.founder, *makeUserAdd(*o.log, o.founder.device, o.clock.now(), statement)), 0);
        QVERIFY(join(o, ask(o, invite, asked))->admitted);
        QVERIFY(o.call<protocol::LogsResponse>(o.founder, "/v1/logs", readOrg())->joinRequests.empty());
    }

    void aLogIsAppendedAtItsHeadOnly()
    {
        Office o;
        const auto a = invite(o), b = invite(o);
        QCOMPARE(o.append(o.founder, a), 0);
        QCOMPARE(o.append(o.founder, b), number(ErrorCode::LogConflict));
        protocol::LogsRequest again{{}, {{protocol::LogKind::Organisation, {}, encodeEntry(a)}}};
        QCOMPARE(o.call<protocol::LogsResponse>(o.founder, "/v1/logs", protocol::encode(again))->appended.at(0), 0);   // stands already
        const auto jan = o.join();
        const auto space = o.createSpace(o.founder, {{jan.id(), Right::Write, {}}});
        const auto close = *makeClose(*o.log, o.spaces.at(space), o.founder.device, o.clock.now());
        auto forged = close;
        forged.device = jan.device.id();
        signEntry(forged, jan.device.sign);
        QCOMPARE(o.append(jan, forged), number(ErrorCode::NotAllowed));
    }

    void aRevocationMustNameWhatTheServerHolds()
    {
        Office o;
        const auto jan = o.join();
        const auto space = o.createSpace(o.founder, {{jan.id(), Right::Write, {}}});
        auto pen = o.pen(jan, space);
        QCOMPARE(o.push(jan, space, o.write(pen, {{recordNamed(1), fieldNamed(1)}})), 0);
        const auto seen = o.cutoffOf(pen);
        const auto late = o.write(pen, {{recordNamed(1), fieldNamed(2)}});
        QCOMPARE(o.push(jan, space, late), 0);
        const auto stale = *makeDeviceRevoke(*o.log, o.founder.device, o.clock.now(), revocation(jan, space, seen));
        QCOMPARE(o.append(o.founder, stale), number(ErrorCode::CutOffMismatch));
        const auto after = o.write(pen, {{recordNamed(1), fieldNamed(3)}});
        const auto right = *makeDeviceRevoke(*o.log, o.founder.device, o.clock.now(), revocation(jan, space, {pen.author, 2, late.hash(o.org, space)}));
        QCOMPARE(o.append(o.founder, right), 0);

        const auto refused = o.raw(jan, "POST", "/v1/sync", nothing());
        const auto body = protocol::decodeErrorBody(refused.body);
        QCOMPARE(body->error.code, ErrorCode::Revoked);
        Reader tail(body->extra);
        QCOMPARE(*decodeEntry(tail.sized(1 << 20)), right);
        QVERIFY(o.call<protocol::LogsResponse>(jan, "/v1/logs", readOrg()).ok());
        QCOMPARE(o.call<protocol::LogsResponse>(jan, "/v1/logs", protocol::encode(protocol::LogsRequest{{{protocol::LogKind::Space, space, 0}}, {}})).code(), ErrorCode::Revoked);

        // A batch beyond the cut-off that a colleague brings: refused, kept aside; what was counted in stays welcome.
        QCOMPARE(o.push(o.founder, space, after), number(ErrorCode::NotAllowed));
        QCOMPARE(o.service->metrics().quarantined.load(), 1u);
        QCOMPARE(o.push(o.founder, space, late), 0);
        QCOMPARE(o.pull(o.founder, space).cursor.n, 2u);
    }

    void whoIsRemovedFromASpaceIsRemovedWithEveryAuthorId()
    {
        Office o;
        const auto jan = o.join();
        const auto space = o.createSpace(o.founder, {{jan.id(), Right::Write, {}}});
        auto one = o.pen(jan, space), two = o.pen(jan, space);
        QCOMPARE(o.push(jan, space, o.write(one, {{recordNamed(1), fieldNamed(1)}})), 0);
        QCOMPARE(o.push(jan, space, o.write(two, {{recordNamed(1), fieldNamed(2)}})), 0);
        const auto entry = [&](std::vector<Cutoff> cutoffs) {
            std::sort(cutoffs.begin(), cutoffs.end(), [](auto& a, auto& b) { return a.author < b.author; });
            return *makeRevoke(*o.log, o.spaces.at(space), o.founder.device, o.clock.now(), Revoke{jan.id(), RevokeReason::Removed, Right::Read, cutoffs});
        };
        QCOMPARE(o.append(o.founder, entry({o.cutoffOf(one)})), number(ErrorCode::CutOffMismatch));
        QCOMPARE(o.append(o.founder, entry({o.cutoffOf(one), o.cutoffOf(two)})), 0);
        QCOMPARE(o.pull(jan, space).error, number(ErrorCode::NotAllowed));
        // The signed removal itself may still be read, so that it can be verified.
        const auto logs = o.call<protocol::LogsResponse>(jan, "/v1/logs", protocol::encode(protocol::LogsRequest{{{protocol::LogKind::Space, space, 0}}, {}}));
        QCOMPARE(logs->pages.at(0).entries.size(), 2u);
        QCOMPARE(o.append(o.founder, *makeClose(*o.log, o.spaces.at(space), o.founder.device, o.clock.now())), 0);
        const auto later = o.call<protocol::LogsResponse>(jan, "/v1/logs", protocol::encode(protocol::LogsRequest{{{protocol::LogKind::Space, space, 0}}, {}}));
        QCOMPARE(later->pages.at(0).entries.size(), 2u);
    }

    void aTermEndsByTheServersClock()
    {
        Office o;
        const auto jan = o.join();
        const auto space = o.createSpace(o.founder, {{jan.id(), Right::Write, o.clock.now() + 1h}});
        auto pen = o.pen(jan, space);
        QCOMPARE(o.push(jan, space, o.write(pen, {{recordNamed(1), fieldNamed(1)}})), 0);
        o.clock.advance(2h);
        QCOMPARE(o.pull(jan, space).error, number(ErrorCode::NotAllowed));
        QCOMPARE(o.push(jan, space, o.write(pen, {{recordNamed(1), fieldNamed(2)}})), number(ErrorCode::NotAllowed));
    }

    void whatIsErasedIsGoneAndStaysGone()
    {
        Office o;
        const auto space = o.createSpace(o.founder);
        auto pen = o.pen(o.founder, space);
        const auto old = o.write(pen, {{recordNamed(1), fieldNamed(1)}, {recordNamed(2), fieldNamed(2)}});
        const auto now = o.write(pen, {{recordNamed(1), fieldNamed(1), {{pen.author, 1}}}});
        QCOMPARE(o.push(o.founder, space, old), 0);
        QCOMPARE(o.push(o.founder, space, now), 0);
        Erase erase;
        erase.records = {recordNamed(1)};
        erase.date = std::chrono::year(2026) / 3 / 2;
        QCOMPARE(o.append(o.founder, *makeErase(*o.log, o.spaces.at(space), o.founder.device, o.clock.now(), erase)), 0);

        const auto late = o.write(pen, {{recordNamed(1), fieldNamed(1), {{pen.author, 3}}}});
        QCOMPARE(o.push(o.founder, space, late), 0);   // does not block the chain
        QCOMPARE(o.push(o.founder, space, old), 0);    // and brings nothing back
        const auto frames = o.pull(o.founder, space).frames;
        QCOMPARE(frames.size(), 3u);
        const auto first = *record::decodeFrame(frames[0]);
        QVERIFY(first.operations[0].isStub() && !first.operations[1].isStub());
        QVERIFY(record::decodeFrame(frames[1])->operations[0].isStub() && record::decodeFrame(frames[2])->operations[0].isStub());
        QVERIFY(o.call<protocol::HistoryResponse>(o.founder, "/v1/history", protocol::encode(protocol::HistoryRequest{space, recordNamed(1), std::nullopt, 0}))->items.empty());
        QVERIFY(o.service->stop().ok());
        QFile file(QString::fromStdString(server::ServerData::databaseOf(o.directory)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto bytes = file.readAll();
        for (const auto& body : {*old.operations[0].body, *now.operations[0].body, *late.operations[0].body})
            QVERIFY(!bytes.contains(QByteArray(reinterpret_cast<const char*>(body.data()), 32)));
        QVERIFY(bytes.contains(QByteArray(reinterpret_cast<const char*>(old.operations[1].body->data()), 32)));
    }

    void anOldEpochIsWelcomeForADayOnly()
    {
        Office o;
        const auto space = o.createSpace(o.founder);
        auto pen = o.pen(o.founder, space);
        const auto first = o.write(pen, {{recordNamed(1), fieldNamed(1)}});
        QCOMPARE(o.push(o.founder, space, first), 0);
        const auto inFlight = o.write(pen, {{recordNamed(1), fieldNamed(2)}}), tooLate = o.write(pen, {{recordNamed(1), fieldNamed(3)}});
        const auto next = SpaceKey::random();
        QCOMPARE(o.append(o.founder, *makeRotate(*o.log, o.spaces.at(space), o.founder.device, o.clock.now(), o.keys.at(space), next,
                                                 {{pen.author, 1, first.hash(o.org, space)}})), 0);
        o.clock.advance(23h);
        QCOMPARE(o.push(o.founder, space, inFlight), 0);
        o.clock.advance(2h);
        QCOMPARE(o.push(o.founder, space, tooLate), number(ErrorCode::StaleEpoch));
        QCOMPARE(o.push(o.founder, space, inFlight), 0);
    }

    void newsNamesTheSpacesThatChanged()
    {
        Office o;
        const auto jan = o.join();
        const auto shared = o.createSpace(o.founder, {{jan.id(), Right::Write, {}}}), own = o.createSpace(o.founder);
        const auto watch = [&](std::uint64_t since) { return *o.call<protocol::WatchResponse>(jan, "/v1/watch?since=" + std::to_string(since), {}, "GET"); };
        const auto begin = watch(0);
        QCOMPARE(begin.changed, std::vector<SpaceId>{shared});
        QVERIFY(watch(begin.now).changed.empty() && !watch(begin.now).organisation);
        auto a = o.pen(o.founder, shared), b = o.pen(o.founder, own);
        QCOMPARE(o.push(o.founder, own, o.write(b, {{recordNamed(1), fieldNamed(1)}})), 0);
        QVERIFY(watch(begin.now).changed.empty());
        QCOMPARE(o.push(o.founder, shared, o.write(a, {{recordNamed(1), fieldNamed(1)}})), 0);
        QCOMPARE(watch(begin.now).changed, std::vector<SpaceId>{shared});
        QCOMPARE(o.append(o.founder, invite(o)), 0);
        QVERIFY(watch(begin.now).organisation);
        o.clock.advance(1s);
        QVERIFY(o.open().ok());
        QCOMPARE(watch(begin.now).changed, std::vector<SpaceId>{shared});   // another process: everything may be new
    }

    void onlyTheNewestBeatIsKept()
    {
        Office o;
        const auto space = o.createSpace(o.founder);
        auto pen = o.pen(o.founder, space);
        QCOMPARE(o.push(o.founder, space, o.write(pen, {{recordNamed(1), fieldNamed(1)}})), 0);
        const auto today = std::uint32_t(std::chrono::floor<std::chrono::days>(o.clock.now()).time_since_epoch().count());
        const auto beats = [&](std::uint32_t day, std::uint64_t since) {
            protocol::Beat beat{space, pen.author, o.founder.device.id(), day, pen.number, pen.head, o.spaces.at(space).head(), o.log->head(), {}};
            beat.signature = o.founder.device.sign.sign(protocol::beatBytes(beat, o.org));
            protocol::SyncRequest request;
            request.beats = {protocol::encodeBeat(beat)};
            request.spaces.push_back({space, {}, false, {}, since});
            return o.call<protocol::SyncResponse>(o.founder, "/v1/sync", protocol::encode(request))->spaces.at(0);
        };
        QCOMPARE(beats(today, 0).beats.size(), 1u);
        QCOMPARE(protocol::decodeBeat(beats(today - 1, 0).beats.at(0))->day, today);
        const auto next = beats(today + 1, 1);
        QCOMPARE(next.beats.size(), 1u);
        QCOMPARE(next.beatsUpTo, 2u);
        QCOMPARE(beats(today + 5, 2).beats.size(), 0u);   // a day that is not yet
    }

private:
    static Entry invite(Office& o)
    {
        Invite body;
        body.key = crypto::SigningKey::generate().publicKey();
        body.expires = o.clock.now() + std::chrono::days(7);
        return *makeInvite(*o.log, o.founder.device, o.clock.now(), body);
    }
    static crypto::SigningKey invitation(Office& o, Millis admit)
    {
        auto key = crypto::SigningKey::generate();
        Invite body;
        body.key = key.publicKey();
        body.expires = o.clock.now() + std::chrono::days(7);
        body.admitUntil = o.clock.now() + admit;
        if (o.append(o.founder, *makeInvite(*o.log, o.founder.device, o.clock.now(), body))) qFatal("stage: invite");
        return key;
    }
    static protocol::JoinRequest ask(Office& o, const crypto::SigningKey& invite, Bytes entry)
    {
        protocol::JoinRequest r{invite.publicKey(), o.clock.now(), crypto::randomFixed<Salt16>(), {}, std::move(entry)};
        r.proof = invite.sign(protocol::joinBytes(r, o.serverKey()));
        return r;
    }
    static Result<protocol::JoinResponse> join(Office& o, const protocol::JoinRequest& r)
    {
        return o.stranger<protocol::JoinResponse>("POST", "/v1/join", protocol::encode(r));
    }
};

QTEST_APPLESS_MAIN(ServerAccessTest)
#include "tst_server_access.moc"
