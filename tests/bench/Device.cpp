// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/Device.h"
#include "tests/bench/Timing.h"
#include <QEventLoop>

namespace aanzet::bench {

Device::Device(const std::string& folder) : m_folder(folder)
{
    m_options.tokenFolder = folder + "-tokens";
    m_options.rootKeyForTests = Bytes(32, 7);
    m_vault = must(vault::Vault::create(folder, viewOf("paard gieter zolder kruik"), m_options), "vault");
    m_store = must(store::Store::load(*m_vault, m_clock), "store");
}

std::pair<double, double> Device::reopen(std::size_t households)
{
    m_store.reset();
    m_vault->lock();
    double list = 0;
    const auto full = seconds([&] {
        list = seconds([&] {
            must(m_vault->unlock(viewOf("paard gieter zolder kruik")), "unlock");
            m_store = must(store::Store::load(*m_vault, m_clock), "load");
            must(m_store->households().size() == households, "household list");
        });
        must(m_store->completeIndex(), "index");
    });
    return {list, full};
}

void Device::run(sync::Exchange& exchange, const char* step)
{
    while (auto request = exchange.next()) {
        ++m_traffic.requests;
        m_traffic.up += request->body.size();
        QEventLoop loop;
        std::optional<Result<protocol::HttpResponse>> answer;
        m_transport.send(exchange.endpoint(), *request, [&](Result<protocol::HttpResponse> r) {
            answer = std::move(r);
            loop.quit();
        }, [&] { exchange.prepare(); });
        if (!answer) loop.exec();
        if (answer->ok()) m_traffic.down += (*answer)->body.size();
        exchange.answered(std::move(*answer));
    }
    must(exchange.outcome(), step);
}

void Device::found(const std::string& url)
{
    if (url.empty()) {
        must(m_store->adopt(must(m_store->prepareFounding("Meetpost", "Ada", {}), "founding")), "adopt");
    } else {
        sync::FoundExchange exchange(*m_store, must(sync::parseServerAddress(url), "address"), "Meetpost", "Ada");
        run(exchange, "found");
    }
    must(m_store->setRecoveryConfirmed(true), "recovery");
}

std::string Device::invite()
{
    sync::InviteExchange exchange(*m_store, "Bo", membership::Role::Worker, true);
    run(exchange, "invite");
    return exchange.link();
}

void Device::join(const std::string& link)
{
    sync::JoinExchange exchange(*m_store, must(membership::parseInvitation(link, m_clock.now()), "link"), "Bo");
    run(exchange, "join");
}

void Device::sync()
{
    sync::SyncEngine engine(*m_store, m_size);
    run(engine, "sync");
}

void Device::signAll()
{
    while (must(m_store->build(record::Batch::kMaxBytes), "build")) {}
}

std::vector<Bytes> Device::signedFrames(const SpaceId& space)
{
    std::vector<Bytes> out;
    for (auto& offer : m_store->offers(SIZE_MAX))
        for (auto& item : offer.group)
            if (item.space == space) out.push_back(std::move(item.frame));
    return out;
}

} // namespace aanzet::bench
