// SPDX-License-Identifier: EUPL-1.2
#include "sync-server/app/Serve.h"
#include "sync-server/app/ServerData.h"
#include "sync-server/http/HttpServer.h"
#include "sync-server/service/Service.h"
#include <charconv>
#include <csignal>
#include <cstdio>
#include <optional>

namespace aanzet::server {
namespace {

Result<std::unique_ptr<Clock>> clockOf(const CommandLine& line)
{
    if (!line.has("time")) return std::unique_ptr<Clock>(std::make_unique<SystemClock>());
    auto start = fromRfc3339(line.option("time"));
    if (!start) return Error{ErrorCode::BadRequest, "--time takes a moment such as 2026-03-01T09:15:00Z."};
    return std::unique_ptr<Clock>(std::make_unique<ShiftedClock>(*start));
}

Result<unsigned> aMinute(const CommandLine& line, const std::string& option)
{
    const auto text = line.option(option);
    unsigned n = 0;
    const auto [end, ec] = std::from_chars(text.data(), text.data() + text.size(), n);
    if (ec != std::errc() || end != text.data() + text.size() || n == 0 || n > 1'000'000)
        return Error{ErrorCode::BadRequest, "--" + option + " takes a number of requests a minute."};
    return n;
}

Status setRates(const CommandLine& line, Rates& rates)
{
    if (line.has("rate")) {
        AANZET_TRY(const double n, aMinute(line, "rate"));
        rates.strangers = rates.localStrangers = {n, n};
        rates.info = rates.localInfo = {6 * n, 6 * n};
    }
    if (line.has("device-rate")) {
        AANZET_TRY(const double n, aMinute(line, "device-rate"));
        rates.device = {n / 2, n};
    }
    return {};
}

Status startTls(const CommandLine& line, Store& store, const ServerConfig& config, HttpServerOptions& options)
{
    if (line.has("cert") != line.has("key")) return Error{ErrorCode::BadRequest, "--cert and --key belong together."};
    if (line.has("cert")) {
        AANZET_TRY(options.tls, loadTlsFiles(line.option("cert"), line.option("key")));
        return {};
    }
    if (config.isPlain) {
        if (!isLoopbackHost(options.address)) return Error{ErrorCode::BadRequest, "Without TLS the server listens on this machine only."};
        return {};
    }
    AANZET_TRY(options.tls, ServerData::tls(store));
    return {};
}

} // namespace

Status serve(const CommandLine& line)
{
    AANZET_TRY(const auto clock, clockOf(line));
    ServiceOptions options;
    AANZET_CHECK(setRates(line, options.rates));
    const auto directory = line.option("data");
    HttpServerOptions http;
    std::string url;
    ServerConfig config;
    {
        AANZET_TRY(auto store, Store::open(ServerData::databaseOf(directory), Store::Access::Read));
        AANZET_TRY(config, ServerData::config(store));
        if (line.has("listen")) {
            auto listen = ListenAddress::parse(line.option("listen"));
            if (!listen) return Error{ErrorCode::BadRequest, "--listen takes HOST:PORT, for example 127.0.0.1:8443."};
            config.listen = *listen;
        }
        http.address = config.listen.host;
        http.port = config.listen.port;
        AANZET_CHECK(startTls(line, store, config, http));
    }
    AANZET_TRY(const auto lock, DataLock::take(directory));
    options.log = [&clock](const std::string& text) {
        std::fprintf(stderr, "%s %s\n", toRfc3339(clock->now()).c_str(), text.c_str());
    };
    AANZET_TRY(auto service, Service::open(ServerData::databaseOf(directory), *clock, options));

    // Before the first thread: all of them leave these signals to the one that waits for them below.
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::signal(SIGPIPE, SIG_IGN);

    service->start();
    const bool hasTls = http.tls.has_value();
    AANZET_TRY(auto server, HttpServer::start(*service, std::move(http)));
    if (line.has("listen") || config.listen.port == 0) {
        config.listen.port = server->port();
        config.url = (hasTls ? "https://" : "http://") + config.listen.text();
    }
    std::printf("listening on %s\n", config.url.c_str());
    std::fflush(stdout);

    int signal = 0;
    sigwait(&signals, &signal);
    service->drain();
    server->stop(std::chrono::seconds(10));
    return service->stop();
}

} // namespace aanzet::server
