// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/Space.h"
#include <algorithm>

// The signed logs from their rows into memory, also when some of the rows are damaged: as far as they go on without a gap.
// What stands behind a gap waits on the disk for the entries in between, which the server gives once more.
namespace aanzet::store {

using membership::Entry;
using vault::Table;

static void inOrder(std::vector<Entry>& entries)
{
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.index < b.index; });
    entries.erase(std::unique(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.index == b.index; }), entries.end());
}

Status Store::loadLogs()
{
    std::vector<Entry> org;
    std::map<SpaceId, std::vector<Entry>> spaces;
    AANZET_CHECK(m_vault.forEach(Table::Entries, [&](std::int64_t id, ByteView plain) -> Status {
        auto row = decodeEntryRow(plain);
        auto entry = row ? membership::decodeEntry(row->entry) : Result<Entry>(row.error());
        if (entry) (row->kind == protocol::LogKind::Organisation ? org : spaces[row->space]).push_back(std::move(*entry));
        else m_damagedEntries.push_back(id);
        return {};
    }, &m_damagedEntries));
    AANZET_CHECK(loadOrgLog(std::move(org)));
    if (m_isServerLost) {
        m_server.url = m_org->state().policy.url;
        m_server.identity = m_org->state().policy.serverIdentity;
    }
    AANZET_CHECK(m_vault.forEach(Table::Meta, [&](std::int64_t id, ByteView plain) -> Status {
        if (id < kFirstSpaceRow) return {};
        if (auto row = decodeSpaceRow(plain)) m_spaceless[row->space] = {id, std::move(*row)};
        else m_damaged.push_back(id);
        return {};
    }, &m_damaged));
    for (auto& [id, entries] : spaces) AANZET_CHECK(loadSpaceLog(id, std::move(entries)));
    // Nothing is signed on a log that is shorter than it was.
    if (!areLogsWhole() && !m_server.url.empty()) m_identity->mustPull = true;
    return {};
}

Status Store::loadOrgLog(std::vector<Entry> entries)
{
    inOrder(entries);
    const bool hasGenesis = !entries.empty() && entries.front().index == 0;
    // Everything hangs on the first entry, so it is kept twice; a vault from before that gets its second one now.
    auto spare = m_vault.get(Table::Meta, kGenesisRow);
    if (!hasGenesis) {
        if (!spare || !*spare) return Error{ErrorCode::CorruptData, "organisation log"};
        AANZET_TRY(auto genesis, membership::decodeEntry(**spare));
        entries.insert(entries.begin(), std::move(genesis));
    } else if (spare && !*spare) {
        (void)m_vault.put(Table::Meta, kGenesisRow, membership::encodeEntry(entries.front()));
    }
    AANZET_TRY(m_org, membership::OrgLog::fromGenesis(entries.front()));
    if (m_org->genesis() != m_identity->genesis) return Error{ErrorCode::CorruptData, "genesis"};
    std::size_t i = 1;
    while (i < entries.size() && entries[i].index == i && m_org->append(entries[i])) ++i;
    for (; i < entries.size(); ++i) m_entriesBehindGap.insert(membership::entryHash(entries[i]));
    return {};
}

Status Store::loadSpaceLog(const SpaceId& id, std::vector<Entry> entries)
{
    inOrder(entries);
    auto log = entries.front().index == 0 ? membership::SpaceLog::fromCreate(*m_org, entries.front()) : Result<membership::SpaceLog>(ErrorCode::CorruptData);
    std::size_t i = log ? 1 : 0;
    while (log && i < entries.size() && entries[i].index == i && log->append(*m_org, entries[i])) ++i;
    for (; i < entries.size(); ++i) m_entriesBehindGap.insert(membership::entryHash(entries[i]));
    if (!log) return {};   // its first entry was lost: fetched again, and then joined with what is kept of the space
    auto s = makeSpace(std::move(*log), 0);
    if (auto row = m_spaceless.extract(id); !row.empty()) {
        s->metaRow = row.mapped().first;
        s->row = std::move(row.mapped().second);
        s->isLogChecked = !s->isComparing();
    }
    AANZET_CHECK(refreshKeys(*s));
    m_spaces.emplace(id, std::move(s));
    return {};
}

// A space that came back after its log was damaged finds its batches and edits where they were.
Status Store::rejoin(const SpaceId& id)
{
    m_spaceless.erase(id);
    AANZET_CHECK(reload(id));
    compareAgain(*find(id));
    changed();
    return {};
}

// Once the logs were read to their end, what a damaged row held has come again.
Status Store::dropDamagedEntries()
{
    if (areLogsWhole()) return {};
    AANZET_CHECK(inChange([&]() -> Status {
        for (const auto id : m_damagedEntries) AANZET_CHECK(m_vault.erase(Table::Entries, id));
        return {};
    }));
    m_damagedEntries.clear();
    m_entriesBehindGap.clear();
    AANZET_CHECK(withdrawBeyondCutoffs());
    return {};
}

} // namespace aanzet::store
