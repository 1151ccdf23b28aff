// SPDX-License-Identifier: EUPL-1.2
#include "shared/protocol/WireError.h"
#include "tests/integration/attacks/Attacks.h"

// Answers that leave something out, or that say less was there than was.
namespace aanzet::test {

static void dropFrames(Stage& s, std::function<bool(std::size_t at, std::size_t count)> isDropped, bool isCursorFit)
{
    for (const auto& space : {s.client, s.dossier})
        onAnswers(s, space, [&s, isDropped, isCursorFit](protocol::SpaceAnswer& a, const protocol::SpaceAsk& ask) {
            std::vector<Bytes> left;
            for (std::size_t i = 0; i < a.frames.size(); ++i)
                if (!isDropped(i, a.frames.size())) left.push_back(a.frames[i]);
            a.frames = std::move(left);
            if (isCursorFit) fitCursor(s, a, ask);
        });
}

static void answerGroups(Stage& s, ErrorCode code)
{
    // The uploads never reach the server; it answers for it.
    s.hooks.instead = [&s, code](const protocol::HttpRequest& q) -> std::optional<Result<protocol::HttpResponse>> {
        if (q.target != "/v1/sync") return std::nullopt;
        auto asked = protocol::decode<protocol::SyncRequest>(q.body);
        if (!asked.ok() || asked->groups.empty()) return std::nullopt;
        protocol::SyncResponse r;
        for (std::size_t i = 0; i < asked->groups.size(); ++i)
            r.groups.push_back({code == ErrorCode::Internal ? std::uint16_t(0) : protocol::wireErrorOf(code).number, 0});
        for (const auto& ask : asked->spaces) {
            auto& a = r.spaces.emplace_back();
            a.space = ask.space;
            a.cursor = ask.cursor;
            a.logSize = s.bo->store->spaceLogSize(ask.space);
            r.mine.push_back({ask.space, a.logSize});
        }
        r.orgLogSize = s.bo->store->orgLog()->size();
        return protocol::HttpResponse{200, {}, protocol::encode(r)};
    };
}

static void answerSpaces(Stage& s, ErrorCode code)
{
    for (const auto& space : {s.client, s.dossier})
        onAnswers(s, space, [code](protocol::SpaceAnswer& a, const protocol::SpaceAsk&) {
            a.error = protocol::wireErrorOf(code).number;
            a.frames.clear();
            a.more = false;
        });
}

// Log pages that end where the sizes that were told end.
static void keepLogsTo(Stage& s, std::uint64_t org, std::uint64_t space)
{
    onPages(s, [=](protocol::LogPage& p) {
        const auto size = p.kind == protocol::LogKind::Organisation ? org : space;
        p.more = false;
        if (p.from >= size) p.entries.clear();
        else if (p.entries.size() > size - p.from) p.entries.resize(static_cast<std::size_t>(size - p.from));
    });
}

std::vector<Attack> withholdingAttacks()
{
    std::vector<Attack> all{
        {"gap.first_batch_with_the_true_cursor", [](Stage& s) { dropFrames(s, [](auto i, auto) { return i == 0; }, false); }},
        {"gap.batch_in_the_middle_with_the_true_cursor", [](Stage& s) { dropFrames(s, [](auto i, auto n) { return n > 2 && i == 1; }, false); }},
        {"gap.last_batch_with_the_true_cursor", [](Stage& s) { dropFrames(s, [](auto i, auto n) { return i + 1 == n; }, false); }, Ending::Tomorrow},
        {"gap.batch_in_the_middle_with_a_fitting_cursor", [](Stage& s) { dropFrames(s, [](auto i, auto n) { return n > 2 && i == 1; }, true); }},
        {"gap.all_batches_with_the_true_cursor", [](Stage& s) { dropFrames(s, [](auto, auto) { return true; }, false); }, Ending::Tomorrow},
        {"gap.all_batches_with_a_fitting_cursor", [](Stage& s) { dropFrames(s, [](auto, auto) { return true; }, true); }, Ending::Tomorrow},
        {"gap.bodies_given_as_stubs", [](Stage& s) {
            for (const auto& space : {s.client, s.dossier})
                onBatches(s, space, [](record::Batch& b) { for (auto& op : b.operations) op.body.reset(); });
        }},
        {"gap.batches_missing_from_a_comparison", [](Stage& s) {
            for (const auto& space : {s.client, s.dossier})
                onAnswers(s, space, [](protocol::SpaceAnswer& a, const protocol::SpaceAsk& ask) {
                    if (!ask.resync) {
                        a.error = protocol::wireErrorOf(ErrorCode::Resync).number;
                        a.vector.clear();
                    }
                    a.frames.clear();
                    a.more = false;
                });
        }, Ending::Tomorrow},
        {"gap.log_entries", [](Stage& s) {
            onPages(s, [](protocol::LogPage& p) { p.entries.clear(); });
        }},
        {"gap.one_log_entry", [](Stage& s) {
            onPages(s, [](protocol::LogPage& p) { if (p.entries.size() > 1) p.entries.erase(p.entries.begin()); });
        }},
        {"gap.log_pages", [](Stage& s) { s.hooks.logs = [](protocol::LogsResponse& r, const protocol::LogsRequest&) { r.pages.clear(); }; }},
        {"gap.spaces_not_answered", [](Stage& s) {
            s.hooks.sync = [&s](protocol::SyncResponse& r, const protocol::SyncRequest&) { std::erase_if(r.spaces, [&](const auto& a) { return a.space == s.client; }); };
        }, Ending::Tomorrow},
        {"gap.no_space_answered", [](Stage& s) { s.hooks.sync = [](protocol::SyncResponse& r, const protocol::SyncRequest&) { r.spaces.clear(); }; }, Ending::Tomorrow},
        {"gap.new_space_hidden", [](Stage& s) {
            s.hooks.sync = [](protocol::SyncResponse& r, const protocol::SyncRequest&) { r.mine.clear(); };
        }, Ending::Quiet},
        {"gap.revoke_withheld", [](Stage& s) {
            (void)s.ada->store->revoke(s.client, s.cy->user());
            (void)s.sync(*s.ada);
            s.isCyGone = true;
            s.hooks.sync = [](protocol::SyncResponse& r, const protocol::SyncRequest&) {
                for (auto& m : r.mine) m.logSize = 1;
                for (auto& a : r.spaces) a.logSize = 1;
            };
            keepLogsTo(s, UINT64_MAX, 1);
        }, Ending::Tomorrow},
        {"gap.upload_answered_but_dropped", [](Stage& s) { answerGroups(s, ErrorCode::Internal); }, Ending::Tomorrow},
        {"gap.upload_answered_for_too_few", [](Stage& s) { s.hooks.sync = [](protocol::SyncResponse& r, const protocol::SyncRequest&) { r.groups.clear(); }; }},
        {"gap.upload_refused_for_an_item_that_is_not_there", [](Stage& s) {
            s.hooks.sync = [](protocol::SyncResponse& r, const protocol::SyncRequest&) {
                for (auto& g : r.groups) g = {protocol::wireErrorOf(ErrorCode::BadSignature).number, 4'000'000'000};
            };
        }},
        {"gap.appends_answered_but_dropped", [](Stage& s) {
            (void)s.bo->store->createHousehold("Bakker");
            s.hooks.instead = [](const protocol::HttpRequest& q) -> std::optional<Result<protocol::HttpResponse>> {
                auto asked = protocol::decode<protocol::LogsRequest>(q.body);
                if (q.target != "/v1/logs" || !asked.ok() || asked->appends.empty()) return std::nullopt;
                protocol::LogsResponse r;
                r.appended.resize(asked->appends.size());
                return protocol::HttpResponse{200, {}, protocol::encode(r)};
            };
        }},
        {"gap.appends_always_lost_to_another", [](Stage& s) {
            (void)s.bo->store->createHousehold("Bakker");
            s.hooks.logs = [](protocol::LogsResponse& r, const protocol::LogsRequest&) {
                for (auto& a : r.appended) a = protocol::wireErrorOf(ErrorCode::LogConflict).number;
            };
        }},
        {"gap.server_cannot_be_reached", [](Stage& s) {
            s.hooks.instead = [](const protocol::HttpRequest&) { return std::optional<Result<protocol::HttpResponse>>(ErrorCode::Offline); };
        }},
        {"gap.every_other_answer_lost", [](Stage& s) {
            auto n = std::make_shared<int>(0);
            s.hooks.instead = [n](const protocol::HttpRequest&) -> std::optional<Result<protocol::HttpResponse>> {
                if (++*n % 2) return std::nullopt;
                return Result<protocol::HttpResponse>(ErrorCode::Timeout);
            };
        }},
    };
    for (const auto& [name, code] : std::initializer_list<std::pair<const char*, ErrorCode>>{
             {"gap.uploads_refused_as_not_allowed", ErrorCode::NotAllowed}, {"gap.uploads_refused_as_revoked", ErrorCode::Revoked},
             {"gap.uploads_refused_as_bad_signature", ErrorCode::BadSignature}, {"gap.uploads_refused_as_fork", ErrorCode::ChainFork},
             {"gap.uploads_refused_as_gap", ErrorCode::ChainGap}, {"gap.uploads_refused_as_stale", ErrorCode::StaleEpoch},
             {"gap.uploads_refused_as_busy", ErrorCode::Busy}, {"gap.uploads_refused_as_malformed", ErrorCode::Malformed},
             {"gap.uploads_refused_as_too_large", ErrorCode::TooLarge}})
        all.push_back({name, [code](Stage& s) { answerGroups(s, code); }});
    for (const auto& [name, code] : std::initializer_list<std::pair<const char*, ErrorCode>>{
             {"gap.space_answered_not_allowed", ErrorCode::NotAllowed}, {"gap.space_answered_not_found", ErrorCode::NotFound},
             {"gap.space_answered_revoked", ErrorCode::Revoked}, {"gap.space_answered_resync_for_ever", ErrorCode::Resync},
             {"gap.space_answered_busy", ErrorCode::Busy}, {"gap.space_answered_internal", ErrorCode::Internal}})
        all.push_back({name, [code](Stage& s) { answerSpaces(s, code); }});
    return all;
}

std::vector<Attack> forkAttacks()
{
    return {
        {"rollback.cursor_stays_behind", [](Stage& s) {
            for (const auto& space : {s.client, s.dossier})
                onAnswers(s, space, [](protocol::SpaceAnswer& a, const protocol::SpaceAsk& ask) { a.cursor = ask.cursor; });
        }},
        {"rollback.cursor_of_the_beginning", [](Stage& s) {
            onAnswers(s, s.client, [](protocol::SpaceAnswer& a, const protocol::SpaceAsk&) {
                a.cursor.n = 0;
                a.cursor.running = {};
            });
        }},
        {"rollback.empty_vector_under_another_generation", [](Stage& s) {
            const auto generation = crypto::randomFixed<Generation>();
            onAnswers(s, s.client, [generation](protocol::SpaceAnswer& a, const protocol::SpaceAsk& ask) {
                a.cursor.generation = generation;
                if (ask.resync) return;
                a.error = protocol::wireErrorOf(ErrorCode::Resync).number;
                a.frames.clear();
                a.vector.clear();
            });
        }},
        {"rollback.another_generation_each_time", [](Stage& s) {
            for (const auto& space : {s.client, s.dossier})
                onAnswers(s, space, [](protocol::SpaceAnswer& a, const protocol::SpaceAsk& ask) {
                    a.cursor.generation = crypto::randomFixed<Generation>();
                    if (ask.resync) return;
                    a.error = protocol::wireErrorOf(ErrorCode::Resync).number;
                    a.frames.clear();
                });
        }},
        {"rollback.shorter_logs", [](Stage& s) {
            s.hooks.sync = [](protocol::SyncResponse& r, const protocol::SyncRequest&) {
                r.orgLogSize = 1;
                for (auto& m : r.mine) m.logSize = 0;
                for (auto& a : r.spaces) a.logSize = 0;
            };
            keepLogsTo(s, 1, 0);
        }, Ending::Tomorrow},
        {"rollback.generation_of_nothing", [](Stage& s) {
            onAnswers(s, s.client, [](protocol::SpaceAnswer& a, const protocol::SpaceAsk&) { a.cursor = {}; });
        }},
        {"fork.changed_batch_under_the_same_number", [](Stage& s) {
            onBatches(s, s.client, [](record::Batch& b) { b.operations[0].nonce.b[0] ^= 1; });
        }},
        {"fork.other_batch_on_the_same_place_by_a_server_key", [](Stage& s) {
            onBatches(s, s.client, [&s](record::Batch& b) {
                b.operations[0].lamport += 1;
                b.sign(s.org(), s.client, s.serverKey());
            });
        }},
        {"fork.half_of_the_authors", [](Stage& s) {
            for (const auto& space : {s.client, s.dossier})
                onAnswers(s, space, [&s](protocol::SpaceAnswer& a, const protocol::SpaceAsk& ask) {
                    std::erase_if(a.frames, [&](const Bytes& f) {
                        auto b = record::decodeFrame(f);
                        return b.ok() && b->device == s.ada->store->device();
                    });
                    fitCursor(s, a, ask);
                });
        }, Ending::Tomorrow},
        {"fork.organisation_log_entry_changed", [](Stage& s) {
            onPages(s, [](protocol::LogPage& p) {
                if (p.kind == protocol::LogKind::Organisation && !p.entries.empty()) p.entries[0][p.entries[0].size() / 2] ^= 1;
            });
        }},
        {"fork.held_log_entry_changed", [](Stage& s) {
            onPages(s, [&s](protocol::LogPage& p) {
                if (p.kind != protocol::LogKind::Organisation) return;
                auto e = s.ada->store->orgLog()->entry(1);
                e.time += Millis(1);
                p.from = 1;
                p.entries = {membership::encodeEntry(e)};
            });
        }},
        {"fork.space_log_entry_signed_by_the_server", [](Stage& s) {
            onPages(s, [&s](protocol::LogPage& p) {
                if (p.kind != protocol::LogKind::Space || p.entries.empty()) return;
                auto e = membership::decodeEntry(p.entries[0]);
                if (!e.ok()) return;
                e->time += Millis(1);
                membership::signEntry(*e, s.serverKey());
                p.entries[0] = membership::encodeEntry(*e);
            });
        }},
        {"fork.member_signs_two_batches_under_one_number", [](Stage& s) {
            inject(s, s.client, [&s]() -> std::vector<Bytes> {
                const auto chains = s.bo->store->replica(s.client)->batches();
                for (const auto& held : chains)
                    if (held.device == s.cy->store->device()) {
                        auto b = s.forge(*s.cy, s.client);
                        b.author = held.author;             // the salt does not fit: an author is one installation
                        b.number = held.number;
                        return {s.signAgain(b, s.client, s.cy->store->deviceKeys().sign)};
                    }
                return {};
            });
        }},
    };
}

} // namespace aanzet::test
