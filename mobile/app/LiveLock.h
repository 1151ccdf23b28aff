// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/session/PassphraseWords.h"
#include "mobile/session/Session.h"
#include "mobile/viewmodels/LockModel.h"
#include <memory>
#include <optional>

namespace aanzet {

// Passphrase words, PIN and handing over, on the session of the app.
class LiveLock final : public LockModel
{
    Q_OBJECT

public:
    // What is handed over: the texts, and what the client's deposits belong to and are sealed to.
    struct Handing {
        std::unique_ptr<HandedPage> page;
        RecordId document;
        BoxPublicKey device;
    };
    struct Hooks {
        std::function<session::Session*()> session;                              // null: nothing to lock
        std::function<std::optional<Handing>(HandedPage::Kind)> whatIsOpen;      // none: nothing of that kind is open
        std::function<void()> beforeHanding;                                     // the keys go next
    };
    LiveLock(Hooks hooks, const QString& wordsFile);

    bool hasPin() const override;
    bool isPinOffered() const override { return m_isPinOffered && !hasPin(); }
    int pinTries() const override;
    HandedPage* handed() const override { return m_page.get(); }
    bool isCovered() const override { return m_isCovered; }
    Failure::Kind failure() const override { return m_failure; }
    void setPin(const QString& pin) override;
    void removePin() override;
    void declinePin() override;
    void unlockWithPin(const QString& pin) override;
    int pinWait() const override;
    bool handOver(aanzet::HandedPage::Kind kind) override;
    QString newPassphrase(int words) const override;
    QStringList completions(const QString& start) const override;

    void offerPin() { m_isPinOffered = true; }
    // What the client is typing goes into the box.
    void settle();
    // Covers the sheet when the session says so; what is being typed is kept first.
    void coverWhenDue();
    void sessionChanged(session::State state);

private:
    void ended(Failure::Kind failure);

    Hooks m_hooks;
    session::PassphraseWords m_words;
    std::unique_ptr<HandedPage> m_page;
    Failure::Kind m_failure = Failure::None;
    bool m_isPinOffered = false, m_isCovered = false;
};

} // namespace aanzet
