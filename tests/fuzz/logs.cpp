// SPDX-License-Identifier: EUPL-1.2
#include "shared/membership/Invitation.h"
#include "shared/membership/SpaceLog.h"
#include "tests/fuzz/Same.h"
#include <limits>

using namespace aanzet;
using namespace aanzet::membership;
using fuzz::claim;

namespace {

template <auto decodeIt> void body(ByteView input)
{
    if (auto b = decodeIt(input)) fuzz::claimSame(encodeBody(*b), input);
}

void entry(ByteView input)
{
    auto e = decodeEntry(input);
    if (!e) return;
    fuzz::claimSame(encodeEntry(*e), input);
    if (e->logKind == LogKind::Organisation) (void)OrgLog::fromGenesis(*e);
}

void invitation(ByteView input)
{
    const WallTime early{Millis(std::numeric_limits<std::int64_t>::min())};
    const auto i = parseInvitation(textOf(input), early);
    if (!i) return;
    const auto again = encodeLink(*i);
    claim(textOf(input).find(again) != std::string_view::npos);
    claim(linkType(again) != LinkType::Neither && parseInvitation(again, early).ok());
}

void founding(ByteView input)
{
    const auto l = parseFoundingLink(textOf(input));
    if (!l) return;
    const auto again = encodeLink(*l);
    claim(textOf(input).find(again) != std::string_view::npos);
    claim(parseFoundingLink(again).ok());
}

// The checksum of a link and a certificate cannot be guessed: the payload is wrapped in a right one.
void checkedInvitation(ByteView input)
{
    const std::string url = !input.empty() && input[0] & 1 ? "aanzet:" : "https://h:1";
    const auto payload = bytesOf(input.empty() ? input : input.subspan(1));
    const auto sum = crypto::hash256(Writer("az1/link").sized(viewOf(url)).sized(payload).take()).shortHex();
    const auto link = url + "/#v1." + toBase64Url(payload) + "." + sum;
    const auto i = parseInvitation(link, WallTime(Millis(std::numeric_limits<std::int64_t>::min())));
    if (i) claim(encodeLink(*i) == link);
}

} // namespace

// Log entries, every body of both logs, and the links: what is taken has one form.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const bool ready = crypto::init();
    claim(ready);
    ByteView input(data, size);
    static constexpr void (*decoders[])(ByteView) = {
        entry, invitation, founding, checkedInvitation,
        body<decodeGenesis>, body<decodeInvite>, body<decodeUserAdd>, body<decodeDeviceAdd>, body<decodeDeviceRevoke>,
        body<decodeUserRevoke>, body<decodeRoleChange>, body<decodeWipe>, body<decodePolicyChange>,
        body<decodeCreate>, body<decodeGrant>, body<decodeRevoke>, body<decodeRotate>, body<decodeTransfer>,
        body<decodeCheckpoint>, body<decodeErase>, body<decodeClose>,
        body<decodeRekey>, body<decodeCustody>, body<decodeSuccession>, body<decodeInviteWithdraw>,
    };
    decoders[fuzz::choose(input) % std::size(decoders)](input);
    return 0;
}
