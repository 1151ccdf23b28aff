// SPDX-License-Identifier: EUPL-1.2
#include "mobile/session/PinLock.h"

namespace aanzet::session {
namespace {

constexpr std::array<Millis, PinLock::kTries> kDelays{Millis(0), Millis(0), Millis(5000), Millis(30000), Millis(60000)};
constexpr std::string_view kContext = "az1/warmkeys";

} // namespace

Status PinLock::judge(ByteView pin)
{
    if (pin.size() != 6) return {ErrorCode::BadRequest, "six digits"};
    bool same = true, up = true, down = true;
    for (std::size_t i = 0; i < pin.size(); ++i) {
        if (pin[i] < '0' || pin[i] > '9') return {ErrorCode::BadRequest, "six digits"};
        if (i == 0) continue;
        same = same && pin[i] == pin[i - 1];
        up = up && pin[i] == pin[i - 1] + 1;
        down = down && pin[i] + 1 == pin[i - 1];
    }
    if (same || up || down) return ErrorCode::WeakPassphrase;
    return {};
}

Result<crypto::SecretBytes> PinLock::keyFor(ByteView pin, const Salt16& salt) { return crypto::argon2idWarm(pin, salt); }

void PinLock::close(const Salt16& salt, ByteView pinKey, Bytes wrappedRoot, ByteView keys)
{
    wipe();
    m_salt = salt;
    m_wrappedRoot = std::move(wrappedRoot);
    const auto nonce = crypto::randomFixed<Nonce24>();
    crypto::SecretBytes padded(crypto::pad(keys));
    const Bytes sealed = crypto::sealRaw(pinKey, padded.view(), viewOf(kContext), nonce);
    m_sealedKeys = bytesOf(nonce.view());
    m_sealedKeys.insert(m_sealedKeys.end(), sealed.begin(), sealed.end());
    m_lastTry = m_clock.steady();
}

Millis PinLock::wait() const
{
    if (!holds()) return Millis(0);
    const Millis since = m_clock.steady() - m_lastTry;
    const Millis delay = kDelays[static_cast<std::size_t>(m_wrong)];
    return delay > since ? delay - since : Millis(0);
}

Result<PinLock::Answer> PinLock::open(ByteView pin, Contents& out)
{
    if (!holds()) return Answer::Spent;
    if (wait() > Millis(0)) return Answer::TooEarly;
    AANZET_TRY(auto key, keyFor(pin, m_salt));
    Nonce24 nonce;
    std::memcpy(nonce.b.data(), m_sealedKeys.data(), nonce.b.size());
    crypto::SecretBytes padded;
    if (!crypto::openInto(key.view(), ByteView(m_sealedKeys).subspan(nonce.b.size()), viewOf(kContext), nonce, padded.bytes())) {
        m_lastTry = m_clock.steady();
        if (++m_wrong < kTries) return Answer::Wrong;
        wipe();
        return Answer::Spent;
    }
    const auto keys = crypto::unpad(padded.view());
    if (!keys) return Error{ErrorCode::Internal, "warm keys"};
    out.wrappedRoot = m_wrappedRoot;
    out.keys = crypto::SecretBytes(bytesOf(*keys));
    out.pinKey = std::move(key);
    return Answer::Opened;
}

void PinLock::wipe()
{
    for (auto* b : {&m_wrappedRoot, &m_sealedKeys}) {
        if (!b->empty()) crypto::wipe(b->data(), b->size());
        b->clear();
    }
    m_wrong = 0;
}

} // namespace aanzet::session
