// SPDX-License-Identifier: EUPL-1.2
#include "mobile/handed/HandedTalk.h"

namespace aanzet {

HandedTalk::HandedTalk(const TalkPicture& from, DropSlot& slot, QObject* parent) : TalkPicture(from, parent), m_slot(slot)
{
    connect(&m_slot, &DropSlot::stateChanged, this, [this] { become(m_slot.state(), m_slot.failure()); });
}

void HandedTalk::speak(const QString& language)
{
    TalkPicture::speak(language);
    m_slot.speak(spoken());
}

void HandedTalk::keep(Haste haste)
{
    handed::Change change{"scene", sceneKey(), {{"tapped", handed::inLines(given().tapped)}, {"answer", given().ownWords.toStdString()}}};
    m_slot.make(change, haste == Haste::AtOnce ? DropSlot::Haste::AtOnce : DropSlot::Haste::Soon);
}

} // namespace aanzet
