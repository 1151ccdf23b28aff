// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/packs/PackFile.h"
#include <QByteArray>
#include <QString>
#include <memory>

namespace aanzet::packs {

// The files of a pack as a folder in memory (":/own/..."), for everything that reads the program's own pictures and sounds from
// one: nothing of a pack lies on the disk in clear. A folder stays until this object goes, because a screen may still show it.
class PackFolders
{
public:
    PackFolders() = default;
    ~PackFolders();
    PackFolders(const PackFolders&) = delete;
    PackFolders& operator=(const PackFolders&) = delete;

    // Empty: it could not be laid there.
    QString folderOf(const std::shared_ptr<const Pack>& pack);

private:
    struct Folder {
        QByteArray data;
        QString name;
    };
    std::map<std::shared_ptr<const Pack>, Folder> m_folders;
};

// The binary form of Qt's resources (version 1), uncompressed: names sorted by their hash, as its reader looks for them.
QByteArray resourceOf(const PackFiles& files);

} // namespace aanzet::packs
