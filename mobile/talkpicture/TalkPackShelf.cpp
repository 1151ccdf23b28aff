// SPDX-License-Identifier: EUPL-1.2
#include "mobile/talkpicture/TalkPackShelf.h"
#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace aanzet::talkpicture {
namespace {

constexpr qint64 kMostBytes = 4 * 1024 * 1024, kMostPictureBytes = 1024 * 1024;

Result<TalkPack> readFolder(const QString& folder)
{
    QFile file(folder + QStringLiteral("/pack.json"));
    if (!file.open(QIODevice::ReadOnly)) return Error{ErrorCode::NotFound, "talk picture: no pack.json"};
    if (file.size() > kMostBytes) return Error{ErrorCode::TooLarge, "talk picture: pack.json"};
    const auto json = file.readAll();
    AANZET_TRY(auto pack, readTalkPack({reinterpret_cast<const std::uint8_t*>(json.constData()), std::size_t(json.size())}));
    for (const auto& scene : pack.scenes) {
        for (const auto& [language, sounds] : scene.audio)
            for (const auto& sound : sounds)
                if (!QFileInfo(folder + QLatin1Char('/') + QString::fromStdString(sound)).isFile()) return Error{ErrorCode::NotFound, "talk picture: " + sound + " is missing"};
        for (const auto& picture : {scene.picture, scene.pictureRightToLeft}) {
            if (picture.empty()) continue;
            const QFileInfo info(folder + QLatin1Char('/') + QString::fromStdString(picture));
            if (!info.isFile()) return Error{ErrorCode::NotFound, "talk picture: " + picture + " is missing"};
            if (info.size() > kMostPictureBytes) return Error{ErrorCode::TooLarge, "talk picture: " + picture};
        }
    }
    return pack;
}

} // namespace

void TalkPackShelf::add(const QString& folder)
{
    auto pack = readFolder(folder);
    if (pack) m_standing.push_back({folder, std::move(*pack)});
    else m_setAside.push_back({folder, pack.error()});
}

void TalkPackShelf::take(const QStringList& folders)
{
    m_counting.clear();
    for (const auto& folder : folders) {
        if (const auto known = std::find_if(m_own.begin(), m_own.end(), [&](const Standing& s) { return s.folder == folder; }); known != m_own.end()) {
            m_counting.push_back(&*known);
            continue;
        }
        auto pack = readFolder(folder);
        if (!pack) continue;                     // judged when it came; it has not changed since
        m_counting.push_back(&m_own.emplace_back(Standing{folder, std::move(*pack)}));
    }
}

const TalkPackShelf::Standing* TalkPackShelf::of(const TalkPack* pack) const
{
    for (const auto* shelf : {&m_standing, &m_own})
        for (const auto& s : *shelf)
            if (&s.pack == pack) return &s;
    return nullptr;
}

std::vector<const TalkPackShelf::Standing*> TalkPackShelf::all() const
{
    std::vector<const TalkPack*> own;
    for (const auto* s : m_counting) own.push_back(&s->pack);
    std::vector<const Standing*> all;
    for (const auto* pack : inOrder(own, m_standing.empty() ? nullptr : &m_standing.front().pack)) all.push_back(of(pack));
    return all;
}

const TalkPackShelf::Standing* TalkPackShelf::inUse(const std::string& language) const
{
    std::vector<const TalkPack*> packs;
    for (const auto* s : all()) packs.push_back(&s->pack);
    const auto* found = speaking(packs, language);
    return found ? of(found) : nullptr;
}

const TalkPack* TalkPackShelf::holding(const std::string& language, const std::vector<std::string>& scenes) const
{
    std::vector<const TalkPack*> packs;
    for (const auto* s : all()) {
        const auto has = [&](const std::string& key) { return std::any_of(s->pack.scenes.begin(), s->pack.scenes.end(), [&](const auto& scene) { return scene.key == key; }); };
        if (std::all_of(scenes.begin(), scenes.end(), has)) packs.push_back(&s->pack);
    }
    return speaking(packs, language);
}

TalkPictureModel::Hindrance TalkPackShelf::hindrance() const
{
    if (inUse()) return TalkPictureModel::NoHindrance;
    if (m_setAside.empty()) return TalkPictureModel::NoPack;
    switch (m_setAside.front().reason.code) {
    case ErrorCode::NotFound: return TalkPictureModel::PackIncomplete;
    case ErrorCode::TooLarge: return TalkPictureModel::PackTooLarge;
    default: return TalkPictureModel::PackUnreadable;
    }
}

} // namespace aanzet::talkpicture
