// SPDX-License-Identifier: EUPL-1.2
#include "sync-server/app/CommandLine.h"
#include "sync-server/app/Serve.h"
#include "sync-server/app/ServerData.h"
#include "sync-server/store/DownloadTable.h"
#include "sync-server/store/Schema.h"
#include <charconv>
#include <cstdio>
#include <sys/stat.h>

namespace aanzet::server {
namespace {

int wrongUse(const std::string& sentence)
{
    std::fprintf(stderr, "%s\n%s", sentence.c_str(), kUsage);
    return 2;
}

int failed(const Error& error)
{
    const auto sentence = errorSentence(error.code);
    std::fprintf(stderr, "%.*s%s%s%s\n", int(sentence.size()), sentence.data(), error.detail.empty() ? "" : " (", error.detail.c_str(),
                 error.detail.empty() ? "" : ")");
    return 1;
}

int init(const CommandLine& c)
{
    ServerConfig config;
    auto listen = ListenAddress::parse(c.option("listen", "127.0.0.1:8443"));
    if (!listen) return wrongUse("--listen takes HOST:PORT, for example 127.0.0.1:8443.");
    config.listen = *listen;
    config.url = c.option("url");
    while (config.url.ends_with('/')) config.url.pop_back();
    config.isPlain = c.has("plain") || config.url.starts_with("http://");
    if (!config.url.empty() && hostOfUrl(config.url).empty()) return wrongUse("--url begins with https:// and names a host.");
    if (config.url.starts_with("http://")) {
        if (!isLoopbackHost(hostOfUrl(config.url))) return wrongUse("An http:// address is for this machine only: use https://.");
        if (!c.has("listen")) {   // an address with a port of its own is where to listen
            const auto at = config.url.substr(7);
            if (auto parsed = ListenAddress::parse(at); parsed.ok()) {
                config.listen.port = parsed->port;
                if (parsed->host != "localhost") config.listen.host = parsed->host;
            }
        }
    }
    if (config.isPlain && !config.listen.isLoopback()) return wrongUse("Without TLS the server listens on this machine only, for example 127.0.0.1:8443.");
    if (config.url.empty()) {
        if (config.listen.host == "0.0.0.0" || config.listen.host == "::") return wrongUse("--url is needed: which address do the apps use?");
        config.url = (config.isPlain ? "http://" : "https://") + config.listen.text();
    }
    const auto link = ServerData::create(c.option("data"), config, SystemClock());
    if (!link) return failed(link.error());
    std::printf("The server is ready. Start it with:\n  aanzet-server serve --data %s\nThen found the organisation: open this link in the app. It works once.\n%s\n",
                c.option("data").c_str(), link->c_str());
    return 0;
}

void print(const ServerData::Summary& s)
{
    std::printf("organisation: %s\nusers: %llu\ndevices: %llu\nspaces: %llu\nbatches: %llu\noperations: %llu\nwaiting to join: %llu\nset aside: %llu\n",
                s.hasOrganisation ? "founded" : "none yet", static_cast<unsigned long long>(s.users), static_cast<unsigned long long>(s.devices),
                static_cast<unsigned long long>(s.spaces), static_cast<unsigned long long>(s.batches), static_cast<unsigned long long>(s.operations),
                static_cast<unsigned long long>(s.waiting), static_cast<unsigned long long>(s.quarantined));
}

int status(const CommandLine& c)
{
    auto store = Store::open(ServerData::databaseOf(c.option("data")), Store::Access::Read);
    if (!store) return failed(store.error());
    const auto config = ServerData::config(*store);
    if (!config) return failed(config.error());
    const auto summary = ServerData::summary(*store);
    if (!summary) return failed(summary.error());
    std::printf("address: %s\n", config->url.c_str());
    print(*summary);
    return 0;
}

// For who reviews the access log: which device fetched of which household, on which days. Ids alone.
int downloads(const CommandLine& c)
{
    int days = 0;
    const auto wanted = c.option("days", "31");
    const auto [end, wrong] = std::from_chars(wanted.data(), wanted.data() + wanted.size(), days);
    if (wrong != std::errc() || end != wanted.data() + wanted.size() || days < 1 || days > DownloadTable::kDays) return wrongUse("--days takes a number from 1 to 400.");
    auto store = Store::open(ServerData::databaseOf(c.option("data")), Store::Access::Read);
    if (!store) return failed(store.error());
    if (const auto version = sql::schemaVersion(store->db()); !version || *version < serverMigrations().back().version)
        return failed({ErrorCode::NotFound, "this server did not run since it keeps downloads"});
    const auto today = std::chrono::floor<std::chrono::days>(SystemClock().now()).time_since_epoch().count();
    const auto rows = DownloadTable(*store).since(today - days + 1);
    if (!rows) return failed(rows.error());
    std::printf("first of the day\tdevice\tspace\n");
    for (const auto& r : *rows) std::printf("%s\t%s\t%s\n", toRfc3339(r.first).c_str(), r.device.hex().c_str(), r.space.hex().c_str());
    return 0;
}

int verify(const CommandLine& c)
{
    const auto summary = ServerData::verify(c.arguments[0]);
    if (!summary) return failed(summary.error());
    std::printf("whole\n");
    print(*summary);
    return 0;
}

int run(int argc, char** argv)
{
    ::umask(077);
    const auto line = parseCommandLine(argc, argv);
    if (!line) return wrongUse(line.error().detail);
    if (line->verb == "--help") {
        std::printf("%s", kUsage);
        return 0;
    }
    if (line->verb == "--version") {
        std::printf("aanzet-server %s\n", AANZET_VERSION);
        return 0;
    }
    if (!crypto::init()) {
        std::fprintf(stderr, "The cryptographic library does not do what it should on this machine.\n");
        return 1;
    }
    if (line->verb == "init") return init(*line);
    if (line->verb == "status") return status(*line);
    if (line->verb == "downloads") return downloads(*line);
    if (line->verb == "verify") return verify(*line);
    Status done;
    if (line->verb == "serve") done = serve(*line);
    else if (line->verb == "backup") done = ServerData::backup(line->option("data"), line->arguments[0]);
    else done = ServerData::restore(line->arguments[0], line->option("data"));
    if (done.ok()) return 0;
    return done.code() == ErrorCode::BadRequest ? wrongUse(done.error().detail) : failed(done.error());
}

} // namespace
} // namespace aanzet::server

int main(int argc, char** argv) { return aanzet::server::run(argc, argv); }
