// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/handed/DropSlot.h"
#include "mobile/talkpicture/TalkPicture.h"

namespace aanzet {

// The talk picture in the client's hands: the talk as it stood, without a store; every answer goes into the drop-box.
class HandedTalk final : public TalkPicture
{
    Q_OBJECT

public:
    // The slot outlives this.
    HandedTalk(const TalkPicture& from, DropSlot& slot, QObject* parent = nullptr);
    void speak(const QString& language) override;

protected:
    void keep(Haste haste) override;
    void settle() override { m_slot.settle(); }

private:
    DropSlot& m_slot;
};

} // namespace aanzet
