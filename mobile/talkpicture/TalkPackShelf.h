// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/TalkPack.h"
#include "mobile/viewmodels/TalkPictureModel.h"
#include <QStringList>
#include <deque>
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
    // Those of the organisation, newest first, in place of the ones before. What was handed out stays where it is.
    void take(const QStringList& folders);

    // All that count, in their order (inOrder), and the one for somebody who reads `language`.
    std::vector<const Standing*> all() const;
    const Standing* inUse(const std::string& language = {}) const;
    // For what was answered in that language to these scenes: of those that have them all. Null: no pack has.
    const TalkPack* holding(const std::string& language, const std::vector<std::string>& scenes) const;
    const std::deque<Standing>& standing() const { return m_standing; }
    const std::vector<SetAside>& setAside() const { return m_setAside; }
    // Why no talk can begin with what is here, for the pack that was preferred.
    TalkPictureModel::Hindrance hindrance() const;

private:
    const Standing* of(const TalkPack* pack) const;

    std::deque<Standing> m_standing, m_own;          // never moved: talks hold on to them
    std::vector<const Standing*> m_counting;         // of m_own
    std::vector<SetAside> m_setAside;
};

} // namespace aanzet::talkpicture
