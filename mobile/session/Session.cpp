// SPDX-License-Identifier: EUPL-1.2
#include "mobile/session/Session.h"
#include <algorithm>

namespace aanzet::session {
namespace {

constexpr std::uint8_t kNoPin = 0, kPin = 1;   // what the row in the vault holds

} // namespace

Session::Session(vault::Vault& vault, KeyHolder& holder, const Clock& clock, Policy policy)
    : m_vault(vault), m_holder(holder), m_clock(clock), m_policy(policy), m_pinLock(clock)
{
    if (!m_vault.isOpen()) return;
    m_passphraseAt = now();
    opened();
}

Session::~Session()
{
    m_changed = nullptr;
    lockCold();
}

Millis Session::since(const Moment& then) const
{
    return std::max(m_clock.steady() - then.steady, std::chrono::duration_cast<Millis>(m_clock.now() - then.wall));
}

void Session::become(State state)
{
    if (state != State::Handed) m_isCovered = false;
    if (m_state == state) return;
    m_state = state;
    if (m_changed) m_changed(state);
}

void Session::opened()
{
    m_pinLock.wipe();
    m_activeAt = now();
    m_backgroundAt.reset();
    // A PIN that cannot be read is a PIN that is not set: the passphrase still opens.
    if (!m_pinKey.isSet()) (void)loadPin();
    become(State::Open);
}

Status Session::loadPin()
{
    AANZET_TRY(auto row, m_vault.sessionRow());
    if (!row) return ErrorCode::NotFound;
    Reader r(row->view());
    const bool isOurs = r.domain("az1/pin");
    const auto kind = r.u8();
    if (isOurs && kind == kNoPin && r.atEnd()) return ErrorCode::NotFound;
    if (!isOurs || kind != kPin) return ErrorCode::CorruptData;
    const auto salt = r.fixed<Salt16>();
    const auto key = r.raw(crypto::Key<PinPurpose>::kSize);
    if (!r.atEnd()) return ErrorCode::CorruptData;
    AANZET_TRY(m_pinKey, crypto::Key<PinPurpose>::from(key));
    m_pinSalt = salt;
    return {};
}

Status Session::unlock(ByteView passphrase)
{
    if (m_state == State::Open) return {};
    AANZET_CHECK(m_vault.unlock(passphrase));
    m_passphraseAt = now();
    opened();
    return {};
}

Status Session::unlockWithKit(ByteView code16)
{
    if (m_state == State::Open) return {};
    AANZET_CHECK(m_vault.unlockWithKit(code16));
    m_passphraseAt = now();
    opened();
    return {};
}

Status Session::unlockWithPin(ByteView pin)
{
    (void)tick();   // what is due comes first: a PIN does not outlive its time
    if (m_state != State::Warm && m_state != State::Handed) return ErrorCode::Locked;
    if (!m_pinLock.holds()) return ErrorCode::Locked;
    PinLock::Contents contents;
    AANZET_TRY(const auto answer, m_pinLock.open(pin, contents));
    if (answer == PinLock::Answer::TooEarly) return ErrorCode::Busy;
    if (answer == PinLock::Answer::Spent) lockCold();
    if (answer != PinLock::Answer::Opened) return ErrorCode::WrongPassphrase;
    AANZET_CHECK(m_vault.unlockWrapped(contents.wrappedRoot, contents.pinKey.view()));
    if (auto restored = m_holder.restoreKeys(std::move(contents.keys)); !restored) {
        lockCold();
        return restored;
    }
    AANZET_TRY(m_pinKey, crypto::Key<PinPurpose>::from(contents.pinKey.view()));
    opened();
    return {};
}

Status Session::setPin(ByteView pin)
{
    if (m_state != State::Open) return ErrorCode::Locked;
    AANZET_CHECK(PinLock::judge(pin));
    const auto salt = crypto::randomFixed<Salt16>();
    AANZET_TRY(auto key, PinLock::keyFor(pin, salt));
    crypto::SecretBytes row(Writer("az1/pin").u8(kPin).raw(salt).raw(key.view()).take());
    AANZET_CHECK(m_vault.putSessionRow(row.view()));
    AANZET_TRY(m_pinKey, crypto::Key<PinPurpose>::from(key.view()));
    m_pinSalt = salt;
    return {};
}

Status Session::removePin()
{
    if (m_state != State::Open) return ErrorCode::Locked;
    AANZET_CHECK(m_vault.putSessionRow(Writer("az1/pin").u8(kNoPin).take()));
    m_pinKey = {};
    return {};
}

Status Session::wrapUnderPin()
{
    AANZET_TRY(auto keys, m_holder.wrapKeys());
    AANZET_TRY(auto root, m_vault.wrapRoot(m_pinKey.view()));
    m_pinLock.close(m_pinSalt, m_pinKey.view(), std::move(root), keys.view());
    return {};
}

void Session::dropAll()
{
    m_holder.dropKeys();
    m_vault.lock();
    m_pinKey = {};
}

void Session::lock()
{
    if (m_state == State::Handed) return lockCold();
    if (m_state != State::Open) return;
    const bool keeps = m_policy.afterLock == Reopening::Pin && hasPin() && since(m_passphraseAt) < m_policy.day;
    if (!keeps || !wrapUnderPin().ok()) return lockCold();
    dropAll();
    m_lockedAt = now();
    become(State::Warm);
}

void Session::lockCold()
{
    m_pinLock.wipe();
    dropAll();
    become(State::Cold);
}

Status Session::handOver(const RecordId& document, const BoxPublicKey& device)
{
    if (m_state != State::Open) return ErrorCode::Locked;
    if (m_policy.afterHanding == Reopening::Pin && hasPin()) {
        AANZET_CHECK(wrapUnderPin());
    } else {
        AANZET_TRY(auto keys, m_holder.wrapKeys());   // for what it makes durable; the keys go at once
        keys.clear();
    }
    dropAll();
    m_document = document;
    m_device = device;
    m_lockedAt = m_activeAt = now();
    m_isCovered = false;
    become(State::Handed);
    return {};
}

Status Session::deposit(ByteView content)
{
    if (m_state != State::Handed) return ErrorCode::NotAllowed;
    const Bytes sealed = sealDeposit(m_device, m_vault.id(), {m_document, m_clock.now(), bytesOf(content)});
    if (sealed.empty()) return {ErrorCode::Internal, "device key"};
    AANZET_CHECK(m_vault.insert(vault::Table::Inbox, sealed));
    return {};
}

void Session::activity()
{
    (void)tick();   // a touch after the time is up does not prolong it
    if (m_state == State::Open || (m_state == State::Handed && !m_isCovered)) m_activeAt = now();
}

void Session::leftForeground()
{
    if (m_state == State::Handed) lockCold();
    else if (m_state == State::Open && !m_backgroundAt) m_backgroundAt = now();
}

void Session::cameToForeground()
{
    (void)tick();
    m_backgroundAt.reset();
}

void Session::suspended()
{
    if (m_state == State::Open || m_state == State::Handed) lock();
}

std::optional<Millis> Session::tick()
{
    if (m_state == State::Open) {
        Millis left = m_policy.idle - since(m_activeAt);
        if (m_backgroundAt) left = std::min(left, m_policy.background - since(*m_backgroundAt));
        if (left > Millis(0)) return left;
        lock();
    }
    if (m_state == State::Warm || m_state == State::Handed) {
        Millis left = m_policy.day - since(m_passphraseAt);
        if (m_state == State::Warm) left = std::min(left, m_policy.warm - since(m_lockedAt));
        if (m_state == State::Handed && !m_isCovered) {
            const auto until = m_policy.cover - since(m_activeAt);
            if (until > Millis(0)) left = std::min(left, until);
            else m_isCovered = true;
        }
        if (left > Millis(0)) return left;
        lockCold();
    }
    return std::nullopt;
}

} // namespace aanzet::session
