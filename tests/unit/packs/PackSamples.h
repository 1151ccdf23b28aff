// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/packs/PackFile.h"
#include <QDir>
#include <QFile>

// Files that packs are made of: our own talk picture, and two scenes of it in Tigrinya with voices.
namespace aanzet::test {

inline const QString kTalk = QStringLiteral(AANZET_SOURCE_DIR "/assets/talkpicture");
inline const QString kTigrinya = QStringLiteral(AANZET_SOURCE_DIR "/tests/unit/packs/tigrinya");

inline Bytes fileBytes(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) return {};
    const auto all = file.readAll();
    return {all.begin(), all.end()};
}

inline Bytes bytes(std::string_view text) { return bytesOf(viewOf(text)); }

inline packs::PackFiles ownFiles()
{
    packs::PackFiles files{{"pack.json", fileBytes(kTalk + QStringLiteral("/pack.json"))}};
    const QDir scenes(kTalk + QStringLiteral("/scenes"));
    for (const auto& name : scenes.entryList({QStringLiteral("*.svg")}, QDir::Files)) files["scenes/" + name.toStdString()] = fileBytes(scenes.filePath(name));
    return files;
}

inline packs::PackFiles tigrinyaFiles()
{
    const auto own = ownFiles();
    packs::PackFiles files{{"pack.json", fileBytes(kTigrinya + QStringLiteral("/pack.json"))}};
    for (const char* name : {"scenes/visit.svg", "scenes/much.svg"}) files[name] = own.at(name);
    for (int i = 1; i <= 4; ++i) files["audio/visit-" + std::to_string(i) + "-ti.ogg"] = bytes("OggS of a voice");
    return files;
}

} // namespace aanzet::test
