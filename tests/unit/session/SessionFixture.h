// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/session/Session.h"
#include "tests/unit/vault/VaultFixture.h"

namespace aanzet::test {

inline const std::string kPin = "482915", kWrongPin = "482916";

// Stands for the store: one key, which must be there when Open and nowhere else.
class FakeHolder : public session::KeyHolder
{
public:
    Result<crypto::SecretBytes> wrapKeys() override
    {
        if (refuses) return *refuses;
        ++flushed;
        return crypto::SecretBytes(bytesOf(key.view()));
    }
    void dropKeys() override { key = {}; }
    Status restoreKeys(crypto::SecretBytes keys) override
    {
        if (refuses) return *refuses;
        AANZET_TRY(key, crypto::Key<struct FakePurpose>::from(keys.view()));
        return {};
    }
    void load() { key = crypto::Key<FakePurpose>::from(Bytes(32, 0x5a)).value(); }   // after a passphrase
    bool has() const { return key.isSet() && equal(key.view(), Bytes(32, 0x5a)); }

    crypto::Key<struct FakePurpose> key;
    std::optional<Error> refuses;
    int flushed = 0;
};

struct SessionFixture : VaultFixture {
    ManualClock clock{WallTime(std::chrono::hours(24 * 365 * 56))};
    vault::Vault vault = vault::Vault::create(path(), {}, simulated()).value();
    FakeHolder holder;
    session::Session session;

    explicit SessionFixture(session::Policy policy = {}) : session(vault, holder, clock, policy) { holder.load(); }
    void setPin()
    {
        if (!session.setPin(viewOf(kPin)).ok()) qFatal("no pin");
    }
};

} // namespace aanzet::test
