// SPDX-License-Identifier: EUPL-1.2
// The HTTP layer with an echo service and nothing behind it, for hostile.py. Prints "port N"; ends when its input ends.
#include "sync-server/http/HttpServer.h"
#include "tests/unit/http/EchoService.h"
#include <cstdio>
#include <cstring>

using namespace aanzet;
using namespace aanzet::server;

int main(int argc, char** argv)
{
    HttpServerOptions options;
    options.limits.connectionsPerNetwork = options.limits.connections;   // all attackers and their victim share one address
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--tls")) return 2;
        auto identity = TlsIdentity::generate();
        if (!identity) return 3;
        auto pem = identity->selfSignedPem({"probe", "", {"localhost", "127.0.0.1"}}, SystemClock().now());
        if (!pem) return 3;
        options.tls = TlsMaterial{std::move(*pem), identity->keyPem()};
    }
    EchoService service;
    auto server = HttpServer::start(service, std::move(options));
    if (!server) return 4;
    std::printf("port %u\n", unsigned((*server)->port()));
    std::fflush(stdout);
    while (std::getchar() != EOF) {}
    (*server)->stop(std::chrono::seconds(2));
    std::printf("stopped\n");
}
