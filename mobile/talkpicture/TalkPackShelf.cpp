// SPDX-License-Identifier: EUPL-1.2
#include "mobile/talkpicture/TalkPackShelf.h"
#include <QFile>
#include <QFileInfo>

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
