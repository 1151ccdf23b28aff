// SPDX-License-Identifier: EUPL-1.2
#include "mobile/app/LiveLock.h"
#include <QFile>

namespace aanzet {
namespace {

session::PassphraseWords wordsFrom(const QString& path)
{
    QFile file(path);
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return session::PassphraseWords(std::string_view(text.constData(), std::size_t(text.size())));
}

crypto::SecretBytes digitsOf(const QString& pin)
{
    QByteArray latin = pin.toLatin1();
    crypto::SecretBytes digits(std::string_view(latin.constData(), std::size_t(latin.size())));
    crypto::wipe(latin.data(), std::size_t(latin.size()));
    return digits;
}

Failure::Kind pinFailure(ErrorCode code)
{
    switch (code) {
    case ErrorCode::WrongPassphrase: return Failure::WrongPin;
    case ErrorCode::BadRequest:
    case ErrorCode::WeakPassphrase: return Failure::WeakPin;
    case ErrorCode::Busy: return Failure::PinTooEarly;
    default: return Failure::fromError(code);
    }
}

} // namespace

LiveLock::LiveLock(Hooks hooks, const QString& wordsFile) : m_hooks(std::move(hooks)), m_words(wordsFrom(wordsFile)) {}

bool LiveLock::hasPin() const
{
    const auto* session = m_hooks.session();
    return session && (session->hasPin() || session->triesLeft() > 0);
}

int LiveLock::pinTries() const
{
    const auto* session = m_hooks.session();
    return session ? session->triesLeft() : 0;
}

int LiveLock::pinWait() const
{
    const auto* session = m_hooks.session();
    return session ? int((session->wait().count() + 999) / 1000) : 0;
}

void LiveLock::ended(Failure::Kind failure)
{
    m_failure = failure;
    Q_EMIT changed();
}

void LiveLock::setPin(const QString& pin)
{
    auto* session = m_hooks.session();
    if (!session) return;
    const auto done = session->setPin(digitsOf(pin).view());
    ended(done ? Failure::None : pinFailure(done.code()));
}

void LiveLock::removePin()
{
    auto* session = m_hooks.session();
    if (!session) return;
    const auto done = session->removePin();
    ended(done ? Failure::None : Failure::fromError(done.code()));
}

void LiveLock::declinePin()
{
    m_isPinOffered = false;
    ended(Failure::None);
}

void LiveLock::unlockWithPin(const QString& pin)
{
    auto* session = m_hooks.session();
    if (!session) return;
    settle();
    const auto done = session->unlockWithPin(digitsOf(pin).view());
    ended(done ? Failure::None : pinFailure(done.code()));
}

bool LiveLock::handOver(aanzet::HandedPage::Kind kind)
{
    auto* session = m_hooks.session();
    // Whoever gives a sheet away to be written on comes back by a PIN, in front of everybody.
    if (session && kind != HandedPage::VisitWords && !session->hasPin()) {
        ended(Failure::NotAllowed);
        return false;
    }
    auto handing = session ? m_hooks.whatIsOpen(kind) : std::nullopt;
    if (!handing) return false;
    m_page = std::move(handing->page);
    m_hooks.beforeHanding();
    const auto done = session->handOver(handing->document, handing->device);
    if (!done) m_page.reset();
    ended(done ? Failure::None : Failure::fromError(done.code()));
    return done.ok();
}

void LiveLock::settle()
{
    if (m_page) m_page->leave();
}

void LiveLock::coverWhenDue()
{
    const auto* session = m_hooks.session();
    const bool isCovered = session && session->isCovered();
    if (isCovered == m_isCovered) return;
    if (isCovered) settle();
    m_isCovered = isCovered;
    Q_EMIT changed();
}

QString LiveLock::newPassphrase(int words) const
{
    const auto phrase = m_words.draw(std::size_t(std::max(4, words)));
    return QString::fromLatin1(reinterpret_cast<const char*>(phrase.view().data()), qsizetype(phrase.size()));
}

QStringList LiveLock::completions(const QString& start) const
{
    QStringList found;
    for (const auto& word : m_words.completions(start.toLower().toStdString(), 4)) found.append(QString::fromStdString(word));
    return found;
}

void LiveLock::sessionChanged(session::State state)
{
    if (state != session::State::Handed && m_page) m_page.release()->deleteLater();   // the screen that shows it goes first
    m_isCovered = false;
    Q_EMIT changed();
}

} // namespace aanzet
