// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/result/Result.h"
#include <map>
#include <string>
#include <vector>

namespace aanzet::server {

// verb, positional arguments and --options with one value each (or none). Strict: what a verb does not know is wrong use.
struct CommandLine {
    std::string verb;
    std::vector<std::string> arguments;
    std::map<std::string, std::string> options;

    bool has(const std::string& name) const { return options.contains(name); }
    std::string option(const std::string& name, std::string otherwise = {}) const
    {
        const auto it = options.find(name);
        return it == options.end() ? std::move(otherwise) : it->second;
    }
};

// BadRequest with a sentence for the person in `detail`.
Result<CommandLine> parseCommandLine(int argc, char** argv);
extern const char* const kUsage;

} // namespace aanzet::server
