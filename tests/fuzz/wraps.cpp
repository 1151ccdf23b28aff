// SPDX-License-Identifier: EUPL-1.2
#include "shared/membership/UserKeyBox.h"
#include "shared/membership/Wrap.h"
#include "tests/fuzz/Same.h"

using namespace aanzet;
using namespace aanzet::membership;
using fuzz::claim;

namespace {

constexpr std::uint8_t kEpochs = 3;
struct KindPurpose;

// A space with three epochs whose keys are 01.., 02.., 03.. and f0..; the same in seeds.cpp.
struct Place {
    OrgId org;
    UserId principal;
    SpaceState state;
    crypto::BoxKey key = crypto::BoxKey::fromSeed(Bytes(32, 9)).value();
    Place()
    {
        org.b.fill(1);
        principal.b.fill(3);
        state.space.b.fill(2);
        for (std::uint8_t e = 0; e < kEpochs; ++e)
            state.commitments.edit().push_back(keyCommitment(org, state.space, e, Bytes(32, static_cast<std::uint8_t>(e + 1))));
        state.fidCommitment = keyCommitment(org, state.space, kFidEpoch, Bytes(32, 0xf0));
    }
};

void wrap(const Place& p, ByteView inside)
{
    SpaceKeys keys;
    const auto opened = keys.open(p.org, p.state, p.principal, p.key, crypto::boxSeal(p.key.publicKey(), inside));
    claim(keys.matches(p.org, p.state));
    claim(opened.ok() ? keys.size() > 0 && keys.fid() : keys.size() == 0 && !keys.fid());   // nothing of a bad one is taken
}

// A person's keys as a member who knows the device's public key could write them.
void secrets(const Place& p, ByteView inside)
{
    const DeviceKeys device{crypto::SigningKey::fromSeed(Bytes(32, 8)).value(), p.key.copy()};
    const auto user = UserKeys{crypto::SigningKey::fromSeed(Bytes(32, 7)).value(), crypto::BoxKey::fromSeed(Bytes(32, 6)).value()}.id();
    const auto whole = Writer("az1/userkeys").raw(p.org).raw(user).raw(device.id()).raw(inside).take();
    if (auto opened = openUserSecrets(p.org, device, user, crypto::boxSeal(p.key.publicKey(), whole))) claim(opened->user.id() == user && opened->laterBoxes.size() == (inside.size() - 65) / 32);
    (void)openUserSecrets(p.org, device, user, crypto::boxSeal(p.key.publicKey(), inside));
}

} // namespace

// What lies inside a sealed box: whoever knows a public key can put anything there.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const bool ready = crypto::init();
    claim(ready);
    static const Place p;
    ByteView input(data, size);
    switch (fuzz::choose(input) % 4) {
    case 0: wrap(p, input); break;
    case 1: wrap(p, Writer("az1/wrap").raw(p.org).raw(p.state.space).raw(p.principal).raw(input).take()); break;
    case 3: secrets(p, input); break;
    default: {
        const auto epoch0 = SpaceKey::from(Bytes(32, 1)).value();
        const auto sealed = crypto::sealBox(crypto::derive<KindPurpose>(epoch0, 2, "AzKind__"), input, Writer("az1/kind").raw(p.org).raw(p.state.space).take());
        if (auto k = openKind(p.org, p.state.space, epoch0, sealed)) claim(input.size() == 17 && k->kind == input[0]);
    }
    }
    return 0;
}
