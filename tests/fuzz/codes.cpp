// SPDX-License-Identifier: EUPL-1.2
#include "mobile/sync/DeviceRequest.h"
#include "mobile/sync/ServerAddress.h"
#include "mobile/vault/RecoveryKit.h"
#include "shared/membership/Invitation.h"
#include "tests/fuzz/Same.h"
#include <algorithm>
#include <regex>

using namespace aanzet;
using fuzz::claim;

namespace {

void recoveryLink(ByteView input)
{
    const auto l = membership::parseRecoveryLink(textOf(input));
    if (!l) return;
    const auto again = membership::encodeLink(*l);
    claim(textOf(input).find(again) != std::string_view::npos);
    claim(membership::parseRecoveryLink(again).ok());
}

// A checksum cannot be guessed: the payload is wrapped in a right one.
void checkedRecoveryLink(ByteView input)
{
    const std::string url = "https://h:1";
    const auto sum = crypto::hash256(Writer("az1/link").sized(viewOf(url)).sized(input).take()).shortHex();
    const auto link = url + "/#k1." + toBase64Url(input) + "." + sum;
    if (const auto l = membership::parseRecoveryLink(link)) claim(membership::encodeLink(*l) == link);
}

void serverAddress(ByteView input)
{
    const auto a = sync::parseServerAddress(textOf(input));
    if (!a) return;
    claim(!a->url.empty() && textOf(input).find(a->url) != std::string_view::npos);
    // Without a pin it is this machine and no other.
    if (!a->identity.isZero()) return;
    static const std::regex kHere(R"(https?://(127\.0\.0\.1|localhost|\[::1\])(:[0-9]+)?(/[^]*)?)");
    claim(a->code.empty() && (a->url.size() > 4000 || std::regex_match(a->url, kHere)));   // it recurses over each letter
}

void deviceRequest(ByteView input)
{
    const auto r = sync::parseDeviceRequest(textOf(input));
    if (r) claim(textOf(input).starts_with(sync::encodeDeviceRequest(*r)));
}

void checkedDeviceRequest(ByteView input)
{
    const auto text = "aanzet-device:" + toBase64Url(input) + "." + toHex(ByteView(crypto::hash256(input).view()).first(4));
    if (const auto r = sync::parseDeviceRequest(text)) claim(sync::encodeDeviceRequest(*r) == text);
}

void kit(ByteView input)
{
    const auto text = textOf(input);
    const auto code = vault::parseKit(text);
    const auto groups = vault::kitGroups(text);
    for (const auto& g : groups) claim(!g.empty() && g.size() <= 4);
    if (!code) return;
    claim(code->size() == 16);
    const auto printed = vault::kitText(*code);
    claim(vault::kitGroups(printed) == groups);
    const auto again = vault::parseKit(printed);
    claim(again.ok() && *again == *code);
}

// Any code as it is printed, and typed back with the input's other bytes as blanks and dashes between.
void typedKit(ByteView input)
{
    Bytes code(16);
    std::copy_n(input.begin(), std::min<std::size_t>(16, input.size()), code.begin());
    std::string typed;
    const auto printed = vault::kitText(code);
    for (std::size_t i = 0; i < printed.size(); ++i) {
        typed += printed[i];
        if (16 + i < input.size()) typed.append(input[16 + i] % 4, " -\t\n"[input[16 + i] / 4 % 4]);
    }
    const auto back = vault::parseKit(typed);
    claim(back.ok() && *back == code);
}

} // namespace

// What people scan, paste or type: links, codes, addresses. What is taken has one form.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const bool ready = crypto::init();
    claim(ready);
    ByteView input(data, size);
    static constexpr void (*decoders[])(ByteView) = {recoveryLink, checkedRecoveryLink, serverAddress, deviceRequest, checkedDeviceRequest, kit, typedKit};
    decoders[fuzz::choose(input) % std::size(decoders)](input);
    return 0;
}
