// SPDX-License-Identifier: EUPL-1.2
#include "sync-server/store/UploadTable.h"
#include "tests/unit/server/Office.h"
#include <QTest>

using namespace aanzet;
using namespace aanzet::test;

class ServerSyncTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatOneSendsAnotherReceivesInTheSameOrder()
    {
        Office o;
        const auto jan = o.join();
        const auto space = o.createSpace(o.founder, {{jan.id(), Right::Write, {}}});
        auto a = o.pen(o.founder, space), b = o.pen(jan, space);
        const auto first = o.write(a, {{recordNamed(1), fieldNamed(1)}, {recordNamed(1), fieldNamed(2)}});
        const auto second = o.write(b, {{recordNamed(2), fieldNamed(3)}});
        QCOMPARE(o.push(o.founder, space, first), 0);
        QCOMPARE(o.push(jan, space, second), 0);
        const auto answer = o.pull(jan, space);
        QCOMPARE(answer.error, 0);
        QCOMPARE(answer.frames.size(), 2u);
        QCOMPARE(answer.frames[0], record::encodeFrame(first));
        QCOMPARE(answer.frames[1], record::encodeFrame(second));
        QVERIFY(!answer.more);
        QCOMPARE(answer.cursor.n, 2u);
        Hash32 running;
        for (const auto& batch : {first, second}) running = protocol::nextRunning(running, batch.hash(o.org, space));
        QCOMPARE(answer.cursor.running, running);
        QVERIFY(o.pull(jan, space, answer.cursor).frames.empty());
    }

    void pagesHoldWholeBatchesAndAtLeastOne()
    {
        Office o;
        const auto space = o.createSpace(o.founder);
        auto pen = o.pen(o.founder, space);
        for (int i = 0; i < 10; ++i) QCOMPARE(o.push(o.founder, space, o.write(pen, {{recordNamed(i), fieldNamed(i), {}, record::Rule::Keep, 4000}})), 0);
        protocol::Cursor cursor;
        int pages = 0, frames = 0;
        for (bool more = true; more && pages < 20; ++pages) {
            const auto answer = o.pull(o.founder, space, cursor, 9000);
            QVERIFY(!answer.frames.empty());
            frames += int(answer.frames.size());
            cursor = answer.cursor;
            more = answer.more;
        }
        QCOMPARE(frames, 10);
        QCOMPARE(pages, 5);
        QCOMPARE(o.pull(o.founder, space, {}, 1).frames.size(), 1u);
    }

    void anOverwrittenBodyComesAsAStubAndStaysInHistory()
    {
        Office o;
        const auto space = o.createSpace(o.founder);
        auto pen = o.pen(o.founder, space);
        const auto old = o.write(pen, {{recordNamed(1), fieldNamed(1)}});
        const auto now = o.write(pen, {{recordNamed(1), fieldNamed(1), {{pen.author, 1}}}});
        QCOMPARE(o.push(o.founder, space, old), 0);
        QCOMPARE(o.push(o.founder, space, now), 0);
        const auto answer = o.pull(o.founder, space);
        const auto held = record::decodeFrame(answer.frames.at(0));
        QVERIFY(held.ok() && held->operations[0].isStub());
        QCOMPARE(held->hash(o.org, space), old.hash(o.org, space));
        QVERIFY(!record::decodeFrame(answer.frames.at(1))->operations[0].isStub());
        protocol::HistoryRequest ask{space, recordNamed(1), fieldNamed(1), 0};
        const auto history = o.call<protocol::HistoryResponse>(o.founder, "/v1/history", protocol::encode(ask));
        QVERIFY(history.ok());
        QCOMPARE(history->items.size(), 1u);
        QCOMPARE(history->items[0].body, *old.operations[0].body);
    }

    void twoHeadsAreNamed()
    {
        Office o;
        const auto jan = o.join();
        const auto space = o.createSpace(o.founder, {{jan.id(), Right::Write, {}}});
        auto a = o.pen(o.founder, space), b = o.pen(jan, space);
        QCOMPARE(o.push(o.founder, space, o.write(a, {{recordNamed(1), fieldNamed(1)}, {recordNamed(1), fieldNamed(2)}})), 0);
        QCOMPARE(o.push(jan, space, o.write(b, {{recordNamed(1), fieldNamed(1)}})), 0);
        QCOMPARE(o.pull(jan, space).multiple, std::vector<FieldId>{fieldNamed(1)});
    }

    void whoSendsABatchGetsItsHashBack()
    {
        Office o;
        const auto space = o.createSpace(o.founder);
        auto pen = o.pen(o.founder, space);
        const auto batch = o.write(pen, {{recordNamed(1), fieldNamed(1)}});
        auto stub = batch;
        stub.operations[0].body.reset();
        const auto exchange = [&](const Batch& sent) {
            protocol::SyncRequest request;
            request.groups = {{{space, record::encodeFrame(sent)}}};
            request.spaces.push_back({space, {}, false, {}, 0});
            return o.call<protocol::SyncResponse>(o.founder, "/v1/sync", protocol::encode(request))->spaces.at(0).frames;
        };
        QCOMPARE(exchange(batch), std::vector<Bytes>{bytesOf(batch.hash(o.org, space).view())});
        QCOMPARE(exchange(stub), std::vector<Bytes>{record::encodeFrame(batch)});
    }

    void tenDeliveriesCountOnce()
    {
        Office o;
        const auto space = o.createSpace(o.founder);
        auto pen = o.pen(o.founder, space);
        const auto batch = o.write(pen, {{recordNamed(1), fieldNamed(1)}});
        for (int i = 0; i < 10; ++i) QCOMPARE(o.push(o.founder, space, batch), 0);
        QCOMPARE(o.pull(o.founder, space).cursor.n, 1u);
    }

    void aGroupIsTakenWholeOrNotAtAll()
    {
        Office o;
        const auto client = o.createSpace(o.founder), dossier = o.createSpace(o.founder);
        auto a = o.pen(o.founder, client), b = o.pen(o.founder, dossier);
        const auto good = o.write(a, {{recordNamed(1), fieldNamed(1)}});
        static_cast<void>(o.write(b, {{recordNamed(2), fieldNamed(2)}}));   // never sent
        const auto gap = o.write(b, {{recordNamed(2), fieldNamed(3)}});
        const auto other = o.createSpace(o.founder);
        auto c = o.pen(o.founder, other);
        const auto apart = o.write(c, {{recordNamed(4), fieldNamed(4)}});
        const auto results = o.pushGroups(o.founder, {{{client, record::encodeFrame(good)}, {dossier, record::encodeFrame(gap)}}, {{other, record::encodeFrame(apart)}}});
        QCOMPARE(results.at(0).error, Office::numberOf(ErrorCode::ChainGap));
        QCOMPARE(results.at(0).item, 1u);
        QCOMPARE(results.at(1).error, 0);
        QCOMPARE(o.pull(o.founder, client).cursor.n, 0u);
        QCOMPARE(o.pull(o.founder, other).cursor.n, 1u);
        QCOMPARE(o.push(o.founder, client, good), 0);
        QCOMPARE(o.pull(o.founder, client).frames, std::vector<Bytes>{record::encodeFrame(good)});
    }

    void eachRefusalHasItsNumber()
    {
        Office o;
        const auto jan = o.join(), piet = o.join();
        const auto space = o.createSpace(o.founder, {{jan.id(), Right::Read, {}}});
        auto pen = o.pen(o.founder, space);
        const auto first = o.write(pen, {{recordNamed(1), fieldNamed(1)}});
        QCOMPARE(o.push(o.founder, space, first), 0);

        auto reader = o.pen(jan, space);
        QCOMPARE(o.push(jan, space, o.write(reader, {{recordNamed(1), fieldNamed(1)}})), Office::numberOf(ErrorCode::NotAllowed));
        QCOMPARE(o.push(piet, space, first), Office::numberOf(ErrorCode::NotAllowed));
        QCOMPARE(o.pull(piet, space).error, Office::numberOf(ErrorCode::NotAllowed));

        o.lamports[space] = 1;
        auto fork = o.pen(o.founder, space);
        fork.salt = pen.salt;
        fork.author = pen.author;
        QCOMPARE(o.push(o.founder, space, o.write(fork, {{recordNamed(9), fieldNamed(9)}})), Office::numberOf(ErrorCode::ChainFork));

        o.lamports[space] = 1;
        auto unknown = pen;
        QCOMPARE(o.push(o.founder, space, o.write(unknown, {{recordNamed(1), fieldNamed(1), {{crypto::randomFixed<AuthorId>(), 1}}}})),
                 Office::numberOf(ErrorCode::UnknownContext));
        o.lamports[space] = 5;
        auto ahead = pen;
        QCOMPARE(o.push(o.founder, space, o.write(ahead, {{recordNamed(1), fieldNamed(1)}})), Office::numberOf(ErrorCode::BadLamport));
        o.lamports[space] = 1;
        auto forged = pen;
        auto batch = o.write(forged, {{recordNamed(1), fieldNamed(1)}});
        batch.signature.b[5] ^= 1;
        QCOMPARE(o.push(o.founder, space, batch), Office::numberOf(ErrorCode::BadSignature));
        QCOMPARE(o.pushGroups(o.founder, {{{space, Bytes(100, 7)}}}).at(0).error, Office::numberOf(ErrorCode::NewerVersion));
        auto torn = record::encodeFrame(first);
        torn.pop_back();
        QCOMPARE(o.pushGroups(o.founder, {{{space, torn}}}).at(0).error, Office::numberOf(ErrorCode::Malformed));
        QCOMPARE(o.pull(o.founder, space).cursor.n, 1u);
    }

    void aWrongCursorIsToldToCompare()
    {
        Office o;
        const auto space = o.createSpace(o.founder);
        auto pen = o.pen(o.founder, space);
        QCOMPARE(o.push(o.founder, space, o.write(pen, {{recordNamed(1), fieldNamed(1)}})), 0);
        auto cursor = o.pull(o.founder, space).cursor;
        auto foreign = cursor;
        foreign.generation.b[0] ^= 1;
        auto forked = cursor;
        forked.running.b[0] ^= 1;
        auto ahead = cursor;
        ahead.n = 2;
        for (const auto& wrong : {foreign, forked, ahead}) {
            const auto answer = o.pull(o.founder, space, wrong);
            QCOMPARE(answer.error, Office::numberOf(ErrorCode::Resync));
            QCOMPARE(answer.vector.size(), 1u);
            QCOMPARE(answer.vector[0].head, pen.head);
        }
        const auto none = o.resync(o.founder, space, {{pen.author, 1, pen.head}});
        QVERIFY(none.frames.empty() && !none.more);
        QCOMPARE(none.cursor, cursor);
        QCOMPARE(o.resync(o.founder, space, {}).frames.size(), 1u);
    }

    void aRestoredServerIsHealedByADevice()
    {
        Office o;
        const auto jan = o.join();
        const auto space = o.createSpace(o.founder, {{jan.id(), Right::Write, {}}});
        auto a = o.pen(o.founder, space), b = o.pen(jan, space);
        const auto first = o.write(a, {{recordNamed(1), fieldNamed(1)}});
        QCOMPARE(o.push(o.founder, space, first), 0);
        const auto backup = o.dir.path().toStdString() + "/backup";
        QVERIFY(server::ServerData::backup(o.directory, backup).ok());
        const auto cursor = o.pull(jan, space).cursor;
        auto second = o.write(b, {{recordNamed(1), fieldNamed(1), {{a.author, 1}}}});
        QCOMPARE(o.push(jan, space, second), 0);
        const auto third = o.write(a, {{recordNamed(2), fieldNamed(2)}});
        QCOMPARE(o.push(o.founder, space, third), 0);

        o.service.reset();
        o.directory = o.dir.path().toStdString() + "/restored";
        QVERIFY(server::ServerData::restore(backup, o.directory).ok());
        QVERIFY(o.open().ok());
        QCOMPARE(o.pull(jan, space, cursor).error, Office::numberOf(ErrorCode::Resync));
        // Jan brings everything, the founder's batch as a stub; later the founder brings the body.
        auto stub = third;
        stub.operations[0].body.reset();
        for (const auto& batch : {first, second, stub}) QCOMPARE(o.push(jan, space, batch), 0);
        QVERIFY(record::decodeFrame(o.pull(jan, space).frames.at(2))->operations[0].isStub());
        QCOMPARE(o.push(o.founder, space, third), 0);
        const auto healed = o.pull(jan, space);
        QCOMPARE(healed.frames.at(2), record::encodeFrame(third));
        QCOMPARE(healed.cursor.n, 3u);
    }

    void aBodyThatHistoryLacksIsFilledToo()
    {
        Office o;
        const auto space = o.createSpace(o.founder);
        auto pen = o.pen(o.founder, space);
        const auto old = o.write(pen, {{recordNamed(1), fieldNamed(1)}});
        const auto now = o.write(pen, {{recordNamed(1), fieldNamed(1), {{pen.author, 1}}}});
        auto stub = old;
        stub.operations[0].body.reset();
        QCOMPARE(o.push(o.founder, space, stub), 0);
        QCOMPARE(o.push(o.founder, space, now), 0);
        protocol::HistoryRequest ask{space, recordNamed(1), std::nullopt, 0};
        QVERIFY(o.call<protocol::HistoryResponse>(o.founder, "/v1/history", protocol::encode(ask))->items.empty());
        QCOMPARE(o.push(o.founder, space, old), 0);
        const auto history = o.call<protocol::HistoryResponse>(o.founder, "/v1/history", protocol::encode(ask));
        QCOMPARE(history->items.size(), 1u);
        QCOMPARE(history->items[0].body, *old.operations[0].body);
    }

    void largeBatchesComeInParts()
    {
        Office o;
        const auto space = o.createSpace(o.founder);
        auto pen = o.pen(o.founder, space);
        const auto batch = o.write(pen, {{recordNamed(1), fieldNamed(1), {}, record::Rule::Keep, 100'000}});
        const auto frame = record::encodeFrame(batch);
        const auto name = batch.hash(o.org, space);
        const auto target = [&](std::size_t offset) {
            return "/v1/batch/" + name.hex() + "?space=" + space.hex() + "&offset=" + std::to_string(offset) + "&total=" + std::to_string(frame.size()) +
                   "&hash=" + crypto::hash256(frame).hex();
        };
        const auto part = [&](std::size_t from, std::size_t to) { return Bytes(frame.begin() + long(from), frame.begin() + long(to)); };
        QCOMPARE(o.call<protocol::PartResponse>(o.founder, target(0), part(0, 40'000), "PUT")->held, 40'000u);
        QCOMPARE(o.call<protocol::PartResponse>(o.founder, target(60'000), part(60'000, frame.size()), "PUT")->held, 40'000u);
        QCOMPARE(o.pushGroups(o.founder, {{{space, bytesOf(name.view())}}}).at(0).error, Office::numberOf(ErrorCode::UnknownContext));
        QVERIFY(o.call<protocol::PartResponse>(o.founder, target(40'000), part(40'000, frame.size()), "PUT")->complete);
        QCOMPARE(o.pushGroups(o.founder, {{{space, bytesOf(name.view())}}}).at(0).error, 0);
        QCOMPARE(o.pull(o.founder, space).frames.at(0), frame);
        // Said again, because the answer was lost: taken once, and nothing has to come again.
        QCOMPARE(o.pushGroups(o.founder, {{{space, bytesOf(name.view())}}}).at(0).error, 0);
        QCOMPARE(o.pull(o.founder, space).cursor.n, 1u);
        const auto again = o.call<protocol::PartResponse>(o.founder, target(0), {}, "PUT");
        QVERIFY(again->complete && again->held == frame.size());
    }

    void partsThatDoNotMakeTheWholeAreThrownAway()
    {
        Office o;
        const auto space = o.createSpace(o.founder);
        auto pen = o.pen(o.founder, space);
        const auto batch = o.write(pen, {{recordNamed(1), fieldNamed(1), {}, record::Rule::Keep, 5'000}});
        const auto frame = record::encodeFrame(batch);
        const auto name = batch.hash(o.org, space);
        const auto target = "/v1/batch/" + name.hex() + "?space=" + space.hex() + "&total=" + std::to_string(frame.size()) + "&hash=" + crypto::hash256(frame).hex();
        const auto put = [&](const Person& person, std::size_t at, ByteView part) {
            return *o.call<protocol::PartResponse>(person, target + "&offset=" + std::to_string(at), bytesOf(part), "PUT");
        };
        auto wrong = frame;
        wrong[4'000] ^= 1;
        QCOMPARE(put(o.founder, 0, ByteView(wrong).first(4'500)).held, 4'500u);
        const auto whole = put(o.founder, 4'500, ByteView(wrong).subspan(4'500));
        QVERIFY(!whole.complete && whole.held == 0);
        // A part from the middle begins nothing.
        QCOMPARE(put(o.founder, 100, ByteView(frame).subspan(100, 50)).held, 0u);
        // What somebody else brings under the same name is another upload.
        const auto jan = o.join();
        QCOMPARE(put(o.founder, 0, ByteView(frame).first(1'000)).held, 1'000u);
        QCOMPARE(o.raw(jan, "PUT", target + "&offset=0", bytesOf(ByteView(wrong).first(10))).status, 403);
        QVERIFY(put(o.founder, 1'000, ByteView(frame).subspan(1'000)).complete);
        QCOMPARE(o.pushGroups(o.founder, {{{space, bytesOf(name.view())}}}).at(0).error, 0);
    }

    void whatIsBegunAndNotFinishedIsBoundedPerDeviceAndGoes()
    {
        Office o;
        const auto space = o.createSpace(o.founder);
        const std::size_t total = record::Batch::kMaxFrame;
        const auto put = [&](int n, std::size_t at, std::size_t size, const char* kind) {
            const auto name = crypto::hash256(Writer().u32(static_cast<std::uint32_t>(n)).take());
            const auto where = kind == std::string("batch") ? "/v1/batch/" + name.hex() + "?space=" + space.hex() + "&"
                                                            : "/v1/blob/" + space.hex() + "/" + name.hex().substr(0, 32) + "?";
            return o.call<protocol::PartResponse>(o.founder, where + "offset=" + std::to_string(at) + "&total=" + std::to_string(total) + "&hash=" + name.hex(),
                                                  Bytes(size, 7), "PUT");
        };
        const auto held = [&](const char* kind) {
            auto store = *server::Store::open(server::ServerData::databaseOf(o.directory), server::Store::Access::Read);
            auto q = *store.db().prepare("SELECT count(*), sum(total) FROM upload WHERE kind = ?");
            q.bind(1, kind == std::string("batch") ? 1 : 2);
            (void)q.step();
            return std::pair(q.integer(0), q.integer(1));
        };
        for (int n = 0; n < 100; ++n) QCOMPARE(put(n, 0, 10, "batch")->held, 10u);
        QVERIFY(held("batch").first <= std::int64_t(server::UploadTable::kBatches.count) && held("batch").second <= std::int64_t(server::UploadTable::kBatches.bytes));
        for (int n = 0; n < 260; ++n) QCOMPARE(put(n, 0, 10, "blob")->held, 10u);
        QVERIFY(held("blob").first <= std::int64_t(server::UploadTable::kAttachments.count) && held("blob").second <= std::int64_t(server::UploadTable::kAttachments.bytes));
        // The newest stays, the oldest is begun anew.
        QCOMPARE(put(99, 10, 10, "batch")->held, 20u);
        QCOMPARE(put(0, 10, 10, "batch")->held, 0u);
        QVERIFY(!put(99, 20, total, "batch").ok());                                 // more than was announced
        // Nobody went on with it: swept with the next write.
        o.clock.advance(server::UploadTable::kPartsLife + std::chrono::hours(1));
        QCOMPARE(put(1000, 0, 10, "batch")->held, 10u);
        QCOMPARE(held("batch").first, std::int64_t(1));
        QVERIFY(held("blob").first > 1);
        o.clock.advance(server::UploadTable::kUnnamedLife);
        QCOMPARE(put(1001, 0, 10, "batch")->held, 10u);
        QCOMPARE(held("blob").first, std::int64_t(0));
    }

    void aLargeBatchIsGivenInPiecesWhenAsked()
    {
        Office o;
        const auto space = o.createSpace(o.founder);
        auto pen = o.pen(o.founder, space);
        std::vector<Bytes> frames;
        std::vector<Hash32> hashes;
        for (int i = 0; i < 6; ++i) {
            const auto batch = o.write(pen, {{recordNamed(i), fieldNamed(i), {}, record::Rule::Keep, i == 0 ? 100u : 30'000u}});
            QCOMPARE(o.push(o.founder, space, batch), 0);
            frames.push_back(record::encodeFrame(batch));
            hashes.push_back(batch.hash(o.org, space));
        }
        protocol::SyncRequest ask;
        ask.spaces.push_back({space, {}, false, {}, 0});
        ask.pageBytes = 2'000;
        ask.largestFrame = 1'000;
        const auto page = o.call<protocol::SyncResponse>(o.founder, "/v1/sync", protocol::encode(ask))->spaces.at(0);
        QCOMPARE(page.frames.at(0), frames[0]);
        QCOMPARE(page.frames.at(1), bytesOf(hashes[1].view()));
        // A page names no more than can be fetched soon.
        QVERIFY(page.frames.size() >= 3 && page.frames.size() < 5 && page.more);
        const auto piece = [&](const Person& person, const Hash32& hash, std::size_t at, std::size_t length) {
            return o.call<protocol::PieceResponse>(person, "/v1/batch/" + hash.hex() + "?space=" + space.hex() + "&offset=" + std::to_string(at) +
                                                               "&length=" + std::to_string(length), {}, "GET");
        };
        Bytes whole;
        while (whole.size() < frames[1].size()) {
            const auto got = piece(o.founder, hashes[1], whole.size(), 4'000);
            QVERIFY(got.ok() && !got->bytes.empty() && got->bytes.size() <= 4'000);
            QCOMPARE(got->total, frames[1].size());
            QCOMPARE(got->hash, crypto::hash256(frames[1]));
            whole.insert(whole.end(), got->bytes.begin(), got->bytes.end());
        }
        QCOMPARE(whole, frames[1]);
        QVERIFY(piece(o.founder, hashes[1], whole.size() + 5, 10)->bytes.empty());
        QCOMPARE(int(piece(o.founder, crypto::hash256(Bytes{1}), 0, 10).code()), int(ErrorCode::NotFound));
        QCOMPARE(int(piece(o.founder, hashes[1], 0, 0).code()), int(ErrorCode::BadRequest));
        QCOMPARE(int(piece(o.join(), hashes[1], 0, 10).code()), int(ErrorCode::NotAllowed));
    }

    void logsComeInPagesAsSmallAsAsked()
    {
        Office o;
        for (int i = 0; i < 5; ++i) (void)o.join();
        protocol::LogsRequest ask{{{protocol::LogKind::Organisation, {}, 0}}, {}, 1};
        const auto one = o.call<protocol::LogsResponse>(o.founder, "/v1/logs", protocol::encode(ask));
        QVERIFY(one.ok() && one->pages.at(0).entries.size() == 1 && one->pages.at(0).more);
        ask.pageBytes = 0;
        QVERIFY(!o.call<protocol::LogsResponse>(o.founder, "/v1/logs", protocol::encode(ask))->pages.at(0).more);
    }

    void aBatchWaitsForItsAttachment()
    {
        Office o;
        const auto space = o.createSpace(o.founder);
        auto pen = o.pen(o.founder, space);
        const auto blob = crypto::randomFixed<BlobId>();
        auto batch = o.write(pen, {{recordNamed(1), fieldNamed(1)}});
        batch.blobs.push_back(blob);
        batch.sign(o.org, space, o.founder.device.sign);
        QCOMPARE(o.push(o.founder, space, batch), Office::numberOf(ErrorCode::UnknownContext));
        const Bytes content(5000, 42);
        const auto target = "/v1/blob/" + space.hex() + "/" + blob.hex();
        const auto put = target + "?offset=0&total=5000&hash=" + crypto::hash256(content).hex();
        const auto wrong = o.call<protocol::PartResponse>(o.founder, put, Bytes(5000, 41), "PUT");
        QVERIFY(wrong.ok() && !wrong->complete && wrong->held == 0);
        QVERIFY(o.call<protocol::PartResponse>(o.founder, put, content, "PUT")->complete);
        QCOMPARE(o.push(o.founder, space, batch), 0);
        QCOMPARE(o.raw(o.founder, "GET", target + "?offset=4000", {}).body.size(), 1000u);
        QCOMPARE(o.raw(o.founder, "HEAD", target, {}).status, 200);
        QCOMPARE(o.raw(o.founder, "GET", target + "?offset=4000&length=30", {}).body.size(), 30u);
        QCOMPARE(o.raw(o.join(), "GET", target, {}).status, 403);
        // Under a batch it stays what it is, and in another space there is none.
        QVERIFY(o.call<protocol::PartResponse>(o.founder, target + "?offset=0&total=10&hash=" + crypto::hash256(Bytes(10, 1)).hex(), Bytes(10, 1), "PUT")->complete);
        QCOMPARE(o.raw(o.founder, "GET", target, {}).body, content);
        const auto elsewhere = o.createSpace(o.founder);
        QCOMPARE(o.raw(o.founder, "GET", "/v1/blob/" + elsewhere.hex() + "/" + blob.hex(), {}).status, 404);
    }

    // A chain never waits for bytes that nobody has; whoever has them brings them later, and nobody other ones.
    void aLostAttachmentDoesNotHoldUpTheBatchAndMayComeLater()
    {
        Office o;
        const auto space = o.createSpace(o.founder);
        auto pen = o.pen(o.founder, space);
        const auto blob = crypto::randomFixed<BlobId>();
        auto batch = o.write(pen, {{recordNamed(1), fieldNamed(1)}});
        batch.blobs.push_back(blob);
        batch.sign(o.org, space, o.founder.device.sign);
        const Bytes content(5000, 42), other(5000, 41);
        const auto target = "/v1/blob/" + space.hex() + "/" + blob.hex();
        const auto put = [&](std::size_t offset, std::size_t total, const Bytes& whole, ByteView part) {
            return o.call<protocol::PartResponse>(o.founder, target + "?offset=" + std::to_string(offset) + "&total=" + std::to_string(total) + "&hash=" + crypto::hash256(whole).hex(),
                                                  bytesOf(part), "PUT");
        };
        QVERIFY(!put(0, 0, content, {})->complete);
        QCOMPARE(o.push(o.founder, space, batch), 0);
        QCOMPARE(o.raw(o.founder, "GET", target, {}).status, 404);
        QCOMPARE(o.raw(o.founder, "GET", "/v1/blob/" + space.hex() + "/" + crypto::randomFixed<BlobId>().hex(), {}).status, 404);
        QCOMPARE(put(0, 5000, other, other).code(), ErrorCode::NotAllowed);
        QVERIFY(!put(0, 5000, content, other)->complete);                           // its hash, and other bytes
        // Half of it, and a month: a batch stands on it, so it is not swept.
        QCOMPARE(put(0, 5000, content, ByteView(content).first(2000))->held, 2000u);
        o.clock.advance(server::UploadTable::kUnnamedLife + std::chrono::hours(48));
        QCOMPARE(put(2000, 5000, content, ByteView(content).subspan(2000))->complete, true);
        QCOMPARE(o.raw(o.founder, "GET", target, {}).body, content);
    }
};

QTEST_APPLESS_MAIN(ServerSyncTest)
#include "tst_server_sync.moc"
