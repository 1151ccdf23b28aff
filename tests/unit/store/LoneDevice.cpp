// SPDX-License-Identifier: EUPL-1.2
#include "tests/unit/store/LoneDevice.h"
#include "shared/crypto/Crypto.h"

namespace aanzet::test {

static Status found(LoneDevice& device)
{
    vault::Options options;
    options.vfs = device.disk.name();
    options.tokenFolder = device.folder->filePath(QStringLiteral("tokens")).toStdString();
    options.rootKeyForTests = Bytes(32, 7);
    AANZET_TRY(auto made, vault::Vault::create(device.folder->filePath(QStringLiteral("vault")).toStdString(), {}, options));
    device.vault = std::move(made);
    AANZET_TRY(device.store, store::Store::load(*device.vault, device.clock));
    AANZET_TRY(auto founding, device.store->prepareFounding("Lindenhaven", "Samira", {}));
    AANZET_CHECK(device.store->adopt(std::move(founding)));
    AANZET_CHECK(device.store->setRecoveryConfirmed(true));
    AANZET_TRY(device.household, device.store->createHousehold("Marek"));
    return {};
}

void LoneDevice::begin()
{
    if (!crypto::init()) qFatal("no libsodium");
    end();
    clock.jumpTo(*fromRfc3339("2026-05-12T12:05:00Z"));
    folder = std::make_unique<QTemporaryDir>();
    if (const auto done = found(*this); !done) qFatal("founding: %s %s", std::string(errorName(done.code())).c_str(), done.error().detail.c_str());
}

void LoneDevice::end()
{
    store.reset();
    vault.reset();
    disk.clear();
    folder.reset();
}

} // namespace aanzet::test
