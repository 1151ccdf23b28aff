// SPDX-License-Identifier: EUPL-1.2
#include "mobile/app/LiveDoor.h"
#include "mobile/viewmodels/Shown.h"
#include <algorithm>

namespace aanzet {

LiveDoor::LiveDoor(const std::string& first, Hooks hooks) : m_shelf(first), m_first(first), m_hooks(std::move(hooks))
{
    m_isAsking = m_shelf.places().size() > 1;
}

std::string LiveDoor::beginning() const
{
    const auto places = m_shelf.places();
    return places.empty() ? m_first : places.front().folder;
}

QStringList LiveDoor::signs() const
{
    QStringList out;
    for (const auto& p : m_shelf.places()) out.append(shown(p.sign));
    return out;
}

QStringList LiveDoor::free() const
{
    QStringList out;
    for (const auto& s : m_shelf.freeSigns()) out.append(shown(s));
    return out;
}

void LiveDoor::ask()
{
    if (!m_hooks.close()) return;
    m_isAsking = true;
    Q_EMIT changed();
}

void LiveDoor::share() { ask(); }

void LiveDoor::change(const QString& sign)
{
    const auto frees = m_shelf.freeSigns();
    if (m_isAsking || m_hereFolder.empty()) return;
    if (std::find(frees.begin(), frees.end(), sign.toStdString()) == frees.end()) return m_hooks.refused(Error{ErrorCode::AlreadyExists, {}});
    if (const auto set = m_shelf.setSign(m_hereFolder, sign.toStdString()); !set) return m_hooks.refused(set.error());
    m_here = sign;
    Q_EMIT changed();
}

void LiveDoor::choose(const QString& sign)
{
    for (const auto& p : m_shelf.places())
        if (shown(p.sign) == sign) return enter(p.folder, sign);
}

void LiveDoor::add(const QString& sign)
{
    const auto folder = m_shelf.add(sign.toStdString());
    if (!folder) return m_hooks.refused(folder.error());
    enter(*folder, sign);
}

void LiveDoor::enter(const std::string& folder, const QString& sign)
{
    if (!m_isAsking) return;
    m_hooks.enter(folder);
    m_here = sign;
    m_hereFolder = folder;
    m_isAsking = false;
    Q_EMIT changed();
}

void LiveDoor::emptied()
{
    m_here.clear();
    m_hereFolder.clear();
    m_isAsking = !m_shelf.places().empty();
    Q_EMIT changed();
}

} // namespace aanzet
