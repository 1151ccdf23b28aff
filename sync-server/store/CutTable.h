// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/membership/SpaceBodies.h"
#include "shared/protocol/CheckpointMessages.h"
#include "shared/record/CutState.h"
#include "sync-server/store/LogTable.h"

namespace aanzet::server {

// The states at the checkpoints of a space (docs/adr/0009), without bodies: those stay where they are.
class CutTable
{
public:
    CutTable(Store& store, const OrgId& org) : m_db(store.db()), m_org(org) {}

    // The state that the batches up to these places make. CutOffMismatch: a chain is shorter, or another batch stands there.
    Result<record::CutState> stateAt(const SpaceRow& row, const std::vector<membership::Cutoff>& cut);
    // How many operations these places count in. CutOffMismatch: a chain is shorter.
    Result<std::uint64_t> operationsAt(const SpaceRow& row, const std::vector<membership::Cutoff>& cut);
    // No field is too large to be given out in one part.
    Result<bool> fitsParts(const SpaceRow& row, const record::CutState& state);
    // Keeps it for the entry at `index`, and of earlier ones the newest: whoever has not heard that all agreed begins with that.
    Status keep(const SpaceRow& row, std::uint64_t index, const Hash32& entry, record::CutState state);
    // Fields from the `from`-th on, with their bodies, about so many bytes of them and at least one. NotFound.
    Result<Bytes> part(const SpaceRow& row, std::uint64_t index, std::uint64_t from, std::uint64_t bytes);
    // The batches, as stubs, that hold overwritten operations of this record, page by page.
    Result<protocol::StubsResponse> stubs(const SpaceRow& row, const RecordId& record, std::uint64_t skip, std::uint64_t bytes);

private:
    Status addBodies(const SpaceRow& row, record::CutField& field, std::uint64_t& used);

    sql::Connection& m_db;
    OrgId m_org;
};

} // namespace aanzet::server
