// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/TalkPack.h"
#include "mobile/domain/JsonText.h"
#include <QJsonValue>
#include <algorithm>
#include <initializer_list>
#include <set>

namespace aanzet::talkpicture {
namespace {

constexpr std::size_t kMostScenes = 40, kMostAnswers = 12, kMostSentences = 12, kMostLetters = 200;
using Words = std::map<std::string, std::string>;

// Reads one pack. The first thing that is wrong stays; what is read after it is of no meaning.
class Reading
{
public:
    Result<TalkPack> read(const QJsonObject& o);

private:
    void wrong(const std::string& where, const std::string& what)
    {
        if (m_error.empty()) m_error = where + ": " + what;
    }
    void only(const QJsonObject& o, const std::string& where, std::initializer_list<const char*> known, std::initializer_list<const char*> optional = {});
    std::string line(const QJsonValue& v, const std::string& where);
    std::string key(const QJsonValue& v, const std::string& where);
    std::string file(const QJsonValue& v, const std::string& where);
    Words words(const QJsonValue& v, const std::string& where);
    TalkText text(const QJsonValue& v, const std::string& where);
    std::map<std::string, std::vector<std::string>> audio(const QJsonValue& v, const TalkScene& scene, const std::string& where);
    std::vector<std::string> sentences(const QJsonValue& v, const std::string& where);
    void languages(const QJsonObject& o);
    TalkScene scene(const QJsonObject& o, const std::string& where);
    TalkChoice choice(const QJsonObject& o, const std::string& where);
    TalkSpot spot(const QJsonValue& v, const std::string& where);
    template <class T> T oneOf(const QJsonValue& v, const std::string& where, std::initializer_list<std::pair<const char*, T>> known);

    TalkPack m_pack;
    std::string m_error;
};

void Reading::only(const QJsonObject& o, const std::string& where, std::initializer_list<const char*> known, std::initializer_list<const char*> optional)
{
    if (const auto what = domain::wrongMember(o, known, optional); !what.empty()) wrong(where, what);
}

std::string Reading::line(const QJsonValue& v, const std::string& where)
{
    const auto text = v.toString();
    if (!v.isString() || text.trimmed().isEmpty()) wrong(where, "no text");
    if (text != text.trimmed() || text.contains(QLatin1Char('\n'))) wrong(where, "space around the text or a line break in it");
    if (std::size_t(text.size()) > kMostLetters) wrong(where, "longer than " + std::to_string(kMostLetters) + " letters");
    return text.toStdString();
}

std::string Reading::key(const QJsonValue& v, const std::string& where)
{
    const auto k = line(v, where);
    if (k.size() > 40 || !std::all_of(k.begin(), k.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-'; }))
        wrong(where, "a key has small letters, digits, - and _ only");
    return k;
}

// Below the pack itself and nowhere else.
std::string Reading::file(const QJsonValue& v, const std::string& where)
{
    const auto f = line(v, where);
    const auto bare = f.starts_with("scenes/") && f.ends_with(".svg") ? f.substr(7, f.size() - 11) : std::string();
    if (bare.empty() || !std::all_of(bare.begin(), bare.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; }))
        wrong(where, "a picture is scenes/NAME.svg");
    return f;
}

Words Reading::words(const QJsonValue& v, const std::string& where)
{
    Words words;
    const auto o = v.toObject();
    for (const auto& l : m_pack.languages) {
        const auto member = QString::fromStdString(l.key);
        if (!o.contains(member)) wrong(where, "language " + l.key + " is missing");
        words[l.key] = line(o.value(member), where + "." + l.key);
    }
    for (const auto& name : o.keys())
        if (!m_pack.language(name.toStdString())) wrong(where, "unknown language " + name.toStdString());
    return words;
}

std::vector<std::string> Reading::sentences(const QJsonValue& v, const std::string& where)
{
    std::vector<std::string> lines;
    for (const auto& s : v.toArray()) lines.push_back(line(s, where));
    if (lines.empty() || lines.size() > kMostSentences) wrong(where, "no sentences, or too many");
    return lines;
}

TalkText Reading::text(const QJsonValue& v, const std::string& where)
{
    TalkText text;
    const auto o = v.toObject();
    std::size_t count = 0;
    for (const auto& l : m_pack.languages) {
        const auto in = where + "." + l.key;
        // A list, or two where the language knows two forms of address.
        const auto value = o.value(QString::fromStdString(l.key));
        const auto said = value.toObject();
        if (!value.isArray() && said.isEmpty()) {
            wrong(where, "language " + l.key + " is missing");
            continue;
        }
        if (value.isObject()) only(said, in, {"formal"}, {"familiar"});
        auto formal = sentences(value.isArray() ? value : said.value(QLatin1String("formal")), in);
        if (count != 0 && formal.size() != count) wrong(in, "another number of sentences than the language before it");
        count = formal.size();
        if (said.contains(QLatin1String("familiar"))) {
            auto familiar = sentences(said.value(QLatin1String("familiar")), in);
            if (familiar.size() != count) wrong(in, "another number of familiar sentences than of formal ones");
            text.say(l.key, Form::Familiar, std::move(familiar));
        }
        text.say(l.key, Form::Formal, std::move(formal));
    }
    for (const auto& name : o.keys())
        if (!m_pack.language(name.toStdString())) wrong(where, "unknown language " + name.toStdString());
    return text;
}

template <class T> T Reading::oneOf(const QJsonValue& v, const std::string& where, std::initializer_list<std::pair<const char*, T>> known)
{
    for (const auto& [name, value] : known)
        if (v.toString() == QLatin1String(name)) return value;
    wrong(where, "unknown word");
    return known.begin()->second;
}

void Reading::languages(const QJsonObject& o)
{
    // The order of the languages is that of their names in the file's object: QJsonObject sorts, the source goes first.
    for (const auto& name : o.keys()) {
        const auto where = "languages." + name.toStdString();
        const auto l = o.value(name).toObject();
        only(l, where, {"name", "direction", "reviewed"});
        if (!l.value(QLatin1String("reviewed")).isBool()) wrong(where, "reviewed is yes or no");
        m_pack.languages.push_back({key(name, where), line(l.value(QLatin1String("name")), where),
                                    oneOf<bool>(l.value(QLatin1String("direction")), where, {{"ltr", false}, {"rtl", true}}), l.value(QLatin1String("reviewed")).toBool()});
    }
    if (!m_pack.language(m_pack.source)) wrong("languages", "the source language is not among them");
    std::stable_partition(m_pack.languages.begin(), m_pack.languages.end(), [&](const TalkLanguage& l) { return l.key == m_pack.source; });
}

TalkSpot Reading::spot(const QJsonValue& v, const std::string& where)
{
    int n[4] = {};
    const auto a = v.toArray();
    for (int i = 0; i < 4 && i < a.size(); ++i) n[i] = a.at(i).toInt(-1);
    
    const bool isInside = a.size() == 4 && n[0] >= 0 && n[1] >= 0 && n[2] >= kLeastSpot && n[3] >= kLeastSpot && n[0] + n[2] <= kSceneWidth && n[1] + n[3] <= kSceneHeight;
    if (!isInside) wrong(where, "a spot is x, y, width, height within 1200 by 800, at least 180 by 180");
    return {n[0], n[1], n[2], n[3]};
}

TalkChoice Reading::choice(const QJsonObject& o, const std::string& where)
{
    only(o, where, {"key", "shape", "label"}, {"spot"});
    TalkChoice c;
    c.key = key(o.value(QLatin1String("key")), where);
    c.shape = oneOf<TalkChoice::Shape>(o.value(QLatin1String("shape")), where, {{"cloud", TalkChoice::Shape::Cloud}, {"person", TalkChoice::Shape::Person}, {"door", TalkChoice::Shape::Door}});
    if (o.contains(QLatin1String("spot"))) c.spot = spot(o.value(QLatin1String("spot")), where);
    c.label = words(o.value(QLatin1String("label")), where + ".label");
    return c;
}

// A sound for each sentence, or for none: half a scene read aloud would end in the middle.
std::map<std::string, std::vector<std::string>> Reading::audio(const QJsonValue& v, const TalkScene& scene, const std::string& where)
{
    std::map<std::string, std::vector<std::string>> all;
    const auto o = v.toObject();
    if (!v.isObject() || o.isEmpty()) wrong(where, "no sounds");
    for (const auto& language : o.keys()) {
        const auto key = language.toStdString();
        if (!m_pack.language(key)) wrong(where, "language " + key + " is not one of the pack");
        auto& files = all[key];
        for (const auto& item : o.value(language).toArray()) {
            files.push_back(line(item, where));
            const auto& f = files.back();
            const auto bare = f.starts_with("audio/") && (f.ends_with(".ogg") || f.ends_with(".wav")) ? f.substr(6, f.size() - 10) : std::string();
            if (bare.empty() || !std::all_of(bare.begin(), bare.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; }))
                wrong(where, "a sound is audio/NAME.ogg or audio/NAME.wav");
        }
        if (files.size() != scene.words.in(key, Form::Formal).size()) wrong(where, "not one sound for each sentence of " + key);
    }
    return all;
}

TalkScene Reading::scene(const QJsonObject& o, const std::string& where)
{
    only(o, where, {"key", "picture", "alt", "words", "check", "choose"}, {"picture_rtl", "notice", "answers", "own_words", "opens", "audio"});
    TalkScene s;
    const auto member = [&](const char* name) { return o.value(QLatin1String(name)); };
    s.key = key(member("key"), where);
    s.picture = file(member("picture"), where);
    if (o.contains(QLatin1String("picture_rtl"))) s.pictureRightToLeft = file(member("picture_rtl"), where);
    s.description = words(member("alt"), where + ".alt");
    s.words = text(member("words"), where + ".words");
    s.check = text(member("check"), where + ".check");
    if (o.contains(QLatin1String("notice"))) s.notice = text(member("notice"), where + ".notice");
    s.choosing = oneOf<TalkScene::Choosing>(member("choose"), where, {{"none", TalkScene::Choosing::None}, {"one", TalkScene::Choosing::One}, {"many", TalkScene::Choosing::Many}, {"yes_no", TalkScene::Choosing::YesNo}});
    if (o.contains(QLatin1String("opens"))) s.opens = oneOf<TalkScene::Opens>(member("opens"), where, {{"network", TalkScene::Opens::Network}, {"plan", TalkScene::Opens::Plan}});
    if (o.contains(QLatin1String("own_words")) && !member("own_words").isBool()) wrong(where, "own_words is yes or no");
    s.asksOwnWords = member("own_words").toBool();
    if (o.contains(QLatin1String("audio"))) s.audio = audio(member("audio"), s, where + ".audio");
    std::set<std::string> seen;
    for (const auto& v : member("answers").toArray()) {
        s.answers.push_back(choice(v.toObject(), where + ".answers"));
        if (!seen.insert(s.answers.back().key).second) wrong(where, "answer " + s.answers.back().key + " twice");
    }
    if (s.answers.size() > kMostAnswers) wrong(where, "too many answers");
    if ((s.choosing == TalkScene::Choosing::None) != s.answers.empty()) wrong(where, "answers without choosing, or the other way round");
    return s;
}

Result<TalkPack> Reading::read(const QJsonObject& o)
{
    only(o, "pack", {"format", "id", "kind", "version", "source", "title", "languages", "interface", "scenes"});
    const auto member = [&](const char* name) { return o.value(QLatin1String(name)); };
    if (member("format").toInt() != 1) wrong("pack", "another format than 1");
    if (member("kind").toString() != QLatin1String("talk_picture")) wrong("pack", "another kind than talk_picture");
    m_pack.id = key(member("id"), "id");
    m_pack.version = line(member("version"), "version");
    m_pack.source = key(member("source"), "source");
    languages(member("languages").toObject());
    m_pack.title = words(member("title"), "title");
    const auto interface = member("interface").toObject();
    for (const char* word : kInterfaceWords) m_pack.interface[word] = words(interface.value(QLatin1String(word)), "interface." + std::string(word));
    if (std::size_t(interface.size()) != std::size(kInterfaceWords)) wrong("interface", "unknown word");
    std::set<std::string> seen;
    for (const auto& v : member("scenes").toArray()) {
        m_pack.scenes.push_back(scene(v.toObject(), "scene " + v.toObject().value(QLatin1String("key")).toString().toStdString()));
        if (!seen.insert(m_pack.scenes.back().key).second) wrong("scenes", "scene " + m_pack.scenes.back().key + " twice");
    }
    if (m_pack.scenes.empty() || m_pack.scenes.size() > kMostScenes) wrong("scenes", "none, or too many");
    if (!m_error.empty()) return Error{ErrorCode::Malformed, "talk picture: " + m_error};
    return std::move(m_pack);
}

} // namespace

const std::vector<std::string>& TalkText::in(const std::string& language, Form form) const
{
    static const std::vector<std::string> kNothing;
    const auto& forms = form == Form::Familiar && m_familiar.count(language) ? m_familiar : m_formal;
    const auto found = forms.find(language);
    return found == forms.end() ? kNothing : found->second;
}

void TalkText::say(const std::string& language, Form form, std::vector<std::string> sentences)
{
    (form == Form::Formal ? m_formal : m_familiar)[language] = std::move(sentences);
}

const TalkLanguage* TalkPack::language(const std::string& key) const
{
    const auto found = std::find_if(languages.begin(), languages.end(), [&](const TalkLanguage& l) { return l.key == key; });
    return found == languages.end() ? nullptr : &*found;
}

const std::string& TalkPack::text(const std::map<std::string, std::string>& words, const std::string& language) const
{
    static const std::string kNothing;
    auto found = words.find(language);
    if (found == words.end()) found = words.find(source);
    return found == words.end() ? kNothing : found->second;
}

std::vector<const TalkPack*> inOrder(const std::vector<const TalkPack*>& own, const TalkPack* bundled)
{
    std::vector<const TalkPack*> all;
    const auto add = [&](bool isInPlace) {
        for (const auto* pack : own)
            if ((bundled && pack->id == bundled->id) == isInPlace) all.push_back(pack);
    };
    add(true);
    if (bundled) all.push_back(bundled);
    add(false);
    return all;
}

const TalkPack* speaking(const std::vector<const TalkPack*>& inOrder, const std::string& language)
{
    for (const auto* pack : inOrder)
        if (pack->language(language)) return pack;
    return inOrder.empty() ? nullptr : inOrder.front();
}

Result<TalkPack> readTalkPack(ByteView json)
{
    AANZET_TRY(const QJsonObject object, domain::objectFrom(json));
    return Reading().read(object);
}

} // namespace aanzet::talkpicture
