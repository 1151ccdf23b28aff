// SPDX-License-Identifier: EUPL-1.2
#include "mobile/packs/PackFile.h"
#include "mobile/packs/SvgCheck.h"
#include "shared/crypto/Crypto.h"
#include <algorithm>
#include <set>

namespace aanzet::packs {
namespace {

constexpr std::string_view kDomain = "az1/pack";
constexpr std::size_t kSignatureBytes = 64;

bool isName(std::string_view name)
{
    if (name.empty() || name.size() > kMostName || name.front() == '/' || name.back() == '/') return false;
    bool wasBreak = true;   // of a part: a slash or a dot never stands beside another
    for (const char c : name) {
        const bool isBreak = c == '/' || c == '.';
        if (!isBreak && !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_')) return false;
        if (isBreak && wasBreak) return false;
        wasBreak = isBreak;
    }
    return !wasBreak;
}

std::size_t mostOf(std::string_view name)
{
    if (name.ends_with(".json")) return kMostTextBytes;
    return name.ends_with(".svg") ? kMostPictureBytes : kMostSoundBytes;
}

bool isSound(ByteView bytes)
{
    const auto text = textOf(bytes.subspan(0, std::min<std::size_t>(bytes.size(), 12)));
    return text.starts_with("OggS") || (text.starts_with("RIFF") && text.size() == 12 && text.substr(8) == "WAVE");
}

// The header and the files, without a judgement of either. Nothing: not canonical, or cut off.
std::optional<Pack> parse(ByteView signedPart, Refusal& refusal)
{
    Reader r(signedPart);
    refusal = Refusal::NotAPack;
    if (!r.domain(kDomain)) return std::nullopt;
    const auto format = r.u8();
    refusal = r.ok() && format > kPackFormat ? Refusal::NewerFormat : Refusal::Damaged;
    if (format != kPackFormat) return std::nullopt;
    Pack pack;
    const auto kind = r.u8();
    pack.organisation = r.fixed<OrgId>();
    pack.signer = r.fixed<UserId>();
    pack.madeAt = WallTime(Millis(r.i64()));
    const auto count = r.u32();
    if (!r.ok() || (kind != 1 && kind != 2)) return std::nullopt;
    pack.kind = PackKind(kind);
    refusal = Refusal::TooLarge;
    if (count > kMostFiles) return std::nullopt;
    refusal = Refusal::Damaged;
    std::string last;
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::string name(textOf(r.vsized(kMostName)));
        const auto content = r.sized(kMostPackBytes);
        if (!r.ok() || !isName(name) || (i > 0 && name <= last)) return std::nullopt;
        if (content.size() > mostOf(name)) {
            refusal = Refusal::TooLarge;
            return std::nullopt;
        }
        pack.files.emplace(name, Bytes(content.begin(), content.end()));
        last = name;
    }
    if (!r.atEnd()) return std::nullopt;
    refusal = Refusal::None;
    return pack;
}

Refusal checkTalk(Pack& pack, std::string& place)
{
    const auto json = pack.files.find("pack.json");
    place = "pack.json";
    if (json == pack.files.end()) return Refusal::FileMissing;
    auto talk = talkpicture::readTalkPack(json->second);
    if (!talk) {
        place = talk.error().detail;
        return Refusal::TextsUnreadable;
    }
    std::set<std::string> named{"pack.json"};
    for (const auto& scene : talk->scenes) {
        named.insert(scene.picture);
        if (!scene.pictureRightToLeft.empty()) named.insert(scene.pictureRightToLeft);
        for (const auto& [language, sounds] : scene.audio) named.insert(sounds.begin(), sounds.end());
    }
    for (const auto& name : named)
        if (place = name; !pack.files.count(name)) return Refusal::FileMissing;
    for (const auto& [name, content] : pack.files) {
        place = name;
        if (!named.count(name)) return Refusal::UnknownFile;
        if (name.ends_with(".svg"))
            if (const auto wrong = wrongInSvg(content); !wrong.empty()) {
                place += ": " + wrong;
                return Refusal::PictureUnsafe;
            }
        if (name.starts_with("audio/") && !isSound(content)) return Refusal::SoundUnreadable;
    }
    place.clear();
    pack.talk = std::move(*talk);
    return Refusal::None;
}

Refusal checkInstrument(Pack& pack, std::string& place)
{
    const auto json = pack.files.find("instrument.json");
    place = "instrument.json";
    if (json == pack.files.end()) return Refusal::FileMissing;
    if (pack.files.size() > 1) return Refusal::UnknownFile;
    auto instrument = domain::readInstrument(json->second);
    if (!instrument) return Refusal::TextsUnreadable;
    place.clear();
    pack.instrument = std::move(*instrument);
    return Refusal::None;
}

} // namespace

const char* sentenceOf(Refusal refusal)
{
    switch (refusal) {
    case Refusal::None: return "This pack can be used.";
    case Refusal::NotAPack: return "This file is not a pack.";
    case Refusal::NewerFormat: return "This pack was made by a newer version of the program.";
    case Refusal::TooLarge: return "This pack, or a file in it, is too large.";
    case Refusal::Damaged: return "This pack is damaged, or was changed after it was signed.";
    case Refusal::OtherOrganisation: return "This pack was made for another organisation.";
    case Refusal::UnknownSigner: return "Whoever signed this pack is not known here. Sync first.";
    case Refusal::NotAdministrator: return "Whoever signed this pack is not an administrator of this organisation.";
    case Refusal::UnknownFile: return "There is a file in this pack that does not belong there.";
    case Refusal::TextsUnreadable: return "The texts of this pack are not complete, or cannot be read.";
    case Refusal::FileMissing: return "A text, picture or sound is missing from this pack.";
    case Refusal::PictureUnsafe: return "A picture in this pack does more than show something.";
    case Refusal::SoundUnreadable: return "A sound in this pack cannot be played.";
    }
    return "";
}

Result<Bytes> packBytes(PackKind kind, const OrgId& organisation, const UserId& signer, WallTime madeAt, const PackFiles& files)
{
    if (files.size() > kMostFiles) return Error{ErrorCode::TooLarge, "too many files"};
    Writer w(kDomain);
    w.u8(kPackFormat).u8(static_cast<std::uint8_t>(kind)).raw(organisation).raw(signer).i64(madeAt.time_since_epoch().count());
    w.u32(static_cast<std::uint32_t>(files.size()));
    for (const auto& [name, content] : files) {
        if (!isName(name)) return Error{ErrorCode::BadRequest, "a file name that a pack cannot hold"};
        if (content.size() > mostOf(name)) return Error{ErrorCode::TooLarge, name};
        w.vsized(viewOf(name)).sized(content);
    }
    if (w.bytes().size() + kSignatureBytes > kMostPackBytes) return Error{ErrorCode::TooLarge, "the whole pack"};
    return w.take();
}

Refusal checkContents(Pack& pack, std::string& place)
{
    return pack.kind == PackKind::TalkPicture ? checkTalk(pack, place) : checkInstrument(pack, place);
}

Opened openPack(ByteView file, const membership::OrgState& organisation)
{
    if (file.size() > kMostPackBytes) return {{}, Refusal::TooLarge, "the file"};
    if (file.size() <= kSignatureBytes) return {{}, Refusal::NotAPack, ""};
    const auto signedPart = file.subspan(0, file.size() - kSignatureBytes);
    Refusal refusal{};
    auto pack = parse(signedPart, refusal);
    if (!pack) return {{}, refusal, "its frame"};
    if (pack->organisation != organisation.org) return {{}, Refusal::OtherOrganisation, ""};
    const auto* signer = organisation.user(pack->signer);
    if (!signer) return {{}, Refusal::UnknownSigner, ""};
    Reader tail(file.subspan(signedPart.size()));
    const auto signature = tail.fixed<Signature>();
    if (!crypto::verify(signer->keys.sign, signedPart, signature)) return {{}, Refusal::Damaged, "its signature"};
    if (!organisation.isAdmin(pack->signer)) return {{}, Refusal::NotAdministrator, ""};
    Opened opened;
    opened.refusal = checkContents(*pack, opened.place);
    if (opened.refusal == Refusal::None) opened.pack = std::move(*pack);
    return opened;
}

} // namespace aanzet::packs
