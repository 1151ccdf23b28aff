// SPDX-License-Identifier: EUPL-1.2
#include "mobile/packs/PackFile.h"
#include "mobile/packs/SvgCheck.h"
#include "tests/fuzz/Same.h"

using namespace aanzet;
using fuzz::claim;

namespace {

// The frame, with a signature that nobody made: never taken.
void frame(ByteView input)
{
    static const membership::OrgState nobody{};
    const auto opened = packs::openPack(input, nobody);
    claim(!opened.pack && opened.refusal != packs::Refusal::None);
}

// A drawing that may stay reads the same when it is read again, and holds none of what was to be kept out.
void svg(ByteView input)
{
    const auto wrong = packs::wrongInSvg(input);
    claim(wrong == packs::wrongInSvg(input));
    if (!wrong.empty()) return;
    const auto text = textOf(input);
    for (const char* never : {"<script", "<image", "<use", "<!DOCTYPE", "<!ENTITY", "<foreignObject"}) {
        // Between the quotes of a comment or a text it is letters only.
        if (text.find("<!--") == std::string_view::npos && text.find("<![CDATA[") == std::string_view::npos) claim(text.find(never) == std::string_view::npos);
    }
}

// What a signed pack holds: pack.json, and one picture beside it.
void contents(ByteView input)
{
    packs::Pack pack;
    pack.kind = packs::PackKind(1 + fuzz::choose(input) % 2);
    pack.files[pack.kind == packs::PackKind::TalkPicture ? "pack.json" : "instrument.json"] = Bytes(input.begin(), input.end());
    std::string place;
    const auto refusal = packs::checkContents(pack, place);
    claim((refusal == packs::Refusal::None) == (pack.talk || pack.instrument));
}

} // namespace

// Packs that an organisation brings: the frame, their pictures, their texts.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    ByteView input(data, size);
    static constexpr void (*decoders[])(ByteView) = {frame, svg, contents};
    decoders[fuzz::choose(input) % std::size(decoders)](input);
    return 0;
}
