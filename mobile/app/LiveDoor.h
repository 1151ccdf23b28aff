// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/vault/VaultShelf.h"
#include "mobile/viewmodels/DoorModel.h"
#include "shared/result/Result.h"
#include <functional>

namespace aanzet {

// Who it is, over the vaults that lie on this device.
class LiveDoor final : public DoorModel
{
    Q_OBJECT

public:
    struct Hooks {
        std::function<void(const std::string& folder)> enter;   // the vault there, or an empty folder for a new one
        std::function<bool()> close;                            // false: something is under way
        std::function<void(const Error&)> refused;
    };
    LiveDoor(const std::string& first, Hooks hooks);

    bool isAsking() const override { return m_isAsking; }
    QStringList signs() const override;
    QStringList free() const override;
    QString here() const override { return m_here; }
    void ask() override;
    void choose(const QString& sign) override;
    void add(const QString& sign) override;
    void share() override;
    void change(const QString& sign) override;

    // Where the app begins: of one vault that one, else the first place.
    std::string beginning() const;
    void emptied();              // the vault of now is gone: whoever else is here is asked for

private:
    void enter(const std::string& folder, const QString& sign);

    vault::VaultShelf m_shelf;
    std::string m_first;
    Hooks m_hooks;
    bool m_isAsking = false;
    std::string m_hereFolder;    // of the vault that m_here stands for
    QString m_here;
};

} // namespace aanzet
