// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "sync-server/app/CommandLine.h"

namespace aanzet::server {

// Runs until SIGTERM or SIGINT; then running requests finish, long polls are answered and the log is folded in.
// BadRequest: wrong use, with a sentence.
Status serve(const CommandLine& line);

} // namespace aanzet::server
