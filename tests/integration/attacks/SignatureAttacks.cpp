// SPDX-License-Identifier: EUPL-1.2
#include "shared/schema/TypeIds.h"
#include "tests/integration/attacks/Attacks.h"

// Batches that were touched or made by somebody else.
namespace aanzet::test {

using record::Batch;

std::vector<Attack> signatureAttacks()
{
    const auto signedByCy = [](Stage& s, const SpaceId& space, const Batch& b) { return std::vector<Bytes>{s.signAgain(b, space, s.cy->store->deviceKeys().sign)}; };
    return {
        {"signed.by_a_key_of_the_server", [](Stage& s) { onBatches(s, s.client, [&s](Batch& b) { b.sign(s.org(), s.client, s.serverKey()); }); }},
        {"signed.by_another_member", [](Stage& s) {
            onBatches(s, s.client, [&s](Batch& b) { b.sign(s.org(), s.client, s.cy->store->deviceKeys().sign); });
        }},
        {"signed.by_nobody", [](Stage& s) { onBatches(s, s.client, [](Batch& b) { b.signature = {}; }); }},
        {"signed.by_an_unknown_device", [](Stage& s) {
            inject(s, s.client, [&s] {
                const auto d = membership::DeviceKeys::generate();
                auto b = s.forge(*s.cy, s.client);
                b.device = d.id();
                b.author = record::authorId(s.org(), b.device, b.salt);
                for (auto& op : b.operations) op.author = b.author;
                return std::vector<Bytes>{s.signAgain(b, s.client, d.sign)};
            });
        }},
        {"signed.flipped_byte_anywhere", [](Stage& s) {
            for (const auto& space : {s.client, s.dossier})
                onAnswers(s, space, [&s](protocol::SpaceAnswer& a, const protocol::SpaceAsk&) {
                    for (auto& f : a.frames) f[s.random() % f.size()] ^= static_cast<std::uint8_t>(1 << s.random() % 8);
                });
        }},
        {"signed.flipped_byte_in_the_signature", [](Stage& s) { onBatches(s, s.client, [](Batch& b) { b.signature.b[40] ^= 4; }); }},
        {"signed.flipped_byte_in_a_body", [](Stage& s) {
            onBatches(s, s.client, [](Batch& b) {
                auto& op = b.operations[0];
                if (op.isStub()) return;
                (*op.body)[op.body->size() / 2] ^= 1;
                op.bodyHash = crypto::hash256(*op.body);
            });
        }},
        {"signed.flipped_byte_in_the_acknowledgements", [](Stage& s) { onBatches(s, s.client, [](Batch& b) { if (!b.ack.empty()) b.ack[0] ^= 1; }); }},
        {"signed.by_a_reader", [=](Stage& s) { inject(s, s.dossier, [&s, signedByCy] { return signedByCy(s, s.dossier, s.forge(*s.cy, s.dossier)); }); }},
        {"signed.before_the_right_was_given", [=](Stage& s) {
            inject(s, s.client, [&s, signedByCy] {
                auto b = s.forge(*s.cy, s.client);
                b.spaceHead = membership::entryHash(s.ada->entries(s.client).front());   // the create: only ada was a member
                return signedByCy(s, s.client, b);
            });
        }},
        {"signed.on_a_head_that_is_no_ancestor", [=](Stage& s) {
            inject(s, s.client, [&s, signedByCy] {
                auto b = s.forge(*s.cy, s.client);
                b.spaceHead = crypto::randomFixed<Hash32>();
                return signedByCy(s, s.client, b);
            });
        }},
        {"signed.for_an_author_of_another_device", [=](Stage& s) {
            inject(s, s.client, [&s, signedByCy] {
                auto b = s.forge(*s.cy, s.client);
                b.author = record::authorId(s.org(), s.ada->store->device(), b.salt);
                for (auto& op : b.operations) op.author = b.author;
                return signedByCy(s, s.client, b);
            });
        }},
        {"signed.for_another_space", [](Stage& s) {
            inject(s, s.dossier, [&s] { return std::vector<Bytes>{s.signAgain(s.forge(*s.cy, s.client), s.client, s.cy->store->deviceKeys().sign)}; });
        }},
        {"signed.field_id_of_another_field_by_a_member", [=](Stage& s) {
            s.isMemberDishonest = true;
            inject(s, s.client, [&s, signedByCy] {
                auto b = s.forge(*s.cy, s.client);
                b.operations[0].field = crypto::randomFixed<FieldId>();
                return signedByCy(s, s.client, b);
            });
        }},
        {"signed.body_of_noise_by_a_member", [=](Stage& s) {
            s.isMemberDishonest = true;
            inject(s, s.client, [&s, signedByCy] {
                auto b = s.forge(*s.cy, s.client);
                auto& op = b.operations[0];
                crypto::randomBytes(op.body->data(), op.body->size());
                op.bodyHash = crypto::hash256(*op.body);
                return signedByCy(s, s.client, b);
            });
        }},
        {"signed.not_from_the_beginning_of_a_chain", [=](Stage& s) {
            inject(s, s.client, [&s, signedByCy] {
                auto b = s.forge(*s.cy, s.client);
                b.prev = crypto::randomFixed<Hash32>();
                return signedByCy(s, s.client, b);
            });
        }},
    };
}

// More than goes in one piece.
static void saveLong(Stage& s)
{
    store::PutRequest put{s.dossier, types::VisitObservation, s.visit, {}};
    for (std::uint16_t field : {4, 8, 9, 10, 11}) {
        put.fields.push_back({field, std::string(19'000, static_cast<char>('a' + field)), {}});
        s.saved.push_back({s.dossier, s.visit, put.type, field, std::get<std::string>(put.fields.back().value), s.bo->user()});
    }
    if (!s.bo->store->put(put).ok()) qFatal("stage: long note");
}

std::vector<Attack> counterAttacks()
{
    const auto byCy = [](Stage& s, std::function<void(Batch&)> change) {
        inject(s, s.client, [&s, change] {
            auto b = s.forge(*s.cy, s.client);
            change(b);
            return std::vector<Bytes>{s.signAgain(b, s.client, s.cy->store->deviceKeys().sign)};
        });
    };
    return {
        {"huge.lamport", [=](Stage& s) { byCy(s, [](Batch& b) { b.operations[0].lamport = UINT64_MAX >> 1; }); }},
        {"huge.largest_lamport", [=](Stage& s) { byCy(s, [](Batch& b) { b.operations[0].lamport = UINT64_MAX; }); }},
        {"huge.sequence_number", [=](Stage& s) {
            byCy(s, [](Batch& b) {
                b.firstSeq = UINT64_MAX - 1;
                b.operations[0].seq = b.firstSeq;
            });
        }},
        {"huge.batch_number", [=](Stage& s) { byCy(s, [](Batch& b) { b.number = UINT64_MAX; }); }},
        {"huge.context", [=](Stage& s) {
            byCy(s, [&s](Batch& b) {
                for (const auto& held : s.bo->store->replica(s.client)->batches())
                    if (b.operations[0].context.empty()) b.operations[0].context.push_back({held.author, UINT64_MAX - 1});
            });
        }},
        {"huge.batch_number_of_the_victim", [](Stage& s) {
            // A frame that claims to be the victim's own: nothing of it is true but the author id.
            inject(s, s.client, [&s]() -> std::vector<Bytes> {
                for (const auto& held : s.bo->store->replica(s.client)->batches())
                    if (held.device == s.bo->store->device()) {
                        auto b = s.forge(*s.cy, s.client);
                        b.author = held.author;
                        b.device = held.device;
                        b.number = 1'000'000'000'000;
                        for (auto& op : b.operations) op.author = b.author;
                        return {record::encodeFrame(b)};
                    }
                return {};
            });
        }, Ending::Seen},
        {"huge.numbers_in_a_vector", [](Stage& s) {
            for (const auto& space : {s.client, s.dossier})
                onAnswers(s, space, [&s](protocol::SpaceAnswer& a, const protocol::SpaceAsk&) {
                    a.vector.clear();
                    for (const auto& id : {s.client, s.dossier})
                        for (const auto& held : s.bo->store->replica(id)->batches())
                            if (std::none_of(a.vector.begin(), a.vector.end(), [&](const auto& p) { return p.author == held.author; }))
                                a.vector.push_back({held.author, UINT64_MAX - 1, crypto::randomFixed<Hash32>()});
                });
        }},
        {"huge.cursor", [](Stage& s) { onAnswers(s, s.client, [](protocol::SpaceAnswer& a, const protocol::SpaceAsk&) { a.cursor.n = (std::uint64_t(1) << 62); }); }},
        {"huge.log_sizes", [](Stage& s) {
            s.hooks.sync = [](protocol::SyncResponse& r, const protocol::SyncRequest&) {
                r.orgLogSize = UINT64_MAX >> 1;
                for (auto& m : r.mine) m.logSize = UINT64_MAX >> 1;
                for (auto& a : r.spaces) a.logSize = UINT64_MAX >> 1;
            };
        }, Ending::Quiet},
        {"huge.start_of_a_log_page", [](Stage& s) { onPages(s, [](protocol::LogPage& p) { p.from = UINT64_MAX >> 1; }); }},
        {"huge.start_of_an_empty_page", [](Stage& s) {
            onPages(s, [](protocol::LogPage& p) {
                p.from = UINT64_MAX >> 1;
                p.entries.clear();
            });
        }},
        {"huge.number_of_beats", [](Stage& s) { onAnswers(s, s.client, [](protocol::SpaceAnswer& a, const protocol::SpaceAsk&) { a.beatsUpTo = UINT64_MAX >> 1; }); }, Ending::Quiet},
        {"huge.number_of_unknown_spaces", [](Stage& s) {
            s.hooks.sync = [](protocol::SyncResponse& r, const protocol::SyncRequest&) {
                while (r.mine.size() < protocol::kMaxSpaces) r.mine.push_back({crypto::randomFixed<SpaceId>(), UINT64_MAX >> 1});
            };
        }, Ending::Quiet},
        {"huge.more_for_ever", [](Stage& s) {
            s.hooks.sync = [](protocol::SyncResponse& r, const protocol::SyncRequest&) { for (auto& a : r.spaces) a.more = true; };
        }, Ending::Tomorrow},
        {"huge.more_for_ever_with_a_moving_cursor", [](Stage& s) {
            auto n = std::make_shared<std::uint64_t>(1000);
            s.hooks.sync = [n](protocol::SyncResponse& r, const protocol::SyncRequest&) {
                for (auto& a : r.spaces) {
                    a.more = true;
                    a.cursor.n = ++*n;
                }
            };
        }, Ending::Tomorrow},
        {"huge.logs_more_for_ever", [](Stage& s) { onPages(s, [](protocol::LogPage& p) { p.more = true; }); }},
        {"huge.parts_never_complete", [](Stage& s) {
            saveLong(s);
            s.hooks.instead = [](const protocol::HttpRequest& q) -> std::optional<Result<protocol::HttpResponse>> {
                if (q.method != "PUT") return std::nullopt;
                return protocol::HttpResponse{200, {}, protocol::encode(protocol::PartResponse{0, false})};
            };
        }},
        {"huge.parts_held", [](Stage& s) {
            saveLong(s);
            s.hooks.instead = [](const protocol::HttpRequest& q) -> std::optional<Result<protocol::HttpResponse>> {
                if (q.method != "PUT") return std::nullopt;
                return protocol::HttpResponse{200, {}, protocol::encode(protocol::PartResponse{UINT64_MAX >> 1, false})};
            };
        }},
        {"huge.time_of_the_server", [](Stage& s) { s.hooks.time = WallTime(Millis((std::int64_t(1) << 52) - 1)); }, Ending::Tomorrow},
        {"huge.largest_time_of_the_server", [](Stage& s) { s.hooks.time = WallTime(Millis(INT64_MAX)); }, Ending::Tomorrow},
        {"huge.time_before_all_times", [](Stage& s) { s.hooks.time = WallTime(Millis(INT64_MIN)); }, Ending::Tomorrow},
    };
}

} // namespace aanzet::test
