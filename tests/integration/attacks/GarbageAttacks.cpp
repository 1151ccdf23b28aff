// SPDX-License-Identifier: EUPL-1.2
#include "shared/cbor/Cbor.h"
#include "shared/protocol/WireError.h"
#include "tests/integration/attacks/Attacks.h"

// Answers that are none.
namespace aanzet::test {

using Request = protocol::HttpRequest;
using Response = protocol::HttpResponse;

static Bytes noise(Stage& s, std::size_t n)
{
    Bytes b(n);
    for (auto& x : b) x = static_cast<std::uint8_t>(s.random());
    return b;
}

static void always(Stage& s, std::function<Response()> make)
{
    s.hooks.instead = [make](const Request&) { return std::optional<Result<Response>>(make()); };
}

// {key: array of n items that are not there}
static Bytes arrayOf(std::uint64_t key, std::uint64_t n)
{
    cbor::Encoder e;
    e.map(1).key(key).array(n);
    return e.take();
}

// Another organisation with the same server key would be the same server's: its logs and frames are true, elsewhere.
static std::shared_ptr<Stage> elsewhere()
{
    static auto other = std::make_shared<Stage>(424242);
    return other;
}

std::vector<Attack> garbageAttacks()
{
    std::vector<Attack> all{
        {"garbage.noise_as_body", [](Stage& s) { always(s, [&s] { return Response{200, {}, noise(s, 1 + s.random() % 3000)}; }); }},
        {"garbage.empty_body", [](Stage& s) { always(s, [] { return Response{200, {}, {}}; }); }},
        {"garbage.truncated_body", [](Stage& s) {
            s.hooks.answer = [&s](Response& r, const Request&) { r.body.resize(s.random() % (r.body.size() + 1) * 9 / 10); };
        }},
        {"garbage.flipped_byte_in_the_body", [](Stage& s) {
            s.hooks.answer = [&s](Response& r, const Request&) { if (!r.body.empty()) r.body[s.random() % r.body.size()] ^= static_cast<std::uint8_t>(1 + s.random() % 255); };
        }, Ending::Tomorrow},
        {"garbage.trailing_bytes", [](Stage& s) { s.hooks.answer = [](Response& r, const Request&) { r.body.push_back(0); }; }},
        {"garbage.answer_to_another_kind_of_request", [](Stage& s) {
            always(s, [] { return Response{200, {}, protocol::encode(protocol::PartResponse{1, true})}; });
        }, Ending::Tomorrow},
        {"garbage.logs_instead_of_a_sync", [](Stage& s) { always(s, [] { return Response{200, {}, protocol::encode(protocol::LogsResponse{{0}, {}, {}})}; }); }},
        {"garbage.answer_to_another_request", [](Stage& s) {
            s.hooks.signedAnswer = [&s](Response& r, const Request& q) {
                auto other = q;
                std::erase_if(other.headers, [](const auto& h) { return h.first == protocol::kAuthHeader; });
                protocol::signRequest(other, s.serverKey().publicKey(), s.cy->store->device(), s.cy->store->deviceKeys().sign, s.clock.now());
                r.headers.clear();
                protocol::signResponse(r, other, s.serverKey(), s.clock.now(), {});
            };
        }},
        {"garbage.unsigned_answer", [](Stage& s) { s.hooks.signedAnswer = [](Response& r, const Request&) { r.headers.clear(); }; }},
        {"garbage.signed_by_another_identity", [](Stage& s) {
            s.hooks.signedAnswer = [&s](Response& r, const Request& q) {
                r.headers.clear();
                protocol::signResponse(r, q, crypto::SigningKey::generate(), s.clock.now(), {});
            };
        }},
        {"garbage.body_changed_after_signing", [](Stage& s) {
            s.hooks.signedAnswer = [](Response& r, const Request& q) {
                if (q.target != "/v1/sync") return;
                auto m = protocol::decode<protocol::SyncResponse>(r.body);
                m->spaces.clear();
                r.body = protocol::encode(*m);
            };
        }},
        {"garbage.status_changed_after_signing", [](Stage& s) { s.hooks.signedAnswer = [](Response& r, const Request&) { r.status = 201; }; }},
        {"garbage.unsigned_refusal", [](Stage& s) {
            s.hooks.signedAnswer = [](Response& r, const Request&) { r = {403, {}, protocol::encodeErrorBody(ErrorCode::Revoked)}; };
        }},
        {"garbage.refusal_of_noise", [](Stage& s) { always(s, [&s] { return Response{static_cast<int>(300 + s.random() % 300), {}, noise(s, 100)}; }); }},
        {"garbage.unknown_error_number", [](Stage& s) {
            always(s, [] {
                cbor::Encoder e;
                e.map(2).key(1).uint(65000).key(2).uint(0);
                return Response{400, {}, e.take()};
            });
        }},
        {"garbage.refusal_with_noise_as_log", [](Stage& s) { always(s, [&s] { return Response{403, {}, protocol::encodeErrorBody(ErrorCode::Revoked, noise(s, 500))}; }); }},
        {"garbage.skew_for_ever", [](Stage& s) { always(s, [] { return Response{401, {}, protocol::encodeErrorBody(ErrorCode::Skew)}; }); }},
        {"garbage.redirect", [](Stage& s) { always(s, [] { return Response{302, {{"Location", "https://elders.example"}}, {}}; }); }},
        {"garbage.noise_as_frames", [](Stage& s) {
            inject(s, s.client, [&s] { return std::vector<Bytes>{noise(s, 1), noise(s, 400), noise(s, 5000), Bytes{}}; });
        }},
        {"garbage.truncated_frames", [](Stage& s) {
            onAnswers(s, s.client, [&s](protocol::SpaceAnswer& a, const protocol::SpaceAsk&) { for (auto& f : a.frames) f.resize(s.random() % f.size()); });
        }},
        {"garbage.longer_frames", [](Stage& s) {
            onAnswers(s, s.client, [](protocol::SpaceAnswer& a, const protocol::SpaceAsk&) { for (auto& f : a.frames) f.push_back(0); });
        }},
        {"garbage.noise_as_entries", [](Stage& s) { onPages(s, [&s](protocol::LogPage& p) { for (auto& e : p.entries) e = noise(s, e.size()); }); }},
        {"garbage.truncated_entries", [](Stage& s) { onPages(s, [&s](protocol::LogPage& p) { for (auto& e : p.entries) e.resize(s.random() % e.size()); }); }},
        {"garbage.noise_as_beats", [](Stage& s) {
            onAnswers(s, s.client, [&s](protocol::SpaceAnswer& a, const protocol::SpaceAsk&) { a.beats = {noise(s, 20), noise(s, 300), {}}; });
        }, Ending::Quiet},
        {"garbage.frames_of_another_organisation", [](Stage& s) {
            inject(s, s.client, [] {
                auto e = elsewhere();
                std::vector<Bytes> out;
                (void)e->ada->vault->forEach(vault::Table::Batches, [&](std::int64_t, ByteView plain) -> Status {
                    if (auto row = store::decodeBatchRow(plain); row.ok()) out.push_back(row->frame);
                    return {};
                });
                return out;
            });
        }},
        {"garbage.log_of_another_organisation", [](Stage& s) {
            onPages(s, [](protocol::LogPage& p) {
                if (p.kind != protocol::LogKind::Organisation) return;
                const auto& log = *elsewhere()->ada->store->orgLog();
                for (std::size_t i = 0; i < p.entries.size(); ++i) p.entries[i] = membership::encodeEntry(log.entry(std::min(log.size() - 1, p.from + i)));
            });
        }},
        {"garbage.spaces_of_another_organisation", [](Stage& s) {
            const auto e = elsewhere();
            s.hooks.sync = [e](protocol::SyncResponse& r, const protocol::SyncRequest&) { r.mine.push_back({e->client, 1}); };
            onPages(s, [e](protocol::LogPage& p) {
                if (p.space == e->client) p.entries = {membership::encodeEntry(e->ada->entries(e->client).front())};
            });
        }},
        {"garbage.answer_for_a_space_that_does_not_exist", [](Stage& s) {
            s.hooks.sync = [](protocol::SyncResponse& r, const protocol::SyncRequest&) {
                r.spaces.push_back(r.spaces.empty() ? protocol::SpaceAnswer{} : r.spaces.front());
                r.spaces.back().space = crypto::randomFixed<SpaceId>();
            };
        }},
        {"garbage.the_same_answer_twice", [](Stage& s) {
            s.hooks.sync = [](protocol::SyncResponse& r, const protocol::SyncRequest&) {
                if (!r.spaces.empty()) r.spaces.push_back(r.spaces.front());
            };
        }, Ending::Quiet},
    };
    for (std::uint64_t key : {1, 2, 3, 4, 5})
        for (const auto& [tail, n] : {std::pair{"milliard", std::uint64_t(1'000'000'000)}, std::pair{"all_there_is", UINT64_MAX}})
            all.push_back({"garbage.array_of_a_" + std::string(tail) + "_at_" + std::to_string(key),
                           [key, n](Stage& s) { always(s, [key, n] { return Response{200, {}, arrayOf(key, n)}; }); }});
    return all;
}

} // namespace aanzet::test
