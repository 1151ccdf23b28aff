// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/Drawing.h"
#include "mobile/domain/Flow.h"
#include "mobile/domain/Instrument.h"
#include "mobile/domain/TalkPack.h"
#include "mobile/transport/PinnedCertificate.h"
#include "tests/fuzz/Same.h"

using namespace aanzet;
using fuzz::claim;

namespace {

void certificate(ByteView input)
{
    const auto spki = transport::subjectPublicKeyInfo(input);
    claim(spki.size() <= input.size());
    if (!spki.empty()) claim(spki[0] == 0x30 && textOf(input).find(textOf(spki)) != std::string_view::npos);
}

void instrument(ByteView input) { (void)domain::readInstrument(input); }
void flow(ByteView input) { (void)domain::readFlow(input); }

// A municipality may bring its own pack. What is taken has all that the screen will ask of it.
void talkPack(ByteView input)
{
    const auto pack = talkpicture::readTalkPack(input);
    if (!pack) return;
    claim(!pack->scenes.empty() && pack->language(pack->source));
    for (const auto* word : talkpicture::kInterfaceWords) {
        const auto at = pack->interface.find(word);
        claim(at != pack->interface.end());
        for (const auto& l : pack->languages) claim(!pack->text(at->second, l.key).empty());
    }
    for (const auto& s : pack->scenes) {
        claim(s.picture.find("..") == std::string::npos && !s.picture.starts_with('/'));
        for (const auto& a : s.answers)
            for (const auto& l : pack->languages) claim(!pack->text(a.label, l.key).empty());
    }
}

void drawing(ByteView input)
{
    const auto first = domain::thaw(textOf(input));
    if (!first) return;
    const auto frozen = domain::freeze(*first);
    const auto again = domain::thaw(frozen);
    claim(again.ok() && domain::freeze(*again) == frozen);
}

} // namespace

// What comes in files and from a TLS handshake: certificates, instruments, flows, frozen drawings, packs of the talk picture.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    ByteView input(data, size);
    static constexpr void (*decoders[])(ByteView) = {certificate, instrument, flow, drawing, talkPack};
    decoders[fuzz::choose(input) % std::size(decoders)](input);
    return 0;
}
