// SPDX-License-Identifier: EUPL-1.2
#include "mobile/talkpicture/TalkPicture.h"
#include <algorithm>
#include <set>

namespace aanzet {

using talkpicture::Form;
using talkpicture::TalkChoice;
using talkpicture::TalkScene;

TalkPicture::TalkPicture(const talkpicture::TalkPack& pack, const QUrl& pictures, const std::string& language, Form form, QObject* parent)
    : TalkPictureModel(parent), m_pack(&pack), m_pictures(pictures), m_language(pack.language(language) ? language : pack.source), m_form(form)
{
    for (const auto& scene : m_pack->scenes) m_stops.push_back({&scene, false});
}

TalkPicture::TalkPicture(const TalkPicture& from, QObject* parent)
    : TalkPictureModel(parent), m_pack(from.m_pack), m_pictures(from.m_pictures), m_language(from.m_language), m_form(from.m_form), m_stops(from.m_stops),
      m_at(from.m_at), m_given(from.m_given)
{
}

QVariantList TalkPicture::languages() const
{
    QVariantList list;
    std::set<std::string> listed;
    const auto add = [&](const talkpicture::TalkPack& pack) {
        for (const auto& l : pack.languages)
            if (listed.insert(l.key).second)
                list.append(QVariantMap{{QStringLiteral("key"), QString::fromStdString(l.key)}, {QStringLiteral("name"), QString::fromStdString(l.name)}, {QStringLiteral("reviewed"), l.isReviewed}});
    };
    for (const auto& source : m_sources) add(*source.pack);
    add(*m_pack);
    return list;
}

void TalkPicture::choose(std::vector<Source> packs)
{
    m_sources = std::move(packs);
    Q_EMIT changed();
}

bool TalkPicture::isRightToLeft() const { return m_pack->language(m_language)->isRightToLeft; }

// The language that the others were translated from is no translation.
bool TalkPicture::isReviewed() const { return m_language == m_pack->source || m_pack->language(m_language)->isReviewed; }

QVariantMap TalkPicture::words() const
{
    QVariantMap words;
    for (const auto& [word, text] : m_pack->interface) words.insert(QString::fromStdString(word), inLanguage(text));
    return words;
}

QVariantList TalkPicture::scenes() const
{
    QVariantList list;
    for (const auto& stop : m_stops)
        list.append(QVariantMap{{QStringLiteral("key"), QString::fromStdString(stop.scene->key)}, {QStringLiteral("description"), inLanguage(stop.scene->description)},
                                {QStringLiteral("picture"), pictureOf(*stop.scene)}, {QStringLiteral("mirrored"), isRightToLeft() && stop.scene->pictureRightToLeft.empty()},
                                {QStringLiteral("skipped"), stop.isSkipped}});
    return list;
}

QVariantList TalkPicture::answers() const
{
    QVariantList list;
    const auto& tapped = given().tapped;
    for (const auto& c : now().answers) {
        const auto has = [&](const std::string& key) { return std::find(tapped.begin(), tapped.end(), key) != tapped.end(); };
        const double width = talkpicture::kSceneWidth, height = talkpicture::kSceneHeight;
        const double x = isRightToLeft() && !c.spot.isEmpty() ? width - c.spot.x - c.spot.width : c.spot.x;
        list.append(QVariantMap{{QStringLiteral("key"), QString::fromStdString(c.key)}, {QStringLiteral("label"), inLanguage(c.label)},
                                {QStringLiteral("shape"), int(c.shape)}, {QStringLiteral("x"), x / width}, {QStringLiteral("y"), c.spot.y / height},
                                {QStringLiteral("width"), c.spot.width / width}, {QStringLiteral("height"), c.spot.height / height},
                                {QStringLiteral("saidAloud"), now().choosing == TalkScene::Choosing::YesNo}, {QStringLiteral("answer"), int(has(c.key) ? Yes : has("not:" + c.key) ? No : Open)}});
    }
    return list;
}

// The recorded words are the formal ones.
QVariantList TalkPicture::recordings() const
{
    QVariantList list;
    const auto found = now().audio.find(m_language);
    const auto isSpoken = found != now().audio.end() && now().words.in(m_language, m_form) == now().words.in(m_language, Form::Formal);
    if (isSpoken)
        for (const auto& file : found->second) list.append(m_pictures.resolved(QUrl(QString::fromStdString(file))));
    return list;
}

void TalkPicture::setVoice(std::unique_ptr<Voice> voice)
{
    m_aloud.setVoice(voice.get());
    m_voice = std::move(voice);
}

bool TalkPicture::isTouchable() const
{
    return std::any_of(now().answers.begin(), now().answers.end(), [](const TalkChoice& c) { return !c.spot.isEmpty(); });
}

TalkPictureModel::Opens TalkPicture::opens() const
{
    switch (now().opens) {
    case TalkScene::Opens::Network: return Network;
    case TalkScene::Opens::Plan: return Plan;
    case TalkScene::Opens::Nothing: break;
    }
    return Nothing;
}

void TalkPicture::show(const QString& scene)
{
    const auto stop = indexOf(scene);
    if (stop < m_stops.size()) go(stop);
}

// One: the tapped one alone, or none. Many: on and off. YesNo: yes, then no, then open again.
void TalkPicture::touch(const QString& answer)
{
    const auto key = answer.toStdString();
    const auto& choices = now().answers;
    if (std::none_of(choices.begin(), choices.end(), [&](const TalkChoice& c) { return c.key == key; })) return;
    auto answers = given();
    auto& tapped = answers.tapped;
    const bool wasYes = std::erase(tapped, key) > 0;
    const bool wasNo = std::erase(tapped, "not:" + key) > 0;
    if (now().choosing == TalkScene::Choosing::One) tapped.clear();
    if (!wasYes && !wasNo) tapped.push_back(key);
    else if (wasYes && now().choosing == TalkScene::Choosing::YesNo) tapped.push_back("not:" + key);
    give(now().key, std::move(answers));
    keep(Haste::AtOnce);
    Q_EMIT changed();
}

void TalkPicture::edit(const QString& text)
{
    if (text == given().ownWords) return;
    auto answers = given();
    answers.ownWords = text;
    give(now().key, std::move(answers));
    keep(Haste::Soon);
}

void TalkPicture::setTeachBack(aanzet::TalkPictureModel::TeachBack said)
{
    auto answers = given();
    answers.teachBack = answers.teachBack == said ? NotSaid : said;
    give(now().key, std::move(answers));
    keep(Haste::AtOnce);
    Q_EMIT changed();
}

void TalkPicture::speak(const QString& language)
{
    const auto key = language.toStdString();
    if (key == m_language) return;
    const auto other = std::find_if(m_sources.begin(), m_sources.end(), [&](const Source& s) { return s.pack->language(key) != nullptr; });
    if (other == m_sources.end() && !m_pack->language(key)) return;
    m_aloud.stop();
    if (other != m_sources.end() && other->pack != m_pack) {
        settle();
        const auto scene = now().key;
        m_pack = other->pack;
        m_pictures = other->pictures;
        m_stops.clear();
        for (const auto& s : m_pack->scenes) m_stops.push_back({&s, false});
        const auto same = indexOf(QString::fromStdString(scene));
        m_at = same < m_stops.size() ? same : 0;
        m_given.clear();
        m_language = key;
        packChanged();
    }
    m_language = key;
    Q_EMIT changed();
}

void TalkPicture::address(bool familiar)
{
    if (familiar == isFamiliar()) return;
    m_aloud.stop();
    m_form = familiar ? Form::Familiar : Form::Formal;
    Q_EMIT changed();
}

void TalkPicture::skip(const QString& scene, bool skipped)
{
    const auto stop = indexOf(scene);
    const auto left = std::count_if(m_stops.begin(), m_stops.end(), [](const Stop& s) { return !s.isSkipped; });
    if (stop == m_stops.size() || m_stops[stop].isSkipped == skipped || (skipped && left == 1)) return;
    m_stops[stop].isSkipped = skipped;
    if (skipped && stop == m_at) m_at = neighbour(1) != m_at ? neighbour(1) : neighbour(-1);
    Q_EMIT changed();
}

void TalkPicture::move(const QString& scene, int by)
{
    const auto from = indexOf(scene);
    const auto to = std::ptrdiff_t(from) + by;
    if (from == m_stops.size() || to < 0 || to >= std::ptrdiff_t(m_stops.size())) return;
    const auto* here = m_stops[m_at].scene;
    const auto moved = m_stops[from];
    m_stops.erase(m_stops.begin() + std::ptrdiff_t(from));
    m_stops.insert(m_stops.begin() + to, moved);
    m_at = std::size_t(std::find_if(m_stops.begin(), m_stops.end(), [&](const Stop& s) { return s.scene == here; }) - m_stops.begin());
    Q_EMIT changed();
}

const TalkPicture::Answers& TalkPicture::given() const
{
    static const Answers kNone;
    const auto found = m_given.find(now().key);
    return found == m_given.end() ? kNone : found->second;
}

std::size_t TalkPicture::indexOf(const QString& scene) const
{
    const auto key = scene.toStdString();
    return std::size_t(std::find_if(m_stops.begin(), m_stops.end(), [&](const Stop& s) { return s.scene->key == key; }) - m_stops.begin());
}

std::size_t TalkPicture::neighbour(int step) const
{
    for (auto at = std::ptrdiff_t(m_at) + step; at >= 0 && at < std::ptrdiff_t(m_stops.size()); at += step)
        if (!m_stops[std::size_t(at)].isSkipped) return std::size_t(at);
    return m_at;
}

void TalkPicture::go(std::size_t stop)
{
    if (stop == m_at) return;
    m_aloud.stop();
    settle();
    m_at = stop;
    arrived();
    Q_EMIT changed();
}

QStringList TalkPicture::lines(const talkpicture::TalkText& text) const
{
    QStringList lines;
    for (const auto& sentence : text.in(m_language, m_form)) lines.append(QString::fromStdString(sentence));
    return lines;
}

QUrl TalkPicture::pictureOf(const TalkScene& scene) const
{
    const auto& file = isRightToLeft() && !scene.pictureRightToLeft.empty() ? scene.pictureRightToLeft : scene.picture;
    return m_pictures.resolved(QUrl(QString::fromStdString(file)));
}

void TalkPicture::become(VisitEditor::SaveState state, Failure::Kind failure)
{
    if (m_state == state && m_failure == failure) return;
    m_state = state;
    m_failure = failure;
    Q_EMIT saveStateChanged();
}

} // namespace aanzet
