// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/TalkPack.h"
#include "mobile/viewmodels/TalkPictureModel.h"
#include <QString>
#include <vector>

namespace aanzet::talkpicture {

// The talk pictures of this device: each a folder with pack.json and its pictures. A pack that does not read, or that
// lacks a picture, is set aside with its reason and harms no other.
class TalkPackShelf
{
public:
    struct Standing {
        QString folder;
        TalkPack pack;
    };
    struct SetAside {
        QString folder;
        Error reason;
    };

    // A folder that is a pack itself, in the order of preference: the first that stands is the one in use.
    void add(const QString& folder);

    const Standing* inUse() const { return m_standing.empty() ? nullptr : &m_standing.front(); }
    const std::vector<Standing>& standing() const { return m_standing; }
    const std::vector<SetAside>& setAside() const { return m_setAside; }
    // Why no talk can begin with what is here, for the pack that was preferred.
    TalkPictureModel::Hindrance hindrance() const;

private:
    std::vector<Standing> m_standing;
    std::vector<SetAside> m_setAside;
};

} // namespace aanzet::talkpicture
