// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/Space.h"
#include "mobile/store/Trust.h"
#include <algorithm>

// From the vault into memory: identity, logs, keys, batches, edits.
namespace aanzet::store {

using membership::Entry;
using vault::Table;

Store::Store(vault::Vault& vault, const Clock& clock, AccessLog* accessLog) : m_vault(vault), m_clock(clock), m_accessLog(accessLog) {}

Store::~Store()
{
    if (m_identity)
        for (auto* seed : {&m_identity->userSignSeed, &m_identity->userBoxSeed, &m_identity->deviceSignSeed, &m_identity->deviceBoxSeed})
            if (!seed->empty()) crypto::wipe(seed->data(), seed->size());
}

Result<std::unique_ptr<Store>> Store::load(vault::Vault& vault, const Clock& clock, AccessLog* accessLog)
{
    if (!vault.isOpen()) return ErrorCode::Locked;
    std::unique_ptr<Store> s(new Store(vault, clock, accessLog));
    AANZET_TRY(s->m_search, SearchIndex::open());
    AANZET_CHECK(s->loadIdentity());
    if (s->m_identity) {
        AANZET_CHECK(s->loadLogs());
        (void)Trust(*s).afterOrgEntries();  // where a stop came between the log and a new key; a full disk does not keep the vault shut
        AANZET_CHECK(s->loadBatches());
        AANZET_CHECK(s->loadEdits());
        if (!s->renewAfterLoss()) s->m_identity->mustPull = true;   // a full disk does not keep the vault shut
        for (const auto& [id, space] : s->m_spaces) s->noteAllText(*space);
        s->markSeen();
        (void)s->withdrawBeyondCutoffs();   // where a stop came between the log and this; a full disk does not keep the vault shut
        if (vault.installation() == vault::Installation::Unknown) AANZET_CHECK(s->drawAuthor());
    }
    return s;
}

Status Store::loadIdentity()
{
    AANZET_TRY(auto identity, m_vault.get(Table::Meta, kIdentityRow));
    if (!identity) return {};
    AANZET_TRY(m_identity, decodeIdentityRow(*identity));
    crypto::wipe(identity->data(), identity->size());
    AANZET_TRY(m_user.sign, crypto::SigningKey::fromSeed(m_identity->userSignSeed));
    AANZET_TRY(m_user.box, crypto::BoxKey::fromSeed(m_identity->userBoxSeed));
    AANZET_TRY(m_device.sign, crypto::SigningKey::fromSeed(m_identity->deviceSignSeed));
    AANZET_TRY(m_device.box, crypto::BoxKey::fromSeed(m_identity->deviceBoxSeed));
    AANZET_CHECK(Trust(*this).loadBoxes());
    auto server = m_vault.get(Table::Meta, kServerRow);
    auto row = server && *server ? decodeServerRow(**server) : Result<ServerRow>(server ? ErrorCode::NotFound : server.code());
    if (row) m_server = std::move(*row);
    else if (row.code() == ErrorCode::CorruptData) m_isServerLost = true;   // the organisation's log names it as well
    else if (row.code() != ErrorCode::NotFound) return row.error();
    return {};
}

std::unique_ptr<Store::Space> Store::makeSpace(membership::SpaceLog log, std::int64_t metaRow)
{
    auto s = std::make_unique<Space>(std::move(log), m_identity->org);
    s->metaRow = metaRow;
    s->replica.setOwnAuthor(author());
    return s;
}

void Store::openKeys(Space& s, const membership::SpaceState& state)
{
    (void)s.keys.openAll(m_identity->org, state, user(), m_user.box);
    for (const auto& box : m_laterBoxes) (void)s.keys.openAll(m_identity->org, state, user(), box);
}

Status Store::refreshKeys(Space& s)
{
    const auto& state = s.log.state();
    if (state.canRead(user())) {
        // A wrap that does not open is somebody's mistake or malice: the space waits for a key that fits its commitments.
        openKeys(s, state);
        s.hasLeft = m_org->state().isCurrent(user()) ? false : s.hasLeft;
    } else {
        s.hasLeft = true;
        // What was written here stays readable to who wrote it, also what never left: the keys of the time before.
        for (auto i = s.log.size(); i-- > 0;)
            if (const auto* then = s.log.stateAt(membership::entryHash(s.log.entry(i))); then && then->canRead(user())) {
                openKeys(s, *then);
                break;
            }
    }
    s.replica.setKeys(s.keys);
    if (!s.kind)
        if (const auto* k = s.keys.epoch(0))
            if (auto kind = membership::openKind(m_identity->org, s.id(), *k, state.sealedKind)) s.kind = *kind;
    return {};
}

Status Store::loadBatches()
{
    const auto damagedBefore = m_damaged.size();
    std::vector<std::pair<std::int64_t, BatchRow>> behind;   // of spaces whose state at a checkpoint comes in a later row
    std::set<SpaceId> behindCut;                             // nothing said so before batches were taken
    AANZET_CHECK(m_vault.forEach(Table::Batches, [&](std::int64_t id, ByteView plain) -> Status {
        auto row = decodeBatchRow(plain);
        if (!row) {
            m_damaged.push_back(id);
            return {};
        }
        auto* s = find(row->space);
        if (!s) ++m_homeless[row->space];   // its log is damaged: they come back with it
        else if (row->isFolded) s->hasFolded = true;
        else if (record::isCutPart(row->frame) && !s->replica.batches().empty() && !s->replica.batches().back().isCut) behindCut.insert(s->id());
        else if (s->hasFolded && !record::isCutPart(row->frame)) behind.emplace_back(id, std::move(*row));
        else return takeLoaded(*s, id, *row);
        return {};
    }, &m_damaged));
    for (const auto& [id, misfit] : m_misfits)
        if (!find(misfit.first)->replica.cutEntry().isZero()) behindCut.insert(misfit.first);
    for (auto& [id, row] : behind)
        if (!behindCut.count(row.space)) AANZET_CHECK(takeLoaded(*find(row.space), id, row));
    for (const auto& id : behindCut) AANZET_CHECK(loadCutsFirst(*find(id)));
    m_lostBatches.assign(m_damaged.begin() + static_cast<std::ptrdiff_t>(damagedBefore), m_damaged.end());
    for (auto& [id, s] : m_spaces) s->eraseByLog();
    return {};
}

Status Store::takeLoaded(Space& s, std::int64_t id, BatchRow& row)
{
    if (!takeBatchRow(s, id, row)) m_damaged.push_back(id);
    else if (!record::isCutPart(row.frame) && (s.replica.batches().empty() || s.replica.batches().back().row != id)) m_misfits.emplace(id, std::pair(s.id(), std::move(row.frame)));
    return {};
}

// The state at a checkpoint stands behind batches that came after it: once more, in the other order.
Status Store::loadCutsFirst(Space& s)
{
    std::erase_if(m_misfits, [&](const auto& m) { return m.second.first == s.id(); });
    s.replica = Replica(m_identity->org, s.id());
    s.replica.setOwnAuthor(author());
    s.replica.setKeys(s.keys);
    AANZET_TRY(auto rows, rowsOf(s.id()));
    std::stable_partition(rows.begin(), rows.end(), [](const auto& r) { return record::isCutPart(r.second.frame); });
    for (auto& [id, row] : rows)
        if (!row.isFolded) AANZET_CHECK(takeLoaded(s, id, row));
    return {};
}

Result<std::vector<std::pair<std::int64_t, BatchRow>>> Store::rowsOf(const SpaceId& space) const
{
    std::vector<std::pair<std::int64_t, BatchRow>> rows;
    std::vector<std::int64_t> damaged;   // counted when the vault was opened
    AANZET_CHECK(m_vault.forEach(Table::Batches, [&](std::int64_t id, ByteView plain) -> Status {
        if (auto row = decodeBatchRow(plain); row && row->space == space) rows.emplace_back(id, std::move(*row));
        return {};
    }, &damaged));
    return rows;
}

// Applies the row, unless it does not fit. CorruptData: it does not read.
Status Store::takeBatchRow(Space& s, std::int64_t id, const BatchRow& row) const
{
    if (record::isCutPart(row.frame)) return takeCutRow(s.replica, id, row);
    AANZET_TRY(auto batch, record::decodeFrame(row.frame));
    HeldBatch held;
    held.row = id;
    held.receivedAt = row.receivedAt;
    held.group = row.group;
    const auto digest = batch.digest(m_identity->org, s.id());
    held.hash = digest.hash;
    if (record::judge(batch, held.hash, s.replica).verdict != record::Verdict::Accept) return {};
    s.replica.applyClosed(batch, std::move(held), row.invalid, digest.operations);
    s.replica.openLater(std::move(batch));
    return {};
}

Status Store::openHeads(Space& s)
{
    std::optional<record::Batch> loaded;
    std::uint32_t loadedAt = 0;
    for (const auto place : s.replica.unopenedHeads()) {
        const auto at = static_cast<std::uint32_t>(place >> 16);
        if (!loaded || loadedAt != at) {
            AANZET_TRY(auto plain, m_vault.get(Table::Batches, s.replica.batches()[at].row));
            if (!plain) continue;
            AANZET_TRY(auto row, decodeBatchRow(*plain));
            AANZET_TRY(loaded, decodeKept(row.frame));
            loadedAt = at;
        }
        const auto& op = loaded->operations[place & 0xffff];
        if (!op.isStub()) (void)s.replica.openBody(place, op);
    }
    s.eraseByLog();
    return {};
}

Status Store::loadEdits()
{
    AANZET_CHECK(m_vault.forEach(Table::Edits, [&](std::int64_t id, ByteView plain) -> Status {
        if (isIntentRow(plain)) {
            auto intent = decodeIntentRow(plain);
            if (intent) m_intents[id] = *intent;
            else m_damaged.push_back(id);
            return {};
        }
        auto edit = decodeEditRow(plain);
        if (!edit) {
            m_damaged.push_back(id);
            return {};
        }
        auto* s = find(edit->space);
        if (!s) {
            ++m_homeless[edit->space];
            return {};
        }
        edit->row = id;
        // Without the key its field cannot be named; it waits in the vault until the key is back.
        if (s->keys.fid()) s->replica.addPending(std::move(*edit));
        return {};
    }, &m_damaged));
    AANZET_CHECK(loadAside());
    return settleGaps();
}

// After a damaged row its author's later batches do not fit any more: they are held, and everything is compared with the
// server again, which sends what is missing.
Status Store::settleGaps()
{
    const bool isBroken = std::any_of(m_spaces.begin(), m_spaces.end(), [](const auto& s) { return s.second->isCutBroken(); });
    if (m_misfits.empty() && m_lostBatches.empty() && !isBroken) return {};
    for (auto& [id, s] : m_spaces) {
        s->beginComparison();
        // What the state counts in lies beside it; else, or when the disk does not take it now, the rest of the state stays as it
        // is, on the screen too, until it comes again as a whole (dueCheckpoint).
        if (!s->isCutBroken() || !s->hasFolded || !unfold(*s)) continue;
        std::set<std::int64_t> taken;
        for (const auto& b : find(id)->replica.batches()) taken.insert(b.row);
        std::erase_if(m_misfits, [&](const auto& m) { return taken.count(m.first); });
    }
    auto done = inChange([&]() -> Status {
        for (const auto& [row, at] : m_misfits) {
            if (find(at.first)->isCutBroken()) continue;   // stands on it
            AANZET_CHECK(setAside(AsideKind::Held, at.first, ErrorCode::ChainGap, at.second));
            AANZET_CHECK(m_vault.erase(Table::Batches, row));
        }
        return {};
    });
    m_misfits.clear();
    return done;
}

Status Store::reload(const SpaceId& id)
{
    auto* old = find(id);
    if (!old) return ErrorCode::NotFound;
    auto fresh = makeSpace(old->log, old->metaRow);
    // What the disk has, not what memory had hoped for: a cursor must never run ahead of the batches it counts.
    AANZET_TRY(auto meta, m_vault.get(Table::Meta, old->metaRow));
    fresh->row.space = id;
    if (meta) {
        AANZET_TRY(fresh->row, decodeSpaceRow(*meta));
    }
    fresh->isResyncing = old->isResyncing;
    fresh->hasLeft = old->hasLeft;
    fresh->mustCompare = old->mustCompare;
    fresh->wanted = old->wanted;
    fresh->wasBroughtAnew = old->wasBroughtAnew;
    fresh->isWithheld = old->isWithheld;
    fresh->isShutOut = old->isShutOut;
    fresh->lacksHead = old->lacksHead;
    fresh->givenInPart = old->givenInPart;
    fresh->serverLacks = old->serverLacks;
    fresh->mayLackHead = old->mayLackHead;
    fresh->bodiesAskedAt = old->bodiesAskedAt;
    fresh->unconfirmed = old->unconfirmed;
    fresh->isCheckpointWrong = old->isCheckpointWrong;
    fresh->isCheckpointPutOff = old->isCheckpointPutOff;
    fresh->beatAt = old->beatAt;
    fresh->past = old->past;
    fresh->copies.told = old->copies.told;
    fresh->copies.devices = old->copies.devices;
    AANZET_CHECK(refreshKeys(*fresh));
    {
        AANZET_TRY(auto rows, rowsOf(id));
        std::stable_partition(rows.begin(), rows.end(), [](const auto& r) { return record::isCutPart(r.second.frame); });
        for (auto& [row, b] : rows)
            if (b.isFolded) fresh->hasFolded = true;
            else (void)takeBatchRow(*fresh, row, b);
    }
    fresh->eraseByLog();
    std::vector<std::int64_t> damaged;   // counted when the vault was opened
    AANZET_CHECK(m_vault.forEach(Table::Edits, [&](std::int64_t row, ByteView plain) -> Status {
        if (isIntentRow(plain)) return {};
        auto edit = decodeEditRow(plain);
        if (!edit || edit->space != id) return {};
        edit->row = row;
        if (fresh->keys.fid()) fresh->replica.addPending(std::move(*edit));
        return {};
    }, &damaged));
    // What this process has shown stays shown, and nothing more: counts of batches are carried over by their rows. A state at
    // a checkpoint was seen when all that it counts in was.
    const auto& before = old->replica.batches();
    std::unordered_map<std::int64_t, std::size_t> places;
    std::size_t cutEnd = 0, countedIn = 0;
    for (std::size_t i = 0; i < before.size(); ++i) {
        places[before[i].row] = i;
        if (before[i].isCut) cutEnd = i + 1;
        if (before[i].isCut || before[i].number <= fresh->replica.cutOf(before[i].author)) countedIn = i + 1;
    }
    const auto carried = [&](std::size_t seen) {
        std::size_t n = 0;
        for (const auto& b : fresh->replica.batches()) {
            const auto at = places.find(b.row);
            const bool wasFolded = !b.isCut && at == places.end() && b.number <= old->replica.cutOf(b.author);
            if (b.isCut ? countedIn > seen : wasFolded ? cutEnd > seen : at == places.end() || at->second >= seen) break;
            ++n;
        }
        return n;
    };
    fresh->replica.setSeenBatches(old->replica.batches().empty() ? 0 : carried(old->replica.seenBatches()));
    for (auto& [key, count] : m_shownAt)
        if (key.first == id && !old->replica.batches().empty()) count = carried(count);
    for (auto& [key, count] : m_shownRecords)
        if (key.first == id && !old->replica.batches().empty()) count = carried(count);
    m_spaces[id] = std::move(fresh);
    m_homeless.erase(id);
    AANZET_CHECK(loadAside());
    noteAllText(*m_spaces[id]);
    return {};
}

Store::Space* Store::find(const SpaceId& id) const
{
    auto it = m_spaces.find(id);
    return it == m_spaces.end() ? nullptr : it->second.get();
}

Status Store::inChange(const std::function<Status()>& work)
{
    if (m_isInChange) return work();
    m_isInChange = true;
    auto done = [&]() -> Status {
        AANZET_TRY(auto change, m_vault.begin());
        AANZET_CHECK(work());
        return change.commit();
    }();
    m_isInChange = false;
    return done;
}

// A revocation ended this author's chain for good; who was granted again writes under a new id.
bool Store::isCutOff(const Space& s, const AuthorId& by) const
{
    return s.log.state().cutoff(by, user()) || m_org->state().cutoff(s.id(), by, user());
}

AuthorId Store::author() const { return record::authorId(m_identity->org, device(), m_identity->salts.back()); }

Status Store::saveIdentity()
{
    auto row = encodeRow(*m_identity);
    auto done = m_vault.put(Table::Meta, kIdentityRow, row);
    crypto::wipe(row.data(), row.size());
    return done;
}

Status Store::saveSpaceRow(Space& s)
{
    if (!s.metaRow) {
        std::int64_t next = kFirstSpaceRow;
        for (const auto& [id, other] : m_spaces) next = std::max(next, other->metaRow + 1);
        for (const auto& [id, lost] : m_spaceless) next = std::max(next, lost.first + 1);
        s.metaRow = next;
    }
    return m_vault.put(Table::Meta, s.metaRow, encodeRow(s.row));
}

Status Store::setServer(ServerRow server)
{
    AANZET_CHECK(m_vault.put(Table::Meta, kServerRow, encodeRow(server)));
    m_server = std::move(server);
    return {};
}

Status Store::setRecoveryConfirmed(bool confirmed)
{
    if (!m_identity) return ErrorCode::NoOrganisation;
    m_identity->recoveryConfirmed = confirmed;
    return saveIdentity();
}

Status Store::drawAuthor()
{
    auto before = *m_identity;
    m_identity->salts.push_back(crypto::randomFixed<Salt16>());
    m_identity->mustPull = true;
    auto done = inChange([&]() -> Status {
        AANZET_CHECK(saveIdentity());
        return m_vault.bumpToken();
    });
    if (!done) {
        m_identity = std::move(before);
        return done;
    }
    for (auto& [id, s] : m_spaces) s->replica.setOwnAuthor(author());
    return {};
}

void Store::changed()
{
    if (m_listener) m_listener();
}

} // namespace aanzet::store
