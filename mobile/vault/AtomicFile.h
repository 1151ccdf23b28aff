// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/types/Bytes.h"
#include <optional>
#include <string>

namespace aanzet::vault {

// Small files, mode 0600. A replacement is whole or absent: written beside, synced, renamed, folder synced.
// Errors: DiskFull, Storage; the detail is an errno number.
Result<std::optional<Bytes>> readSmallFile(const std::string& path, std::size_t limit);   // nothing: no file. CorruptData: larger
Status writeNewFile(const std::string& path, ByteView content);       // truncates what is there; synced, folder not
Status replaceFile(const std::string& path, ByteView content);        // leaves the old one after a failure
Status renameFile(const std::string& from, const std::string& to);    // and syncs the folder
Status removeFile(const std::string& path);                           // ok when it was not there
Status makeFolders(const std::string& path);                          // mode 0700, parents too
bool fileExists(const std::string& path);
std::string canonicalPath(const std::string& path);                   // as given when it does not exist
Error errnoError(int number, const char* what);

} // namespace aanzet::vault
