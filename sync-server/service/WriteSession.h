// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "sync-server/directory/Directory.h"
#include "sync-server/store/BatchTable.h"
#include <set>

namespace aanzet::server {

// The one open write transaction and what it changes outside of the database: nobody sees that before the commit.
class WriteSession
{
public:
    WriteSession(Store& store, DirectoryPtr directory, WallTime now) : m_store(store), m_directory(std::move(directory)), m_now(now) {}

    Store& store() { return m_store; }
    LogTable logs() { return LogTable(m_store); }
    WallTime now() const { return m_now; }
    const DirectoryPtr& directory() const { return m_directory; }
    void replace(DirectoryPtr directory) { m_directory = std::move(directory); }

    struct OpenSpace {
        SpaceRow row;
        FieldTable fields;
        OpenSpace(Store& store, const SpaceRow& r) : row(r), fields(store, row) {}
    };
    // The space's row and field states as this transaction sees them. NotFound.
    Result<OpenSpace*> space(const SpaceId& id);
    // Writes back what the open spaces changed; they stay open.
    Status flush();

    void noteSpace(const SpaceId& id) { m_changes.spaces.insert(id); }
    void noteOrganisation() { m_changes.organisation = true; }
    struct Changes {
        std::set<SpaceId> spaces;
        bool organisation = false;
    };
    const Changes& changes() const { return m_changes; }

    // A part of the work that may be undone. When it fails, database and session are as before it, or the session is broken:
    // then nothing of its transaction may be committed.
    template <class Work> Status part(Work work)
    {
        const auto directory = m_directory;
        const auto changes = m_changes;
        AANZET_CHECK(m_store.run("SAVEPOINT part"));
        Status done = work();
        if (done.ok()) done = flush();
        if (done.ok()) return sound(m_store.run("RELEASE part"));
        m_open.clear();
        m_directory = directory;
        m_changes = changes;
        // A full disk can make SQLite end the whole transaction by itself; then there is nothing to go back to.
        if (m_store.db().inTransaction()) {
            AANZET_CHECK(sound(m_store.run("ROLLBACK TO part")));
            AANZET_CHECK(sound(m_store.run("RELEASE part")));
        }
        return done;
    }
    bool isBroken() const { return m_isBroken; }

private:
    // Going back takes memory and a disk too; without it half a part would stand.
    Status sound(Status done)
    {
        if (!done.ok()) m_isBroken = true;
        return done;
    }
    Store& m_store;
    DirectoryPtr m_directory;
    WallTime m_now;
    std::map<SpaceId, std::unique_ptr<OpenSpace>> m_open;
    Changes m_changes;
    bool m_isBroken = false;
};

} // namespace aanzet::server
