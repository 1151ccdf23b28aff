// SPDX-License-Identifier: EUPL-1.2
#include "mobile/handed/DropSlot.h"

namespace aanzet {
namespace {

constexpr std::chrono::milliseconds kSoon{500}, kAgain{1000};

} // namespace

DropSlot::DropSlot(handed::Work work, Deposit deposit, QObject* parent) : QObject(parent), m_work(std::move(work)), m_deposit(std::move(deposit))
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &DropSlot::settle);
}

void DropSlot::make(const handed::Change& change, Haste haste)
{
    handed::merge(m_work.changes, change);
    if (haste == Haste::AtOnce) return settle();
    if (!m_soon.isActive()) m_soon.start(kSoon);
    if (m_state == VisitEditor::Draft || m_state == VisitEditor::Failed) return;
    m_state = VisitEditor::Draft;
    Q_EMIT stateChanged();
}

void DropSlot::settle()
{
    m_soon.stop();
    if (m_work.changes.empty()) return;
    const auto kept = m_deposit(handed::encode(m_work));
    if (kept) m_work.changes.clear();
    else m_soon.start(kAgain);
    m_state = kept ? VisitEditor::Saved : VisitEditor::Failed;
    m_failure = kept ? Failure::None : Failure::fromError(kept.code());
    Q_EMIT stateChanged();
}

} // namespace aanzet
