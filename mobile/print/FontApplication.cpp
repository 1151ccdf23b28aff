// SPDX-License-Identifier: EUPL-1.2
#include "mobile/print/FontApplication.h"
#include <QGuiApplication>

namespace aanzet::print {

std::unique_ptr<QCoreApplication> applicationWithFonts(int& argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace aanzet::print
