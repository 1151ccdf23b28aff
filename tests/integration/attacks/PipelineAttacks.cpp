// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/ValueCodec.h"
#include "shared/schema/TypeIds.h"
#include "tests/integration/attacks/Attacks.h"

// What each step of the receive pipeline is alone in refusing (protocol.md 7).
namespace aanzet::test {

using record::Batch;
using record::Operation;
using record::Rule;

static record::Payload payload(const std::string& text)
{
    return {types::ClientStatement, 3, store::encodeValue(FieldValue(text)), crypto::randomFixed<SaveId>(), 0, WallTime{}, {}};
}

// A batch of one operation that a member signed as it is, and shows to bo alone.
static void signedBy(Stage& s, const std::function<Tablet&()>& member, std::function<void(Operation&, const record::OpKey&)> change)
{
    inject(s, s.client, [&s, member, change] {
        auto& by = member();
        auto b = s.forge(by, s.client);
        const auto keys = by.keys(s.client);
        change(b.operations[0], record::deriveOpKey(keys.epoch(b.epoch)->view()));
        return std::vector<Bytes>{s.signAgain(b, s.client, by.store->deviceKeys().sign)};
    });
}

std::vector<Attack> pipelineAttacks()
{
    return {
        {"pipeline.operation_of_300_kib_by_a_member", [](Stage& s) {
            s.isMemberDishonest = true;
            signedBy(s, [&s]() -> Tablet& { return *s.cy; }, [&s](Operation& op, const record::OpKey& key) {
                record::sealOperation(op, s.org(), s.client, key, payload(std::string(300 * 1024, 'x')));
            });
        }},
        {"pipeline.old_epoch_under_a_new_head_by_a_member", [](Stage& s) {
            // Cy is removed and may no longer read; who seals under the old key lets him.
            if (!s.ada->store->revoke(s.client, s.cy->user()).ok() || !s.sync(*s.ada).ok() || !s.sync(*s.ada).ok()) qFatal("stage: removal");
            s.save(*s.ada, s.client, s.statement, types::ClientStatement, 3);
            if (!s.sync(*s.ada).ok() || !s.sync(*s.bo).ok()) qFatal("stage: rotation");
            s.isCyGone = true;
            inject(s, s.client, [&s] {
                auto b = s.forge(*s.ada, s.client);
                if (b.epoch == 0) qFatal("stage: no rotation");
                const auto keys = s.ada->keys(s.client);
                auto& op = b.operations[0];
                b.epoch = op.epoch = 0;
                record::sealOperation(op, s.org(), s.client, record::deriveOpKey(keys.epoch(0)->view()), payload("vervalst"));
                return std::vector<Bytes>{s.signAgain(b, s.client, s.ada->store->deviceKeys().sign)};
            });
        }},
        {"pipeline.body_sealed_for_another_record_by_a_member", [](Stage& s) {
            s.isMemberDishonest = true;
            signedBy(s, [&s]() -> Tablet& { return *s.cy; }, [&s](Operation& op, const record::OpKey&) {
                const auto keys = s.cy->keys(s.client);
                op.record = s.statement2;
                op.field = record::fieldId(keys.fid()->view(), op.record, op.rule, types::ClientStatement, 3);
            });
        }},
        {"pipeline.body_under_the_field_id_of_another_field_by_a_member", [](Stage& s) {
            s.isMemberDishonest = true;
            signedBy(s, [&s]() -> Tablet& { return *s.cy; }, [&s](Operation& op, const record::OpKey& key) {
                const auto keys = s.cy->keys(s.client);
                op.field = record::fieldId(keys.fid()->view(), op.record, op.rule, types::ClientStatement, 5);
                record::sealOperation(op, s.org(), s.client, key, payload("vervalst"));
            });
        }},
        {"pipeline.two_operations_at_one_place_in_the_order", [](Stage& s) {
            inject(s, s.client, [&s] {
                auto b = s.forge(*s.cy, s.client);
                const auto keys = s.cy->keys(s.client);
                auto op = b.operations[0];
                op.seq = 2;
                op.record = s.statement2;
                op.field = record::fieldId(keys.fid()->view(), op.record, op.rule, types::ClientStatement, 3);
                record::sealOperation(op, s.org(), s.client, record::deriveOpKey(keys.epoch(b.epoch)->view()), payload("vervalst"));
                b.operations.push_back(op);
                return std::vector<Bytes>{s.signAgain(b, s.client, s.cy->store->deviceKeys().sign)};
            });
        }},
        {"pipeline.body_without_padding_by_a_member", [](Stage& s) {
            s.isMemberDishonest = true;
            signedBy(s, [&s]() -> Tablet& { return *s.cy; }, [&s](Operation& op, const record::OpKey& key) {
                op.body = crypto::seal(key, record::encodePayload(payload("vervalst")), op.aad(s.org(), s.client), op.nonce);
                op.bodyHash = crypto::hash256(*op.body);
            });
        }},
        {"pipeline.rule_that_the_field_has_not_by_a_member", [](Stage& s) {
            s.isMemberDishonest = true;
            signedBy(s, [&s]() -> Tablet& { return *s.cy; }, [&s](Operation& op, const record::OpKey& key) {
                const auto keys = s.cy->keys(s.client);
                op.rule = Rule::First;
                op.field = record::fieldId(keys.fid()->view(), op.record, op.rule, types::ClientStatement, 3);
                record::sealOperation(op, s.org(), s.client, key, payload("vervalst"));
            });
        }},
    };
}

} // namespace aanzet::test
