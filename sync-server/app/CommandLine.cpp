// SPDX-License-Identifier: EUPL-1.2
#include "sync-server/app/CommandLine.h"
#include <algorithm>

namespace aanzet::server {

const char* const kUsage =
    "usage: aanzet-server init --data DIR [--listen 127.0.0.1:8443] [--url https://...] [--plain]\n"
    "       aanzet-server serve --data DIR [--listen HOST:PORT] [--cert FILE --key FILE] [--rate N] [--device-rate N]\n"
    "       aanzet-server status --data DIR\n"
    "       aanzet-server downloads --data DIR [--days N]\n"
    "       aanzet-server backup FILE --data DIR\n"
    "       aanzet-server verify FILE\n"
    "       aanzet-server restore FILE --data DIR\n"
    "       aanzet-server --version | --help\n";

namespace {

struct Verb {
    const char* name;
    std::size_t arguments;
    std::vector<std::string> options;        // with a value
    std::vector<std::string> flags;
    bool needsData;
};

const std::vector<Verb>& verbs()
{
    static const std::vector<Verb> all = {
        {"init", 0, {"data", "listen", "url"}, {"plain"}, true},
#ifdef AANZET_TEST_SEAMS
        {"serve", 0, {"data", "listen", "cert", "key", "rate", "device-rate", "time"}, {}, true},
#else
        {"serve", 0, {"data", "listen", "cert", "key", "rate", "device-rate"}, {}, true},
#endif
        {"status", 0, {"data"}, {}, true},
        {"downloads", 0, {"data", "days"}, {}, true},
        {"backup", 1, {"data"}, {}, true},
        {"verify", 1, {}, {}, false},
        {"restore", 1, {"data"}, {}, true},
        {"--version", 0, {}, {}, false},
        {"--help", 0, {}, {}, false},
    };
    return all;
}

Error wrong(std::string sentence) { return {ErrorCode::BadRequest, std::move(sentence)}; }
bool contains(const std::vector<std::string>& list, const std::string& s) { return std::find(list.begin(), list.end(), s) != list.end(); }

} // namespace

Result<CommandLine> parseCommandLine(int argc, char** argv)
{
    if (argc < 2) return wrong("A verb is missing.");
    CommandLine c;
    c.verb = argv[1];
    const auto verb = std::find_if(verbs().begin(), verbs().end(), [&](const Verb& v) { return c.verb == v.name; });
    if (verb == verbs().end()) return wrong("There is no verb like that.");
    for (int i = 2; i < argc; ++i) {
        const std::string arg = argv[i];
        if (!arg.starts_with("--")) {
            c.arguments.push_back(arg);
            continue;
        }
        const auto name = arg.substr(2);
        if (c.has(name)) return wrong("--" + name + " is given twice.");
        if (contains(verb->flags, name)) {
            c.options[name] = "";
        } else if (contains(verb->options, name)) {
            if (++i >= argc) return wrong("--" + name + " needs a value.");
            c.options[name] = argv[i];
        } else {
            return wrong(c.verb + " does not know " + arg + ".");
        }
    }
    if (c.arguments.size() != verb->arguments) return wrong(verb->arguments ? c.verb + " needs one file." : c.verb + " takes options only.");
    if (verb->needsData && c.option("data").empty()) return wrong(c.verb + " needs --data DIR.");
    return c;
}

} // namespace aanzet::server
