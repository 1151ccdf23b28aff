// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/Service.h"
#include "shared/result/Result.h"

namespace aanzet::domain {

// A list of services as a spreadsheet saves it: UTF-8, one entry a line, cells between commas or semicolons, with or without
// quotes. The first line names the columns, in Dutch or in English; unknown columns are passed over.
struct ServiceCsv {
    struct Bad {
        std::size_t line = 0;          // as an editor counts, from 1
        std::string text;              // the line as it stood there
        std::string reason;            // "no_name", "quotes", "too_long", "not_utf8", "no_date", "too_many_cells"
    };
    std::string header;                // as it stood there
    std::vector<std::pair<std::size_t, Service>> rows;
    std::vector<Bad> bad;              // of these nothing is taken

    // Malformed: no column that holds names.
    static Result<ServiceCsv> read(std::string_view csv);
    // What was not taken, as a file to be mended and read again; empty when all was.
    std::string apart() const;
};

} // namespace aanzet::domain
