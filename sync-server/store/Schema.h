// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/sql/Migration.h"

// The tables of the server's one database file. Which table holds what: docs/server.md.
namespace aanzet::server {

inline constexpr std::int32_t kServerApplicationId = 0x415a5331;   // "AZS1"
std::span<const sql::Migration> serverMigrations();

} // namespace aanzet::server
