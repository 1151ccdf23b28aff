// SPDX-License-Identifier: EUPL-1.2
#include "mobile/session/Hardening.h"
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace aanzet::session {

Hardening hardenProcess()
{
    ::umask(077);
    const rlimit none{0, 0};
    const bool noCore = ::setrlimit(RLIMIT_CORE, &none) == 0;
    const bool undumpable = ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
    return noCore && undumpable ? Hardening::Complete : Hardening::Partial;
}

} // namespace aanzet::session
