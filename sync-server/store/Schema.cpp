// SPDX-License-Identifier: EUPL-1.2
#include "sync-server/store/Schema.h"

namespace aanzet::server {
namespace {

// `op` holds one row per operation for ever: it answers which lamport stands behind a context entry and holds the body,
// live (state 1) or overwritten (state 2, history). Overwriting changes one byte of it and moves nothing: the bodies of a
// batch lie together, and a commit writes few pages. `batch.frame` holds all the rest of a batch, with bodies as stubs.
constexpr const char* kVersion1 = R"sql(
CREATE TABLE meta(key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE org_entry(idx INTEGER PRIMARY KEY, entry BLOB NOT NULL);
CREATE TABLE space(id INTEGER PRIMARY KEY, space BLOB NOT NULL UNIQUE, n INTEGER NOT NULL DEFAULT 0,
    running BLOB NOT NULL, lamport INTEGER NOT NULL DEFAULT 0, beats INTEGER NOT NULL DEFAULT 0);
CREATE TABLE space_entry(space INTEGER NOT NULL, idx INTEGER NOT NULL, entry BLOB NOT NULL, PRIMARY KEY(space, idx)) WITHOUT ROWID;
CREATE TABLE chain(id INTEGER PRIMARY KEY, space INTEGER NOT NULL, author BLOB NOT NULL, device BLOB NOT NULL,
    number INTEGER NOT NULL, hash BLOB NOT NULL, last_seq INTEGER NOT NULL, last_lamport INTEGER NOT NULL,
    org_head BLOB NOT NULL, space_head BLOB NOT NULL, UNIQUE(space, author));
CREATE TABLE batch(space INTEGER NOT NULL, n INTEGER NOT NULL, chain INTEGER NOT NULL, number INTEGER NOT NULL,
    first_seq INTEGER NOT NULL, last_seq INTEGER NOT NULL, hash BLOB NOT NULL, running BLOB NOT NULL,
    received INTEGER NOT NULL, frame BLOB NOT NULL, PRIMARY KEY(space, n)) WITHOUT ROWID;
CREATE UNIQUE INDEX batch_chain ON batch(chain, number);
CREATE TABLE op(chain INTEGER NOT NULL, seq INTEGER NOT NULL, fid BLOB NOT NULL, lamport INTEGER NOT NULL,
    state INTEGER NOT NULL, body BLOB, PRIMARY KEY(chain, seq)) WITHOUT ROWID;
CREATE INDEX op_missing ON op(chain, seq) WHERE state = 0;
CREATE TABLE field(space INTEGER NOT NULL, fid BLOB NOT NULL, record BLOB NOT NULL, rule INTEGER NOT NULL,
    heads INTEGER NOT NULL, state BLOB NOT NULL, PRIMARY KEY(space, fid)) WITHOUT ROWID;
CREATE INDEX field_multiple ON field(space) WHERE heads > 1;
CREATE INDEX field_record ON field(space, record);
CREATE INDEX op_history ON op(fid, lamport) WHERE state = 2;
CREATE TABLE beat(space INTEGER NOT NULL, author BLOB NOT NULL, day INTEGER NOT NULL, at INTEGER NOT NULL,
    beat BLOB NOT NULL, PRIMARY KEY(space, author)) WITHOUT ROWID;
CREATE TABLE upload(id INTEGER PRIMARY KEY, space INTEGER NOT NULL, kind INTEGER NOT NULL, name BLOB NOT NULL,
    hash BLOB NOT NULL, total INTEGER NOT NULL, held INTEGER NOT NULL, complete INTEGER NOT NULL, named INTEGER NOT NULL,
    at INTEGER NOT NULL, UNIQUE(space, kind, name));
CREATE TABLE upload_part(upload INTEGER NOT NULL, at INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY(upload, at)) WITHOUT ROWID;
CREATE TABLE nonce(nonce BLOB PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE join_request(invite BLOB PRIMARY KEY, at INTEGER NOT NULL, entry BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE quarantine(id INTEGER PRIMARY KEY, space INTEGER NOT NULL, author BLOB NOT NULL, number INTEGER NOT NULL,
    hash BLOB NOT NULL UNIQUE, code INTEGER NOT NULL, at INTEGER NOT NULL, frame BLOB NOT NULL);
)sql";

constexpr const char* kVersion2 = R"sql(
CREATE TABLE kit(user BLOB PRIMARY KEY, kit BLOB NOT NULL UNIQUE, box BLOB NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID;
)sql";

// Parts of batches are begun anew: their names hold the device that brings them since.
constexpr const char* kVersion3 = R"sql(
DELETE FROM upload_part WHERE upload IN (SELECT id FROM upload WHERE kind = 1);
DELETE FROM upload WHERE kind = 1;
ALTER TABLE upload ADD COLUMN device BLOB NOT NULL DEFAULT x'';
CREATE INDEX upload_device ON upload(device, kind) WHERE named = 0;
CREATE INDEX batch_hash ON batch(space, hash);
)sql";

// The state at a checkpoint, in parts (record::CutPart) that are read one by one.
constexpr const char* kVersion4 = R"sql(
CREATE TABLE cut(space INTEGER NOT NULL, idx INTEGER NOT NULL, first INTEGER NOT NULL, part BLOB NOT NULL);
CREATE UNIQUE INDEX cut_first ON cut(space, idx, first);
)sql";

// A beat stands under the device that signed it as well: nobody's goes because another device names the same author.
constexpr const char* kVersion5 = R"sql(
ALTER TABLE beat RENAME TO beat_before;
CREATE TABLE beat(space INTEGER NOT NULL, device BLOB NOT NULL, author BLOB NOT NULL, day INTEGER NOT NULL, at INTEGER NOT NULL,
    beat BLOB NOT NULL, PRIMARY KEY(space, device, author)) WITHOUT ROWID;
INSERT INTO beat SELECT space, substr(beat, 33, 16), author, day, at, beat FROM beat_before;
DROP TABLE beat_before;
)sql";

// Downloads (DownloadTable.h): a lower bound for who may have read what.
constexpr const char* kVersion6 = R"sql(
CREATE TABLE download(day INTEGER NOT NULL, device BLOB NOT NULL, space BLOB NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY(day, device, space)) WITHOUT ROWID;
)sql";

constexpr sql::Migration kSteps[] = {{1, kVersion1, nullptr}, {2, kVersion2, nullptr}, {3, kVersion3, nullptr}, {4, kVersion4, nullptr}, {5, kVersion5, nullptr}, {6, kVersion6, nullptr}};

} // namespace

std::span<const sql::Migration> serverMigrations() { return kSteps; }

} // namespace aanzet::server
