// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/handed/HandedWork.h"
#include "mobile/viewmodels/VisitEditor.h"
#include <QTimer>
#include <functional>

namespace aanzet {

// The way from the sheet in the client's hands into the drop-box. A tap goes in at once, what is typed or drawn within half
// a second; what the disk refused stays and is tried again every second, and is said.
class DropSlot final : public QObject
{
    Q_OBJECT

public:
    using Deposit = std::function<Status(ByteView)>;
    enum class Haste { AtOnce, Soon };
    // `work`: sheet, household and language; its changes are what goes in.
    DropSlot(handed::Work work, Deposit deposit, QObject* parent = nullptr);

    void make(const handed::Change& change, Haste haste);
    void speak(const std::string& language) { m_work.language = language; }
    // Whatever waits goes in now.
    void settle();
    VisitEditor::SaveState state() const { return m_state; }
    Failure::Kind failure() const { return m_failure; }

Q_SIGNALS:
    void stateChanged();

private:
    handed::Work m_work;
    Deposit m_deposit;
    QTimer m_soon;
    VisitEditor::SaveState m_state = VisitEditor::Clean;
    Failure::Kind m_failure = Failure::None;
};

} // namespace aanzet
