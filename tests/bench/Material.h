// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "tests/bench/Device.h"

namespace aanzet::bench {

inline constexpr std::size_t kFieldsPerRecord = 5, kFieldBytes = 300;

std::string prose(std::size_t bytes, std::size_t seed);   // words, the same for the same seed

// Text fields in the dossier of one household, five to a record.
struct Sheet {
    SpaceId household, space;
    std::vector<RecordId> records;
};
Sheet makeSheet(Device& device, std::size_t fields);      // the household and the records' ids; nothing written in them
// Every field once, as saves of 50 fields. Contexts are what the device holds now.
void writeAll(Device& device, const Sheet& sheet, std::size_t bytes, std::size_t seed);
std::size_t fieldsWithVersions(Device& device, const Sheet& sheet, std::size_t versions);   // how many have exactly so many live

} // namespace aanzet::bench
