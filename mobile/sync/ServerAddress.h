// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/result/Result.h"
#include "shared/types/Bytes.h"
#include <string>
#include <string_view>

namespace aanzet::sync {

// Reads where an address leads: a founding link with its identity and code, or a plain loopback address.
struct ServerAddress {
    std::string url;
    SignPublicKey identity;              // zero: learned at first contact, loopback only
    Bytes code;
};
Result<ServerAddress> parseServerAddress(std::string_view text);   // LinkBroken

} // namespace aanzet::sync
