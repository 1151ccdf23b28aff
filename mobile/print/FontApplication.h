// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <memory>

class QCoreApplication;

namespace aanzet::print {

// The application object of a program without a screen that prints: it has fonts and needs no display.
std::unique_ptr<QCoreApplication> applicationWithFonts(int& argc, char** argv);

} // namespace aanzet::print
