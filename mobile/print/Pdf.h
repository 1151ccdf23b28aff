// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/print/PagePainter.h"
#include "shared/types/Bytes.h"

namespace aanzet::print {

struct Pdf {
    Bytes bytes;
    int pages = 0;
    int replacedSigns = 0;    // emoji and the like, printed as a small box: the person is told
};

// The document as a PDF in memory: fonts embedded, title, language and date set, no tags. Nothing touches the disk.
// Equal documents give equal bytes on one installation. NotFound: a script for which there is no font, named in the detail;
// Internal: Qt or libqpdf refused.
Result<Pdf> makePdf(const PrintDocument& document, const IconSource& icons);

} // namespace aanzet::print
