// SPDX-License-Identifier: EUPL-1.2
#include "tests/integration/attacks/Attacks.h"

// True pieces in the wrong place.
namespace aanzet::test {

using record::Batch;

static void swapBodies(record::Operation& a, record::Operation& b)
{
    std::swap(a.body, b.body);
    std::swap(a.nonce, b.nonce);
    std::swap(a.bodyHash, b.bodyHash);
}

std::vector<Attack> swapAttacks()
{
    return {
        {"swap.bodies_of_two_fields", [](Stage& s) {
            onBatches(s, s.dossier, [](Batch& b) { if (b.operations.size() > 1) swapBodies(b.operations[0], b.operations[1]); });
        }},
        {"swap.bodies_of_two_records", [](Stage& s) {
            onBatches(s, s.client, [](Batch& b) { if (b.operations.size() > 2) swapBodies(b.operations[0], b.operations[2]); });
        }},
        {"swap.bodies_but_not_their_hashes", [](Stage& s) {
            onBatches(s, s.dossier, [](Batch& b) { if (b.operations.size() > 1) std::swap(b.operations[0].body, b.operations[1].body); });
        }},
        {"swap.field_ids", [](Stage& s) {
            onBatches(s, s.dossier, [](Batch& b) { if (b.operations.size() > 1) std::swap(b.operations[0].field, b.operations[1].field); });
        }},
        {"swap.record_ids", [](Stage& s) {
            onBatches(s, s.client, [](Batch& b) { if (b.operations.size() > 2) std::swap(b.operations[0].record, b.operations[2].record); });
        }},
        {"swap.bodies_of_two_batches", [](Stage& s) {
            auto kept = std::make_shared<std::optional<record::Operation>>();
            onBatches(s, s.dossier, [kept](Batch& b) {
                if (!*kept) *kept = b.operations[0];
                else if (!(*kept)->isStub()) swapBodies(b.operations[0], **kept);
            });
        }},
        {"swap.frames_of_two_spaces", [](Stage& s) {
            s.hooks.sync = [&s](protocol::SyncResponse& r, const protocol::SyncRequest& q) {
                auto *a = answerOf(r, s.client), *b = answerOf(r, s.dossier);
                if (!a || !b) return;
                std::swap(a->frames, b->frames);
                fitCursor(s, *a, *askOf(q, s.client));
                fitCursor(s, *b, *askOf(q, s.dossier));
            };
        }},
        {"swap.answers_of_two_spaces", [](Stage& s) {
            s.hooks.sync = [&s](protocol::SyncResponse& r, const protocol::SyncRequest&) {
                auto *a = answerOf(r, s.client), *b = answerOf(r, s.dossier);
                if (a && b) std::swap(a->space, b->space);
            };
        }},
        {"swap.author_for_another_person", [](Stage& s) {
            onBatches(s, s.client, [&s](Batch& b) { b.device = s.cy->store->device(); });
        }},
        {"swap.author_for_the_victim", [](Stage& s) {
            onBatches(s, s.client, [&s](Batch& b) { b.device = s.bo->store->device(); });
        }},
        {"swap.epoch_of_a_batch", [](Stage& s) {
            onBatches(s, s.client, [](Batch& b) {
                b.epoch = 1;
                for (auto& op : b.operations) op.epoch = 1;
            });
        }},
        {"swap.epoch_by_a_member", [](Stage& s) {
            inject(s, s.client, [&s] {
                auto b = s.forge(*s.cy, s.client);
                b.epoch = 1;
                for (auto& op : b.operations) op.epoch = 1;
                return std::vector<Bytes>{s.signAgain(b, s.client, s.cy->store->deviceKeys().sign)};
            });
        }},
        {"swap.log_pages_of_two_spaces", [](Stage& s) {
            s.hooks.logs = [](protocol::LogsResponse& r, const protocol::LogsRequest&) {
                for (std::size_t i = 1; i < r.pages.size(); ++i)
                    if (r.pages[i].kind == protocol::LogKind::Space && r.pages[i - 1].kind == protocol::LogKind::Space) {
                        std::swap(r.pages[i].entries, r.pages[i - 1].entries);
                        return;
                    }
            };
        }},
        {"swap.two_entries_of_a_log", [](Stage& s) {
            onPages(s, [](protocol::LogPage& p) { if (p.entries.size() > 1) std::swap(p.entries[0], p.entries[1]); });
        }},
        {"swap.space_entries_as_the_organisations", [](Stage& s) {
            s.hooks.logs = [](protocol::LogsResponse& r, const protocol::LogsRequest&) {
                for (auto& p : r.pages)
                    if (p.kind == protocol::LogKind::Space && !p.entries.empty()) {
                        r.pages.push_back({protocol::LogKind::Organisation, {}, p.from, p.entries, false});
                        return;
                    }
            };
        }},
        {"swap.body_of_another_field_by_a_member", [](Stage& s) {
            s.isMemberDishonest = true;
            // A member signs a batch that puts ada's sealed text in another field: only the opening itself can tell.
            auto stolen = std::make_shared<std::optional<record::Operation>>();
            onBatches(s, s.client, [stolen](Batch& b) { if (!*stolen && !b.operations[0].isStub()) *stolen = b.operations[0]; });
            inject(s, s.client, [&s, stolen]() -> std::vector<Bytes> {
                if (!*stolen) return {};
                auto b = s.forge(*s.cy, s.client);
                auto& op = b.operations[0];
                op.body = (*stolen)->body;
                op.nonce = (*stolen)->nonce;
                op.bodyHash = (*stolen)->bodyHash;
                return {s.signAgain(b, s.client, s.cy->store->deviceKeys().sign)};
            });
        }},
    };
}

std::vector<Attack> replayAttacks()
{
    using Response = protocol::HttpResponse;
    using Request = protocol::HttpRequest;
    return {
        {"replay.whole_old_answer", [](Stage& s) {
            auto first = std::make_shared<std::optional<Response>>();
            s.hooks.signedAnswer = [first](Response& r, const Request& q) {
                if (q.target != "/v1/sync") return;
                if (!*first) *first = r;
                else r = **first;
            };
        }},
        {"replay.old_body_signed_anew", [](Stage& s) {
            auto first = std::make_shared<Bytes>();
            s.hooks.answer = [first](Response& r, const Request& q) {
                if (q.target != "/v1/sync") return;
                if (first->empty()) *first = r.body;
                else r.body = *first;
            };
        }},
        {"replay.same_page_for_ever", [](Stage& s) {
            auto first = std::make_shared<std::optional<protocol::SyncResponse>>();
            s.hooks.sync = [first](protocol::SyncResponse& r, const protocol::SyncRequest&) {
                if (!*first) {
                    *first = r;
                    for (auto& a : (*first)->spaces) a.more = true;
                }
                const auto groups = r.groups;
                r = **first;
                r.groups = groups;
            };
        }},
        {"replay.every_frame_twice", [](Stage& s) {
            onAnswers(s, s.client, [](protocol::SpaceAnswer& a, const protocol::SpaceAsk&) {
                const auto frames = a.frames;
                a.frames.insert(a.frames.end(), frames.begin(), frames.end());
            });
        }},
        {"replay.frame_under_a_later_number", [](Stage& s) {
            onBatches(s, s.client, [](Batch& b) { ++b.number; });
        }},
        {"replay.old_frame_on_top_of_the_chain", [](Stage& s) {
            auto kept = std::make_shared<Bytes>();
            onAnswers(s, s.client, [kept](protocol::SpaceAnswer& a, const protocol::SpaceAsk&) {
                if (kept->empty() && !a.frames.empty()) *kept = a.frames.front();
                else if (!kept->empty()) a.frames.push_back(*kept);
            });
        }},
        {"replay.log_from_the_beginning", [](Stage& s) {
            onPages(s, [&s](protocol::LogPage& p) {
                if (p.kind != protocol::LogKind::Organisation) return;
                p.from = 0;
                p.entries.clear();
                for (std::uint64_t i = 0; i < s.ada->store->orgLog()->size(); ++i) p.entries.push_back(membership::encodeEntry(s.ada->store->orgLog()->entry(i)));
            });
        }},
        {"replay.log_page_for_ever", [](Stage& s) {
            auto first = std::make_shared<std::optional<protocol::LogPage>>();
            onPages(s, [first](protocol::LogPage& p) {
                if (!*first && !p.entries.empty()) *first = p;
                if (*first) p = **first;
                p.more = true;
            });
        }},
        {"replay.entry_as_the_next_one", [](Stage& s) {
            onPages(s, [](protocol::LogPage& p) { if (!p.entries.empty()) p.entries.push_back(p.entries.back()); });
        }},
        {"replay.batch_in_another_space", [](Stage& s) {
            auto kept = std::make_shared<std::vector<Bytes>>();
            onAnswers(s, s.client, [kept](protocol::SpaceAnswer& a, const protocol::SpaceAsk&) { kept->insert(kept->end(), a.frames.begin(), a.frames.end()); });
            inject(s, s.dossier, [kept] { return *kept; });
        }},
    };
}

} // namespace aanzet::test
