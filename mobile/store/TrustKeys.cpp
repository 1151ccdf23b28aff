// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/Space.h"
#include "mobile/store/Trust.h"
#include <algorithm>

// The keys of a person after a loss: a new one to receive under, shared among the devices that are left, and the places of
// somebody who could not come back otherwise.
namespace aanzet::store {

using membership::Entry;
using vault::Table;

namespace {

constexpr std::int64_t kBoxesRow = 7, kNextBoxRow = 8, kKitKeysRow = 9;   // of Table::Meta, beside the rows of Rows.h

Bytes encodeBoxes(const std::vector<crypto::BoxKey>& boxes)
{
    Writer w;
    w.bytes().reserve(64 + 32 * boxes.size());
    w.u8(1).u8(static_cast<std::uint8_t>(boxes.size()));
    for (const auto& b : boxes) w.raw(b.seed());
    return w.take();
}

Result<std::vector<crypto::BoxKey>> decodeBoxes(ByteView plain)
{
    Reader r(plain);
    std::vector<crypto::BoxKey> out;
    if (r.u8() != 1) return Error{ErrorCode::CorruptData, "keys of a person"};
    const auto count = r.u8();
    for (std::size_t i = 0; i < count && r.ok(); ++i) {
        AANZET_TRY(auto box, crypto::BoxKey::fromSeed(r.raw(32)));
        out.push_back(std::move(box));
    }
    if (!r.atEnd()) return Error{ErrorCode::CorruptData, "keys of a person"};
    return out;
}

Result<std::vector<crypto::BoxKey>> readBoxes(vault::Vault& vault, std::int64_t row)
{
    AANZET_TRY(auto plain, vault.get(Table::Meta, row));
    if (!plain) return std::vector<crypto::BoxKey>();
    auto boxes = decodeBoxes(*plain);
    crypto::wipe(plain->data(), plain->size());
    return boxes;
}

Status writeBoxes(vault::Vault& vault, std::int64_t row, const std::vector<crypto::BoxKey>& boxes)
{
    auto plain = encodeBoxes(boxes);
    auto done = vault.put(Table::Meta, row, plain);
    crypto::wipe(plain.data(), plain.size());
    return done;
}

} // namespace

Status Trust::loadBoxes()
{
    AANZET_TRY(m_s.m_laterBoxes, readBoxes(m_s.m_vault, kBoxesRow));
    return {};
}

Status Trust::keepBoxes(const std::vector<crypto::BoxKey>& boxes)
{
    return boxes.empty() ? Status() : writeBoxes(m_s.m_vault, kBoxesRow, boxes);
}

bool Trust::isKitOld() const
{
    auto plain = m_s.m_vault.get(Table::Meta, kKitKeysRow);
    const std::size_t inKit = plain.ok() && *plain && !(*plain)->empty() ? (**plain)[0] : 0;
    return m_s.m_laterBoxes.size() > inKit;
}

Status Trust::noteKit()
{
    return m_s.m_vault.put(Table::Meta, kKitKeysRow, Writer().u8(static_cast<std::uint8_t>(m_s.m_laterBoxes.size())).take());
}

// New keys of mine in rekeys that other devices wrote, and the own one that the log took.
Status Trust::afterOrgEntries()
{
    if (!m_s.m_org) return {};
    const auto* me = m_s.m_org->state().user(m_s.user());
    if (!me) return {};
    std::vector<crypto::BoxKey> all;
    for (const auto& b : m_s.m_laterBoxes) all.push_back(b.copy());
    const auto holds = [&](const BoxPublicKey& box) {
        return box == m_s.m_user.box.publicKey() || std::any_of(all.begin(), all.end(), [&](const auto& b) { return b.publicKey() == box; });
    };
    // What was written between two new keys is sealed to the first of them: all of them are taken, oldest first.
    for (std::uint64_t i = 0; i < m_s.m_org->size(); ++i) {
        const auto& e = m_s.m_org->entry(i);
        if (e.kind != static_cast<std::uint8_t>(membership::OrgKind::Rekey)) continue;
        auto body = membership::decodeRekey(e.body);
        if (!body || body->user != m_s.user() || holds(body->box)) continue;
        if (auto next = readBoxes(m_s.m_vault, kNextBoxRow); next.ok() && !next->empty() && next->back().publicKey() == body->box) all.push_back(std::move(next->back()));
        for (const auto& k : body->keys)
            if (k.device == m_s.device() && !holds(body->box))
                if (auto opened = membership::openUserSecrets(m_s.m_org->org(), m_s.m_device, m_s.user(), k.sealed))
                    for (auto& b : opened->laterBoxes)
                        if (!holds(b.publicKey()) && all.size() < membership::kMaxLaterBoxes) all.push_back(std::move(b));
    }
    // Added later by an old kit: this device makes a key of its own at the next sync.
    if (all.size() == m_s.m_laterBoxes.size()) return {};
    AANZET_CHECK(m_s.inChange([&]() -> Status {
        AANZET_CHECK(writeBoxes(m_s.m_vault, kBoxesRow, all));
        auto gone = m_s.m_vault.erase(Table::Meta, kNextBoxRow);
        return gone.ok() || gone.code() == ErrorCode::NotFound ? Status() : gone;
    }));
    m_s.m_laterBoxes = std::move(all);
    for (auto& [id, s] : m_s.m_spaces) AANZET_CHECK(m_s.refreshKeys(*s));
    return {};
}

// A device of mine was lost, or the key that is sealed to is not here: a new one, in the log before anybody writes to it.
Status Trust::addOrgDue(std::vector<protocol::LogAppend>& out)
{
    AANZET_CHECK(afterOrgEntries());   // the log may have it already, and a disk did not take it then
    const auto& org = m_s.m_org->state();
    const auto* me = org.user(m_s.user());
    if (!me || me->isRevoked() || m_s.m_orgOnServer < m_s.m_org->size()) return {};
    for (const auto& a : out)
        if (a.kind == protocol::LogKind::Organisation) return {};
    const auto isHeld = me->box == m_s.m_user.box.publicKey() ||
        std::any_of(m_s.m_laterBoxes.begin(), m_s.m_laterBoxes.end(), [&](const auto& b) { return b.publicKey() == me->box; });
    if (isHeld && !org.mustRekey(m_s.user())) return {};
    if (m_s.m_laterBoxes.size() >= membership::kMaxLaterBoxes) return {};
    // Durable before it is told: a lost answer must not leave a key in the log that nobody has.
    AANZET_TRY(auto next, readBoxes(m_s.m_vault, kNextBoxRow));
    if (next.empty()) {
        next.push_back(crypto::BoxKey::generate());
        AANZET_CHECK(writeBoxes(m_s.m_vault, kNextBoxRow, next));
    }
    membership::UserSecrets secrets{m_s.m_user.copy(), {}};
    for (const auto& b : m_s.m_laterBoxes) secrets.laterBoxes.push_back(b.copy());
    secrets.laterBoxes.push_back(next.back().copy());
    membership::Rekey body;
    body.user = m_s.user();
    body.box = next.back().publicKey();
    for (const auto& [id, d] : *org.devices) {
        if (d.user != m_s.user() || d.isRevoked()) continue;
        AANZET_TRY(auto sealed, membership::sealUserSecrets(m_s.m_org->org(), d.keys, secrets));
        body.keys.push_back({id, std::move(sealed)});
    }
    auto entry = membership::makeRekey(*m_s.m_org, m_s.m_device, m_s.trustedNow(), body);
    if (entry) out.push_back({protocol::LogKind::Organisation, {}, membership::encodeEntry(*entry)});
    return {};
}

bool Trust::awaitsKeys(const membership::SpaceState& state) const
{
    const auto& org = m_s.m_org->state();
    for (const auto& [id, m] : *state.members)
        if (org.isCurrent(id) && state.hasChangedKey(id, org)) return true;
    return false;
}

Result<Signature> Trust::signForOrganisation(ByteView what) const
{
    if (!m_s.m_org || !m_s.m_org->state().isAdmin(m_s.m_user.id())) return ErrorCode::NotAllowed;
    return m_s.m_user.sign.sign(what);
}

Result<Entry> Trust::deviceAdd(const membership::DevicePublic& device) const
{
    if (!m_s.m_org) return ErrorCode::NoOrganisation;
    membership::UserSecrets secrets{m_s.m_user.copy(), {}};
    for (const auto& b : m_s.m_laterBoxes) secrets.laterBoxes.push_back(b.copy());
    AANZET_TRY(auto sealed, membership::sealUserSecrets(m_s.m_org->org(), device, secrets));
    return membership::makeDeviceAdd(*m_s.m_org, m_s.m_device, m_s.trustedNow(), m_s.m_user, device, sealed);
}

Result<membership::UserSecrets> Trust::secretsFor(const membership::OrgLog& log, const membership::DeviceKeys& device)
{
    for (auto i = log.size(); i-- > 0;) {
        const auto& e = log.entry(i);
        if (e.kind == static_cast<std::uint8_t>(membership::OrgKind::DeviceAdd)) {
            auto body = membership::decodeDeviceAdd(e.body);
            if (body && body->device == device.publicKeys()) return membership::openUserSecrets(log.org(), device, body->user, body->sealedKeys);
        }
    }
    return Error{ErrorCode::NotFound, "device"};
}

std::optional<crypto::SecretBytes> Trust::openForMe(ByteView sealed) const
{
    for (const auto& box : m_s.m_laterBoxes)
        if (auto opened = box.open(sealed)) return opened;
    return m_s.m_user.box.open(sealed);
}

Result<Entry> Trust::succession(const membership::OrganisationKey& key, const UserId& from) const
{
    if (!m_s.m_org) return ErrorCode::NoOrganisation;
    return membership::makeSuccession(*m_s.m_org, m_s.m_device, m_s.trustedNow(), key.sign, from, m_s.user());
}

std::vector<Entry> Trust::inherit(const membership::OrganisationKey& key, std::size_t& closed) const
{
    std::vector<Entry> out;
    closed = 0;
    for (const auto& [id, s] : m_s.m_spaces) {
        const auto& state = s->log.state();
        const auto* old = state.inheritance(m_s.user(), m_s.m_org->state());
        if (!old) continue;
        membership::SpaceKeys keys;
        for (const auto& sealed : *state.recoveryWraps) (void)keys.open(m_s.m_org->org(), state, {}, key.box, *sealed);
        auto entry = membership::makeGrant(*m_s.m_org, s->log, m_s.m_device, m_s.trustedNow(), keys, {m_s.user(), old->right, old->expires});
        if (entry) out.push_back(std::move(*entry));
        else ++closed;
    }
    return out;
}

} // namespace aanzet::store
