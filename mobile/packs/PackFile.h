// SPDX-License-Identifier: EUPL-1.2
// A pack as a file: what an organisation brings itself, signed by one of its administrators. docs/packs.md has the bytes.
#pragma once
#include "mobile/domain/Instrument.h"
#include "mobile/domain/TalkPack.h"
#include "shared/membership/OrgState.h"
#include <map>
#include <optional>

namespace aanzet::packs {

enum class PackKind : std::uint8_t { TalkPicture = 1, Instrument = 2 };

inline constexpr std::uint8_t kPackFormat = 1;
inline constexpr std::size_t kMostPackBytes = 8 * 1024 * 1024, kMostFiles = 400, kMostName = 80;
inline constexpr std::size_t kMostTextBytes = 4 * 1024 * 1024, kMostPictureBytes = 1024 * 1024, kMostSoundBytes = 1024 * 1024;

// "pack.json", "scenes/much.svg", "audio/much-1-ti.ogg"; ascending by name.
using PackFiles = std::map<std::string, Bytes>;

// Why a file is not taken; each has its own sentence.
enum class Refusal {
    None,
    NotAPack,            // not one of our files at all
    NewerFormat,         // made by a newer version of the program
    TooLarge,            // the whole, or one file in it
    Damaged,             // cut off or changed after it was signed
    OtherOrganisation,
    UnknownSigner,       // nobody of this organisation, as far as this device knows
    NotAdministrator,    // somebody who may not, or may not any more
    UnknownFile,         // something in it that no pack of this kind has
    TextsUnreadable,     // pack.json or instrument.json
    FileMissing,         // a picture or a sound that the texts name
    PictureUnsafe,       // a picture that does more than draw
    SoundUnreadable,
};
// One plain English sentence; the app says it in the language of the screen.
const char* sentenceOf(Refusal refusal);

struct Pack {
    PackKind kind{};
    OrgId organisation;
    UserId signer;
    WallTime madeAt{};
    PackFiles files;
    std::optional<talkpicture::TalkPack> talk;        // of its kind, read and whole
    std::optional<domain::Instrument> instrument;
};

struct Opened {
    std::optional<Pack> pack;                         // only when nothing is refused
    Refusal refusal = Refusal::None;
    std::string place;                                // for the log: which file, what; no word of it
};

// What is signed: canonical, one form for one content. TooLarge; BadRequest: a name that is none.
Result<Bytes> packBytes(PackKind kind, const OrgId& organisation, const UserId& signer, WallTime madeAt, const PackFiles& files);
// What a pack of that kind must hold, before it is signed or after it was read. None: it may be used.
Refusal checkContents(Pack& pack, std::string& place);
// Signature and signer first, then what is in it: nothing of an unsigned file is read as text or picture.
Opened openPack(ByteView file, const membership::OrgState& organisation);

} // namespace aanzet::packs
