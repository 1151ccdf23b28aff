// SPDX-License-Identifier: EUPL-1.2
#include "tests/integration/sim/LineDay.h"
#include "shared/schema/TypeIds.h"

namespace aanzet::test {

bool Line::pass(std::string what, std::size_t n)
{
    const bool isCut = n > m_left;
    const auto went = isCut ? m_left : n;
    m_messages.push_back({std::move(what), m_bytes, m_bytes + n, isCut});
    m_bytes += went;
    m_left = isCut ? m_every : m_left - n;
    m_cuts += isCut;
    return !isCut;
}

protocol::HttpRequest Line::signedAnew(Device& d, protocol::HttpRequest request)
{
    std::erase_if(request.headers, [](const auto& h) { return h.first == protocol::kAuthHeader; });
    protocol::signRequest(request, m_town->service().identity().key.publicKey(), d.store->device(), d.store->deviceKeys().sign, m_town->time.now());
    return request;
}

Result<protocol::HttpResponse> Line::carry(Device& d, const protocol::HttpRequest& request)
{
    m_town->time.advance(std::chrono::milliseconds(5));
    d.clock.advance(std::chrono::milliseconds(5));
    m_sent.push_back(request);
    if (!pass(request.method + " " + request.target, request.body.size())) return ErrorCode::Offline;   // never seen
    if (m_delivery == Delivery::TenTimesThenAnswer)
        for (int i = 0; i < 9; ++i) (void)m_town->serve(signedAnew(d, request));
    auto answer = m_town->serve(request);
    if (m_delivery == Delivery::AnswerThenNineTimes)
        for (int i = 0; i < 9; ++i) (void)m_town->serve(i % 2 ? request : signedAnew(d, request));
    if (!pass("answer", answer.body.size())) return ErrorCode::Offline;                                  // done, and nobody hears of it
    return answer;
}

void Line::redeliverAll(Device& d)
{
    for (auto it = m_sent.rbegin(); it != m_sent.rend(); ++it)
        for (int i = 0; i < 10; ++i) (void)m_town->serve(i % 2 ? *it : signedAnew(d, *it));
}

static std::string syncOver(Line& line, Device& d)
{
    Status done = ErrorCode::Offline;
    for (int tries = 0; tries < 100 && !done; ++tries) {
        sync::SyncEngine engine(*d.store, d.size);
        while (auto request = engine.next()) {
            engine.prepare();
            engine.answered(line.carry(d, *request));
        }
        done = engine.outcome();
        if (!done && done.code() != ErrorCode::Offline) return "ends with " + std::string(errorName(done.code())) + " " + done.error().detail;
    }
    return done ? std::string() : "does not complete";
}

static Result<std::int64_t> count(Town& town, const char* table)
{
    AANZET_TRY(auto store, town.serverStore());
    AANZET_TRY(auto q, store.db().prepare(std::string("SELECT count(*) FROM ") + table));
    AANZET_CHECK(q.step());
    return q.integer(0);
}

static std::string judge(LineDay& day)
{
    auto& a = *day.town.of(0).store;
    auto& b = *day.town.of(1).store;
    for (auto* store : {&a, &b}) {
        const auto status = store->status();
        if (status.waiting || status.quarantined) return "something waits or was set aside";
        if (store->list(day.town.dossier, types::Observation).size() != 60) return "not 60 notes";
        if (!store->conflicts().empty()) return "a conflict that nobody made";
    }
    if (*a.stateHash(day.town.household) != *b.stateHash(day.town.household)) return "another state";
    if (a.replica(day.town.dossier)->batches().size() != b.replica(day.town.dossier)->batches().size()) return "another number of batches";
    const auto operations = count(day.town, "op");
    if (!operations) return "the server's file does not read";
    day.operations = *operations;
    if (*count(day.town, "upload")) return "parts are left";
    return {};
}

std::string LineDay::run()
{
    town.begin(7, 2);
    auto& a = town.of(0);
    auto& b = town.of(1);
    if (isPoor) {
        makePoor(a.size);
        makePoor(b.size);
    }
    for (int i = 0; i < 60; ++i)
        if (!a.store->put({town.dossier, types::Observation, std::nullopt, {{4, std::string(1000, char('a' + i % 26)), {}}}})) return "put";
    if (auto wrong = syncOver(up, a); !wrong.empty()) return "push " + wrong;
    if (auto wrong = syncOver(down, b); !wrong.empty()) return "pull " + wrong;
    return judge(*this);
}

std::string LineDay::runAgain()
{
    up.redeliverAll(town.of(0));
    down.redeliverAll(town.of(1));
    Line quiet(town);
    for (int i : {0, 1})
        if (auto wrong = syncOver(quiet, town.of(i)); !wrong.empty()) return "afterwards " + wrong;
    return judge(*this);
}

} // namespace aanzet::test
