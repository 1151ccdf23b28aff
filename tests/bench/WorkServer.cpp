// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/Timing.h"
#include "tests/bench/Works.h"
#include "tests/unit/server/Office.h"
#include <future>
#include <thread>

namespace aanzet::bench {
namespace {

constexpr std::size_t kDevices = 32, kPosts = 25;

enum class Commit { Shared, EachAlone };

class Inbox final : public server::ResponseSink
{
public:
    void deliver(protocol::HttpResponse response) override { m_answer.set_value(std::move(response)); }
    bool isWanted() const override { return true; }
    protocol::HttpResponse wait() { return m_answer.get_future().get(); }

private:
    std::promise<protocol::HttpResponse> m_answer;
};

// Devices that all post at once, each its next batch of one operation when the one before is durable. Without sockets,
// so that nothing but the commits differs. Seconds.
double post(Commit commit)
{
    test::Office office;
    std::vector<test::Person> people;
    for (std::size_t i = 0; i < kDevices; ++i) people.push_back(office.join());
    std::vector<membership::GrantWish> wishes;
    for (const auto& p : people) wishes.push_back({p.id(), membership::Right::Write, {}});
    const auto space = office.createSpace(office.founder, wishes);
    std::vector<std::vector<protocol::HttpRequest>> requests(kDevices);
    office.lamports[space] = 0;
    for (std::size_t i = 0; i < kDevices; ++i) {
        auto pen = office.pen(people[i], space);
        for (std::size_t n = 0; n < kPosts; ++n) {
            office.lamports[space] = n; // whatever order they arrive in, no lamport runs ahead
            protocol::SyncRequest sync;
            sync.groups = {{{space, record::encodeFrame(office.write(pen, {{crypto::randomFixed<RecordId>(), crypto::randomFixed<FieldId>(), {}, record::Rule::Keep, 300}}))}}};
            auto& r = requests[i].emplace_back(protocol::HttpRequest{"POST", "/v1/sync", {}, protocol::encode(sync)});
            protocol::signRequest(r, office.serverKey(), people[i].device.id(), people[i].device.sign, office.clock.now());
        }
    }
    if (commit == Commit::Shared) office.service->start();
    std::atomic<std::size_t> taken = 0;
    const auto total = seconds([&] {
        const auto count = [&](const protocol::HttpResponse& response) {
            const auto parsed = protocol::decode<protocol::SyncResponse>(response.body);
            taken += parsed.ok() && parsed->groups.size() == 1 && parsed->groups[0].error == 0;
        };
        std::vector<std::thread> devices;
        if (commit == Commit::Shared)
            for (auto& mine : requests)
                devices.emplace_back([&] {
                    for (auto& request : mine) {
                        const auto inbox = std::make_shared<Inbox>();
                        office.service->handle(std::move(request), office.client, server::Respond(inbox));
                        count(inbox->wait());
                    }
                });
        else // two threads of a server, each with half of the devices
            for (std::size_t half = 0; half < 2; ++half)
                devices.emplace_back([&, half] {
                    for (std::size_t n = 0; n < kPosts; ++n)
                        for (std::size_t i = half; i < kDevices; i += 2) count(office.service->handle(requests[i][n], office.client));
                });
        for (auto& d : devices) d.join();
    });
    must(taken == kDevices * kPosts, "all posts taken");
    return total;
}

} // namespace

void measureServer(Bench& bench)
{
    const auto alone = post(Commit::EachAlone), shared = post(Commit::Shared);
    bench.report.add("server, 32 devices posting 25 times", {Measure::Faster, 5, "one commit per request", "s"}, shared, alone);
}

} // namespace aanzet::bench
