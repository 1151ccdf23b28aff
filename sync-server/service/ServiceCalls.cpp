// SPDX-License-Identifier: EUPL-1.2
#include "shared/protocol/WireError.h"
#include "sync-server/service/CheckpointCalls.h"
#include "sync-server/service/Exchange.h"
#include <algorithm>

// One function per call: parse, do, answer.
namespace aanzet::server {

using protocol::HttpResponse;

void Service::serveInfo(const ExchangePtr& x)
{
    protocol::Info info;
    info.identity = m_identity.key.publicKey();
    info.time = m_clock.now();
    if (const auto* org = x->directory->org()) {
        info.org = org->org();
        info.genesis = org->genesis();
    }
    info.openFounding = m_identity.isPlain && x->client.isLoopback && !info.org;
    answer(x, protocol::encode(info));
}

void Service::serveHealth(const ExchangePtr& x)
{
    if (x->route.call == Call::Metrics) {
        // The numbers say how busy an office is: for this machine alone.
        if (!x->client.isLoopback) return refuse(x, ErrorCode::NotFound);
        m_metrics.watchers = m_watchers.size();
        const auto text = m_metrics.text(m_writer ? m_writer->waiting() : 0, x->directory->spaces());
        return send(x, {200, {{"Content-Type", "text/plain; version=0.0.4"}}, bytesOf(viewOf(text))});
    }
    auto store = takeReader();
    if (!store) return refuse(x, store.error());
    if (auto meta = store->meta("generation"); !meta) return refuse(x, meta.error());
    giveBack(std::move(*store));
    send(x, {200, {{"Content-Type", "text/plain"}}, bytesOf(viewOf("ok\n"))});
}

void Service::serveFound(const ExchangePtr& x)
{
    auto request = protocol::decode<protocol::FoundRequest>(x->request.body);
    if (!request) return refuse(x, request.error());
    auto ask = std::make_shared<protocol::FoundRequest>(std::move(*request));
    auto response = std::make_shared<protocol::FoundResponse>();
    write(
        x,
        [this, x, ask, response](WriteSession& session) -> Status {
            AANZET_TRY(*response, found(session, *ask, m_identity, x->client.isLoopback));
            return {};
        },
        [this, x, response] { answer(x, protocol::encode(*response)); });
}

void Service::serveJoin(const ExchangePtr& x)
{
    auto request = protocol::decode<protocol::JoinRequest>(x->request.body);
    if (!request) return refuse(x, request.error());
    auto ask = std::make_shared<protocol::JoinRequest>(std::move(*request));
    auto response = std::make_shared<protocol::JoinResponse>();
    write(
        x,
        [this, ask, response](WriteSession& session) -> Status {
            AANZET_TRY(*response, join(session, *ask, m_identity));
            return {};
        },
        [this, x, ask, response] {
            if (!ask->entry.empty() && !response->admitted) return refuse(x, ErrorCode::Pending);
            answer(x, protocol::encode(*response));
        });
}

void Service::serveKit(const ExchangePtr& x)
{
    auto request = protocol::decode<protocol::KitRequest>(x->request.body);
    if (!request) return refuse(x, request.error());
    auto ask = std::make_shared<protocol::KitRequest>(std::move(*request));
    write(x, [x, ask](WriteSession& session) { return putKit(session, x->caller, *ask); }, [this, x] { answer(x, Bytes()); });
}

void Service::serveRecover(const ExchangePtr& x)
{
    auto request = protocol::decode<protocol::RecoverRequest>(x->request.body);
    if (!request) return refuse(x, request.error());
    auto ask = std::make_shared<protocol::RecoverRequest>(std::move(*request));
    auto response = std::make_shared<protocol::RecoverResponse>();
    write(
        x,
        [this, ask, response](WriteSession& session) -> Status {
            AANZET_TRY(*response, recover(session, *ask, m_identity, m_kits));
            return {};
        },
        [this, x, response] { answer(x, protocol::encode(*response)); });
}

void Service::serveLogs(const ExchangePtr& x)
{
    auto request = protocol::decode<protocol::LogsRequest>(x->request.body);
    if (!request) return refuse(x, request.error());
    auto ask = std::make_shared<protocol::LogsRequest>(std::move(*request));
    if (x->caller.revokedAt) {
        bool isAllowed = ask->appends.empty();
        for (const auto& r : ask->reads) isAllowed = isAllowed && r.kind == protocol::LogKind::Organisation;
        if (!isAllowed) return refuse(x, ErrorCode::Revoked, x->revocation());
    }
    auto response = std::make_shared<protocol::LogsResponse>();
    auto finish = [this, x, ask, response] {
        read(x, [&](const ReadView& view) -> Result<Bytes> {
            AANZET_CHECK(readLogs(view, *ask, *response));
            return protocol::encode(*response);
        });
    };
    if (ask->appends.empty()) return finish();
    write(x, [x, ask, response](WriteSession& session) { return appendLogs(session, x->caller, *ask, *response); }, finish);
}

void Service::serveSync(const ExchangePtr& x)
{
    auto request = protocol::decode<protocol::SyncRequest>(x->request.body);
    if (!request) return refuse(x, request.error());
    auto ask = std::make_shared<protocol::SyncRequest>(std::move(*request));
    x->request.body = Bytes();   // its hash is in the signature, which was checked; the frames are decoded below
    auto sent = std::make_shared<DecodedGroups>(decodeGroups(*ask, *x->directory));
    auto response = std::make_shared<protocol::SyncResponse>();
    auto finish = [this, x, ask, sent, response] {
        read(x, [&](const ReadView& view) -> Result<Bytes> {
            AANZET_CHECK(answerSync(view, *ask, *sent, m_identity.generation, *response, m_metrics));
            // A bare hash stands for what the caller has just sent.
            for (const auto& s : response->spaces)
                if (std::any_of(s.frames.begin(), s.frames.end(), [](const Bytes& f) { return f.size() > Hash32::kSize; })) x->fetched.push_back(s.space);
            return protocol::encode(*response);
        });
    };
    if (ask->groups.empty() && ask->beats.empty()) return finish();
    write(
        x,
        [this, x, ask, sent, response](WriteSession& session) {
            response->groups.clear();
            return takeGroups(session, x->caller, *sent, ask->beats, *response, m_metrics);
        },
        finish);
}

void Service::serveHistory(const ExchangePtr& x)
{
    auto request = protocol::decode<protocol::HistoryRequest>(x->request.body);
    if (!request) return refuse(x, request.error());
    read(x, [&](const ReadView& view) -> Result<Bytes> {
        AANZET_TRY(const auto response, history(view, *request));
        if (!response.items.empty()) x->fetched.push_back(request->space);
        return protocol::encode(response);
    });
}

void Service::serveCheckpoint(const ExchangePtr& x)
{
    auto request = protocol::decode<protocol::CheckpointRequest>(x->request.body);
    if (!request) return refuse(x, request.error());
    read(x, [&](const ReadView& view) -> Result<Bytes> {
        AANZET_TRY(const auto response, readCheckpoint(view, *request));
        x->fetched.push_back(request->space);
        return protocol::encode(response);
    });
}

void Service::serveStubs(const ExchangePtr& x)
{
    auto request = protocol::decode<protocol::StubsRequest>(x->request.body);
    if (!request) return refuse(x, request.error());
    read(x, [&](const ReadView& view) -> Result<Bytes> {
        AANZET_TRY(const auto response, readStubs(view, *request));
        return protocol::encode(response);
    });
}

void Service::serveDownloads(const ExchangePtr& x)
{
    auto request = protocol::decode<protocol::DownloadsRequest>(x->request.body);
    if (!request) return refuse(x, request.error());
    read(x, [&](const ReadView& view) -> Result<Bytes> {
        AANZET_TRY(const auto response, downloads(view, *request));
        return protocol::encode(response);
    });
}

void Service::servePart(const ExchangePtr& x)
{
    auto response = std::make_shared<protocol::PartResponse>();
    write(
        x,
        [x, response](WriteSession& session) -> Status {
            const auto put = x->route.call == Call::BatchPart ? putBatchPart : putBlob;
            AANZET_TRY(*response, put(session, x->caller, x->route, x->request.body));
            return {};
        },
        [this, x, response] { answer(x, protocol::encode(*response)); });
}

void Service::servePiece(const ExchangePtr& x)
{
    read(x, [&](const ReadView& view) -> Result<Bytes> {
        AANZET_TRY(const auto piece, readPiece(view, x->route));
        if (const auto space = SpaceId::fromHex(x->route.member("space").value_or(""))) x->fetched.push_back(*space);
        return protocol::encode(piece);
    });
}

void Service::serveBlob(const ExchangePtr& x)
{
    auto store = takeReader();
    if (!store) return refuse(x, store.error());
    auto blob = readBlob(ReadView{*store, *x->directory, x->caller, m_clock.now()}, x->route);
    giveBack(std::move(*store));
    if (!blob) return refuse(x, blob.error());
    HttpResponse response{200, {{"Content-Type", "application/octet-stream"}}, std::move(blob->body)};
    response.headers.emplace_back("AanZet-Held", std::to_string(blob->held));
    response.headers.emplace_back("AanZet-Total", std::to_string(blob->total));
    if (const auto space = SpaceId::fromHex(x->route.first); space.ok() && !response.body.empty()) x->fetched.push_back(*space);
    noteFetched(x, [this, x, whole = std::make_shared<HttpResponse>(std::move(response))] { send(x, std::move(*whole)); });
}

void Service::serveWatch(const ExchangePtr& x)
{
    const auto since = x->route.number("since").value_or(0);
    auto reply = [this, x](Result<protocol::WatchResponse> news) {
        if (!news) return refuse(x, news.error());
        answer(x, protocol::encode(*news));
    };
    if (!m_writer) return reply(m_watchers.news(since, x->caller.user, *x->directory));
    m_watchers.wait({x->caller, since, m_clock.steady() + m_options.watch, reply}, *directory());
}

} // namespace aanzet::server
