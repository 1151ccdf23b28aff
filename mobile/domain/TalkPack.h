// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/types/Bytes.h"
#include <map>
#include <string>
#include <vector>

namespace aanzet::talkpicture {

// A talk picture as a pack: scenes in their order, pictures, and texts in every language of the pack. How the file looks
// is described in docs/schema.md. Reading is strict: what is missing, double or unknown is an error that names its place.
enum class Form { Formal, Familiar };    // Dutch "u" and "je"

struct TalkLanguage {
    std::string key, name;               // "ar", "العربية"
    bool isRightToLeft = false;
    bool isReviewed = false;             // somebody who grew up with it has read all its texts
    bool operator==(const TalkLanguage&) const = default;
};

// Sentences, one on a line, in every language of the pack.
class TalkText
{
public:
    // The formal sentences where there are no familiar ones; none of that language: empty.
    const std::vector<std::string>& in(const std::string& language, Form form) const;
    bool speaks(const std::string& language) const { return m_formal.count(language) > 0; }
    void say(const std::string& language, Form form, std::vector<std::string> sentences);

private:
    std::map<std::string, std::vector<std::string>> m_formal, m_familiar;
};

// A place in the picture that a finger may touch, in the units of the scene.
struct TalkSpot {
    int x = 0, y = 0, width = 0, height = 0;
    bool isEmpty() const { return width == 0; }
};

struct TalkChoice {
    enum class Shape { Cloud, Person, Door };
    std::string key;
    Shape shape = Shape::Cloud;
    TalkSpot spot;                       // empty: only its word can be touched
    std::map<std::string, std::string> label;
};

struct TalkScene {
    enum class Choosing { None, One, Many, YesNo };
    enum class Opens { Nothing, Network, Plan };
    std::string key, picture, pictureRightToLeft;   // relative to the pack; the second: empty, the first is mirrored
    TalkText words, check;
    TalkText notice;                     // what has to be said though it is hard; may speak nothing
    std::map<std::string, std::string> description;
    Choosing choosing = Choosing::None;
    std::vector<TalkChoice> answers;
    bool asksOwnWords = false;
    Opens opens = Opens::Nothing;
    // Recorded voices of the formal words, one file a sentence; a language may have none.
    std::map<std::string, std::vector<std::string>> audio;
};

inline constexpr int kSceneWidth = 1200, kSceneHeight = 800;
inline constexpr int kLeastSpot = 180;   // 48 dp on a phone of 320 dp with the picture across it

struct TalkPack {
    std::string id, version, source;     // source: the language that the others were translated from
    std::map<std::string, std::string> title;
    std::vector<TalkLanguage> languages;
    std::map<std::string, std::map<std::string, std::string>> interface;   // word -> language -> text
    std::vector<TalkScene> scenes;

    const TalkLanguage* language(const std::string& key) const;
    // That language, else the source, of a text that every language has.
    const std::string& text(const std::map<std::string, std::string>& words, const std::string& language) const;
};

// The words that the screen itself needs in the client's language; a pack has all of them.
inline constexpr const char* kInterfaceWords[] = {"back", "next", "end", "own_words", "yes", "no", "open_network", "open_plan", "language", "turn", "touch"};

// The talk pictures of a device in the order in which they count: those of the organisation (newest first) that carry the id of
// the one that comes with the program and so take its place, that one, then the others of the organisation.
std::vector<const TalkPack*> inOrder(const std::vector<const TalkPack*>& own, const TalkPack* bundled);
// The first that speaks the language; none does: the first. Null: there is none.
const TalkPack* speaking(const std::vector<const TalkPack*>& inOrder, const std::string& language);

// Malformed, with the place in the file and what is wrong there; TooLarge.
Result<TalkPack> readTalkPack(ByteView json);

} // namespace aanzet::talkpicture
