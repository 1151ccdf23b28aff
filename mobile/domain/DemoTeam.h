// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/Day.h"
#include "shared/schema/FieldValue.h"
#include <functional>
#include <map>
#include <utility>
#include <vector>

namespace aanzet::domain {

struct DemoWorker {
    std::string key, name, role, phone, roleWords, reachable;
    std::vector<std::string> expertise;
};

// One save: these fields of this record, `daysAgo` days before today, by that worker. A record may be saved several times.
struct DemoSave {
    SpaceKind space = SpaceKind::Client; // Client or Dossier
    std::uint16_t type = 0;
    RecordId record;
    std::string by;                      // key of a DemoWorker
    int daysAgo = 0;
    std::vector<std::pair<std::uint16_t, FieldValue>> fields; // valid against the schema
};

struct DemoHousehold {
    std::string key, name, worker, second;
    std::vector<DemoSave> saves; // oldest first; what a save refers to stands before it. The one record of type household is the
                                 // header that creating a household makes: its fields go there.
};

struct DemoTeam {
    std::string organisation;
    std::vector<DemoWorker> workers;
    std::vector<DemoHousehold> households;
};

// Reads assets/demo/team.json (docs/schema.md). Days become dates around `today`, keys become record ids from `newId`, "@key"
// becomes the user in `users` (left out when not there), and snapshots are frozen from what was drawn up to that day.
// Malformed: not that format; UnknownType, UnknownField, BadRequest, FieldLimit: a row that the schema does not take.
Result<DemoTeam> readDemoTeam(ByteView json, Day today, const std::map<std::string, UserId>& users,
                              const std::function<RecordId()>& newId);

} // namespace aanzet::domain
