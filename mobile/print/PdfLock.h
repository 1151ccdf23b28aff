// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/types/Bytes.h"

namespace aanzet::print {

// The same pages in a file that opens with `passphrase` alone, in any reader of PDF 2.0: AES-256, title and dates sealed as
// well. What a reader may do with it once it is open is not limited. BadRequest: no passphrase, or a longer one than every
// reader takes. Internal: libqpdf refused.
inline constexpr std::size_t kMostLockBytes = 32;   // poppler's programs cut off what is longer, and then do not open it
Result<Bytes> lockPdf(ByteView pdf, ByteView passphrase);

} // namespace aanzet::print
