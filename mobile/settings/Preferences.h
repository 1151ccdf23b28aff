// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/SettingsModel.h"
#include "shared/result/Result.h"

namespace aanzet {

// How the window looks, in a small file beside the vault: it has to be known before the vault opens, and tells nothing
// of anybody. A file that is not there or does not read gives the defaults; values that make no sense are left out.
struct Preferences {
    QString language;   // empty: not chosen
    SettingsModel::Appearance appearance = SettingsModel::System;
    double textScale = 1.0;
    bool operator==(const Preferences&) const = default;

    static Preferences read(const QString& file);
    // DiskFull when it cannot be written whole; the file of before is kept then.
    Status write(const QString& file) const;
};

constexpr double kSmallestText = 1.0, kLargestText = 2.0;

} // namespace aanzet
