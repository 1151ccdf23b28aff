// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/LockModel.h"
#include "tests/qml/fakes/FakeHanded.h"
#include <functional>
#include <memory>

namespace aanzet {

// The lock without a session. PIN 482915, five tries; the words of a passphrase are always the same.
class FakeLock : public LockModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    enum class End { Opened, Cold, Handed };
    enum class Pin { None, Set };
    explicit FakeLock(std::function<void(End)> onEnd) : m_onEnd(std::move(onEnd)) {}

    bool hasPin() const override { return m_pin == Pin::Set; }
    bool isPinOffered() const override { return m_isPinOffered && m_pin == Pin::None; }
    int pinTries() const override { return m_pin == Pin::Set ? m_tries : 0; }
    HandedPage* handed() const override { return m_page.get(); }
    bool isCovered() const override { return m_isCovered && m_page; }
    Failure::Kind failure() const override { return m_failure; }
    int pinWait() const override { return m_wait; }
    void setPin(const QString& pin) override
    {
        m_failure = pin == u"111111"_qs || pin == u"123456"_qs ? Failure::WeakPin : Failure::None;
        if (m_failure == Failure::None) m_pin = Pin::Set;
        Q_EMIT changed();
    }
    void removePin() override
    {
        m_pin = Pin::None;
        m_failure = Failure::None;
        Q_EMIT changed();
    }
    void declinePin() override
    {
        m_isPinOffered = false;
        Q_EMIT changed();
    }
    void unlockWithPin(const QString& pin) override
    {
        m_failure = !m_takesAnyPin && pin != u"482915"_qs ? Failure::WrongPin : Failure::None;
        const bool isSpent = m_failure != Failure::None && --m_tries == 0;
        if (m_failure == Failure::None || isSpent) end(isSpent ? End::Cold : End::Opened);
        else Q_EMIT changed();
    }
    bool handOver(aanzet::HandedPage::Kind kind) override
    {
        m_page = fakeSheet(kind, m_language);
        m_tries = 5;
        m_isCovered = false;
        m_onEnd(End::Handed);
        Q_EMIT changed();
        return true;
    }
    QString newPassphrase(int words) const override
    {
        return words > 4 ? u"paard gieter zolder kruik lantaarn"_qs : u"paard gieter zolder kruik"_qs;
    }
    QStringList completions(const QString& start) const override
    {
        QStringList found;
        for (const QString& word : {u"paard"_qs, u"paars"_qs, u"paardrijden"_qs, u"gieter"_qs, u"zolder"_qs, u"kruik"_qs})
            if (!start.isEmpty() && word.startsWith(start.toLower())) found.append(word);
        return found;
    }

    // Nobody touched it for a quarter of an hour.
    void cover()
    {
        m_isCovered = true;
        Q_EMIT changed();
    }
    void offerPin() { m_isPinOffered = true; }
    void put(Pin pin, int tries = 5, int wait = 0, Failure::Kind failure = Failure::None)
    {
        m_pin = pin;
        m_tries = tries;
        m_wait = wait;
        m_failure = failure;
        m_isPinOffered = false;
        m_page.reset();
        Q_EMIT changed();
    }
    void speak(const QString& language) { m_language = language; }   // of the household whose sheet is given
    void takeAnyPin() { m_takesAnyPin = true; }   // for a test that the guard is what holds

private:
    void end(End how)
    {
        m_onEnd(how);
        if (m_page) m_page.release()->deleteLater();
        Q_EMIT changed();
    }

    std::function<void(End)> m_onEnd;
    std::unique_ptr<HandedPage> m_page;
    Pin m_pin = Pin::None;
    Failure::Kind m_failure = Failure::None;
    QString m_language = QStringLiteral("nl");
    int m_tries = 5;
    int m_wait = 0;
    bool m_isPinOffered = false, m_isCovered = false;
    bool m_takesAnyPin = false;
};

} // namespace aanzet
