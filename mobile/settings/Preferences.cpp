// SPDX-License-Identifier: EUPL-1.2
#include "mobile/settings/Preferences.h"
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace aanzet {
namespace {

constexpr const char* kAppearances[] = {"system", "light", "dark"};
constexpr qint64 kMostBytes = 4096;

} // namespace

Preferences Preferences::read(const QString& name)
{
    Preferences p;
    QFile file(name);
    if (name.isEmpty() || !file.open(QIODevice::ReadOnly)) return p;
    const auto o = QJsonDocument::fromJson(file.read(kMostBytes)).object();
    const auto language = o.value(QLatin1String("language")).toString();
    if (language == QLatin1String("nl") || language == QLatin1String("en")) p.language = language;
    for (int i = 0; i < 3; ++i)
        if (o.value(QLatin1String("appearance")).toString() == QLatin1String(kAppearances[i])) p.appearance = SettingsModel::Appearance(i);
    const auto scale = o.value(QLatin1String("text_scale")).toDouble(1.0);
    if (scale >= kSmallestText && scale <= kLargestText) p.textScale = scale;
    return p;
}

Status Preferences::write(const QString& name) const
{
    if (name.isEmpty()) return {};
    QSaveFile file(name);
    const auto json = QJsonDocument(QJsonObject{{QStringLiteral("language"), language},
                                                {QStringLiteral("appearance"), QLatin1String(kAppearances[appearance])},
                                                {QStringLiteral("text_scale"), textScale}}).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) return Error{ErrorCode::DiskFull, "preferences"};
    return {};
}

} // namespace aanzet
