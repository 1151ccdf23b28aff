// SPDX-License-Identifier: EUPL-1.2
#include "shared/protocol/WireError.h"
#include "tests/integration/attacks/Attacks.h"

// Log entries that nobody had the right to write, and keys that are not whose they are said to be.
namespace aanzet::test {

using namespace membership;

namespace {

const OrgLog& orgLog(const Stage& s) { return *s.ada->store->orgLog(); }

// The next entry of the organisation's log, as `device` would sign it.
Entry orgEntry(Stage& s, OrgKind kind, Bytes body, const DeviceId& device, const crypto::SigningKey& key)
{
    Entry e;
    e.log.b = s.org().b;
    e.index = orgLog(s).size();
    e.prev = orgLog(s).head();
    e.device = device;
    e.time = s.clock.now();
    e.kind = static_cast<std::uint8_t>(kind);
    e.body = std::move(body);
    signEntry(e, key);
    return e;
}
Entry byCy(Stage& s, OrgKind kind, Bytes body) { return orgEntry(s, kind, std::move(body), s.cy->store->device(), s.cy->store->deviceKeys().sign); }

Entry spaceEntry(Stage& s, const SpaceId& space, SpaceEntryKind kind, Bytes body, const DeviceId& device, const crypto::SigningKey& key)
{
    const auto held = s.ada->entries(space);
    Entry e;
    e.logKind = LogKind::Space;
    e.log.b = space.b;
    e.index = held.size();
    e.prev = entryHash(held.back());
    e.device = device;
    e.orgHead = orgLog(s).head();
    e.time = s.clock.now();
    e.kind = static_cast<std::uint8_t>(kind);
    e.body = std::move(body);
    signEntry(e, key);
    return e;
}
Entry byCy(Stage& s, const SpaceId& space, SpaceEntryKind kind, Bytes body)
{
    return spaceEntry(s, space, kind, std::move(body), s.cy->store->device(), s.cy->store->deviceKeys().sign);
}

Bytes grantBody(Stage& s, const SpaceId& space, const UserId& to, const BoxPublicKey& box)
{
    auto wraps = makeWraps(s.org(), space, to, box, s.cy->keys(space));
    return encodeBody(Grant{to, Right::Manage, {}, wraps.ok() ? *wraps : std::vector<Bytes>{}});
}

Bytes userAdd(Stage& s, const UserKeys& user, const DeviceKeys& device, const crypto::SigningKey& invite, membership::Role role)
{
    return encodeBody(makeJoin(s.org(), orgLog(s).genesis(), invite, user, device.publicKeys(), role));
}

// The last entry of that kind which the pages carry is changed as the attack says.
void onEntries(Stage& s, LogKind log, std::uint8_t kind, std::function<void(Entry&)> change)
{
    onPages(s, [=](protocol::LogPage& p) {
        for (auto& wire : p.entries)
            if (auto e = decodeEntry(wire); e.ok() && e->logKind == log && e->kind == kind) {
                change(*e);
                wire = encodeEntry(*e);
            }
    });
}

} // namespace

std::vector<Attack> membershipAttacks()
{
    std::vector<Attack> all{
        {"forged.grant_by_a_reader_to_himself", [](Stage& s) {
            offerEntry(s, byCy(s, s.dossier, SpaceEntryKind::Grant, grantBody(s, s.dossier, s.cy->user(), s.cy->userKeys().box.publicKey())));
        }},
        {"forged.grant_by_a_writer_to_an_outsider", [](Stage& s) {
            const auto stranger = UserKeys::generate();
            offerEntry(s, byCy(s, s.client, SpaceEntryKind::Grant, grantBody(s, s.client, stranger.id(), stranger.box.publicKey())));
        }},
        {"forged.grant_signed_by_the_server", [](Stage& s) {
            offerEntry(s, spaceEntry(s, s.client, SpaceEntryKind::Grant, grantBody(s, s.client, s.cy->user(), s.cy->userKeys().box.publicKey()),
                                     s.ada->store->device(), s.serverKey()));
        }},
        {"forged.grant_by_an_unknown_device", [](Stage& s) {
            const auto d = DeviceKeys::generate();
            offerEntry(s, spaceEntry(s, s.client, SpaceEntryKind::Grant, grantBody(s, s.client, s.cy->user(), s.cy->userKeys().box.publicKey()), d.id(), d.sign));
        }},
        {"forged.revoke_of_the_victim_by_a_reader", [](Stage& s) {
            offerEntry(s, byCy(s, s.dossier, SpaceEntryKind::Revoke, encodeBody(Revoke{s.bo->user(), RevokeReason::Removed, Right::Read, {}})));
        }},
        {"forged.close_by_a_writer", [](Stage& s) { offerEntry(s, byCy(s, s.client, SpaceEntryKind::Close, encodeBody(Close{}))); }},
        {"forged.erase_by_a_writer", [](Stage& s) {
            Erase e;
            e.records = {s.statement};
            e.date = std::chrono::year_month_day{std::chrono::year{2026}, std::chrono::month{3}, std::chrono::day{2}};
            offerEntry(s, byCy(s, s.client, SpaceEntryKind::Erase, encodeBody(e)));
        }},
        {"forged.rotate_by_a_reader", [](Stage& s) {
            offerEntry(s, byCy(s, s.dossier, SpaceEntryKind::Rotate, encodeBody(Rotate{1, crypto::randomFixed<Hash32>(), {}, {}})));
        }},
        {"forged.rotate_that_leaves_the_victim_out", [](Stage& s) {
            offerEntry(s, byCy(s, s.client, SpaceEntryKind::Rotate, encodeBody(Rotate{1, crypto::randomFixed<Hash32>(), {{s.cy->user(), Bytes(64)}}, {}})));
        }},
        {"forged.create_by_an_unknown_device", [](Stage& s) {
            const auto user = UserKeys::generate();
            const auto device = DeviceKeys::generate();
            auto foreign = OrgLog::fromGenesis(*makeGenesis(s.org(), user, device, {}, s.clock.now()));
            auto e = makeCreate(*foreign, device, s.clock.now(), crypto::randomFixed<SpaceId>(), SpaceKeys::generate(), membership::SpaceKind::Client);
            e->orgHead = orgLog(s).head();
            signEntry(*e, device.sign);
            offerEntry(s, *e);
        }},
        {"forged.create_in_the_place_of_a_known_space", [](Stage& s) {
            auto e = makeCreate(orgLog(s), s.cy->store->deviceKeys(), s.clock.now(), s.client, SpaceKeys::generate(), membership::SpaceKind::Client);
            s.hooks.sync = [](protocol::SyncResponse& r, const protocol::SyncRequest&) { for (auto& m : r.mine) m.logSize += 1; };
            onPages(s, [&s, wire = encodeEntry(*e)](protocol::LogPage& p) {
                if (p.space != s.client) return;
                p.from = 0;
                p.entries = {wire};
            });
        }},
        {"forged.user_added_without_an_invite", [](Stage& s) {
            const auto user = UserKeys::generate();
            const auto device = DeviceKeys::generate();
            offerEntry(s, orgEntry(s, OrgKind::UserAdd, userAdd(s, user, device, crypto::SigningKey::generate(), membership::Role::Worker), device.id(), device.sign));
        }},
        {"forged.user_added_on_a_used_invite", [](Stage& s) {
            const auto user = UserKeys::generate();
            const auto device = DeviceKeys::generate();
            auto body = decodeUserAdd(userAdd(s, user, device, crypto::SigningKey::generate(), membership::Role::Worker));
            for (const auto& [key, invite] : *orgLog(s).state().invites)
                if (invite.usedBy) body->invite = key;
            offerEntry(s, orgEntry(s, OrgKind::UserAdd, encodeBody(*body), device.id(), device.sign));
        }},
        {"forged.invite_by_a_worker", [](Stage& s) {
            Invite i;
            i.key = crypto::SigningKey::generate().publicKey();
            i.expires = s.clock.now() + std::chrono::hours(1);
            offerEntry(s, byCy(s, OrgKind::Invite, encodeBody(i)));
        }},
        {"forged.role_by_a_worker", [](Stage& s) {
            offerEntry(s, byCy(s, OrgKind::Role, encodeBody(RoleChange{s.cy->user(), membership::Role::ApplicationAdmin})));
        }},
        {"forged.policy_with_another_server", [](Stage& s) {
            PolicyChange c{orgLog(s).state().policy, {}, {}};
            c.policy.url = "https://elders.example";
            c.policy.serverIdentity = crypto::SigningKey::generate().publicKey();
            offerEntry(s, byCy(s, OrgKind::Policy, encodeBody(c)));
        }},
        {"forged.wipe_of_the_victim", [](Stage& s) { offerEntry(s, byCy(s, OrgKind::Wipe, encodeBody(Wipe{s.bo->store->device()}))); }},
        {"forged.user_revoked_by_a_worker", [](Stage& s) { offerEntry(s, byCy(s, OrgKind::UserRevoke, encodeBody(UserRevoke{s.bo->user(), {}}))); }},
        {"forged.device_added_to_the_founder", [](Stage& s) {
            const auto d = DeviceKeys::generate();
            offerEntry(s, orgEntry(s, OrgKind::DeviceAdd, encodeBody(DeviceAdd{s.ada->user(), d.publicKeys(), certifyDevice(s.cy->userKeys(), s.org(), d.publicKeys())}),
                                   d.id(), d.sign));
        }},
        {"forged.revoked_with_a_forged_log", [](Stage& s) {
            const auto entry = byCy(s, OrgKind::UserRevoke, encodeBody(UserRevoke{s.bo->user(), {}}));
            s.hooks.instead = [entry](const protocol::HttpRequest&) -> std::optional<Result<protocol::HttpResponse>> {
                return protocol::HttpResponse{403, {}, protocol::encodeErrorBody(ErrorCode::Revoked, Writer().sized(encodeEntry(entry)).take())};
            };
        }},
        {"forged.revoked_without_a_log", [](Stage& s) {
            s.hooks.instead = [](const protocol::HttpRequest&) -> std::optional<Result<protocol::HttpResponse>> {
                return protocol::HttpResponse{403, {}, protocol::encodeErrorBody(ErrorCode::Revoked)};
            };
        }},
        // --- keys
        {"keys.wraps_of_two_members_exchanged", [](Stage& s) {
            onEntries(s, LogKind::Space, static_cast<std::uint8_t>(SpaceEntryKind::Grant), [](Entry& e) {
                if (auto g = decodeGrant(e.body); g.ok() && !g->wraps.empty()) {
                    std::reverse(g->wraps[0].begin(), g->wraps[0].end());
                    e.body = encodeBody(*g);
                }
            });
        }},
        {"keys.wrap_of_another_space", [](Stage& s) {
            auto wraps = makeWraps(s.org(), s.dossier, s.bo->user(), s.bo->userKeys().box.publicKey(), s.bo->keys(s.client));
            onEntries(s, LogKind::Space, static_cast<std::uint8_t>(SpaceEntryKind::Grant), [wraps = *wraps](Entry& e) {
                if (auto g = decodeGrant(e.body); g.ok()) {
                    g->wraps = wraps;
                    e.body = encodeBody(*g);
                }
            });
        }},
        {"keys.commitment_of_another_key", [](Stage& s) {
            onEntries(s, LogKind::Space, static_cast<std::uint8_t>(SpaceEntryKind::Create), [](Entry& e) {
                if (auto c = decodeCreate(e.body); c.ok()) {
                    c->keyCommitment = crypto::randomFixed<Hash32>();
                    e.body = encodeBody(*c);
                }
            });
        }},
        {"keys.principal_of_a_grant_exchanged", [](Stage& s) {
            onEntries(s, LogKind::Space, static_cast<std::uint8_t>(SpaceEntryKind::Grant), [&s](Entry& e) {
                if (auto g = decodeGrant(e.body); g.ok()) {
                    g->principal = s.cy->user();
                    e.body = encodeBody(*g);
                }
            });
        }},
        {"keys.invite_key_exchanged", [](Stage& s) {
            onEntries(s, LogKind::Organisation, static_cast<std::uint8_t>(OrgKind::Invite), [](Entry& e) {
                if (auto i = decodeInvite(e.body); i.ok()) {
                    i->key = crypto::SigningKey::generate().publicKey();
                    e.body = encodeBody(*i);
                }
            });
        }},
    };
    return all;
}

} // namespace aanzet::test
